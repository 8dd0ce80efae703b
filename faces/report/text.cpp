// SPDX-License-Identifier: EUPL-1.2
#include "text.hpp"

#include <algorithm>

namespace netto::report {

namespace {

/// Bytes of the character at the start of `text`, with the marks that are set on it.
std::size_t character(std::string_view text) {
  const auto continues = [&](std::size_t i) {
    return i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U;
  };
  const auto mark = [&](std::size_t i) { // U+0300..U+036F: combining marks
    if (i + 1 >= text.size()) return false;
    const auto a = static_cast<unsigned char>(text[i]), b = static_cast<unsigned char>(text[i + 1]);
    return a == 0xCCU || (a == 0xCDU && b < 0xB0U);
  };
  std::size_t n = 1;
  while (continues(n)) ++n;
  while (mark(n)) n += 2;
  return std::min(n, text.size());
}

/// `text` cut after at most `n` columns.
std::string_view beginning(std::string_view text, std::size_t n) {
  std::size_t i = 0;
  for (; n > 0 && i < text.size(); --n) i += character(text.substr(i));
  return text.substr(0, i);
}

void trim(std::string& text) {
  while (!text.empty() && text.back() == ' ') text.pop_back();
}

} // namespace

std::string Style::with(std::string_view code, std::string_view text) const {
  if (!colour || text.empty()) return std::string{text};
  return "\033[" + std::string{code} + "m" + std::string{text} + "\033[0m";
}

std::size_t width(std::string_view text) {
  std::size_t n = 0;
  for (std::size_t i = 0; i < text.size(); i += character(text.substr(i))) ++n;
  return n;
}

std::string left(std::string_view text, std::size_t n) {
  const std::size_t b = width(text);
  return std::string{text} + std::string(n > b ? n - b : 0, ' ');
}
std::string right(std::string_view text, std::size_t n) {
  const std::size_t b = width(text);
  return std::string(n > b ? n - b : 0, ' ') + std::string{text};
}
std::string shortened(std::string_view text, std::size_t n) {
  if (width(text) <= n) return std::string{text};
  return std::string{beginning(text, n == 0 ? 0 : n - 1)} + "…";
}

std::vector<std::string> lines(std::string_view text, std::size_t n) {
  n = std::max<std::size_t>(n, 8);
  std::vector<std::string> out;
  std::string line;
  std::size_t used = 0;
  const auto new_line = [&] {
    out.push_back(std::move(line));
    line.clear();
    used = 0;
  };
  while (!text.empty()) {
    auto end = text.find_first_of(" \n");
    if (end != std::string_view::npos && text[end] == ' ' && text.substr(0, end).ends_with("€"))
      end = text.find_first_of(" \n", end + 1); // € 5 is one word
    std::string_view word = text.substr(0, end);
    const bool hard = end != std::string_view::npos && text[end] == '\n';
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    std::size_t b = width(word);
    if (used > 0 && used + 1 + b > n) new_line();
    for (; b > n; b = width(word)) { // longer than a line
      const auto part = beginning(word, n);
      line = part;
      new_line();
      word.remove_prefix(part.size());
    }
    if (!word.empty()) {
      if (used > 0) line += ' ', ++used;
      line += word;
      used += b;
    }
    if (hard) new_line();
  }
  if (!line.empty() || out.empty()) out.push_back(std::move(line));
  return out;
}

std::string escaped(std::string_view text, std::initializer_list<std::pair<char, std::string_view>> escapes) {
  std::string out;
  for (const char c : text) {
    const auto e = std::ranges::find(escapes, c, &std::pair<char, std::string_view>::first);
    if (e == escapes.end()) out += c;
    else out += e->second;
  }
  return out;
}

std::string paragraph(std::string_view text, std::size_t n, std::string_view first, std::string_view next) {
  const std::size_t margin = std::max(width(first), width(next));
  std::string out;
  bool start = true;
  for (const auto& line : lines(text, n > margin ? n - margin : 0)) {
    out += start ? first : next;
    out += line;
    trim(out);
    out += '\n';
    start = false;
  }
  return out;
}

namespace {

constexpr std::size_t indent = 2, gap = 2;
constexpr std::size_t longest_first = 60, longest_heading = 18; ///< of names that people gave, in columns

/// Rows and columns in characters: the first column left and wrapped where it does not fit, the others right.
class Grid {
public:
  Grid(const Table& table, const Style& style) : table_{table}, style_{style} {
    add({shortened(table.title, longest_first) + (table.unit.empty() ? "" : " (" + table.unit + ")")});
    for (const auto& c : table.columns) rows_.front().push_back(table.remark ? c : shortened(c, longest_heading));
    for (const auto& r : table.rows) {
      add(r.cells);
      rows_.back().resize(rows_.front().size());
      if (!table.remark) rows_.back().front() = shortened(rows_.back().front(), longest_first);
    }
    widths_.resize(rows_.front().size());
    for (const auto& r : rows_)
      for (std::size_t k = 0; k < r.size(); ++k) widths_[k] = std::max(widths_[k], width(r[k]));
  }

  /// Does the table fit with at least `first` columns for its first?
  [[nodiscard]] bool fits(std::size_t first) const {
    return (table_.remark ? widths_.front() : first) + others() + indent <= style_.width;
  }
  [[nodiscard]] std::string show() const { return table_.remark ? compact() : fits(14) ? wide() : one_below_the_other(); }

private:
  void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
  [[nodiscard]] std::size_t others() const {
    std::size_t sum = 0;
    for (std::size_t k = 1; k < widths_.size(); ++k) sum += widths_[k] + gap;
    return sum;
  }
  [[nodiscard]] std::string bold_if(bool bold, const std::string& line) const {
    return (bold ? style_.bold(line) : line) + "\n";
  }

  [[nodiscard]] std::string wide() const {
    const std::size_t rest = others() + indent, room = style_.width > rest + 8 ? style_.width - rest : 8;
    const std::size_t first = std::min(std::max<std::size_t>(widths_.front(), 34), room);
    const auto& headings = rows_.front();
    const bool title_fits = width(headings.front()) <= first + indent;
    std::string out;
    if (!title_fits)
      for (const auto& line : lines(headings.front(), style_.width)) out += style_.bold(line) + "\n";
    out += line_of(left(title_fits ? headings.front() : "", first + indent), headings, true);
    for (std::size_t i = 1; i < rows_.size(); ++i) {
      const auto names = lines(rows_[i].front(), first);
      const bool bold = table_.rows[i - 1].emphasis;
      for (std::size_t n = 0; n < names.size(); ++n) { // the amounts stand beside the last line of what they are of
        std::string begin = std::string(indent, ' ') + left(names[n], first);
        if (n + 1 == names.size()) out += line_of(std::move(begin), rows_[i], bold);
        else trim(begin), out += bold_if(bold, begin);
      }
    }
    return out;
  }
  [[nodiscard]] std::string line_of(std::string line, const std::vector<std::string>& cells, bool bold) const {
    for (std::size_t k = 1; k < cells.size(); ++k) line += std::string(gap, ' ') + right(cells[k], widths_[k]);
    trim(line);
    return bold_if(bold, line);
  }
  /// For paper too narrow: each cell on a line of its own.
  [[nodiscard]] std::string one_below_the_other() const {
    const auto& headings = rows_.front();
    std::string out;
    for (const auto& line : lines(headings.front(), style_.width)) out += style_.bold(line) + "\n";
    for (std::size_t i = 1; i < rows_.size(); ++i) {
      out += paragraph(rows_[i].front(), style_.width, "  ", "  ");
      for (std::size_t k = 1; k < headings.size(); ++k)
        if (!rows_[i][k].empty()) out += paragraph(headings[k] + ": " + rows_[i][k], style_.width, "    ", "      ");
    }
    return out;
  }
  /// The last column holds words.
  [[nodiscard]] std::string compact() const {
    std::string out;
    for (const auto& cells : rows_) {
      std::string line = std::string(indent, ' ') + left(cells.front(), widths_.front());
      for (std::size_t k = 1; k + 1 < cells.size(); ++k) line += std::string(gap, ' ') + right(cells[k], widths_[k]);
      out += bold_if(&cells == &rows_.front(), line + std::string(gap, ' ') + cells.back());
    }
    return out;
  }

  const Table& table_;
  const Style& style_;
  std::vector<std::vector<std::string>> rows_; ///< the headings first
  std::vector<std::size_t> widths_;
};

class Writer {
public:
  explicit Writer(const Style& style) : style_{style} {}

  std::string write(const Blocks& blocks) {
    for (const Block& block : blocks) std::visit([&](const auto& b) { put(b); }, block);
    return std::move(out_);
  }

private:
  void say(std::string_view text, std::string_view first = "  ") {
    out_ += paragraph(text, style_.width, first, std::string(width(first), ' '));
  }
  void blank() {
    if (!out_.empty()) out_ += '\n';
  }

  void put(const Heading& h) {
    level_ = h.level;
    after_table_ = false;
    if (h.level == 1 && !out_.empty()) out_ += "\n" + std::string(style_.width, '=') + "\n";
    if (h.level == 2 || h.level == 3) blank();
    const std::string margin(h.level == 4 ? indent : 0, ' ');
    for (const auto& line : lines(h.text, style_.width - margin.size())) out_ += margin + style_.bold(line) + "\n";
  }
  void put(const Sentence& s) { say(s.text); }
  void put(const Alert& a) {
    out_ += "\n" + style_.notice("!! " + a.title) + "\n";
    say(a.text, "!! ");
  }
  void put(const KeyFigures&) {}
  void put(const Chart&) {}
  void put(const Entries& e) {
    if (e.kind == Entries::Kind::facts) blank();
    std::size_t of_names = 10; // what is longer stands out
    for (const auto& entry : e.entries)
      if (const auto n = width(entry.name); n <= 16) of_names = std::max(of_names, n);
    for (const auto& [name, value, text] : e.entries) switch (e.kind) {
      case Entries::Kind::facts: say(value, left(name, of_names) + " "); break;
      case Entries::Kind::form: out_ += "    " + left(name, 54) + "  " + right(value, 12) + "\n"; break;
      case Entries::Kind::assumptions: out_ += "  " + left(name, 22) + right(value, 7) + "  " + text + "\n"; break;
      }
  }
  void put(const List& list) {
    if (level_ == 1) blank();
    for (const auto& item : list.items) {
      say(item.text, list.kind == List::Kind::warning ? "! " : "- ");
      for (const auto& detail : item.details) say(detail, "    ");
    }
  }
  /// Below a heading of its own a table follows what is said about it; elsewhere it stands apart.
  void put(const Table& t) {
    if (level_ == 1 || after_table_) blank();
    if (const Grid grid{t, style_}; t.narrow.empty() || grid.fits(24)) out_ += grid.show();
    else
      for (const Table& part : t.narrow) out_ += (&part == &t.narrow.front() ? "" : "\n") + Grid{part, style_}.show();
    for (const auto& note : t.notes) say(note, "* ");
    after_table_ = true;
  }
  void put(const Tree& t) {
    if (!t.title.empty()) out_ += paragraph(t.title, style_.width, "", "");
    for (const auto& root : t.roots) put(root, "", "");
  }
  /// `first` stands before the first line of a node, `next` before what is under it.
  void put(const Tree::Node& n, const std::string& first, const std::string& next) {
    const std::string number = n.number > 0 ? "[" + std::to_string(n.number) + "]" : "";
    if (n.number == 0 || n.again) {
      out_ += paragraph(n.name + ": " + n.value + (n.again ? " " + number : ""), style_.width, first, next);
      if (!n.source.empty()) out_ += paragraph(n.source, style_.width, next + "  ", next + "  ");
      return;
    }
    out_ += coloured(paragraph(number + " " + n.name + ": " + n.value + (n.about.empty() ? "" : " (" + n.about + ")"),
                               style_.width, first, next));
    const std::string under = next + (n.parts.empty() ? "   " : "│  ");
    if (!n.article.empty()) out_ += paragraph(n.article, style_.width, under, under);
    for (const auto& f : n.formula) out_ += paragraph(f, style_.width, under + "= ", under + "  ");
    for (const auto& part : n.parts) {
      const bool last = &part == &n.parts.back();
      put(part, next + (last ? "└─ " : "├─ "), next + (last ? "   " : "│  "));
    }
  }
  /// The first line of a step stands out.
  [[nodiscard]] std::string coloured(const std::string& text) const {
    if (!style_.colour) return text;
    const auto begin = text.find('['), end = text.find('\n', begin);
    return text.substr(0, begin) + style_.bold(text.substr(begin, end - begin)) + text.substr(end);
  }

  const Style& style_;
  int level_ = 0; ///< of the last heading
  bool after_table_ = false;
  std::string out_;
};

} // namespace

std::string to_text(const Blocks& blocks, const Style& style) { return Writer{style}.write(blocks); }

} // namespace netto::report

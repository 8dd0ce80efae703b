// SPDX-License-Identifier: EUPL-1.2
#include "csv.hpp"

#include "characters.hpp"
#include "document.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace netto::border {
namespace {

constexpr std::string_view separators = ";,\t", line_ends = "\r\n";

/// A character as a message shows it.
Bilingual shown(char separator) {
  if (separator == '\t') return {"een tab", "a tab"};
  return std::string{separator};
}

class CsvReader {
public:
  explicit CsvReader(std::string_view text) : text_{text} {}

  CsvTable read() {
    while (at_ < text_.size() && line_empty()) skip_line();
    const auto said = said_separator();
    table_.separator = said ? *said : separator();
    while (at_ < text_.size()) {
      CsvRow row{line_, {}};
      const std::size_t begin = at_;
      if (read_row(row)) keep(std::move(row), text_.substr(begin, at_ - begin));
      else if (table_.rows.empty()) break; // without the names of the columns no line says anything
    }
    return std::move(table_);
  }

private:
  [[nodiscard]] bool end_of_line() const { return at_ == text_.size() || line_ends.find(text_[at_]) != line_ends.npos; }
  [[nodiscard]] bool line_empty() const {
    const auto end = std::min(text_.find_first_of(line_ends, at_), text_.size());
    return trimmed(text_.substr(at_, end - at_)).empty();
  }
  /// Goes over the end of the line, of one or two characters.
  void next_line() {
    if (at_ == text_.size()) return;
    at_ += text_.substr(at_, 2) == "\r\n" ? 2u : 1u;
    ++line_;
  }
  void skip_line() {
    while (!end_of_line()) ++at_;
    next_line();
  }
  /// "sep=;" alone on the first line, as spreadsheets write and read it; goes over that line.
  std::optional<char> said_separator() {
    constexpr std::string_view key = "sep=";
    if (text_.substr(at_, key.size()) != key || at_ + key.size() >= text_.size()) return std::nullopt;
    const std::size_t begin = at_;
    const char which = text_[at_ + key.size()];
    at_ += key.size() + 1;
    if (separators.find(which) == separators.npos || !end_of_line()) {
      at_ = begin;
      return std::nullopt;
    }
    next_line();
    return which;
  }
  [[nodiscard]] char separator() const {
    std::size_t counts[separators.size()] = {};
    bool quoted = false;
    for (std::size_t i = at_; i < text_.size() && (quoted || line_ends.find(text_[i]) == line_ends.npos); ++i) {
      if (text_[i] == '"') quoted = !quoted;
      const auto which = separators.find(text_[i]);
      if (!quoted && which != separators.npos) ++counts[which];
    }
    return separators[static_cast<std::size_t>(std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts))];
  }
  void error(Code code, int line, std::string_view as_read, std::initializer_list<Bilingual> filling = {}) {
    table_.errors.push_back(make_diagnostic(code, "csv", {line, 0}, as_read, filling));
  }

  /// Fills `row` and goes to the next line. False: it is no row, which has been reported.
  bool read_row(CsvRow& row) {
    while (true) {
      auto field = !end_of_line() && text_[at_] == '"' ? quoted_field() : plain_field();
      if (!field) return false;
      row.fields.push_back(*std::move(field));
      if (end_of_line()) break;
      ++at_; // the separator
    }
    next_line();
    return true;
  }
  std::optional<std::string> plain_field() {
    const std::size_t begin = at_;
    while (!end_of_line() && text_[at_] != table_.separator) {
      if (text_[at_] == '"') return refused(begin);
      ++at_;
    }
    return std::string{text_.substr(begin, at_ - begin)};
  }
  std::optional<std::string> quoted_field() {
    const std::size_t begin = at_;
    const int first_line = line_;
    std::string field;
    for (++at_; at_ < text_.size();) {
      if (text_[at_] != '"') {
        if (!end_of_line()) field += text_[at_++];
        else {
          const std::size_t from = at_;
          next_line();
          field += text_.substr(from, at_ - from);
        }
      } else if (text_.substr(at_, 2) == "\"\"") {
        field += '"';
        at_ += 2;
      } else {
        ++at_;
        if (end_of_line() || text_[at_] == table_.separator) return field;
        return refused(begin);
      }
    }
    error("csv_open", first_line, text_.substr(begin));
    return std::nullopt;
  }
  /// A quote where none can be. What follows on the line is skipped.
  std::optional<std::string> refused(std::size_t begin) {
    const int line = line_;
    while (!end_of_line()) ++at_;
    error("csv_aanhalingsteken", line, text_.substr(begin, at_ - begin));
    next_line();
    return std::nullopt;
  }

  void keep(CsvRow row, std::string_view as_read) {
    for (auto& field : row.fields) field = trimmed(field);
    if (std::ranges::all_of(row.fields, &std::string::empty)) return;
    const auto expected = table_.rows.empty() ? row.fields.size() : table_.rows.front().fields.size();
    if (row.fields.size() == expected) return table_.rows.push_back(std::move(row));
    error("csv_velden", row.line, trimmed(as_read),
          {digits_of(expected), digits_of(row.fields.size()), shown(table_.separator)});
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int line_ = 1;
  CsvTable table_;
};

} // namespace

CsvTable read_csv(std::string_view text) { return CsvReader{without_bom(text)}.read(); }

} // namespace netto::border

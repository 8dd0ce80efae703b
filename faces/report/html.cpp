// SPDX-License-Identifier: EUPL-1.2
#include "html.hpp"

#include "html_style.hpp"

#include <algorithm>

namespace netto::report {

namespace {

using Attributes = std::string_view; ///< as they stand in the tag, with a space before: ` class="x"`

/// Text in HTML; an amount stays on the line of its sign.
std::string inner(std::string_view text) {
  std::string out = escaped(text);
  for (auto at = out.find("€ "); at != std::string::npos; at = out.find("€ ", at)) out.replace(at, sizeof "€ " - 1, "€\u00a0");
  return out;
}
std::string element(std::string_view name, Attributes attributes, const std::string& content) {
  const std::string n{name};
  return "<" + n + std::string{attributes} + ">" + content + "</" + n + ">";
}
/// An attribute, unless it is empty.
std::string attribute(std::string_view name, std::string_view value) {
  return value.empty() ? "" : " " + std::string{name} + "=\"" + escaped(value) + "\"";
}
std::string line(std::string_view name, Attributes attributes, std::string_view text) {
  return element(name, attributes, inner(text)) + "\n";
}

class Page {
public:
  explicit Page(Language language) : in_{language} {}

  std::string write(const Blocks& blocks, std::string_view title, std::string_view version) {
    const bool one = !blocks.empty() && std::holds_alternative<Heading>(blocks.front());
    shift_ = one ? 0 : 1; // the title of several reports is above theirs
    if (!one) {
      out_ += line("h1", "", title);
      contents(blocks);
    }
    for (const Block& block : blocks) std::visit([&](const auto& b) { put(b); }, block);
    close(0);
    const std::string content = std::move(out_);
    return "<!DOCTYPE html>\n<html lang=\"" + in_("nl", "en") +
           "\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
           "<meta name=\"color-scheme\" content=\"light dark\"/>\n<meta http-equiv=\"Content-Security-Policy\" "
           "content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n" +
           line("title", "", title) + "<style>" + std::string{stylesheet} + "</style>\n</head>\n<body>\n<main>\n" +
           "<p class=\"brand\">Netto</p>\n" + content + "</main>\n" +
           line("footer", "",
                in_("Berekend met Netto ", "Computed with Netto ") + std::string{version} +
                    in_(". Dit bestand haalt niets van buiten op en voert niets uit. Een gearceerde rand staat bij wat geen "
                        "geldend recht is.",
                        ". This file fetches nothing from outside and runs nothing. A hatched edge marks what is not law in "
                        "force.")) +
           "</body>\n</html>\n";
  }

private:
  /// The parts, each with a link to it.
  void contents(const Blocks& blocks) {
    std::string items;
    int section = 0;
    for (const Block& block : blocks)
      if (const auto* h = std::get_if<Heading>(&block)) {
        if (h->level <= 2) ++section;
        if (h->level == 1)
          items += element("li", "", element("a", " href=\"#s" + std::to_string(section) + "\"", inner(h->text)));
      }
    out_ += element("nav", " aria-label=\"" + in_("Inhoud", "Contents") + "\"", element("ul", "", items)) + "\n";
  }
  /// Ends the sections deeper than `level`.
  void close(std::size_t level) {
    for (; open_ > level; --open_) out_ += "</section>\n";
  }

  void put(const Heading& h) {
    const auto level = static_cast<std::size_t>(h.level);
    if (level <= 2) {
      close(level - 1);
      for (; open_ < level; ++open_) out_ += open_ + 1 == level ? section() : "<section>\n";
    }
    out_ += line("h" + std::to_string(std::min(h.level, 3) + shift_), "", h.text);
  }
  std::string section() {
    return "<section id=\"s" + std::to_string(++sections_) + "\"" + (open_ == 0 ? " class=\"report\"" : "") + ">\n";
  }
  void put(const Sentence& s) { out_ += line("p", "", s.text); }
  void put(const Alert& a) {
    out_ +=
        element("div", " class=\"alert\" role=\"note\"", element("strong", "", inner(a.title)) + " " + inner(a.text)) + "\n";
  }
  void put(const KeyFigures& k) {
    constexpr std::string_view classes[] = {"", " class=\"main\"", " class=\"saves\"", " class=\"open\""};
    std::string main, others;
    for (const auto& f : k.figures)
      (f.tone == KeyFigures::Tone::main ? main : others) +=
          element("div", classes[static_cast<std::size_t>(f.tone)],
                  line("dt", "", f.name) + line("dd", " class=\"value\"", f.value) + line("dd", "", f.text)) +
          "\n";
    for (const auto& row : {main, others})
      if (!row.empty()) out_ += element("dl", " class=\"figures\"", "\n" + row) + "\n";
  }
  void put(const Entries& e) {
    std::string all;
    if (e.kind == Entries::Kind::facts) {
      for (const auto& f : e.entries) all += line("dt", "", f.name) + line("dd", "", f.value);
      out_ += element("dl", " class=\"facts\"", "\n" + all) + "\n";
      return;
    }
    for (const auto& f : e.entries)
      all += element("tr", "",
                     element("th", " scope=\"row\"", inner(f.name)) + element("td", "", inner(f.value)) +
                         (f.text.empty() ? "" : element("td", " class=\"words\"", inner(f.text)))) +
             "\n";
    out_ += element("table", " class=\"form\"", "\n" + all) + "\n";
  }
  void put(const List& list) {
    if (list.items.empty()) return;
    std::string all;
    for (const auto& item : list.items) {
      std::string details;
      for (const auto& d : item.details) details += line("li", "", d);
      all += element("li", "", inner(item.text) + (details.empty() ? "" : "\n" + element("ul", "", "\n" + details))) + "\n";
    }
    out_ += element("ul", list.kind == List::Kind::warning ? " class=\"warnings\"" : "", "\n" + all) + "\n";
  }

  /// With more columns a phone shows each row as a list, for which each cell knows its heading and each element its role.
  void put(const Table& t) {
    const bool stacked = t.columns.size() > 1;
    const auto role = [&](std::string_view r) { return attribute("role", stacked ? r : ""); };
    std::string head = element("th", " scope=\"col\"" + role("columnheader"),
                               inner(t.title) + (t.unit.empty() ? "" : " " + element("span", "", "(" + inner(t.unit) + ")")));
    for (std::size_t k = 0; k < t.columns.size(); ++k)
      head += element("th", " scope=\"col\"" + words(t, k) + role("columnheader"), inner(t.columns[k]));
    std::string rows;
    for (const auto& r : t.rows) {
      std::string cells = element("th", " scope=\"row\"" + role("rowheader"), inner(r.cells.front()));
      for (std::size_t k = 0; k < t.columns.size(); ++k) {
        const std::string text = k + 1 < r.cells.size() ? r.cells[k + 1] : "";
        cells += element("td",
                         words(t, k) + (text.starts_with("* ") ? " class=\"counts\"" : "") +
                             (stacked && !text.empty() && text != "-" ? " data-label=\"" + escaped(t.columns[k]) + "\"" : "") +
                             role("cell"),
                         text == "-" ? "–" : inner(text));
      }
      const std::string_view kind = r.law ? (r.emphasis ? "sum" : "") : (r.emphasis ? "sum proposal" : "proposal");
      rows += element("tr", attribute("class", kind) + role("row"), cells) + "\n";
    }
    out_ +=
        element("div", " class=\"scroll\"",
                element("table", attribute("class", stacked ? (t.remark ? "stacked remark" : "stacked") : "") + role("table"),
                        element("thead", role("rowgroup"), element("tr", role("row"), head)) + "\n" +
                            element("tbody", role("rowgroup"), "\n" + rows))) +
        "\n";
    for (const auto& note : t.notes) out_ += line("p", " class=\"note\"", "* " + note);
  }
  static std::string words(const Table& t, std::size_t column) {
    return t.remark && column + 1 == t.columns.size() ? " class=\"words\"" : "";
  }

  void put(const Tree& t) {
    if (!t.title.empty()) out_ += line("p", "", t.title);
    std::string all;
    for (const auto& root : t.roots) all += node(root);
    out_ += element("div", " class=\"tree\"", "\n" + all) + "\n";
  }
  std::string node(const Tree::Node& n) const {
    const std::string number = std::to_string(n.number), id = "s" + std::to_string(sections_) + "-" + number;
    const std::string name = element("span", " class=\"name\"", inner(n.name + (n.about.empty() ? "" : " (" + n.about + ")")));
    if (n.number == 0 || n.again)
      return element("p", " class=\"leaf\"",
                     name + " " +
                         element("span", " class=\"amount\"",
                                 inner(n.value) +
                                     (n.again ? " " + element("a", " href=\"#" + id + "\"", "[" + number + "]") : "")) +
                         (n.source.empty() ? "" : " " + element("small", "", inner(n.source)))) +
             "\n";
    std::string content;
    if (!n.article.empty()) content += line("p", " class=\"article\"", n.article);
    for (const auto& f : n.formula) content += line("p", " class=\"formula\"", "= " + f);
    for (const auto& part : n.parts) content += node(part);
    return element("details", " open=\"open\" id=\"" + id + "\"",
                   element("summary", "",
                           element("span", " class=\"number\"", "[" + number + "]") + " " + name + " " +
                               element("span", " class=\"amount\"", inner(n.value))) +
                       "\n" + element("div", "", "\n" + content)) +
           "\n";
  }

  void put(const Chart& c) {
    out_ += element("figure", "",
                    element("div", " class=\"scroll\"", to_svg(c, in_.language)) +
                        element("figcaption", "",
                                element("details", "",
                                        element("summary", "", in_("De grafiek in woorden", "The chart in words")) +
                                            element("p", "", inner(c.description))))) +
            "\n";
  }

  const Chooser in_;
  int shift_ = 0, sections_ = 0;
  std::size_t open_ = 0; ///< sections that are open
  std::string out_;
};

} // namespace

std::string to_html(const Blocks& blocks, std::string_view title, std::string_view version, Language language) {
  return Page{language}.write(blocks, title, version);
}

} // namespace netto::report

// SPDX-License-Identifier: EUPL-1.2
// The report as HTML: whole, without anything from outside, with every figure of the text, whatever the names in the dossier.
#include "../xml.hpp"

#include "faces/cli/commands.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

using namespace netto;
using netto::test::Element;
namespace fs = std::filesystem;

namespace {

using Set = std::set<std::string, std::less<>>;
using Question = std::vector<std::string>; ///< the words of a command line

cli::Output run(Question words) {
  words.insert(words.begin(), "netto");
  std::vector<const char*> argv;
  for (const auto& w : words) argv.push_back(w.c_str());
  const auto read = cli::read_options(static_cast<int>(argv.size()), argv.data());
  if (!read.errors.empty()) return {"", read.errors.front(), cli::wrong_use};
  constexpr std::size_t unbroken = 10'000;
  const report::Style style{read.opties.language, unbroken, false};
  return cli::answer(read.opties, style);
}
Question with(Question words, std::initializer_list<std::string> more) {
  words.insert(words.end(), more);
  return words;
}
std::string source(const std::string& path) { return std::string{NETTO_BRON_MAP} + "/" + path; }
std::string read_file(const std::string& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

/// Every example in several years, with all that can be asked, in both languages.
std::vector<Question> questions() {
  std::vector<Question> out;
  std::vector<std::string> dossiers{source("tests/cli/huishouden.toml"), source("tests/border/goed/alles.toml")};
  for (const auto& e : fs::directory_iterator{source("examples")})
    if (e.path().extension() == ".toml") dossiers.push_back(e.path().string());
  std::sort(dossiers.begin(), dossiers.end());
  for (const auto& d : dossiers)
    for (const char* language : {"nl", "en"}) {
      for (const char* years : {"2025", "2027", "2028", "2025-2026"})
        out.push_back({"bereken", d, "--jaar", years, "--uitleg", "--owr", "--taal", language});
      out.push_back({"vergelijk", d, "--jaren", "2024-2032", "--taal", language});
    }
  return out;
}

Element parsed(std::string_view html) {
  constexpr std::string_view doctype = "<!DOCTYPE html>\n";
  REQUIRE(html.starts_with(doctype));
  std::string error;
  Element e = test::lees_xml(html.substr(doctype.size()), error);
  CHECK_MESSAGE(error.empty(), error);
  return e;
}
Element html_of(const Question& q) { return parsed(run(with(q, {"--html", "-"})).uit); }
std::vector<const Element*> all(const Element& in, std::string_view name) {
  std::vector<const Element*> out;
  in.elk([&](const Element& e) {
    if (e.naam == name) out.push_back(&e);
  });
  return out;
}
std::string text_of(const Element& in) {
  std::string out;
  in.elk([&](const Element& e) {
    if (e.naam != "style") out += e.tekst + " ";
  });
  return out;
}
/// Everything that reads as a number, as it is written.
Set numbers(std::string_view text) {
  const auto digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
  Set out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!digit(i)) continue;
    const auto begin = i;
    while (digit(i + 1) || (i + 1 < text.size() && (text[i + 1] == '.' || text[i + 1] == ',') && digit(i + 2))) ++i;
    out.emplace(text.substr(begin, i + 1 - begin));
  }
  return out;
}

const Set known_elements{"html",    "head",   "meta",       "title",  "style", "body",  "main",  "nav",    "section",
                         "h1",      "h2",     "h3",         "h4",     "h5",    "p",     "a",     "ul",     "li",
                         "dl",      "dt",     "dd",         "div",    "span",  "small", "table", "strong", "thead",
                         "tbody",   "tr",     "th",         "td",     "svg",   "desc",  "defs",  "rect",   "details",
                         "summary", "figure", "figcaption", "footer", "line",  "text",  "g",     "pattern"};

/// What no file may have: anything from outside, anything that runs, a heading that skips a level, an id twice.
void check_document(const Element& html) {
  CHECK(html.naam == "html");
  REQUIRE(all(html, "h1").size() == 1);
  CHECK(all(html, "title").front()->tekst == all(html, "h1").front()->tekst);
  Set ids, targets;
  int level = 0;
  html.elk([&](const Element& e) {
    CHECK_MESSAGE(known_elements.contains(e.naam), e.naam);
    for (const auto& [key, value] : e.attributen) {
      CAPTURE(key);
      CHECK_FALSE(key.starts_with("on"));
      CHECK(key != "src");
      CHECK(key != "style");
      if (key == "id") CHECK(ids.insert(value).second);
      if (key == "href") {
        CHECK(value.starts_with("#"));
        targets.insert(value.substr(1));
      }
      if (key != "xmlns") CHECK(value.find("//") == std::string::npos);
      if (const auto at = value.find("url("); at != std::string::npos) CHECK(value.substr(at, 5) == "url(#");
    }
    if (e.naam == "th") CHECK_FALSE(e.van("scope").empty());
    if (e.naam.size() == 2 && e.naam[0] == 'h' && e.naam[1] >= '1' && e.naam[1] <= '5') {
      CHECK(e.naam[1] - '0' <= level + 1);
      level = e.naam[1] - '0';
    }
  });
  for (const auto& t : targets) CHECK_MESSAGE(ids.contains(t), t);
  for (const char* outside : {"url(", "@import", "//"})
    CHECK(all(html, "style").front()->tekst.find(outside) == std::string::npos);
}

} // namespace

TEST_CASE("HTML of every example: whole, nothing from outside, and every number of the report is in it") {
  std::size_t answers = 0;
  for (const auto& q : questions()) {
    CAPTURE(q[1]);
    CAPTURE(q[3]);
    CAPTURE(q.back());
    const auto text = run(q), html = run(with(q, {"--html", "-"}));
    CHECK(text.status == html.status);
    CHECK(text.error == html.error);
    if (text.status != cli::success) {
      CHECK(html.uit.empty());
      continue;
    }
    ++answers;
    const Element e = parsed(html.uit);
    check_document(e);
    CHECK(e.van("lang") == q.back());
    const Set there = numbers(text_of(e));
    for (const auto& n : numbers(text.uit)) CHECK_MESSAGE(there.contains(n), n);
    CHECK(html.uit == run(with(q, {"--html", "-"})).uit); // the same question, the same bytes
    CHECK(all(e, "svg").size() == (q[0] == "vergelijk" ? 1 : 0));
  }
  CHECK(answers > 30);
}

TEST_CASE("the first lines: what is due, what remains, the best choice and what is missing") {
  const Question q{"bereken", source("tests/cli/huishouden.toml"), "--jaar", "2025"};
  const auto text = run(q).uit;
  const auto begin = text.find("\nBelasting ");
  const auto line = text.substr(begin, text.find('\n', begin + 1) - begin);
  const Element e = html_of(q);
  std::vector<std::string> names;
  for (const auto* dl : all(e, "dl"))
    if (dl->van("class") == "figures")
      for (const auto* dt : all(*dl, "dt")) names.push_back(dt->tekst);
  CHECK(names == std::vector<std::string>{"Belasting in box 3 over 2025", "Nog te betalen", "Beste verdeling", "Tegenbewijs",
                                          "Wat ontbreekt"});
  std::size_t values = 0;
  for (const auto* dd : all(*all(e, "dl").front(), "dd"))
    if (dd->van("class") == "value") {
      ++values;
      const auto amount = *numbers(dd->tekst).begin();
      CHECK_MESSAGE(numbers(line).contains(amount), amount);
    }
  CHECK(values == 2);
}

TEST_CASE("what is not law in force is marked; law in force is not") {
  const std::string path = source("examples/verhuurder.toml");
  const auto marks = [&](const Question& q) {
    const Element e = html_of(q);
    int alerts = 0, rows = 0;
    e.elk([&](const Element& x) {
      alerts += x.van("role") == "note" ? 1 : 0;
      rows += x.van("class").ends_with("proposal") ? 1 : 0;
    });
    return std::pair{alerts, rows};
  };
  CHECK(marks({"bereken", path, "--jaar", "2025"}) == std::pair{0, 0});
  CHECK(marks({"bereken", path, "--jaar", "2025-2026"}) == std::pair{0, 0});
  const auto [alerts, rows] = marks({"bereken", path, "--jaar", "2027"});
  CHECK(alerts == 1);
  CHECK(rows > 5);
  CHECK(marks({"vergelijk", path, "--jaren", "2024-2032"}) == std::pair{1, 6}); // 2027 to 2032
}

TEST_CASE("more years: a summary, and for every year a part with a link to it") {
  const Element e = html_of({"bereken", source("tests/cli/huishouden.toml"), "--jaar", "2024-2026", "--uitleg"});
  check_document(e);
  CHECK(all(e, "h1").front()->tekst == "Box 3 over 2024-2026 voor Anna en Zoë");
  const auto links = all(*all(e, "nav").front(), "a");
  REQUIRE(links.size() == 3);
  int found = 0;
  for (std::size_t i = 0; i < links.size(); ++i) {
    CHECK(links[i]->tekst == "Box 3 over " + std::to_string(2024 + i) + " voor Anna en Zoë");
    for (const auto* s : all(e, "section"))
      if ("#" + std::string{s->van("id")} == links[i]->van("href")) {
        ++found;
        CHECK(s->delen.front().tekst == links[i]->tekst);
      }
  }
  CHECK(found == 3);
}

TEST_CASE("names with characters that mean something stay text") {
  const std::string odd = R"(</title><script>alert("x")</script> & <b> &amp; ]]> --)";
  const std::string path = std::string{NETTO_WERKMAP} + "/odd.toml";
  std::ofstream{path} << "netto = 1\n[[persoon]]\nnaam = '" << odd << "'\n[[persoon]]\nnaam = 'Bram'\n[[woning]]\nnaam = '"
                      << odd << "'\ngebruik = 'tweede_woning'\nwoz = { 2026 = 900_000, 2027 = 910_000 }\n[[schuld]]\nnaam = '"
                      << odd << "'\nwaarde = { 2026 = 100_000 }\n";
  for (const auto& q : {Question{"bereken", path, "--jaar", "2026", "--uitleg", "--owr"}, Question{"vergelijk", path}}) {
    const auto u = run(with(q, {"--html", "-"}));
    REQUIRE_MESSAGE(u.status == cli::success, u.error);
    const Element e = parsed(u.uit);
    check_document(e);
    CHECK(text_of(e).find(odd) != std::string::npos);
    CHECK(u.uit.find("<script") == std::string::npos);
  }
}

TEST_CASE("--html: the file is there whole or not at all, and the report stays the same") {
  const fs::path folder = fs::path{NETTO_WERKMAP} / "html";
  fs::remove_all(folder);
  fs::create_directory(folder);
  const std::string dossier = source("examples/verhuurder.toml"), file = (folder / "huis.html").string();
  for (const auto& q :
       {Question{"bereken", dossier, "--jaar", "2025"}, Question{"vergelijk", dossier, "--jaren", "2025-2029"}}) {
    CAPTURE(q[0]);
    const auto u = run(with(q, {"--html", file}));
    CHECK(u.status == cli::success);
    CHECK(u.uit == run(q).uit);
    CHECK(read_file(file) == run(with(q, {"--html", "-"})).uit);
    CHECK(run(with(q, {"--html", file, "--json"})).uit == run(with(q, {"--json"})).uit);
    CHECK(run(with(q, {"--html", "-", "--json"})).status == cli::wrong_use);
    const auto nowhere = run(with(q, {"--html", (folder / "geen/huis.html").string()}));
    CHECK(nowhere.status == cli::no_answer);
    CHECK(nowhere.uit.empty());
    CHECK_FALSE(nowhere.error.empty());
  }
  CHECK(run({"vergelijk", dossier, "--svg", "-", "--html", "-"}).status == cli::wrong_use);
  const std::string before = read_file(file);
  CHECK(run({"bereken", dossier, "--jaar", "2017", "--html", file}).status == cli::no_answer); // of which nothing is given
  CHECK(read_file(file) == before);
  CHECK(std::distance(fs::directory_iterator{folder}, {}) == 1); // nothing is left behind
}

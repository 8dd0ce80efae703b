// SPDX-License-Identifier: EUPL-1.2
// Lines that cannot be: each is named by its number, with what was read, the rule and the remedy, and then nothing is added up.
#include "helpers.hpp"

#include "faces/border/document.hpp"

#include <fstream>
#include <iterator>
#include <set>

using namespace netto::test;

namespace {

/// With one good line around it, `cells` (table;name;kind;date;amount;due) gives these problems, each at line 3.
void refuses(const std::string& cells, const std::vector<std::string>& expected) {
  CAPTURE(cells);
  const std::string head = "tabel;naam;soort;datum;bedrag;opeisbaar\nwoning;Kade;huur;2025-01-01;10,50;\n";
  const auto b = add_up(head + cells + "\nwoning;Kade;huur;2025-03-01;12,50;\n", nullptr, {});
  CHECK(codes(b.errors) == expected);
  for (const auto& e : b.errors) {
    CHECK(e.place.regel == 3);
    CHECK(!e.herstel.nl.empty());
    for (const auto language : {Language::nl, Language::en}) CHECK(!check_text(show(e, language)));
  }
  if (!expected.empty()) CHECK(b.things.empty());
}
/// One amount between others that have a comma, or none.
std::string read_amount(const std::string& text, bool comma = true) {
  const std::string quoted = "\"" + text + "\"";
  const auto b = add_up("tabel;naam;soort;datum;bedrag\nbankrekening;A;rente;2025-01-01;" + quoted +
                            "\nbankrekening;B;rente;2025-01-01;" + (comma ? "1,5" : "1") + "\n",
                        nullptr, {});
  return b.errors.empty() ? amount(b, "bankrekening", "A", "rente", 2025) : codes(b.errors).front();
}

} // namespace

TEST_CASE("each cell") {
  refuses("woning;Kade;huur;2025-02-01;11,50;", {});
  refuses("woning;Kade;huur;2025-02-30;11,50;", {"boek_datum"});
  refuses("woning;Kade;huur;30-02-2025;11,50;", {"boek_datum"});
  refuses("woning;Kade;huur;02/01/2025;11,50;", {"boek_datum"});
  refuses("woning;Kade;huur;1-2-25;11,50;", {"boek_datum"});
  refuses("woning;Kade;huur;gisteren;11,50;", {"boek_datum"});
  refuses("woning;Kade;huur;2025-02-01;11,50;2025-13-01", {"boek_datum"});
  refuses("woning;Kade;huur;;11,50;", {"ontbreekt"});
  refuses("woning;Kade;huur;1-2-2025;11,50;", {});
  refuses("woning;Kade;huur;1925-02-01;11,50;", {"boek_jaar"});
  refuses("woning;Kade;huur;2016-12-31;11,50;", {"boek_jaar"});
  refuses("woning;Kade;huur;2017-01-01;11,50;", {});
  refuses("woning;Kade;huur;2032-12-31;11,50;", {});
  refuses("woning;Kade;huur;2033-01-01;11,50;", {"boek_jaar"});
  refuses("woning;Kade;huur;2025-02-01;;", {"ontbreekt"});
  refuses("woning;;huur;2025-02-01;11,50;", {"ontbreekt"});
  refuses("woning;Kade;;2025-02-01;11,50;", {"ontbreekt"});
  refuses(";Kade;huur;2025-02-01;11,50;", {"boek_tabel_nodig"});
  refuses("auto;Kade;huur;2025-02-01;11,50;", {"onbekende_keuze"});
  refuses("persoon;Kade;huur;2025-02-01;11,50;", {"onbekende_keuze"});
  refuses("woning;Kade;hur;2025-02-01;11,50;", {"onbekende_keuze"});
  refuses("woning;Kade;aankoop;2025-02-01;11,50;", {"boek_soort"});
  refuses("woning;Kade;HUUR;2025-02-01;11,50;", {});
  refuses("Home;Kade;Rent;2025-02-01;11,50;", {});
  refuses("woning;" + std::string(201, 'x') + ";huur;2025-02-01;11,50;", {"naam_te_lang"});
  refuses("woning;\"a\nb\";huur;2025-02-01;11,50;", {"naam_stuurteken"});
  refuses("woning;Kade;huur;2025-02-01;1000000001;", {"bedrag_buiten_grenzen"});
  refuses("woning;Kade;huur;2025-02-01;99999999999999999999;", {"bedrag_buiten_grenzen"});
  refuses("auto;Kade;huur;2025-02-30;elf;x", {"onbekende_keuze", "boek_bedrag", "boek_datum", "boek_datum"}); // all at once
}

TEST_CASE("amounts in Dutch and in international notation") {
  for (const auto& [text, expected] :
       std::initializer_list<std::pair<const char*, const char*>>{{"1250", "1_250"},
                                                                  {"1250,5", "1_250.50"},
                                                                  {"1.250,50", "1_250.50"},
                                                                  {"1.250", "1_250"},
                                                                  {"1.234.567,89", "1_234_567.89"},
                                                                  {"1.234.567", "1_234_567"},
                                                                  {"-12,50", "-12.50"},
                                                                  {"+12,50", "12.50"},
                                                                  {"€ 12,50", "12.50"},
                                                                  {"€ -12,50", "-12.50"},
                                                                  {"-€12,50", "-12.50"},
                                                                  {"EUR 12,50", "12.50"},
                                                                  {"\xe2\x88\x92"
                                                                   "3",
                                                                   "-3"},
                                                                  {"€\xc2\xa0"
                                                                   "3",
                                                                   "3"},
                                                                  {"0,05", "0.05"},
                                                                  {"0", "0"},
                                                                  {"007", "7"},
                                                                  {"", "ontbreekt"},
                                                                  {"-", "boek_bedrag"},
                                                                  {"--3", "boek_bedrag"},
                                                                  {"1,2,3", "boek_bedrag"},
                                                                  {"1.2.3", "boek_bedrag"},
                                                                  {"12.34.567", "boek_bedrag"},
                                                                  {"1234.567,00", "boek_bedrag"},
                                                                  {"0.125", "boek_bedrag"},
                                                                  {"1250,", "boek_bedrag"},
                                                                  {",50", "boek_bedrag"},
                                                                  {"12,345", "boek_bedrag"},
                                                                  {"12,3456", "boek_bedrag"},
                                                                  {"1e3", "boek_bedrag"},
                                                                  {"1 250", "boek_bedrag"},
                                                                  {"12,50-", "boek_bedrag"},
                                                                  {"$12", "boek_bedrag"},
                                                                  {"12,5%", "boek_bedrag"},
                                                                  {"12.50", "boek_decimaalteken"},
                                                                  {"1,250.50", "boek_decimaalteken"},
                                                                  {"1,250,000", "boek_decimaalteken"}}) {
    CAPTURE(text);
    CHECK(read_amount(text) == expected);
  }
  // Where no other amount says what the mark is.
  CHECK(read_amount("1,250.50", false) == "1_250.50");
  CHECK(read_amount("12.5", false) == "12.50");
  CHECK(read_amount("1.250", false) == "boek_duizendtal");
  CHECK(read_amount("1,250", false) == "boek_duizendtal");
  CHECK(read_amount("1.250.000", false) == "1_250_000");
}

TEST_CASE("a sum that a key cannot have names its lines") {
  const auto b =
      add_up("tabel;naam;soort;datum;bedrag\nschuld;H;rente;2025-01-31;-400\nschuld;H;rente;2025-02-28;-400\n", nullptr, {});
  REQUIRE(codes(b.errors) == std::vector<std::string>{"boek_som_negatief"});
  CHECK(b.errors[0].path == "schuld \"H\".rente.2025");
  CHECK(b.errors[0].regel_tekst.nl.find("2, 3: -800") != std::string::npos);
  CHECK(b.things.empty());
}

TEST_CASE("a sum above what a year may have") {
  const std::string head = "tabel;naam;soort;datum;bedrag\nwoning;A;huur;2025-01-31;1000000000\n";
  CHECK(amount(good(add_up(head, nullptr, {})), "woning", "A", "ontvangen_huur", 2025) == "1_000_000_000");
  CHECK(codes(add_up(head + "woning;A;huur;2025-02-28;0,01\n", nullptr, {}).errors) ==
        std::vector<std::string>{"bedrag_buiten_grenzen"});
}

TEST_CASE("the line of names") {
  const auto of = [](std::string_view text) { return codes(add_up(text, nullptr, {}).errors); };
  using Codes = std::vector<std::string>;
  CHECK(of("") == Codes{"boek_leeg"});
  CHECK(of(" \n\n") == Codes{"boek_leeg"});
  CHECK(of("datum;naam;soort;bedrag\n") == Codes{"boek_leeg"});
  CHECK(of("datum;naam;bedrag\n2025-01-01;A;1\n") == Codes{"boek_kolom_ontbreekt"});
  CHECK(of("datum;naam;soort;bedrag;Datum\n2025-01-01;A;huur;1;\n") == Codes{"boek_kolom_dubbel"});
  CHECK(of("2025-01-01;A;huur;1\n2025-01-02;A;huur;1\n").size() == 4); // no names at all
  CHECK(of("PK\x03\x04") == Codes{"boek_geen_tekst"});
  CHECK(of(std::string_view{"\xff\xfe"
                            "d\0",
                            4}) == Codes{"boek_geen_tekst"});
  CHECK(of("datum;naam\n\xe9\n") == Codes{"geen_utf8"});
  const auto b = good(add_up("datum;tabel;naam;soort;bedrag;opeisbr;saldo\n2025-01-01;woning;A;huur;1;;99\n", nullptr, {}));
  CHECK(codes(b.warnings) == Codes{"boek_kolom_niet_gelezen", "boek_kolom_niet_gelezen"});
  CHECK(b.warnings[0].herstel.nl.find("opeisbaar") != std::string::npos);
}

TEST_CASE("a thing that the dossier does not have") {
  netto::Dossier d;
  d.woningen.emplace_back().naam = "Kerkstraat 1";
  const auto b = add_up("datum;naam;soort;bedrag\n2025-01-01;Kerkstraat;huur;1\n", &d, {});
  REQUIRE(codes(b.errors) == std::vector<std::string>{"boek_naam_onbekend"});
  CHECK(b.errors[0].herstel.nl.find("Kerkstraat 1") != std::string::npos);
}

TEST_CASE("the register of kinds: every kind goes somewhere, no kind to two keys of a table") {
  std::set<std::pair<netto::List, netto::LineKind>> seen;
  std::set<netto::LineKind> kinds;
  for (const auto& k : booked_kinds()) {
    CAPTURE(k.row.key);
    CHECK(seen.insert({k.list, k.kind}).second);
    kinds.insert(k.kind);
    CHECK(!k.row.article.empty());
  }
  CHECK(kinds.size() == std::size(netto::ChoiceWords<netto::LineKind>::all));
  // The specification shows them all.
  std::ifstream file{std::string{NETTO_BRON_MAP} + "/docs/spec/boek.md", std::ios::binary};
  const std::string page{std::istreambuf_iterator<char>{file}, {}};
  for (const auto& k : netto::ChoiceWords<netto::LineKind>::all)
    CHECK(page.find("`" + std::string{k.key} + "`") != std::string::npos);
  for (const auto& c : book_columns()) CHECK(page.find("`" + std::string{c.key} + "`") != std::string::npos);
}

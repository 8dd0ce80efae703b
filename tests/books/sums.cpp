// SPDX-License-Identifier: EUPL-1.2
// Books added up, against sums worked out by hand: in which year a line counts (5.34), what the dossier says beside it.
#include "helpers.hpp"

#include "faces/border/document.hpp"
#include "faces/border/dossier_reader.hpp"

using namespace netto;
using namespace netto::test;

namespace {

/// A landlord with savings, a fund and a loan.
constexpr const char* landlord = R"(
netto = 1
[[persoon]]
naam = "Anna"
[[bankrekening]]
naam = "Spaarrekening"
waarde = { 2025 = 100_000 }
rente = { 2024 = 900, 2025 = 1_000 }
[[belegging]]
naam = "Indexfonds"
waarde = { 2025 = 50_000 }
[[belegging]]
naam = "Kade 5"
soort = "vordering"
waarde = { 2025 = 10_000 }
[[woning]]
naam = "Kerkstraat 1"
gebruik = "verhuurd"
woz = { 2025 = 400_000 }
[[woning]]
naam = "Kade 5"
gebruik = "verhuurd"
woz = { 2025 = 200_000 }
[[schuld]]
naam = "Hypotheek"
woning = "Kerkstraat 1"
waarde = { 2025 = 250_000 }
)";
Dossier dossier() { return *read_dossier_document(read_document(landlord)).dossier; }

Books books(std::string_view lines, const std::vector<int>& years = {}) {
  static const Dossier d = dossier();
  return good(add_up("datum;naam;soort;bedrag;opeisbaar;tabel\n" + std::string{lines}, &d, years));
}

} // namespace

TEST_CASE("rent due in December and received in January is of December; paid in advance it is of the day of receipt") {
  // Eleven months of 1,250 received in the month itself: 13,750. December fell due on 1 December 2025, could be collected then, and came
  // on 5 January 2026: 5.34 lid 1 e makes it one of 2025. Together 15,000. January 2027, paid on 30 December 2026: 2026 (5.34 lid 1 a).
  std::string lines;
  for (int month = 1; month <= 11; ++month)
    lines += "2025-" + std::string(month < 10 ? "0" : "") + std::to_string(month) + "-03;Kerkstraat 1;huur;1250;;\n";
  lines += "05-01-2026;Kerkstraat 1;huur;1250;01-12-2025;\n30-12-2026;Kerkstraat 1;huur;1300;01-01-2027;\n";
  const auto b = books(lines);
  CHECK(amount(b, "woning", "Kerkstraat 1", "ontvangen_huur", 2025) == "15_000");
  CHECK(amount(b, "woning", "Kerkstraat 1", "ontvangen_huur", 2026) == "1_300");
  REQUIRE(b.moved.size() == 1);
  CHECK(b.moved[0].line == 13);
  CHECK(b.moved[0].jaar == 2025);
  // A tenant who could not pay: not collectible in December, so without `opeisbaar`, of the year of receipt.
  CHECK(amount(books("05-01-2026;Kerkstraat 1;huur;1250;;\n"), "woning", "Kerkstraat 1", "ontvangen_huur", 2026) == "1_250");
  // Due, collectible and never collected yet: of 2025 without a date of receipt.
  CHECK(amount(books(";Kerkstraat 1;huur;1250;2025-12-01;\n"), "woning", "Kerkstraat 1", "ontvangen_huur", 2025) == "1_250");
}

TEST_CASE("interest of an account is of the day on which it is credited, that of a debt of the day on which it is paid") {
  // Credited on 31 December 2025: 2025; on 1 January 2026 for 2025: 2026. 812.34 + 100.01 = 912.35.
  const auto b = books("31-12-2025;Spaarrekening;rente;812,34;;\n30-06-2025;Spaarrekening;rente;100,01;;\n"
                       "01-01-2026;Spaarrekening;rente;815;;\n");
  CHECK(amount(b, "bankrekening", "Spaarrekening", "rente", 2025) == "912.35");
  CHECK(amount(b, "bankrekening", "Spaarrekening", "rente", 2026) == "815");
  // The debt: due in December, paid in January: 2026 (5.34 lid 2 has no "due and collectible"), and it says that `opeisbaar` did nothing.
  const auto debt = books("02-01-2026;Hypotheek;rente;937,50;31-12-2025;\n");
  CHECK(amount(debt, "schuld", "Hypotheek", "rente", 2026) == "937.50");
  CHECK(codes(debt.warnings) == std::vector<std::string>{"boek_opeisbaar_niet_gebruikt"});
  // Interest charged on an account lowers it: 10 - 25.50 = -15.50, which an account may have.
  CHECK(amount(books("2025-01-31;Spaarrekening;rente;10;;\n2025-02-28;Spaarrekening;rente;-25,50;;\n"), "bankrekening",
               "Spaarrekening", "rente", 2025) == "-15.50");
}

TEST_CASE("each kind goes to its key, and several kinds to one") {
  // Dividend 400 + 120.10, coupon 30: 550.10. Tax 60 + 18. Bought 4,000, sold 1,500 + 250.
  const auto b =
      books("2025-04-01;Indexfonds;dividend;400;;\n2025-10-01;Indexfonds;dividend;120.10;;\n2025-06-01;Indexfonds;rente;30;;\n"
            "2025-04-01;Indexfonds;dividendbelasting;60;;\n2025-10-01;Indexfonds;dividendbelasting;18;;\n"
            "2025-03-01;Indexfonds;aankoop;4000;;\n2025-05-01;Indexfonds;verkoop;1500;;\n2025-07-01;Indexfonds;verkoop;250;;\n"
            "2025-07-02;Kerkstraat 1;kosten;310;;\n2025-07-03;Kerkstraat 1;verbetering;8000;;\n"
            "2025-08-01;Hypotheek;aflossing;5000;;\n2025-08-02;Hypotheek;opname;100;;\n");
  const auto fund = [&](const char* key) { return amount(b, "belegging", "Indexfonds", key, 2025); };
  CHECK(fund("inkomsten") == "550.10");
  CHECK(fund("dividendbelasting") == "78");
  CHECK(fund("gekocht") == "4_000");
  CHECK(fund("verkocht") == "1_750");
  CHECK(amount(b, "woning", "Kerkstraat 1", "kosten", 2025) == "310");
  CHECK(amount(b, "woning", "Kerkstraat 1", "verbetering", 2025) == "8_000");
  CHECK(amount(b, "schuld", "Hypotheek", "afgelost", 2025) == "5_000");
  CHECK(amount(b, "schuld", "Hypotheek", "opgenomen", 2025) == "100");
  CHECK(b.warnings.empty());
  // Deposits into the account and purchases with them: counted twice, so it says so.
  CHECK(codes(books("2025-03-01;Indexfonds;aankoop;4000;;\n2025-02-28;Indexfonds;storting;4000;;\n").warnings) ==
        std::vector<std::string>{"boek_meer_soorten"});
}

TEST_CASE("every line is in a sum, or named as one of a year that was not asked") {
  const auto b = books(
      "2024-12-31;Spaarrekening;rente;1;;\n2025-12-31;Spaarrekening;rente;2;;\n2026-01-01;Spaarrekening;rente;4;;\n", {2025});
  CHECK(b.read == 3);
  CHECK(b.counted == 1);
  REQUIRE(b.outside.size() == 2);
  CHECK(b.outside[0].line == 2);
  CHECK(b.outside[1].line == 4);
  CHECK(amount(b, "bankrekening", "Spaarrekening", "rente", 2025) == "2");
  CHECK(books_toml(b, "boek.csv", Language::nl).find("regels 2 en 4") != std::string::npos);
}

TEST_CASE("the same line twice is counted twice and said; with another description it is two lines") {
  const auto b = books("2025-05-01;Kerkstraat 1;huur;1250;;\n2025-05-01;Kerkstraat 1;huur;1250;;\n");
  CHECK(amount(b, "woning", "Kerkstraat 1", "ontvangen_huur", 2025) == "2_500");
  REQUIRE(codes(b.warnings) == std::vector<std::string>{"boek_dubbele_regel"});
  CHECK(b.warnings[0].place.regel == 3);
  CHECK(b.warnings[0].regel_tekst.nl.find("regel 2") != std::string::npos);
  static const Dossier d = dossier();
  CHECK(good(add_up("datum;naam;soort;bedrag;omschrijving\n2025-05-01;Kerkstraat 1;huur;1250;kamer 1\n"
                    "2025-05-01;Kerkstraat 1;huur;1250;kamer 2\n",
                    &d, {}))
            .warnings.empty());
}

TEST_CASE("beside the dossier: equal, new and different, and nothing is replaced") {
  // The dossier: 2024 = 900, 2025 = 1,000.
  const auto toml = [](std::string_view lines) { return books_toml(books(lines), "boek.csv", Language::nl); };
  const auto has = [](const std::string& text, std::string_view part) {
    CHECK_MESSAGE(text.find(part) != std::string::npos, text);
  };
  has(toml("2025-12-31;Spaarrekening;rente;1000;;\n"), "\n# rente = { 2024 = 900, 2025 = 1_000 }  # gelijk aan het dossier\n");
  has(toml("2026-12-31;Spaarrekening;rente;1100;;\n"),
      "\nrente = { 2024 = 900, 2025 = 1_000, 2026 = 1_100 }  # 2026: 1 regel\n");
  const auto other = toml("2025-12-31;Spaarrekening;rente;987,65;;\n2026-12-31;Spaarrekening;rente;1100;;\n");
  has(other, "# VERSCHIL in 2025: het dossier zegt 1_000, de boeken 987.65 (12.35 minder; regel 2). Kies zelf:\n"
             "# rente = { 2024 = 900, 2025 = 987.65, 2026 = 1_100 }\n");
  CHECK(other.find("\nrente") == std::string::npos);
  const auto b = books("2025-12-31;Spaarrekening;rente;987,65;;\n");
  REQUIRE(b.things.size() == 1);
  CHECK(b.things[0].keys[0].differs());
  CHECK(b.things[0].in_dossier);
}

TEST_CASE("what is written is TOML that a dossier may have") {
  const auto b = good(add_up("date,table,name,kind,amount\n2025-03-01,home,\"Kade \"\"5\"\" \\ links\",rent,\"1,250.50\"\n"
                             "2025-03-02,bank account,Sparen,interest,12.5\n",
                             nullptr, {}));
  const auto toml = books_toml(b, "books.csv", Language::en);
  const auto read = read_document("netto = 1\n[[persoon]]\nnaam = \"Anna\"\n" + toml);
  for (const auto& e : read.errors) MESSAGE(show(e, Language::en));
  REQUIRE(read.errors.empty());
  const auto result = read_dossier_document(read);
  REQUIRE(result.errors.size() == 1); // a home says what it is used for, which books do not
  CHECK(result.errors[0].code.row->naam == "gebruik_ontbreekt");
  const auto* homes = read.node->find("woning");
  REQUIRE(homes != nullptr);
  CHECK(homes->leden[0].find("naam")->tekst == "Kade \"5\" \\ links");
  CHECK(homes->leden[0].find("ontvangen_huur")->find("2025")->tekst == "1250.50");
}

TEST_CASE("a name in two tables needs the table; a thing is found by it") {
  static const Dossier d = dossier();
  const auto b = add_up("datum;naam;soort;bedrag\n2025-01-01;Kade 5;huur;10\n", &d, {});
  REQUIRE(codes(b.errors) == std::vector<std::string>{"boek_tabel_nodig"});
  CHECK(b.errors[0].regel_tekst.nl.find("belegging, woning") != std::string::npos);
  CHECK(amount(books("2025-01-01;Kade 5;huur;10;;woning\n"), "woning", "Kade 5", "ontvangen_huur", 2025) == "10");
  CHECK(amount(books("2025-01-01;Kade 5;aflossing;10;;belegging\n"), "belegging", "Kade 5", "verkocht", 2025) == "10");
}

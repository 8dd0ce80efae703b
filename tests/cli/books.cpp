// SPDX-License-Identifier: EUPL-1.2
// `netto boek` as a user sees it: the example, both outputs, what is refused, and that nothing is half written.
#include "../schemas.hpp"
#include "process.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace netto::test;
using Json = nlohmann::json;

namespace {

const std::string example = std::string{NETTO_BRON_MAP} + "/examples/boek/";

void has(const std::string& text, const std::string& part) { CHECK_MESSAGE(text.find(part) != std::string::npos, text); }

} // namespace

TEST_CASE("the example: sums worked out in its dossier, beside what that says") {
  const auto u = netto::test::netto({"boek", example + "boek.csv", "--dossier", example + "huis.toml"});
  CHECK(u.status == 0);
  CHECK(u.error.empty());
  has(u.uit, "19 regels gelezen, 19 geteld.");
  has(u.uit, "# Regel 13 van 2026-01-05 telt in 2025: opeisbaar en te innen op 2025-12-01");
  has(u.uit, "\nontvangen_huur = { 2025 = 15_000 }  # 2025: 12 regels\n");
  has(u.uit, "# VERSCHIL in 2025: het dossier zegt 800, de boeken 812.34 (12.34 meer; regel 14). Kies zelf:\n# rente = { 2025 "
             "= 812.34 }\n");
  has(u.uit, "\nrente = { 2025 = 3_000, 2026 = 3_000 }");
  has(u.uit, "\ninkomsten = { 2025 = 600 }");
  has(u.uit, "\ndividendbelasting = { 2025 = 90 }");
  has(u.uit, "\ngekocht = { 2025 = 4_000 }");
  has(u.uit, "\nkosten = { 2025 = 310.50 }");
  has(u.uit, "# bewaar ontvangen_huur: huurcontract en bijschrijvingen (Wet IB 2001, 5.27 en 5.34)\n");
  const auto en =
      netto::test::netto({"boek", example + "boek.csv", "--dossier", example + "huis.toml", "--taal", "en", "--jaar", "2025"});
  has(en.uit, "# DIFFERENCE in 2025: the dossier says 800, the books 812.34");
  std::string flat = en.uit; // where lines break depends on the path in the first
  for (auto at = flat.find("\n# "); at != std::string::npos; at = flat.find("\n# ", at)) flat.replace(at, 3, " ");
  has(flat, "19 lines read, 18 counted, 1 not of a year asked (line 16).");
  // From standard input the same, but for the name.
  const auto piped =
      netto::test::netto({"boek", "-", "--dossier", example + "huis.toml"}, {lees(example + "boek.csv"), "/", {}});
  const auto from = [](const std::string& text) { return text.substr(text.find("[[bankrekening]]")); };
  CHECK(from(piped.uit) == from(u.uit));
}

TEST_CASE("JSON obeys its schema and says the same") {
  const auto u =
      netto::test::netto({"boek", example + "boek.csv", "--dossier", example + "huis.toml", "--jaar", "2025", "--json"});
  REQUIRE(u.status == 0);
  const auto j = Json::parse(u.uit);
  CHECK(schemafouten("boek.schema.json", j).empty());
  CHECK(j["regels_gelezen"] == 19);
  CHECK(j["regels_geteld"] == 18);
  CHECK(j["niet_gevraagd"][0]["regel"] == 16);
  CHECK(j["naar_opeisbaar"][0]["jaar"] == 2025);
  for (const auto& t : j["onderdelen"]) {
    if (t["naam"] != "Spaarrekening") continue;
    const auto& y = t["sleutels"][0]["jaren"][0];
    CHECK(y["bedrag"] == 812.34);
    CHECK(y["dossier"] == 800);
    CHECK(y["verschil"] == 12.34);
  }
  CHECK(j["onderdelen"].size() == 4);
}

TEST_CASE("refused: status, all problems, nothing on standard output") {
  const auto refuses = [](const std::vector<std::string>& words, int status, const std::string& text) {
    const auto u = netto::test::netto(words);
    CHECK(u.status == status);
    CHECK(u.uit.empty());
    has(u.error, text);
  };
  refuses({"boek"}, 2, "geef een CSV-bestand op");
  refuses({"boek", "-", "--dossier", "-"}, 2, "niet beide van standaardinvoer");
  refuses({"boek", "a.csv", "--jaar", "25"}, 2, "--jaar 25");
  refuses({"boek", "/bestaat/niet.csv"}, 1, "bestaat niet");
  refuses({"boek", example + "boek.csv"}, 1, "tabel (regel 2)");
  refuses({"boek", example + "boek.csv", "--dossier", example + "boek.csv"}, 1, "TOML");
  const auto bad =
      schrijf("slecht.csv", "datum;naam;soort;bedrag\n2025-01-01;Kerkstraat 1;huur;elf\n2025-13-01;Kerkstraat 1;hur;1\n"
                            "2025-02-01;Kerkstraat;huur;1\n");
  const auto u = netto::test::netto({"boek", bad, "--dossier", example + "huis.toml"});
  CHECK(u.status == 1);
  CHECK(u.uit.empty());
  for (const auto* part :
       {"bedrag (regel 2)\n  gelezen: elf", "datum (regel 3)", "soort (regel 3)", "naam (regel 4)", "herstel:"})
    has(u.error, part);
}

TEST_CASE("--soorten names every column and kind") {
  const auto u = netto::test::netto({"boek", "--soorten"});
  CHECK(u.status == 0);
  for (const auto* part : {"opeisbaar", "woning", "ontvangen_huur (Wet IB 2001, 5.27 en 5.34)", "aflossing"}) has(u.uit, part);
  has(netto::test::netto({"boek", "--soorten", "--taal", "en"}).uit, "repayment");
}

// SPDX-License-Identifier: EUPL-1.2
// Many dossiers in one call: a table or lines of JSON, in the order given, none lost.
#include "process.hpp"

#include "../schemas.hpp"
#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <map>
#include <sstream>

using namespace netto::test;
using Json = nlohmann::json;

namespace {

using Rows = std::vector<std::map<std::string, std::string>>;

/// The lines of a table by RFC 4180, each as its cells.
std::vector<std::vector<std::string>> cells(const std::string& text) {
  std::vector<std::vector<std::string>> lines;
  std::vector<std::string> line;
  std::string cell;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') cell += text[++i];
    else if (c == '"') quoted = !quoted;
    else if (!quoted && c == ',') line.push_back(std::exchange(cell, {}));
    else if (!quoted && c == '\r') {
      CHECK(text[i + 1] == '\n');
      ++i;
      line.push_back(std::exchange(cell, {}));
      lines.push_back(std::exchange(line, {}));
    } else cell += c;
  }
  CHECK(line.empty());
  CHECK(cell.empty());
  return lines;
}
Rows table(const std::string& text) {
  const auto lines = cells(text);
  Rows rows;
  REQUIRE(!lines.empty());
  for (std::size_t i = 1; i < lines.size(); ++i) {
    REQUIRE(lines[i].size() == lines[0].size());
    auto& row = rows.emplace_back();
    for (std::size_t k = 0; k < lines[0].size(); ++k) CHECK(row.emplace(lines[0][k], lines[i][k]).second);
  }
  return rows;
}

/// Savings of 100,000 in 2025: base 100,000 - 57,684 = 42,316; return 1,370 (1.37%); 42,316 / 100,000 = 42.31% (cut off), 579.64... -> 579 of
/// 1,370; 36% is 208.44, so 208.
std::string saver(const std::string& file, const std::string& name) {
  return schrijf(file,
                 "netto = 1\n[[persoon]]\nnaam = '''" + name +
                     "'''\ngeboortedatum = 1980-01-01\n[[bankrekening]]\nnaam = \"Spaar\"\nwaarde = { 2025 = 100_000 }\n");
}
std::string broken() { return schrijf("kapot.toml", "netto = 1\nonzin = 2\n[[persoon]]\nnaam = \"Anna\"\n"); }

} // namespace

TEST_CASE("a table: one line for each person and year, with the fields of the JSON answer") {
  const auto u = netto::test::netto({"bereken", huishouden(), saver("een.toml", "Jo"), "--jaar", "2025", "--csv"});
  CHECK(u.status == 0);
  const Rows rows = table(u.uit);
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].at("dossier") == huishouden());
  CHECK(rows[0].at("persoon.naam") == "Anna");
  CHECK(rows[1].at("persoon.naam") == "Zoë");
  CHECK(rows[2].at("persoon.naam") == "Jo");
  CHECK(rows[2].at("jaar") == "2025");
  CHECK(rows[2].at("persoon.box3.belasting") == "208");
  CHECK(rows[2].at("persoon.box1.loon").empty()); // no such facts
  const auto json = Json::parse(netto::test::netto({"bereken", huishouden(), "--jaar", "2025", "--json"}).uit);
  for (std::size_t i = 0; i < 2; ++i)
    CHECK(std::stod(rows[i].at("persoon.box3.belasting")) == json["personen"][i]["box3"]["belasting"].get<double>());
  CHECK(rows[0].at("regime.naam") == json["regime"]["naam"].get<std::string>());
  CHECK(rows[0].at("bewijs.dossier_sha256") == json["bewijs"]["dossier_sha256"].get<std::string>());
}

TEST_CASE("a bad dossier does not stop the others, and is named") {
  const std::vector<std::string> three{saver("een.toml", "Jo"), broken(), saver("twee.toml", "Bo"), "/bestaat/niet.toml"};
  auto called = three;
  called.insert(called.begin(), "bereken");
  called.insert(called.end(), {"--jaar", "2025", "--csv"});
  const auto u = netto::test::netto(called);
  CHECK(u.status == 1);
  const Rows rows = table(u.uit);
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].at("persoon.naam") == "Jo");
  CHECK(rows[1].at("persoon.naam") == "Bo");
  CHECK(u.error.find(three[1] + ":\n") != std::string::npos);
  CHECK(u.error.find("onzin") != std::string::npos);
  CHECK(u.error.find("/bestaat/niet.toml") != std::string::npos);
  CHECK(u.error.find("2 van de 4 dossiers zonder antwoord") != std::string::npos);

  called.back() = "--jsonl";
  const auto lines = netto::test::netto(called);
  CHECK(lines.status == 1);
  std::istringstream in{lines.uit};
  std::vector<Json> all;
  for (std::string line; std::getline(in, line);) all.push_back(Json::parse(line));
  REQUIRE(all.size() == 4);
  for (std::size_t i = 0; i < 4; ++i) CHECK(all[i]["dossier"] == three[i]);
  CHECK(all[0]["antwoorden"][0]["personen"][0]["box3"]["belasting"] == 208);
  CHECK(all[0]["fouten"].empty());
  CHECK(all[1]["antwoorden"].empty());
  CHECK(all[1]["fouten"][0]["code"] == "onbekende_sleutel");
  CHECK(all[3]["fouten"][0]["code"] == "onleesbaar_bestand");
}

TEST_CASE("a line of JSON holds the same answer as --json") {
  const auto line = Json::parse(netto::test::netto({"bereken", huishouden(), "--jaar", "2024-2026", "--jsonl"}).uit);
  const auto alone = Json::parse(netto::test::netto({"bereken", huishouden(), "--jaar", "2024-2026", "--json"}).uit);
  CHECK(line["antwoorden"] == alone);
  CHECK(schemafouten("answer.schema.json", line["antwoorden"]).empty());
}

TEST_CASE("many at once keep their order") {
  std::vector<std::string> called{"bereken"};
  for (int i = 0; i < 100; ++i) called.push_back(saver("veel" + std::to_string(i) + ".toml", "P" + std::to_string(i)));
  called.insert(called.end(), {"--jaar", "2025", "--csv"});
  const Rows rows = table(netto::test::netto(called).uit);
  REQUIRE(rows.size() == 100);
  for (std::size_t i = 0; i < 100; ++i) CHECK(rows[i].at("persoon.naam") == "P" + std::to_string(i));
}

TEST_CASE("a name is a name to a spreadsheet too") {
  const auto named = [](const std::string& name) {
    const Rows rows = table(netto::test::netto({"bereken", saver("naam.toml", name), "--jaar", "2025", "--csv"}).uit);
    REQUIRE(rows.size() == 1);
    return rows[0].at("persoon.naam");
  };
  CHECK(named("=1+1") == "'=1+1");
  CHECK(named("@x") == "'@x");
  CHECK(named("-x") == "'-x");
  CHECK(named("-2+3") == "'-2+3");
  CHECK(named("Jan \"Piet\", jr.") == "Jan \"Piet\", jr.");
}

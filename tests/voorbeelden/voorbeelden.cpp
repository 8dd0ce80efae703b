// SPDX-License-Identifier: EUPL-1.2
// An example states what was worked out by hand in comments of this form, one a line:
//
//   # verwacht 2025: personen.Anna.box3.belasting = 2577
//   # verwacht 2025: personen.Anna.box3.toegepast = "forfait"
//
// Year, path in the answer, value as JSON. A member of a list goes by its name: huishouden.box3.woningen.Kerkstraat 1.waarde.
//
// The dossiers of tests/old_dossiers are frozen as they were when their keys were released: a line of them may change only with
// "Antwoord veranderd" in CHANGELOG.md. Between them they have every key of that day. Each says where its amounts are from.
#include "../schemas.hpp"

#include "engine/year.hpp"
#include "faces/border/antwoord_json.hpp"
#include "faces/border/berichten.hpp"
#include "faces/border/dossier_reader.hpp"
#include "faces/border/sha256.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace netto;
using border::Knoop;
using Json = nlohmann::json;
namespace fs = std::filesystem;

std::string lees(const fs::path& pad) {
  std::ifstream bestand{pad, std::ios::binary};
  return {std::istreambuf_iterator<char>{bestand}, {}};
}
std::vector<fs::path> bestanden(const fs::path& map, std::string_view staart) {
  std::vector<fs::path> uit;
  for (const auto& e : fs::recursive_directory_iterator{fs::path{NETTO_BRON_MAP} / map})
    if (e.path().string().ends_with(staart)) uit.push_back(e.path());
  std::sort(uit.begin(), uit.end());
  return uit;
}

struct Verwachting {
  int jaar = 0;
  std::string pad;
  Json waarde;
};

/// The expectations in a text; a line that looks like one and cannot be read is a failure.
std::vector<Verwachting> verwachtingen(const std::string& tekst) {
  constexpr std::string_view begin = "# verwacht ";
  std::vector<Verwachting> uit;
  std::istringstream regels{tekst};
  for (std::string regel; std::getline(regels, regel);) {
    if (!regel.starts_with(begin)) continue;
    const auto dubbelepunt = regel.find(": "), is = regel.rfind(" = ");
    REQUIRE_MESSAGE((dubbelepunt != std::string::npos && is != std::string::npos && dubbelepunt < is), regel);
    auto waarde = Json::parse(regel.substr(is + 3), nullptr, false);
    REQUIRE_MESSAGE(!waarde.is_discarded(), regel);
    uit.push_back({std::stoi(regel.substr(begin.size(), dubbelepunt - begin.size())),
                   regel.substr(dubbelepunt + 2, is - dubbelepunt - 2), std::move(waarde)});
  }
  return uit;
}

/// The value at `pad`, or nullptr. Names and keys hold no point; a list is asked for the member of that name.
const Json* zoek(const Json& in, std::string_view pad) {
  if (pad.empty()) return &in;
  const auto punt = pad.find('.');
  const std::string kop{pad.substr(0, punt)};
  const auto rest = punt == std::string_view::npos ? std::string_view{} : pad.substr(punt + 1);
  if (in.is_object()) return in.contains(kop) ? zoek(in[kop], rest) : nullptr;
  if (in.is_array())
    for (const auto& lid : in)
      if (lid.value("naam", std::string{}) == kop) return zoek(lid, rest);
  return nullptr;
}

const Parameters& parameters() {
  static const Parameters p;
  return p;
}

/// The answer as a program reads it; nothing when there is none, with the reasons in `waarom`.
std::optional<Json> antwoord(const Knoop& document, const engine::Vraag& vraag, std::string& waarom) {
  const auto gelezen = border::lees_dossier(document);
  for (const auto& f : gelezen.fouten) waarom += "\n  " + border::toon(f, border::Taal::nl);
  if (!gelezen.dossier) return std::nullopt;
  const auto resultaat = engine::bereken(*gelezen.dossier, parameters(), vraag);
  for (const auto& f : resultaat.fouten) waarom += "\n  " + border::toon(f, *gelezen.dossier, border::Taal::nl);
  if (!resultaat.antwoord) return std::nullopt;
  const border::Bewijs bewijs{"0", border::sha256(border::bereken_kanoniek(document))};
  return Json::parse(border::antwoord_json({*resultaat.antwoord}, *gelezen.dossier, parameters(), bewijs, border::Taal::nl));
}

Json als_json(const Knoop& document) { return Json::parse(border::bereken_kanoniek(document)); }

} // namespace

TEST_CASE("elk voorbeeld geeft wat zijn toelichting met de hand uitrekent, en elk oud dossier wat het gaf") {
  auto dossiers = bestanden("examples", ".toml");
  CHECK(dossiers.size() >= 5);
  for (auto& pad : bestanden("tests/old_dossiers", ".toml")) dossiers.push_back(std::move(pad));
  CHECK(dossiers.size() >= 50);
  for (const auto& pad : dossiers) {
    const auto naam = pad.filename().string();
    CAPTURE(naam);
    const auto tekst = lees(pad);
    const auto document = border::lees_toml(tekst);
    REQUIRE(document.knoop);
    const auto lijst = verwachtingen(tekst);
    CHECK_FALSE(lijst.empty());
    std::map<int, std::optional<Json>> per_jaar;
    for (const auto& v : lijst) {
      const auto [plaats, nieuw] = per_jaar.try_emplace(v.jaar);
      if (nieuw) {
        std::string waarom;
        engine::Vraag vraag;
        vraag.jaar = v.jaar;
        plaats->second = antwoord(*document.knoop, vraag, waarom);
        CHECK_MESSAGE(plaats->second, naam << " " << v.jaar << waarom);
      }
      if (!plaats->second) continue;
      const Json* waarde = zoek(*plaats->second, v.pad);
      CHECK_MESSAGE((waarde != nullptr && *waarde == v.waarde), naam << " " << v.jaar << ": " << v.pad << " is "
                                                                     << (waarde == nullptr ? "er niet" : waarde->dump())
                                                                     << ", verwacht " << v.waarde.dump());
    }
  }
}

TEST_CASE("de dossiers van examples/, tests/border/goed en tests/old_dossiers voldoen aan schema/dossier.schema.json") {
  auto lijst = bestanden("examples", ".toml");
  for (const auto* map : {"tests/border/goed", "tests/old_dossiers"})
    for (auto& pad : bestanden(map, "")) lijst.push_back(std::move(pad));
  for (const auto& pad : lijst) {
    const auto document = border::lees_document(lees(pad));
    REQUIRE_MESSAGE(document.knoop, pad.string());
    const auto fouten = test::schemafouten("dossier.schema.json", als_json(*document.knoop));
    CHECK_MESSAGE(fouten.empty(), pad.string() << fouten);
  }
}

TEST_CASE("het schema van het dossier weigert wat geen dossier is") {
  for (const char* fout :
       {"{}", R"({"netto":1})", R"({"netto":2,"persoon":[{"naam":"Anna"}]})",
        R"({"netto":1,"persoon":[{"naam":"Anna"}],"onbekend":1})",
        R"({"netto":1,"persoon":[{"naam":"Anna"}],"bankrekening":[{"naam":"a","waarde":{"2025":"veel"}}]})"}) {
    CAPTURE(fout);
    CHECK_FALSE(test::schemafouten("dossier.schema.json", Json::parse(fout)).empty());
  }
}

TEST_CASE("elk antwoord voldoet aan schema/answer.schema.json") {
  std::vector<std::pair<std::string, Knoop>> dossiers;
  for (const auto* map : {"examples", "tests/border/goed"})
    for (const auto& pad : bestanden(map, ".toml")) {
      auto document = border::lees_toml(lees(pad));
      REQUIRE(document.knoop);
      dossiers.emplace_back(pad.filename().string(), std::move(*document.knoop));
    }
  std::size_t antwoorden = 0;
  const auto toets = [&](const std::string& naam, const Knoop& document, const engine::Vraag& vraag) {
    std::string waarom;
    const auto a = antwoord(document, vraag, waarom);
    if (!a) return;
    ++antwoorden;
    const auto fouten = test::schemafouten("answer.schema.json", *a);
    CHECK_MESSAGE(fouten.empty(), naam << " " << vraag.jaar << fouten);
  };
  for (const auto& [naam, document] : dossiers)
    for (int jaar = 2017; jaar <= 2032; ++jaar)
      for (const auto beleid : {Afrondingsbeleid::belastingdienst, Afrondingsbeleid::wet}) {
        engine::Vraag vraag;
        vraag.jaar = jaar;
        vraag.afronding = beleid;
        toets(naam, document, vraag);
      }
  // The cases of law/ reach every rule.
  for (const auto& pad : bestanden("law", ".cases.toml")) {
    const auto document = border::lees_toml(lees(pad));
    REQUIRE(document.knoop);
    const auto* lijst = document.knoop->vind("geval");
    REQUIRE(lijst != nullptr);
    for (const auto& geval : lijst->leden) {
      const auto *dossier = geval.vind("dossier"), *jaar = geval.vind("jaar");
      if (dossier == nullptr || jaar == nullptr) continue; // tests/gevallen reports it
      Knoop met_versie = *dossier, versie;
      versie.soort = Knoop::Soort::geheel;
      versie.geheel = 1;
      met_versie.velden.push_back({"netto", versie});
      met_versie.sorteer();
      engine::Vraag vraag;
      vraag.jaar = static_cast<int>(jaar->geheel);
      if (const auto* scenario = geval.vind("scenario")) vraag.scenario = scenario->tekst;
      const auto* id = geval.vind("id");
      toets(id == nullptr ? pad.filename().string() : id->tekst, met_versie, vraag);
    }
  }
  CHECK(antwoorden > 200);
}

TEST_CASE("meer jaren zijn een lijst, en het schema van het antwoord weigert wat geen antwoord is") {
  const auto document = border::lees_toml(lees(fs::path{NETTO_BRON_MAP} / "examples/verhuurder.toml"));
  REQUIRE(document.knoop);
  std::string waarom;
  Json lijst = Json::array();
  for (const int jaar : {2025, 2026}) {
    engine::Vraag vraag;
    vraag.jaar = jaar;
    auto a = antwoord(*document.knoop, vraag, waarom);
    REQUIRE_MESSAGE(a, waarom);
    lijst.push_back(std::move(*a));
  }
  CHECK(test::schemafouten("answer.schema.json", lijst).empty());
  for (const char* sleutel : {"jaar", "regime", "personen", "huishouden", "stappen", "bewijs"}) {
    auto zonder = lijst[0];
    zonder.erase(sleutel);
    CHECK_MESSAGE(!test::schemafouten("answer.schema.json", zonder).empty(), sleutel);
  }
  auto erbij = lijst[0];
  erbij["huishouden"]["box3"]["onbekend"] = 1;
  CHECK_FALSE(test::schemafouten("answer.schema.json", erbij).empty());
}

// SPDX-License-Identifier: EUPL-1.2
// An example states what was worked out by hand in comments of this form, one a line:
//
//   # verwacht 2025: personen.Anna.box3.belasting = 2577
//   # verwacht 2025: personen.Anna.box3.toegepast = "forfait"
//
// Year, path in the answer, value as JSON. A member of a list goes by its name: huishouden.box3.woningen.Kerkstraat 1.waarde.
//
// The dossiers of tests/old_dossiers are frozen as they were when their keys were released: a line of them may change only with
// "Answer veranderd" in CHANGELOG.md. Between them they have every key of that day. Each says where its amounts are from.
#include "../schemas.hpp"

#include "areas/say.hpp"
#include "engine/year.hpp"
#include "faces/border/answer_json.hpp"
#include "faces/border/document.hpp"
#include "faces/border/dossier_reader.hpp"

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
using border::Node;
using Json = nlohmann::json;
namespace fs = std::filesystem;

std::string lees(const fs::path& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}
std::vector<fs::path> files(const fs::path& map, std::string_view staart) {
  std::vector<fs::path> uit;
  for (const auto& e : fs::recursive_directory_iterator{fs::path{NETTO_BRON_MAP} / map})
    if (e.path().string().ends_with(staart)) uit.push_back(e.path());
  std::sort(uit.begin(), uit.end());
  return uit;
}

struct Verwachting {
  int jaar = 0;
  std::string path;
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

/// The value at `path`, or nullptr. Names and keys hold no point; a list is asked for the member of that name.
const Json* find_row(const Json& in, std::string_view path) {
  if (path.empty()) return &in;
  const auto point = path.find('.');
  const std::string kop{path.substr(0, point)};
  const auto rest = point == std::string_view::npos ? std::string_view{} : path.substr(point + 1);
  if (in.is_object()) return in.contains(kop) ? find_row(in[kop], rest) : nullptr;
  if (in.is_array())
    for (const auto& lid : in)
      if (lid.value("naam", std::string{}) == kop) return find_row(lid, rest);
  return nullptr;
}

const Parameters& parameters() {
  static const Parameters p;
  return p;
}

/// The answer as a program reads it; nothing when there is none, with the reasons in `waarom`.
std::optional<Json> answer(const Node& document, const areas::Query& vraag, std::string& waarom) {
  const auto as_read = border::read_dossier_document(document);
  for (const auto& f : as_read.errors) waarom += "\n  " + border::show(f, border::Language::nl);
  if (!as_read.dossier) return std::nullopt;
  const auto resultaat = engine::compute(*as_read.dossier, parameters(), vraag);
  for (const auto& f : resultaat.errors) waarom += "\n  " + areas::show(f, *as_read.dossier, border::Language::nl);
  if (!resultaat.answer) return std::nullopt;
  const border::ProofOfOrigin bewijs{"0", border::sha256(border::canonical(document))};
  return Json::parse(
      border::answer_json({*resultaat.answer}, *as_read.dossier, parameters(), bewijs, border::Language::nl, true));
}

Json als_json(const Node& document) { return Json::parse(border::canonical(document)); }

} // namespace

TEST_CASE("every example gives what its explanation works out by hand, and every old dossier what it gave") {
  auto dossiers = files("examples", ".toml");
  CHECK(dossiers.size() >= 5);
  for (auto& path : files("tests/old_dossiers", ".toml")) dossiers.push_back(std::move(path));
  CHECK(dossiers.size() >= 50);
  for (const auto& path : dossiers) {
    const auto naam = path.filename().string();
    CAPTURE(naam);
    const auto tekst = lees(path);
    const auto document = border::read_toml(tekst);
    REQUIRE(document.node);
    const auto lijst = verwachtingen(tekst);
    CHECK_FALSE(lijst.empty());
    std::map<int, std::optional<Json>> per_jaar;
    for (const auto& v : lijst) {
      const auto [place, nieuw] = per_jaar.try_emplace(v.jaar);
      if (nieuw) {
        std::string waarom;
        areas::Query vraag;
        vraag.jaar = v.jaar;
        place->second = answer(*document.node, vraag, waarom);
        CHECK_MESSAGE(place->second, naam << " " << v.jaar << waarom);
      }
      if (!place->second) continue;
      const Json* waarde = find_row(*place->second, v.path);
      CHECK_MESSAGE((waarde != nullptr && *waarde == v.waarde), naam << " " << v.jaar << ": " << v.path << " is "
                                                                     << (waarde == nullptr ? "er niet" : waarde->dump())
                                                                     << ", verwacht " << v.waarde.dump());
    }
  }
}

TEST_CASE("the dossiers of examples/, tests/border/goed and tests/old_dossiers satisfy schema/dossier.schema.json") {
  auto lijst = files("examples", ".toml");
  for (const auto* map : {"tests/border/goed", "tests/old_dossiers"})
    for (auto& path : files(map, "")) lijst.push_back(std::move(path));
  for (const auto& path : lijst) {
    const auto document = border::read_document(lees(path));
    REQUIRE_MESSAGE(document.node, path.string());
    const auto errors = test::schemafouten("dossier.schema.json", als_json(*document.node));
    CHECK_MESSAGE(errors.empty(), path.string() << errors);
  }
}

TEST_CASE("the schema of the dossier refuses what is not a dossier") {
  for (const char* error :
       {"{}", R"({"netto":1})", R"({"netto":2,"persoon":[{"naam":"Anna"}]})",
        R"({"netto":1,"persoon":[{"naam":"Anna"}],"onbekend":1})",
        R"({"netto":1,"persoon":[{"naam":"Anna"}],"bankrekening":[{"naam":"a","waarde":{"2025":"veel"}}]})"}) {
    CAPTURE(error);
    CHECK_FALSE(test::schemafouten("dossier.schema.json", Json::parse(error)).empty());
  }
}

TEST_CASE("every answer satisfies schema/answer.schema.json") {
  std::vector<std::pair<std::string, Node>> dossiers;
  for (const auto* map : {"examples", "tests/border/goed"})
    for (const auto& path : files(map, ".toml")) {
      auto document = border::read_toml(lees(path));
      REQUIRE(document.node);
      dossiers.emplace_back(path.filename().string(), std::move(*document.node));
    }
  std::size_t antwoorden = 0;
  const auto toets = [&](const std::string& naam, const Node& document, const areas::Query& vraag) {
    std::string waarom;
    const auto a = answer(document, vraag, waarom);
    if (!a) return;
    ++antwoorden;
    const auto errors = test::schemafouten("answer.schema.json", *a);
    CHECK_MESSAGE(errors.empty(), naam << " " << vraag.jaar << errors);
  };
  for (const auto& [naam, document] : dossiers)
    for (int jaar = 2017; jaar <= 2032; ++jaar)
      for (const auto policy : {RoundingPolicy::belastingdienst, RoundingPolicy::wet}) {
        areas::Query vraag;
        vraag.jaar = jaar;
        vraag.afronding = policy;
        toets(naam, document, vraag);
      }
  // The cases of law/ reach every rule.
  for (const auto& path : files("law", ".cases.toml")) {
    const auto document = border::read_toml(lees(path));
    REQUIRE(document.node);
    const auto* lijst = document.node->find("geval");
    REQUIRE(lijst != nullptr);
    for (const auto& geval : lijst->leden) {
      const auto *dossier = geval.find("dossier"), *jaar = geval.find("jaar");
      if (dossier == nullptr || jaar == nullptr) continue; // tests/cases reports it
      Node met_versie = *dossier, versie;
      versie.soort = Node::Soort::geheel;
      versie.geheel = 1;
      met_versie.velden.push_back({"netto", versie});
      met_versie.sort();
      areas::Query vraag;
      vraag.jaar = static_cast<int>(jaar->geheel);
      if (const auto* scenario = geval.find("scenario")) vraag.scenario = scenario->tekst;
      const auto* id = geval.find("id");
      toets(id == nullptr ? path.filename().string() : id->tekst, met_versie, vraag);
    }
  }
  CHECK(antwoorden > 200);
}

TEST_CASE("more years are a list, and the schema of the answer refuses what is not an answer") {
  const auto document = border::read_toml(lees(fs::path{NETTO_BRON_MAP} / "examples/verhuurder.toml"));
  REQUIRE(document.node);
  std::string waarom;
  Json lijst = Json::array();
  for (const int jaar : {2025, 2026}) {
    areas::Query vraag;
    vraag.jaar = jaar;
    auto a = answer(*document.node, vraag, waarom);
    REQUIRE_MESSAGE(a, waarom);
    lijst.push_back(std::move(*a));
  }
  CHECK(test::schemafouten("answer.schema.json", lijst).empty());
  for (const char* key : {"formaat", "jaar", "regime", "stelsels", "personen", "huishouden", "stappen", "bewijs"}) {
    auto zonder = lijst[0];
    zonder.erase(key);
    CHECK_MESSAGE(!test::schemafouten("answer.schema.json", zonder, test::Schemavorm::gepubliceerd).empty(), key);
  }
  for (const char* key :
       {"banktegoeden", "werkelijk_rendement", "toegepast"}) { // the first two: as long as there is no result of the bill
    auto zonder = lijst[0];
    zonder["huishouden"]["box3"].erase(key);
    CHECK_MESSAGE(!test::schemafouten("answer.schema.json", zonder, test::Schemavorm::gepubliceerd).empty(), key);
  }
  auto erbij = lijst[0];
  erbij["huishouden"]["box3"]["onbekend"] = 1;
  CHECK_FALSE(test::schemafouten("answer.schema.json", erbij).empty());
  CHECK_MESSAGE(test::schemafouten("answer.schema.json", erbij, test::Schemavorm::gepubliceerd).empty(),
                "het gepubliceerde schema laat velden toe die er later bijkomen");
}

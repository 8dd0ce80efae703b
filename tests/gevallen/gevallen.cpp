// SPDX-License-Identifier: EUPL-1.2
// Runs every case of law/**/*.cases.toml: text -> document -> dossier -> engine -> JSON -> compare. A case is
//
//   [[geval]]
//   id = "B3-EX-204"                  # unique over all files
//   titel = "..."                     # in our own words
//   herkomst = "official"             # official | parliamentary | hand | other_model | seed
//   bron = "https://..."              # where the expected values come from; not for hand
//   uitwerking = """..."""            # the working; required for hand
//   jaar = 2025
//   afronding = "wet"                 # default belastingdienst; also bekend_op (date) and scenario
//   [geval.dossier]                   # a dossier without its line `netto = 1`
//   [geval.verwacht]                  # path in the answer -> value
//
// A path names members of a list: personen.Anna.box3..., huishouden.box3.woningen.Dorpsstraat 1.waarde, stappen.jaarhuur (or
// stappen.rendement_klasse_1.Anna when more than one step is about the term), waarschuwingen.CODE, vragen.CODE, niet_geteld.WAT,
// huishouden.box3.werkelijk_rendement.Anna en Bram. `true` asks
// that it is there, `false` that it is not. fouten.CODE asks that there is no answer, and that this is among the reasons.
#include <doctest/doctest.h>

#include "engine/year.hpp"
#include "faces/border/antwoord_json.hpp"
#include "faces/border/berichten.hpp"
#include "faces/border/dossier_reader.hpp"
#include "faces/border/uitleg.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace netto;
using border::Knoop;
using Json = nlohmann::json;
using Teksten = std::vector<std::string>;

struct Geval {
  std::string bestand, id, titel, herkomst, bron, uitwerking;
  engine::Vraag vraag;
  Knoop dossier;
  std::vector<std::pair<std::string, Knoop>> verwacht;
};

std::string lees_bestand(const std::filesystem::path& pad) {
  std::ifstream bestand{pad, std::ios::binary};
  return {std::istreambuf_iterator<char>{bestand}, {}};
}

std::string tekst(const Knoop& tabel, std::string_view sleutel) {
  const auto* k = tabel.vind(sleutel);
  return k != nullptr && k->soort == Knoop::Soort::tekst ? k->tekst : "";
}

/// A case as it stands in its file; what is wrong with it goes to `fouten`.
Geval lees_geval(const std::string& bestand, const Knoop& knoop, Teksten& fouten) {
  Geval g;
  g.bestand = bestand;
  g.id = tekst(knoop, "id");
  g.titel = tekst(knoop, "titel");
  g.herkomst = tekst(knoop, "herkomst");
  g.bron = tekst(knoop, "bron");
  g.uitwerking = tekst(knoop, "uitwerking");
  g.vraag.scenario = tekst(knoop, "scenario");
  const auto fout = [&](const std::string& wat) {
    fouten.push_back(bestand + " regel " + std::to_string(knoop.plaats.regel) + ", geval " + g.id + ": " + wat);
  };

  static const std::set<std::string> bekend{"id",        "titel",     "herkomst", "bron",    "uitwerking", "jaar",
                                            "afronding", "bekend_op", "scenario", "dossier", "verwacht"};
  for (const auto& v : knoop.velden)
    if (!bekend.contains(v.sleutel)) fout("onbekende sleutel " + v.sleutel);
  static const std::set<std::string> herkomsten{"official", "parliamentary", "hand", "other_model", "seed"};
  if (g.id.empty()) fout("geen id");
  if (g.titel.empty()) fout("geen titel");
  if (!herkomsten.contains(g.herkomst))
    fout("herkomst \"" + g.herkomst + "\" is geen van official, parliamentary, hand, other_model, seed");
  if (g.herkomst == "hand" && g.uitwerking.empty()) fout("met de hand, maar zonder uitwerking");
  if (g.herkomst != "hand" && g.bron.empty()) fout("zonder bron");

  if (const auto* jaar = knoop.vind("jaar"); jaar != nullptr && jaar->soort == Knoop::Soort::geheel)
    g.vraag.jaar = static_cast<int>(jaar->geheel);
  else fout("geen jaar");
  if (const auto afronding = tekst(knoop, "afronding"); afronding == "wet") g.vraag.afronding = Afrondingsbeleid::wet;
  else if (!afronding.empty() && afronding != "belastingdienst") fout("afronding is " + afronding);
  if (const auto* dag = knoop.vind("bekend_op"); dag != nullptr) {
    if (dag->soort == Knoop::Soort::datum) g.vraag.bekend_op = dag->datum;
    else fout("bekend_op is geen datum");
  }

  if (const auto* dossier = knoop.vind("dossier"); dossier != nullptr && dossier->soort == Knoop::Soort::tabel) {
    g.dossier = *dossier;
    Knoop versie;
    versie.soort = Knoop::Soort::geheel;
    versie.geheel = 1;
    g.dossier.velden.push_back({"netto", versie});
    if (!g.dossier.sorteer().empty()) fout("het dossier heeft zelf een regel netto = 1");
  } else {
    fout("geen dossier");
  }
  if (const auto* verwacht = knoop.vind("verwacht"); verwacht != nullptr)
    for (const auto& v : verwacht->velden) g.verwacht.emplace_back(v.sleutel, v.waarde);
  if (g.verwacht.empty()) fout("zonder verwacht");
  return g;
}

/// All cases, in the order of their files; what is wrong with the files is in `fouten`.
struct Gevallen {
  std::vector<Geval> gevallen;
  Teksten fouten;

  Gevallen() {
    const std::filesystem::path map{NETTO_LAW_MAP};
    std::vector<std::filesystem::path> bestanden;
    for (const auto& e : std::filesystem::recursive_directory_iterator{map})
      if (e.path().string().ends_with(".cases.toml")) bestanden.push_back(e.path());
    std::sort(bestanden.begin(), bestanden.end());
    std::set<std::string> ids;
    for (const auto& pad : bestanden) {
      const auto naam = std::filesystem::relative(pad, map).string();
      const auto document = border::lees_toml(lees_bestand(pad));
      for (const auto& m : document.fouten) fouten.push_back(naam + ": " + border::toon(m, border::Taal::nl));
      const auto* lijst = document.knoop ? document.knoop->vind("geval") : nullptr;
      if (lijst == nullptr || lijst->leden.empty()) {
        fouten.push_back(naam + ": geen [[geval]]");
        continue;
      }
      for (const auto& k : lijst->leden) {
        gevallen.push_back(lees_geval(naam, k, fouten));
        if (!ids.insert(gevallen.back().id).second) fouten.push_back(naam + ": id " + gevallen.back().id + " bestaat al");
      }
    }
  }
};

const Gevallen& alle() {
  static const Gevallen gevallen;
  return gevallen;
}

// ---------------------------------------------------------------------------------------------------------------- compare

/// What names a member of a list: the value of the first of these keys that it has.
std::string naam_van(const Json& lid) {
  for (const char* sleutel : {"naam", "begrip", "code", "wat"})
    if (lid.contains(sleutel)) return lid[sleutel].get<std::string>();
  std::string namen; // of the actual return of partners: both
  if (lid.contains("personen"))
    for (const auto& p : lid["personen"]) namen += (namen.empty() ? "" : " en ") + p.get<std::string>();
  return namen;
}

/// What is left of `pad` after `stuk`, when it begins with it as a whole.
std::optional<std::string_view> rest_na(std::string_view pad, std::string_view stuk) {
  if (stuk.empty() || !pad.starts_with(stuk) || (pad.size() > stuk.size() && pad[stuk.size()] != '.')) return std::nullopt;
  return pad.size() == stuk.size() ? std::string_view{} : pad.substr(stuk.size() + 1);
}

/// The value at `pad`, or what stands in the way. A name may hold a point, so the longest that fits is taken.
std::pair<const Json*, std::string> zoek(const Json& in, std::string_view pad) {
  if (pad.empty()) return {&in, {}};
  const Json* beste = nullptr;
  std::string_view rest = pad;
  if (in.is_object())
    for (const auto& [sleutel, waarde] : in.items())
      if (const auto r = rest_na(pad, sleutel); r && (beste == nullptr || r->size() < rest.size())) {
        beste = &waarde;
        rest = *r;
      }
  if (in.is_array())
    for (const auto& lid : in) {
      auto r = rest_na(pad, naam_van(lid));
      const bool is_stap = lid.contains("uitkomst"); // then what remains of the path is whom or what the step is about
      if (!r || (is_stap && !r->empty() && *r != lid["over"].get<std::string>())) continue;
      if (is_stap) r = std::string_view{};
      if (beste != nullptr && r->size() == rest.size()) return {nullptr, "is er meer dan een keer; noem ook waarover"};
      if (beste == nullptr || r->size() < rest.size()) {
        beste = is_stap ? &lid.at("uitkomst") : &lid;
        rest = *r;
      }
    }
  if (beste == nullptr) return {nullptr, "is er niet"};
  return zoek(*beste, rest);
}

std::string als_tekst(const Knoop& k) {
  switch (k.soort) {
  case Knoop::Soort::geheel: return std::to_string(k.geheel);
  case Knoop::Soort::waar_onwaar: return k.vlag ? "true" : "false";
  default: return k.tekst;
  }
}

/// Empty when `waarde` is what was expected. Amounts have at most two decimals: they are compared in eurocents.
std::string verschil(const std::string& pad, const Knoop& verwacht, const Json* waarde, const std::string& reden) {
  bool goed = false;
  switch (verwacht.soort) {
  case Knoop::Soort::waar_onwaar: goed = verwacht.vlag == (waarde != nullptr); break;
  case Knoop::Soort::tekst:
    goed = waarde != nullptr && waarde->is_string() && waarde->get<std::string>() == verwacht.tekst;
    break;
  case Knoop::Soort::geheel:
  case Knoop::Soort::decimaal:
    goed = waarde != nullptr && waarde->is_number() &&
           std::llround(std::stod(als_tekst(verwacht)) * 100.0) == std::llround(waarde->get<double>() * 100.0);
    break;
  default: break;
  }
  if (goed) return {};
  return "\n  " + pad + ": verwacht " + als_tekst(verwacht) + ", gekregen " +
         (waarde != nullptr ? waarde->dump().substr(0, 200) : reden);
}

/// All differences of a case, or nothing.
std::string verschillen(const Geval& g) {
  const auto gelezen = border::lees_dossier(g.dossier);
  std::string uit;
  for (const auto& m : gelezen.fouten) uit += "\n  dossier: " + border::toon(m, border::Taal::nl);
  if (!gelezen.dossier) return uit;
  static const Parameters parameters;
  const auto resultaat = engine::bereken(*gelezen.dossier, parameters, g.vraag);
  Json antwoord = Json::object();
  if (resultaat.antwoord)
    antwoord = Json::parse(
        border::antwoord_json({*resultaat.antwoord}, *gelezen.dossier, parameters, {"gevallen", {}}, border::Taal::nl));
  antwoord["fouten"] = Json::array();
  for (const auto& f : resultaat.fouten)
    antwoord["fouten"].push_back({{"code", f.code->name}, {"tekst", border::toon(f, *gelezen.dossier, border::Taal::nl)}});
  bool fout_verwacht = false;
  for (const auto& [pad, verwacht] : g.verwacht) {
    const auto [waarde, reden] = zoek(antwoord, pad);
    uit += verschil(pad, verwacht, waarde, reden);
    fout_verwacht = fout_verwacht || pad.starts_with("fouten.");
  }
  if (!fout_verwacht)
    for (const auto& f : antwoord["fouten"]) uit += "\n  geen antwoord: " + f["tekst"].get<std::string>();
  return uit;
}

} // namespace

TEST_CASE("de gevallen zijn compleet en eenmalig") {
  for (const auto& f : alle().fouten) FAIL_CHECK(f);
  CHECK(alle().gevallen.size() >= 300);
}

TEST_CASE("elk geval komt uit") {
  for (const auto& g : alle().gevallen) {
    const auto naam = g.id + " [" + g.herkomst + "] " + g.titel;
    SUBCASE(naam.c_str()) {
      const auto gevonden = verschillen(g);
      std::printf("%s %s\n", gevonden.empty() ? "goed" : "FOUT", naam.c_str());
      CHECK_MESSAGE(gevonden.empty(), g.bestand, ", ", naam, gevonden);
    }
  }
}

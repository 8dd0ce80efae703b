// SPDX-License-Identifier: EUPL-1.2
// The worked cases beside the articles, law/**/*.cases.toml. A case is
//
//   [[geval]]
//   id = "B3-EX-204"                  # unique over all files
//   titel = "..."                     # in our own words
//   herkomst = "official"             # official | parliamentary | hand | other_model | seed
//   bron = "https://..."              # where the expected values come from; not for hand
//   uitwerking = """..."""            # the working; required for hand
//   jaar = 2025
//   afronding = "wet"                 # default belastingdienst; also bekend_op (date), scenario and verlies
//   [geval.dossier]                   # a dossier without its line `netto = 1`
//   [geval.verwacht]                  # path in the answer -> value
//
// A path names members of a list: personen.Anna.box3..., huishouden.box3.woningen.Dorpsstraat 1.waarde, stappen.jaarhuur (or
// stappen.rendement_klasse_1.Anna when more than one step is about the term), waarschuwingen.CODE, vragen.CODE, niet_geteld.WAT,
// huishouden.box3.werkelijk_rendement.Anna en Bram, personen.Anna.box3.tijdvakken.2025-07-01.maanden. `true` asks
// that it is there, `false` that it is not. fouten.CODE asks that there is no answer, and that this is among the reasons.
#include "cases.hpp"

#include "areas/say.hpp"
#include "engine/year.hpp"
#include "faces/border/answer_json.hpp"
#include "faces/border/dossier_reader.hpp"
#include "faces/border/explanation.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

namespace netto::cases {

namespace {

using border::Node;
using Json = nlohmann::json;

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

std::string tekst(const Node& tabel, std::string_view key) {
  const auto* k = tabel.find(key);
  return k != nullptr && k->soort == Node::Soort::tekst ? k->tekst : "";
}

/// A case as it stands in its file; what is wrong with it goes to `errors`.
Geval lees_geval(const std::string& file, const Node& node, Teksten& errors) {
  Geval g;
  g.file = file;
  g.id = tekst(node, "id");
  g.titel = tekst(node, "titel");
  g.herkomst = tekst(node, "herkomst");
  g.bron = tekst(node, "bron");
  g.uitwerking = tekst(node, "uitwerking");
  g.vraag.scenario = tekst(node, "scenario");
  const auto error = [&](const std::string& wat) {
    errors.push_back(file + " regel " + std::to_string(node.place.regel) + ", geval " + g.id + ": " + wat);
  };

  static const std::set<std::string> bekend{"id",        "titel",     "herkomst", "bron",    "uitwerking", "jaar",
                                            "afronding", "bekend_op", "scenario", "verlies", "dossier",    "verwacht"};
  for (const auto& v : node.velden)
    if (!bekend.contains(v.key)) error("onbekende sleutel " + v.key);
  static const std::set<std::string> herkomsten{"official", "parliamentary", "hand", "other_model", "seed"};
  if (g.id.empty()) error("geen id");
  if (g.titel.empty()) error("geen titel");
  if (!herkomsten.contains(g.herkomst))
    error("herkomst \"" + g.herkomst + "\" is geen van official, parliamentary, hand, other_model, seed");
  if (g.herkomst == "hand" && g.uitwerking.empty()) error("met de hand, maar zonder uitwerking");
  if (g.herkomst != "hand" && g.bron.empty()) error("zonder bron");

  if (const auto* jaar = node.find("jaar"); jaar != nullptr && jaar->soort == Node::Soort::geheel)
    g.vraag.jaar = static_cast<int>(jaar->geheel);
  else error("geen jaar");
  if (const auto afronding = tekst(node, "afronding"); afronding == "wet") g.vraag.afronding = RoundingPolicy::wet;
  else if (!afronding.empty() && afronding != "belastingdienst") error("afronding is " + afronding);
  if (const auto verlies = tekst(node, "verlies"); verlies == "boven_drempel")
    g.vraag.verlieslezing = Verlieslezing::boven_drempel;
  else if (!verlies.empty() && verlies != "geheel") error("verlies is " + verlies);
  if (const auto* dag = node.find("bekend_op"); dag != nullptr) {
    if (dag->soort == Node::Soort::datum) g.vraag.bekend_op = dag->datum;
    else error("bekend_op is geen datum");
  }

  if (const auto* dossier = node.find("dossier"); dossier != nullptr && dossier->soort == Node::Soort::tabel) {
    g.dossier = *dossier;
    Node versie;
    versie.soort = Node::Soort::geheel;
    versie.geheel = 1;
    g.dossier.velden.push_back({"netto", versie});
    if (!g.dossier.sort().empty()) error("het dossier heeft zelf een regel netto = 1");
  } else {
    error("geen dossier");
  }
  if (const auto* verwacht = node.find("verwacht"); verwacht != nullptr)
    for (const auto& v : verwacht->velden) g.verwacht.emplace_back(v.key, v.waarde);
  if (g.verwacht.empty()) error("zonder verwacht");
  return g;
}

// ---------------------------------------------------------------------------------------------------------------- compare

/// What names a member of a list: the value of the first of these keys that it has.
std::string name_of_quantity(const Json& lid) {
  for (const char* key : {"naam", "begrip", "code", "wat", "van"})
    if (lid.contains(key)) return lid[key].get<std::string>();
  std::string namen; // of the actual return of partners: both
  if (lid.contains("personen"))
    for (const auto& p : lid["personen"]) namen += (namen.empty() ? "" : " en ") + p.get<std::string>();
  return namen;
}

/// What is left of `path` after `stuk`, when it begins with it as a whole.
std::optional<std::string_view> rest_na(std::string_view path, std::string_view stuk) {
  if (stuk.empty() || !path.starts_with(stuk) || (path.size() > stuk.size() && path[stuk.size()] != '.')) return std::nullopt;
  return path.size() == stuk.size() ? std::string_view{} : path.substr(stuk.size() + 1);
}

/// The value at `path`, or what stands in the way. A name may hold a point, so the longest that fits is taken.
std::pair<const Json*, std::string> find_row(const Json& in, std::string_view path) {
  if (path.empty()) return {&in, {}};
  const Json* beste = nullptr;
  std::string_view rest = path;
  if (in.is_object())
    for (const auto& [key, waarde] : in.items())
      if (const auto r = rest_na(path, key); r && (beste == nullptr || r->size() < rest.size())) {
        beste = &waarde;
        rest = *r;
      }
  if (in.is_array())
    for (const auto& lid : in) {
      auto r = rest_na(path, name_of_quantity(lid));
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
  return find_row(*beste, rest);
}

std::string als_tekst(const Node& k) {
  switch (k.soort) {
  case Node::Soort::geheel: return std::to_string(k.geheel);
  case Node::Soort::waar_onwaar: return k.vlag ? "true" : "false";
  default: return k.tekst;
  }
}

/// Empty when `waarde` is what was expected. Amounts have at most two decimals: they are compared in eurocents.
std::string verschil(const std::string& path, const Node& verwacht, const Json* waarde, const std::string& reden) {
  bool goed = false;
  switch (verwacht.soort) {
  case Node::Soort::waar_onwaar: goed = verwacht.vlag == (waarde != nullptr); break;
  case Node::Soort::tekst:
    goed = waarde != nullptr && waarde->is_string() && waarde->get<std::string>() == verwacht.tekst;
    break;
  case Node::Soort::geheel:
  case Node::Soort::decimaal:
    goed = waarde != nullptr && waarde->is_number() &&
           std::llround(std::stod(als_tekst(verwacht)) * 100.0) == std::llround(waarde->get<double>() * 100.0);
    break;
  default: break;
  }
  if (goed) return {};
  return "\n  " + path + ": verwacht " + als_tekst(verwacht) + ", gekregen " +
         (waarde != nullptr ? waarde->dump().substr(0, 200) : reden);
}

} // namespace

Gevallen::Gevallen(const std::string& map, const std::string& alleen) {
  std::vector<std::filesystem::path> files;
  if (!alleen.empty()) files = {std::filesystem::path{map} / alleen};
  else
    for (const auto& e : std::filesystem::recursive_directory_iterator{map})
      if (e.path().string().ends_with(".cases.toml")) files.push_back(e.path());
  std::sort(files.begin(), files.end());
  std::set<std::string> ids;
  for (const auto& path : files) {
    const auto naam = std::filesystem::relative(path, map).string();
    const auto document = border::read_toml(read_file(path));
    for (const auto& m : document.errors) errors.push_back(naam + ": " + border::show(m, border::Language::nl));
    const auto* lijst = document.node ? document.node->find("geval") : nullptr;
    if (lijst == nullptr || lijst->leden.empty()) {
      errors.push_back(naam + ": geen [[geval]]");
      continue;
    }
    for (const auto& k : lijst->leden) {
      gevallen.push_back(lees_geval(naam, k, errors));
      if (!ids.insert(gevallen.back().id).second) errors.push_back(naam + ": id " + gevallen.back().id + " bestaat al");
    }
  }
}

std::string verschillen(const Geval& g) {
  const auto as_read = border::read_dossier_document(g.dossier);
  std::string uit;
  for (const auto& m : as_read.errors) uit += "\n  dossier: " + border::show(m, border::Language::nl);
  if (!as_read.dossier) return uit;
  static const Parameters parameters;
  const auto resultaat = engine::compute(*as_read.dossier, parameters, g.vraag);
  Json answer = Json::object();
  if (resultaat.answer)
    answer = Json::parse(
        border::answer_json({*resultaat.answer}, *as_read.dossier, parameters, {"gevallen", {}}, border::Language::nl));
  answer["fouten"] = Json::array();
  for (const auto& f : resultaat.errors)
    answer["fouten"].push_back({{"code", f.code->name}, {"tekst", areas::show(f, *as_read.dossier, border::Language::nl)}});
  bool fout_verwacht = false;
  for (const auto& [path, verwacht] : g.verwacht) {
    const auto [waarde, reden] = find_row(answer, path);
    uit += verschil(path, verwacht, waarde, reden);
    fout_verwacht = fout_verwacht || path.starts_with("fouten.");
  }
  if (!fout_verwacht)
    for (const auto& f : answer["fouten"]) uit += "\n  geen antwoord: " + f["tekst"].get<std::string>();
  return uit;
}

} // namespace netto::cases

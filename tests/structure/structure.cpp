// SPDX-License-Identifier: EUPL-1.2
// Reads the source and checks
//   1. that every room includes only what it may know (base <- facts <- law <- areas <- engine <- studies <- faces, params beside);
//   2. that an area reads another only through what that answers;
//   3. that only faces, tests, tools and bench include third-party headers, and the other rooms nothing that reads or writes;
//   4. that rows of the registers of messages, routes and statuses have the names that programs see;
//   5. that in law/ there is no number but 0 and 1, no float or double, and no look inside a fraction.
#include "areas/areas.hpp"
#include "areas/box3/wording.hpp"
#include "areas/box3_2028/wording.hpp"
#include "facts/dossier.hpp"
#include "law/begrippen.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace netto;

using Tekst = std::string;
using Names = std::set<std::string, std::less<>>;

struct Bronbestand {
  Tekst path; ///< from the root of the project
  Tekst tekst;
};

/// The C++ sources below `map`, by path.
std::vector<Bronbestand> bronnen(const Tekst& map) {
  const std::filesystem::path wortel{NETTO_BRON_MAP};
  std::vector<Bronbestand> uit;
  if (!std::filesystem::exists(wortel / map)) return uit;
  for (const auto& e : std::filesystem::recursive_directory_iterator{wortel / map}) {
    const auto soort = e.path().extension();
    if (soort != ".hpp" && soort != ".cpp") continue;
    std::ifstream file{e.path(), std::ios::binary};
    uit.push_back({std::filesystem::relative(e.path(), wortel).generic_string(), {std::istreambuf_iterator<char>{file}, {}}});
  }
  std::sort(uit.begin(), uit.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return uit;
}

struct Insluiting {
  int regel = 0;
  Tekst naam;
  bool haken = false; ///< <...>
};

std::vector<Insluiting> insluitingen(const Tekst& tekst) {
  std::vector<Insluiting> uit;
  int regel = 1;
  for (std::size_t begin = 0; begin < tekst.size(); ++regel) {
    const auto einde = std::min(tekst.find('\n', begin), tekst.size());
    std::string_view r{tekst.data() + begin, einde - begin};
    begin = einde + 1;
    r.remove_prefix(std::min(r.find_first_not_of(" \t"), r.size()));
    if (!r.starts_with("#")) continue;
    const auto open = r.find_first_of("<\"");
    if (r.find("include") == r.npos || open == r.npos) continue;
    const auto dicht = r.find(r[open] == '<' ? '>' : '"', open + 1);
    uit.push_back({regel, Tekst{r.substr(open + 1, dicht - open - 1)}, r[open] == '<'});
  }
  return uit;
}

struct Woord {
  int regel = 0;
  Tekst tekst;
  bool getal = false;
};

/// The words and signs of C++ text, without comments, texts, characters and preprocessor lines.
std::vector<Woord> tokens(const Tekst& t) {
  std::vector<Woord> uit;
  int regel = 1;
  bool begin_van_regel = true;
  const auto is_woord = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
  for (std::size_t i = 0; i < t.size();) {
    const char c = t[i];
    if (c == '\n') {
      ++regel;
      ++i;
      begin_van_regel = true;
    } else if (std::isspace(static_cast<unsigned char>(c)) != 0) {
      ++i;
    } else if (c == '#' && begin_van_regel) {
      for (; i < t.size() && t[i] != '\n'; ++i)
        if (t[i] == '\\' && i + 1 < t.size() && t[i + 1] == '\n') {
          ++regel;
          ++i;
        }
    } else if (t.compare(i, 2, "//") == 0) {
      i = std::min(t.find('\n', i), t.size());
    } else if (t.compare(i, 2, "/*") == 0) {
      const auto einde = std::min(t.find("*/", i), t.size());
      regel += static_cast<int>(
          std::count(t.begin() + static_cast<std::ptrdiff_t>(i), t.begin() + static_cast<std::ptrdiff_t>(einde), '\n'));
      i = std::min(einde + 2, t.size());
    } else if (c == '"' || c == '\'') {
      begin_van_regel = false;
      for (++i; i < t.size() && t[i] != c; ++i)
        if (t[i] == '\\') ++i;
      ++i;
      uit.push_back({regel, "\"\"", false});
    } else {
      begin_van_regel = false;
      const bool getal = std::isdigit(static_cast<unsigned char>(c)) != 0;
      std::size_t einde = i + 1;
      if (getal)
        while (einde < t.size() &&
               (is_woord(t[einde]) || t[einde] == '.' || (t[einde] == '\'' && einde + 1 < t.size() && is_woord(t[einde + 1]))))
          ++einde;
      else if (is_woord(c))
        while (einde < t.size() && is_woord(t[einde])) ++einde;
      uit.push_back({regel, t.substr(i, einde - i), getal});
      i = einde;
    }
  }
  return uit;
}

Tekst place(const Tekst& path, int regel) { return path + ":" + std::to_string(regel) + ": "; }

// ------------------------------------------------------------------------------------------------------------------ rooms

/// A room: a folder of that name at the root.
struct Kamer {
  Tekst naam;
  std::vector<Tekst> mag_insluiten; ///< beginnings of the headers it may include
};

const std::vector<Kamer>& kamers() {
  static const std::vector<Kamer> lijst{
      {"include", {}}, // the public header knows nothing of the inside
      {"base", {"base/"}},
      {"facts", {"base/", "facts/"}},
      {"params", {"base/", "params/"}},
      // the typed structs of the parameters, never a loader
      {"law",
       {"base/", "facts/", "params/box1.hpp", "params/box2.hpp", "params/box3.hpp", "params/eigen_woning.hpp",
        "params/overdracht.hpp", "params/parameter.hpp", "params/vennootschap.hpp", "law/"}},
      {"areas", {"base/", "facts/", "params/", "law/", "areas/"}},
      {"engine", {"base/", "facts/", "params/", "law/", "areas/", "engine/"}},
      {"studies", {"base/", "facts/", "params/", "law/", "areas/", "engine/", "studies/"}},
  };
  return lijst;
}

/// The standard headers that the rooms below faces may use. Left out on purpose: everything that reads or writes (streams,
/// files, stdio), threads, and random numbers.
const Names& standaard() {
  static const Names namen{"algorithm", "array",    "bit",     "cassert",     "chrono",  "climits",     "cmath",
                           "compare",   "concepts", "cstddef", "cstdint",     "cstring", "functional",  "initializer_list",
                           "iterator",  "limits",   "map",     "memory",      "numeric", "optional",    "ranges",
                           "set",       "span",     "string",  "string_view", "tuple",   "type_traits", "utility",
                           "variant",   "vector",   "version"};
  return namen;
}

} // namespace

TEST_CASE("every room includes only what it may know") {
  int files = 0;
  for (const auto& kamer : kamers())
    for (const auto& bron : bronnen(kamer.naam)) {
      ++files;
      for (const auto& i : insluitingen(bron.tekst)) {
        if (i.haken) {
          CHECK_MESSAGE(standaard().contains(i.naam), place(bron.path, i.regel), "<", i.naam, "> hoort niet in ", kamer.naam,
                        ": onder faces alleen de standaardbibliotheek, zonder lezen, schrijven, draden of toeval");
          continue;
        }
        const bool mag = std::any_of(kamer.mag_insluiten.begin(), kamer.mag_insluiten.end(),
                                     [&](const auto& b) { return i.naam.starts_with(b); });
        CHECK_MESSAGE(mag, place(bron.path, i.regel), "\"", i.naam, "\" mag ", kamer.naam,
                      " niet kennen (base <- facts <- law <- areas <- engine <- studies <- faces; params ernaast)");
      }
    }
  CHECK(files > 30);
}

TEST_CASE("een gebied leest een ander door wat dat antwoordt") {
  // Its answer, its regimes and its words. `vermogen` is what the regimes of box 3 share; at the root all come together.
  const Names gezicht{"answer.hpp", "regimes.hpp", "wording.hpp"};
  int anderen = 0;
  for (const auto& bron : bronnen("areas")) {
    const auto eigen = bron.path.substr(0, bron.path.find('/', 6) + 1);
    if (eigen.empty()) continue;
    for (const auto& i : insluitingen(bron.tekst)) {
      const auto schuin = i.naam.find('/', 6);
      if (!i.naam.starts_with("areas/") || schuin == Tekst::npos || i.naam.starts_with(eigen)) continue;
      ++anderen;
      const bool samen = eigen.starts_with("areas/box3") && i.naam.starts_with("areas/vermogen/");
      CHECK_MESSAGE((samen || gezicht.contains(i.naam.substr(schuin + 1))), place(bron.path, i.regel), i.naam,
                    " is van binnen in een ander gebied; lees zijn answer.hpp, regimes.hpp of wording.hpp");
    }
  }
  CHECK(anderen > 5);
}

TEST_CASE("only what calculates and the regimes read the law") {
  // Terms are words, not rules: whoever shows one may name it.
  const Names woorden_van_de_wet{"law/begrippen.hpp"};
  const auto rekent = [](const Tekst& path) {
    const auto naam = path.substr(path.rfind('/') + 1);
    return path.starts_with("areas/") && (naam == "evaluate_exact.cpp" || naam == "evaluate_trace.cpp" ||
                                          naam == "regimes.cpp" || path.find("/columns") != Tekst::npos);
  };
  std::map<Tekst, std::vector<Tekst>> sluit_in;
  std::vector<Tekst> vertalingen;
  for (const auto& map : {"base", "facts", "params", "law", "areas", "engine", "studies", "faces"})
    for (const auto& bron : bronnen(map)) {
      for (const auto& i : insluitingen(bron.tekst))
        if (!i.haken && !woorden_van_de_wet.contains(i.naam))
          sluit_in[bron.path].push_back(i.naam.find('/') == Tekst::npos ? bron.path.substr(0, bron.path.rfind('/') + 1) + i.naam
                                                                        : i.naam);
      if (bron.path.ends_with(".cpp")) vertalingen.push_back(bron.path);
    }
  int lezers = 0;
  for (const auto& begin : vertalingen) {
    std::vector<std::pair<Tekst, Tekst>> open{{begin, ""}}; // and through which header it came
    Names gezien;
    Tekst via;
    while (!open.empty() && via.empty()) {
      const auto [path, door] = open.back();
      open.pop_back();
      if (path.starts_with("law/")) via = door + " -> " + path;
      if (!gezien.insert(path).second) continue;
      for (const auto& verder : sluit_in[path]) open.push_back({verder, path});
    }
    if (rekent(begin)) lezers += via.empty() ? 0 : 1;
    else CHECK_MESSAGE(via.empty(), begin, " leest de wet: ", via, "; vraag het via regimes.hpp van het gebied");
  }
  CHECK(lezers >= 5);
}

TEST_CASE("the calculating core knows no word of tax") {
  // Terms, routes and areas, and the keys of a dossier; of those the word for the project and what everything has.
  const Names algemeen{"naam", "netto"};
  Names woorden_van_de_wet;
  for (const Term* b : begrip::alle) woorden_van_de_wet.insert(Tekst{b->naam});
  for (const auto* r : {&route::vermogensmix, &route::rechtsherstel, &route::forfait, &route::werkelijk_rendement,
                        &route::wetsvoorstel_36748, &route::wetsvoorstel_36748_novelle})
    woorden_van_de_wet.insert(Tekst{r->key});
  for (const auto& area : areas::all) woorden_van_de_wet.insert(Tekst{area.naam});
  each_record([&]<class T>() {
    woorden_van_de_wet.insert(Tekst{Keys<T>::record.key});
    each_key<T>([&](const KeyRow& row) { woorden_van_de_wet.insert(Tekst{row.key}); });
  });
  CHECK(woorden_van_de_wet.size() > 100);
  int files = 0;
  for (const auto& bron : bronnen("engine")) {
    ++files;
    for (const auto& w : tokens(bron.tekst))
      CHECK_MESSAGE((!woorden_van_de_wet.contains(w.tekst) || algemeen.contains(w.tekst)), place(bron.path, w.regel), w.tekst,
                    " is een woord van de wet of het dossier; vraag het aan een gebied (areas/areas.hpp)");
    for (const auto& i : insluitingen(bron.tekst))
      CHECK_MESSAGE((!i.naam.starts_with("areas/") || i.naam.find('/', 6) == Tekst::npos), place(bron.path, i.regel), i.naam,
                    ": de rekenkern ziet een gebied door areas/areas.hpp");
  }
  CHECK(files > 4);
}

TEST_CASE("below faces nobody reads a clock and nobody throws anything") {
  const Names verboden{"throw",  "try",          "catch",        "dynamic_cast",
                       "typeid", "system_clock", "steady_clock", "high_resolution_clock",
                       "getenv", "thread_local"};
  for (const auto& kamer : kamers())
    for (const auto& bron : bronnen(kamer.naam))
      for (const auto& w : tokens(bron.tekst))
        CHECK_MESSAGE(!verboden.contains(w.tekst), place(bron.path, w.regel), w.tekst, " hoort niet in ", kamer.naam);
}

TEST_CASE("every source names the licence on the first line") {
  for (const auto& map : {"include", "examples", "base", "facts", "params", "law", "areas", "engine", "studies", "faces",
                          "tests", "tools", "bench"})
    for (const auto& bron : bronnen(map))
      CHECK_MESSAGE(bron.tekst.starts_with("// SPDX-License-Identifier: EUPL-1.2\n"), bron.path, ":1: geen SPDX-regel");
}

// ------------------------------------------------------------------------------------------------------------------ rules

namespace {

constexpr std::string_view zinnen = "law/phrases.hpp";

} // namespace

TEST_CASE("in law/ there is no number that a law could change") {
  int files = 0;
  for (const auto& bron : bronnen("law")) {
    ++files;
    const auto lijst = tokens(bron.tekst);
    for (std::size_t i = 0; i < lijst.size(); ++i) {
      const auto& w = lijst[i];
      const auto is = [&](std::size_t waar, std::string_view teken) {
        return waar < lijst.size() && lijst[waar].tekst == teken;
      };
      if (w.tekst == "float" || w.tekst == "double")
        FAIL_CHECK(place(bron.path, w.regel), w.tekst, ": een regel rekent met Bedrag en Verhouding, nooit met kommagetallen");
      if (w.tekst == "number" && i > 0 && is(i - 1, ".") && bron.path != zinnen)
        FAIL_CHECK(place(bron.path, w.regel), ".", w.tekst,
                   ": een regel kijkt niet in een getal; schrijf hem met de zinnen van law/phrases.hpp");
      if (!w.getal || w.tekst == "0" || w.tekst == "1") continue;
      const bool in_index = i > 0 && is(i - 1, "[") && is(i + 1, "]");
      const bool in_haken =
          i > 0 && (is(i - 1, "<") || is(i - 1, ",")) && (is(i + 1, ">") || (is(i + 1, ",") && is(i - 1, "<")));
      CHECK_MESSAGE((in_index || in_haken), place(bron.path, w.regel), "het getal ", w.tekst,
                    " hoort in params/, met zijn bron; een regel kent alleen 0 en 1");
    }
  }
  CHECK(files > 15);
}

TEST_CASE("a notice, route or status has one name for programs as for programmers, and is there once") {
  std::set<Tekst> gezien;
  for (const auto& bron : bronnen("areas"))
    for (const Tekst soort : {"Message ", "RouteName ", "StatusName "}) {
      const Tekst begin = "inline constexpr " + soort;
      for (auto i = bron.tekst.find(begin); i != Tekst::npos; i = bron.tekst.find(begin, i + 1)) {
        const auto naam = i + begin.size(), haak = bron.tekst.find('{', naam), van = bron.tekst.find('"', haak) + 1;
        const auto key = bron.tekst.substr(van, bron.tekst.find('"', van) - van);
        CHECK(bron.tekst.substr(naam, haak - naam) == key);
        CHECK_MESSAGE(gezien.insert(soort + key).second, key);
      }
    }
  CHECK(gezien.size() > 80);
}

TEST_CASE("the parser of this test sees what it must see") {
  const auto lijst = tokens("// 5 in commentaar\n#define X 6\nauto a_7 = \"8\" + 9'000; /* 10\n */ b.number; c[2]; d<3>; 1.5f");
  std::vector<Tekst> getallen;
  for (const auto& w : lijst)
    if (w.getal) getallen.push_back(w.tekst + "@" + std::to_string(w.regel));
  CHECK(getallen == std::vector<Tekst>{"9'000@3", "2@4", "3@4", "1.5f@4"});
  const auto in = insluitingen("#include <vector>\n  #  include \"law/x.hpp\" // y\n#pragma once\n");
  REQUIRE(in.size() == 2);
  CHECK((in[0].haken && in[0].naam == "vector" && in[1].naam == "law/x.hpp" && in[1].regel == 2));
}

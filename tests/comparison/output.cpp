// SPDX-License-Identifier: EUPL-1.2
// What a comparison writes: JSON, text and picture. They agree with `bereken`, and nothing in them that is no law in force can
// be taken for it.
#include "../schemas.hpp"
#include "../xml.hpp"
#include "areas/wording.hpp"
#include "faces/border/answer_json.hpp"
#include "faces/report/html.hpp"
#include "faces/report/text.hpp"
#include "helpers.hpp"
#include "studies/overgang_2028/report.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <sstream>

using namespace netto;
using namespace netto::test;
using border::Language;
using Json = nlohmann::json;

namespace {

std::string grafiek(const studies::TransitionComparison& v, Language language) {
  return report::to_svg(studies::comparison_chart(v, language), language);
}

constexpr int eerste = 2017, laatste = 2033; ///< one year more than there are regimes for

std::string json_tekst(const Vergeleken& v, Language language = Language::nl) {
  return border::compare_json(v, v.dossier, {}, parameters(), {"0", std::string(64, '0')}, language);
}
std::string verslag(const Vergeleken& v, Language language = Language::nl, std::size_t breedte = 80) {
  return report::to_text(studies::comparison(v, v.dossier, language), {language, breedte, false});
}

/// The comparison of every dossier over all years, computed once.
const std::map<std::string, Vergeleken>& vergelijkingen() {
  static const auto alle = [] {
    std::map<std::string, Vergeleken> uit;
    for (const auto& path : alle_dossiers())
      uit.emplace(path.filename().string(), vergelijk(dossier(read_file(path)), eerste, laatste));
    return uit;
  }();
  return alle;
}

/// Everything until 2030 is given, so nothing is assumed until 2029.
constexpr const char* alles_gegeven = R"(
[[woning]]
naam = "Kade 5"
gebruik = "verhuurd"
woz = { 2026 = 400_000, 2027 = 405_000, 2028 = 410_000, 2029 = 420_000, 2030 = 430_000 }
kosten = { 2026 = 1_000, 2027 = 20_000, 2028 = 30_000, 2029 = 1_000 }
huur = [ { kale_huur_per_maand = 1_200 } ]
[[bankrekening]]
naam = "Sparen"
waarde = { 2026 = 60_000, 2027 = 61_000, 2028 = 62_000, 2029 = 63_000, 2030 = 64_000 }
rente = { 2026 = 600, 2027 = 610, 2028 = 620, 2029 = 630 }
)";

/// A text of which the paragraphs are not broken.
std::string op_een_regel(std::string tekst) {
  for (char& c : tekst) c = c == '\n' ? ' ' : c;
  for (auto p = tekst.find("  "); p != std::string::npos; p = tekst.find("  ")) tekst.erase(p, 1);
  return tekst;
}
/// Whole euros with a mark between thousands, as the picture writes amounts.
std::string met_punten(std::int64_t euros, Language language) {
  std::string uit = std::to_string(euros);
  for (int k = static_cast<int>(uit.size()) - 3; k > 0; k -= 3)
    uit.insert(static_cast<std::size_t>(k), language == Language::nl ? "." : ",");
  return uit;
}

Element beeld_van(const Vergeleken& v, Language language = Language::nl) {
  std::string error;
  Element e = lees_xml(grafiek(v, language), error);
  CHECK_MESSAGE(error.empty(), error);
  return e;
}
std::vector<const Element*> alle(const Element& in, std::string_view naam) {
  std::vector<const Element*> uit;
  in.elk([&](const Element& e) {
    if (e.naam == naam) uit.push_back(&e);
  });
  return uit;
}
std::vector<const Element*> bars(const Element& beeld) {
  auto uit = alle(beeld, "g");
  std::erase_if(uit, [](const Element* e) { return e->van("data-jaar").empty(); });
  return uit;
}

} // namespace

TEST_CASE("the JSON of every dossier satisfies schema/vergelijking.schema.json, in both languages") {
  for (const auto& [naam, v] : vergelijkingen())
    for (const Language language : {Language::nl, Language::en}) {
      const auto errors = schemafouten("vergelijking.schema.json", Json::parse(json_tekst(v, language)));
      CHECK_MESSAGE(errors.empty(), naam << errors);
    }
}

TEST_CASE("the schema refuses a regime without a status, and what it does not know") {
  const auto goed = Json::parse(json_tekst(vergelijkingen().at("verhuurder.toml")));
  REQUIRE(schemafouten("vergelijking.schema.json", goed).empty());
  const auto geweigerd = [&](auto&& verander) {
    Json j = goed;
    verander(j);
    return !schemafouten("vergelijking.schema.json", j).empty();
  };
  const auto n = static_cast<std::size_t>(2028 - eerste);
  REQUIRE(goed["jaren"][n]["jaar"] == 2028);
  CHECK(geweigerd([&](Json& j) { j["jaren"][n]["stelsels"][0]["regime"].erase("status"); }));
  CHECK(geweigerd([&](Json& j) { j["jaren"][n]["stelsels"][0].erase("regime"); }));
  CHECK(geweigerd([&](Json& j) { j["jaren"][n]["stelsels"][0]["regime"]["status"] = "recht"; }));
  CHECK(geweigerd([&](Json& j) { j["jaren"][n]["stelsels"] = Json::array(); }));
  CHECK(geweigerd([](Json& j) { j["onbekend"] = 1; }));
  CHECK(geweigerd([](Json& j) { j.erase("bewijs"); }));
}

TEST_CASE("a year that the dossier gives in full is that of bereken: route for route") {
  std::vector<std::pair<std::string, Dossier>> dossiers{{"alles gegeven", van_anna(alles_gegeven)}};
  for (const auto& path : alle_dossiers()) dossiers.emplace_back(path.filename().string(), dossier(read_file(path)));
  std::set<int> jaren;
  int antwoorden = 0;
  for (const auto& [naam, d] : dossiers) {
    const auto v = vergelijk(d, eerste, laatste);
    const auto json = Json::parse(json_tekst(v));
    for (std::size_t i = 0; i < v.jaren.size(); ++i) {
      const auto& j = v.jaren[i];
      CHECK(json["jaren"][i]["jaar"] == j.jaar);
      CHECK(json["jaren"][i]["stelsels"].size() == j.stelsels.size());
      for (std::size_t k = 0; k < j.stelsels.size(); ++k) {
        const auto& s = j.stelsels[k];
        const auto& js = json["jaren"][i]["stelsels"][k];
        CAPTURE(naam);
        CAPTURE(j.jaar);
        CHECK(js.contains("redenen") == !s.outcome.answer.has_value());
        if (!j.aangenomen.empty()) continue;
        areas::Query vraag;
        vraag.jaar = j.jaar;
        vraag.scenario = s.scenario;
        const auto r = engine::compute(d, parameters(), vraag);
        CHECK(r.errors == s.outcome.errors);
        REQUIRE(r.answer.has_value() == s.outcome.answer.has_value());
        if (!r.answer) continue;
        const auto &a = r.answer->vermogen.huishouden, &b = s.outcome.answer->vermogen.huishouden;
        CHECK(a.toegepast == b.toegepast);
        CHECK(equal(a.belasting, b.belasting));
        CHECK(r.answer->warnings == s.outcome.answer->warnings);
        REQUIRE(a.routes.size() == b.routes.size());
        REQUIRE(a.routes.size() == js["routes"].size());
        for (std::size_t m = 0; m < a.routes.size(); ++m) {
          CHECK(a.routes[m].naam == b.routes[m].naam);
          CHECK(equal(a.routes[m].inkomen, b.routes[m].inkomen));
          CHECK(equal(a.routes[m].belasting, b.routes[m].belasting));
          CHECK(js["routes"][m]["naam"] == a.routes[m].naam->key);
          CHECK(js["routes"][m]["belasting"] == belasting(*r.answer, a.routes[m].naam->key));
        }
        if (a.routes.empty()) continue;
        ++antwoorden;
        jaren.insert(j.jaar);
      }
    }
  }
  CHECK(antwoorden >= 12);
  for (const int jaar : {2021, 2025, 2026, 2027, 2028, 2029}) CHECK_MESSAGE(jaren.count(jaar) == 1, jaar);
}

TEST_CASE("a comparison says nothing of what it does not show: the figures of an own home, or that it is left out") {
  const auto v = vergelijk(
      van_anna("[[woning]]\nnaam = \"Thuis\"\ngebruik = \"eigen_woning\"\nwoz = { 2019 = 400_000, 2027 = 400_000 }\n"), 2019,
      2028);
  for (const auto& j : v.jaren)
    for (const auto& s : j.stelsels) {
      REQUIRE(s.outcome.answer);
      for (const auto& w : s.outcome.answer->warnings) {
        CHECK_FALSE(w.code->name.starts_with("eigen_woning"));
        CHECK(w.code != &message::parameters_raming);
      }
      for (const int row : s.outcome.answer->parameters)
        CHECK_FALSE(parameters().quantity_of(row).naam.starts_with("eigenwoning"));
    }
}

TEST_CASE("of the routes that count the sum is the tax of the year") {
  for (const auto& [naam, v] : vergelijkingen()) {
    const Json document = Json::parse(json_tekst(v));
    for (const auto& j : document["jaren"])
      for (const auto& s : j["stelsels"]) {
        if (!s.contains("routes") || s["routes"].empty()) continue;
        CAPTURE(naam);
        CAPTURE(j["jaar"].dump());
        std::vector<Json> tellen;
        for (const auto& r : s["routes"])
          if (r["telt"] == true) tellen.push_back(r["belasting"]);
        CHECK(tellen.size() <= 1);
        if (tellen.size() == 1) CHECK(tellen[0] == s["belasting"]);
        else CHECK(s["toegepast"] == "verschillend");
      }
  }
}

// ------------------------------------------------------------------------------------------------------ what is no law in force

TEST_CASE("status, JSON: no year after 2027 and no figure from a proposal is called law in force") {
  for (const auto& [naam, v] : vergelijkingen())
    for (const Language language : {Language::nl, Language::en}) {
      const auto json = Json::parse(json_tekst(v, language));
      for (const auto& j : json["jaren"])
        for (const auto& s : j["stelsels"]) {
          CAPTURE(naam);
          CAPTURE(j["jaar"].dump());
          const int jaar = j["jaar"];
          if (jaar == laatste) {
            CHECK(s["regime"].is_null());
            CHECK(s.contains("redenen"));
            continue;
          }
          const std::string status = s["regime"]["status"];
          const bool cijfers_voorstel =
              s.contains("parameters_status") && (s["parameters_status"] == "voorstel" || s["parameters_status"] == "raming");
          if (jaar >= 2028) {
            const bool novelle = s.contains("scenario");
            CHECK(status == (novelle ? "voorstel_kabinet" : "wetsvoorstel"));
            CHECK(s["regime"]["naam"] == (novelle ? "wetsvoorstel_36748_novelle" : "wetsvoorstel_36748"));
          } else {
            CHECK(status == (cijfers_voorstel ? "voorstel" : "geldend"));
          }
          if (jaar == 2027 && s.contains("routes") && !s["routes"].empty()) CHECK(status == "voorstel");
        }
    }
}

TEST_CASE("status, text: every line with an amount of 2027 or later says what it is") {
  struct Woorden {
    Language language;
    std::vector<std::string> geen_recht;
    std::string geldend, kop, overgang;
  };
  const std::array woorden{Woorden{Language::nl,
                                   {"wetsvoorstel", "wetsvoorstel / voorstel kabinet", "voorstel kabinet", "voorstel/raming"},
                                   "geldend",
                                   "DEELS GEEN GELDEND RECHT",
                                   "Geen van beide is geldend recht."},
                           Woorden{Language::en,
                                   {"bill", "bill / cabinet proposal", "cabinet proposal", "proposal/estimate"},
                                   "in force",
                                   "PARTLY NOT LAW IN FORCE",
                                   "Neither is law in force."}};
  int regels = 0;
  for (const auto& [naam, v] : vergelijkingen())
    for (const auto& w : woorden)
      for (const std::size_t breedte : {std::size_t{80}, std::size_t{240}}) {
        CAPTURE(naam);
        const auto tekst = verslag(v, w.language, breedte);
        bool voorstel = false;
        std::istringstream lezer{tekst};
        for (std::string regel; std::getline(lezer, regel);) {
          if (regel.size() < 8 || regel.substr(0, 4) != "  20" || (regel.substr(6, 2) != "  " && regel.substr(6, 2) != " ~"))
            continue;
          const int jaar = std::stoi(regel.substr(2, 4));
          const auto cellen = regel.substr(8);
          if (cellen.find_first_of("0123456789") == std::string::npos) continue; // no amount in it
          ++regels;
          CAPTURE(regel);
          if (jaar < 2027) {
            CHECK(regel.ends_with("  " + w.geldend));
            continue;
          }
          voorstel = true;
          CHECK(std::any_of(w.geen_recht.begin(), w.geen_recht.end(),
                            [&](const std::string& s) { return regel.ends_with("  " + s); }));
        }
        CHECK(voorstel == (tekst.find(w.kop) != std::string::npos));
        CHECK(op_een_regel(tekst).find(w.overgang) != std::string::npos);
      }
  CHECK(regels > 100);
}

TEST_CASE("status, chart: every bar that is not law in force is hatched, has an asterisk and says so in words") {
  struct Woorden {
    Language language;
    std::map<std::string, std::string, std::less<>> status;
    std::string gearceerd;
  };
  const std::array woorden{Woorden{Language::nl,
                                   {{"geldend", "(geldend recht)"},
                                    {"voorstel", "(voorstel of raming, geen geldend recht)"},
                                    {"wetsvoorstel", "(wetsvoorstel, geen geldend recht)"},
                                    {"voorstel_kabinet", "(voorstel van het kabinet, geen geldend recht)"}},
                                   "Gearceerd is geen geldend recht"},
                           Woorden{Language::en,
                                   {{"geldend", "(law in force)"},
                                    {"voorstel", "(proposal or estimate, not law in force)"},
                                    {"wetsvoorstel", "(bill, not law in force)"},
                                    {"voorstel_kabinet", "(cabinet proposal, not law in force)"}},
                                   "Hatched is not law in force"}};
  for (const auto& [naam, v] : vergelijkingen())
    for (const auto& w : woorden) {
      CAPTURE(naam);
      const auto beeld = beeld_van(v, w.language);
      std::set<std::string, std::less<>> arceringen, teksten;
      for (const auto* p : alle(beeld, "pattern")) arceringen.insert("url(#" + std::string{p->van("id")} + ")");
      for (const auto* t : alle(beeld, "text")) teksten.insert(t->tekst);
      bool voorstel = false;
      for (const auto* g : bars(beeld)) {
        const std::string jaar{g->van("data-jaar")}, status{g->van("data-status")};
        CAPTURE(jaar);
        if (jaar >= "2028") CHECK((status == "wetsvoorstel" || status == "voorstel_kabinet"));
        else CHECK(status == (jaar == "2027" ? "voorstel" : "geldend"));
        const auto titels = alle(*g, "title"), rechthoeken = alle(*g, "rect");
        REQUIRE(titels.size() == 1);
        REQUIRE(rechthoeken.size() == 1);
        REQUIRE(w.status.count(status) == 1);
        CHECK(titels[0]->tekst.ends_with(w.status.at(status)));
        const std::string vulling{rechthoeken[0]->van("fill")};
        CHECK((arceringen.count(vulling) == 1) == (status != "geldend"));
        CHECK(vulling.starts_with("#") == (status == "geldend"));
        CHECK(teksten.count(jaar + (status == "geldend" ? "" : "*")) == 1);
        CHECK(teksten.count(jaar + (status == "geldend" ? "*" : "")) == 0);
        voorstel = voorstel || status != "geldend";
      }
      REQUIRE(!beeld.delen.empty());
      CHECK(beeld.delen[0].naam == "title");
      if (voorstel) CHECK(beeld.delen[0].tekst.find(w.gearceerd) != std::string::npos);
    }
}

TEST_CASE("status, chart: a year without an answer for which no law is in force does not look like law in force either") {
  // Under the bill the interest on a debt must be known; until 2027 it is only needed for the actual return.
  const auto v = vergelijk(van_anna(R"(
[[bankrekening]]
naam = "Sparen"
waarde = { 2025 = 200_000 }
[[schuld]]
naam = "Familie"
waarde = { 2025 = 25_000 }
)"),
                           2025, 2028);
  REQUIRE(v.jaren[3].stelsels.size() == 2);
  REQUIRE_FALSE(v.jaren[3].stelsels[0].outcome.answer);
  for (const int tot : {2026, 2027, 2028}) {
    auto deel = v;
    deel.jaren.resize(static_cast<std::size_t>(tot - 2024));
    if (tot == 2028) deel.jaren.erase(deel.jaren.begin() + 2); // without 2027, whose figures are a proposal
    const auto beeld = beeld_van(deel);
    std::set<std::string, std::less<>> teksten;
    for (const auto* t : alle(beeld, "text")) teksten.insert(t->tekst);
    CAPTURE(tot);
    CHECK(teksten.count("2026") == 1);
    CHECK(teksten.count("Alles is geldend recht.") == (tot == 2026 ? 1 : 0));
    CHECK(teksten.count("2028*") == (tot == 2028 ? 1 : 0));
    CHECK(teksten.count("2028") == 0);
  }
}

TEST_CASE("status, transition: the amounts of both sides say what they are, in JSON and in the text") {
  for (const auto& [naam, v] : vergelijkingen()) {
    CAPTURE(naam);
    const auto json = Json::parse(json_tekst(v));
    const auto& o = json["overgang"];
    CHECK(o["status_na"] == "wetsvoorstel");
    CHECK(o["status_na_novelle"] == "voorstel_kabinet");
    const bool bedragen = !o["heffingvrij_vermogen"].is_null(); // that of 2027 is a proposal, and so is what follows from it
    CHECK(o["status_voor"] == (bedragen ? "voorstel" : "geldend"));
    CHECK((op_een_regel(verslag(v)).find("onder de cijfers van 2027 zijn er uit een voorstel") != std::string::npos) ==
          bedragen);
    CHECK((op_een_regel(verslag(v, Language::en)).find("figures of 2027 are of a proposal") != std::string::npos) == bedragen);
    for (const std::string key : {"status_voor", "status_na", "status_na_novelle"}) {
      auto zonder = json;
      zonder["overgang"].erase(key);
      CHECK_MESSAGE(!schemafouten("vergelijking.schema.json", zonder).empty(), key);
      if (key == "status_voor") continue;
      auto geldend = json;
      geldend["overgang"][key] = "geldend";
      CHECK_MESSAGE(!schemafouten("vergelijking.schema.json", geldend).empty(), key);
    }
  }
}

// -------------------------------------------------------------------------------------------------------------- the picture

TEST_CASE("chart: no script, no reference to outside, only what draws") {
  const std::set<std::string, std::less<>> mag{"svg", "title", "desc", "defs", "pattern", "rect", "line", "text", "g"};
  for (const auto& [naam, v] : vergelijkingen()) {
    CAPTURE(naam);
    const auto beeld = beeld_van(v);
    CHECK(beeld.naam == "svg");
    CHECK(beeld.van("xmlns") == "http://www.w3.org/2000/svg");
    CHECK(beeld.van("role") == "img");
    std::set<std::string, std::less<>> ids;
    beeld.elk([&](const Element& e) {
      if (!e.van("id").empty()) CHECK(ids.insert(std::string{e.van("id")}).second);
    });
    beeld.elk([&](const Element& e) {
      CHECK_MESSAGE(mag.count(e.naam) == 1, e.naam);
      for (const auto& [key, waarde] : e.attributen) {
        CAPTURE(key);
        CHECK_FALSE(key.starts_with("on"));
        CHECK(key.find("href") == std::string::npos);
        CHECK(key != "style");
        if (key != "xmlns") CHECK(waarde.find("//") == std::string::npos);
        if (const auto p = waarde.find("url("); p != std::string::npos) {
          CHECK(p == 0);
          CHECK(ids.count(waarde.substr(5, waarde.size() - 6)) == 1); // url(#id) of something in the picture
        }
      }
    });
    for (const char* id : {"netto-titel", "netto-beschrijving"}) CHECK(ids.count(id) == 1);
    CHECK(beeld.van("aria-labelledby") == "netto-titel netto-beschrijving");
  }
}

TEST_CASE("chart: a bar for every route, and the description names every bar with its amount") {
  std::size_t aantal = 0;
  for (const auto& [naam, v] : vergelijkingen())
    for (const Language language : {Language::nl, Language::en}) {
      CAPTURE(naam);
      const auto beeld = beeld_van(v, language);
      const auto lijst = bars(beeld);
      const std::string beschrijving = beeld.delen[1].tekst;
      CHECK(beeld.delen[1].naam == "desc");
      std::size_t i = 0;
      for (const auto& j : v.jaren) {
        // the part of the description that is about this year
        const std::string dit = std::to_string(j.jaar) + ": ";
        const auto begin = beschrijving.find(dit), einde = beschrijving.find(std::to_string(j.jaar + 1) + ": ");
        REQUIRE(begin != std::string::npos);
        const auto stuk =
            beschrijving.substr(begin + dit.size(), einde == std::string::npos ? einde : einde - begin - dit.size());
        bool iets = false;
        for (const auto& s : j.stelsels) {
          if (!s.outcome.answer) continue;
          const auto& h = s.outcome.answer->vermogen.huishouden;
          int tellen = 0;
          const auto toets = [&](std::string_view route, const areas::Amount& belasting) {
            REQUIRE(i < lijst.size());
            const Element& g = *lijst[i++];
            iets = true;
            ++aantal;
            const auto titel = alle(g, "title")[0]->tekst;
            CAPTURE(titel);
            CHECK(g.van("data-jaar") == std::to_string(j.jaar));
            CHECK(g.van("data-route") == route);
            CHECK(g.van("data-belasting") == std::to_string(euros(belasting)));
            CHECK(titel.find("€ " + met_punten(euros(belasting), language) + ",") != std::string::npos);
            CHECK(titel.starts_with(dit));
            CHECK(stuk.find(titel.substr(dit.size())) != std::string::npos);
            CHECK(alle(g, "text")[0]->tekst == met_punten(euros(belasting), language));
            const bool telt = g.van("data-telt") == "ja";
            tellen += telt ? 1 : 0;
            CHECK((alle(g, "text")[0]->van("font-weight") == "bold") == telt);
            CHECK((titel.find(language == Language::nl ? ", telt (" : ", counts (") != std::string::npos) == telt);
          };
          for (const auto& r : h.routes) toets(r.naam->key, r.belasting);
          if (!h.routes.empty() && tellen == 0) toets("verschillend", h.belasting);
          if (!h.routes.empty()) CHECK(tellen == 1);
        }
        CHECK((stuk.find(language == Language::nl ? "geen antwoord" : "no answer") != std::string::npos) == !iets);
      }
      CHECK(i == lijst.size());
    }
  CHECK(aantal > 100);
}

TEST_CASE("the same question gives the same bytes") {
  for (const auto& path : alle_dossiers()) {
    CAPTURE(path.string());
    const auto& eerder = vergelijkingen().at(path.filename().string());
    const auto opnieuw = vergelijk(dossier(read_file(path)), eerste, laatste);
    CHECK(grafiek(opnieuw, Language::nl) == grafiek(eerder, Language::nl));
    CHECK(json_tekst(opnieuw) == json_tekst(eerder));
    CHECK(verslag(opnieuw) == verslag(eerder));
  }
}

TEST_CASE("characters that mean something, in names: the chart stays whole, JSON and text give the name back") {
  const auto met = [](const std::string& naam) {
    return vergelijk(van_anna("[[woning]]\nnaam = '" + naam + "'\ngebruik = \"tweede_woning\"\nwoz = { 2026 = 400_000 }\n" +
                              "[[belegging]]\nnaam = '" + naam + "'\nwaarde = { 2026 = 50_000 }\n"),
                     2026, 2030);
  };
  const std::string raar = R"(</title><script>alert("x")</script> & "co" <b>)";
  const auto v = met(raar);
  const auto beeld = grafiek(v, Language::nl);
  CHECK(beeld == grafiek(met("Kade 5"), Language::nl)); // names have no place in the picture
  std::string error;
  (void)lees_xml(beeld, error);
  CHECK_MESSAGE(error.empty(), error);
  const auto json = Json::parse(json_tekst(v));
  CHECK(json["overgang"]["startwaarden"][0]["wat"] == "woning \"" + raar + "\"");
  CHECK(schemafouten("vergelijking.schema.json", json).empty());
  CHECK(verslag(v, Language::nl, 240).find(raar + ": € ") != std::string::npos);
}

TEST_CASE("what is assumed for a year: the facts of that year and the values at the end of it") {
  const auto v = vergelijk(van_anna(R"(
[[woning]]
naam = "Kade 5"
gebruik = "verhuurd"
woz = { 2026 = 400_000 }
waarde_verhuurde_staat = { 2026 = 250_000 }
huur = [ { kale_huur_per_maand = 1_200 } ]
[[bankrekening]]
naam = "Sparen"
waarde = { 2026 = 10_000 }
rente = { 2026 = 100 }
)"),
                           2026, 2027);
  const auto json = Json::parse(json_tekst(v));
  std::vector<std::string> eind;
  for (const auto& a : json["jaren"][0]["aangenomen"])
    eind.push_back(a["veld"].get<std::string>() + " " + std::to_string(a["jaar"].get<int>()) + " = " + a["waarde"].dump());
  std::sort(eind.begin(), eind.end());
  // 400.000 x 1,02 and 250.000 x 1,02; the balance stays. The rent rises on 1 January 2027, which is after the end of 2026.
  CHECK(eind == std::vector<std::string>{"waarde 2027 = 10000", "waarde_verhuurde_staat 2027 = 255000", "woz 2027 = 408000"});
}

TEST_CASE("what the amounts depend on comes first in text and JSON, once per question") {
  // Case KINDSDEEL-VRAAG: 64, and 2.610 more when the debt does not count; and a home abroad that is worth nothing.
  const auto v = vergelijk(van_anna(R"([[bankrekening]]
naam = "Sparen"
waarde = { 2025 = 600_000, 2026 = 600_000 }
[[schuld]]
naam = "Kindsdeel"
waarde = { 2025 = 300_000, 2026 = 300_000 }
[[woning]]
naam = "Maison"
gebruik = "tweede_woning"
buitenland = true
woz = { 2025 = 0, 2026 = 0 }
)"),
                           2025, 2026);
  for (const auto language : {Language::nl, Language::en}) {
    const auto tekst = verslag(v, language);
    auto kop = tekst.substr(0, tekst.find(language == Language::nl ? "Belasting per jaar" : "Tax per year"));
    for (std::size_t i; (i = kop.find("\n  ")) != std::string::npos;)
      kop.replace(i, 3, " "); // a paragraph may be broken anywhere
    CAPTURE(kop);
    const std::string_view vraag = language == Language::nl ? "Open vraag:" : "Open question:";
    CHECK(kop.find(vraag) != std::string::npos);
    CHECK(kop.find(vraag) == kop.rfind(vraag));
    CHECK(kop.find(language == Language::nl ? "Scheelt: 2025 € 2.610 meer" : "Difference: 2025 € 2,610 more") !=
          std::string::npos);
  }
  const auto stelsel = Json::parse(json_tekst(v))["jaren"][0]["stelsels"][0];
  CHECK(stelsel["vragen"][0]["effect"] == 2'610);
}

// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "areas/box3/composition.hpp"
#include "areas/box3/wording.hpp"
#include "areas/box3_2028/wording.hpp"
#include "areas/huishouden/wording.hpp"
#include "engine/year.hpp"
#include "params/load.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace {

using namespace netto;

constexpr int eerste = 2017, laatste = 2027;
constexpr std::string_view kabinetsbrief = "kabinetsbrief_2026_09_29";

const Parameters& parameters() {
  static const Parameters p;
  return p;
}

using Jaarrijen = box3::YearFigures<Sourced<Euro>, Sourced<Percentage>>;

/// Asks `lader` for all that box 3 of `jaar` needs.
void vraag_alles(Loader& lader, int jaar) {
  Jaarrijen rijen;
  box3::parameters(vermogen::composition_of(jaar), rijen, lader);
  UsufructRows rechten;
  load(lader, rechten);
  load_age_of_majority(lader);
  load_for_sale_term(lader);
  load_own_home_terms(lader);
  load_dividend_tax_rate(lader);
  if (vermogen::composition_of(jaar).peildatumarbitrage) load_shift_term(lader);
}
/// The quantities that box 3 of `jaar` needs and that are not there.
std::string missing(int jaar, std::string_view scenario) {
  Loader lader{parameters(), {jaar, {}, scenario}};
  vraag_alles(lader, jaar);
  std::string uit;
  for (const auto& o : lader.missing()) uit += " " + std::string{o.grootheid};
  return uit;
}
/// The names of all that box 3 of `jaar` needs.
std::set<std::string_view> nodig(int jaar) {
  const Parameters geen{{}, {}, {}};
  Loader lader{geen, {jaar, {}, {}}};
  vraag_alles(lader, jaar);
  std::set<std::string_view> uit;
  for (const auto& o : lader.missing()) uit.insert(o.grootheid);
  return uit;
}
/// The compiled parameters without the rows of one quantity.
Parameters zonder(std::size_t grootheid) {
  std::vector<ParameterRow> rijen;
  for (const auto& r : parameters().rows())
    if (static_cast<std::size_t>(r.grootheid) != grootheid) rijen.push_back(r);
  return {parameters().quantities(), parameters().sources(), rijen};
}

/// Somebody with a little of what every year knows.
Dossier iemand(int jaar) {
  Dossier d;
  d.personen = {Persoon{}};
  d.personen[0].naam = "Anna";
  Bankrekening b;
  b.naam = "Spaarrekening";
  b.waarde.zet(jaar, Euro::from_euros(100'000));
  d.bankrekeningen = {b};
  Belegging e;
  e.naam = "Effecten";
  e.waarde.zet(jaar, Euro::from_euros(100'000));
  d.beleggingen = {e};
  return d;
}

engine::Result answer(int jaar, std::string_view scenario = {}) {
  areas::Query v;
  v.jaar = jaar;
  v.scenario = scenario;
  return engine::compute(iemand(jaar), parameters(), v);
}

} // namespace

TEST_CASE("every year from 2017 up to and including 2027 has exactly one regime in force, and any other year none") {
  for (int jaar = 2000; jaar <= 2050; ++jaar) {
    INFO("jaar ", jaar);
    const auto geldend = std::count_if(box3::regimes.begin(), box3::regimes.end(), [&](const auto& r) {
      return r.status == areas::LegalStatus::geldend && r.eerste_jaar <= jaar && jaar <= r.laatste_jaar;
    });
    CHECK(geldend == (jaar >= eerste && jaar <= laatste ? 1 : 0));
    CHECK((box3::regime_in(jaar) != nullptr) == (geldend == 1));
  }
}

TEST_CASE("every year has all its parameters, also in the scenario of the cabinet's letter") {
  for (int jaar = eerste; jaar <= laatste; ++jaar)
    for (const auto scenario : {std::string_view{}, kabinetsbrief})
      CHECK_MESSAGE(missing(jaar, scenario).empty(), jaar, " ", scenario, ":", missing(jaar, scenario));
}

TEST_CASE("without a parameter that the articles of the year need there is no answer; without another one the same") {
  areas::Query v;
  for (std::size_t g = 0; g < parameters().quantities().size(); ++g) {
    const auto naam = parameters().quantities()[g].naam;
    const Parameters p = zonder(g);
    for (int jaar = eerste; jaar <= laatste; ++jaar) {
      INFO(naam, " ", jaar);
      v.jaar = jaar;
      const auto met = engine::compute(iemand(jaar), parameters(), v), r = engine::compute(iemand(jaar), p, v);
      REQUIRE(met.answer);
      if (!nodig(jaar).contains(naam)) {
        REQUIRE(r.answer);
        CHECK(r.answer->vermogen.huishouden.belasting.waarde == met.answer->vermogen.huishouden.belasting.waarde);
      } else if (naam.starts_with("herstel_")) { // the law of the year alone, and the answer says so
        REQUIRE(r.answer);
        const auto& w = r.answer->warnings;
        CHECK(std::any_of(w.begin(), w.end(), [](const auto& b) { return b.code == &message::rechtsherstel_onbekend; }));
        CHECK(r.answer->vermogen.personen.front().toegepast->key == "vermogensmix");
      } else {
        CHECK_FALSE(r.answer);
        REQUIRE(r.errors.size() == 1);
        CHECK((r.errors.front().code == &message::parameter_ontbreekt && r.errors.front().tekst == naam &&
               r.errors.front().jaar == jaar));
      }
    }
  }
}

TEST_CASE("what a year needs follows from its articles") {
  CHECK(nodig(2022).contains("schijfgrens_1"));
  CHECK_FALSE(nodig(2023).contains("schijfgrens_1"));
  CHECK(nodig(2025).contains("veronderstelde_huur_gelieerd"));
  CHECK_FALSE(nodig(2026).contains("veronderstelde_huur_gelieerd"));
  CHECK_FALSE(nodig(2025).contains("economische_huurwaarde"));
  CHECK(nodig(2026).contains("economische_huurwaarde"));
  CHECK_FALSE(nodig(2022).contains("forfait_schulden"));
  CHECK(nodig(2023).contains("forfait_schulden"));
}

TEST_CASE("a year without rules has no amounts of a neighbouring year either") {
  CHECK_FALSE(missing(eerste - 1, {}).empty());
  CHECK_FALSE(missing(2040, {}).empty());
}

TEST_CASE("every year gives an answer of the regime of that year") {
  for (int jaar = eerste; jaar <= laatste; ++jaar)
    for (const auto scenario : {std::string_view{}, kabinetsbrief}) {
      INFO("jaar ", jaar, " ", scenario);
      const auto r = answer(jaar, scenario);
      REQUIRE(r.answer.has_value());
      CHECK(r.answer->regime == box3::regime_in(jaar));
      CHECK(r.answer->regime->naam == (jaar <= 2022 ? "vermogensmix_met_rechtsherstel" : "overbrugging"));
      const auto routes = r.answer->vermogen.personen.front().routes;
      const auto heeft = [&](std::string_view naam) {
        return std::any_of(routes.begin(), routes.end(), [&](const auto& x) { return x.naam->key == naam; });
      };
      CHECK(heeft("vermogensmix") == (jaar <= 2022));
      CHECK(heeft("rechtsherstel") == (jaar <= 2022));
      CHECK(heeft("forfait") == (jaar >= 2023));
    }
}

TEST_CASE("only what is certain is called final") {
  for (int jaar = eerste; jaar <= 2025; ++jaar) CHECK(answer(jaar).answer->parameterstatus == ParameterStatus::definitief);
  CHECK(answer(2026).answer->parameterstatus == ParameterStatus::voorlopig);
  CHECK(answer(2027).answer->parameterstatus >= ParameterStatus::voorstel);
  CHECK(answer(2027, kabinetsbrief).answer->parameterstatus >= ParameterStatus::voorstel);
}

TEST_CASE("a year without a regime is an error that says so") {
  for (const int jaar : {1900, 2000, 2015, 2016, 2040, 2100}) {
    INFO("jaar ", jaar);
    const auto r = answer(jaar);
    CHECK_FALSE(r.answer.has_value());
    const auto gemeld =
        std::find_if(r.errors.begin(), r.errors.end(), [](const auto& b) { return b.code == &message::jaar_zonder_regime; });
    REQUIRE(gemeld != r.errors.end());
    CHECK(gemeld->jaar == jaar);
  }
}

TEST_CASE("after 2027 there is no law in force: an answer carries the status of a proposal") {
  for (int jaar = laatste + 1; jaar <= 2040; ++jaar) {
    const auto r = answer(jaar);
    if (r.answer) CHECK(r.answer->regime->status != areas::LegalStatus::geldend);
  }
}

TEST_CASE("the figures of the own home say nothing of how certain box 3 is, nor the other way round") {
  Dossier d = iemand(2026);
  Woning w;
  w.naam = "Dorpsstraat 5";
  w.gebruik = {{{}, Woning::Gebruik::eigen_woning}};
  w.woz.zet(2026, Euro::from_euros(380'000));
  w.woz.zet(2027, Euro::from_euros(380'000));
  d.woningen = {w};
  const auto answer = [&](int year) {
    areas::Query v;
    v.jaar = year;
    const auto r = engine::compute(d, parameters(), v);
    REQUIRE(r.answer);
    REQUIRE(r.answer->stelsels.size() == 2);
    CHECK(r.answer->stelsels[0].gebied == "eigen_woning");
    CHECK(r.answer->stelsels[1].gebied == "box3");
    CHECK(r.answer->stelsels[1].figures == r.answer->parameterstatus);
    return std::pair{r.answer->parameterstatus, r.answer->stelsels[0].figures};
  };
  // 2026: the deemed return on bank balances is provisional, article 3.112 is not.
  CHECK(answer(2026) == std::pair{ParameterStatus::voorlopig, ParameterStatus::definitief});
  d.bankrekeningen.clear(); // 2027: box 3 of who has nothing there rests on no figure; that of the own home is an estimate
  d.beleggingen.clear();
  CHECK(answer(2027) == std::pair{ParameterStatus::definitief, ParameterStatus::raming});
}

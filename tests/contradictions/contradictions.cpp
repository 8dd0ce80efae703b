// SPDX-License-Identifier: EUPL-1.2
// A right answer has no contradictions; one with a single figure changed has the one that names it.
#include "areas/areas.hpp"
#include "areas/box3/wording.hpp"
#include "engine/year.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

namespace {

using namespace netto;
using areas::YearAnswer;

Persoon adult(const char* name) {
  Persoon p;
  p.naam = name;
  return p;
}
/// 500,000 in the bank at `interest` euros, 100,000 in a fund that keeps its value: the actual return is known, and pays when low.
YearAnswer answer(std::int64_t interest, bool partners, RoundingPolicy policy = RoundingPolicy::belastingdienst) {
  Dossier d;
  d.personen = {adult("Anna")};
  if (partners) {
    d.personen.push_back(adult("Bram"));
    d.partnerschappen = {Partnerschap{{0, 1}, {2025}, {}, {}}};
  }
  Bankrekening r;
  r.naam = "Sparen";
  r.waarde.zet(2025, Euro::from_euros(500'000));
  r.rente.zet(2025, Euro::from_euros(interest));
  d.bankrekeningen = {r};
  Belegging b;
  b.naam = "Fonds";
  for (const int year : {2025, 2026}) b.waarde.zet(year, Euro::from_euros(100'000));
  for (auto* flow : {&b.inkomsten, &b.gekocht, &b.verkocht}) flow->zet(2025, Euro{});
  d.beleggingen = {b};
  areas::Query q;
  q.jaar = 2025;
  q.afronding = policy;
  auto result = engine::compute(d, Parameters{}, q);
  REQUIRE(result.answer.has_value());
  return std::move(*result.answer);
}

/// The contradictions of `a` after `change`.
bool found(YearAnswer a, const char* what, const std::function<void(YearAnswer&)>& change) {
  REQUIRE(areas::contradictions(a).empty());
  change(a);
  const auto all = areas::contradictions(a);
  return std::any_of(all.begin(), all.end(), [&](const areas::Notice& b) {
    return b.code == &message::tegenspraak && b.tekst == what && b.jaar == 2025;
  });
}
vermogen::Route& actual(vermogen::PersonAnswer& p) {
  return *std::find_if(p.routes.begin(), p.routes.end(), [](const auto& r) { return r.naam->key == "werkelijk_rendement"; });
}

} // namespace

TEST_CASE("right answers contradict nothing: proof pays or not, alone or together, under both policies") {
  for (const std::int64_t interest : {0, 1'000, 11'999, 12'000, 50'000})
    for (const bool partners : {false, true})
      for (const auto policy : {RoundingPolicy::belastingdienst, RoundingPolicy::wet})
        CHECK(areas::contradictions(answer(interest, partners, policy)).empty());
}

TEST_CASE("tax below nil") {
  CHECK(
      found(answer(50'000, false), "belasting", [](YearAnswer& a) { a.vermogen.personen[0].belasting.waarde = Fraction{-1}; }));
  CHECK(found(answer(50'000, false), "belasting",
              [](YearAnswer& a) { a.vermogen.personen[0].belastbaar_inkomen.waarde = Fraction{-1}; }));
  CHECK(found(answer(50'000, false), "routes",
              [](YearAnswer& a) { actual(a.vermogen.personen[0]).belasting.waarde = Fraction{-1}; }));
}
TEST_CASE("a route that counts while another is lower, or is not there, or has another tax") {
  CHECK(found(answer(1'000, false), "toegepast", [](YearAnswer& a) { a.vermogen.personen[0].toegepast = &route::forfait; }));
  CHECK(
      found(answer(1'000, false), "toegepast", [](YearAnswer& a) { a.vermogen.personen[0].toegepast = &route::vermogensmix; }));
  CHECK(found(answer(1'000, false), "belasting", [](YearAnswer& a) {
    a.vermogen.personen[0].belasting.waarde = a.vermogen.huishouden.belasting.waarde =
        a.vermogen.personen[0].belasting.waarde + Fraction{100};
  }));
  CHECK(found(answer(1'000, false), "voordeel", [](YearAnswer& a) {
    a.vermogen.personen[0].voordeel.waarde = a.vermogen.huishouden.voordeel.waarde =
        a.vermogen.personen[0].voordeel.waarde + Fraction{100};
  }));
}
TEST_CASE("persons who together do not make the household") {
  CHECK(found(answer(1'000, true), "huishouden.belasting",
              [](YearAnswer& a) { a.vermogen.huishouden.belasting.waarde = Fraction{}; }));
  CHECK(found(answer(1'000, true), "huishouden.voordeel",
              [](YearAnswer& a) { a.vermogen.huishouden.voordeel.waarde = Fraction{}; }));
  CHECK(found(answer(1'000, true), "huishouden.grondslag",
              [](YearAnswer& a) { a.vermogen.personen[1].grondslag->waarde = Fraction{7}; }));
}
TEST_CASE("parts of an actual return that are not the whole of it: lost by an overflow, or made up") {
  CHECK(found(answer(50'000, false), "werkelijk.rendement",
              [](YearAnswer& a) { actual(a.vermogen.personen[0]).inkomen.waarde = Fraction{}; }));
  CHECK(found(answer(50'000, true), "werkelijk.rendement", [](YearAnswer& a) {
    a.box3.werkelijk[0].rendement.waarde = a.box3.werkelijk[0].rendement.waarde + Fraction{201};
  }));
  CHECK(found(answer(50'000, true, RoundingPolicy::wet), "werkelijk.rendement", [](YearAnswer& a) {
    a.box3.werkelijk[0].rendement.waarde = a.box3.werkelijk[0].rendement.waarde + Fraction{1, 3};
  }));
}
TEST_CASE("a verdict against what counts, or against the amounts") {
  using enum box3::ActualReturnAnswer::Verdict;
  CHECK(found(answer(1'000, true), "werkelijk.oordeel", [](YearAnswer& a) { a.box3.werkelijk[0].oordeel = loont_niet; }));
  CHECK(found(answer(50'000, true), "werkelijk.oordeel", [](YearAnswer& a) { a.box3.werkelijk[0].oordeel = loont; }));
  CHECK(found(answer(50'000, false), "werkelijk.oordeel",
              [](YearAnswer& a) { a.box3.werkelijk[0].voordeel_forfait.waarde = Fraction{6'000'000}; }));
}
TEST_CASE("a best split that costs more than halves") {
  CHECK(found(answer(50'000, true), "verdeling", [](YearAnswer& a) {
    a.box3.verdeling->belasting = a.box3.verdeling->belasting_bij_helft + Euro::from_euros(1);
  }));
}

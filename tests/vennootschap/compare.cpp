// SPDX-License-Identifier: EUPL-1.2
// The engine against the reference, on random companies through the years with amounts at and around every bound. Every figure equal.
#include "reference.hpp"

#include "../reference/household.hpp"
#include "draws.hpp"
#include "engine/year.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>

namespace {

using namespace netto;
using netto::test::dag;
using netto::test::Dobbelsteen;
namespace reference = netto::test::vennootschap;

const Parameters& parameters() {
  static const Parameters p;
  return p;
}
const engine::Year& year(int jaar, bool wet) {
  static std::map<std::pair<int, bool>, engine::Year> made;
  const std::pair key{jaar, wet};
  if (const auto known = made.find(key); known != made.end()) return known->second;
  areas::Query q;
  q.jaar = jaar;
  q.afronding = wet ? RoundingPolicy::wet : RoundingPolicy::belastingdienst;
  return made.try_emplace(key, parameters(), q).first->second;
}

/// An amount in cents: anything, small, or at or beside a bound of some year.
std::int64_t around(Dobbelsteen& dobbel, std::int64_t most) {
  constexpr std::int64_t bounds[] = {0,       200'000, 245'000,   395'000,   500'000,
                                     700'000, 800'000, 1'000'000, 2'000'000, 4'081'633}; // the last: 24.5% of it is a million
  if (dobbel.eens_op(2)) return dobbel.onder(most);
  const std::int64_t near = bounds[dobbel.onder(10)] * 100 + dobbel.van_tot(-2, 2) * (dobbel.eens_op(2) ? 1 : 100);
  return std::max<std::int64_t>(near, 0);
}
Euro euro(std::int64_t cents) { return Euro::from_cents(cents); }

Vennootschap random_company(Dobbelsteen& dobbel, int first, int last) {
  Vennootschap v;
  v.naam = "Beheer BV";
  const bool interest = dobbel.eens_op(3);
  for (int y = first; y <= last; ++y) {
    if (!dobbel.eens_op(6) || y == last) {
      const auto x = around(dobbel, interest ? 800'000'000 : 300'000'000);
      v.winst.zet(y, euro(dobbel.eens_op(3) ? -x : x));
    }
    if (interest && !dobbel.eens_op(4)) v.rente.zet(y, euro(around(dobbel, 300'000'000)));
    if (dobbel.eens_op(12)) v.voortgewentelde_rente.zet(y, euro(around(dobbel, 100'000'000)));
    if (dobbel.eens_op(12)) v.te_verrekenen_verlies.zet(y, euro(around(dobbel, 400'000'000)));
  }
  for (auto n = dobbel.eens_op(2) ? dobbel.van_tot(1, 3) : 0; n > 0; --n) {
    constexpr Bedrijfsmiddel::Soort kinds[] = {Bedrijfsmiddel::Soort::overig, Bedrijfsmiddel::Soort::gebouw,
                                               Bedrijfsmiddel::Soort::goodwill};
    Bedrijfsmiddel& b = v.bedrijfsmiddelen.emplace_back();
    b.naam = "Bedrijfsmiddel " + std::to_string(n);
    b.soort = kinds[dobbel.onder(3)];
    b.aanschafkosten = euro(dobbel.onder(50'000'000));
    if (dobbel.eens_op(2)) b.restwaarde = euro(dobbel.onder(30'000'000));
    b.gebruiksduur_jaren = dobbel.van_tot(1, 12);
    b.in_gebruik_op = dag(static_cast<int>(dobbel.van_tot(first - 8, last)), static_cast<unsigned>(dobbel.van_tot(1, 12)),
                          static_cast<unsigned>(dobbel.van_tot(1, 28)));
    for (int y = first; y <= last; ++y) {
      const auto woz = dobbel.onder(50'000'000);
      if (!dobbel.eens_op(5)) b.woz.zet(y, euro(woz));
      if (!dobbel.eens_op(5)) b.boekwaarde.zet(y, euro(std::max<std::int64_t>(0, woz + dobbel.van_tot(-100'000, 5'000'000))));
      if (dobbel.eens_op(2)) b.afschrijving.zet(y, euro(dobbel.onder(10'000'000)));
    }
  }
  return v;
}

std::string difference(const vennootschap::CompanyAnswer& a, const reference::Year& r) {
  std::string out;
  const auto same = [&](const char* what, const Fraction& is, const Fraction& should) {
    if (is != should) out += std::string{what} + ": " + digits(is, 4) + " and not " + digits(should, 4) + "; ";
  };
  const auto of = [](const std::optional<areas::Amount>& x) { return x ? x->waarde : Fraction{}; };
  same("depreciation", of(a.afschrijving), r.depreciation);
  same("too much", of(a.te_veel), r.too_much);
  if (a.niet_aftrekbare_rente.has_value() != r.not_deductible.has_value()) out += "interest or none; ";
  same("not deductible", of(a.niet_aftrekbare_rente), r.not_deductible.value_or(Fraction{}));
  same("deducted", of(a.afgetrokken_rente), r.deducted);
  same("interest left", of(a.over_rente), r.interest_left);
  same("profit", a.belastbare_winst.waarde, r.profit);
  same("back", of(a.terug), r.back);
  same("used", of(a.verrekend_verlies), r.used);
  same("losses left", of(a.over_verlies), r.losses_left);
  same("taxable", a.belastbaar_bedrag.waarde, r.taxable);
  same("tax", a.belasting.waarde, r.tax);
  return out;
}

} // namespace

TEST_CASE("corporation tax: random companies through the years") {
  constexpr int companies = netto::test::trekkingen(5'000);
  Dobbelsteen dobbel{netto::test::zaad()};
  for (int n = 0; n < companies; ++n) {
    const int last = static_cast<int>(dobbel.van_tot(2020, 2027)),
              first = std::max(2020, last - static_cast<int>(dobbel.onder(8)));
    Dossier d;
    d.personen.emplace_back().naam = "Anna";
    d.vennootschappen.push_back(random_company(dobbel, first, last));
    const bool wet = dobbel.eens_op(2);
    CAPTURE(n);
    CAPTURE(last);
    CAPTURE(wet);
    const auto is = year(last, wet).amounts(d);
    const auto should = reference::company(d.vennootschappen[0], last, !wet);
    REQUIRE(is.answer);
    REQUIRE(is.answer->vennootschap);
    REQUIRE(should);
    CHECK(difference(is.answer->vennootschap->vennootschappen.at(0), *should) == "");
  }
}

TEST_CASE("debts to one's own company: random people and couples through the years") {
  constexpr int households = netto::test::trekkingen(5'000);
  Dobbelsteen dobbel{netto::test::zaad()};
  for (int n = 0; n < households; ++n) {
    const int last = static_cast<int>(dobbel.van_tot(2022, 2027));
    Dossier d;
    d.personen.resize(dobbel.eens_op(2) ? 2 : 1);
    d.personen[0].naam = "Anna";
    d.vennootschappen.emplace_back().naam = "Beheer BV";
    if (d.personen.size() == 2) {
      d.personen[1].naam = "Bram";
      d.partnerschappen.emplace_back().personen = {0, 1};
      for (int y = 2020; y <= last; ++y) d.partnerschappen[0].heel_jaar.push_back(y);
    }
    for (int y = 2020; y <= last; ++y) {
      const bool taxed_before = dobbel.eens_op(8);
      for (Persoon& p : d.personen) {
        if (!dobbel.eens_op(5)) p.schuld_aan_eigen_vennootschap.zet(y, euro(around(dobbel, 150'000'000)));
        if (dobbel.eens_op(3)) p.eigenwoningschuld_aan_eigen_vennootschap.zet(y, euro(dobbel.onder(50'000'000)));
        if (taxed_before) p.belaste_schuld_aan_eigen_vennootschap.zet(y, euro(around(dobbel, 30'000'000)));
      }
    }
    const bool wet = dobbel.eens_op(2);
    std::vector<const Persoon*> people;
    for (const Persoon& p : d.personen) people.push_back(&p);
    CAPTURE(n);
    CAPTURE(last);
    CAPTURE(wet);
    const auto r = year(last, wet).amounts(d);
    REQUIRE(r.answer);
    const auto is = r.answer->box2 ? r.answer->box2->bovenmatig : std::nullopt;
    const auto should = reference::excess(people, last, !wet);
    REQUIRE(is.has_value() == should.has_value());
    if (is) CHECK(is->waarde == *should);
  }
}

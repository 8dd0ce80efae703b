// SPDX-License-Identifier: EUPL-1.2
// The engine against the reference: on the boundary grids of every year, and on random households. Every figure exactly equal.
#include <doctest/doctest.h>

#include "household.hpp"

#include <cstdio>

namespace {

using namespace netto;
using netto::test::Dobbelsteen;
using referentie::Getal;
using referentie::Huishouden;
using referentie::Post;
using referentie::Soort;

const Parameters& parameters() {
  static const Parameters p;
  return p;
}

std::string describe(const Huishouden& h) {
  const auto s = [](std::int64_t x) { return std::to_string(x); };
  std::string uit = s(h.jaar) + (h.wet ? " wet" : " belastingdienst") + (h.kabinetsbrief ? " kabinetsbrief" : "") + ", " +
                    s(h.personen) + " personen" + (h.partners ? ", partners" : "") +
                    (h.buitenland[0] ? ", eerste in buitenland" : "") + ", maanden " + s(h.maanden[0]) + "/" + s(h.maanden[1]) +
                    ", aftrek " + s(h.aftrek[0]) + "/" + s(h.aftrek[1]) + ", verdeling " + s(h.verdeling);
  constexpr const char* soorten[] = {"bank",      "contant", "vve",          "derdenrekening", "groen_spaar", "groen_belegging",
                                     "belegging", "schuld",  "erfbelasting", "belastingschuld"};
  for (const auto& p : h.posten)
    uit += std::string{"\n    "} + soorten[static_cast<int>(p.soort)] + " " + s(p.cents) + " cent, van eerste " +
           s(p.van_eerste) + (p.woning >= 0 ? ", voor woning " + s(p.woning) : "") +
           (p.kind >= 0 ? ", van kind " + s(p.kind) : "");
  for (const auto& p : h.polissen)
    uit += "\n    polis van " + s(p.wie) + ": " + s(p.kapitaal_centen) + " / " + s(p.waarde_centen) + " cent";
  for (const int gezag : h.kinderen) uit += "\n    kind, gezag " + s(gezag);
  for (const auto& w : h.woningen)
    uit += "\n    woning " + s(w.woz) + ", van eerste " + s(w.van_eerste) +
           (w.verhuurd ? ", huur " + s(w.huur_centen) + " cent" : "") + (w.tijdelijk ? ", tijdelijk" : "") +
           (w.onzakelijk_gelieerd ? ", onzakelijk gelieerd" : "") + (w.gelieerd_zakelijk ? ", gelieerd zakelijk" : "") +
           (w.gebouwd ? ", gebouwd eigendom" : "") + (w.buitenland ? ", buitenland" : "") + ", canon " + s(w.canon) +
           (w.m2_verhuurd > 0 ? ", m2 " + s(w.m2_verhuurd) + "/" + s(w.m2) : "") + ", waarde verhuurd " +
           s(w.waarde_verhuurd_centen) + " cent";
  return uit;
}

/// Collects the differences of one household.
struct Verschillen {
  std::string uit;
  /// `schaal`: what the engine counts per unit of the reference: 100 for money (eurocents), 1 for ratios.
  void vergelijk(const std::string& wat, const areas::Amount& u, const Getal& r, std::int64_t schaal = 100) {
    const Getal s = r * referentie::heel(schaal);
    if (u.waarde == Fraction{BigInt{s.t}, BigInt{s.n}}) return;
    uit += "\n  " + wat + ": netto " + (u.waarde.is_negative() ? "-" : "") + u.waarde.numerator().digits() + "/" +
           u.waarde.denominator().digits() + ", referentie " + referentie::tekst(s) + (schaal == 100 ? " cent" : "");
  }
};

int aantal = 0;

std::string verschillen(const Huishouden& h) {
  ++aantal;
  const auto r = referentie::compute(h);
  const auto d = test::dossier_van(h);
  const auto n = engine::compute(d, parameters(), test::vraag_van(h));
  if (!n.answer) return "\n  geen antwoord: fout " + std::string{n.errors.empty() ? "" : n.errors.front().code->name};
  Verschillen v;
  const auto& a = n.answer->box3.forfait;
  v.vergelijk("banktegoeden", a.banktegoeden, r.bank);
  v.vergelijk("overige_bezittingen", a.overige_bezittingen, r.overig);
  v.vergelijk("schulden_na_drempel", a.schulden_na_drempel, r.schulden);
  v.vergelijk("rendement_banktegoeden", a.rendement_banktegoeden, r.rendement_bank);
  v.vergelijk("rendement_overige_bezittingen", a.rendement_overige_bezittingen, r.rendement_overig);
  v.vergelijk("rendement_schulden", a.rendement_schulden, r.rendement_schulden);
  v.vergelijk("belastbaar_rendement", a.belastbaar_rendement, r.rendement);
  v.vergelijk("rendementsgrondslag", a.rendementsgrondslag, r.rendementsgrondslag);
  v.vergelijk("grondslag_sparen_en_beleggen", a.grondslag, r.grondslag);
  if (r.som_past) {
    v.vergelijk("belasting", n.answer->vermogen.huishouden.belasting, r.belasting);
  } else { // the persons are compared below; here that the household is their sum
    Fraction som;
    for (const auto& p : n.answer->vermogen.personen) som = som + p.belasting.waarde;
    if (som != n.answer->vermogen.huishouden.belasting.waarde) v.uit += "\n  belasting: niet de som van de personen";
  }
  if (h.wet) // the value of a home is shown to the euro under the other policy
    for (const auto& w : a.woningen) {
      const std::size_t nummer = w.wat.place;
      if (!h.woningen[nummer].buitenland || !h.buitenland[0])
        v.vergelijk("woning " + std::to_string(nummer), w.waarde, r.woningen[nummer]);
    }
  if (n.answer->vermogen.personen.size() != r.personen.size()) return v.uit + "\n  aantal personen";
  for (std::size_t i = 0; i < r.personen.size(); ++i) {
    const auto& p = n.answer->vermogen.personen[i];
    const auto& q = r.personen[i];
    const std::string wie = d.personen[p.wie].naam + " ";
    v.vergelijk(wie + "grondslag", *p.grondslag, q.grondslag);
    v.vergelijk(wie + "aandeel", *p.aandeel, q.aandeel, 1);
    std::size_t routes = 0;
    for (const auto& route : p.routes) {
      if (route.naam->key == "vermogensmix") v.vergelijk(wie + "vermogensmix", route.inkomen, q.vermogensmix);
      else if (route.naam->key == "rechtsherstel") v.vergelijk(wie + "rechtsherstel", route.inkomen, q.herstel);
      else if (route.naam->key == "forfait") v.vergelijk(wie + "forfait", route.inkomen, q.forfait);
      else continue;
      ++routes;
    }
    if (routes != (h.jaar < 2023 ? 2U : 1U)) v.uit += "\n  " + wie + "routes";
    v.vergelijk(wie + "voordeel", p.voordeel, q.voordeel);
    v.vergelijk(wie + "belastbaar_inkomen", p.belastbaar_inkomen, q.inkomen);
    v.vergelijk(wie + "belasting", p.belasting, q.belasting);
  }
  return v.uit;
}

/// Compares under both policies; after twenty differences they are only counted.
void zelfde(Huishouden h) {
  static int getoond = 0;
  for (const bool wet : {false, true}) {
    h.wet = wet;
    const auto gevonden = verschillen(h);
    if (gevonden.empty()) continue;
    if (++getoond <= 20) FAIL_CHECK(describe(h), gevonden);
    else FAIL_CHECK("en nog een");
  }
}

/// Single, partners (half each, all to the first), and an unmarried pair where the first has everything.
void in_elke_samenstelling(Huishouden h) {
  zelfde(h);
  h.personen = 2;
  h.partners = true;
  zelfde(h);
  h.verdeling = 100'000;
  zelfde(h);
  h.partners = false;
  zelfde(h);
}

Huishouden leeg(int jaar, bool kabinetsbrief = false) {
  Huishouden h;
  h.jaar = jaar;
  h.kabinetsbrief = kabinetsbrief;
  return h;
}
void met(Huishouden h, std::initializer_list<std::pair<Soort, std::int64_t>> posten) {
  for (const auto& [soort, cents] : posten) h.posten.push_back({soort, cents, 1000, -1});
  in_elke_samenstelling(h);
}

template <class F> void elk_jaar(F&& doe) {
  for (int jaar = 2017; jaar <= 2027; ++jaar) doe(leeg(jaar));
  doe(leeg(2027, true));
}

} // namespace

TEST_CASE("bound: heffingvrij vermogen, threshold and allowances, a euro and a cent below, at and above") {
  const int eerst = aantal;
  elk_jaar([](const Huishouden& h) {
    const auto& b = referentie::bedragen(h.jaar, h.kabinetsbrief);
    for (const int hoofden : {1, 2})
      for (const std::int64_t af : {-100, -1, 0, 1, 100, 10'000}) {
        const auto rond = [&](std::int64_t euros) { return euros * hoofden * 100 + af; };
        met(h, {{Soort::bank, rond(b.heffingvrij)}});
        met(h, {{Soort::belegging, rond(b.heffingvrij)}});
        met(h, {{Soort::bank, rond(b.heffingvrij) / 2}, {Soort::belegging, rond(b.heffingvrij) - rond(b.heffingvrij) / 2}});
        met(h, {{Soort::belegging, 20'000'000}, {Soort::schuld, rond(b.drempel)}});
        met(h, {{Soort::belegging, 20'000'000},
                {Soort::schuld, rond(b.drempel) / 2},
                {Soort::erfbelasting, rond(b.drempel) - rond(b.drempel) / 2}});
        met(h, {{Soort::belegging, (b.heffingvrij + 5'000) * 100},
                {Soort::schuld, rond(b.drempel) + 500'000}}); // the base is nil again
        met(h, {{Soort::bank, 20'000'000}, {Soort::contant, rond(b.contant)}});
        met(h, {{Soort::bank, 20'000'000}, {Soort::groen_belegging, rond(b.groen)}});
        met(h, {{Soort::bank, 20'000'000}, {Soort::groen_spaar, rond(b.groen)}});
        if (h.jaar >= 2023)
          met(h, {{Soort::belegging, 20'000'000}, {Soort::groen_belegging, 10'000}, {Soort::groen_spaar, rond(b.groen)}});
      }
    for (const std::int64_t kapitaal : {-100, -1, 0, 1, 99, 100})
      for (const std::int64_t waarde : {-100, -1, 0, 1, 99, 100}) {
        Huishouden x = h;
        x.polissen = {{0, b.uitvaart * 100 + kapitaal, b.uitvaart * 100 + waarde}};
        met(x, {{Soort::belegging, 20'000'000}});
      }
  });
  CHECK(aantal - eerst > 11'000);
}

TEST_CASE("bound: own allowances and threshold of a minor child") {
  const int eerst = aantal;
  elk_jaar([](Huishouden h) {
    const auto& b = referentie::bedragen(h.jaar, h.kabinetsbrief);
    h.kinderen = {2};
    /// Of the first person `cents`, of the child `van_kind`, beside savings.
    const auto beide = [&](Soort soort, std::int64_t cents, std::int64_t van_kind, std::int64_t sparen = 20'000'000) {
      h.posten = {{Soort::bank, sparen}, {soort, cents}, {soort, van_kind}};
      h.posten.back().kind = 0;
      in_elke_samenstelling(h);
    };
    for (const std::int64_t af : {-100, -1, 0, 1, 100, 10'000}) {
      beide(Soort::contant, b.contant * 100, b.contant * 100 + af);
      beide(Soort::schuld, b.drempel * 100, b.drempel * 100 + af);
      beide(Soort::groen_belegging, b.groen * 100, b.groen * 100 + af);
      beide(Soort::groen_spaar, 0, b.groen * 100 + af);
      beide(Soort::schuld, 0, b.drempel * 200 + af, (b.heffingvrij + b.drempel) * 100); // lowers the base of the parent
    }
  });
  CHECK(aantal - eerst > 2'000);
}

TEST_CASE("bound: who lives abroad") {
  const int eerst = aantal;
  elk_jaar([](Huishouden h) {
    const auto& b = referentie::bedragen(h.jaar, h.kabinetsbrief);
    h.buitenland[0] = true;
    h.aftrek[0] = 1'000; // does not count
    for (const std::int64_t af : {-1, 0, 1, 100})
      for (const std::int64_t schuld : {std::int64_t{0}, std::int64_t{1}, b.drempel, b.drempel + 1, std::int64_t{200'000}}) {
        Huishouden x = h;
        x.woningen.resize(1);
        x.woningen[0].woz = b.heffingvrij + schuld + af;
        Post lening{Soort::schuld, schuld * 100};
        lening.woning = 0;
        x.posten = {{Soort::bank, 10'000'000}, lening};
        zelfde(x);
      }
  });
  CHECK(aantal - eerst > 400);
}

TEST_CASE("bound: return and share around whole euros and hundredths of a percent") {
  const int eerst = aantal;
  elk_jaar([](const Huishouden& h) {
    const auto& b = referentie::bedragen(h.jaar, h.kabinetsbrief);
    for (std::int64_t k = 0; k < 60; ++k) {
      met(h, {{Soort::belegging, (b.heffingvrij * 2 + 40'000 + k) * 100}});
      met(h, {{Soort::bank, (b.heffingvrij * 2 + 40'000 + k * 7) * 100}, {Soort::schuld, (b.drempel * 2 + k * 13) * 100}});
    }
    for (std::int64_t s = -10; s <= 10; ++s) // a return of nil, a little more, a little less
      met(h, {{Soort::bank, 50'000'000}, {Soort::schuld, (b.drempel + b.bank * 500'000 / b.schuld + s * 25) * 100}});
  });
  CHECK(aantal - eerst > 12'000);
}

TEST_CASE("bound: brackets of 2017-2022") {
  const int eerst = aantal;
  for (int jaar = 2017; jaar <= 2022; ++jaar) {
    const auto& b = referentie::bedragen(jaar);
    for (const int hoofden : {1, 2})
      for (const std::int64_t grens : {b.grens_1, b.grens_2, 2 * b.grens_1, 2 * b.grens_2})
        for (const std::int64_t af : {-2, -1, 0, 1, 2, 37})
          for (const auto soort : {Soort::bank, Soort::belegging})
            met(leeg(jaar), {{soort, (hoofden * b.heffingvrij + grens + af) * 100}});
  }
  CHECK(aantal - eerst > 4'000);
}

TEST_CASE("bound: the rent at, below and above every bound of the leegwaarderatio") {
  const int eerst = aantal;
  elk_jaar([](const Huishouden& basis) {
    for (std::int64_t procent = 0; procent <= 8; ++procent)
      for (const std::int64_t woz : {std::int64_t{300'000}, std::int64_t{240'000}, std::int64_t{87'600}})
        for (const std::int64_t cent : {-1, 0, 1})
          for (int form = 0; form < 6; ++form) {
            referentie::Woning w;
            w.woz = woz;
            w.verhuurd = true;
            auto noemer = woz; // what the rent is a percentage of
            if (form == 1) w.woz = woz + 20'000;
            if (form == 2) w.woz = woz + 17 * 600;
            if (form == 3) noemer = woz * 2 / 5;
            if (form == 4) w.woz = woz + 20'000 + 20 * 600;
            w.gebouwd = form == 1 || form == 4;
            w.canon = form == 2 || form == 4 ? 600 : 0;
            w.m2 = form == 3 ? 100 : 0;
            w.m2_verhuurd = form == 3 ? 40 : 0;
            w.gelieerd_zakelijk = form == 5;
            w.huur_centen = noemer * procent / 12 + cent; // noemer euros x procent / 100 / 12 months, in cents
            if (w.huur_centen < 0 || (w.huur_centen == 0 && w.gebouwd)) continue;
            Huishouden h = basis;
            h.woningen = {w};
            zelfde(h);
          }
  });
  CHECK(aantal - eerst > 10'000);
}

TEST_CASE("bound: temporary, related and not at arm's length, abroad, empty") {
  const int eerst = aantal;
  elk_jaar([](const Huishouden& basis) {
    for (unsigned wat = 0; wat < 32; ++wat) {
      referentie::Woning w;
      w.woz = 300'000;
      w.verhuurd = (wat & 1U) != 0;
      w.huur_centen = 100'000;
      w.tijdelijk = (wat & 2U) != 0;
      w.onzakelijk_gelieerd = (wat & 4U) != 0;
      w.buitenland = (wat & 8U) != 0;
      w.canon = (wat & 16U) != 0 ? 1'000 : 0;
      Huishouden h = basis;
      h.woningen = {w};
      in_elke_samenstelling(h);
    }
  });
  CHECK(aantal - eerst > 3'000);
}

TEST_CASE("bound: the 10% rule from 2026") {
  const int eerst = aantal;
  for (const int jaar : {2025, 2026, 2027})
    for (const std::int64_t waarde : {24'545'454, 24'545'455, 24'545'500, 24'500'000, 24'600'000, 27'000'000, 1})
      for (const std::int64_t woz : {300'000, 330'000}) {
        referentie::Woning w;
        w.woz = woz;
        w.verhuurd = true;
        w.huur_centen = 100'000;
        w.waarde_verhuurd_centen = woz == 330'000 ? waarde * 11 / 10 : waarde;
        Huishouden h = leeg(jaar);
        h.woningen = {w};
        zelfde(h);
      }
  CHECK(aantal - eerst == 84);
}

TEST_CASE("bound: part of the year and personal deductions") {
  const int eerst = aantal;
  elk_jaar([](const Huishouden& basis) {
    for (int maanden = 0; maanden <= 12; ++maanden)
      for (const std::int64_t aftrek : {0, 500, 3'000}) {
        Huishouden h = basis;
        h.maanden = {maanden, maanden};
        h.aftrek = {aftrek, 0};
        h.posten = {{Soort::belegging, 20'012'300, 1000, -1}};
        zelfde(h);
        h.personen = 2;
        h.partners = true;
        zelfde(h);
      }
  });
  CHECK(aantal - eerst > 1'800);
}

TEST_CASE("split: also where the grondslag is not divisible") {
  const int eerst = aantal;
  for (const int jaar : {2017, 2019, 2022, 2023, 2025, 2026})
    for (std::int64_t deel = 0; deel <= 100'000; deel += 700) {
      Huishouden h = leeg(jaar);
      h.personen = 2;
      h.partners = true;
      h.verdeling = deel;
      h.posten = {{Soort::belegging, 31'234'700, 1000, -1}, {Soort::bank, 10'055'500, 0, -1}};
      zelfde(h);
    }
  CHECK(aantal - eerst > 1'700);
}

TEST_CASE("random households") {
  const int eerst = aantal;
  std::printf("zaad %llu (NETTO_ZAAD)\n", static_cast<unsigned long long>(test::zaad()));
  Dobbelsteen d{test::zaad()};
  elk_jaar([&](const Huishouden& basis) {
    for (int i = 0; i < test::trekkingen(1'500); ++i) {
      auto h = test::willekeurig(d, basis.jaar, true, true);
      h.kabinetsbrief = basis.kabinetsbrief;
      zelfde(h);
    }
  });
  CHECK(aantal - eerst == 24 * test::trekkingen(1'500));
  std::printf("%d vergelijkingen\n", aantal);
}

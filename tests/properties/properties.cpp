// SPDX-License-Identifier: EUPL-1.2
// Properties on random dossiers. A failure prints the seed; NETTO_ZAAD=... repeats it.
#include <doctest/doctest.h>

#include "reference/household.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace netto;
using netto::test::Dobbelsteen;
using netto::test::dossier_van;
using netto::test::vraag_van;
using netto::test::willekeurig;
using referentie::Huishouden;
using referentie::Soort;

const Parameters& parameters() {
  static const Parameters p;
  return p;
}

areas::YearAnswer answer(const Dossier& d, const areas::Query& v, const Parameters& p = parameters()) {
  auto r = engine::compute(d, p, v);
  REQUIRE(r.answer.has_value());
  return std::move(*r.answer);
}
areas::YearAnswer answer(const Huishouden& h) { return answer(dossier_van(h), vraag_van(h)); }
Fraction belasting(const Huishouden& h) { return answer(h).vermogen.huishouden.belasting.waarde; }

/// Every figure of an answer, under a name that does not depend on the order of the dossier.
using Cijfers = std::map<std::string, Fraction>;
Cijfers figures_of(const Dossier& d, const areas::Query& v) {
  const auto a = answer(d, v);
  Cijfers c;
  for (const auto& p : a.vermogen.personen) {
    const auto& naam = d.personen[p.wie].naam;
    c[naam + " grondslag"] = p.grondslag->waarde;
    c[naam + " aandeel"] = p.aandeel->waarde;
    c[naam + " voordeel"] = p.voordeel.waarde;
    c[naam + " inkomen"] = p.belastbaar_inkomen.waarde;
    c[naam + " belasting"] = p.belasting.waarde;
    for (const auto& r : p.routes) c[naam + " " + std::string{r.naam->key}] = r.inkomen.waarde;
    if (p.heffingskorting_groen) c[naam + " groen"] = p.heffingskorting_groen->waarde;
  }
  const auto& h = a.box3.forfait;
  c["bank"] = h.banktegoeden.waarde;
  c["overig"] = h.overige_bezittingen.waarde;
  c["schulden"] = h.schulden_na_drempel.waarde;
  c["rendement bank"] = h.rendement_banktegoeden.waarde;
  c["rendement overig"] = h.rendement_overige_bezittingen.waarde;
  c["rendement schulden"] = h.rendement_schulden.waarde;
  c["rendement"] = h.belastbaar_rendement.waarde;
  c["rendementsgrondslag"] = h.rendementsgrondslag.waarde;
  c["grondslag"] = h.grondslag.waarde;
  c["voordeel"] = a.vermogen.huishouden.voordeel.waarde;
  c["belasting"] = a.vermogen.huishouden.belasting.waarde;
  for (const auto& w : h.woningen) c["woning " + name_of(d, w.wat)] = w.waarde.waarde;
  return c;
}
/// The names of the figures that differ.
std::string anders(const Cijfers& a, const Cijfers& b) {
  std::string uit = a.size() == b.size() ? "" : " [aantal]";
  for (const auto& [naam, x] : a) {
    const auto y = b.find(naam);
    if (y == b.end() || x != y->second) uit += " [" + naam + "]";
  }
  return uit;
}

enum class Beleid { beide, wet };
/// Runs `doe` on `per_jaar` random households of each year.
template <class F> void op_willekeurige(int per_jaar, Beleid policy, F&& doe, bool cents = true) {
  Dobbelsteen d{test::zaad()};
  for (int jaar = 2017; jaar <= 2027; ++jaar)
    for (int i = 0; i < test::trekkingen(per_jaar); ++i) {
      auto h = willekeurig(d, jaar, cents);
      for (const bool wet : {false, true}) {
        if (policy == Beleid::wet && !wet) continue;
        h.wet = wet;
        INFO("zaad ", test::zaad(), ", jaar ", jaar, ", huishouden ", i, wet ? ", wet" : ", belastingdienst");
        doe(h, d);
      }
    }
}

/// Puts the persons, and everything that refers to them, in the other order.
void verwissel_personen(Dossier& d) {
  if (d.personen.size() != 2) return;
  std::swap(d.personen[0], d.personen[1]);
  const auto om = [](auto& lijst) {
    for (auto& x : lijst) {
      for (auto& a : x.eigendom) a.wie = 1 - a.wie;
      std::reverse(x.eigendom.begin(), x.eigendom.end());
    }
  };
  om(d.bankrekeningen);
  om(d.beleggingen);
  om(d.woningen);
  om(d.schulden);
  om(d.uitvaartverzekeringen);
  PerYear<std::vector<Part>> verdeling;
  for (const auto& [jaar, delen] : d.verdeling.rows()) verdeling.zet(jaar, {delen[1], delen[0]});
  d.verdeling = verdeling;
}

template <class T> void schud(std::vector<T>& lijst, Dobbelsteen& d) {
  for (std::size_t i = lijst.size(); i > 1; --i)
    std::swap(lijst[i - 1], lijst[static_cast<std::size_t>(d.onder(static_cast<std::int64_t>(i)))]);
}

} // namespace

TEST_CASE("tax is never negative, the lowest route counts, and the persons together are the household") {
  op_willekeurige(150, Beleid::beide, [](const Huishouden& h, Dobbelsteen&) {
    const auto a = answer(h);
    Fraction som_belasting, som_voordeel, som_grondslag;
    for (const auto& p : a.vermogen.personen) {
      CHECK_FALSE(p.belasting.waarde.is_negative());
      CHECK_FALSE(p.voordeel.waarde.is_negative());
      CHECK(p.belastbaar_inkomen.waarde <= p.voordeel.waarde);
      for (const auto& r : p.routes) CHECK(p.voordeel.waarde <= r.inkomen.waarde);
      som_belasting = som_belasting + p.belasting.waarde;
      som_voordeel = som_voordeel + p.voordeel.waarde;
      som_grondslag = som_grondslag + p.grondslag->waarde;
    }
    CHECK(som_belasting == a.vermogen.huishouden.belasting.waarde);
    CHECK(som_voordeel == a.vermogen.huishouden.voordeel.waarde);
    CHECK(som_grondslag == a.box3.forfait.grondslag.waarde);
  });
}

TEST_CASE("the split found is never worse than another") {
  Dobbelsteen d{test::zaad()};
  for (int jaar = 2017; jaar <= 2027; ++jaar)
    for (int i = 0; i < test::trekkingen(4); ++i) {
      auto h = willekeurig(d, jaar);
      while (!h.partners || referentie::compute(h).grondslag.t == 0) h = willekeurig(d, jaar);
      auto dossier = dossier_van(h);
      dossier.verdeling = {};
      for (const bool wet : {false, true}) {
        h.wet = wet;
        auto vraag = vraag_van(h);
        const auto beste = answer(dossier, vraag);
        INFO("zaad ", test::zaad(), ", jaar ", jaar, ", huishouden ", i, wet ? ", wet" : ", belastingdienst");
        REQUIRE(beste.box3.verdeling.has_value());
        CHECK_FALSE(beste.box3.verdeling->gekozen);
        auto laagste = beste.box3.verdeling->belasting;
        std::int64_t waar = -1;
        const auto probeer = [&](std::int64_t deel) {
          vraag.verdeling = {Percentage::from_thousandths(deel), Percentage::from_thousandths(Percentage::geheel - deel)};
          const auto ander = answer(dossier, vraag).box3.verdeling->belasting;
          if (ander >= laagste) return;
          laagste = ander;
          waar = deel;
        };
        // A grid of 0.1% on the first household of each year, of 1% on the others; and random thousandths of a percent, which
        // reach every whole euro of a base below 100,000.
        const int steps = test::trekkingen(i == 0 ? 1'000 : 100);
        for (int k = 0; k <= steps; ++k) probeer(100'000 / steps * k);
        for (int k = 0; k < test::trekkingen(150); ++k) probeer(d.onder(100'001));
        CHECK_MESSAGE(waar == -1, "gevonden ", beste.box3.verdeling->belasting.cents(), " cent; met ", waar,
                      "/100000 voor Anna is het ", laagste.cents());
        CHECK(beste.box3.verdeling->belasting <= beste.box3.verdeling->belasting_bij_helft);
      }
    }
}

TEST_CASE("every pair gets under `wet` a split that is not worse than half each") {
  Dobbelsteen d{test::zaad()};
  for (int jaar = 2017; jaar <= 2022; ++jaar) // where nothing is rounded fractions become large
    for (int i = 0; i < 60; ++i) {
      auto h = willekeurig(d, jaar);
      while (!h.partners) h = willekeurig(d, jaar);
      h.wet = true;
      auto dossier = dossier_van(h);
      dossier.verdeling = {};
      INFO("zaad ", test::zaad(), ", jaar ", jaar, ", huishouden ", i);
      const auto a = answer(dossier, vraag_van(h));
      REQUIRE(a.box3.verdeling.has_value());
      CHECK(a.box3.verdeling->belasting <= a.box3.verdeling->belasting_bij_helft);
    }
}

TEST_CASE("the order of persons and lists does not matter") {
  op_willekeurige(40, Beleid::beide, [](const Huishouden& h, Dobbelsteen& d) {
    auto dossier = dossier_van(h);
    for (const bool gekozen : {true, false}) {
      if (!gekozen) dossier.verdeling = {};
      const auto eerst = figures_of(dossier, vraag_van(h));
      auto ander = dossier;
      verwissel_personen(ander);
      const auto verwisseld = anders(eerst, figures_of(ander, vraag_van(h)));
      CHECK_MESSAGE(verwisseld.empty(), "personen verwisseld, verdeling ", gekozen ? "gekozen:" : "gezocht:", verwisseld);
      schud(ander.bankrekeningen, d);
      schud(ander.beleggingen, d);
      schud(ander.woningen, d);
      for (Schuld& s : ander.schulden)
        if (const Woning* van = find<Woning>(dossier, s.woning); van != nullptr)
          for (const Woning& w : ander.woningen)
            if (w.naam == van->naam) s.woning = thing_of(ander, w);
      schud(ander.schulden, d);
      schud(ander.uitvaartverzekeringen, d);
      const auto geschud = anders(eerst, figures_of(ander, vraag_van(h)));
      CHECK_MESSAGE(geschud.empty(), "lijsten geschud:", geschud);
    }
  });
}

TEST_CASE("from 2023 the total without deductions does not depend on the split (wet)") {
  op_willekeurige(60, Beleid::wet, [](Huishouden h, Dobbelsteen& d) {
    if (h.jaar < 2023 || !h.partners) return;
    h.aftrek = {};
    const auto eerst = belasting(h);
    for (int k = 0; k < 5; ++k) {
      h.verdeling = d.onder(100'001);
      CHECK(eerst == belasting(h));
    }
  });
}

TEST_CASE("more assets never give less tax, more debt never more (wet)") {
  op_willekeurige(80, Beleid::wet, [](const Huishouden& h, Dobbelsteen& d) {
    const auto eerst = belasting(h);
    const auto erbij = d.van_tot(1, 5'000'000);
    for (const auto soort : {Soort::bank, Soort::contant, Soort::vve, Soort::groen_spaar, Soort::groen_belegging,
                             Soort::belegging, Soort::schuld, Soort::erfbelasting}) {
      auto meer = h;
      meer.posten.push_back({soort, erbij, h.personen == 2 ? d.onder(1001) : 1000, -1});
      const auto dan = belasting(meer);
      const bool is_schuld = soort == Soort::schuld || soort == Soort::erfbelasting;
      CHECK_MESSAGE((is_schuld ? dan <= eerst : eerst <= dan), "soort ", static_cast<int>(soort), ", ", erbij, " cent erbij");
    }
  });
}

TEST_CASE("all amounts three times as high, those of the law too: three times the tax (wet)") {
  std::vector<ParameterRow> rijen;
  for (const auto& rij : parameters().rows()) {
    rijen.push_back(rij);
    if (parameters().quantities()[static_cast<std::size_t>(rij.grootheid)].eenheid == ParameterUnit::euro)
      rijen.back().waarde *= 3;
  }
  const Parameters driedubbel{parameters().quantities(), parameters().sources(), rijen};
  op_willekeurige(60, Beleid::wet, [&](const Huishouden& h, Dobbelsteen&) {
    auto g = h;
    g.aftrek = {h.aftrek[0] * 3, h.aftrek[1] * 3};
    for (auto& p : g.posten) p.cents *= 3;
    for (auto& p : g.polissen) {
      p.kapitaal_centen *= 3;
      p.waarde_centen *= 3;
    }
    for (auto& w : g.woningen) {
      w.woz *= 3;
      w.canon *= 3;
      w.huur_centen *= 3;
      w.waarde_verhuurd_centen *= 3;
    }
    const auto drie = answer(dossier_van(g), vraag_van(g), driedubbel).vermogen.huishouden.belasting.waarde;
    CHECK(belasting(h) * Fraction{3} == drie);
  });
}

TEST_CASE("an account or debt in two gives the same (whole euros)") {
  const auto zonder_deling = [](Huishouden h, Dobbelsteen& d) {
    if (!h.partners) // a share of a whole euro need not be whole
      for (auto& p : h.posten) p.van_eerste = 1000;
    auto ander = h;
    for (auto& p : h.posten) {
      auto helft = p;
      helft.cents = d.onder(p.cents / 100 + 1) * 100;
      ander.posten[static_cast<std::size_t>(&p - h.posten.data())].cents -= helft.cents;
      ander.posten.push_back(helft);
    }
    const auto gevonden = anders(figures_of(dossier_van(h), vraag_van(h)), figures_of(dossier_van(ander), vraag_van(ander)));
    CHECK_MESSAGE(gevonden.empty(), gevonden);
  };
  op_willekeurige(80, Beleid::beide, zonder_deling, false);
}

TEST_CASE("partners who have everything equal pay twice what a single person pays (wet)") {
  op_willekeurige(80, Beleid::wet, [](Huishouden een, Dobbelsteen&) {
    een.personen = 1;
    een.partners = false;
    een.buitenland = {};
    een.aftrek[1] = 0;
    for (auto& p : een.posten) p.van_eerste = 1000;
    for (auto& p : een.polissen) p.wie = 0;
    for (auto& w : een.woningen) w.van_eerste = 1000;
    auto twee = een;
    twee.personen = 2;
    twee.partners = true;
    twee.verdeling = 50'000;
    twee.maanden[1] = een.maanden[0];
    twee.aftrek[1] = een.aftrek[0];
    for (auto p : een.posten) {
      p.van_eerste = 0;
      if (p.woning >= 0) p.woning += static_cast<int>(een.woningen.size()); // for his own home
      twee.posten.push_back(p);
    }
    for (const auto& p : een.polissen) twee.polissen.push_back({1, p.kapitaal_centen, p.waarde_centen});
    for (auto w : een.woningen) {
      w.van_eerste = 0;
      twee.woningen.push_back(w);
    }
    CHECK(belasting(een) * Fraction{2} == belasting(twee));
  });
}

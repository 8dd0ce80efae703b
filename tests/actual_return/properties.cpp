// SPDX-License-Identifier: EUPL-1.2
// What must hold for the actual return of every household.
#include "random.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace {

using namespace tegenbewijs;
using netto::Dossier;
using netto::Euro;
namespace engine = netto::engine;
namespace areas = netto::areas;
namespace box3 = netto::box3;

constexpr int aantal = netto::test::trekkingen(400);

void voor_elk(Instelling i, const std::function<std::string(Dossier, int, Toeval&)>& proef) {
  const auto begin = zaad();
  std::printf("zaad %llu\n", static_cast<unsigned long long>(begin));
  int errors = 0;
  for (int n = 0; n < aantal && errors < 5; ++n) {
    Toeval t{begin + 1'000'000U + static_cast<std::uint64_t>(n)};
    const int jaar = 2017 + static_cast<int>(t.onder(10));
    const auto error = proef(Maker{t, jaar, i}.maak(), jaar, t);
    errors += error.empty() ? 0 : 1;
    CHECK_MESSAGE(error.empty(), "huishouden ", n, ", jaar ", jaar, ": ", error);
  }
}

std::optional<areas::YearAnswer> answer(const Dossier& d, int jaar, bool wet = true) {
  auto r = engine::compute(d, parameters(), vraag(jaar, wet));
  return std::move(r.answer);
}
/// The two answers give the same actual returns, tax unit by tax unit.
std::string zelfde(const Dossier& d, const Dossier& e, int jaar) {
  const auto a = answer(d, jaar), b = answer(e, jaar);
  if (!a || !b) return "geen antwoord";
  if (a->box3.werkelijk.size() != b->box3.werkelijk.size()) return "een ander aantal";
  for (const auto& w : a->box3.werkelijk)
    for (const auto& v : b->box3.werkelijk)
      if (w.personen.front() == v.personen.front() && (!w.volledig || !v.volledig || !equal(w.rendement, v.rendement)))
        return w.volledig && v.volledig ? "een ander rendement" : "onvolledig";
  return {};
}
std::string zelfde_belasting(const Dossier& d, const Dossier& e, int jaar, bool wet) {
  const auto a = answer(d, jaar, wet), b = answer(e, jaar, wet);
  if (!a || !b) return "geen antwoord";
  return equal(a->vermogen.huishouden.belasting, b->vermogen.huishouden.belasting) ? "" : "een andere belasting";
}
void verhoog(netto::PerYear<Euro>& p, int jaar, Euro met) { p.zet(jaar, p.van(jaar).value_or(Euro{}) + met); }

} // namespace

TEST_CASE("what applies is never more than the forfait") {
  for (const bool wet : {true, false})
    voor_elk({}, [&](const Dossier& d, int jaar, Toeval&) -> std::string {
      const auto a = answer(d, jaar, wet);
      if (!a) return "geen antwoord";
      for (const auto& p : a->vermogen.personen) {
        for (const auto& r : p.routes) {
          if (!kleiner(r.inkomen, p.voordeel)) continue;
          if (!p.vermindering) return "een route is lager dan wat geldt";
          if (r.naam->key != "werkelijk_rendement" ||
              kleiner(netto::vermogen::na_vermindering(r), netto::vermogen::na_vermindering(p)))
            return "een route kost na de vermindering minder dan wat geldt";
        }
        const bool per_period = p.toegepast == &netto::route::verschillend; // then it is the sum of what counts in each
        if (!per_period &&
            std::none_of(p.routes.begin(), p.routes.end(), [&](const auto& r) { return equal(r.inkomen, p.voordeel); }))
          return "geen route";
        for (const auto& r : p.routes)
          if (!p.vermindering && r.naam->key != "werkelijk_rendement" && kleiner(r.belasting, p.belasting))
            return "meer belasting dan volgens het forfait";
      }
      return {};
    });
}

TEST_CASE("selling and buying back for the value changes nothing") {
  voor_elk({}, [](const Dossier& d, int jaar, Toeval& t) {
    Dossier e = d;
    for (auto& b : e.beleggingen) {
      const auto x = Euro::from_cents(t.onder(9'000'000));
      verhoog(b.gekocht, jaar, x);
      verhoog(b.verkocht, jaar, x);
    }
    for (auto& z : e.bezittingen) {
      if (z.waarde.van(jaar) == Euro{}) continue; // bought in the year: its price says what own use is worth (K-026)
      const auto& p = d.personen.front();
      if (z.soort == netto::Bezitting::Soort::onroerende_zaak && (p.in_nederland_vanaf || p.in_nederland_tot))
        continue; // of who moves the day counts (7.7 lid 4)
      const auto x = Euro::from_cents(t.onder(9'000'000));
      verhoog(z.gekocht, jaar, x);
      verhoog(z.verkocht, jaar, x);
    }
    for (auto& r : e.bankrekeningen)
      if (r.vreemde_valuta) {
        verhoog(r.gestort, jaar, Euro::from_euros(777));
        verhoog(r.opgenomen, jaar, Euro::from_euros(777));
      }
    return zelfde(d, e, jaar);
  });
}

TEST_CASE("depositing and withdrawing alone give no return") {
  voor_elk({.deel_van_het_jaar = false}, [](const Dossier& d, int jaar, Toeval& t) {
    Dossier e = d;
    for (auto& b : e.beleggingen) {
      const auto in_euro = Euro::from_cents(t.onder(5'000'000));
      verhoog(b.gekocht, jaar, in_euro);
      verhoog(b.waarde, jaar + 1, in_euro);
    }
    for (auto& r : e.bankrekeningen) {
      const auto in_euro = Euro::from_cents(t.onder(5'000'000));
      verhoog(r.waarde, jaar + 1, in_euro); // of an account in euros the balance alone says it
      if (r.vreemde_valuta) verhoog(r.gestort, jaar, in_euro);
    }
    for (auto& s : e.schulden) {
      const auto geleend = Euro::from_cents(t.onder(5'000'000));
      verhoog(s.waarde, jaar + 1, geleend);
      if (s.vreemde_valuta) verhoog(s.opgenomen, jaar, geleend);
    }
    return zelfde(d, e, jaar);
  });
}

TEST_CASE("a euro account is like an account in foreign currency without exchange difference") {
  voor_elk({.deel_van_het_jaar = false}, [](const Dossier& d, int jaar, Toeval&) {
    Dossier e = d;
    for (auto& r : e.bankrekeningen) {
      if (r.vreemde_valuta || r.soort != netto::Bankrekening::Soort::bank) continue;
      r.vreemde_valuta = true;
      const auto begin = *r.waarde.van(jaar), einde = *r.waarde.van(jaar + 1), rente = *r.rente.van(jaar);
      const auto bij = einde.cents() - begin.cents() - rente.cents();
      r.gestort = in(jaar, 0);
      r.opgenomen = in(jaar, 0);
      (bij < 0 ? r.opgenomen : r.gestort).zet(jaar, Euro::from_cents(bij < 0 ? -bij : bij));
    }
    for (auto& s : e.schulden) {
      if (s.vreemde_valuta) continue;
      s.vreemde_valuta = true;
      const auto bij = s.waarde.van(jaar + 1)->cents() - s.waarde.van(jaar)->cents();
      s.opgenomen = in(jaar, 0);
      s.afgelost = in(jaar, 0);
      (bij < 0 ? s.afgelost : s.opgenomen).zet(jaar, Euro::from_cents(bij < 0 ? -bij : bij));
    }
    return zelfde(d, e, jaar);
  });
}

TEST_CASE("the sum over the assets and debts is the whole") {
  voor_elk({.groepen = false}, [](const Dossier& d, int jaar, Toeval&) -> std::string {
    const auto a = answer(d, jaar);
    if (!a) return "geen antwoord";
    for (const auto& w : a->box3.werkelijk) {
      areas::Amount som;
      for (const auto& r : w.regels) som.waarde = som.waarde + r.rendement.waarde;
      if (!equal(som, w.rendement)) return "de posten zijn samen niet het rendement";
    }
    return {};
  });
}

TEST_CASE("a thing in two equal halves changes nothing") {
  voor_elk({.deel_van_het_jaar = false}, [](const Dossier& d, int jaar, Toeval&) {
    Dossier e = d;
    const auto halveer = [](netto::PerYear<Euro>& p) {
      netto::PerYear<Euro> half;
      for (const auto& [j, w] : p.rows()) half.zet(j, Euro::from_cents(w.cents() / 2)); // all are whole euros
      p = half;
    };
    const auto verdubbel = [](auto& lijst, auto&& half) {
      auto kopie = lijst;
      for (auto& x : lijst) half(x);
      for (auto& x : kopie) {
        half(x);
        x.naam += " (tweede helft)";
      }
      lijst.insert(lijst.end(), kopie.begin(), kopie.end());
    };
    verdubbel(e.beleggingen, [&](netto::Belegging& b) {
      for (netto::PerYear<Euro>* p : std::initializer_list<netto::PerYear<Euro>*>{&b.waarde, &b.inkomsten, &b.gekocht,
                                                                                  &b.verkocht, &b.zakelijke_inkomsten})
        halveer(*p);
    });
    verdubbel(e.bankrekeningen, [&](netto::Bankrekening& r) {
      for (netto::PerYear<Euro>* p :
           std::initializer_list<netto::PerYear<Euro>*>{&r.waarde, &r.rente, &r.gestort, &r.opgenomen})
        halveer(*p);
    });
    verdubbel(e.schulden, [&](netto::Schuld& s) {
      for (netto::PerYear<Euro>* p :
           std::initializer_list<netto::PerYear<Euro>*>{&s.waarde, &s.rente, &s.opgenomen, &s.afgelost, &s.zakelijke_rente})
        halveer(*p);
    });
    verdubbel(e.bezittingen, [&](netto::Bezitting& z) {
      for (netto::PerYear<Euro>* p : std::initializer_list<netto::PerYear<Euro>*>{&z.waarde, &z.inkomsten, &z.gekocht,
                                                                                  &z.verkocht, &z.economische_huurwaarde})
        halveer(*p);
    });
    for (auto& w : e.woningen) w.gebouwd_eigendom = false; // a fixed amount off: halves differ there
    Dossier heel = e;
    verdubbel(e.woningen, [&](netto::Woning& w) {
      for (netto::PerYear<Euro>* p : std::initializer_list<netto::PerYear<Euro>*>{
               &w.woz, &w.woz_zonder_verbouwing, &w.erfpachtcanon, &w.ontvangen_huur, &w.economische_huurwaarde})
        halveer(*p);
      for (auto& h : w.huur) {
        h.kale_huur_per_maand = Euro::from_cents(h.kale_huur_per_maand.cents() / 2);
        if (h.zakelijke_huur_per_maand) h.zakelijke_huur_per_maand = Euro::from_cents(h.zakelijke_huur_per_maand->cents() / 2);
      }
    });
    heel.beleggingen = d.beleggingen;
    heel.bankrekeningen = d.bankrekeningen;
    heel.schulden = d.schulden;
    heel.bezittingen = d.bezittingen;
    return zelfde(heel, e, jaar);
  });
}

TEST_CASE("the order of the lists does not matter") {
  for (const bool wet : {true, false})
    voor_elk({}, [&](const Dossier& d, int jaar, Toeval&) {
      Dossier e = d;
      std::reverse(e.bankrekeningen.begin(), e.bankrekeningen.end());
      std::reverse(e.beleggingen.begin(), e.beleggingen.end());
      std::reverse(e.woningen.begin(), e.woningen.end());
      std::reverse(e.schulden.begin(), e.schulden.end());
      std::reverse(e.bezittingen.begin(), e.bezittingen.end());
      const auto error = zelfde(d, e, jaar);
      return error.empty() ? zelfde_belasting(d, e, jaar, wet) : error;
    });
}

TEST_CASE("a negative return gives nil, and nothing goes to another year") {
  voor_elk({.deel_van_het_jaar = false, .groepen = false}, [](const Dossier& basis, int jaar, Toeval&) -> std::string {
    if (jaar == 2026) return {}; // the next year has estimates only
    Dossier d = basis;
    if (!d.partnerschappen.empty()) {
      d.partnerschappen.front().heel_jaar.push_back(jaar + 1);
      d.verdeling.zet(jaar + 1, *d.verdeling.van(jaar));
    }
    d.bankrekeningen.clear();
    d.woningen.clear();
    d.schulden.clear();
    d.bezittingen.clear();
    d.beleggingen.resize(1);
    auto& b = d.beleggingen.front();
    b.zakelijke_inkomsten = {};
    const auto zet = [&](std::int64_t begin) {
      b.waarde = in(jaar, begin);
      b.waarde.zet(jaar + 1, Euro::from_euros(400'000));
      b.waarde.zet(jaar + 2, Euro::from_euros(402'000));
      for (auto* p : {&b.inkomsten, &b.gekocht, &b.verkocht}) {
        *p = in(jaar, 0);
        p->zet(jaar + 1, Euro{});
      }
    };
    zet(900'000);
    const auto verlies = answer(d, jaar), erna = answer(d, jaar + 1);
    zet(395'000);
    const auto zonder_verlies = answer(d, jaar + 1);
    if (!verlies || !erna || !zonder_verlies) return "geen antwoord";
    if (!verlies->vermogen.huishouden.belasting.waarde.is_zero()) return "belasting over een verlies";
    if (!equal(erna->vermogen.huishouden.belasting, zonder_verlies->vermogen.huishouden.belasting))
      return "het verlies werkt in het volgende jaar";
    return {};
  });
}

namespace {

/// Takes away one fact that the actual return cannot do without; what it is about, and the field.
struct Weg {
  std::string wat, veld;
};
std::optional<Weg> remove(Dossier& d, int jaar, Toeval& t) {
  std::vector<std::function<Weg()>> kan;
  for (auto& r : d.bankrekeningen) {
    if (r.soort != netto::Bankrekening::Soort::contant)
      kan.push_back([&] {
        r.rente = {};
        return Weg{r.naam, "rente"};
      });
    if (r.vreemde_valuta) {
      kan.push_back([&] {
        r.gestort = {};
        return Weg{r.naam, "gestort"};
      });
      kan.push_back([&] {
        r.opgenomen = {};
        return Weg{r.naam, "opgenomen"};
      });
      kan.push_back([&] {
        r.waarde = in(jaar, r.waarde.van(jaar)->cents() / 100);
        return Weg{r.naam, "waarde"};
      });
    }
  }
  for (auto& b : d.beleggingen)
    kan.push_back([&] {
      b.waarde = in(jaar, b.waarde.van(jaar)->cents() / 100);
      return Weg{b.naam, "waarde"};
    });
  for (auto& z : d.bezittingen)
    kan.push_back([&] {
      z.waarde = in(jaar, z.waarde.van(jaar)->cents() / 100);
      return Weg{z.naam, "waarde"};
    });
  for (auto& s : d.schulden)
    if (s.soort == netto::Schuld::Soort::box3)
      kan.push_back([&] {
        s.rente = {};
        return Weg{s.naam, "rente"};
      });
  for (auto& w : d.woningen)
    kan.push_back([&] {
      w.woz = in(jaar, w.woz.van(jaar)->cents() / 100);
      w.woz_zonder_verbouwing = {};
      return Weg{w.naam, "woz"};
    });
  if (kan.empty()) return std::nullopt;
  return kan[static_cast<std::size_t>(t.onder(static_cast<std::int64_t>(kan.size())))]();
}
/// The answer without proof: the lower of the deemed routes, and the missing fact is named.
std::string zonder_bewijs(const areas::YearAnswer& a, const netto::Dossier& d, const Weg& weg) {
  const auto noemt = [&](const box3::ActualReturnAnswer& w) {
    return std::any_of(w.ontbreekt.begin(), w.ontbreekt.end(), [&](const auto& b) {
      return netto::name_of(d, b.wat) == weg.wat && b.veld.find(weg.veld) != std::string::npos;
    });
  };
  bool genoemd = false;
  for (const auto& w : a.box3.werkelijk) {
    if (!noemt(w)) continue;
    genoemd = true;
    if (w.volledig) return "onvolledig en toch volledig";
    for (const auto& p : a.vermogen.personen) {
      if (std::find(w.personen.begin(), w.personen.end(), p.wie) == w.personen.end()) continue;
      if (route(p, "werkelijk_rendement") != nullptr || p.toegepast->key == "werkelijk_rendement") return "de route is er nog";
      for (const auto& r : p.routes)
        if (kleiner(r.inkomen, p.voordeel)) return "niet het laagste forfait";
    }
  }
  return genoemd ? "" : "het ontbrekende feit " + weg.veld + " van " + weg.wat + " is niet genoemd";
}
/// Owned on both ends by everyone, so that each fact matters.
Dossier bezit_het_hele_jaar(Dossier d) {
  for (auto& w : d.woningen) {
    w.gekocht_op.reset();
    w.verkocht_op.reset();
    w.eigendom = {};
  }
  for (auto& x : d.bankrekeningen) x.eigendom = {};
  for (auto& x : d.beleggingen) x.eigendom = {};
  for (auto& x : d.bezittingen) x.eigendom = {};
  for (auto& x : d.schulden) x.eigendom = {};
  return d;
}

} // namespace

TEST_CASE("without a fact the route is not there, and the fact is named") {
  voor_elk({.deel_van_het_jaar = false}, [](const Dossier& basis, int jaar, Toeval& t) -> std::string {
    Dossier d = bezit_het_hele_jaar(basis);
    const auto weg = remove(d, jaar, t);
    if (!weg) return {};
    const auto a = answer(d, jaar);
    return a ? zonder_bewijs(*a, d, *weg) : "geen antwoord";
  });
}

TEST_CASE("an unknown purchase, sale or yield is not nil") {
  voor_elk({.deel_van_het_jaar = false}, [](const Dossier& basis, int jaar, Toeval& t) -> std::string {
    Dossier d = bezit_het_hele_jaar(basis);
    if (d.beleggingen.empty()) return {};
    auto& b = d.beleggingen.front();
    b.soort = netto::Belegging::Soort::effecten; // crypto may do without income
    b.zakelijke_inkomsten = {};
    constexpr const char* velden[] = {"inkomsten", "gekocht", "verkocht"};
    const auto welk = static_cast<std::size_t>(t.onder(3));
    (welk == 0 ? b.inkomsten : welk == 1 ? b.gekocht : b.verkocht) = {};
    const auto a = answer(d, jaar);
    return a ? zonder_bewijs(*a, d, {b.naam, velden[welk]}) : "geen antwoord";
  });
}

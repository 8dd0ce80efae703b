// SPDX-License-Identifier: EUPL-1.2
// Random households with every fact that the actual return needs.
#pragma once

#include "../draws.hpp"
#include "engine/year.hpp"

#include <cstdlib>
#include <random>
#include <string>
#include <utility>

namespace tegenbewijs {

/// NETTO_ZAAD in the environment, or always the same.
inline std::uint64_t zaad() {
  const char* gegeven = std::getenv("NETTO_ZAAD");
  return gegeven != nullptr ? std::strtoull(gegeven, nullptr, 10) : 5'250'535U;
}

class Toeval {
public:
  explicit Toeval(std::uint64_t begin) : bron_{begin} {}
  std::int64_t onder(std::int64_t n) { return static_cast<std::int64_t>(bron_() % static_cast<std::uint64_t>(n)); }
  std::int64_t tussen(std::int64_t van, std::int64_t tot) { return van + onder(tot - van + 1); }
  bool eens_op(std::int64_t n) { return onder(n) == 0; }

private:
  std::mt19937_64 bron_;
};

inline netto::Date dag(int jaar, unsigned maand, unsigned dag_) {
  return netto::Date{std::chrono::year{jaar}, std::chrono::month{maand}, std::chrono::day{dag_}};
}
inline netto::PerYear<netto::Euro> in(int jaar, std::int64_t euros) {
  netto::PerYear<netto::Euro> p;
  p.zet(jaar, netto::Euro::from_euros(euros));
  return p;
}

struct Instelling {
  bool deel_van_het_jaar = true; ///< immigration, emigration or death of someone alone
  bool groepen = true;           ///< green, cash, policies
  bool kinderen = false;         ///< minor children, who own a part of things
  bool gelieerd = false;         ///< leases between related parties at a rent others would not agree
};

/// A household of one, of two partners, or of two persons who are no partners.
class Maker {
public:
  Maker(Toeval& t, int jaar, Instelling i = {}) : t_{t}, jaar_{jaar}, i_{i} {}

  netto::Dossier maak() {
    personen();
    if (i_.kinderen) kinderen();
    for (auto n = t_.onder(3); n > 0; --n) rekening();
    for (auto n = t_.onder(3); n > 0; --n) belegging(soort_belegging());
    for (auto n = t_.onder(3); n > 0; --n) schuld();
    for (auto n = t_.onder(3); n > 0; --n) woning();
    if (t_.eens_op(3)) bezitting(netto::Bezitting::Soort::onroerende_zaak);
    if (i_.groepen && t_.eens_op(2)) groep();
    if (d_.bankrekeningen.empty() && d_.beleggingen.empty()) belegging(netto::Belegging::Soort::effecten);
    return std::move(d_);
  }

private:
  std::string naam(const char* wat) { return std::string{wat} + " " + std::to_string(++nummer_); }
  void kinderen() {
    for (auto n = t_.tussen(1, 2); n > 0; --n) {
      netto::Kind k;
      k.naam = naam("Kind");
      k.geboortedatum = dag(jaar_ - 10, 6, 30);
      if (d_.personen.size() == 2 && t_.eens_op(2)) k.gezag = {0, 1};
      else k.gezag = {static_cast<netto::PersonIndex>(t_.onder(static_cast<std::int64_t>(d_.personen.size())))};
      d_.kinderen.push_back(std::move(k));
    }
  }
  netto::Eigendom eigendom() {
    if (!d_.kinderen.empty() && t_.eens_op(2)) {
      const auto kind = d_.personen.size() + static_cast<std::size_t>(t_.onder(static_cast<std::int64_t>(d_.kinderen.size())));
      const auto van_kind = t_.eens_op(2) ? netto::Percentage::geheel : t_.tussen(1, 9) * 10'000;
      if (van_kind == netto::Percentage::geheel) return {{kind, netto::Percentage::from_thousandths(van_kind)}};
      return {{kind, netto::Percentage::from_thousandths(van_kind)},
              {0, netto::Percentage::from_thousandths(netto::Percentage::geheel - van_kind)}};
    }
    if (d_.personen.size() == 1 || t_.eens_op(4)) return {};
    const auto eerste = t_.onder(11) * 10'000;
    return {{0, netto::Percentage::from_thousandths(eerste)},
            {1, netto::Percentage::from_thousandths(netto::Percentage::geheel - eerste)}};
  }
  void personen() {
    const bool samen = t_.eens_op(2);
    for (int i = 0; i < (samen ? 2 : 1); ++i) {
      netto::Persoon p;
      p.naam = i == 0 ? "Anna" : "Bram";
      p.geboortedatum = dag(1980 - i, 5, 1);
      d_.personen.push_back(std::move(p));
    }
    if (samen && !t_.eens_op(3)) {
      d_.partnerschappen = {netto::Partnerschap{{0, 1}, {jaar_}, {}, {}}};
      const auto eerste = t_.onder(11) * 10'000;
      d_.verdeling.zet(jaar_, {netto::Percentage::from_thousandths(eerste),
                               netto::Percentage::from_thousandths(netto::Percentage::geheel - eerste)});
    }
    if (samen || !i_.deel_van_het_jaar) return;
    auto& p = d_.personen.front();
    grens_ = dag(jaar_, static_cast<unsigned>(t_.tussen(2, 11)), static_cast<unsigned>(t_.tussen(1, 28)));
    switch (t_.onder(6)) {
    case 0: p.in_nederland_vanaf = grens_; break;
    case 1: p.in_nederland_tot = grens_; break;
    case 2: p.overleden = grens_; break;
    default: grens_.reset();
    }
  }
  std::int64_t bedrag() { return t_.eens_op(3) ? t_.onder(5'000) * 100 : t_.onder(80) * 5'000; }
  netto::PerYear<netto::Euro> waarden(std::int64_t begin, std::int64_t einde) {
    auto w = in(jaar_, begin);
    w.zet(jaar_ + 1, netto::Euro::from_euros(einde));
    return w;
  }
  std::int64_t ongeveer(std::int64_t begin) { return begin + (t_.onder(3) - 1) * t_.onder(begin / 8 + 10); }
  netto::PerDate op_grens(std::int64_t begin) {
    if (!grens_) return {};
    return {{*grens_, netto::Euro::from_euros(ongeveer(begin) + 5'000)}};
  }
  void rekening(netto::Bankrekening::Soort soort = netto::Bankrekening::Soort::bank) {
    netto::Bankrekening r;
    r.naam = naam("Rekening");
    r.soort = soort;
    r.eigendom = eigendom();
    r.vreemde_valuta = soort == netto::Bankrekening::Soort::contant || t_.eens_op(4);
    const auto begin = soort == netto::Bankrekening::Soort::contant ? t_.onder(30) * 100 : bedrag();
    r.waarde = waarden(begin, ongeveer(begin));
    r.waarde_op = op_grens(begin);
    if (soort != netto::Bankrekening::Soort::contant) r.rente = in(jaar_, t_.onder(3'000) - 200);
    if (r.vreemde_valuta) {
      r.gestort = in(jaar_, t_.onder(4) * 1'000);
      r.opgenomen = in(jaar_, t_.onder(4) * 1'000);
    }
    d_.bankrekeningen.push_back(std::move(r));
  }
  netto::Belegging::Soort soort_belegging() {
    using enum netto::Belegging::Soort;
    constexpr netto::Belegging::Soort soorten[] = {effecten, effecten, crypto, obligatie, vordering, overig};
    return soorten[static_cast<std::size_t>(t_.onder(6))];
  }
  void belegging(netto::Belegging::Soort soort) {
    netto::Belegging b;
    b.naam = naam("Belegging");
    b.soort = soort;
    b.eigendom = eigendom();
    const auto begin = bedrag();
    b.waarde = waarden(begin, ongeveer(begin));
    b.waarde_op = op_grens(begin);
    b.inkomsten = in(jaar_, t_.onder(4'000));
    b.gekocht = in(jaar_, t_.onder(3) * 2'500);
    b.verkocht = in(jaar_, t_.onder(3) * 2'500);
    if (soort == netto::Belegging::Soort::vordering && jaar_ >= 2026 && t_.eens_op(2))
      b.zakelijke_inkomsten = in(jaar_, t_.onder(5'000));
    d_.beleggingen.push_back(std::move(b));
  }
  void bezitting(netto::Bezitting::Soort soort) {
    netto::Bezitting z;
    z.naam = naam("Bezitting");
    z.soort = soort;
    z.eigendom = eigendom();
    const bool nieuw = soort == netto::Bezitting::Soort::onroerende_zaak && t_.eens_op(4); // bought in the year
    const auto begin = nieuw ? 0 : bedrag() + 100;
    z.waarde = waarden(begin, ongeveer(begin));
    z.waarde_op = op_grens(begin);
    z.inkomsten = in(jaar_, t_.onder(9'000));
    if (soort == netto::Bezitting::Soort::onroerende_zaak && jaar_ >= 2026) { // 5.27a
      z.dagen_eigen_gebruik.zet(jaar_, t_.onder(366));
      if (t_.eens_op(2)) z.economische_huurwaarde = in(jaar_, t_.onder(12'000));
    }
    z.gekocht = in(jaar_, (t_.onder(3) + (nieuw ? 1 : 0)) * 5'000);
    z.verkocht = in(jaar_, 0);
    d_.bezittingen.push_back(std::move(z));
  }
  void groep() {
    switch (t_.onder(4)) {
    case 0: return belegging(netto::Belegging::Soort::groen);
    case 1: return rekening(netto::Bankrekening::Soort::groen);
    case 2: return rekening(netto::Bankrekening::Soort::contant);
    default: return bezitting(netto::Bezitting::Soort::kapitaalverzekering);
    }
  }
  void schuld() {
    netto::Schuld s;
    s.naam = naam("Schuld");
    s.soort = t_.eens_op(6) ? netto::Schuld::Soort::belastingschuld : netto::Schuld::Soort::box3;
    s.eigendom = eigendom();
    const auto begin = bedrag();
    s.waarde = waarden(begin, ongeveer(begin));
    s.waarde_op = op_grens(begin);
    s.rente = in(jaar_, t_.onder(9'000));
    s.vreemde_valuta = t_.eens_op(3);
    if (s.vreemde_valuta) {
      s.opgenomen = in(jaar_, t_.onder(3) * 1'000);
      s.afgelost = in(jaar_, t_.onder(3) * 1'000);
    }
    if (jaar_ >= 2026 && t_.eens_op(5)) s.zakelijke_rente = in(jaar_, t_.onder(6'000));
    d_.schulden.push_back(std::move(s));
  }
  netto::Date willekeurige_dag() {
    return dag(jaar_, static_cast<unsigned>(t_.tussen(1, 12)), static_cast<unsigned>(t_.tussen(1, 28)));
  }
  netto::Huurperiode contract(std::int64_t woz) {
    netto::Huurperiode h;
    h.kale_huur_per_maand = netto::Euro::from_euros(t_.tussen(1, woz * 9 / 1200));
    h.tijdelijk = t_.eens_op(8);
    if (t_.eens_op(6)) {
      h.gelieerd = true;
      h.zakelijke_huur_per_maand = h.kale_huur_per_maand;
      if (i_.gelieerd)
        h.zakelijke_huur_per_maand = netto::Euro::from_euros(h.kale_huur_per_maand.cents() / 100 + t_.tussen(50, 900));
    }
    return h;
  }
  /// Is the home there on every day of the year, so that any number of days may be for own use?
  bool heel_jaar(const netto::Woning& w) const { return !w.gekocht_op && !w.verkocht_op && !grens_; }
  void woning() {
    using enum netto::Woning::Gebruik;
    netto::Woning w;
    w.naam = naam("Woning");
    w.eigendom = eigendom();
    const auto woz = t_.tussen(100, 900) * 1'000;
    w.woz = waarden(woz, woz + (t_.onder(81) - 30) * 1'000);
    if (t_.eens_op(5)) w.woz_zonder_verbouwing = in(jaar_ + 1, woz + t_.onder(20) * 1'000);
    w.buitenland = t_.eens_op(8);
    if (t_.eens_op(5)) {
      w.erfpachtcanon = in(jaar_, t_.onder(3'000));
      w.erfpachtcanon.zet(jaar_ + 1, *w.erfpachtcanon.van(jaar_));
    }
    if (t_.eens_op(4)) w.gekocht_op = willekeurige_dag();
    if (t_.eens_op(4)) {
      w.verkocht_op = willekeurige_dag();
      if (w.gekocht_op && !(*w.gekocht_op < *w.verkocht_op)) w.verkocht_op = dag(jaar_, 12, 31);
    }
    if (t_.eens_op(3)) {
      w.gebruik = {{std::nullopt, tweede_woning}};
      if (heel_jaar(w) && t_.eens_op(2)) w.dagen_eigen_gebruik.zet(jaar_, t_.onder(366));
    } else {
      w.gebruik = {{std::nullopt, verhuurd}};
      w.huur = {contract(woz)};
      if (t_.eens_op(3)) { // another tenant, or none
        const auto wissel = willekeurige_dag();
        w.huur.front().tot = wissel;
        if (t_.eens_op(2)) {
          w.huur.push_back(contract(woz));
          w.huur.back().vanaf =
              t_.eens_op(2) ? netto::day_after(wissel) : std::max(netto::day_after(wissel), dag(jaar_, 12, 15));
        } else if (t_.eens_op(2)) {
          w.gebruik.push_back({netto::day_after(wissel), leegstaand});
        }
      }
      if (t_.eens_op(6)) w.gebouwd_eigendom = true;
      else if (t_.eens_op(6)) {
        w.oppervlakte_m2 = 100;
        for (auto& h : w.huur) h.oppervlakte_m2 = 40;
        if (heel_jaar(w) && t_.eens_op(2)) w.dagen_eigen_gebruik.zet(jaar_, t_.onder(366));
      }
      if (t_.eens_op(4) && !i_.gelieerd) w.ontvangen_huur = in(jaar_, t_.onder(20'000));
    }
    if (!t_.eens_op(3)) w.economische_huurwaarde = in(jaar_, t_.onder(20'000));
    d_.woningen.push_back(std::move(w));
  }

  Toeval& t_;
  int jaar_;
  Instelling i_;
  netto::Dossier d_;
  std::optional<netto::Date> grens_;
  int nummer_ = 0;
};

inline netto::areas::Query vraag(int jaar, bool wet) {
  netto::areas::Query v;
  v.jaar = jaar;
  v.afronding = wet ? netto::RoundingPolicy::wet : netto::RoundingPolicy::belastingdienst;
  return v;
}
inline const netto::Parameters& parameters() {
  static const netto::Parameters p;
  return p;
}
inline bool kleiner(const netto::areas::Amount& a, const netto::areas::Amount& b) { return a.waarde < b.waarde; }
inline bool equal(const netto::areas::Amount& a, const netto::areas::Amount& b) { return !kleiner(a, b) && !kleiner(b, a); }
inline const netto::vermogen::Route* route(const netto::vermogen::PersonAnswer& p, std::string_view naam) {
  for (const auto& r : p.routes)
    if (r.naam->key == naam) return &r;
  return nullptr;
}

} // namespace tegenbewijs

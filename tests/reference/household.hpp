// SPDX-License-Identifier: EUPL-1.2
// Households for the tests that compare and for those of the properties: random ones, and a household as a dossier.
#pragma once

#include "../draws.hpp"
#include "reference.hpp"

#include "engine/year.hpp"
#include "facts/thing.hpp"

#include <cstdlib>
#include <random>
#include <string>
#include <string_view>
#include <utility>

namespace netto::test {

using referentie::Huishouden;
using referentie::Post;
using referentie::Soort;

/// The seed of the random tests: NETTO_ZAAD in the environment, or always the same one.
inline std::uint64_t zaad() {
  const char* gegeven = std::getenv("NETTO_ZAAD");
  return gegeven != nullptr ? std::strtoull(gegeven, nullptr, 10) : 20261122U;
}

/// A generator whose numbers are the same everywhere (the distributions of <random> are not).
class Dobbelsteen {
public:
  explicit Dobbelsteen(std::uint64_t zaad) : bron_{zaad} {}
  /// 0 .. n - 1, n > 0.
  std::int64_t onder(std::int64_t n) { return static_cast<std::int64_t>(bron_() % static_cast<std::uint64_t>(n)); }
  /// True once in n.
  bool eens_op(std::int64_t n) { return onder(n) == 0; }
  std::int64_t van_tot(std::int64_t van, std::int64_t tot) { return van + onder(tot - van + 1); }

private:
  std::mt19937_64 bron_;
};

inline Date dag(int jaar, unsigned maand, unsigned dag) {
  return Date{std::chrono::year{jaar}, std::chrono::month{maand}, std::chrono::day{dag}};
}

/// Makes a dossier of a household, as the border would give it.
class Dossiermaker {
public:
  explicit Dossiermaker(const Huishouden& h) : h_{h} {}

  Dossier maak() {
    for (int i = 0; i < h_.personen; ++i) persoon(i);
    for (const int gezag : h_.kinderen) kind(gezag);
    if (h_.partners) {
      d_.partnerschappen = {Partnerschap{{0, 1}, {h_.jaar}, {}, {}}};
      d_.verdeling.zet(h_.jaar, {Percentage::from_thousandths(h_.verdeling),
                                 Percentage::from_thousandths(Percentage::geheel - h_.verdeling)});
    }
    for (const auto& w : h_.woningen) woning(w);
    for (const auto& p : h_.posten) post(p);
    for (const auto& p : h_.polissen) polis(p);
    return std::move(d_);
  }

private:
  [[nodiscard]] PerYear<Euro> cents(std::int64_t c) const {
    PerYear<Euro> p;
    p.zet(h_.jaar, Euro::from_cents(c));
    return p;
  }
  [[nodiscard]] Eigendom eigendom(std::int64_t van_eerste) const {
    if (h_.personen == 1) return {};
    return {{0, Percentage::from_thousandths(van_eerste * 100)}, {1, Percentage::from_thousandths((1000 - van_eerste) * 100)}};
  }
  [[nodiscard]] Eigendom eigendom(const Post& p) const {
    if (p.kind < 0) return eigendom(p.van_eerste);
    return {{static_cast<PersonIndex>(h_.personen + p.kind), Percentage::from_percents(100)}};
  }
  std::string naam(std::string_view soort) { return std::string{soort} + " " + std::to_string(++nummer_); }

  void persoon(int i) {
    const auto u = static_cast<std::size_t>(i);
    Persoon p;
    p.naam = i == 0 ? "Anna" : "Bram";
    p.geboortedatum = dag(1980 - i, 5, 1);
    if (h_.buitenland[u]) p.buitenlands_belastingplichtig = {h_.jaar};
    if (h_.maanden[u] < 12) p.in_nederland_tot = dag(h_.jaar, static_cast<unsigned>(h_.maanden[u]) + 1, 15);
    if (h_.aftrek[u] > 0) p.persoonsgebonden_aftrek = cents(h_.aftrek[u] * 100);
    d_.personen.push_back(std::move(p));
  }

  void kind(int gezag) {
    Kind k;
    k.naam = naam("Kind");
    k.geboortedatum = dag(h_.jaar - 10, 6, 30);
    if (gezag < 2) k.gezag = {static_cast<PersonIndex>(gezag)};
    else if (h_.personen == 2) k.gezag = {0, 1};
    else k.gezag = {0};
    d_.kinderen.push_back(std::move(k));
  }

  void post(const Post& p) {
    switch (p.soort) {
    case Soort::bank: return rekening(Bankrekening::Soort::bank, p);
    case Soort::contant: return rekening(Bankrekening::Soort::contant, p);
    case Soort::vve: return rekening(Bankrekening::Soort::vve, p);
    case Soort::derdenrekening: return rekening(Bankrekening::Soort::derdenrekening, p);
    case Soort::groen_spaar: return rekening(Bankrekening::Soort::groen, p);
    case Soort::groen_belegging: return belegging(Belegging::Soort::groen, p);
    case Soort::belegging: return belegging(Belegging::Soort::effecten, p);
    case Soort::schuld: return schuld(Schuld::Soort::box3, p);
    case Soort::erfbelasting: return schuld(Schuld::Soort::erfbelasting, p);
    case Soort::belastingschuld: return schuld(Schuld::Soort::belastingschuld, p);
    }
  }
  void rekening(Bankrekening::Soort soort, const Post& p) {
    Bankrekening b;
    b.naam = naam("Rekening");
    b.soort = soort;
    b.eigendom = eigendom(p);
    b.waarde = cents(p.cents);
    d_.bankrekeningen.push_back(std::move(b));
  }
  void belegging(Belegging::Soort soort, const Post& p) {
    Belegging b;
    b.naam = naam("Belegging");
    b.soort = soort;
    b.eigendom = eigendom(p);
    b.waarde = cents(p.cents);
    d_.beleggingen.push_back(std::move(b));
  }
  void schuld(Schuld::Soort soort, const Post& p) {
    Schuld s;
    s.naam = naam("Schuld");
    s.soort = soort;
    s.eigendom = eigendom(p);
    if (p.woning >= 0) s.woning = {List::woning, static_cast<std::uint32_t>(p.woning)};
    s.waarde = cents(p.cents);
    d_.schulden.push_back(std::move(s));
  }
  void polis(const referentie::Polis& p) {
    Uitvaartverzekering u;
    u.naam = naam("Polis");
    u.eigendom = {{static_cast<PersonIndex>(p.wie), Percentage::from_percents(100)}};
    u.verzekerd_kapitaal = cents(p.kapitaal_centen);
    u.waarde = cents(p.waarde_centen);
    d_.uitvaartverzekeringen.push_back(std::move(u));
  }
  void woning(const referentie::Woning& w) {
    Woning x;
    x.naam = "Woning " + std::to_string(d_.woningen.size());
    x.gebruik = {{std::nullopt, w.verhuurd ? Woning::Gebruik::verhuurd : Woning::Gebruik::tweede_woning}};
    x.eigendom = eigendom(w.van_eerste);
    x.buitenland = w.buitenland;
    x.woz = cents(w.woz * 100);
    if (w.canon > 0) x.erfpachtcanon = cents(w.canon * 100);
    x.gebouwd_eigendom = w.gebouwd;
    if (w.verhuurd) {
      Huurperiode huur;
      huur.kale_huur_per_maand = Euro::from_cents(w.huur_centen);
      huur.tijdelijk = w.tijdelijk;
      huur.gelieerd = w.onzakelijk_gelieerd || w.gelieerd_zakelijk;
      if (w.gelieerd_zakelijk) huur.zakelijke_huur_per_maand = huur.kale_huur_per_maand;
      if (w.onzakelijk_gelieerd) huur.zakelijke_huur_per_maand = Euro::from_cents(w.huur_centen + 10'000);
      if (w.m2_verhuurd > 0) {
        huur.oppervlakte_m2 = w.m2_verhuurd;
        x.oppervlakte_m2 = w.m2;
      }
      x.huur = {huur};
    }
    if (w.waarde_verhuurd_centen > 0) x.waarde_verhuurde_staat = cents(w.waarde_verhuurd_centen);
    d_.woningen.push_back(std::move(x));
  }

  const Huishouden& h_;
  Dossier d_;
  int nummer_ = 0;
};

inline Dossier dossier_van(const Huishouden& h) { return Dossiermaker{h}.maak(); }

inline areas::Query vraag_van(const Huishouden& h) {
  areas::Query v;
  v.jaar = h.jaar;
  v.afronding = h.wet ? RoundingPolicy::wet : RoundingPolicy::belastingdienst;
  v.scenario = h.kabinetsbrief ? "kabinetsbrief_2026_09_29" : "";
  return v;
}

/// Whole euros, of the sizes that matter: small, around the allowance, ordinary, large.
inline std::int64_t willekeurig_bedrag(Dobbelsteen& d, int jaar) {
  switch (d.onder(6)) {
  case 0: return d.onder(2'000);
  case 1: return referentie::bedragen(jaar).heffingvrij + d.van_tot(-3, 3);
  case 2: return d.onder(3'000'000);
  case 3: return d.onder(200) * 1'000;
  default: return d.onder(300'000);
  }
}
/// Thousandths that belong to the first person.
inline std::int64_t willekeurig_deel(Dobbelsteen& d) {
  switch (d.onder(4)) {
  case 0: return 1000;
  case 1: return 0;
  case 2: return 500;
  default: return d.onder(1001);
  }
}

inline referentie::Woning willekeurige_woning(Dobbelsteen& d, int personen) {
  referentie::Woning w;
  w.woz = d.van_tot(60, 1'200) * 1'000 + (d.eens_op(2) ? d.onder(1'000) : 0);
  w.van_eerste = personen == 2 ? willekeurig_deel(d) : 1000;
  w.buitenland = d.eens_op(10);
  w.verhuurd = !d.eens_op(3);
  if (d.eens_op(5)) w.canon = d.onder(w.woz / 100);
  if (!w.verhuurd) return w;
  w.huur_centen = w.woz * d.onder(90) / 120; // up to 9% of the WOZ value a year
  w.tijdelijk = d.eens_op(8);
  w.onzakelijk_gelieerd = d.eens_op(8);
  w.gelieerd_zakelijk = !w.onzakelijk_gelieerd && d.eens_op(8);
  if (w.huur_centen > 0 && d.eens_op(4)) {
    if (d.eens_op(2) && !w.tijdelijk && !w.onzakelijk_gelieerd && !w.buitenland) w.gebouwd = true;
    else {
      w.m2 = d.van_tot(50, 200);
      w.m2_verhuurd = d.van_tot(1, w.m2);
    }
  }
  if (d.eens_op(3)) w.waarde_verhuurd_centen = w.woz * d.van_tot(50, 100);
  return w;
}

/// A random household of `jaar`. Left out are combinations on which the statute says nothing: green savings and investments
/// together before 2023, and a part let of a building that cannot be divided. `cents`: a fifth of the posts have cents.
/// `met_kinderen`: a quarter of the households have a minor child or two.
inline Huishouden willekeurig(Dobbelsteen& d, int jaar, bool cents = true, bool met_kinderen = false) {
  Huishouden h;
  h.jaar = jaar;
  h.personen = d.eens_op(3) ? 1 : 2;
  h.partners = h.personen == 2 && !d.eens_op(4);
  h.verdeling = d.eens_op(3) ? 50'000 : d.onder(1001) * 100;
  if (!h.partners && d.eens_op(8)) h.buitenland[0] = true;
  if (d.eens_op(6) && !h.buitenland[0]) h.maanden[0] = static_cast<int>(d.onder(12));
  if (h.partners) h.maanden[1] = h.maanden[0]; // 2.17 lid 8
  if (d.eens_op(5)) h.aftrek = {d.onder(4'000), h.personen == 2 ? d.onder(4'000) : 0};
  for (auto woningen = d.onder(3); woningen > 0; --woningen) h.woningen.push_back(willekeurige_woning(d, h.personen));

  if (met_kinderen && d.eens_op(4))
    for (auto kinderen = d.van_tot(1, 2); kinderen > 0; --kinderen)
      h.kinderen.push_back(h.personen == 2 ? static_cast<int>(d.onder(3)) : 0);

  constexpr std::array soorten{Soort::bank,           Soort::bank,        Soort::belegging,       Soort::belegging,
                               Soort::schuld,         Soort::schuld,      Soort::contant,         Soort::vve,
                               Soort::derdenrekening, Soort::groen_spaar, Soort::groen_belegging, Soort::erfbelasting,
                               Soort::belastingschuld};
  bool groen = false;
  for (auto posten = d.onder(7); posten > 0; --posten) {
    Post p;
    p.soort = soorten[static_cast<std::size_t>(d.onder(static_cast<std::int64_t>(soorten.size())))];
    const bool is_groen = p.soort == Soort::groen_spaar || p.soort == Soort::groen_belegging;
    if (is_groen && jaar < 2023 && groen) continue;
    groen = groen || is_groen;
    auto euros = willekeurig_bedrag(d, jaar);
    if (p.soort == Soort::contant) euros /= 100;
    p.cents = euros * 100 + (cents && d.eens_op(5) ? d.onder(100) : 0);
    p.van_eerste = h.personen == 2 ? willekeurig_deel(d) : 1000;
    if (p.soort == Soort::schuld && !h.woningen.empty() && d.eens_op(2)) p.woning = 0;
    if (!h.kinderen.empty() && d.eens_op(2)) p.kind = static_cast<int>(d.onder(static_cast<std::int64_t>(h.kinderen.size())));
    h.posten.push_back(p);
  }
  if (d.eens_op(4)) {
    const auto grens = referentie::bedragen(jaar).uitvaart;
    const int wie = h.personen == 2 ? static_cast<int>(d.onder(2)) : 0;
    const auto rond = [&] { return (grens + d.van_tot(-2'000, 2'000)) * 100 + (cents ? d.van_tot(-1, 1) : 0); };
    const auto kapitaal = rond();
    h.polissen.push_back({wie, kapitaal, rond()});
  }
  return h;
}

} // namespace netto::test

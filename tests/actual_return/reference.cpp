// SPDX-License-Identifier: EUPL-1.2
#include "reference.hpp"

#include "facts/thing.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <map>

namespace tegenbewijs {

namespace {

using netto::Date;
using netto::Euro;

__extension__ using Dubbel = unsigned __int128;

std::uint64_t maal(std::uint64_t a, std::uint64_t b) { return static_cast<std::uint64_t>(Dubbel{a} * b % priem); }
std::uint64_t omgekeerd(std::uint64_t a) { // a^(priem - 2)
  std::uint64_t uit = 1;
  for (std::uint64_t macht = priem - 2; macht > 0; macht /= 2, a = maal(a, a))
    if (macht % 2 == 1) uit = maal(uit, a);
  return uit;
}

} // namespace

Getal heel(std::int64_t x) {
  constexpr auto p = static_cast<std::int64_t>(priem);
  return {static_cast<std::uint64_t>((x % p + p) % p), static_cast<long double>(x)};
}
Getal deel(std::int64_t t, std::int64_t n) { return heel(t) / heel(n); }
Getal operator+(Getal a, Getal b) { return {(a.rest + b.rest) % priem, a.omvang + b.omvang}; }
Getal operator-(Getal a, Getal b) { return {(a.rest + priem - b.rest) % priem, a.omvang - b.omvang}; }
Getal operator*(Getal a, Getal b) { return {maal(a.rest, b.rest), a.omvang * b.omvang}; }
Getal operator/(Getal a, Getal b) {
  if (b.rest == 0) std::abort();
  return {maal(a.rest, omgekeerd(b.rest)), a.omvang / b.omvang};
}
bool operator<(Getal a, Getal b) { return a.rest != b.rest && a.omvang < b.omvang; }
bool operator==(Getal a, Getal b) { return a.rest == b.rest; }
std::string tekst(Getal x) { return std::to_string(static_cast<double>(x.omvang / 100)) + " euro"; }

namespace {

Getal euro(std::int64_t x) { return heel(x * 100); }
Getal cent(Euro e) { return heel(e.cents()); }
Getal cent(const netto::PerYear<Euro>& p, int jaar) {
  const auto e = p.van(jaar);
  if (!e) throw Ontbreekt{};
  return cent(*e);
}

Date dag(int jaar, unsigned maand, unsigned dag_) {
  return std::chrono::year{jaar} / std::chrono::month{maand} / std::chrono::day{dag_};
}
std::int64_t tussen(Date a, Date b) { return (std::chrono::sys_days{b} - std::chrono::sys_days{a}).count(); }
Date erna(Date a, int dagen) { return Date{std::chrono::sys_days{a} + std::chrono::days{dagen}}; }

// Amounts per person: 5.10 d (cash), 5.13 (green); 5.32a is the same in every year.
struct Grenzen {
  std::int64_t contant, groen;
};
Grenzen grenzen(int jaar) {
  switch (jaar) {
  case 2017: return {522, 57'385};
  case 2018: return {527, 57'845};
  case 2019: return {534, 58'540};
  case 2020: return {543, 59'477};
  case 2021: return {552, 60'429};
  case 2022: return {560, 61'215};
  case 2023: return {596, 65'072};
  case 2024: return {653, 71'251};
  case 2025: return {661, 26'312};
  case 2026: return {672, 26'715};
  default: std::abort();
  }
}
constexpr std::int64_t grens_kapitaalverzekering = 123'428;

/// 17a lid 2: percent of the value at a yearly rent of `huur` on `woz`.
std::int64_t ratio(int jaar, Getal huur, Getal woz) {
  constexpr std::int64_t oud[] = {45, 51, 56, 62, 67, 73, 78, 85}, nieuw[] = {73, 79, 84, 90, 95, 100, 100, 100};
  for (int rij = 0; rij < 7; ++rij)
    if (!(woz * deel(rij + 1, 100) < huur)) return jaar < 2023 ? oud[rij] : nieuw[rij];
  return jaar < 2023 ? oud[7] : nieuw[7];
}

/// How someone is liable. 2.6: who chose partial non-residence lives here, but has the income of chapter 7 in box 3.
enum class Plicht { inwoner, gekozen, kwalificerend, elders };
bool in_jaar(const std::vector<int>& jaren, int jaar) { return std::count(jaren.begin(), jaren.end(), jaar) > 0; }
/// Did he live abroad all of `jaar`, by the dossier's word or because he came later or had left? (2.1 lid 1 b)
bool elders(const netto::Persoon& p, int jaar) {
  return in_jaar(p.buitenlands_belastingplichtig, jaar) ||
         (p.in_nederland_vanaf && dag(jaar, 12, 31) < *p.in_nederland_vanaf) ||
         (p.in_nederland_tot && *p.in_nederland_tot < dag(jaar, 1, 1));
}
/// As of `dag`: the choice lasts no longer than the ruling (UB 11 lid 1).
Plicht plicht(const netto::Persoon& p, Date dag) {
  const int jaar = static_cast<int>(dag.year());
  if (elders(p, jaar))
    return in_jaar(p.kwalificerend_buitenlands_belastingplichtig, jaar) ? Plicht::kwalificerend : Plicht::elders;
  const bool voorbij = p.expatregeling_tot && *p.expatregeling_tot < dag;
  return in_jaar(p.partieel_buitenlands_belastingplichtig, jaar) && !voorbij ? Plicht::gekozen : Plicht::inwoner;
}

/// One computation for one taxpayer or two partners.
struct Rekening {
  const netto::Dossier& d;
  int jaar;
  const std::vector<netto::PersonIndex>& wie;
  Date eerste, laatste; // days of liability

  using Mensen = std::vector<netto::PersonIndex>;
  Mensen die(auto&& zo) const {
    Mensen uit;
    for (const auto p : wie)
      if (zo(plicht(d.personen[p], eerste))) uit.push_back(p);
    return uit;
  }
  /// 7.7 lid 2 and 5: of others than these only what is here, and debts in connection with it.
  Mensen van_wie_alles = die([](Plicht p) { return p == Plicht::inwoner; });
  Mensen alleen_hier = die([](Plicht p) { return p != Plicht::inwoner; });
  /// A minor child lives here when a parent in the assessment does.
  bool allen_elders = die([](Plicht p) { return p == Plicht::inwoner || p == Plicht::gekozen; }).empty();
  /// 5.10 d and 5.13 double for partners; K-050: of who chose chapter 7 nothing that they are about counts, so there the one.
  std::int64_t met_grenzen = std::max<std::int64_t>(
      1, static_cast<std::int64_t>(die([](Plicht p) { return p == Plicht::inwoner || p == Plicht::kwalificerend; }).size()));

  /// 5.31b, 5.32, 5.32a: a group counts above its limit only, by the quotient at the beginning.
  struct Groep {
    Getal begin = heel(0), rendement = heel(0);
    Getal belast(Getal grens) const { return grens < begin ? rendement * (heel(1) - grens / begin) : heel(0); }
  };
  /// Who share limits: the taxpayers, or one minor child as far as it is theirs (2.15: of two parents each has the half).
  struct Kring {
    std::vector<netto::PersonIndex> wie;
    Getal toegerekend, grenzen; ///< part of what they have, and times that a limit counts
    Groep groen = {}, contant = {}, verzekering = {};
  };
  std::vector<Kring> kringen{{wie, heel(1), heel(met_grenzen)}};
  Getal gewoon = heel(0);

  /// The day on which a child turns eighteen.
  Date achttien(std::size_t k) const {
    const Date geboren = d.kinderen[k].geboortedatum;
    return erna(Date{geboren.year() + std::chrono::years{18}, geboren.month(), geboren.day()}, 0);
  }
  /// Does it within the year, before the last day of liability? Then what it has counts up to that day (5.25 lid 3).
  bool wordt_achttien(std::size_t k) const { return dag(jaar, 1, 1) < achttien(k) && achttien(k) < laatste; }
  /// All but the children that turn eighteen, or only child `alleen`.
  void kinderen(std::optional<std::size_t> alleen) {
    if (alleen) kringen.clear();
    for (std::size_t k = 0; k < d.kinderen.size(); ++k) {
      const auto& kind = d.kinderen[k];
      if (alleen ? k != *alleen : wordt_achttien(k)) continue;
      const auto hier = std::count_if(kind.gezag.begin(), kind.gezag.end(),
                                      [&](auto ouder) { return std::find(wie.begin(), wie.end(), ouder) != wie.end(); });
      const Getal part = deel(hier, static_cast<std::int64_t>(kind.gezag.size()));
      if (hier > 0 && dag(jaar, 1, 1) < achttien(k)) kringen.push_back({{d.personen.size() + k}, part, part});
    }
  }
  /// `hier`: real estate here or a debt for it, which counts of everybody.
  Getal aandeel(const netto::Eigendom& e, const Kring& kring, bool hier) const {
    const bool volwassenen = kring.wie == wie;
    const Mensen& tellen = volwassenen && !hier ? van_wie_alles : kring.wie;
    if (!volwassenen && !hier && allen_elders) return heel(0);
    if (e.empty()) // of all adults
      return volwassenen ? deel(static_cast<std::int64_t>(tellen.size()), static_cast<std::int64_t>(d.personen.size()))
                         : heel(0);
    Getal som = heel(0);
    for (const auto& a : e)
      for (const auto p : tellen)
        if (a.wie == p) som = som + deel(a.deel.size().parts()->num, a.deel.size().parts()->den) * kring.toegerekend;
    return som;
  }
  Getal aandeel(const netto::Eigendom& e, bool hier) const {
    Getal som = heel(0);
    for (const auto& kring : kringen) som = som + aandeel(e, kring, hier);
    return som;
  }
  static const netto::Eigendom& van_op(const auto& ding, Date op) {
    const netto::Eigendom* uit = &ding.eigendom;
    for (const auto& [vanaf, eigendom] : ding.eigenaar_vanaf)
      if (vanaf <= op) uit = &eigendom;
    return *uit;
  }
  /// The days of liability on which a thing is of the same owners. What passes to another leaves at its value of that day, and comes
  /// to the other at that value (5.29, 5.30); of what passed in the year before liability began nothing is known.
  struct Stuk {
    const netto::Eigendom* van_wie;
    Date van, tot;
  };
  Date stuk_van = eerste, stuk_tot = laatste;
  /// `per_kring`: it shares a limit, so that it matters between parents and children too.
  std::vector<Stuk> stukken(const auto& ding, bool hier, bool per_kring = false) const {
    const auto zelfde = [&](const netto::Eigendom& a, const netto::Eigendom& b) {
      if (!(aandeel(a, hier) == aandeel(b, hier))) return false;
      return std::all_of(kringen.begin(), kringen.end(),
                         [&](const auto& kring) { return !per_kring || aandeel(a, kring, hier) == aandeel(b, kring, hier); });
    };
    for (const auto& [vanaf, eigendom] : ding.eigenaar_vanaf)
      if (dag(jaar, 1, 1) < vanaf && vanaf <= eerste && !zelfde(van_op(ding, dag(jaar, 1, 1)), eigendom)) throw Ontbreekt{};
    std::vector<Stuk> uit{{&van_op(ding, eerste), eerste, laatste}};
    for (const auto& [vanaf, eigendom] : ding.eigenaar_vanaf) {
      if (vanaf <= eerste || laatste < vanaf || zelfde(*uit.back().van_wie, eigendom)) continue;
      uit.back().tot = erna(vanaf, -1);
      uit.push_back({&eigendom, vanaf, laatste});
    }
    std::erase_if(uit, [&](const Stuk& x) { return aandeel(*x.van_wie, hier).rest == 0; });
    return uit;
  }
  /// Calls `reken` with the owners, for each such part of the year.
  void per_stuk(const auto& ding, bool hier, bool per_kring, auto&& reken) {
    for (const Stuk& x : stukken(ding, hier, per_kring)) {
      stuk_van = x.van;
      stuk_tot = x.tot;
      reken(*x.van_wie);
    }
    stuk_van = eerste;
    stuk_tot = laatste;
  }
  bool van_begin() const { return stuk_van == eerste; }
  /// What came or went in the part of the year.
  template <class T> T stroom(const netto::Flow<T>& f) const {
    const auto alles = f.van(jaar);
    if (!alles) throw Ontbreekt{};
    const auto tot = [&](Date op) -> T {
      if (op == laatste || *alles == T{}) return *alles;
      const auto e = f.tot_en_met(op);
      if (!e) throw Ontbreekt{};
      return *e;
    };
    const T eerder = eerste == dag(jaar, 1, 1) ? T{} : f.tot_en_met(erna(eerste, -1)).value_or(T{});
    return tot(stuk_tot) - (van_begin() ? eerder : tot(erna(stuk_van, -1)));
  }
  Getal geld(const netto::Flow<Euro>& f) const { return cent(stroom(f)); }
  bool heeft_deel(const auto& ding, const Mensen& mensen, Date op) const {
    const auto& e = van_op(ding, op);
    return (e.empty() && !mensen.empty()) || std::any_of(e.begin(), e.end(), [&](const auto& a) {
             return std::count(mensen.begin(), mensen.end(), a.wie) > 0 && a.deel.size().parts()->num > 0;
           });
  }
  /// 7.7 lid 2: is it a debt in connection with real estate here of those of whom only that counts? One that names nothing is, when
  /// they have only one such thing (K-016), their minor children included (2.15).
  bool schuld_hier(const netto::Schuld& s) const {
    Mensen van_hen = alleen_hier;
    if (allen_elders)
      for (const Kring& k : kringen) van_hen.insert(van_hen.end(), k.wie.begin(), k.wie.end());
    std::int64_t dingen = 0;
    bool genoemd = false;
    const auto kijk = [&](const auto& x) {
      if (x.in_buitenland() || !heeft_deel(x, van_hen, eerste)) return;
      ++dingen;
      genoemd = genoemd || netto::thing_of(d, x) == s.woning;
    };
    for (const auto& w : d.woningen)
      if (!(w.gekocht_op && laatste < *w.gekocht_op) && !(w.verkocht_op && *w.verkocht_op < eerste)) kijk(w);
    for (const auto& z : d.bezittingen)
      if (z.soort == netto::Bezitting::Soort::onroerende_zaak) kijk(z);
    if (s.woning.none()) return dingen == 1 && s.soort == netto::Schuld::Soort::box3;
    return genoemd;
  }
  // 5.28 with 5.33: the values where liability begins and ends.
  Getal begin(const netto::PerYear<Euro>& w, const netto::PerDate& op) const {
    if (!van_begin()) return op_dag(op, erna(stuk_van, -1));
    return eerste == dag(jaar, 1, 1) ? cent(w, jaar) : op_dag(op, eerste);
  }
  Getal einde(const netto::PerYear<Euro>& w, const netto::PerDate& op) const {
    return stuk_tot == dag(jaar, 12, 31) ? cent(w, jaar + 1) : op_dag(op, stuk_tot);
  }
  static Getal op_dag(const netto::PerDate& op, Date wanneer) {
    for (const auto& [dag_, waarde] : op)
      if (dag_ == wanneer) return cent(waarde);
    throw Ontbreekt{};
  }

  // ----------------------------------------------------------------------------------------------------- homes
  /// The leases that hold on a day: one of each part that is let by itself.
  std::vector<const netto::Huurperiode*> contracten(const netto::Woning& w, Date op) const {
    std::vector<const netto::Huurperiode*> uit;
    for (const auto& h : w.huur) {
      const bool begonnen = !h.vanaf || *h.vanaf <= op, voorbij = h.tot && *h.tot < op;
      const bool opgevolgd = std::any_of(w.huur.begin(), w.huur.end(), [&](const auto& x) {
        return x.deel == h.deel && x.vanaf && *x.vanaf <= op && (!h.vanaf || *h.vanaf < *x.vanaf);
      });
      if (begonnen && !voorbij && !opgevolgd) uit.push_back(&h);
    }
    return uit;
  }
  bool verhuurd_op(const netto::Woning& w, Date op) const {
    auto gebruik = w.gebruik.front().gebruik;
    for (const auto& g : w.gebruik)
      if (!g.vanaf || *g.vanaf <= op) gebruik = g.gebruik;
    return gebruik == netto::Woning::Gebruik::verhuurd && !contracten(w, op).empty();
  }
  /// 5.31: interpolated WOZ value after `k` days, less the ground rent, and let or not on `op`.
  Getal waarde(const netto::Woning& w, std::int64_t k, Date op) const {
    const std::int64_t n = tussen(dag(jaar, 1, 1), dag(jaar + 1, 1, 1));
    const auto zonder = w.woz_zonder_verbouwing.van(jaar + 1);
    const Getal begin_woz = cent(w.woz, jaar), eind_woz = zonder ? cent(*zonder) : cent(w.woz, jaar + 1);
    Getal woz = begin_woz + (eind_woz - begin_woz) * deel(k, n);
    const bool verhuurd = verhuurd_op(w, op) && !w.buitenland;
    if (!w.erfpachtcanon.empty()) {
      woz = woz - cent(w.erfpachtcanon, jaar) * heel(w.gebouwd_eigendom && verhuurd ? 20 : 17);
      if (woz < heel(0)) woz = heel(0);
    }
    if (!verhuurd) return woz;
    Getal uit = woz;
    for (const auto* h : contracten(w, op)) { // 17a lid 5: each let part by itself
      if (h->kale_huur_per_maand == Euro{}) continue;
      if (jaar >= 2023 && h->tijdelijk) continue; // 5.20 lid 5 a
      const bool onzakelijk =
          h->gelieerd && (!h->zakelijke_huur_per_maand || !(*h->zakelijke_huur_per_maand == h->kale_huur_per_maand));
      if (jaar >= 2026 && onzakelijk) continue; // 5.20 lid 5 b
      Getal basis = woz;
      if (w.gebouwd_eigendom) {
        basis = basis < euro(20'000) ? heel(0) : basis - euro(20'000);
        uit = basis;
      }
      const Getal let = h->oppervlakte_m2 ? basis * deel(*h->oppervlakte_m2, *w.oppervlakte_m2) : basis;
      const std::int64_t p = onzakelijk ? (jaar < 2023 ? 62 : 100) : ratio(jaar, cent(h->kale_huur_per_maand) * heel(12), let);
      uit = uit - let + let * deel(p, 100);
    }
    return uit;
  }
  Getal woning(const netto::Woning& w) const {
    const bool gekocht = w.gekocht_op && stuk_van < *w.gekocht_op, verkocht = w.verkocht_op && *w.verkocht_op <= stuk_tot;
    const Date van = gekocht ? *w.gekocht_op : stuk_van, na = verkocht ? *w.verkocht_op : erna(stuk_tot, 1);
    if (na <= van) return heel(0);
    const Date nieuwjaar = dag(jaar, 1, 1);
    Getal uit = waarde(w, tussen(nieuwjaar, na), verkocht ? na : stuk_tot) - waarde(w, tussen(nieuwjaar, van), van);
    const bool ontvangen = w.ontvangen_huur.van(jaar).has_value();
    if (ontvangen) uit = uit + geld(w.ontvangen_huur);
    for (Date op = van; op < na; op = erna(op, 1)) {
      if (ontvangen) break;
      const auto maand = static_cast<unsigned>(op.month());
      const auto dagen = tussen(dag(jaar, maand, 1), maand == 12 ? dag(jaar + 1, 1, 1) : dag(jaar, maand + 1, 1));
      for (const auto* h : contracten(w, op)) {
        const bool onzakelijk = jaar >= 2026 && h->gelieerd && h->zakelijke_huur_per_maand; // 5.27 lid 3
        uit = uit + cent(onzakelijk ? *h->zakelijke_huur_per_maand : h->kale_huur_per_maand) * deel(1, dagen);
      }
    }
    if (jaar >= 2026) { // 5.27a: wholly left, or what is left beside tenants; whole days, so not that of delivery
      const std::int64_t heel_oppervlak = w.oppervlakte_m2.value_or(1);
      std::map<std::int64_t, std::int64_t, std::greater<>> dagen_over; // by what is left, the most first
      for (Date op = van; op < na; op = erna(op, 1)) {
        if (w.gekocht_op && *w.gekocht_op == op) continue;
        std::int64_t over = heel_oppervlak;
        for (const auto* h : contracten(w, op)) over -= h->oppervlakte_m2.value_or(heel_oppervlak);
        if (over > 0) ++dagen_over[over];
      }
      const auto huurwaarde = w.economische_huurwaarde.van(jaar);
      const Getal per_jaar = huurwaarde ? cent(*huurwaarde) : cent(w.woz, jaar) * deel(506, 10'000);
      auto opgegeven = w.dagen_eigen_gebruik.van(jaar) ? stroom(w.dagen_eigen_gebruik) : 366;
      for (const auto& [over, dagen] : dagen_over) {
        const auto tellen = std::min(dagen, opgegeven);
        opgegeven -= tellen;
        uit = uit + per_jaar * deel(over, heel_oppervlak) * deel(tellen, tussen(nieuwjaar, dag(jaar + 1, 1, 1)));
      }
    }
    return uit;
  }

  // ----------------------------------------------------------------------------------------------------- the rest
  void bij(Groep Kring::* groep, const netto::Eigendom& e, Getal begin_waarde, Getal rendement, bool hier = false) {
    if (groep == nullptr) {
      gewoon = gewoon + rendement * aandeel(e, hier);
      return;
    }
    for (auto& kring : kringen) {
      const Getal a = aandeel(e, kring, hier);
      Groep& g = kring.*groep;
      g.begin = g.begin + begin_waarde * a;
      g.rendement = g.rendement + rendement * a;
    }
  }
  void rekeningen() {
    for (const auto& r : d.bankrekeningen) {
      const bool kas = r.soort == netto::Bankrekening::Soort::contant, is_groen = r.soort == netto::Bankrekening::Soort::groen;
      per_stuk(r, false, kas || is_groen, [&](const netto::Eigendom& eigendom) {
        if (kas && !r.vreemde_valuta) { // what leaves a euro note leaves it as a withdrawal; 5.31b counts all cash
          if (r.waarde.van(jaar) && van_begin()) bij(&Kring::contant, eigendom, cent(r.waarde, jaar), heel(0));
          return;
        }
        const Getal rente = kas ? heel(0) : geld(r.rente);
        // Balance by balance: what was credited as interest came in, so the change that is left is the exchange rate's.
        Getal koers = heel(0);
        if (r.vreemde_valuta)
          koers = einde(r.waarde, r.waarde_op) - begin(r.waarde, r.waarde_op) - geld(r.gestort) + geld(r.opgenomen) - rente;
        bij(kas        ? &Kring::contant
            : is_groen ? &Kring::groen
                       : nullptr,
            eigendom, (kas || is_groen) && van_begin() ? cent(r.waarde, jaar) : heel(0), rente + koers);
      });
    }
  }
  Getal opbrengst(const netto::Belegging& b) const {
    if (jaar >= 2026 && b.zakelijke_inkomsten.van(jaar)) return geld(b.zakelijke_inkomsten); // 5.27 lid 3
    if (b.soort == netto::Belegging::Soort::crypto && !b.inkomsten.van(jaar)) return heel(0);
    return geld(b.inkomsten);
  }
  void beleggingen() {
    for (const auto& b : d.beleggingen) {
      const bool is_groen = b.soort == netto::Belegging::Soort::groen; // 5.32: by the value on 1 January
      per_stuk(b, false, is_groen, [&](const netto::Eigendom& eigendom) {
        const Getal begin_waarde = begin(b.waarde, b.waarde_op);
        const Getal inkomsten = opbrengst(b);
        bij(is_groen ? &Kring::groen : nullptr, eigendom, is_groen && van_begin() ? cent(b.waarde, jaar) : heel(0),
            einde(b.waarde, b.waarde_op) - begin_waarde - geld(b.gekocht) + geld(b.verkocht) + inkomsten);
      });
    }
    using Soort = netto::Bezitting::Soort;
    for (const auto& z : d.bezittingen) {
      const bool telt = z.soort == Soort::onroerende_zaak || z.soort == Soort::kapitaalverzekering ||
                        z.soort == Soort::overig ||
                        ((z.soort == Soort::kunst || z.soort == Soort::roerende_zaak) && z.hoofdzakelijk_belegging);
      if (!telt) continue;
      const bool polis = z.soort == Soort::kapitaalverzekering, hier = z.soort == Soort::onroerende_zaak && !z.in_buitenland();
      per_stuk(z, hier, polis, [&](const netto::Eigendom& eigendom) {
        const Getal begin_waarde = begin(z.waarde, z.waarde_op);
        Getal eigen = heel(0); // 5.27a: every immovable thing
        if (z.dagen_eigen_gebruik.van(jaar) && z.soort == Soort::onroerende_zaak && jaar >= 2026) {
          const Getal kwam = van_begin() ? geld(z.gekocht) : begin_waarde + geld(z.gekocht); // K-026
          eigen = (z.economische_huurwaarde.van(jaar)      ? cent(z.economische_huurwaarde, jaar)
                   : van_begin() && begin_waarde.rest != 0 ? begin_waarde * deel(506, 10'000)
                                                           : kwam * deel(506, 10'000)) *
                  deel(stroom(z.dagen_eigen_gebruik), tussen(dag(jaar, 1, 1), dag(jaar + 1, 1, 1)));
        }
        bij(polis ? &Kring::verzekering : nullptr, eigendom, polis && van_begin() ? cent(z.waarde, jaar) : heel(0),
            einde(z.waarde, z.waarde_op) - begin_waarde - geld(z.gekocht) + geld(z.verkocht) + geld(z.inkomsten) + eigen, hier);
      });
    }
  }
  void schulden() {
    using Soort = netto::Schuld::Soort;
    for (const auto& s : d.schulden) {
      if (s.soort != Soort::box3 && s.soort != Soort::erfbelasting) continue;
      const bool hier = alleen_hier.empty() || schuld_hier(s);
      per_stuk(s, hier, false, [&](const netto::Eigendom& eigendom) {
        Getal rendement = heel(0) - (jaar >= 2026 && s.zakelijke_rente.van(jaar) ? geld(s.zakelijke_rente) : geld(s.rente));
        if (s.vreemde_valuta)
          rendement =
              rendement + begin(s.waarde, s.waarde_op) - einde(s.waarde, s.waarde_op) - geld(s.afgelost) + geld(s.opgenomen);
        bij(nullptr, eigendom, heel(0), rendement, hier);
      });
    }
  }
  Getal totaal(std::optional<std::size_t> alleen = {}) {
    kinderen(alleen);
    rekeningen();
    beleggingen();
    schulden();
    for (const auto& w : d.woningen)
      per_stuk(w, !w.in_buitenland(), false,
               [&](const netto::Eigendom& eigendom) { gewoon = gewoon + woning(w) * aandeel(eigendom, !w.in_buitenland()); });
    const auto g = grenzen(jaar);
    Getal som = gewoon;
    for (const auto& k : kringen)
      som = som + k.groen.belast(euro(g.groen) * k.grenzen) + k.contant.belast(euro(g.contant) * k.grenzen) +
            k.verzekering.belast(euro(grens_kapitaalverzekering) * k.grenzen);
    return som;
  }
};

/// `d` with what came and went in `jaar` up to and including a day in the place of that of the year. `nodig`: what the dossier
/// does not say of that day is unknown then, unless nothing came or went all year.
netto::Dossier tot_en_met(netto::Dossier d, int jaar, Date tot, bool nodig) {
  netto::each_list(d, [&](netto::List, auto& lijst) {
    for (auto& x : lijst)
      netto::each_key<std::remove_cvref_t<decltype(x)>>([&](const auto& key) {
        if constexpr (requires { (x.*key.member).tot_en_met(tot); }) {
          auto& stroom = x.*key.member;
          const auto gegeven = stroom.tot_en_met(tot), heel_jaar = stroom.van(jaar);
          if (gegeven) stroom.zet(jaar, *gegeven);
          else if (nodig && heel_jaar && *heel_jaar != std::remove_cvref_t<decltype(*heel_jaar)>{}) stroom = {};
        }
      });
  });
  return d;
}

} // namespace

bool leest(const netto::Dossier& d, int jaar) {
  using Gebruik = netto::Woning::Gebruik;
  const auto geen = [](const auto& lijst, auto&& wat) { return std::none_of(lijst.begin(), lijst.end(), wat); };
  const auto vruchtgebruik = [](const auto& x) { return x.vruchtgebruik.has_value(); };
  return jaar <= 2026 && d.uitvaartverzekeringen.empty() && geen(d.bankrekeningen, vruchtgebruik) &&
         geen(d.beleggingen, vruchtgebruik) && geen(d.woningen, vruchtgebruik) && geen(d.schulden, vruchtgebruik) &&
         geen(d.bezittingen, [](const auto& z) { return z.vruchtgebruik || z.looptijd; }) &&
         geen(d.personen, [&](const auto& p) { return p.overleden && d.personen.size() > 1; }) &&
         geen(d.beleggingen, [](const auto& b) { return b.op || b.niet_opeisbaar_uit_nalatenschap; }) &&
         geen(d.schulden, [](const auto& s) { return s.aan || s.niet_opeisbaar_uit_nalatenschap; }) &&
         geen(d.schulden, // it may be a debt of box 3 then, which is the business of the reference of the own home
              [](const auto& s) { return s.aflosvorm || s.looptijd_maanden || !s.rentevoet.empty() || s.geen_bank; }) &&
         geen(d.woningen, [&](const auto& w) {
           const bool delen =
               std::any_of(w.huur.begin(), w.huur.end(), [&](const auto& h) { return h.deel != w.huur.front().deel; });
           const bool gelieerd = std::any_of(w.huur.begin(), w.huur.end(), [](const auto& h) { return h.gelieerd; });
           if (gelieerd && jaar >= 2026 && w.ontvangen_huur.van(jaar)) return true;
           return !w.waarde_verhuurde_staat.empty() || (w.gebouwd_eigendom && delen) ||
                  std::any_of(w.gebruik.begin(), w.gebruik.end(),
                              [](const auto& g) { return g.gebruik == Gebruik::eigen_woning || g.te_koop; });
         });
}

Getal werkelijk_rendement(const netto::Dossier& d, int jaar, const std::vector<netto::PersonIndex>& wie) {
  Date eerste = dag(jaar, 1, 1), laatste = dag(jaar, 12, 31);
  const auto& p = d.personen[wie.front()];
  if (!elders(p, jaar)) { // who moves: the time here (5.33)
    if (p.in_nederland_vanaf && eerste < *p.in_nederland_vanaf) eerste = *p.in_nederland_vanaf;
    if (p.in_nederland_tot && *p.in_nederland_tot < laatste) laatste = *p.in_nederland_tot;
  }
  if (p.overleden && *p.overleden < laatste) laatste = *p.overleden;
  Date hier_vanaf = eerste;
  for (const auto w : wie) { // when the choice of 2.6 ends it begins: 5.33 lid 1
    const auto& einde = d.personen[w].expatregeling_tot;
    if (!einde || !in_jaar(d.personen[w].partieel_buitenlands_belastingplichtig, jaar) || *einde < eerste || laatste <= *einde)
      continue;
    hier_vanaf = std::max(hier_vanaf, erna(*einde, 1));
  }
  eerste = hier_vanaf;
  const auto heel = laatste == dag(jaar, 12, 31) ? d : tot_en_met(d, jaar, laatste, false);
  Rekening allen{heel, jaar, wie, eerste, laatste};
  Getal som = allen.totaal();
  for (std::size_t k = 0; k < d.kinderen.size(); ++k) {
    const Date tot = allen.achttien(k);
    if (!allen.wordt_achttien(k) || tot < eerste) continue;
    const auto deel_van_jaar = tot_en_met(d, jaar, tot, true);
    som = som + Rekening{deel_van_jaar, jaar, wie, eerste, tot}.totaal(k);
  }
  return som;
}

} // namespace tegenbewijs

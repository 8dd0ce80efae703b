// SPDX-License-Identifier: EUPL-1.2
#include "areas/extend.hpp"

#include "areas/huishouden/answer.hpp"
#include "areas/huishouden/wording.hpp"
#include "base/number_text.hpp"
#include "base/rounding.hpp"
#include "base/sort.hpp"

#include <algorithm>
#include <concepts>

namespace netto::areas {

namespace {

/// To the nearest one, and no more than an amount of a dossier may be, so that arithmetic stays within its bounds.
Euro in_hele_euros(const Fraction& euros) {
  return Euro::from_euros(
      whole(std::clamp(euros, Fraction{also_negative.lowest}, Fraction{also_negative.highest}), Direction::nearest));
}
Fraction in_euros(Euro e) { return {e.cents(), 100}; }
Euro times(Euro e, const Fraction& f) { return in_hele_euros(in_euros(e) * f); }
Fraction fraction(Percentage p) { return {p.thousandths(), Percentage::geheel}; }
Euro increased(Euro e, Percentage p) { return times(e, Fraction{1} + fraction(p)); }

/// The last year given; nothing for a list without years.
template <class T> std::optional<int> laatste(const PerYear<T>& w) {
  return w.empty() ? std::nullopt : std::optional{w.rows().back().first};
}

/// Something yearly in proportion to a balance, in the last year in which both are known.
std::optional<Fraction> tarief(const PerYear<Euro>& flow, const PerYear<Euro>& level) {
  for (auto r = flow.rows().rbegin(); r != flow.rows().rend(); ++r)
    if (const auto saldo = level.van(r->first); saldo && *saldo > Euro{}) return Fraction{r->second.cents(), saldo->cents()};
  return std::nullopt;
}

class Extender {
public:
  /// `vanaf`: also fills what is missing from that year on where later years are given.
  Extender(Dossier& d, std::optional<int> vanaf, int tot, const Assumptions& a, Notices& uit)
      : d_{d}, vanaf_{vanaf}, tot_{tot}, a_{a}, uit_{uit} {}

  void alles() {
    const int laatste_jaar = last_year_of_dossier();
    for (const auto& r : d_.bankrekeningen) geld_tot_ = std::max(geld_tot_, laatste(r.waarde).value_or(0));
    for (const auto& b : d_.beleggingen) geld_tot_ = std::max(geld_tot_, laatste(b.waarde).value_or(0));
    const int alle = tot_;
    each_list(d_, [&](List, auto& dingen) {
      for (auto& x : dingen)
        if constexpr (requires { carry_on(x); }) {
          tot_ = up_to_owner(owners_of(x), alle);
          wat_ = thing_of(d_, x);
          carry_on(x);
        }
    });
    tot_ = alle;
    personen(laatste_jaar);
    stable_sort(uit_, [](const Notice& x, const Notice& y) { return x.jaar < y.jaar; });
  }

private:
  /// The last owners; of a thing with a usufruct those of both sides, the owner of before it among them.
  template <class T> static Eigendom owners_of(const T& x) {
    Eigendom all = x.eigenaar_vanaf.empty() ? x.eigendom : x.eigenaar_vanaf.back().second;
    if constexpr (requires { x.vruchtgebruik; })
      if (x.vruchtgebruik)
        for (const auto* more : {&x.vruchtgebruik->bloot_eigenaar, &x.vruchtgebruik->vruchtgebruiker})
          all.insert(all.end(), more->begin(), more->end());
    return all;
  }
  /// The last year, at most `alle`, in which every owner lives or has an heir in the dossier: who gets it then is not assumed.
  [[nodiscard]] int up_to_owner(const Eigendom& eigendom, int alle) const {
    int tot = alle;
    for (PersonIndex i = 0; i < d_.personen.size(); ++i) {
      const bool eigenaar =
          eigendom.empty() || std::any_of(eigendom.begin(), eigendom.end(), [&](const Aandeel& a) { return a.wie == i; });
      if (!eigenaar || !d_.personen[i].overleden) continue;
      for (int jaar = year_of(*d_.personen[i].overleden); jaar < tot; ++jaar)
        if (huishouden::without_heir(d_, i, first_day(jaar + 1))) tot = jaar;
    }
    return tot;
  }
  /// The last year of which the dossier says anything.
  [[nodiscard]] int last_year_of_dossier() const {
    int uit = 0;
    each_key<Dossier>([&]<class Of, class V>(const Key<Of, V>& list) {
      if constexpr (is_list_of_records<V>)
        for (const auto& x : d_.*list.member)
          each_key<typename V::value_type>([&](const auto& key) {
            if constexpr (requires { laatste(x.*key.member); }) uit = std::max(uit, laatste(x.*key.member).value_or(0));
          });
    });
    return uit;
  }

  void zeg(std::string_view veld, int jaar, std::int64_t getal) {
    uit_.push_back({&message::feit_aangenomen, wat_, std::string{veld}, jaar, getal});
  }
  /// What stays the same may have been given with cents: assumed it is whole euros, so that the message says what was assumed.
  void zet(PerYear<Euro>& w, std::string_view veld, int jaar, Euro e) {
    const Euro heel = in_hele_euros(in_euros(e));
    w.zet(jaar, heel);
    zeg(veld, jaar, heel.cents() / 100);
  }
  [[nodiscard]] int eerste(int begin) const { return vanaf_ ? std::min(begin, *vanaf_) : begin; }
  /// Values that follow from the one of the year before; nothing when none is given.
  template <class Volgende> void level(PerYear<Euro>& w, std::string_view veld, Volgende volgende) {
    const auto eind = laatste(w);
    if (!eind) return;
    for (int j = eerste(*eind + 1); j <= tot_; ++j)
      if (const auto vorige = w.van(j - 1); vorige && !w.van(j)) zet(w, veld, j, volgende(*vorige, j - 1));
  }
  /// First year to assume something of: after the last one given, else the last year with a value in `level`.
  static std::optional<int> begin_van(std::optional<int> laatste_stroom, std::optional<int> laatste_stand) {
    return laatste_stroom ? std::optional{*laatste_stroom + 1} : laatste_stand;
  }
  /// Something yearly that follows from the value on 1 January.
  template <class Van>
  void flow(PerYear<Euro>& w, const PerYear<Euro>& level, std::optional<int> laatste_stand, std::string_view veld, Van van) {
    const auto begin = begin_van(laatste(w), laatste_stand);
    if (!begin) return;
    for (int j = eerste(*begin); j <= tot_; ++j)
      if (const auto saldo = level.van(j); saldo && !w.van(j)) zet(w, veld, j, van(*saldo));
  }
  [[nodiscard]] Percentage assumption(std::string_view name) const {
    Percentage out;
    Assumptions::velden(a_, [&](std::string_view n, Percentage p) {
      if (n == name) out = p;
    });
    return out;
  }

  /// Carries one yearly value on as its row says; `worth` is the value of the thing on 1 January, given until `last_worth`.
  void by_row(PerYear<Euro>& w, const KeyRow& row, const PerYear<Euro>& worth, std::optional<int> last_worth) {
    const Percentage p = assumption(row.growth.assumption);
    switch (row.growth.how) {
    case Growth::How::not_carried: return;
    case Growth::How::constant: return level(w, row.key, [](Euro e, int) { return e; });
    case Growth::How::grows: return level(w, row.key, [&](Euro e, int) { return increased(e, p); });
    case Growth::How::part: return flow(w, worth, last_worth, row.key, [&](Euro e) { return times(e, fraction(p)); });
    case Growth::How::nothing: return flow(w, worth, last_worth, row.key, [](Euro) { return Euro{}; });
    case Growth::How::same_rate:
      if (const auto t = tarief(w, worth)) flow(w, worth, last_worth, row.key, [&](Euro e) { return times(e, *t); });
    }
  }
  /// Carries every yearly value of `x` on, in the order of its register. `otherwise` may do so for one: true when it did.
  template <class T> void by_register(T& x, const PerYear<Euro>& worth, auto&& otherwise) {
    const auto last_worth = laatste(worth);
    each_key<T>([&]<class Of, class V>(const Key<Of, V>& key) {
      if constexpr (std::derived_from<V, PerYear<Euro>>) {
        PerYear<Euro>& w = x.*key.member;
        if (!otherwise(w, key, last_worth)) by_row(w, key, worth, last_worth);
      } else if constexpr (std::derived_from<V, PerYear<std::int64_t>>) {
        if (key.growth.how == Growth::How::constant) dagen(x.*key.member, key.key);
      }
    });
  }

  void carry_on(Bankrekening& r) {
    by_register(r, r.waarde, [&](auto& w, const KeyRow& row, std::optional<int> last_worth) {
      if (&w == &r.rente) return r.soort == Bankrekening::Soort::contant;
      if (&w == &r.gestort) return !r.vreemde_valuta;
      if (&w != &r.opgenomen) return false;
      // The balance stays the same, so the interest that is credited is taken out again.
      const auto begin = r.vreemde_valuta ? begin_van(laatste(w), last_worth) : std::nullopt;
      for (int j = eerste(begin.value_or(tot_ + 1)); j <= tot_ && begin; ++j)
        if (!w.van(j)) zet(w, row.key, j, r.rente.van(j).value_or(Euro{}));
      return true;
    });
  }

  /// What is bought and sold moves the value, and what is gone by 1 January costs nothing.
  template <class T> bool moved(T& x, PerYear<Euro>& w, const KeyRow& row, bool grows) {
    const Percentage p = assumption(row.growth.assumption);
    const auto grown = [&](Euro e) { return grows ? increased(e, p) : e; };
    if (&w == &x.waarde)
      level(w, row.key, [&](Euro e, int jaar) {
        return std::max(Euro{}, grown(e) + x.gekocht.van(jaar).value_or(Euro{}) - x.verkocht.van(jaar).value_or(Euro{}));
      });
    if (&w == &x.kosten)
      level(w, row.key, [&](Euro e, int jaar) { return x.waarde.van(jaar + 1) == Euro{} ? Euro{} : increased(e, p); });
    return &w == &x.waarde || &w == &x.kosten;
  }
  void carry_on(Belegging& b) {
    using enum Belegging::Soort;
    const bool nominal = b.soort == vordering || b.soort == obligatie;
    const auto rate = nominal ? tarief(b.inkomsten, b.waarde) : std::nullopt;
    by_register(b, b.waarde, [&](auto& w, const KeyRow& row, std::optional<int> last_worth) {
      if (&w != &b.inkomsten) return moved(b, w, row, !nominal);
      if (rate) flow(w, b.waarde, last_worth, row.key, [&](Euro e) { return times(e, *rate); });
      return rate || b.soort == crypto;
    });
  }

  void carry_on(Bezitting& z) {
    using enum Bezitting::Soort;
    const auto known = laatste(z.inkomsten);
    const Euro income = known ? *z.inkomsten.van(*known) : Euro{};
    by_register(z, z.waarde, [&](auto& w, const KeyRow& row, std::optional<int> last_worth) {
      if (&w != &z.inkomsten) return moved(z, w, row, z.soort == onroerende_zaak || z.soort == natuurgrond);
      flow(w, z.waarde, last_worth, row.key, [&](Euro e) { return e == Euro{} ? Euro{} : income; });
      return true;
    });
  }

  void carry_on(Schuld& s) {
    if (s.soort == Schuld::Soort::eigenwoningschuld) return;
    by_register(s, s.waarde, [&](auto& w, const KeyRow& row, std::optional<int> last_worth) {
      if (&w == &s.opgenomen || &w == &s.afgelost) return !s.vreemde_valuta;
      const bool repaid = &w == &s.rente && last_worth && s.waarde.van(*last_worth) == Euro{} && !tarief(w, s.waarde);
      if (repaid) flow(w, s.waarde, last_worth, row.key, [](Euro) { return Euro{}; });
      return repaid;
    });
  }

  void carry_on(Uitvaartverzekering& u) {
    by_register(u, u.waarde, [](auto&&...) { return false; });
  }

  void carry_on(Woning& w) {
    if (w.gebruik.back().gebruik == Woning::Gebruik::eigen_woning) return; // not box 3
    if (const int na = w.verkocht_op ? year_of(*w.verkocht_op) + 1 : 0; w.verkocht_op && !vanaf_ && geld_tot_ < na && na < tot_)
      uit_.push_back({&message::verkoop_niet_belegd, wat_, "", na, 0});
    const int alle = tot_, sold = w.verkocht_op ? std::min(tot_, year_of(*w.verkocht_op)) : tot_;
    const auto eind = laatste(w.woz), staat = laatste(w.waarde_verhuurde_staat);
    tot_ = sold;
    by_register(w, w.woz, [&](auto& values, const KeyRow& row, std::optional<int>) {
      const bool worth = &values == &w.woz || &values == &w.waarde_verhuurde_staat;
      const bool goes_on = &values == &w.ontvangen_huur           ? w.huur.empty()
                           : &values == &w.waarde_verhuurde_staat ? staat && eind && *staat >= *eind && !vanaf_
                                                                  : true;
      if (!worth) return !goes_on;
      tot_ = std::min(alle, sold + 1); // the value after the sale still counts
      if (goes_on) by_row(values, row, w.woz, eind);
      tot_ = sold;
      return true;
    });
    if (!w.huur.empty() && eind && !vanaf_) huur(w, *eind);
    tot_ = alle;
  }
  /// Days per year stay the same; the 366th of a leap year does not come back.
  void dagen(PerYear<std::int64_t>& w, std::string_view veld) {
    const auto eind = laatste(w);
    if (!eind) return;
    const std::int64_t aantal = w.van(*eind).value_or(0);
    for (int j = *eind + 1; j <= tot_; ++j) {
      const bool alle_dagen = aantal >= days_in_year(*eind);
      const auto nieuw = alle_dagen ? days_in_year(j) : std::min(aantal, days_in_year(j));
      w.zet(j, nieuw);
      zeg(veld, j, nieuw);
    }
  }
  /// Rent that is still running, raised each year after the last one with a WOZ value.
  void huur(Woning& w, int laatste_woz) {
    const auto gegeven = w.huur;
    for (Huurperiode h : gegeven) {
      const bool opgevolgd = std::any_of(gegeven.begin(), gegeven.end(), [&](const Huurperiode& ander) {
        return ander.deel == h.deel && ander.vanaf && (!h.vanaf || *h.vanaf < *ander.vanaf);
      });
      if (h.tot || opgevolgd) continue; // the tenant leaves
      const std::string veld = h.deel.empty() ? "huur.kale_huur_per_maand" : "huur.kale_huur_per_maand (" + h.deel + ")";
      int begin = laatste_woz + 1;
      if (h.vanaf) begin = std::max(begin, year_of(*h.vanaf) + 1);
      for (int j = begin; j <= tot_; ++j) {
        h.vanaf = first_day(j);
        h.kale_huur_per_maand = increased(h.kale_huur_per_maand, a_.groei_huur);
        if (h.zakelijke_huur_per_maand) h.zakelijke_huur_per_maand = increased(*h.zakelijke_huur_per_maand, a_.groei_huur);
        w.huur.push_back(h);
        zeg(veld, j, h.kale_huur_per_maand.cents() / 100);
      }
    }
  }

  /// Partners and living abroad: what holds in the last years of the dossier goes on.
  void personen(int laatste_jaar) {
    if (vanaf_) return;
    const auto door = [&](std::vector<int>& jaren, const Message* code, Thing wat) {
      if (jaren.empty()) return;
      const int eind = *std::max_element(jaren.begin(), jaren.end());
      if (eind < laatste_jaar - 1) return;
      for (int j = eind + 1; j <= tot_; ++j) {
        jaren.push_back(j);
        uit_.push_back({code, wat, "", j, 0});
      }
    };
    if (!d_.partnerschappen.empty() && !d_.partnerschappen.back().tot)
      door(d_.partnerschappen.back().heel_jaar, &message::partnerschap_aangenomen, {});
    for (Persoon& p : d_.personen) {
      auto kwalificeert = p.kwalificerend_buitenlands_belastingplichtig;
      const bool nog = !kwalificeert.empty() && !p.buitenlands_belastingplichtig.empty() &&
                       kwalificeert.back() == p.buitenlands_belastingplichtig.back();
      door(p.buitenlands_belastingplichtig, &message::buitenland_aangenomen, thing_of(d_, p));
      for (const int jaar : p.buitenlands_belastingplichtig) // who qualified in the last year still does
        if (nog && jaar > kwalificeert.back()) p.kwalificerend_buitenlands_belastingplichtig.push_back(jaar);
    }
  }

  Dossier& d_;
  std::optional<int> vanaf_;
  int tot_;
  int geld_tot_ = 0; ///< last year of which the dossier itself gives a balance or an investment
  const Assumptions& a_;
  Notices& uit_;
  Thing wat_; ///< what is being extended
};

} // namespace

Dossier extend(const Dossier& dossier, int tot_en_met, const Assumptions& aannames, Notices& aangenomen) {
  Dossier uit = dossier;
  Extender{uit, std::nullopt, tot_en_met, aannames, aangenomen}.alles();
  return uit;
}
Dossier fill_year(const Dossier& dossier, int jaar, const Assumptions& aannames) {
  Dossier uit = dossier;
  Notices aangenomen;
  Extender{uit, jaar, jaar + 1, aannames, aangenomen}.alles();
  return uit;
}

std::vector<std::uint32_t> van_jaar(const Notices& aangenomen, int jaar) {
  std::vector<std::uint32_t> uit;
  for (std::uint32_t i = 0; i < aangenomen.size(); ++i)
    if (const Notice& b = aangenomen[i];
        b.jaar == jaar || (b.jaar == jaar + 1 && (b.veld == "waarde" || b.veld == "woz" || b.veld == "waarde_verhuurde_staat")))
      uit.push_back(i);
  return uit;
}

} // namespace netto::areas

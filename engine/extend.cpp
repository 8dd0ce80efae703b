// SPDX-License-Identifier: EUPL-1.2
#include "engine/extend.hpp"

#include "areas/box3/gather.hpp"
#include "areas/box3/wording.hpp"
#include "areas/huishouden/wording.hpp"
#include "base/sort.hpp"

#include <algorithm>

namespace netto::engine {

namespace {

/// What the border allows for one amount: assumed growth stops there, so that arithmetic stays within its bounds.
constexpr std::int64_t grootste_bedrag_euro = 1'000'000'000;

Euro in_hele_euros(const Fraction& euros) { // to the nearest one
  return Euro::uit_euros(
      whole(std::clamp(euros, Fraction{-grootste_bedrag_euro}, Fraction{grootste_bedrag_euro}), Richting::dichtstbij));
}
Fraction in_euros(Euro e) { return {e.centen(), 100}; }
Euro deel_van(Euro e, Percentage p) { return in_hele_euros(in_euros(e) * Fraction{p.duizendsten(), Percentage::geheel}); }
Euro gegroeid(Euro e, Percentage p) {
  return in_hele_euros(in_euros(e) * Fraction{Percentage::geheel + p.duizendsten(), Percentage::geheel});
}

/// The last year given; nothing for a list without years.
template <class T> std::optional<int> laatste(const PerJaar<T>& w) {
  return w.leeg() ? std::nullopt : std::optional{w.rijen().back().first};
}

/// Something yearly in proportion to a balance, in the last year in which both are known.
struct Tarief {
  Fraction deel;
  [[nodiscard]] Euro van(Euro saldo) const { return in_hele_euros(in_euros(saldo) * deel); }
};
std::optional<Tarief> tarief(const PerJaar<Euro>& stroom, const PerJaar<Euro>& stand) {
  for (auto r = stroom.rijen().rbegin(); r != stroom.rijen().rend(); ++r)
    if (const auto saldo = stand.van(r->first); saldo && *saldo > Euro{})
      return Tarief{Fraction{r->second.centen(), saldo->centen()}};
  return std::nullopt;
}

class Verlenger {
public:
  /// `vanaf`: also fills what is missing from that year on where later years are given.
  Verlenger(Dossier& d, std::optional<int> vanaf, int tot, const Aannames& a, Berichten& uit)
      : d_{d}, vanaf_{vanaf}, tot_{tot}, a_{a}, uit_{uit} {}

  void alles() {
    const int laatste_jaar = laatste_jaar_van_dossier();
    for (const auto& r : d_.bankrekeningen) geld_tot_ = std::max(geld_tot_, laatste(r.waarde).value_or(0));
    for (const auto& b : d_.beleggingen) geld_tot_ = std::max(geld_tot_, laatste(b.waarde).value_or(0));
    const int alle = tot_;
    const auto elk = [&](auto& dingen, auto&& doe) {
      for (auto& x : dingen) {
        tot_ = tot_met_eigenaar(x.eigendom, alle);
        doe(x);
      }
      tot_ = alle;
    };
    elk(d_.bankrekeningen, [&](Bankrekening& r) { bankrekening(r); });
    elk(d_.beleggingen, [&](Belegging& b) { belegging(b); });
    elk(d_.woningen, [&](Woning& w) { woning(w); });
    elk(d_.schulden, [&](Schuld& s) {
      if (s.soort != Schuld::Soort::eigenwoningschuld) schuld(s);
    });
    elk(d_.uitvaartverzekeringen, [&](Uitvaartverzekering& u) {
      wat_ = thing_of(d_, u);
      stand(u.verzekerd_kapitaal, "verzekerd_kapitaal", [](Euro e, int) { return e; });
      stand(u.waarde, "waarde", [](Euro e, int) { return e; });
    });
    elk(d_.bezittingen, [&](Bezitting& z) { bezitting(z); });
    personen(laatste_jaar);
    sorteer_stabiel(uit_, [](const Bericht& x, const Bericht& y) { return x.jaar < y.jaar; });
  }

private:
  /// The last year, at most `alle`, in which every owner lives or has an heir in the dossier: who gets it then is not assumed.
  [[nodiscard]] int tot_met_eigenaar(const Eigendom& eigendom, int alle) const {
    int tot = alle;
    for (Persoonnummer i = 0; i < d_.personen.size(); ++i) {
      const bool eigenaar =
          eigendom.empty() || std::any_of(eigendom.begin(), eigendom.end(), [&](const Aandeel& a) { return a.wie == i; });
      if (!eigenaar || !d_.personen[i].overleden) continue;
      for (int jaar = jaar_van(*d_.personen[i].overleden); jaar < tot; ++jaar)
        if (!rechthebbende(d_, i, jaar + 1)) tot = jaar;
    }
    return tot;
  }
  /// The last year of which the dossier says anything.
  [[nodiscard]] int laatste_jaar_van_dossier() const {
    int uit = 0;
    const auto kijk = [&](const auto&... rijen) { ((uit = std::max(uit, laatste(rijen).value_or(0))), ...); };
    for (const auto& r : d_.bankrekeningen) kijk(r.waarde, r.rente);
    for (const auto& b : d_.beleggingen) kijk(b.waarde, b.inkomsten, b.gekocht, b.verkocht);
    for (const auto& w : d_.woningen) kijk(w.woz, w.ontvangen_huur, w.kosten);
    for (const auto& s : d_.schulden) kijk(s.waarde, s.rente);
    for (const auto& u : d_.uitvaartverzekeringen) kijk(u.waarde);
    for (const auto& z : d_.bezittingen) kijk(z.waarde, z.inkomsten);
    return uit;
  }

  void zeg(std::string veld, int jaar, std::int64_t getal) {
    uit_.push_back({&message::feit_aangenomen, wat_, std::move(veld), jaar, getal});
  }
  /// What stays the same may have been given with cents: assumed it is whole euros, so that the message says what was assumed.
  void zet(PerJaar<Euro>& w, const char* veld, int jaar, Euro e) {
    const Euro heel = in_hele_euros(in_euros(e));
    w.zet(jaar, heel);
    zeg(veld, jaar, heel.centen() / 100);
  }
  [[nodiscard]] int eerste(int begin) const { return vanaf_ ? std::min(begin, *vanaf_) : begin; }
  /// Values that follow from the one of the year before; nothing when none is given.
  template <class Volgende> void stand(PerJaar<Euro>& w, const char* veld, Volgende volgende) {
    const auto eind = laatste(w);
    if (!eind) return;
    for (int j = eerste(*eind + 1); j <= tot_; ++j)
      if (const auto vorige = w.van(j - 1); vorige && !w.van(j)) zet(w, veld, j, volgende(*vorige, j - 1));
  }
  /// First year to assume something of: after the last one given, else the last year with a value in `stand`.
  static std::optional<int> begin_van(std::optional<int> laatste_stroom, std::optional<int> laatste_stand) {
    return laatste_stroom ? std::optional{*laatste_stroom + 1} : laatste_stand;
  }
  /// Something yearly that follows from the value on 1 January.
  template <class Van>
  void stroom(PerJaar<Euro>& w, const PerJaar<Euro>& stand, std::optional<int> laatste_stand, const char* veld, Van van) {
    const auto begin = begin_van(laatste(w), laatste_stand);
    if (!begin) return;
    for (int j = eerste(*begin); j <= tot_; ++j)
      if (const auto saldo = stand.van(j); saldo && !w.van(j)) zet(w, veld, j, van(*saldo));
  }
  void niets(PerJaar<Euro>& w, const PerJaar<Euro>& stand, std::optional<int> laatste_stand, const char* veld) {
    stroom(w, stand, laatste_stand, veld, [](Euro) { return Euro{}; });
  }
  void groeiend(PerJaar<Euro>& w, const char* veld, Percentage groei) {
    stand(w, veld, [&](Euro e, int) { return gegroeid(e, groei); });
  }
  /// What is gone by 1 January costs nothing.
  void kosten(PerJaar<Euro>& w, const PerJaar<Euro>& waarde) {
    stand(w, "kosten",
          [&](Euro e, int jaar) { return waarde.van(jaar + 1) == Euro{} ? Euro{} : gegroeid(e, a_.groei_kosten); });
  }
  void gelijk(PerJaar<Euro>& w, const char* veld) {
    stand(w, veld, [](Euro e, int) { return e; });
  }

  void bankrekening(Bankrekening& r) {
    wat_ = thing_of(d_, r);
    const auto eind = laatste(r.waarde);
    gelijk(r.waarde, "waarde");
    if (r.soort != Bankrekening::Soort::contant)
      stroom(r.rente, r.waarde, eind, "rente", [&](Euro saldo) { return deel_van(saldo, a_.rente_bank); });
    if (!r.vreemde_valuta) return;
    niets(r.gestort, r.waarde, eind, "gestort");
    // The balance stays the same, so the interest that is credited is taken out again.
    const auto begin = begin_van(laatste(r.opgenomen), eind);
    for (int j = eerste(begin.value_or(tot_ + 1)); j <= tot_; ++j)
      if (!r.opgenomen.van(j)) zet(r.opgenomen, "opgenomen", j, r.rente.van(j).value_or(Euro{}));
  }

  void belegging(Belegging& b) {
    using enum Belegging::Soort;
    wat_ = thing_of(d_, b);
    const bool nominaal = b.soort == vordering || b.soort == obligatie;
    const auto eind = laatste(b.waarde);
    const auto vast = nominaal ? tarief(b.inkomsten, b.waarde) : std::nullopt;
    stand(b.waarde, "waarde", [&](Euro e, int jaar) {
      const Euro na = (nominaal ? e : gegroeid(e, a_.koersgroei)) + b.gekocht.van(jaar).value_or(Euro{}) -
                      b.verkocht.van(jaar).value_or(Euro{});
      return std::max(na, Euro{});
    });
    if (b.soort != crypto)
      stroom(b.inkomsten, b.waarde, eind, "inkomsten",
             [&](Euro saldo) { return vast ? vast->van(saldo) : deel_van(saldo, a_.inkomsten_beleggingen); });
    niets(b.gekocht, b.waarde, eind, "gekocht");
    niets(b.verkocht, b.waarde, eind, "verkocht");
    gelijk(b.zakelijke_inkomsten, "zakelijke_inkomsten");
    kosten(b.kosten, b.waarde);
  }

  void bezitting(Bezitting& z) {
    using enum Bezitting::Soort;
    wat_ = thing_of(d_, z);
    const bool grond = z.soort == onroerende_zaak || z.soort == natuurgrond;
    const auto eind = laatste(z.waarde);
    const auto bekend = laatste(z.inkomsten);
    const Euro vast = bekend ? *z.inkomsten.van(*bekend) : Euro{};
    stand(z.waarde, "waarde", [&](Euro e, int jaar) {
      const Euro na = (grond ? gegroeid(e, a_.groei_woz) : e) + z.gekocht.van(jaar).value_or(Euro{}) -
                      z.verkocht.van(jaar).value_or(Euro{});
      return std::max(na, Euro{});
    });
    stroom(z.inkomsten, z.waarde, eind, "inkomsten", [&](Euro saldo) { return saldo == Euro{} ? Euro{} : vast; });
    niets(z.gekocht, z.waarde, eind, "gekocht");
    niets(z.verkocht, z.waarde, eind, "verkocht");
    kosten(z.kosten, z.waarde);
  }

  void schuld(Schuld& s) {
    wat_ = thing_of(d_, s);
    const auto eind = laatste(s.waarde);
    gelijk(s.waarde, "waarde");
    const bool afgelost = eind && *s.waarde.van(*eind) == Euro{};
    if (const auto t = tarief(s.rente, s.waarde); t || afgelost)
      stroom(s.rente, s.waarde, eind, "rente", [&](Euro saldo) { return t ? t->van(saldo) : Euro{}; });
    if (const auto t = tarief(s.zakelijke_rente, s.waarde))
      stroom(s.zakelijke_rente, s.waarde, eind, "zakelijke_rente", [&](Euro saldo) { return t->van(saldo); });
    if (!s.vreemde_valuta) return;
    niets(s.opgenomen, s.waarde, eind, "opgenomen");
    niets(s.afgelost, s.waarde, eind, "afgelost");
  }

  void woning(Woning& w) {
    if (w.gebruik.back().gebruik == Woning::Gebruik::eigen_woning) return; // not box 3
    wat_ = thing_of(d_, w);
    const int alle = tot_;
    if (const int na = w.verkocht_op ? jaar_van(*w.verkocht_op) + 1 : 0;
        w.verkocht_op && !vanaf_ && geld_tot_ < na && na < tot_)
      uit_.push_back({&message::verkoop_niet_belegd, wat_, "", na, 0});
    if (w.verkocht_op) tot_ = std::min(tot_, jaar_van(*w.verkocht_op) + 1); // the WOZ value after the sale still counts
    const auto eind = laatste(w.woz);
    const auto staat = laatste(w.waarde_verhuurde_staat);
    groeiend(w.woz, "woz", a_.groei_woz);
    if (staat && eind && *staat >= *eind && !vanaf_) groeiend(w.waarde_verhuurde_staat, "waarde_verhuurde_staat", a_.groei_woz);
    if (w.verkocht_op) tot_ = std::min(tot_, jaar_van(*w.verkocht_op));
    gelijk(w.erfpachtcanon, "erfpachtcanon");
    groeiend(w.kosten, "kosten", a_.groei_kosten);
    groeiend(w.economische_huurwaarde, "economische_huurwaarde", a_.groei_huur);
    dagen(w.dagen_eigen_gebruik, "dagen_eigen_gebruik");
    dagen(w.dagen_verhuurd, "dagen_verhuurd");
    if (w.huur.empty()) groeiend(w.ontvangen_huur, "ontvangen_huur", a_.groei_huur);
    else if (eind && !vanaf_) huur(w, *eind);
    tot_ = alle;
  }
  /// Days per year stay the same; the 366th of a leap year does not come back.
  void dagen(PerJaar<std::int64_t>& w, const char* veld) {
    const auto eind = laatste(w);
    if (!eind) return;
    const std::int64_t aantal = w.van(*eind).value_or(0);
    for (int j = *eind + 1; j <= tot_; ++j) {
      const bool alle_dagen = aantal >= dagen_in_jaar(*eind);
      const auto nieuw = alle_dagen ? dagen_in_jaar(j) : std::min(aantal, dagen_in_jaar(j));
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
      if (h.vanaf) begin = std::max(begin, jaar_van(*h.vanaf) + 1);
      for (int j = begin; j <= tot_; ++j) {
        h.vanaf = eerste_dag(j);
        h.kale_huur_per_maand = gegroeid(h.kale_huur_per_maand, a_.groei_huur);
        if (h.zakelijke_huur_per_maand) h.zakelijke_huur_per_maand = gegroeid(*h.zakelijke_huur_per_maand, a_.groei_huur);
        w.huur.push_back(h);
        zeg(veld, j, h.kale_huur_per_maand.centen() / 100);
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
    if (d_.partnerschap) door(d_.partnerschap->heel_jaar, &message::partnerschap_aangenomen, {});
    for (Persoon& p : d_.personen) door(p.buitenlands_belastingplichtig, &message::buitenland_aangenomen, thing_of(d_, p));
  }

  Dossier& d_;
  std::optional<int> vanaf_;
  int tot_;
  int geld_tot_ = 0; ///< last year of which the dossier itself gives a balance or an investment
  const Aannames& a_;
  Berichten& uit_;
  Thing wat_; ///< what is being extended
};

} // namespace

Dossier verleng(const Dossier& dossier, int tot_en_met, const Aannames& aannames, Berichten& aangenomen) {
  Dossier uit = dossier;
  Verlenger{uit, std::nullopt, tot_en_met, aannames, aangenomen}.alles();
  return uit;
}
Dossier vul_jaar(const Dossier& dossier, int jaar, const Aannames& aannames) {
  Dossier uit = dossier;
  Berichten aangenomen;
  Verlenger{uit, jaar, jaar + 1, aannames, aangenomen}.alles();
  return uit;
}

} // namespace netto::engine

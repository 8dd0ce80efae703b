// SPDX-License-Identifier: EUPL-1.2
// One pass over a dossier for what things brought in a year. Section 5.6 and bill 36748 both rest on it.
#pragma once

#include "opname.hpp"

namespace netto::engine {

struct Rendementsopname : Opname {
  Rendementsinventaris rendement{};
  using Groep = Rendementspost::Groep;

  static Rendementspost post(std::string naam, std::string_view soort, Groep groep, Deel deel, bool aanwas) {
    Rendementspost p;
    p.naam = std::move(naam);
    p.soort = soort;
    p.groep = groep;
    p.deel = deel;
    p.aanwas = aanwas;
    return p;
  }
  void mis(const std::string& wat, const char* veld, int welk_jaar) {
    rendement.ontbreekt.push_back({Berichtcode::feit_ontbreekt, wat, veld, welk_jaar, 0});
  }

  /// Value where the liability begins or ends: that of 1 January, or of the day itself when it lies within the year.
  std::optional<Euro> waarde_bij(bool begin, const std::string& wat, const PerJaar<Euro>& w, const OpDatum& op) {
    const Datum dag = begin ? eenheid.eerste : eenheid.laatste;
    const bool jaargrens = begin ? dag == eerste_dag(jaar) : dag == laatste_dag(jaar);
    const int welk_jaar = begin ? jaar : jaar + 1;
    if (jaargrens) {
      const auto e = w.van(welk_jaar);
      if (!e) mis(wat, "waarde", welk_jaar);
      return e;
    }
    for (const auto& [d_op, e] : op)
      if (d_op == dag) return e;
    rendement.ontbreekt.push_back({Berichtcode::waarde_op_dag_ontbreekt, wat, "waarde_op", jaar, dagnummer(dag)});
    return std::nullopt;
  }
  static long long dagnummer(Datum d) {
    return static_cast<int>(d.year()) * 10'000LL + static_cast<unsigned>(d.month()) * 100 + static_cast<unsigned>(d.day());
  }
  /// Fills the values at both ends; false when one is missing.
  bool waarden(Rendementspost& p, const PerJaar<Euro>& w, const OpDatum& op) {
    const auto begin = waarde_bij(true, p.naam, w, op), einde = waarde_bij(false, p.naam, w, op);
    if (!begin || !einde) return false;
    p.begin = *begin;
    p.einde = *einde;
    return true;
  }

  bool begin_alleen(Rendementspost& p, const PerJaar<Euro>& w, const OpDatum& op) {
    const auto begin = waarde_bij(true, p.naam, w, op);
    if (begin) p.begin = *begin;
    return begin.has_value();
  }
  template <class Stelsel> void rendement_bank() {
    for (const Bankrekening& r : d.bankrekeningen) {
      Rendementspost p =
          post(benoem("bankrekening", r.naam), "bankrekening", Groep::gewoon, deel(r.eigendom), r.vreemde_valuta);
      if (p.deel.niets() || eenheid.buitenland) continue;
      const bool contant = r.soort == Bankrekening::Soort::contant, groen = r.soort == Bankrekening::Soort::groen;
      if (contant && !r.vreemde_valuta) continue; // cash in euros brings nothing
      p.groep = contant ? Groep::contant : groen ? Groep::groen : Groep::gewoon;
      bool volledig = true;
      if (!contant) {
        const auto rente = r.rente.van(jaar);
        if (rente) p.voordelen = *rente;
        else {
          mis(p.naam, "rente", jaar);
          volledig = false;
        }
      }
      if (r.vreemde_valuta) volledig = waarden(p, r.waarde, r.waarde_op) && volledig;
      else if (groen) volledig = begin_alleen(p, r.waarde, r.waarde_op) && volledig; // for the exempt part (5.32)
      if (r.vreemde_valuta) { // interest credited is a deposit too, so that it counts once
        const auto gestort = r.gestort.van(jaar), opgenomen = r.opgenomen.van(jaar);
        if (!gestort) {
          mis(p.naam, "gestort", jaar);
          volledig = false;
        }
        if (!opgenomen) {
          mis(p.naam, "opgenomen", jaar);
          volledig = false;
        }
        p.stortingen = gestort.value_or(Euro{}) + p.voordelen;
        p.onttrekkingen = opgenomen.value_or(Euro{});
      }
      if (volledig) rendement.posten.push_back(std::move(p));
    }
  }
  /// What moved in the year must be said, nil included; only crypto may do without income.
  bool bewegingen(Rendementspost& p, const PerJaar<Euro>& inkomsten, const PerJaar<Euro>& gekocht,
                  const PerJaar<Euro>& verkocht, bool zonder_inkomsten = false) {
    const auto i = inkomsten.van(jaar), k = gekocht.van(jaar), v = verkocht.van(jaar);
    if (!i && !zonder_inkomsten) mis(p.naam, "inkomsten", jaar);
    if (!k) mis(p.naam, "gekocht", jaar);
    if (!v) mis(p.naam, "verkocht", jaar);
    if ((!i && !zonder_inkomsten) || !k || !v) return false;
    p.voordelen = i.value_or(Euro{});
    p.stortingen = k.value_or(Euro{});
    p.onttrekkingen = v.value_or(Euro{});
    return true;
  }
  template <class Stelsel> void rendement_beleggingen() {
    for (const Belegging& bel : d.beleggingen) {
      if (bel.op && binnen(*bel.op) && Stelsel::onderlinge_vorderingen_vervallen) continue;
      Rendementspost p = post(benoem("belegging", bel.naam), "belegging",
                              bel.soort == Belegging::Soort::groen ? Groep::groen : Groep::gewoon, deel(bel.eigendom), true);
      if (p.deel.niets() || eenheid.buitenland) continue;
      bool volledig = waarden(p, bel.waarde, bel.waarde_op);
      volledig = bewegingen(p, bel.inkomsten, bel.gekocht, bel.verkocht, bel.soort == Belegging::Soort::crypto) && volledig;
      if (const auto zakelijk = bel.zakelijke_inkomsten.van(jaar); zakelijk && Stelsel::zakelijke_voorwaarden)
        p.voordelen = *zakelijk;
      p.kosten = bel.kosten.van(jaar).value_or(Euro{});
      p.bij_verkoop = financieel_instrument(bel.soort);
      p.startwaarde = bel.waarde.van(regime::eerste_jaar_wetsvoorstel());
      if (volledig) rendement.posten.push_back(std::move(p));
    }
  }
  void rendement_bezittingen() {
    for (const Bezitting& z : d.bezittingen) {
      const Groep groep = z.soort == Bezitting::Soort::kapitaalverzekering ? Groep::kapitaalverzekering : Groep::gewoon;
      Rendementspost p = post(benoem("bezitting", z.naam), "bezitting", groep, deel(z.eigendom), true);
      if (p.deel.niets() || !wet::Artikel_5_3_wat_telt::bezitting(z).empty()) continue;
      if (eenheid.buitenland && z.soort != Bezitting::Soort::onroerende_zaak) continue;
      bool volledig = waarden(p, z.waarde, z.waarde_op);
      volledig = bewegingen(p, z.inkomsten, z.gekocht, z.verkocht) && volledig;
      p.kosten = z.kosten.van(jaar).value_or(Euro{});
      if (volledig) rendement.posten.push_back(std::move(p));
    }
  }
  template <class Stelsel> void rendement_schulden() {
    for (const Schuld& s : d.schulden) {
      if (s.aan && binnen(*s.aan) && Stelsel::onderlinge_vorderingen_vervallen) continue;
      Rendementspost p = post(benoem("schuld", s.naam), "schuld", Groep::schuld, deel(s.eigendom), s.vreemde_valuta);
      if (p.deel.niets() || !wet::Artikel_5_3_wat_telt::schuld(s).empty()) continue;
      if (eenheid.buitenland && !voor_woning_hier(s)) continue;
      bool volledig = true;
      if (const auto rente = s.rente.van(jaar)) p.rente = *rente;
      else {
        mis(p.naam, "rente", jaar);
        volledig = false;
      }
      if (const auto zakelijk = s.zakelijke_rente.van(jaar); zakelijk && Stelsel::zakelijke_voorwaarden) p.rente = *zakelijk;
      if (s.vreemde_valuta) {
        volledig = waarden(p, s.waarde, s.waarde_op) && volledig;
        const auto geleend = s.opgenomen.van(jaar), afgelost = s.afgelost.van(jaar);
        if (!geleend) {
          mis(p.naam, "opgenomen", jaar);
          volledig = false;
        }
        if (!afgelost) {
          mis(p.naam, "afgelost", jaar);
          volledig = false;
        }
        p.onttrekkingen = geleend.value_or(Euro{});
        p.stortingen = afgelost.value_or(Euro{});
      }
      if (volledig) rendement.posten.push_back(std::move(p));
    }
  }
  bool voor_woning_hier(const Schuld& s) const {
    return std::any_of(d.woningen.begin(), d.woningen.end(),
                       [&](const Woning& w) { return w.naam == s.woning && !w.buitenland; });
  }

  template <class Stelsel> void rendement_woningen() {
    for (const Woning& w : d.woningen) {
      const Deel dl = deel(w.eigendom);
      if (dl.niets() || (eenheid.buitenland && w.buitenland)) continue;
      Woningrendement r;
      r.naam = benoem("woning", w.naam);
      r.deel = dl;
      r.dagen = dagen_in_jaar(jaar);
      r.gekocht = w.gekocht_op && *w.gekocht_op >= eenheid.eerste;
      r.verkocht = w.verkocht_op && *w.verkocht_op <= eenheid.laatste;
      const Datum van = r.gekocht ? *w.gekocht_op : eenheid.eerste;
      const Datum tot = r.verkocht ? *w.verkocht_op : volgende_dag(eenheid.laatste); // first day after
      if (tot <= van) continue;
      if (eigen_woning_in(w, van, tot)) continue;
      const auto woz = w.woz.van(jaar);
      const auto zonder = w.woz_zonder_verbouwing.van(jaar + 1);
      const auto volgend = zonder ? zonder : w.woz.van(jaar + 1);
      if (!woz) mis(r.naam, "woz", jaar);
      if (!volgend) mis(r.naam, "woz", jaar + 1);
      if (gebruik_op(w, van) == Woning::Gebruik::verhuurd && w.huur.empty()) mis(r.naam, "huur", jaar);
      if (!woz || !volgend) continue;
      r.woz = *woz;
      r.woz_volgend_jaar = *volgend;
      r.begin = moment(w, r.naam, dl, van, jaar, dagen_tussen(eerste_dag(jaar), van));
      const Datum laatste = r.verkocht ? tot : vorige_dag(tot);
      r.einde = moment(w, r.naam, dl, laatste, jaar + 1, dagen_tussen(eerste_dag(jaar), tot));
      r.ontvangen_huur = w.ontvangen_huur.van(jaar);
      std::int64_t verhuurd = 0;
      for (std::size_t i = 0; i < w.huur.size(); ++i)
        verhuurd += huur_van(w, i, van, tot, Stelsel::zakelijke_voorwaarden, r.huur);
      if (Stelsel::zakelijke_voorwaarden) zakelijke_huur(w, van, tot, r);
      if (Stelsel::staat_telt && r.begin.post.verhuurd && r.einde.post.verhuurd &&
          r.begin.post.staat_opgegeven != r.einde.post.staat_opgegeven)
        mis(r.naam, "waarde_verhuurde_staat", r.begin.post.staat_opgegeven ? jaar + 1 : jaar);
      if (Stelsel::eigen_gebruik_belast) {
        const auto opgegeven = w.dagen_eigen_gebruik.van(jaar);
        const auto dagen_verhuurd = w.dagen_verhuurd.van(jaar).value_or(verhuurd);
        // the day of delivery is not a whole day (5.27a lid 2)
        r.eigen_dagen = opgegeven ? *opgegeven
                                  : std::max<std::int64_t>(0, dagen_tussen(van, tot) - dagen_verhuurd -
                                                                  (r.gekocht && huur_op(w, van) == nullptr ? 1 : 0));
        if (!opgegeven && deels_verhuurd(w, van, tot)) mis(r.naam, "dagen_eigen_gebruik", jaar);
        r.economische_huurwaarde = w.economische_huurwaarde.van(jaar);
        if (r.eigen_dagen > 0 && !r.economische_huurwaarde)
          b.waarschuwing({Berichtcode::huurwaarde_geschat, r.naam, "economische_huurwaarde", jaar, r.eigen_dagen});
      }
      rendement.woningen.push_back(std::move(r));
    }
  }
  /// A home that is the own home during part of the time is a matter of box 1 then: not modelled here.
  bool eigen_woning_in(const Woning& w, Datum van, Datum tot) {
    const bool begin = gebruik_op(w, van) == Woning::Gebruik::eigen_woning,
               eind = gebruik_op(w, vorige_dag(tot)) == Woning::Gebruik::eigen_woning;
    const bool tussendoor = std::any_of(w.gebruik.begin(), w.gebruik.end(), [&](const auto& g) {
      return g.vanaf && *g.vanaf > van && *g.vanaf < tot && (g.gebruik == Woning::Gebruik::eigen_woning) != begin;
    });
    if (begin != eind || tussendoor) {
      rendement.ontbreekt.push_back({Berichtcode::overgang_eigen_woning, benoem("woning", w.naam), "gebruik", jaar, 0});
      rendement.toepasselijk = false;
    }
    return begin || eind || tussendoor;
  }
  /// Is only part of the home let at some time in [van, tot)? Then the dossier must say what was left for own use.
  static bool deels_verhuurd(const Woning& w, Datum van, Datum tot) {
    return std::any_of(w.huur.begin(), w.huur.end(), [&](const Huurperiode& h) {
      return h.oppervlakte_m2 && (!h.vanaf || *h.vanaf < tot) && (!h.tot || *h.tot >= van);
    });
  }
  Woningrendement::Moment moment(const Woning& w, const std::string& wat, Deel dl, Datum dag, int woz_jaar,
                                 std::int64_t verstreken) {
    Bevindingen stil; // what it would say was said when the forfait was computed
    Woningpost p = Opname{d, jaar, eenheid, stil}.waardering(w, wat, dl, Euro{}, dag, woz_jaar);
    if (p.canon == Euro{}) p.canon = w.erfpachtcanon.van(jaar).value_or(Euro{});
    return {std::move(p), verstreken, dagen_in_jaar(jaar)};
  }
  /// Related parties (from 2026): the rent of unrelated parties counts, so it must be known, and takes the place of what was
  /// received.
  void zakelijke_huur(const Woning& w, Datum van, Datum tot, Woningrendement& r) {
    for (const Huurperiode& h : w.huur) {
      if (!h.gelieerd || (h.vanaf && *h.vanaf >= tot) || (h.tot && *h.tot < van)) continue;
      if (!h.zakelijke_huur_per_maand) mis(r.naam, "huur.zakelijke_huur_per_maand", jaar);
      else if (*h.zakelijke_huur_per_maand != h.kale_huur_per_maand) r.ontvangen_huur.reset();
    }
  }
  /// Rent of one period within [van, tot): whole calendar months of it, and the rest by days. Returns the days let.
  /// `zakelijk`: with the rent that unrelated parties would have agreed (5.27 lid 3).
  static std::int64_t huur_van(const Woning& w, std::size_t i, Datum van, Datum tot, bool zakelijk,
                               std::vector<Woningrendement::Huur>& uit) {
    const Huurperiode& h = w.huur[i];
    const Euro per_maand =
        zakelijk && h.gelieerd ? h.zakelijke_huur_per_maand.value_or(h.kale_huur_per_maand) : h.kale_huur_per_maand;
    Datum begin = h.vanaf ? std::max(van, *h.vanaf) : van;
    Datum eind = h.tot ? std::min(tot, volgende_dag(*h.tot)) : tot;
    if (i + 1 < w.huur.size() && w.huur[i + 1].vanaf) eind = std::min(eind, *w.huur[i + 1].vanaf);
    if (eind <= begin) return 0;
    const std::int64_t dagen = dagen_tussen(begin, eind);
    std::int64_t hele = 0;
    while (begin < eind) {
      const Datum maand_begin{begin.year(), begin.month(), std::chrono::day{1}};
      const Datum volgende =
          Datum{(std::chrono::year_month{begin.year(), begin.month()} + std::chrono::months{1}) / std::chrono::day{1}};
      const Datum stuk = std::min(volgende, eind);
      if (begin == maand_begin && stuk == volgende) ++hele;
      else uit.push_back({per_maand, {dagen_tussen(begin, stuk), dagen_tussen(maand_begin, volgende)}});
      begin = stuk;
    }
    if (hele > 0) uit.push_back({per_maand, {hele, 1}});
    return dagen;
  }
};

} // namespace netto::engine

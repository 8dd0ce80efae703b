// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3/compute.hpp"

#include "areas/box3/actual_return.hpp"
#include "areas/box3/contradictions.hpp"
#include "areas/box3/dividend_tax.hpp"
#include "areas/box3/evaluate.hpp"
#include "areas/box3/split.hpp"
#include "areas/box3/vacant_homes.hpp"
#include "areas/box3_2028/evaluate.hpp"
#include "areas/outcome.hpp"
#include "base/trace_reader.hpp"
#include "law/wet_dividendbelasting_1965/art_5_tarief.hpp"

#include <algorithm>

namespace netto::engine {

namespace {

Euro aftrek_van(const Dossier& d, Persoonnummer p, int jaar) {
  return d.personen[p].persoonsgebonden_aftrek.van(jaar).value_or(Euro{});
}

/// The deduction as a step of the trace; left out of the explanation when there is none.
template <class F> Bedrag<F> aftrek_van(const Dossier& d, Persoonnummer p, int jaar, typename F::Context context) {
  const Euro aftrek = aftrek_van(d, p, jaar);
  return vorm::feit<F>(context, aftrek == Euro{} ? Fact{} : word::persoonsgebonden_aftrek, aftrek);
}

/// The same joint figures without their trace, for the search.
template <class Naar, class Van, class S> Waarde<Naar, S> zet_over(const Waarde<Van, S>& w) { return {w.number, {}}; }
template <class Naar, class Van> regime::Gezamenlijk<Naar> zet_over(const regime::Gezamenlijk<Van>& s) {
  const auto z = [](const auto& w) { return zet_over<Naar>(w); };
  return {
      {z(s.grondslag.banktegoeden), z(s.grondslag.overige_bezittingen), z(s.grondslag.schulden_na_drempel),
       z(s.grondslag.vrijgesteld_groen), z(s.grondslag.rendementsgrondslag), z(s.grondslag.grondslag)},
      {z(s.rendement.banktegoeden), z(s.rendement.overige_bezittingen), z(s.rendement.schulden), z(s.rendement.belastbaar)}};
}

/// Everything one calculation needs while it runs.
template <Afrondingsbeleid B> struct Berekening {
  using F = Traceer<B>;
  using X = Exact<B>;

  const Dossier& dossier;
  const Vraag& vraag;
  const Rijgegevens& rijen;
  Antwoord& antwoord;
  Bevindingen& bevindingen;
  Spoor* spoor = &antwoord.spoor;
  regime::Gegevens<F> gegevens = til_op<F>(rijen, spoor);

  /// What is the same for every split: the deemed return, and the actual return where it is known.
  struct Samen {
    regime::Gezamenlijk<F> forfait;
    std::optional<Bedrag<F>> werkelijk;
  };

  /// What two partners owe together for a split of the base, less the green credit.
  template <class S> struct Kosten {
    regime::Gezamenlijk<X> samen;
    regime::Gegevens<X> p;
    Verhouding<X> tijdvak;
    std::array<Bedrag<X>, 2> aftrek;
    std::optional<Bedrag<X>> werkelijk;

    auto operator()(Euro deel_eerste) const {
      const Bedrag<X> eerste = vorm::feit<X>({}, {}, deel_eerste);
      const Bedrag<X> tweede = samen.grondslag.grondslag - eerste;
      return (belasting(eerste, aftrek[0]) + belasting(tweede, aftrek[1]) - korting(eerste, true) - korting(tweede, false))
          .number;
    }
    Bedrag<X> belasting(const Bedrag<X>& deel, const Bedrag<X>& aftrek_persoon) const {
      return werkelijk ? regime::per_persoon_met_tegenbewijs<S, X>(
                             samen, *werkelijk, verhouding(deel, samen.grondslag.grondslag), deel, tijdvak, aftrek_persoon, p)
                             .belasting
                       : regime::per_persoon<S, X>(samen, deel, tijdvak, aftrek_persoon, p).belasting;
    }
    /// The elder is the first.
    Bedrag<X> korting(const Bedrag<X>& deel, bool eerste) const {
      const auto toegepast = wet::Artikel_2_17<X>::toegepast(deel, samen.grondslag.grondslag, gelijke_delen<X>({}));
      return wet::Artikel_8_19<X>::korting(
          samen.grondslag.vrijgesteld_groen,
          regime::deel_groen<X>(p.jaar, samen.grondslag.grondslag, toegepast, vorm::feit<X>({}, {}, eerste ? 1 : 0, 1)),
          p.algemeen.heffingskorting_groene_beleggingen);
    }
  };
  template <class S> Kosten<S> kosten(const Eenheid& e, const Samen& samen_en_werkelijk) const {
    const auto& samen = samen_en_werkelijk.forfait;
    std::optional<Bedrag<X>> werkelijk;
    if (samen_en_werkelijk.werkelijk) werkelijk = zet_over<X>(*samen_en_werkelijk.werkelijk);
    return {zet_over<X>(samen),
            til_op<X>(rijen, {}),
            vorm::feit<X>({}, {}, e.maanden, maanden_per_jaar),
            {vorm::feit<X>({}, {}, aftrek_van(dossier, e.personen[0], vraag.jaar)),
             vorm::feit<X>({}, {}, aftrek_van(dossier, e.personen[1], vraag.jaar))},
            werkelijk};
  }

  template <class S> Euro zoek_beste(const Eenheid& e, const Samen& samen) const {
    const Euro g = in_centen(samen.forfait.grondslag.grondslag, Richting::omlaag),
               rg = in_centen(samen.forfait.grondslag.rendementsgrondslag, Richting::omlaag);
    std::vector<Euro> knikpunten;
    if constexpr (S::vermogensmix) knikpunten = {rijen.mix.grens_1.waarde, rijen.mix.grens_2.waarde};
    constexpr bool stapsgewijs = B == Afrondingsbeleid::belastingdienst;
    const auto exact = kosten<S>(e, samen);
    for (const auto& aftrek : exact.aftrek) // where the benefit passes the deduction the slope changes too
      if (!(aftrek <= Bedrag<X>{}).ja) {
        const Euro knik = laatste_zonder_belasting(exact, aftrek, g);
        knikpunten.insert(knikpunten.end(), {knik, knik + Euro::uit_euros(1)});
      }
    return beste_deel(g, rg, knikpunten, stapsgewijs, exact);
  }

  /// The largest part of the base, in whole euros, over which someone with this deduction owes nothing: whatever route counts,
  /// what he owes never falls as his part grows.
  static Euro laatste_zonder_belasting(const auto& kosten, const Bedrag<X>& aftrek, Euro grondslag) {
    std::int64_t zonder = 0, met = grondslag.centen() / 100 + 1;
    while (met - zonder > 1) {
      const std::int64_t midden = zonder + (met - zonder) / 2;
      const auto deel = vorm::feit<X>({}, {}, Euro::uit_euros(midden));
      ((kosten.belasting(deel, aftrek) > Bedrag<X>{}).ja ? met : zonder) = midden;
    }
    return Euro::uit_euros(zonder);
  }

  /// The base each person of the unit answers for.
  template <class S> std::vector<Bedrag<F>> verdeel(const Eenheid& e, const Samen& samen) {
    const auto& g = samen.forfait.grondslag.grondslag;
    if (e.personen.size() == 1) return {g};
    const auto gegeven = vraag.verdeling ? vraag.verdeling : dossier.verdeling.van(vraag.jaar);
    Verdelingantwoord v;
    v.gekozen = gegeven.has_value();
    Bedrag<F> eerste;
    if (gegeven) {
      const auto deel = vorm::feit<F>(spoor, word::gekozen_deel, (*gegeven)[e.personen[0]].duizendsten(), Percentage::geheel);
      eerste = wet::Artikel_2_17<F>::lid_2(g, deel);
    } else {
      bevindingen.waarschuwing({&message::heffingskortingen_niet_meegewogen, {}, "", vraag.jaar, 0});
      eerste = vorm::feit<F>(spoor, word::gekozen_deel_van_grondslag, zoek_beste<S>(e, samen));
    }
    const auto tweede = g - eerste;
    const auto som = kosten<S>(e, samen);
    const auto in_euro = [&](Euro deel) { return Euro::uit_centen(whole(som(deel), Richting::dichtstbij)); };
    v.belasting_bij_helft = in_euro(Euro::uit_euros(in_centen(g, Richting::omlaag).centen() / 200));
    v.grondslag = {{e.personen[0], uitkomst(eerste)}, {e.personen[1], uitkomst(tweede)}};
    antwoord.verdeling = std::move(v);
    return {eerste, tweede};
  }

  template <class S> void eenheid(const Eenheid& e) {
    const Inventaris inv =
        inventaris(dossier, vraag.jaar, e, bevindingen); // goes on where facts are missing, to name all of them
    const auto over = [&](const Subject& wat) { spoor->over(wat); };
    over({});
    const auto som = samenstellen<S, F>(inv, e, gegevens, spoor, over);
    for (std::size_t i = 0; i < inv.uitvaart.size(); ++i)
      if ((som.uitvaart[i].telt > Bedrag<F>{}).ja)
        for (const Bericht& onbekend : inv.uitvaart[i].onbekend) bevindingen.fout(onbekend);
    if (!bevindingen.fouten.empty()) return;
    huishouden(inv, som);
    antwoord.voor_vermindering = antwoord.voor_vermindering || inv.voor_vermindering;
    // Proof to the contrary came later still than the rechtsherstel: who asks what was known before it asks for neither.
    const Samen samen{som.samen, gegevens.rechtsherstel ? werkelijk<S>(e, inv, som) : std::nullopt};
    const auto delen = verdeel<S>(e, samen);
    const std::size_t eerste = antwoord.personen.size();
    for (std::size_t i = 0; i < e.personen.size(); ++i) persoon<S>(e, i, samen, delen[i]);
    if (gegevens.rechtsherstel) oordeel<S>(antwoord.werkelijk.back(), eerste);
    if (e.personen.size() > 1) antwoord.verdeling->belasting = samen_verschuldigd(eerste);
  }

  /// What the persons from `eerste` on owe together, after the green credit.
  Euro samen_verschuldigd(std::size_t eerste) const {
    Fraction som;
    for (std::size_t i = eerste; i < antwoord.personen.size(); ++i) {
      const Persoonantwoord& p = antwoord.personen[i];
      som = som + p.belasting.waarde;
      if (p.heffingskorting_groen) som = som - p.heffingskorting_groen->waarde;
    }
    return Euro::uit_centen(whole(som, Richting::dichtstbij));
  }

  /// The actual return of the unit; nothing when a fact for it is missing, or when relief from double taxation, which is not
  /// computed, decides whether it counts.
  template <class S>
  std::optional<Bedrag<F>> werkelijk(const Eenheid& e, const Inventaris& op_peildatum, const Eenheidsom<F>& som) {
    std::vector<Post> uitvaart; // what is above both limits of 5.10 a, and so an asset
    for (std::size_t i = 0; i < som.uitvaart.size(); ++i) {
      if (!(som.uitvaart[i].telt > Bedrag<F>{}).ja) continue;
      const auto& verzekerden = op_peildatum.uitvaart[i].verzekerden;
      for (std::size_t v = 0; v < verzekerden.size(); ++v)
        if ((som.uitvaart[i].per_verzekerde[v] > Bedrag<F>{}).ja)
          uitvaart.insert(uitvaart.end(), verzekerden[v].waarde.begin(), verzekerden[v].waarde.end());
    }
    Rendementsinventaris inv = rendementsinventaris(dossier, vraag.jaar, e, uitvaart, bevindingen);
    const auto w =
        Werkelijkrekening<F>{gegevens, spoor}.template bereken<S>(inv, e, [&](const Subject& wat) { spoor->over(wat); });
    Werkelijkantwoord a;
    a.personen = e.personen;
    a.volledig = inv.toepasselijk && inv.ontbreekt.empty();
    a.voor_vermindering = op_peildatum.voor_vermindering || inv.voor_vermindering;
    antwoord.voor_vermindering = antwoord.voor_vermindering || a.voor_vermindering;
    a.rendement = uitkomst(w.rendement);
    a.ontbreekt = std::move(inv.ontbreekt);
    auto woning = inv.woningen.begin(); // the lines of homes come first, in the same order
    for (const auto& r : w.regels) {
      a.regels.push_back({r.wat, r.kind, r.aanwas, uitkomst(r.begin), uitkomst(r.einde), uitkomst(r.stortingen),
                          uitkomst(r.onttrekkingen), uitkomst(r.voordelen), uitkomst(r.eigen_gebruik), uitkomst(r.rente),
                          uitkomst(r.rendement)});
      if (r.belast_deel) a.regels.back().belast_deel = uitkomst(*r.belast_deel);
      if (woning != inv.woningen.end()) a.regels.back().opgave = opgave(*woning++, uitkomst(r.huurwaarde));
    }
    antwoord.werkelijk.push_back(std::move(a));
    const Werkelijkantwoord& gegeven = antwoord.werkelijk.back();
    return gegeven.volledig && !gegeven.voor_vermindering ? std::optional{w.rendement} : std::nullopt;
  }
  static Woningopgave opgave(const Woningrendement& r, Uitkomst huurwaarde) {
    const auto moment = [](const Woningpost& p) {
      Woningopgave::Moment m{!p.verhuringen.empty(), false, {}};
      for (const auto& v : p.verhuringen) {
        m.tijdelijk = m.tijdelijk || v.tijdelijk;
        m.maandhuur += v.maandhuur;
      }
      return m;
    };
    Woningopgave o{r.woz,
                   r.woz_volgend_jaar + r.verbouwing,
                   r.verbouwing,
                   r.komt_op,
                   r.gaat_op,
                   moment(r.begin.post),
                   moment(r.einde.post),
                   0,
                   std::move(huurwaarde),
                   r.deel.teller,
                   r.deel.noemer};
    for (const auto& e : r.eigen_gebruik) o.dagen_eigen_gebruik += e.dagen;
    return o;
  }
  /// Does proof pay? When every fact is there: whether it counts for one of them. Else from 2023 interest that is missing of money
  /// in euros can only add to the return (before, banks charged it); what is missing of other things can do either.
  template <class S> void oordeel(Werkelijkantwoord& w, std::size_t eerste_persoon) {
    bool telt = false;
    for (std::size_t i = eerste_persoon; i < antwoord.personen.size(); ++i) {
      const auto& routes = antwoord.personen[i].routes;
      telt = telt || antwoord.personen[i].toegepast == &route::werkelijk_rendement;
      const Route* laagste = nullptr;
      for (const Route& r : routes)
        if (r.naam != &route::werkelijk_rendement && (laagste == nullptr || r.inkomen.waarde < laagste->inkomen.waarde))
          laagste = &r;
      if (laagste != nullptr) tel_op(w.voordeel_forfait, laagste->inkomen);
    }
    using Oordeel = Werkelijkantwoord::Oordeel;
    if (w.voordeel_forfait.waarde.is_zero()) w.oordeel = Oordeel::geen_heffing;
    else if (w.voor_vermindering) w.oordeel = Oordeel::hangt_af;
    else if (w.volledig) w.oordeel = telt ? Oordeel::loont : Oordeel::loont_niet;
    else if (w.voordeel_forfait.waarde <= w.rendement.waarde && !S::negatieve_bankrente && alleen_rente_ontbreekt(w))
      w.oordeel = Oordeel::loont_niet;
    else w.oordeel = Oordeel::hangt_af;
  }
  bool alleen_rente_ontbreekt(const Werkelijkantwoord& w) const {
    return std::all_of(w.ontbreekt.begin(), w.ontbreekt.end(), [&](const Bericht& b) {
      return b.code == &message::feit_ontbreekt && b.veld == "rente" && kan_alleen_stijgen(b.wat);
    });
  }
  /// Without its interest an account is left out of the return as a whole. Of foreign money that also leaves out what the
  /// currency did, and of a green account what it weighs in the exempt part (5.32): both may lower the return.
  bool kan_alleen_stijgen(Thing wat) const {
    const Bankrekening* r = find<Bankrekening>(dossier, wat);
    return r != nullptr && !r->vreemde_valuta && r->soort != Bankrekening::Soort::groen;
  }

  template <class S> void persoon(const Eenheid& e, std::size_t i, const Samen& samen_en_werkelijk, const Bedrag<F>& deel) {
    const auto& samen = samen_en_werkelijk.forfait;
    const Persoonnummer wie = e.personen[i];
    spoor->over({thing_of(dossier, wie)});
    const auto grondslag = e.personen.size() > 1 ? noem(begrip::grondslag_persoon, deel) : deel;
    const auto aftrek = e.buitenland ? vorm::feit<F>(spoor, {}, Euro{}) : aftrek_van<F>(dossier, wie, vraag.jaar, spoor);
    const auto tijdvak = vorm::feit<F>(spoor, word::deel_van_het_jaar, e.maanden, maanden_per_jaar);
    const auto u = samen_en_werkelijk.werkelijk
                       ? regime::per_persoon_met_tegenbewijs<S, F>(samen, *samen_en_werkelijk.werkelijk,
                                                                   verhouding_van(e, i, samen, grondslag), grondslag, tijdvak,
                                                                   aftrek, gegevens)
                       : regime::per_persoon<S, F>(samen, grondslag, tijdvak, aftrek, gegevens);
    Persoonantwoord p;
    p.wie = wie;
    p.maanden = e.maanden;
    p.grondslag = uitkomst(grondslag);
    p.aandeel = uitkomst(u.aandeel);
    if constexpr (S::vermogensmix) {
      p.routes = {met_belasting(&route::vermogensmix, u.vermogensmix, aftrek)};
      if (gegevens.rechtsherstel) p.routes.push_back(met_belasting(&route::rechtsherstel, u.forfait, aftrek));
      p.toegepast = gegevens.rechtsherstel && (u.forfait < u.vermogensmix).ja ? &route::rechtsherstel : &route::vermogensmix;
    } else {
      p.routes = {met_belasting(&route::forfait, u.forfait, aftrek)};
      p.toegepast = &route::forfait;
    }
    if (samen_en_werkelijk.werkelijk) {
      p.routes.push_back(met_belasting(&route::werkelijk_rendement, u.werkelijk, aftrek));
      if ((u.werkelijk < u.laagste_forfait).ja) p.toegepast = &route::werkelijk_rendement;
    }
    p.voordeel = uitkomst(u.voordeel);
    p.persoonsgebonden_aftrek = uitkomst(aftrek);
    p.belastbaar_inkomen = uitkomst(u.belastbaar_inkomen);
    p.belasting = uitkomst(u.belasting);
    if ((samen.grondslag.vrijgesteld_groen > Bedrag<F>{}).ja) {
      const auto deel_groen = groen_deel(e, i, samen, grondslag);
      if (e.personen.size() > 1 && !(samen.grondslag.grondslag > Bedrag<F>{}).ja)
        bevindingen.waarschuwing(
            {regime::met_beschikking_groen(vraag.jaar) ? &message::groen_zonder_grondslag : &message::groen_naar_oudste,
             {},
             "",
             vraag.jaar,
             0});
      p.heffingskorting_groen = uitkomst(wet::Artikel_8_19<F>::korting(samen.grondslag.vrijgesteld_groen, deel_groen,
                                                                       gegevens.algemeen.heffingskorting_groene_beleggingen));
    }
    if (const auto te_verrekenen = dividendbelasting<F>(dossier, vraag.jaar, e, i, spoor))
      p.dividendbelasting = uitkomst(*te_verrekenen);
    antwoord.personen.push_back(std::move(p));
  }
  /// The ratio between partners that this person has (2.17 lid 2 and 3): as chosen, else what the amounts come down to.
  Verhouding<F> verhouding_van(const Eenheid& e, std::size_t i, const regime::Gezamenlijk<F>& samen, const Bedrag<F>& deel) {
    if (e.personen.size() == 1) return vorm::feit<F>(spoor, word::geheel, 1, 1);
    if (const auto gekozen = vraag.verdeling ? vraag.verdeling : dossier.verdeling.van(vraag.jaar))
      return vorm::feit<F>(spoor, word::gekozen_deel, (*gekozen)[e.personen[i]].duizendsten(), Percentage::geheel);
    return wet::Artikel_2_17<F>::toegepast(deel, samen.grondslag.grondslag, gelijke_delen<F>(spoor));
  }
  Verhouding<F> groen_deel(const Eenheid& e, std::size_t i, const regime::Gezamenlijk<F>& samen, const Bedrag<F>& deel) {
    const auto toegepast = verhouding_van(e, i, samen, deel);
    if (e.personen.size() == 1) return toegepast;
    return regime::deel_groen<F>(vraag.jaar, samen.grondslag.grondslag, toegepast,
                                 vorm::feit<F>(spoor, i == 0 ? word::de_oudste : word::niet_de_oudste, i == 0 ? 1 : 0, 1));
  }
  /// Income under one route, and the tax if it counted.
  Route met_belasting(const RouteName* naam, const Bedrag<F>& inkomen, const Bedrag<F>& aftrek) const {
    const auto x = til_op<X>(rijen, {});
    const auto belastbaar = wet::Artikel_5_1<X>::belastbaar_inkomen(zet_over<X>(inkomen), zet_over<X>(aftrek));
    return {naam, uitkomst(inkomen), uitkomst(wet::Artikel_2_13<X>::belasting(belastbaar, x.algemeen.tarief, x.praktijk))};
  }
  void huishouden(const Inventaris& inv, const Eenheidsom<F>& som) {
    Huishoudantwoord& h = antwoord.huishouden;
    const bool eerste = antwoord.personen.empty();
    const auto bij = [&](Uitkomst& totaal, const auto& w) {
      if (eerste) totaal = uitkomst(w);
      else {
        tel_op(totaal, uitkomst(w));
        totaal.stap = -1;
      }
    };
    bij(h.banktegoeden, som.samen.grondslag.banktegoeden);
    bij(h.overige_bezittingen, som.samen.grondslag.overige_bezittingen);
    bij(h.schulden_na_drempel, som.samen.grondslag.schulden_na_drempel);
    bij(h.rendement_banktegoeden, som.samen.rendement.banktegoeden);
    bij(h.rendement_overige_bezittingen, som.samen.rendement.overige_bezittingen);
    bij(h.rendement_schulden, som.samen.rendement.schulden);
    bij(h.belastbaar_rendement, som.samen.rendement.belastbaar);
    bij(h.rendementsgrondslag, som.samen.grondslag.rendementsgrondslag);
    bij(h.grondslag, som.samen.grondslag.grondslag);
    for (std::size_t i = 0; i < inv.woningen.size(); ++i) {
      const auto& w = som.woningen[i];
      const Thing wat = inv.woningen[i].wat;
      const auto bekend =
          std::find_if(h.woningen.begin(), h.woningen.end(), [&](const Woningantwoord& a) { return a.wat == wat; });
      if (bekend != h.woningen.end()) { // another owner's part of the same home
        tel_op(bekend->waarde, uitkomst(w.leegwaarde.waarde));
        bekend->waarde.stap = -1;
        continue;
      }
      Woningantwoord a{wat, uitkomst(w.woz), std::nullopt, uitkomst(w.leegwaarde.waarde)};
      if (w.leegwaarde.ratio_geldt.ja && inv.woningen[i].verhuringen.size() == 1)
        a.leegwaarderatio = uitkomst(w.leegwaarde.ratio);
      h.woningen.push_back(std::move(a));
    }
  }
};

/// What persons together have, from what each has.
void tel_personen_op(Antwoord& a) {
  std::sort(a.personen.begin(), a.personen.end(), [](const auto& x, const auto& y) { return x.wie < y.wie; });
  Huishoudantwoord& h = a.huishouden;
  for (const Persoonantwoord& p : a.personen) {
    tel_op(h.voordeel, p.voordeel);
    tel_op(h.belasting, p.belasting);
    tel_op(h.heffingskorting_groen, p.heffingskorting_groen);
    tel_op(h.dividendbelasting, p.dividendbelasting);
    for (const Route& r : p.routes) {
      const auto bekend = std::find_if(h.routes.begin(), h.routes.end(), [&](const Route& b) { return b.naam == r.naam; });
      if (bekend == h.routes.end())
        h.routes.push_back({r.naam, {r.inkomen.waarde, a.personen.size() == 1 ? r.inkomen.stap : -1}, r.belasting});
      else {
        tel_op(bekend->inkomen, r.inkomen);
        tel_op(bekend->belasting, r.belasting);
      }
    }
    h.toegepast = h.toegepast == nullptr || h.toegepast == p.toegepast ? p.toegepast : &route::verschillend;
  }
  // A sum over some of the persons would look like one over all.
  std::erase_if(h.routes, [&](const Route& r) {
    return std::any_of(a.personen.begin(), a.personen.end(), [&](const Persoonantwoord& p) {
      return std::none_of(p.routes.begin(), p.routes.end(), [&](const Route& van_p) { return van_p.naam == r.naam; });
    });
  });
  if (a.personen.size() == 1) {
    h.voordeel.stap = a.personen[0].voordeel.stap;
    h.belasting.stap = a.personen[0].belasting.stap;
  }
}

void parameters_gebruikt(Antwoord& a, const Parameters& parameters) {
  std::vector<int> wortels;
  for (const Persoonantwoord& p : a.personen) {
    for (const auto* u : {&p.aandeel, &p.belasting}) wortels.push_back(u->stap);
    for (const Route& r : p.routes) wortels.push_back(r.inkomen.stap);
    if (p.heffingskorting_groen) wortels.push_back(p.heffingskorting_groen->stap);
  }
  a.parameters = Spoorlezer{a.spoor}.parameters(std::move(wortels));
  std::string namen[4];
  for (const int rij : a.parameters) {
    const Parameterstatus status = parameters.rij(rij).status;
    a.parameterstatus = std::max(a.parameterstatus, status);
    std::string& lijst = namen[static_cast<std::size_t>(status)];
    lijst += (lijst.empty() ? "" : ", ") + std::string{parameters.grootheid_van(rij).naam};
  }
  const auto meld = [&](Parameterstatus status, const Message* code) {
    if (auto& lijst = namen[static_cast<std::size_t>(status)]; !lijst.empty())
      a.waarschuwingen.push_back({code, {}, "", a.jaar, 0, {}, std::move(lijst)});
  };
  meld(Parameterstatus::voorlopig, &message::parameters_voorlopig);
  meld(Parameterstatus::voorstel, &message::parameters_voorstel);
  meld(Parameterstatus::raming, &message::parameters_raming);
}

template <Afrondingsbeleid B>
void bereken_met(const Dossier& dossier, const Vraag& vraag, const Rijgegevens& rijen, Antwoord& antwoord,
                 Bevindingen& bevindingen) {
  Berekening<B> berekening{dossier, vraag, rijen, antwoord, bevindingen};
  for (const Eenheid& e : eenheden(dossier, vraag.jaar, rijen.meerderjarigheid, bevindingen))
    regime::met_stelsel(vraag.jaar, [&](auto stelsel) { berekening.template eenheid<decltype(stelsel)>(e); });
}

/// Completes an answer, or gives the reasons why there is none.
Resultaat maak_af(Antwoord antwoord, Bevindingen bevindingen, const Parameters& parameters) {
  Resultaat uit;
  uit.fouten = std::move(bevindingen.fouten);
  if (!uit.fouten.empty()) return uit;
  tel_personen_op(antwoord);
  antwoord.niet_geteld = std::move(bevindingen.niet_geteld);
  antwoord.waarschuwingen = std::move(bevindingen.waarschuwingen);
  antwoord.vragen = std::move(bevindingen.vragen);
  parameters_gebruikt(antwoord, parameters);
  uit.fouten = contradictions(antwoord);
  if (uit.fouten.empty()) uit.antwoord = std::move(antwoord);
  return uit;
}

/// Says it when more is given as dividend tax withheld than the rate takes of the income: then it is probably foreign tax.
void controleer_dividendbelasting(const Dossier& d, int jaar, const Rij<Percentage>& tarief, Bevindingen& b) {
  using X = Exact<Afrondingsbeleid::belastingdienst>;
  for (const Belegging& bel : d.beleggingen) {
    const auto ingehouden = bel.dividendbelasting.van(jaar), inkomsten = bel.inkomsten.van(jaar);
    if (!ingehouden || *ingehouden == Euro{}) continue;
    if (!inkomsten) {
      b.waarschuwing({&message::dividendbelasting_onbekend, thing_of(d, bel), "dividendbelasting", jaar, 0});
      continue;
    }
    if (wet::Artikel_5_dividendbelasting<X>::meer_dan_het_tarief(vorm::feit<X>({}, {}, *ingehouden),
                                                                 vorm::feit<X>({}, {}, *inkomsten),
                                                                 vorm::parameter<X>({}, tarief.waarde, tarief.plaats))
            .ja)
      b.waarschuwing({&message::dividendbelasting_te_hoog, thing_of(d, bel), "dividendbelasting", jaar, 0});
  }
}

/// What `na` has to pay more than `voor`: the tax after the green credit.
Uitkomst meer(const Antwoord& na, const Antwoord& voor) {
  const auto som = [](const Antwoord& a) {
    Fraction s = a.huishouden.belasting.waarde;
    if (a.huishouden.heffingskorting_groen) s = s - a.huishouden.heffingskorting_groen->waarde;
    return s;
  };
  return {som(na) - som(voor), -1};
}

/// The answer without the effects of its open questions.
Resultaat bereken_zonder_effect(const Dossier& gegeven, const Parameters& parameters, const Vraag& vraag) {
  Resultaat uit;
  Antwoord antwoord;
  antwoord.jaar = vraag.jaar;
  antwoord.afronding = vraag.afronding;
  antwoord.scenario = vraag.scenario;
  antwoord.regime = regime::box3_in(vraag.jaar);
  if (antwoord.regime == nullptr) antwoord.regime = regime::box3_voorgesteld(vraag.jaar, vraag.scenario);
  if (antwoord.regime == nullptr) {
    uit.fouten.push_back({&message::jaar_zonder_regime, {}, "", vraag.jaar, 0});
    return uit;
  }
  Bevindingen bevindingen;
  const Parametervraag versie{vraag.jaar, vraag.bekend_op, vraag.scenario};
  Lader lader{parameters, versie};
  const auto termijn = laad_termijn_te_koop(lader);
  const auto tarief = laad_tarief_dividendbelasting(lader);
  meld_ontbrekend(lader, bevindingen.fouten);
  std::optional<Rijgegevens> rijen;
  const bool geldend = antwoord.regime->status == regime::Rechtsstatus::geldend;
  if (geldend) rijen = laad_gegevens(parameters, versie, bevindingen.fouten);
  if (!termijn || !tarief || (geldend && !rijen)) return maak_af(std::move(antwoord), std::move(bevindingen), parameters);
  const auto met_te_koop = met_eigen_woning_te_koop(gegeven, *termijn);
  const Dossier& dossier = met_te_koop ? *met_te_koop : gegeven;
  leegstaande_woningen(dossier, vraag.jaar, *termijn, bevindingen);
  controleer_dividendbelasting(dossier, vraag.jaar, *tarief, bevindingen);
  if (!geldend) {
    if (vraag.afronding == Afrondingsbeleid::wet)
      Wetsvoorstelrekening<Afrondingsbeleid::wet>{dossier, parameters, vraag, antwoord, bevindingen}.bereken();
    else Wetsvoorstelrekening<Afrondingsbeleid::belastingdienst>{dossier, parameters, vraag, antwoord, bevindingen}.bereken();
    return maak_af(std::move(antwoord), std::move(bevindingen), parameters);
  }
  if (!rijen->rechtsherstel) bevindingen.waarschuwing({&message::rechtsherstel_onbekend, {}, "", vraag.jaar, 0});
  if (vraag.afronding == Afrondingsbeleid::wet)
    bereken_met<Afrondingsbeleid::wet>(dossier, vraag, *rijen, antwoord, bevindingen);
  else bereken_met<Afrondingsbeleid::belastingdienst>(dossier, vraag, *rijen, antwoord, bevindingen);
  if (vraag.verdeling && !antwoord.verdeling && bevindingen.fouten.empty())
    bevindingen.fout({&message::verdeling_zonder_partners, {}, "verdeling", vraag.jaar, 0});
  return maak_af(std::move(antwoord), std::move(bevindingen), parameters);
}

/// What the answer would be with `vragen` answered by `true`, less what it is; nothing when there is none then.
std::optional<Uitkomst> effect(const Dossier& d, const Parameters& parameters, const Vraag& vraag, const Antwoord& a,
                               const std::vector<OpenVraag>& vragen) {
  const auto anders = bereken_zonder_effect(beantwoord(d, vragen), parameters, vraag);
  return anders.antwoord ? std::optional{meer(*anders.antwoord, a)} : std::nullopt;
}

} // namespace

Resultaat bereken(const Dossier& dossier, const Parameters& parameters, const Vraag& vraag) {
  Resultaat uit = bereken_zonder_effect(dossier, parameters, vraag);
  if (!uit.antwoord) return uit;
  Antwoord& a = *uit.antwoord;
  // Those that are only possible must not take the effect from those that are more.
  const auto stellig = static_cast<std::size_t>(
      std::count_if(a.vragen.begin(), a.vragen.end(), [](const OpenVraag& v) { return !v.alleen_mogelijk; }));
  for (OpenVraag& v : a.vragen)
    if ((v.alleen_mogelijk ? a.vragen.size() : stellig) <= hoogstens_vragen_apart)
      v.effect = effect(dossier, parameters, vraag, a, {v});
  if (a.vragen.size() > 1) a.effect_samen = effect(dossier, parameters, vraag, a, a.vragen);
  return uit;
}

} // namespace netto::engine

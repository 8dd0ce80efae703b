// SPDX-License-Identifier: EUPL-1.2
// Box 3 of a household in a number form: the articles of the year (composition.hpp) over the facts gathered. Instantiated in
// evaluate_exact.cpp and evaluate_trace.cpp, nowhere else.
#pragma once

#include "areas/area.hpp"
#include "areas/box3/actual_return.hpp"
#include "areas/box3/area.hpp"
#include "areas/box3/joint.hpp"
#include "areas/box3/relief.hpp"
#include "areas/box3/withheld.hpp"
#include "areas/box3/wording.hpp"
#include "base/number_text.hpp"
#include "law/wet_dividendbelasting_1965/art_5_tarief.hpp"

#include <algorithm>
#include <map>

namespace netto::box3 {

/// The personal deduction of one of the unit that counts (7.7 lid 1, 7.8 lid 3).
inline Euro aftrek_van(const Dossier& d, const TaxUnit& e, PersonIndex p, int jaar) {
  if (contains(e.zonder_grenzen, p)) return {};
  return d.personen[p].persoonsgebonden_aftrek.van(jaar).value_or(Euro{});
}

/// The deduction as a step of the trace; left out of the explanation when there is none.
template <class F>
Bedrag<F> aftrek_van(const Dossier& d, const TaxUnit& e, PersonIndex p, int jaar, typename F::Context context) {
  const Euro aftrek = aftrek_van(d, e, p, jaar);
  return form::fact<F>(context, aftrek == Euro{} ? Fact{} : word::persoonsgebonden_aftrek, aftrek);
}

/// The same joint figures without their trace, for the search.
template <class Naar, class Van, class S> Value<Naar, S> zet_over(const Value<Van, S>& w) { return {w.number, {}}; }
template <class Naar, class Van> std::optional<Bedrag<Naar>> zet_over(const std::optional<Bedrag<Van>>& w) {
  return w ? std::optional{zet_over<Naar>(*w)} : std::nullopt;
}
template <class Naar, class Van> std::optional<Abroad<Naar>> zet_over(const std::optional<Abroad<Van>>& a) {
  if (!a) return std::nullopt;
  return Abroad<Naar>{{zet_over<Naar>(a->grondslag.bezittingen), zet_over<Naar>(a->grondslag.schulden)},
                      zet_over<Naar>(a->werkelijk)};
}
template <class Naar, class Van> box3::Joint<Naar> zet_over(const box3::Joint<Van>& s) {
  const auto z = [](const auto& w) { return zet_over<Naar>(w); };
  return {
      {z(s.grondslag.banktegoeden), z(s.grondslag.overige_bezittingen), z(s.grondslag.schulden_na_drempel),
       z(s.grondslag.vrijgesteld_groen), z(s.grondslag.rendementsgrondslag), z(s.grondslag.grondslag)},
      {z(s.rendement.banktegoeden), z(s.rendement.overige_bezittingen), z(s.rendement.schulden), z(s.rendement.belastbaar)}};
}

/// The figures of a year, and the same lifted for the forms that record nothing.
struct Box3Figures {
  RowFigures rows;
  Sourced<Percentage> dividend_tax; ///< rate of the Wet op de dividendbelasting 1965
  std::optional<int> shift_term;    ///< months of 5.24; nothing: before it
  UsufructRows rights;              ///< tables of the Uitvoeringsbesluit
  box3::Gegevens<Exact<RoundingPolicy::wet>> statute;
  box3::Gegevens<Exact<RoundingPolicy::belastingdienst>> official;

  template <NumberForm F> decltype(auto) lifted(typename F::Context context) const {
    if constexpr (F::traces) return lift<F>(rows, context);
    else if constexpr (F::policy == RoundingPolicy::wet) return (statute);
    else return (official);
  }
};

/// What two partners owe together for a split of the base, less the green credit. In the exact form, whatever form asks: a search
/// tries thousands.
template <RoundingPolicy B> struct SplitCost {
  using X = Exact<B>;
  const vermogen::Composition* c;
  Together<X> samen;
  const box3::Gegevens<X>* p;
  std::array<Own<X>, 2> eigen;      ///< without base and ratio
  std::optional<Beside<X>> naast{}; ///< another period of the same two

  [[nodiscard]] Fraction operator()(Euro deel_eerste) const;
  /// As something to choose (2.17 lid 2), with the parts at which the slope of the tax changes.
  [[nodiscard]] areas::Choice choice() const;

private:
  [[nodiscard]] Bedrag<X> belasting(const Bedrag<X>& deel, Own<X> van_persoon) const;
  [[nodiscard]] Bedrag<X> korting(const Bedrag<X>& deel, bool eerste) const;
  [[nodiscard]] Euro laatste_zonder_belasting(const Own<X>& van_persoon, Euro grondslag) const;
};

/// Box 3 of one year, in the traced or the untraced exact form.
template <NumberForm F> struct Calculation {
  static constexpr RoundingPolicy B = F::policy;
  using X = Exact<B>;

  Work& work;
  const Dossier& dossier = *work.dossier;
  const Query& vraag = work.vraag;
  const Box3Figures& figures = *static_cast<const Box3Figures*>(work.figures);
  const vermogen::Composition& stelsel = vermogen::composition_of(vraag.jaar);
  vermogen::Answer& allen = work.answer.vermogen;
  Answer& answer = work.answer.box3;
  Findings& findings = work.findings;
  F::Context trace = context_of<F>(work.answer);
  /// A period of a person beside the main one.
  struct Ander {
    PersonOutcome<F> uitkomst;
    bool werkelijk_bekend;
    vermogen::PeriodAnswer tijdvak;
  };
  using Anderen = std::map<PersonIndex, std::vector<Ander>>;
  Anderen ander_{};
  std::optional<Beside<F>> naast_{};        ///< idem, of the partners at hand
  std::optional<Bedrag<F>> eerste_groen_{}; ///< of the exempt green investments for the first of them, when there is no base
  decltype(figures.template lifted<F>(trace)) gegevens = figures.template lifted<F>(trace);

  void alles() {
    if (work.kept != nullptr && *work.kept) return verdeel_opnieuw(*static_cast<const Onverdeeld*>(work.kept->get()));
    controleer_dividendbelasting();
    if (!gegevens.rechtsherstel) findings.warning({&message::rechtsherstel_onbekend, {}, "", vraag.jaar, 0});
    for (const TaxUnit& e : work.tax_units)
      if (e.bijkomend && e.personen.size() == 1) alleen_ander_tijdvak(e);
    Onverdeeld onverdeeld{.anderen = ander_};
    for (const TaxUnit& e : work.tax_units)
      if (!e.bijkomend) eenheid(e, onverdeeld);
    if (work.kept != nullptr) *work.kept = std::make_shared<const Onverdeeld>(std::move(onverdeeld));
  }
  /// What no division of the base changes.
  struct Unit {
    std::optional<Beside<F>> naast;
    Together<F> samen;
  };
  struct Onverdeeld {
    Anderen anderen;
    std::map<std::vector<PersonIndex>, Unit> eenheden{};
  };
  /// Only the division differs from what was computed before: without what stays the same in the answer, and without messages.
  void verdeel_opnieuw(const Onverdeeld& onverdeeld) {
    ander_ = onverdeeld.anderen;
    for (const TaxUnit& e : work.tax_units)
      if (!e.bijkomend) {
        const Unit& u = onverdeeld.eenheden.at(e.personen);
        naast_ = u.naast;
        personen(e, u.samen);
      }
  }

  /// Says it when more is given as dividend tax withheld than the rate takes of the income: then it is probably foreign tax.
  void controleer_dividendbelasting() {
    const int jaar = vraag.jaar;
    for (const Belegging& bel : dossier.beleggingen) {
      const auto ingehouden = bel.dividendbelasting.van(jaar), inkomsten = bel.inkomsten.van(jaar);
      if (!ingehouden || *ingehouden == Euro{}) continue;
      if (!inkomsten) {
        findings.warning({&message::dividendbelasting_onbekend, thing_of(dossier, bel), "dividendbelasting", jaar, 0});
        continue;
      }
      const auto tarief = form::parameter<X>({}, figures.dividend_tax.waarde, figures.dividend_tax.place);
      if (wet::Artikel_5_dividendbelasting<X>::meer_dan_het_tarief(form::fact<X>({}, {}, *ingehouden),
                                                                   form::fact<X>({}, {}, *inkomsten), tarief)
              .holds)
        findings.warning({&message::dividendbelasting_te_hoog, thing_of(dossier, bel), "dividendbelasting", jaar, 0});
    }
  }

  SplitCost<B> kosten(const TaxUnit& e, const Together<F>& s) const {
    const auto van = [&](PersonIndex p) {
      return Own<X>{{},
                    {},
                    s.tijdvak ? zet_over<X>(*s.tijdvak) : form::fact<X>({}, {}, e.maanden, months_in_year),
                    form::fact<X>({}, {}, aftrek_van(dossier, e, p, vraag.jaar)),
                    contains(e.alleen_hier, p) ? std::nullopt : overgebracht<X>(p, {}),
                    zet_over<X>(ander_voordeel(p))};
    };
    return {&stelsel,
            {zet_over<X>(s.forfait), zet_over<X>(s.buitenland), zet_over<X>(s.werkelijk), zet_over<X>(s.bronbelasting)},
            &figures.template lifted<X>({}),
            {van(e.personen[0]), van(e.personen[1])},
            naast_ ? std::optional{Beside<X>{{zet_over<X>(naast_->samen.forfait), {}, zet_over<X>(naast_->samen.werkelijk)},
                                             zet_over<X>(naast_->tijdvak)}}
                   : std::nullopt};
  }
  const std::vector<Ander>& andere(PersonIndex wie) const {
    static const std::vector<Ander> geen;
    const auto x = ander_.find(wie);
    return x == ander_.end() ? geen : x->second;
  }
  /// What a person has over the periods that are known besides the main one; nothing when there is none.
  std::optional<Bedrag<F>> ander_voordeel(PersonIndex wie) const {
    std::optional<Bedrag<F>> som;
    for (const Ander& a : andere(wie)) vermogen::add(som, a.uitkomst.voordeel);
    return som;
  }
  /// The same under one route; nothing when it is not known of one of them.
  std::optional<Bedrag<F>> ander_volgens(PersonIndex wie, const RouteName* naam) const {
    std::optional<Bedrag<F>> som;
    for (const Ander& a : andere(wie)) {
      const auto& u = a.uitkomst;
      if (naam == &route::vermogensmix) vermogen::add(som, u.vermogensmix);
      else if (naam != &route::werkelijk_rendement) vermogen::add(som, u.forfait);
      else if (a.werkelijk_bekend) vermogen::add(som, u.werkelijk);
      else if ((u.laagste_forfait <= Bedrag<F>{}).holds) vermogen::add(som, u.laagste_forfait); // nothing to prove
      else return std::nullopt;
    }
    return som;
  }
  static Plicht plicht_van(const TaxUnit& e, PersonIndex wie) {
    if (!e.buitenland) return contains(e.alleen_hier, wie) ? Plicht::partieel : Plicht::binnenlands;
    return contains(e.zonder_grenzen, wie) ? Plicht::buitenlands : Plicht::kwalificerend;
  }
  void onthoud(PersonIndex wie, const TaxUnit& e, const Beside<F>& b, const Bedrag<F>& grondslag, PersonOutcome<F> u) {
    vermogen::PeriodAnswer t{plicht_van(e, wie), e.eerste,           e.laatste,
                             e.maanden,          outcome(grondslag), outcome(u.laagste_forfait)};
    if (b.samen.werkelijk) t.werkelijk = outcome(u.werkelijk);
    t.toegepast = route_beside<F>(stelsel, b, u, gegevens);
    u.voordeel = noem(begrip::voordeel_ander_tijdvak, u.voordeel);
    t.voordeel = outcome(u.voordeel);
    if (gegevens.rechtsherstel && !b.samen.werkelijk && !t.voordeel.waarde.is_zero())
      findings.warning({&message::tegenbewijs_andere_maanden,
                        thing_of(dossier, wie),
                        "",
                        vraag.jaar,
                        e.maanden,
                        {},
                        date_text(e.eerste) + " - " + date_text(e.laatste)});
    ander_[wie].push_back({std::move(u), b.samen.werkelijk.has_value(), std::move(t)});
  }
  /// What a unit has together in a period beside the main one; nothing when facts are missing.
  std::optional<Beside<F>> naast(const TaxUnit& e) {
    const Inventory inv = inventory(dossier, vraag.jaar, e, figures.shift_term, findings);
    over({});
    const auto som = compose<F>(stelsel, inv, e, gegevens, figures.rights, trace, [&](const Subject& wat) { over(wat); });
    if (!findings.errors.empty()) return std::nullopt;
    Beside<F> b{{som.samen},
                som.tijdvak ? *som.tijdvak : form::fact<F>(trace, word::deel_van_het_jaar, e.maanden, months_in_year)};
    // A dossier gives interest and rent of the year for the main period, so here the actual return is known only of what needs neither.
    const ReturnInventory r = return_inventory(dossier, vraag.jaar, e, {}, findings);
    const bool bekend = e.personen.size() == 1 && r.ontbreekt.empty() && r.posten.empty() &&
                        std::ranges::none_of(r.woningen, [](const HomeReturn& w) { return w.ontvangen_huur.has_value(); });
    if (bekend && gegevens.rechtsherstel)
      b.samen.werkelijk = ActualReturnCalculation<F>{gegevens, figures.rights, trace}
                              .compute(stelsel, r, e, [&](const Subject& wat) { over(wat); })
                              .rendement;
    return b;
  }
  /// Of one person: known before the main period, whose split it may bear on.
  void alleen_ander_tijdvak(const TaxUnit& e) {
    const auto b = naast(e);
    if (!b) return;
    over({thing_of(dossier, e.personen[0])});
    const auto& g = b->samen.forfait.grondslag.grondslag;
    const auto u = benefit_beside<F>(stelsel, *b, g, form::fact<F>(trace, word::geheel, 1, 1), gegevens);
    onthoud(e.personen[0], e, *b, g, u);
  }
  /// Of two partners: divided as the base of the main period is.
  void samen_ander_tijdvak(const TaxUnit& e, const Bedrag<F>& hoofdgrondslag, const Bedrag<F>& eerste_deel) {
    const auto& g = naast_->samen.forfait.grondslag.grondslag;
    const auto verhouding_eerste = wet::Artikel_2_17<F>::toegepast(eerste_deel, hoofdgrondslag, gelijke_delen<F>(trace));
    const auto eerste = wet::Artikel_2_17<F>::lid_2(g, verhouding_eerste);
    for (std::size_t i = 0; i < e.personen.size(); ++i) {
      over({thing_of(dossier, e.personen[i])});
      const auto deel = i == 0 ? eerste : g - eerste;
      const auto u = benefit_beside<F>(stelsel, *naast_, deel, verhouding(deel, g), gegevens);
      onthoud(e.personen[i], e, *naast_, deel, u);
    }
  }
  /// What a person brought forward from earlier years; nothing when the dossier has none.
  template <NumberForm N> std::optional<BroughtForward<N>> overgebracht(PersonIndex p, typename N::Context context) const {
    const auto van = [&](const PerYear<Euro>& x) { return x.van(vraag.jaar).value_or(Euro{}); };
    const Euro voordeel = van(dossier.personen[p].overgebracht_buitenlands_voordeel),
               bron = van(dossier.personen[p].overgebrachte_bronbelasting);
    if (voordeel == Euro{} && bron == Euro{}) return std::nullopt;
    const auto fact = [&](const Word& wat, Euro e) { return form::fact<N>(context, e == Euro{} ? Fact{} : Fact{wat}, e); };
    const auto eerste = fact(word::overgebracht_buitenlands_voordeel, voordeel);
    return BroughtForward<N>{eerste, fact(word::overgebrachte_bronbelasting, bron)};
  }
  Subject van_eenheid{}; ///< whom the figures of the unit at hand are about
  void over(const Subject& wat) {
    if constexpr (F::traces) trace->over(wat == Subject{} ? van_eenheid : wat);
  }

  /// Without a base partners still choose a ratio, which their green credit follows (9.4a).
  void verdeel_groen(const Together<F>& samen) {
    eerste_groen_.reset();
    const auto& g = samen.forfait.grondslag;
    const bool gegeven = vraag.verdeling || dossier.verdeling.van(vraag.jaar);
    if (gegeven || !box3::met_beschikking_groen(vraag.jaar) || (g.grondslag > Bedrag<F>{}).holds) return;
    const Euro groen = in_cents(g.vrijgesteld_groen, Direction::down);
    if (groen == Euro{}) return;
    const auto half = [&] { return Euro::from_euros(groen.cents() / 200); };
    const Euro eerste = work.part_of_first(Divisible::groen, groen, Euro{}, half);
    const bool tried = work.division != nullptr && (*work.division)[static_cast<std::size_t>(Divisible::groen)];
    if (tried) eerste_groen_ = form::fact<F>(trace, word::gekozen_deel_van_groen, eerste);
  }
  /// The base each person of the unit answers for.
  std::vector<Bedrag<F>> verdeel(const TaxUnit& e, const Together<F>& samen) {
    const auto& g = samen.forfait.grondslag.grondslag;
    if (e.personen.size() == 1) return {g};
    const auto som = kosten(e, samen);
    verdeel_groen(samen);
    const auto gegeven = vraag.verdeling ? vraag.verdeling : dossier.verdeling.van(vraag.jaar);
    SplitAnswer v;
    v.gekozen = gegeven.has_value();
    Bedrag<F> eerste;
    if (gegeven) eerste = wet::Artikel_2_17<F>::lid_2(g, gekozen_deel<F>(*gegeven, e.personen[0], trace));
    else {
      if (work.division == nullptr) findings.warning({&message::heffingskortingen_niet_meegewogen, {}, "", vraag.jaar, 0});
      const auto by_itself = [&] { return work.choose(som.choice()); };
      const auto in_euros = [](const Bedrag<F>& x) { return in_cents(x, Direction::down); };
      const Euro stepped_by =
          B == RoundingPolicy::belastingdienst ? in_euros(samen.forfait.grondslag.rendementsgrondslag) : Euro{};
      eerste = form::fact<F>(trace, word::gekozen_deel_van_grondslag,
                             work.part_of_first(Divisible::grondslag, in_euros(g), stepped_by, by_itself));
    }
    if (gegeven)
      work.divided.push_back({Divisible::grondslag, in_cents(g, Direction::down), in_cents(eerste, Direction::down), true});
    const auto tweede = g - eerste;
    const auto in_euro = [&](Euro deel) { return Euro::from_cents(whole(som(deel), Direction::nearest)); };
    v.belasting_bij_helft = in_euro(Euro::from_euros(in_cents(g, Direction::down).cents() / 200));
    v.grondslag = {{e.personen[0], outcome(eerste)}, {e.personen[1], outcome(tweede)}};
    answer.verdeling = std::move(v);
    return {eerste, tweede};
  }

  void eenheid(const TaxUnit& e, Onverdeeld& onverdeeld) {
    const Inventory inv =
        inventory(dossier, vraag.jaar, e, figures.shift_term, findings); // goes on where facts are missing, to name all of them
    van_eenheid = vermogen::subject_of(dossier, work.tax_units, e);
    over({});
    const auto som = compose<F>(stelsel, inv, e, gegevens, figures.rights, trace, [&](const Subject& wat) { over(wat); });
    for (std::size_t i = 0; i < inv.uitvaart.size(); ++i)
      if ((som.uitvaart[i].telt > Bedrag<F>{}).holds)
        for (const Notice& onbekend : inv.uitvaart[i].onbekend) findings.error(onbekend);
    if (!findings.errors.empty()) return;
    huishouden(e, inv, som);
    teruggedraaid(inv.verkocht, som.niet_verkocht, &message::verkoop_teruggedraaid);
    teruggedraaid(inv.geleend, som.niet_geleend, &message::lening_teruggedraaid);
    Together<F> samen{som.samen};
    samen.tijdvak = som.tijdvak;
    if (som.buitenland) samen.buitenland = Abroad<F>{*som.buitenland};
    samen.bronbelasting = foreign_tax<F>(dossier, vraag.jaar, e, trace, findings);
    // Proof to the contrary came later still than the rechtsherstel: who asks what was known before it asks for neither.
    if (gegevens.rechtsherstel) samen.werkelijk = werkelijk(e, inv, som, samen.buitenland);
    naast_.reset();
    if (const TaxUnit* ander = ander_tijdvak(e); ander != nullptr && !(naast_ = naast(*ander))) return;
    const std::size_t eerste = allen.personen.size();
    personen(e, samen);
    if (gegevens.rechtsherstel) oordeel(answer.werkelijk.back(), eerste);
    if (e.personen.size() > 1) answer.verdeling->belasting = samen_verschuldigd(eerste);
    if (work.kept != nullptr) onverdeeld.eenheden.insert({e.personen, {naast_, std::move(samen)}});
  }
  /// Another period of the same partners; nullptr: there is none.
  const TaxUnit* ander_tijdvak(const TaxUnit& e) const {
    for (const TaxUnit& x : work.tax_units)
      if (x.bijkomend && x.personen.size() > 1 && x.personen == e.personen) return &x;
    return nullptr;
  }
  /// Divides what `e` has together, and computes what each owes.
  void personen(const TaxUnit& e, const Together<F>& samen) {
    const auto delen = verdeel(e, samen);
    if (naast_) samen_ander_tijdvak(*ander_tijdvak(e), samen.forfait.grondslag.grondslag, delen[0]);
    const std::size_t eerste = allen.personen.size();
    for (std::size_t i = 0; i < e.personen.size(); ++i) persoon(e, i, samen, delen[i]);
    if (e.personen.size() < 2) return;
    Amount voordeel, korting;
    for (std::size_t i = eerste; i < allen.personen.size(); ++i) {
      add_to(voordeel, allen.personen[i].voordeel);
      if (const auto& k = allen.personen[i].heffingskorting_groen) add_to(korting, *k);
    }
    const auto in_euro = [](const Amount& x) { return Euro::from_cents(whole(x.waarde, Direction::nearest)); };
    for (areas::Divided& d : work.divided) {
      if (d.what != Divisible::grondslag && d.what != Divisible::groen) continue;
      d.income = d.what == Divisible::grondslag ? in_euro(voordeel) : Euro{};
      d.credit = in_euro(korting);
    }
  }

  /// What the persons from `eerste` on owe together, after the green credit.
  Euro samen_verschuldigd(std::size_t eerste) const {
    Fraction som;
    for (std::size_t i = eerste; i < allen.personen.size(); ++i) {
      const PersonAnswer& p = allen.personen[i];
      som = som + vermogen::na_vermindering(p).waarde;
      if (p.heffingskorting_groen) som = som - p.heffingskorting_groen->waarde;
    }
    return Euro::from_cents(whole(som, Direction::nearest));
  }

  /// The actual return of the unit; nothing when a fact for it is missing. That of property abroad goes to `buitenland`.
  std::optional<Bedrag<F>> werkelijk(const TaxUnit& e, const Inventory& op_peildatum, const UnitSum<F>& som,
                                     std::optional<Abroad<F>>& buitenland) {
    std::vector<Post> uitvaart; // what is above both limits of 5.10 a, and so an asset
    for (std::size_t i = 0; i < som.uitvaart.size(); ++i) {
      if (!(som.uitvaart[i].telt > Bedrag<F>{}).holds) continue;
      const auto& verzekerden = op_peildatum.uitvaart[i].verzekerden;
      for (std::size_t v = 0; v < verzekerden.size(); ++v)
        if ((som.uitvaart[i].per_verzekerde[v] > Bedrag<F>{}).holds)
          uitvaart.insert(uitvaart.end(), verzekerden[v].waarde.begin(), verzekerden[v].waarde.end());
    }
    ReturnInventory inv = return_inventory(dossier, vraag.jaar, e, uitvaart, findings);
    auto w = ActualReturnCalculation<F>{gegevens, figures.rights, trace}.compute(stelsel, inv, e,
                                                                                 [&](const Subject& wat) { over(wat); });
    ActualReturnAnswer a;
    a.personen = e.personen;
    a.volledig = inv.ontbreekt.empty();
    if (w.buitenland && !buitenland) { // bought during the year: nothing of it is in the deemed return
      const auto niets = form::fact<F>(trace, {}, Euro{});
      buitenland = Abroad<F>{{niets, niets}};
    }
    if (buitenland) buitenland->werkelijk = w.buitenland;
    if (w.buitenland) a.buitenland = outcome(noem(begrip::werkelijk_rendement_buitenland, *w.buitenland));
    a.met_vermindering = buitenland.has_value();
    a.rendement = outcome(w.rendement);
    a.ontbreekt = std::move(inv.ontbreekt);
    a.regels = std::move(w.regels);
    answer.werkelijk.push_back(std::move(a));
    const ActualReturnAnswer& gegeven = answer.werkelijk.back();
    return gegeven.volledig ? std::optional{w.rendement} : std::nullopt;
  }
  /// Does proof pay? When every fact is there: whether it counts for one of them. Else from 2023 interest that is missing of money
  /// in euros can only add to the return (before, banks charged it); what is missing of other things can do either.
  void oordeel(ActualReturnAnswer& w, std::size_t eerste_persoon) {
    bool telt = false;
    for (std::size_t i = eerste_persoon; i < allen.personen.size(); ++i) {
      const auto& routes = allen.personen[i].routes;
      telt = telt || allen.personen[i].toegepast_hoofd() == &route::werkelijk_rendement;
      if (const auto* hoofd = allen.personen[i].hoofdtijdvak()) {
        add_to(w.voordeel_forfait, hoofd->forfait);
        continue;
      }
      const Route* laagste = nullptr;
      for (const Route& r : routes)
        if (r.naam != &route::werkelijk_rendement && (laagste == nullptr || r.inkomen.waarde < laagste->inkomen.waarde))
          laagste = &r;
      if (laagste == nullptr) continue;
      add_to(w.voordeel_forfait, laagste->inkomen);
    }
    using Verdict = ActualReturnAnswer::Verdict;
    if (w.voordeel_forfait.waarde.is_zero()) w.oordeel = Verdict::geen_heffing;
    else if (w.volledig) w.oordeel = telt ? Verdict::loont : Verdict::loont_niet;
    else if (w.voordeel_forfait.waarde <= w.rendement.waarde && !stelsel.negatieve_bankrente && alleen_rente_ontbreekt(w))
      w.oordeel = Verdict::loont_niet;
    else w.oordeel = Verdict::hangt_af;
  }
  bool alleen_rente_ontbreekt(const ActualReturnAnswer& w) const {
    return std::all_of(w.ontbreekt.begin(), w.ontbreekt.end(), [&](const Notice& b) {
      return b.code == &message::feit_ontbreekt && b.veld == "rente" && kan_alleen_stijgen(b.wat);
    });
  }
  /// Without its interest an account is left out of the return as a whole. Of foreign money that also leaves out what the
  /// currency did, and of a green account what it weighs in the exempt part (5.32): both may lower the return.
  bool kan_alleen_stijgen(Thing wat) const {
    const Bankrekening* r = find<Bankrekening>(dossier, wat);
    return r != nullptr && !r->vreemde_valuta && r->soort != Bankrekening::Soort::groen;
  }

  void persoon(const TaxUnit& e, std::size_t i, const Together<F>& alles, const Bedrag<F>& deel) {
    const auto& samen = alles.forfait;
    const PersonIndex wie = e.personen[i];
    over({thing_of(dossier, wie)});
    const auto grondslag = e.personen.size() > 1 ? noem(begrip::grondslag_persoon, deel) : deel;
    const auto aftrek = aftrek_van<F>(dossier, e, wie, vraag.jaar, trace);
    const auto tijdvak =
        alles.tijdvak ? *alles.tijdvak : form::fact<F>(trace, word::deel_van_het_jaar, e.maanden, months_in_year);
    Own<F> eigen{
        grondslag,          {}, tijdvak, aftrek, contains(e.alleen_hier, wie) ? std::nullopt : overgebracht<F>(wie, trace),
        ander_voordeel(wie)};
    if (alles.werkelijk || alles.buitenland || alles.bronbelasting) eigen.verhouding = verhouding_van(e, i, samen, grondslag);
    const auto u = person_tax<F>(stelsel, alles, eigen, gegevens);
    PersonAnswer p;
    const auto route_van = [&](const RouteName* naam, const Bedrag<F>& inkomen, bool werkelijk) {
      const auto ander = ander_volgens(wie, naam);
      if (ander || andere(wie).empty()) p.routes.push_back(met_belasting(naam, inkomen, ander, alles, eigen, u, werkelijk));
    };
    p.wie = wie;
    p.maanden = e.maanden;
    p.grondslag = outcome(grondslag);
    p.aandeel = outcome(u.aandeel);
    if (stelsel.vermogensmix) {
      route_van(&route::vermogensmix, u.vermogensmix, false);
      if (gegevens.rechtsherstel) route_van(&route::rechtsherstel, u.forfait, false);
    } else {
      route_van(&route::forfait, u.forfait, false);
    }
    p.toegepast = deemed_route<F>(stelsel, u, gegevens);
    if (alles.werkelijk) {
      route_van(&route::werkelijk_rendement, u.werkelijk, true);
      if (u.werkelijk_telt) p.toegepast = &route::werkelijk_rendement;
    }
    p.voordeel = outcome(u.voordeel);
    if (!andere(wie).empty()) tijdvakken(p, e, u, alles.werkelijk.has_value());
    p.persoonsgebonden_aftrek = outcome(aftrek);
    p.belastbaar_inkomen = outcome(u.belastbaar_inkomen);
    p.belasting = outcome(u.belasting);
    if (u.vermindering) {
      p.vermindering = outcome(u.vermindering->vermindering);
      p.na_vermindering = outcome(u.vermindering->na_vermindering);
      if ((u.vermindering->over_te_brengen > Bedrag<F>{}).holds) {
        p.over_te_brengen = outcome(u.vermindering->over_te_brengen);
        findings.warning({&message::vermindering_naar_volgend_jaar, thing_of(dossier, wie), "", vraag.jaar, vraag.jaar + 1});
      }
      if (alles.bronbelasting || (eigen.overgebracht && !(eigen.overgebracht->bronbelasting <= Bedrag<F>{}).holds))
        p.bronbelasting = outcome(u.vermindering->bronbelasting);
      if ((u.vermindering->over_te_brengen_bronbelasting > Bedrag<F>{}).holds) {
        p.over_te_brengen_bronbelasting = outcome(u.vermindering->over_te_brengen_bronbelasting);
        findings.warning({&message::bronbelasting_naar_volgend_jaar, thing_of(dossier, wie), "", vraag.jaar, vraag.jaar + 1});
      }
    }
    if ((samen.grondslag.vrijgesteld_groen > Bedrag<F>{}).holds) {
      const auto deel_groen = groen_deel(e, i, samen, grondslag);
      if (e.personen.size() > 1 && !(samen.grondslag.grondslag > Bedrag<F>{}).holds)
        findings.warning(
            {box3::met_beschikking_groen(vraag.jaar) ? &message::groen_zonder_grondslag : &message::groen_naar_oudste,
             {},
             "",
             vraag.jaar,
             0});
      p.heffingskorting_groen = outcome(wet::Artikel_8_19<F>::korting(samen.grondslag.vrijgesteld_groen, deel_groen,
                                                                      gegevens.algemeen.heffingskorting_groene_beleggingen));
    }
    if (const auto te_verrekenen = dividendbelasting<F>(dossier, vraag.jaar, e, i, trace))
      p.dividendbelasting = outcome(*te_verrekenen);
    allen.personen.push_back(std::move(p));
  }
  /// Tells the periods of a person who has more, and which route counts over all of them.
  void tijdvakken(PersonAnswer& p, const TaxUnit& e, const PersonTax<F>& u, bool werkelijk_bekend) const {
    vermogen::PeriodAnswer hoofd{plicht_van(e, p.wie),      e.eerste, e.laatste, e.maanden, *p.grondslag,
                                 outcome(u.laagste_forfait)};
    if (werkelijk_bekend) hoofd.werkelijk = outcome(u.werkelijk);
    hoofd.toegepast = p.toegepast;
    hoofd.voordeel = outcome(u.werkelijk_telt ? u.werkelijk : u.laagste_forfait);
    hoofd.hoofd = true;
    p.tijdvakken.push_back(std::move(hoofd));
    for (const Ander& a : andere(p.wie)) p.tijdvakken.push_back(a.tijdvak);
    std::ranges::sort(p.tijdvakken, {}, &vermogen::PeriodAnswer::eerste);
    const auto zoveel = [&](const Route& r) { return r.inkomen.waarde == p.voordeel.waarde; };
    const auto zelfde = [&](const Route& r) { return r.naam == p.toegepast && zoveel(r); };
    if (std::ranges::any_of(p.routes, zelfde)) return;
    const auto gelijk = std::ranges::find_if(p.routes, zoveel);
    p.toegepast = gelijk == p.routes.end() ? &route::verschillend : gelijk->naam;
  }
  /// The ratio between partners that this person has (2.17 lid 2 and 3): as chosen, else what the amounts come down to.
  Verhouding<F> verhouding_van(const TaxUnit& e, std::size_t i, const box3::Joint<F>& samen, const Bedrag<F>& deel) {
    if (e.personen.size() == 1) return form::fact<F>(trace, word::geheel, 1, 1);
    if (eerste_groen_) {
      const auto& groen = samen.grondslag.vrijgesteld_groen;
      return verhouding(i == 0 ? *eerste_groen_ : groen - *eerste_groen_, groen);
    }
    if (const auto gekozen = vraag.verdeling ? vraag.verdeling : dossier.verdeling.van(vraag.jaar))
      return gekozen_deel<F>(*gekozen, e.personen[i], trace);
    return wet::Artikel_2_17<F>::toegepast(deel, samen.grondslag.grondslag, gelijke_delen<F>(trace));
  }
  Verhouding<F> groen_deel(const TaxUnit& e, std::size_t i, const box3::Joint<F>& samen, const Bedrag<F>& deel) {
    const auto toegepast = verhouding_van(e, i, samen, deel);
    if (e.personen.size() == 1) return toegepast;
    return box3::deel_groen<F>(vraag.jaar, samen.grondslag.grondslag, toegepast,
                               form::fact<F>(trace, i == 0 ? word::de_oudste : word::niet_de_oudste, i == 0 ? 1 : 0, 1));
  }
  /// Income under one route, with that of other periods under it (`ander`), and the tax if it counted, with the relief.
  Route met_belasting(const RouteName* naam, const Bedrag<F>& inkomen, const std::optional<Bedrag<F>>& ander,
                      const Together<F>& alles, const Own<F>& eigen, const PersonTax<F>& u, bool werkelijk) const {
    const auto& x = figures.template lifted<X>({});
    PersonOutcome<X> los;
    los.voordeel = zet_over<X>(inkomen);
    los = belast<X>(los, zet_over<X>(eigen.aftrek), x, zet_over<X>(ander));
    Route r{naam, outcome(ander ? noem(begrip::voordeel, inkomen + *ander) : inkomen), outcome(los.belasting)};
    if (!u.vermindering) return r;
    const Own<X> van_persoon{
        {}, zet_over<X>(eigen.verhouding), zet_over<X>(eigen.tijdvak), {}, overgebracht_los(eigen.overgebracht)};
    Together<X> samen;
    samen.bronbelasting = zet_over<X>(alles.bronbelasting);
    auto buitenland = wet::nihil<X>();
    if (const auto a = zet_over<X>(alles.buitenland)) {
      if (werkelijk) {
        if (a->werkelijk) buitenland = wet::Artikel_25ac<X>::lid_1(*a->werkelijk, van_persoon.verhouding);
      } else {
        los.forfait = zet_over<X>(u.forfait);
        los.vermogensmix = zet_over<X>(u.vermogensmix);
        buitenland = deemed_abroad<X>(naam, *a, zet_over<X>(alles.forfait), los, van_persoon, x);
      }
    }
    r.na_vermindering = outcome(
        relief_of<X>(los.voordeel, los.belastbaar_inkomen, los.belasting, buitenland, samen, van_persoon).na_vermindering);
    return r;
  }
  static std::optional<BroughtForward<X>> overgebracht_los(const std::optional<BroughtForward<F>>& o) {
    return o ? std::optional{BroughtForward<X>{zet_over<X>(o->voordeel), zet_over<X>(o->bronbelasting)}} : std::nullopt;
  }
  /// Says which shift around 1 January does not count, with the days that made it, and adds it to the answer.
  void teruggedraaid(const Shift& shift, const std::optional<Bedrag<F>>& bedrag, const Message* code) {
    if (!bedrag) return;
    for (Capital* c : {static_cast<Capital*>(&answer.forfait), static_cast<Capital*>(&answer.forfait.aanslagen.back())})
      add_to(c->verschuiving, std::optional{outcome(*bedrag)});
    for (const Post& p : shift.ervoor)
      if (p.waarde > Euro{})
        findings.warning({code,
                          p.wat,
                          "zakelijke_overwegingen",
                          vraag.jaar,
                          0,
                          {},
                          date_text(shift.eerste) + " - " + date_text(shift.laatste)});
  }
  void huishouden(const TaxUnit& e, const Inventory& inv, const UnitSum<F>& som) {
    Forfaitantwoord& h = answer.forfait;
    UnitCapital& eigen = h.aanslagen.emplace_back();
    eigen.personen = e.personen;
    const auto bij = [&](Amount Capital::* wat, const auto& w) {
      eigen.*wat = outcome(w);
      add_to(h.*wat, outcome(w), h.aanslagen.size() == 1);
    };
    bij(&Capital::banktegoeden, som.samen.grondslag.banktegoeden);
    bij(&Capital::overige_bezittingen, som.samen.grondslag.overige_bezittingen);
    bij(&Capital::schulden_na_drempel, som.samen.grondslag.schulden_na_drempel);
    bij(&Capital::rendement_banktegoeden, som.samen.rendement.banktegoeden);
    bij(&Capital::rendement_overige_bezittingen, som.samen.rendement.overige_bezittingen);
    bij(&Capital::rendement_schulden, som.samen.rendement.schulden);
    bij(&Capital::belastbaar_rendement, som.samen.rendement.belastbaar);
    bij(&Capital::rendementsgrondslag, som.samen.grondslag.rendementsgrondslag);
    bij(&Capital::grondslag, som.samen.grondslag.grondslag);
    for (std::size_t i = 0; i < inv.woningen.size(); ++i) {
      const auto& w = som.woningen[i];
      const Thing wat = inv.woningen[i].wat;
      const auto bekend = std::find_if(h.woningen.begin(), h.woningen.end(), [&](const HomeAnswer& a) { return a.wat == wat; });
      if (bekend != h.woningen.end()) { // another owner's part of the same home
        add_to(bekend->waarde, outcome(w.leegwaarde.waarde), false);
        continue;
      }
      HomeAnswer a{wat, outcome(w.woz), std::nullopt, outcome(w.leegwaarde.waarde)};
      if (w.leegwaarde.ratio_geldt.holds && inv.woningen[i].verhuringen.size() == 1)
        a.leegwaarderatio = outcome(w.leegwaarde.ratio);
      h.woningen.push_back(std::move(a));
    }
    for (const auto& r : som.rechten) h.rechten.push_back({r.wat, r.role, outcome(r.factor), outcome(r.waarde)});
  }
};

} // namespace netto::box3

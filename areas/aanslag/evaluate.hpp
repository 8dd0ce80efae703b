// SPDX-License-Identifier: EUPL-1.2
// What each person owes, in a number form. Instantiated in evaluate_exact.cpp and evaluate_trace.cpp, nowhere else.
#pragma once

#include "areas/aanslag/area.hpp"
#include "areas/aanslag/gather.hpp"
#include "areas/lift.hpp"
#include "areas/outcome.hpp"
#include "facts/words.hpp"
#include "law/wet_financiering_sociale_verzekeringen/art_12_heffingskorting.hpp"
#include "law/wet_ib_2001/art_2_18_verzamelinkomen.hpp"
#include "law/wet_ib_2001/art_8_01_begrippen.hpp"
#include "law/wet_ib_2001/art_8_03_toerekening_korting.hpp"
#include "law/wet_ib_2001/art_8_08_maximum_korting.hpp"
#include "law/wet_ib_2001/art_8_09_minstverdienende_partner.hpp"
#include "law/wet_ib_2001/art_8_10_algemene_heffingskorting.hpp"
#include "law/wet_ib_2001/art_8_11_arbeidskorting.hpp"
#include "law/wet_ib_2001/art_8_14a_combinatiekorting.hpp"
#include "law/wet_ib_2001/art_8_16a_jonggehandicaptenkorting.hpp"
#include "law/wet_ib_2001/art_8_17_ouderenkorting.hpp"
#include "law/wet_ib_2001/art_8_18_alleenstaande_ouderenkorting.hpp"
#include "law/wet_ib_2001/art_9_02_voorheffing.hpp"
#include "law/wet_ib_2001/art_9_04_aanslag.hpp"

#include <algorithm>

namespace netto::aanslag {

struct Figures {
  CreditRows rows;
  AssessmentRows limits;
  HouseholdTerms terms;
};

/// Rows as the values of a rule.
template <class Gegevens, NumberForm F> Gegevens lifted(const auto& rows, typename F::Context context) {
  Gegevens g;
  lift<F>(rows, g, context, [](auto& z, auto&& op) { std::remove_cvref_t<decltype(z)>::velden(z, op); });
  return g;
}

template <NumberForm F> struct Calculation {
  using Gegevens = Kortinggegevens<Bedrag<F>, Verhouding<F>>;

  Work& work;
  const Figures& figures = *static_cast<const Figures*>(work.figures);
  F::Context context = context_of<F>(work.answer);
  Gegevens p = lifted<Gegevens, F>(figures.rows, context);
  Aanslaggegevens<Bedrag<F>> limits = lifted<Aanslaggegevens<Bedrag<F>>, F>(figures.limits, context);
  Verhouding<F> gecombineerd = wet::Artikel_8_1<F>::gecombineerd_heffingspercentage(p.tarief_1, p.premies);

  void all() {
    const auto facts = persons(work, figures.terms);
    if (facts.empty()) return;
    std::vector<Levied> levied;
    for (const PersonFacts& f : facts) levied.push_back(levy(f));
    Answer a;
    for (std::size_t i = 0; i < facts.size(); ++i) a.personen.push_back(owed(facts[i], levied, levied[i]));
    if (a.personen.size() == work.answer.vermogen.personen.size()) {
      a.te_betalen.emplace();
      a.verschil.emplace();
      for (const PersonAnswer& x : a.personen) {
        add_to(*a.te_betalen, x.te_betalen);
        add_to(*a.verschil, x.te_betalen);
        if (x.niet_geheven) add_to(*a.verschil, *x.niet_geheven);
      }
    }
    work.answer.aanslag = std::move(a);
  }

private:
  /// One person before what depends on what another owes.
  struct Levied {
    PersonAnswer answer;
    Bedrag<F> inkomensheffing, korting; ///< the latter at most the former (8.8)
    typename wet::Artikel_8_9_2020<F>::Kortingen kortingen;
  };

  Bedrag<F> none() const { return form::fact<F>(context, {}, Euro{}); }
  /// What another area answered.
  Bedrag<F> of(const Amount& u) const { return carried<F>(context, u, {}); }
  Bedrag<F> of(const std::optional<Amount>& u) const { return u ? of(*u) : none(); }
  void warn(const Message& message, PersonIndex wie, std::vector<Thing> bij = {}, const char* field = "") const {
    work.findings.warning({&message, thing_of(*work.dossier, wie), field, work.vraag.jaar, 0, std::move(bij)});
  }

  Levied levy(const PersonFacts& f) {
    const box1::Levy& heffing = *f.box1->heffing;
    const vermogen::PersonAnswer& box3 = *f.box3;
    if constexpr (F::traces) context->over({thing_of(*work.dossier, f.box1->wie)});
    Levied l;
    PersonAnswer& a = l.answer;
    a.wie = f.box1->wie;
    a.belasting_box1 = heffing.belasting;
    a.premie = heffing.premie;
    a.belasting_box3 = vermogen::na_vermindering(box3);
    const auto belastbaar = of(heffing.belastbaar_inkomen);
    const auto in_box_2 = f.box2 != nullptr ? of(f.box2->inkomen) : none();
    const auto verzamelinkomen =
        wet::Artikel_2_18<F>::verzamelinkomen(of(heffing.inkomen), in_box_2, of(box3.belastbaar_inkomen));
    if (f.box2 != nullptr) a.belasting_box2 = f.box2->belasting;
    l.inkomensheffing = wet::Artikel_8_1<F>::gecombineerde_inkomensheffing(of(heffing.belasting), of(a.belasting_box2),
                                                                           of(a.belasting_box3), of(heffing.premie));
    a.verzamelinkomen = outcome(verzamelinkomen);
    a.inkomensheffing = outcome(l.inkomensheffing);
    l.korting =
        wet::Artikel_8_8<F>::gecombineerde_heffingskorting(credits(f, belastbaar, verzamelinkomen, l), l.inkomensheffing);
    return l;
  }

  /// The credits together, before their maximum.
  Bedrag<F> credits(const PersonFacts& f, const Bedrag<F>& belastbaar, const Bedrag<F>& verzamelinkomen, Levied& l) {
    Credits& k = l.answer.kortingen;
    const auto& leeftijd = f.box1->leeftijd;
    const auto& dagen = f.box1->premie;
    const auto met_aow = form::fact<F>(context, word::deel_met_aow_premie, dagen.with_aow, dagen.year);
    const auto deel = form::fact<F>(context, word::deel_premieplichtig, dagen.owed, dagen.year);
    const typename wet::Artikel_8_3<F>::Percentages percentages{
        p.tarief_1, wet::Artikel_12_Wfsv<F>::eigen_percentages(p.premies, met_aow, deel), gecombineerd};
    const auto eigen = [&](const Bedrag<F>& korting) { return wet::Artikel_8_3<F>::eigen_deel(korting, percentages); };
    const bool over_alles = credit_base(work.vraag.jaar) == CreditBase::verzamelinkomen;
    auto som = wet::Artikel_8_10<F>::eigen(eigen(wet::Artikel_8_10<F>::lid_2(over_alles ? verzamelinkomen : belastbaar, p)));
    k.algemene_heffingskorting = outcome(som);
    l.kortingen = {som, none(), none()};
    const auto add = [&](std::optional<Amount>& field, const Bedrag<F>& korting) {
      field = outcome(korting);
      som = som + korting;
    };
    if (const auto arbeidsinkomen = of(f.box1->arbeidsinkomen); (arbeidsinkomen > wet::nihil<F>()).holds) {
      l.kortingen.arbeid = wet::Artikel_8_11<F>::eigen(eigen(wet::Artikel_8_11<F>::lid_2(arbeidsinkomen, p)));
      add(k.arbeidskorting, l.kortingen.arbeid);
      if (const auto combinatie = combination(f, arbeidsinkomen)) {
        l.kortingen.combinatie = wet::Artikel_8_14a<F>::eigen(eigen(*combinatie));
        add(k.combinatiekorting, l.kortingen.combinatie);
      }
    }
    if (wet::jonggehandicaptenkorting_geldt(f.wajong, leeftijd.aan_het_einde))
      add(k.jonggehandicaptenkorting, wet::Artikel_8_16a<F>::eigen(eigen(wet::Artikel_8_16a<F>::lid_2(p))));
    if (leeftijd.aan_het_einde) {
      add(k.ouderenkorting, wet::Artikel_8_17<F>::lid_2(verzamelinkomen, p));
      if (!f.partner) {
        add(k.alleenstaande_ouderenkorting, wet::Artikel_8_18<F>::lid_2(p));
        warn(message::alleenstaand_aangenomen, f.box1->wie);
      }
    }
    if (f.box3->heffingskorting_groen) add(k.groene_beleggingen, of(*f.box3->heffingskorting_groen));
    return som;
  }
  /// The combination credit before its part for him; nothing when no child makes it his, or when it cannot be told whose it is.
  std::optional<Bedrag<F>> combination(const PersonFacts& f, const Bedrag<F>& arbeidsinkomen) {
    using Artikel = wet::Artikel_8_14a<F>;
    if (f.household == Household::none) return std::nullopt;
    if (f.household == Household::unknown) {
      warn(message::huishouden_van_kind_onbekend, f.box1->wie, {f.child}, "in_huishouden_van");
      return std::nullopt;
    }
    const auto korting = Artikel::lid_2(arbeidsinkomen, p);
    if (!f.for_combination) return korting;
    const bool known =
        f.combined_with != nullptr && (f.elder || f.combined_with->arbeidsinkomen.waarde != f.box1->arbeidsinkomen.waarde);
    if (!known) {
      warn(message::combinatiekorting_niet_gerekend, f.box1->wie, {thing_of(*work.dossier, *f.for_combination)});
      return std::nullopt;
    }
    const bool elder = f.elder.value_or(false);
    const auto is_oudste = form::fact<F>(context, elder ? word::de_oudste : word::niet_de_oudste, elder ? 1 : 0, 1);
    return Artikel::lid_1_c(korting, arbeidsinkomen, of(f.combined_with->arbeidsinkomen), is_oudste);
  }

  /// What is left to pay: with what the partner leaves for the credits of who earns least.
  PersonAnswer owed(const PersonFacts& f, const std::vector<Levied>& all, const Levied& l) {
    PersonAnswer a = l.answer;
    if constexpr (F::traces) context->over({thing_of(*work.dossier, a.wie)});
    auto korting = l.korting;
    if (const auto verhoging = increase(f, all, l)) {
      a.kortingen.verhoging = outcome(*verhoging);
      korting = wet::Artikel_8_9<F>::verhoogd(korting, *verhoging);
    }
    a.kortingen.totaal = outcome(korting);
    auto dividendbelasting = of(f.box3->dividendbelasting);
    if (f.box2 != nullptr && f.box2->dividendbelasting)
      dividendbelasting = wet::Artikel_9_2<F>::dividendbelasting(dividendbelasting, of(*f.box2->dividendbelasting));
    const auto voorheffingen = wet::Artikel_9_2<F>::voorheffingen(of(f.box1->loonheffing), dividendbelasting);
    a.voorheffingen = outcome(voorheffingen);
    auto saldo = voorheffingen;
    auto per_saldo_betaald = none();
    if (f.voorlopige_aanslag) {
      per_saldo_betaald =
          noem(begrip::voorlopige_aanslag, form::fact<F>(context, word::voorlopige_aanslag, *f.voorlopige_aanslag));
      a.voorlopige_aanslag = outcome(per_saldo_betaald);
      saldo = wet::Artikel_9_4<F>::voorheffingssaldo(voorheffingen, per_saldo_betaald);
    }
    const auto verschil = wet::Artikel_9_2<F>::verschil(l.inkomensheffing, korting, saldo);
    const auto aanslag = wet::Artikel_9_4<F>::aanslag(verschil, limits);
    if (const auto klein = wet::Artikel_9_4<F>::niet_geheven(verschil, aanslag); !klein.number.is_zero())
      a.niet_geheven = outcome(klein);
    a.te_betalen = outcome(wet::Artikel_9_4<F>::te_betalen(aanslag, per_saldo_betaald));
    return a;
  }
  /// Of whose credits the levy takes less than the level of 8.9, and whose partner pays.
  std::optional<Bedrag<F>> increase(const PersonFacts& f, const std::vector<Levied>& all, const Levied& l) {
    if (!f.for_increase) return std::nullopt;
    const auto toetsniveau = level(f, l);
    if (!toetsniveau || !(*toetsniveau > l.korting).holds) return std::nullopt;
    const auto other = std::ranges::find_if(all, [&](const Levied& x) { return x.answer.wie == *f.for_increase; });
    if (other == all.end()) {
      warn(message::uitbetaling_partner_niet_gerekend, f.box1->wie, {thing_of(*work.dossier, *f.for_increase)});
      return std::nullopt;
    }
    const auto ruimte = wet::Artikel_8_9<F>::ruimte(other->inkomensheffing, other->korting);
    return wet::Artikel_8_9<F>::verhoging(*toetsniveau, l.korting, ruimte, of(f.box3->vermindering));
  }
  std::optional<Bedrag<F>> level(const PersonFacts& f, const Levied& l) {
    switch (increase_to(work.vraag.jaar)) {
    case IncreaseTo::part_of_three_credits:
      return f.before_1963 ? wet::Artikel_8_9_2020<F>::lid_2(l.kortingen, p) : wet::Artikel_8_9_2020<F>::lid_1(l.kortingen, p);
    default: return f.before_1963 ? std::optional{wet::Artikel_8_9_2023<F>::lid_1(l.kortingen.algemeen)} : std::nullopt;
    }
  }
};

} // namespace netto::aanslag

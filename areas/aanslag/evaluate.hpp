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
#include "law/wet_ib_2001/art_8_10_algemene_heffingskorting.hpp"
#include "law/wet_ib_2001/art_8_11_arbeidskorting.hpp"
#include "law/wet_ib_2001/art_8_17_ouderenkorting.hpp"
#include "law/wet_ib_2001/art_8_18_alleenstaande_ouderenkorting.hpp"
#include "law/wet_ib_2001/art_9_02_voorheffing.hpp"

namespace netto::aanslag {

struct Figures {
  CreditRows rows;
  int young_child = 0; ///< the age that a child has not reached (8.14a)
};

template <NumberForm F> struct Calculation {
  using Gegevens = Kortinggegevens<Bedrag<F>, Verhouding<F>>;

  Work& work;
  const Figures& figures = *static_cast<const Figures*>(work.figures);
  F::Context context = context_of<F>(work.answer);
  Gegevens p = gegevens();
  Verhouding<F> gecombineerd = wet::Artikel_8_1<F>::gecombineerd_heffingspercentage(p.tarief_1, p.premies);

  void all() {
    Answer a;
    for (const PersonFacts& f : persons(work)) a.personen.push_back(person(f));
    if (a.personen.empty()) return;
    if (a.personen.size() == work.answer.vermogen.personen.size()) {
      a.te_betalen.emplace();
      for (const PersonAnswer& x : a.personen) add_to(*a.te_betalen, x.te_betalen);
    }
    work.answer.aanslag = std::move(a);
  }

private:
  Gegevens gegevens() const {
    Gegevens g;
    lift<F>(figures.rows, g, context, [](auto& z, auto&& op) { std::remove_cvref_t<decltype(z)>::velden(z, op); });
    return g;
  }
  /// What another area answered.
  Bedrag<F> of(const Amount& u) const { return carried<F>(context, u, {}); }
  Bedrag<F> of(const std::optional<Amount>& u) const { return u ? of(*u) : form::fact<F>(context, {}, Euro{}); }

  PersonAnswer person(const PersonFacts& f) {
    const box1::Levy& heffing = *f.box1->heffing;
    const vermogen::PersonAnswer& box3 = *f.box3;
    const Thing wie = thing_of(*work.dossier, f.box1->wie);
    if constexpr (F::traces) context->over({wie});
    PersonAnswer a;
    a.wie = f.box1->wie;
    a.belasting_box1 = heffing.belasting;
    a.premie = heffing.premie;
    a.belasting_box3 = vermogen::na_vermindering(box3);
    const auto belastbaar = of(heffing.belastbaar_inkomen);
    const auto verzamelinkomen = wet::Artikel_2_18<F>::verzamelinkomen(of(heffing.inkomen), of(box3.belastbaar_inkomen));
    const auto inkomensheffing =
        wet::Artikel_8_1<F>::gecombineerde_inkomensheffing(of(heffing.belasting), of(a.belasting_box3), of(heffing.premie));
    a.verzamelinkomen = outcome(verzamelinkomen);
    a.inkomensheffing = outcome(inkomensheffing);
    const auto totaal = credits(f, belastbaar, verzamelinkomen, inkomensheffing, a.kortingen);
    const auto voorheffingen = wet::Artikel_9_2<F>::voorheffingen(of(f.box1->loonheffing), of(box3.dividendbelasting));
    a.voorheffingen = outcome(voorheffingen);
    a.te_betalen = outcome(wet::Artikel_9_2<F>::te_betalen(inkomensheffing, totaal, voorheffingen));
    return a;
  }

  Bedrag<F> credits(const PersonFacts& f, const Bedrag<F>& belastbaar, const Bedrag<F>& verzamelinkomen,
                    const Bedrag<F>& inkomensheffing, Credits& k) {
    const Thing wie = thing_of(*work.dossier, f.box1->wie);
    const auto& leeftijd = f.box1->leeftijd;
    const auto deel = form::fact<F>(context, word::deel_met_aow_premie, leeftijd.maanden_met_aow_premie, months_in_year);
    const typename wet::Artikel_8_3<F>::Percentages percentages{
        p.tarief_1, wet::Artikel_12_Wfsv<F>::eigen_percentages(p.premies, deel), gecombineerd};
    const auto eigen = [&](const Bedrag<F>& korting) { return wet::Artikel_8_3<F>::eigen_deel(korting, percentages); };
    const bool over_alles = credit_base(work.vraag.jaar) == CreditBase::verzamelinkomen;
    auto som = wet::Artikel_8_10<F>::eigen(eigen(wet::Artikel_8_10<F>::lid_2(over_alles ? verzamelinkomen : belastbaar, p)));
    k.algemene_heffingskorting = outcome(som);
    const auto add = [&](std::optional<Amount>& field, const Bedrag<F>& korting) {
      field = outcome(korting);
      som = som + korting;
    };
    const auto warn = [&](const Message& message, std::vector<Thing> bij = {}) {
      work.findings.warning({&message, wie, "", work.vraag.jaar, 0, std::move(bij)});
    };
    if (const auto arbeidsinkomen = of(f.box1->arbeidsinkomen); (arbeidsinkomen > wet::nihil<F>()).holds) {
      add(k.arbeidskorting, wet::Artikel_8_11<F>::eigen(eigen(wet::Artikel_8_11<F>::lid_2(arbeidsinkomen, p))));
      if (const Thing kind = young_child(*work.dossier, f.box1->wie, work.vraag.jaar, figures.young_child); !kind.none())
        warn(message::combinatiekorting_niet_gerekend, {kind});
    }
    if (leeftijd.aan_het_einde) {
      add(k.ouderenkorting, wet::Artikel_8_17<F>::lid_2(verzamelinkomen, p));
      if (!f.partner) {
        add(k.alleenstaande_ouderenkorting, wet::Artikel_8_18<F>::lid_2(p));
        warn(message::alleenstaand_aangenomen);
      }
    }
    if (f.box3->heffingskorting_groen) add(k.groene_beleggingen, of(*f.box3->heffingskorting_groen));
    const auto totaal = wet::Artikel_8_8<F>::gecombineerde_heffingskorting(som, inkomensheffing);
    k.totaal = outcome(totaal);
    if (f.partner && k.totaal.waarde < k.algemene_heffingskorting.waarde) warn(message::uitbetaling_partner_niet_gerekend);
    return totaal;
  }
};

} // namespace netto::aanslag

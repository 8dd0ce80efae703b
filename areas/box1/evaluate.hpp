// SPDX-License-Identifier: EUPL-1.2
// Box 1 of each person in a number form. Instantiated in evaluate_exact.cpp and evaluate_trace.cpp, nowhere else.
#pragma once

#include "areas/box1/area.hpp"
#include "areas/box1/gather.hpp"
#include "areas/lift.hpp"
#include "areas/outcome.hpp"
#include "facts/words.hpp"
#include "law/regeling_wfsv/art_2_6_heffingspercentage.hpp"
#include "law/wet_financiering_sociale_verzekeringen/art_08_premie_inkomen.hpp"
#include "law/wet_financiering_sociale_verzekeringen/art_10_premie.hpp"
#include "law/wet_ib_2001/art_2_10_tarief.hpp"
#include "law/wet_ib_2001/art_2_10a_tarief_geboren_voor_1946.hpp"
#include "law/wet_ib_2001/art_3_01_inkomen_uit_werk_en_woning.hpp"
#include "law/wet_ib_2001/art_3_80_loon.hpp"
#include "law/wet_ib_2001/art_3_90_resultaat.hpp"
#include "law/wet_ib_2001/art_6_02_persoonsgebonden_aftrek.hpp"
#include "law/wet_ib_2001/art_8_01_begrippen.hpp"

#include <algorithm>

namespace netto::box1 {

struct Figures {
  Box1Rows rows;
  Ages ages;
};

template <NumberForm F> struct Calculation {
  using Gegevens = Box1Gegevens<Bedrag<F>, Verhouding<F>>;

  Work& work;
  F::Context context = context_of<F>(work.answer);
  Gegevens p = gegevens();

  void all() {
    auto facts = persons(work, static_cast<const Figures*>(work.figures)->ages, work.findings);
    if (facts.empty()) return;
    std::ranges::sort(facts, {}, &PersonFacts::wie);
    Answer a;
    for (const PersonFacts& f : facts) a.personen.push_back(person(f));
    work.answer.box1 = std::move(a);
  }

private:
  Gegevens gegevens() const {
    Gegevens g;
    lift<F>(static_cast<const Figures*>(work.figures)->rows, g, context,
            [](auto& z, auto&& op) { std::remove_cvref_t<decltype(z)>::velden(z, op); });
    return g;
  }
  /// The sum of `of` over the incomes that `counts`.
  Bedrag<F> sum(const PersonFacts& f, auto counts, auto of) const {
    std::optional<Bedrag<F>> som;
    for (const Income& x : f.inkomens)
      if (counts(x)) som = som ? *som + of(x) : of(x);
    return som ? *som : form::fact<F>(context, {}, Euro{});
  }

  PersonAnswer person(const PersonFacts& f) {
    if constexpr (F::traces) context->over({thing_of(*work.dossier, f.wie)});
    const auto bedrag = [&](const Income& x) {
      const auto gegeven = form::fact<F>(context, {x.wat, word::bedrag_van_inkomen}, x.bedrag);
      return x.loon ? wet::Artikel_3_80<F>::bedrag(gegeven) : wet::Artikel_3_90<F>::bedrag(gegeven);
    };
    PersonAnswer a;
    a.wie = f.wie;
    a.leeftijd = f.leeftijd;
    const auto loon = wet::Artikel_3_80<F>::loon(sum(f, [](const Income& x) { return x.loon; }, bedrag));
    const auto resultaat = wet::Artikel_3_90<F>::resultaat(sum(f, [](const Income& x) { return !x.loon; }, bedrag));
    a.loon = outcome(loon);
    a.resultaat = outcome(resultaat);
    a.arbeidsinkomen = outcome(wet::Artikel_8_1<F>::arbeidsinkomen(sum(f, [](const Income& x) { return x.arbeid; }, bedrag)));
    a.loonheffing = outcome(sum(
        f, [](const Income& x) { return x.loonheffing.has_value(); },
        [&](const Income& x) { return form::fact<F>(context, {x.wat, word::loonheffing}, *x.loonheffing); }));
    if (f.volledig) a.heffing = levy(f, wet::Artikel_3_1<F>::voor_aftrek(loon, resultaat));
    return a;
  }

  Levy levy(const PersonFacts& f, const Bedrag<F>& voor_aftrek) {
    using Artikel = wet::Artikel_2_10<F>;
    Levy h;
    auto inkomen = voor_aftrek;
    auto in_box_1 = form::fact<F>(context, {}, Euro{});
    if (f.aftrekposten != Euro{}) {
      const auto aftrek = wet::Artikel_6_2<F>::aftrek(form::fact<F>(context, word::aftrekposten, f.aftrekposten));
      in_box_1 = wet::Artikel_6_2<F>::lid_1(aftrek, voor_aftrek);
      inkomen = wet::Artikel_3_1<F>::lid_2(voor_aftrek, in_box_1);
      h.aftrek = outcome(in_box_1);
      to_box_3(f.wie, in_cents(wet::Artikel_6_2<F>::lid_2(aftrek, in_box_1)));
    }
    h.inkomen = outcome(inkomen);
    if (h.inkomen.waarde.is_negative())
      work.findings.warning({&message::verlies_werk_en_woning, thing_of(*work.dossier, f.wie), "", work.vraag.jaar, 0});
    const auto belastbaar = wet::Artikel_3_1<F>::lid_1(inkomen);
    h.belastbaar_inkomen = outcome(belastbaar);
    const auto schijven = f.voor_1946 ? wet::Artikel_2_10a<F>::lid_1(p) : p.schijven;
    auto belasting = Artikel::lid_1(belastbaar, schijven);
    if (h.aftrek) {
      const auto grondslag = Artikel::grondslag_aanpassing(belastbaar, in_box_1, schijven);
      const auto aanpassing = Artikel::aanpassing(grondslag, p.tariefsaanpassing);
      h.grondslag_aanpassing = outcome(grondslag);
      h.aanpassing = outcome(aanpassing);
      belasting = Artikel::belasting(belasting, aanpassing);
    }
    h.belasting = outcome(belasting);
    const auto deel = form::fact<F>(context, word::deel_met_aow_premie, f.leeftijd.maanden_met_aow_premie, months_in_year);
    h.premie = outcome(wet::Artikel_10_Wfsv<F>::lid_1(wet::Artikel_8_Wfsv<F>::premie_inkomen(belastbaar, schijven.grens_1),
                                                      wet::Artikel_2_6_Wfsv<F>::heffingspercentage(p.premies, deel)));
    return h;
  }
  /// What box 1 leaves of the deduction is what box 3 finds in the dossier.
  void to_box_3(PersonIndex wie, Euro rest) {
    if (rest == Euro{}) return;
    if (!work.completed) work.completed = *work.dossier;
    work.dossier = &*work.completed;
    work.completed->personen[wie].persoonsgebonden_aftrek.zet(work.vraag.jaar, rest);
  }
};

} // namespace netto::box1

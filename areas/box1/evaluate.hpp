// SPDX-License-Identifier: EUPL-1.2
// Box 1 of each person in a number form. Instantiated in evaluate_exact.cpp and evaluate_trace.cpp, nowhere else.
#pragma once

#include "areas/box1/area.hpp"
#include "areas/box1/gather.hpp"
#include "areas/lift.hpp"
#include "areas/other_years.hpp"
#include "areas/outcome.hpp"
#include "facts/words.hpp"
#include "law/regeling_wfsv/art_2_5_maximum_premie_inkomen.hpp"
#include "law/regeling_wfsv/art_2_6_heffingspercentage.hpp"
#include "law/wet_financiering_sociale_verzekeringen/art_08_premie_inkomen.hpp"
#include "law/wet_financiering_sociale_verzekeringen/art_10_premie.hpp"
#include "law/wet_ib_2001/art_2_10_tarief.hpp"
#include "law/wet_ib_2001/art_2_10a_tarief_geboren_voor_1946.hpp"
#include "law/wet_ib_2001/art_2_17_toerekening.hpp"
#include "law/wet_ib_2001/art_3_01_inkomen_uit_werk_en_woning.hpp"
#include "law/wet_ib_2001/art_3_02_belastbare_winst.hpp"
#include "law/wet_ib_2001/art_3_100_periodieke_uitkeringen.hpp"
#include "law/wet_ib_2001/art_3_124_inkomensvoorzieningen.hpp"
#include "law/wet_ib_2001/art_3_148_verlies.hpp"
#include "law/wet_ib_2001/art_3_74_ondernemersaftrek.hpp"
#include "law/wet_ib_2001/art_3_76_zelfstandigenaftrek.hpp"
#include "law/wet_ib_2001/art_3_79a_mkb_winstvrijstelling.hpp"
#include "law/wet_ib_2001/art_3_80_loon.hpp"
#include "law/wet_ib_2001/art_3_90_resultaat.hpp"
#include "law/wet_ib_2001/art_6_02_persoonsgebonden_aftrek.hpp"
#include "law/wet_ib_2001/art_8_01_begrippen.hpp"
#include "law/zorgverzekeringswet/art_43_bijdrage_inkomen.hpp"
#include "law/zorgverzekeringswet/art_45_bijdrage.hpp"

#include <algorithm>

namespace netto::box1 {

struct Figures {
  Box1Rows rows;
  Ages ages;
  CarryTerms terms;
};

template <NumberForm F> struct Calculation {
  using Gegevens = Box1Gegevens<Bedrag<F>, Verhouding<F>>;
  using Posten = typename wet::Artikel_2_10<F>::Posten;

  Work& work;
  const Figures& figures = *static_cast<const Figures*>(work.figures);
  F::Context context = context_of<F>(work.answer);
  Gegevens p = gegevens();
  int jaar = work.vraag.jaar;
  State& state = work.state.box1;
  std::vector<std::pair<PersonIndex, Bedrag<F>>> divided_deductions{}; ///< of partners

  void all() {
    auto facts = persons(work, figures.ages, work.findings);
    if (facts.empty()) return;
    std::ranges::sort(facts, {}, &PersonFacts::wie);
    Answer a;
    for (const TaxUnit& e : work.tax_units) divide(e, facts);
    for (const PersonFacts& f : facts) a.personen.push_back(person(f));
    if (work.asked) work.answer.box1 = std::move(a);
  }

private:
  void over(PersonIndex wie) {
    if constexpr (F::traces) context->over({thing_of(*work.dossier, wie), {}, work.asked ? 0 : jaar});
  }
  static bool deducts(const PersonFacts& f) { return f.aftrekposten != Euro{} || !f.betaalde_alimentatie.empty(); }
  Bedrag<F> own_deduction(const PersonFacts& f) {
    over(f.wie);
    auto som = given(word::aftrekposten, f.aftrekposten);
    for (const Amount& x : f.betaalde_alimentatie) som = som + from_own_home(x);
    return wet::Artikel_6_2<F>::aftrek(som);
  }
  /// The personal deduction of partners, who both have all of box 1 computed: as they divide it.
  void divide(const TaxUnit& e, const std::vector<PersonFacts>& facts) {
    if (e.bijkomend || e.personen.size() < 2) return;
    const auto of = [&](PersonIndex wie) {
      return std::ranges::find_if(facts, [&](const PersonFacts& f) { return f.wie == wie && f.volledig; });
    };
    const auto first = of(e.personen[0]), second = of(e.personen[1]);
    if (first == facts.end() || second == facts.end()) return;
    if (!deducts(*first) && !deducts(*second)) return;
    const auto own = own_deduction(*first);
    const auto samen = own + own_deduction(*second);
    over(first->wie);
    const auto given = work.dossier->verdeling_aftrekposten.van(jaar);
    const Euro whole = -in_cents(samen, Direction::down); // it comes off
    Bedrag<F> eerste;
    if (given) {
      const auto chosen = form::fact<F>(context, word::gekozen_deel, (*given)[first->wie].size());
      eerste = wet::Artikel_2_17<F>::lid_2_aftrek(samen, chosen);
      work.divided.push_back({Divisible::aftrekposten, whole, -in_cents(eerste, Direction::down), true});
    } else {
      const auto half = [&] { return Euro::from_euros(whole.cents() / 200); }; // 2.17 lid 3
      eerste = form::fact<F>(context, word::gekozen_deel_van_aftrekposten,
                             -work.part_of_first(Divisible::aftrekposten, whole, Euro{}, half));
    }
    divided_deductions = {{first->wie, wet::Artikel_6_2<F>::toegerekend(eerste)}};
    over(second->wie);
    divided_deductions.emplace_back(second->wie, wet::Artikel_6_2<F>::toegerekend(samen - eerste));
  }
  /// What of it a person takes into account; nothing when there is none.
  std::optional<Bedrag<F>> deduction(const PersonFacts& f) {
    const auto found = std::ranges::find(divided_deductions, f.wie, [](const auto& x) { return x.first; });
    if (found != divided_deductions.end()) return found->second.number.is_zero() ? std::nullopt : std::optional{found->second};
    return deducts(f) ? std::optional{own_deduction(f)} : std::nullopt;
  }

  Gegevens gegevens() const {
    Gegevens g;
    lift<F>(figures.rows, g, context, [](auto& z, auto&& op) { std::remove_cvref_t<decltype(z)>::velden(z, op); });
    return g;
  }
  /// An amount that is not there, without a place in the explanation.
  Bedrag<F> none() const { return form::fact<F>(context, {}, Euro{}); }
  Bedrag<F> given(const Word& word, Euro e) const { return form::fact<F>(context, word, e); }
  /// What the area of the own home answered.
  Bedrag<F> from_own_home(const Amount& u) const { return carried<F>(context, u, {}); }
  /// The sum of `of` over the incomes that `counts`; nothing when none does.
  std::optional<Bedrag<F>> sum(const PersonFacts& f, auto counts, auto of) const {
    std::optional<Bedrag<F>> som;
    for (const Income& x : f.inkomens)
      if (counts(x)) som = som ? *som + of(x) : of(x);
    return som;
  }
  Bedrag<F> amount(const Income& x) const {
    const auto gegeven = form::fact<F>(context, {x.wat, word::bedrag_van_inkomen}, x.bedrag);
    switch (x.kind) {
    case Kind::profit: return wet::Artikel_3_2<F>::bedrag(gegeven);
    case Kind::result: return wet::Artikel_3_90<F>::bedrag(gegeven);
    case Kind::payments: return wet::Artikel_3_100<F>::bedrag(gegeven);
    default: return wet::Artikel_3_80<F>::bedrag(gegeven);
    }
  }
  std::optional<Bedrag<F>> of_kind(const PersonFacts& f, Kind kind) const {
    return sum(f, [&](const Income& x) { return x.kind == kind; }, [&](const Income& x) { return amount(x); });
  }

  PersonAnswer person(const PersonFacts& f) {
    over(f.wie);
    PersonAnswer a;
    a.wie = f.wie;
    a.leeftijd = f.leeftijd;
    a.premie = f.premie;
    typename wet::Artikel_3_1<F>::Bestanddelen b{none(),
                                                 wet::Artikel_3_80<F>::loon(of_kind(f, Kind::wages).value_or(none())),
                                                 wet::Artikel_3_90<F>::resultaat(of_kind(f, Kind::result).value_or(none())),
                                                 none(),
                                                 none(),
                                                 none(),
                                                 none()};
    Posten posten{none(), none(), none(), none()};
    a.loon = outcome(b.loon);
    a.resultaat = outcome(b.resultaat);
    OtherYears<F> unused = unused_deduction(f);
    if (const auto winst = of_kind(f, Kind::profit))
      b.winst = profit(f, wet::Artikel_3_2<F>::winst(*winst), unused, posten, a.winst.emplace());
    unused.keep(state.unused_deduction, f.wie);
    auto payments = of_kind(f, Kind::payments);
    for (const Amount& x : f.ontvangen_alimentatie) payments = payments ? *payments + from_own_home(x) : from_own_home(x);
    if (payments) {
      b.periodieke_uitkeringen = wet::Artikel_3_100<F>::uitkeringen(*payments);
      a.periodieke_uitkeringen = outcome(b.periodieke_uitkeringen);
    }
    if (f.inkomensvoorzieningen != Euro{}) {
      b.inkomensvoorzieningen = wet::Artikel_3_124<F>::uitgaven(given(word::inkomensvoorzieningen, f.inkomensvoorzieningen));
      a.inkomensvoorzieningen = outcome(b.inkomensvoorzieningen);
    }
    if (f.eigen_woning != nullptr) {
      b.eigen_woning = from_own_home(f.eigen_woning->saldo);
      if (f.eigen_woning->geringe_schuld) b.geringe_schuld = from_own_home(*f.eigen_woning->geringe_schuld);
      posten.kosten_eigen_woning = from_own_home(f.eigen_woning->kosten);
    }
    const auto arbeid = sum(f, [](const Income& x) { return x.arbeid; }, [&](const Income& x) { return amount(x); });
    a.arbeidsinkomen = outcome(wet::Artikel_8_1<F>::arbeidsinkomen(arbeid.value_or(none())));
    const auto loonheffing = sum(
        f, [](const Income& x) { return x.loonheffing.has_value(); },
        [&](const Income& x) { return form::fact<F>(context, {x.wat, word::loonheffing}, *x.loonheffing); });
    a.loonheffing = outcome(loonheffing.value_or(none()));
    if (f.premie.owed == f.premie.year) contribution(f, b, a);
    if (f.volledig) a.heffing = levy(f, wet::Artikel_3_1<F>::voor_aftrek(b), posten);
    return a;
  }

  /// The taxable profit; and which deductions of it have the adjustment of the rate.
  Bedrag<F> profit(const PersonFacts& f, const Bedrag<F>& winst, OtherYears<F>& unused, Posten& posten, Profit& a) {
    a.winst = outcome(winst);
    const auto zelfstandig = self_employed(f, winst, unused, a);
    posten.ondernemersaftrek = wet::Artikel_3_74<F>::ondernemersaftrek(zelfstandig.value_or(none()));
    const auto na_aftrek = wet::Artikel_3_2<F>::na_ondernemersaftrek(winst, posten.ondernemersaftrek);
    const auto mkb = wet::Artikel_3_79a<F>::mkb_winstvrijstelling(na_aftrek, p.winst);
    posten.mkb_winstvrijstelling = wet::Artikel_2_10<F>::lid_3_b(mkb, na_aftrek);
    const auto belastbaar = wet::Artikel_3_2<F>::belastbare_winst(na_aftrek, mkb);
    a.ondernemersaftrek = outcome(posten.ondernemersaftrek);
    a.na_ondernemersaftrek = outcome(na_aftrek);
    a.mkb_winstvrijstelling = outcome(mkb);
    a.belastbare_winst = outcome(belastbaar);
    return belastbaar;
  }
  /// What of earlier years is open.
  OtherYears<F> unused_deduction(const PersonFacts& f) {
    OtherYears<F> open{context, state.unused_deduction,         f.wie,
                       jaar,    figures.terms.unused_deduction, word::niet_gerealiseerd_van_een_jaar};
    if (f.niet_gerealiseerd)
      open.replace(jaar - 1, wet::Artikel_3_76<F>::van_eerdere_jaren(
                                 given(word::niet_gerealiseerd_volgens_beschikking, *f.niet_gerealiseerd)));
    return open;
  }
  std::optional<Bedrag<F>> self_employed(const PersonFacts& f, const Bedrag<F>& winst, OtherYears<F>& open, Profit& a) {
    using Artikel = wet::Artikel_3_76<F>;
    std::optional<Bedrag<F>> aftrek, new_one;
    if (f.urencriterium) {
      const auto for_age = [&](const Bedrag<F>& x) { return f.leeftijd.aan_het_begin ? Artikel::lid_4(x, p.winst) : x; };
      if (f.starter) {
        const auto verhoging = Artikel::lid_3(p.winst);
        a.startersaftrek = outcome(for_age(verhoging));
        aftrek = for_age(Artikel::lid_2(p.winst) + verhoging);
      } else {
        const auto bedrag = for_age(Artikel::lid_2(p.winst));
        aftrek = Artikel::lid_5(bedrag, winst);
        const auto te_veel = Artikel::niet_gerealiseerd(bedrag, *aftrek);
        if (!te_veel.number.is_zero()) {
          a.niet_gerealiseerd = outcome(te_veel);
          new_one = te_veel;
        }
      }
      if (!open.empty()) {
        const auto verhoging = open.use(
            [&](const Bedrag<F>& x) {
              const auto deel = Artikel::lid_7(x, winst, *aftrek);
              aftrek = *aftrek + deel;
              return deel;
            },
            [](int, const Bedrag<F>&) {});
        a.verrekend_niet_gerealiseerd = outcome(noem(begrip::verrekend_niet_gerealiseerd, verhoging));
      }
      aftrek = Artikel::zelfstandigenaftrek(*aftrek);
      a.zelfstandigenaftrek = outcome(*aftrek);
    }
    if (new_one) open.add(jaar, *new_one);
    if (const auto left = open.left()) a.over_niet_gerealiseerd = outcome(noem(begrip::te_verrekenen_niet_gerealiseerd, *left));
    return aftrek;
  }

  /// The contribution Zvw that is assessed.
  void contribution(const PersonFacts& f, const typename wet::Artikel_3_1<F>::Bestanddelen& b, PersonAnswer& a) {
    const auto also = [](const Income& x) { return x.zvw && x.kind != Kind::profit; };
    auto andere = sum(f, also, [&](const Income& x) { return amount(x); });
    for (const Amount& x : f.ontvangen_alimentatie)
      if (f.zvw_over_alimentatie) andere = andere ? *andere + from_own_home(x) : from_own_home(x);
    const bool winst = std::ranges::any_of(f.inkomens, [](const Income& x) { return x.zvw && x.kind == Kind::profit; });
    if (!winst && !andere) return;
    const auto samen = winst && andere ? b.winst + *andere : winst ? b.winst : *andere;
    const auto inkomen = wet::Artikel_43_Zvw<F>::bijdrage_inkomen(samen, b.loon, p.zvw);
    a.bijdrage_inkomen = outcome(inkomen);
    a.bijdrage_zvw = outcome(wet::Artikel_45_Zvw<F>::bijdrage(inkomen, p.zvw));
  }

  Levy levy(const PersonFacts& f, const Bedrag<F>& voor_aftrek, Posten& posten) {
    using Artikel = wet::Artikel_2_10<F>;
    Levy h;
    auto inkomen = voor_aftrek;
    if (const auto aftrek = deduction(f)) {
      h.aftrekposten = outcome(*aftrek);
      posten.persoonsgebonden_aftrek = wet::Artikel_6_2<F>::lid_1(*aftrek, voor_aftrek);
      inkomen = wet::Artikel_3_1<F>::lid_2(voor_aftrek, posten.persoonsgebonden_aftrek);
      h.aftrek = outcome(posten.persoonsgebonden_aftrek);
      to_box_3(f.wie, in_cents(wet::Artikel_6_2<F>::lid_2(*aftrek, posten.persoonsgebonden_aftrek)));
    }
    h.inkomen = outcome(inkomen);
    const auto belastbaar = wet::Artikel_3_1<F>::lid_1(inkomen, other_years(f, inkomen, h));
    h.belastbaar_inkomen = outcome(belastbaar);
    const auto schijven = f.voor_1946 ? wet::Artikel_2_10a<F>::lid_1(p) : p.schijven;
    auto belasting = Artikel::lid_1(belastbaar, schijven);
    const bool profit = std::ranges::any_of(f.inkomens, [](const Income& x) { return x.kind == Kind::profit; });
    if (h.aftrek || profit || (f.eigen_woning != nullptr && !f.eigen_woning->kosten.waarde.is_zero())) {
      const auto grondslag = Artikel::grondslag_aanpassing(belastbaar, Artikel::lid_3(posten), schijven);
      const auto aanpassing = Artikel::aanpassing(grondslag, p.tariefsaanpassing);
      h.grondslag_aanpassing = outcome(grondslag);
      h.aanpassing = outcome(aanpassing);
      belasting = Artikel::belasting(belasting, aanpassing);
    }
    h.belasting = outcome(belasting);
    const auto deel = form::fact<F>(context, word::deel_met_aow_premie, f.premie.with_aow, std::max(1, f.premie.owed));
    auto maximum = schijven.grens_1;
    if (f.premie.owed < f.premie.year)
      maximum = wet::Artikel_2_5_Wfsv<F>::maximum(
          maximum, form::fact<F>(context, word::deel_premieplichtig, f.premie.owed, f.premie.year));
    const auto premie_inkomen = wet::Artikel_8_Wfsv<F>::premie_inkomen(belastbaar, maximum);
    h.premie =
        outcome(wet::Artikel_10_Wfsv<F>::lid_1(premie_inkomen, wet::Artikel_2_6_Wfsv<F>::heffingspercentage(p.premies, deel)));
    return h;
  }
  /// What is set off of losses of other years; and where the loss of this one goes: to the years before first.
  Bedrag<F> other_years(const PersonFacts& f, const Bedrag<F>& inkomen, Levy& h) {
    using Artikel = wet::Artikel_3_150<F>;
    OtherYears<F> losses{context, state.losses, f.wie, jaar, figures.terms.forward, word::verlies_van_een_jaar};
    OtherYears<F> incomes{context, state.incomes, f.wie, jaar, figures.terms.back, word::inkomen_van_een_jaar};
    if (f.verlies) losses.replace(jaar - 1, Artikel::van_andere_jaren(given(word::verlies_van_andere_jaren, *f.verlies)));
    auto verrekend = none();
    if (!losses.empty()) {
      auto rest = inkomen;
      verrekend = losses.use(
          [&](const Bedrag<F>& x) {
            const auto deel = Artikel::lid_1(x, rest);
            rest = rest - deel;
            return deel;
          },
          [](int, const Bedrag<F>&) {});
      verrekend = noem(begrip::verrekend_verlies, verrekend);
      h.verrekend_verlies = outcome(verrekend);
    }
    if (h.inkomen.waarde.is_negative()) {
      auto rest = wet::Artikel_3_148<F>::lid_1(inkomen);
      h.verlies = outcome(rest);
      if (!incomes.empty())
        incomes.use(
            [&](const Bedrag<F>& x) {
              const auto deel = Artikel::lid_1(rest, x);
              rest = rest - deel;
              return noem(begrip::verlies_naar_eerder_jaar, deel);
            },
            [&](int terug, const Bedrag<F>& deel) {
              if (deel.number.is_zero()) return;
              h.terug.push_back({terug, outcome(deel)});
              warn(message::verlies_terug, f.wie, terug, deel);
            });
      if (!rest.number.is_zero()) {
        losses.add(jaar, rest);
        warn(message::verlies_vooruit, f.wie, jaar, rest);
      }
    } else if (!(inkomen - verrekend).number.is_zero()) {
      incomes.add(jaar, inkomen - verrekend);
    }
    if (const auto left = losses.left()) h.over_verlies = outcome(noem(begrip::te_verrekenen_verlies, *left));
    losses.keep(state.losses, f.wie);
    incomes.keep(state.incomes, f.wie);
    return verrekend;
  }
  void warn(const Message& message, PersonIndex wie, int year, const Bedrag<F>& amount) const {
    work.findings.warning({&message, thing_of(*work.dossier, wie), "", year, in_cents(amount).cents() / 100});
  }
  /// What box 1 leaves of the deduction is what box 3 finds in the dossier.
  void to_box_3(PersonIndex wie, Euro rest) {
    if (rest == Euro{}) return;
    if (!work.completed) work.completed = *work.dossier;
    work.dossier = &*work.completed;
    auto& given = work.completed->personen[wie].persoonsgebonden_aftrek; // of a partner there may be some already
    given.zet(jaar, given.van(jaar).value_or(Euro{}) + rest);
  }
};

} // namespace netto::box1

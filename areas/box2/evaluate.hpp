// SPDX-License-Identifier: EUPL-1.2
// Box 2 of each person in a number form. Instantiated in evaluate_exact.cpp and evaluate_trace.cpp, nowhere else.
#pragma once

#include "areas/box2/area.hpp"
#include "areas/box2/gather.hpp"
#include "areas/lift.hpp"
#include "areas/other_years.hpp"
#include "areas/outcome.hpp"
#include "facts/words.hpp"
#include "law/wet_dividendbelasting_1965/art_5_tarief.hpp"
#include "law/wet_ib_2001/art_2_12_tarief_aanmerkelijk_belang.hpp"
#include "law/wet_ib_2001/art_2_17_toerekening.hpp"
#include "law/wet_ib_2001/art_4_01_belastbaar_inkomen_aanmerkelijk_belang.hpp"
#include "law/wet_ib_2001/art_4_12_inkomen_aanmerkelijk_belang.hpp"
#include "law/wet_ib_2001/art_4_14a_bovenmatige_schulden.hpp"
#include "law/wet_ib_2001/art_4_49_verliesverrekening.hpp"
#include "law/wet_ib_2001/art_6_02_persoonsgebonden_aftrek.hpp"
#include "law/wet_ib_2001/art_9_02_voorheffing.hpp"

#include <algorithm>

namespace netto::box2 {

struct Figures {
  Box2Rows2020 one;      ///< until 2023
  Box2Rows2024 brackets; ///< from 2024
  std::optional<CompanyDebtRows2023> debts;
  Sourced<Percentage> dividend_tax;
  HoldingTerms terms;
};

template <NumberForm F> struct Calculation {
  Work& work;
  const Figures& figures = *static_cast<const Figures*>(work.figures);
  F::Context context = context_of<F>(work.answer);
  int jaar = work.vraag.jaar;
  State& state = work.state.box2;
  Box2Gegevens2020<Verhouding<F>> one{};
  Box2Gegevens2024<Bedrag<F>, Verhouding<F>> brackets{};
  Schuldgegevens2023<Bedrag<F>> debts{};
  Verhouding<F> dividend_tax{};

  void all() {
    Answer a;
    const auto found = units(work, work.findings, a.missing);
    if (found.empty() && a.missing.empty()) return;
    const auto lifted = [&](const auto& rows, auto& into) {
      lift<F>(rows, into, context, [](auto& z, auto&& op) { std::remove_cvref_t<decltype(z)>::velden(z, op); });
    };
    if (rates_of(jaar) == Rates::one) lifted(figures.one, one);
    else lifted(figures.brackets, brackets);
    if (figures.debts) lifted(*figures.debts, debts);
    dividend_tax = form::parameter<F>(context, figures.dividend_tax.waarde, figures.dividend_tax.place);
    for (std::size_t i = 0; i < found.size(); ++i) unit(found[i], a, i == 0);
    std::ranges::sort(a.personen, {}, &PersonAnswer::wie);
    if (work.asked) work.answer.box2 = std::move(a);
  }

private:
  struct Sums {
    Bedrag<F> regulier, vervreemding;
    std::optional<Bedrag<F>> bovenmatig, ingehouden;
  };
  Bedrag<F> none() const { return form::fact<F>(context, {}, Euro{}); }
  void over(const Subject& wat) const {
    if constexpr (F::traces) context->over(wat);
  }
  Bedrag<F> part(const Holding& h, const Bedrag<F>& x) const {
    return h.deel.geheel() ? x : x * form::fact<F>(context, {h.wat, word::deel}, h.deel.size());
  }

  /// What earlier years taxed of the debts of those in `u`: the state, or what the dossier says in its place.
  Bedrag<F> taxed_before(const Unit& u) const {
    auto som = none();
    for (const PersonIndex wie : u.personen) {
      const auto add = [&](const Bedrag<F>& x) { som = som + x; };
      if (const auto gegeven = work.dossier->personen[wie].belaste_schuld_aan_eigen_vennootschap.van(jaar)) {
        add(form::fact<F>(context, {thing_of(*work.dossier, wie), word::belaste_schuld_van_eerdere_jaren}, *gegeven));
        continue;
      }
      for (const OpenAmount& x : state.taxed_debts)
        if (x.wie == wie) add(carried<F>(context, x.bedrag, word::belaste_schuld_van_eerdere_jaren));
    }
    return som;
  }
  /// The excess of debts to own companies, of partners together (4.14a); nothing when the dossier does not give them.
  std::optional<Bedrag<F>> excess(const Unit& u) {
    using Artikel = wet::Artikel_4_14a<F>;
    if (u.schulden.empty()) return std::nullopt;
    auto schulden = none();
    for (const OwnDebt& s : u.schulden) {
      const Thing wie = thing_of(*work.dossier, s.wie);
      const auto nominaal = form::fact<F>(context, {wie, word::schuld_aan_eigen_vennootschap}, s.nominaal);
      const auto eigen = form::fact<F>(context, {wie, word::eigenwoningschuld_aan_eigen_vennootschap}, s.eigenwoningschuld);
      schulden = schulden + Artikel::schulden(nominaal, eigen);
    }
    schulden = Artikel::samen(schulden);
    const auto eerder = taxed_before(u);
    const auto bovenmatig = Artikel::lid_1(schulden, Artikel::lid_2(eerder, debts), eerder);
    std::erase_if(state.taxed_debts,
                  [&](const OpenAmount& x) { return std::ranges::find(u.personen, x.wie) != u.personen.end(); });
    const auto daarna = Artikel::daarna_belast(eerder, bovenmatig);
    if (!daarna.number.is_zero()) state.taxed_debts.push_back({u.personen.front(), jaar, outcome(daarna)});
    return bovenmatig;
  }
  Sums sums(const Unit& u) {
    using Artikel = wet::Artikel_4_12<F>;
    auto voordelen = none(), kosten = none(), vervreemding = none();
    std::optional<Bedrag<F>> ingehouden;
    for (const Holding& h : u.holdings) {
      over({h.wat});
      const auto given = [&](const Word& word, Euro e) { return form::fact<F>(context, {h.wat, word}, e); };
      const auto dividend = given(word::dividend, h.dividend);
      if (h.dividend != Euro{}) voordelen = voordelen + Artikel::voordeel(part(h, dividend));
      if (h.kosten != Euro{}) kosten = kosten + Artikel::kosten(part(h, given(word::kosten_van_dividend, h.kosten)));
      if (h.vervreemding != Euro{})
        vervreemding = vervreemding + Artikel::voordeel(part(h, given(word::vervreemdingsvoordeel, h.vervreemding)));
      const auto withheld = h.dividendbelasting ? given(word::ingehouden_dividendbelasting, *h.dividendbelasting)
                                                : wet::Artikel_5_dividendbelasting<F>::ingehouden(dividend, dividend_tax);
      if (withheld.number.is_zero()) continue;
      const auto own = part(h, withheld);
      ingehouden = ingehouden ? *ingehouden + own : own;
    }
    over({thing_of(*work.dossier, u.personen.front())});
    const auto bovenmatig = excess(u);
    if (bovenmatig) voordelen = voordelen + *bovenmatig;
    const auto regulier = Artikel::onderdeel_a(voordelen, kosten);
    return {regulier, Artikel::onderdeel_b(vervreemding), bovenmatig, ingehouden};
  }

  void unit(const Unit& u, Answer& a, bool first) {
    const Sums s = sums(u);
    add_to(a.regulier, outcome(s.regulier), first);
    add_to(a.vervreemding, outcome(s.vervreemding), first);
    if (s.bovenmatig) add_to(a.bovenmatig, std::optional{outcome(*s.bovenmatig)});
    const auto samen = wet::Artikel_4_12<F>::voor_aftrek(s.regulier, s.vervreemding);
    if (u.personen.size() == 1) {
      a.personen.push_back(person(u.personen[0], samen, s.ingehouden));
      return;
    }
    const auto eerste = of_first(u, samen);
    std::optional<Bedrag<F>> ingehouden_eerste, ingehouden_tweede;
    if (s.ingehouden) {
      const auto gekozen = work.dossier->verdeling_dividendbelasting.van(jaar);
      ingehouden_eerste = wet::Artikel_2_17<F>::lid_2_dividendbelasting(*s.ingehouden, gekozen ? chosen(*gekozen, u) : half());
      ingehouden_tweede = *s.ingehouden - *ingehouden_eerste;
    }
    const auto tweede = samen - eerste;
    a.personen.push_back(person(u.personen[0], eerste, ingehouden_eerste));
    a.personen.push_back(person(u.personen[1], tweede, ingehouden_tweede));
  }
  Verhouding<F> chosen(const std::vector<Part>& verdeling, const Unit& u) const {
    return form::fact<F>(context, word::gekozen_deel, verdeling[u.personen[0]].size());
  }
  Verhouding<F> half() const {
    const auto geheel = form::fact<F>(context, word::geheel, 1, 1);
    return wet::Artikel_2_17<F>::lid_3(geheel, form::fact<F>(context, word::partners, 2, 1));
  }
  /// The part of the first of two partners.
  Bedrag<F> of_first(const Unit& u, const Bedrag<F>& samen) {
    const auto in_euros = [](const Bedrag<F>& x) { return in_cents(x, Direction::down); };
    if (const auto gegeven = work.dossier->verdeling_aanmerkelijk_belang.van(jaar)) {
      const auto eerste = wet::Artikel_2_17<F>::lid_2(samen, chosen(*gegeven, u));
      work.divided.push_back({Divisible::aanmerkelijk_belang, in_euros(samen), in_euros(eerste), true});
      return eerste;
    }
    if (!work.asked || samen.number.is_zero()) return wet::Artikel_2_17<F>::lid_2(samen, half());
    const auto by_itself = [&] { return Euro::from_euros(in_euros(samen).cents() / 200); };
    return form::fact<F>(context, word::gekozen_deel_van_aanmerkelijk_belang,
                         work.part_of_first(Divisible::aanmerkelijk_belang, in_euros(samen), Euro{}, by_itself));
  }

  PersonAnswer person(PersonIndex wie, const Bedrag<F>& voor_aftrek, const std::optional<Bedrag<F>>& ingehouden) {
    over({thing_of(*work.dossier, wie)});
    PersonAnswer a;
    a.wie = wie;
    auto aftrek = none();
    if (const auto x = deduction(wie, voor_aftrek)) {
      aftrek = *x;
      a.aftrek = outcome(aftrek);
    }
    const auto inkomen = wet::Artikel_4_12<F>::inkomen(voor_aftrek, aftrek);
    a.inkomen = outcome(inkomen);
    const auto belastbaar = wet::Artikel_4_1<F>::belastbaar_inkomen(inkomen, other_years(wie, inkomen, a));
    a.belastbaar_inkomen = outcome(belastbaar);
    a.belasting = outcome(rates_of(jaar) == Rates::one ? wet::Artikel_2_12_2020<F>::belasting(belastbaar, one)
                                                       : wet::Artikel_2_12_2024<F>::belasting(belastbaar, brackets));
    if (ingehouden) a.dividendbelasting = outcome(noem(begrip::dividendbelasting_box_2, *ingehouden));
    return a;
  }
  /// What box 1 and box 3 left of the personal deduction; nothing when there is none, or of an earlier year.
  std::optional<Bedrag<F>> deduction(PersonIndex wie, const Bedrag<F>& voor_aftrek) const {
    const auto gegeven = work.dossier->personen[wie].persoonsgebonden_aftrek.van(jaar);
    if (!gegeven || *gegeven == Euro{}) return std::nullopt;
    for (const auto& p : work.answer.vermogen.personen) {
      if (p.wie != wie) continue;
      const auto aftrek = form::fact<F>(context, word::persoonsgebonden_aftrek, *gegeven); // as box 3 took it
      const auto voordeel = carried<F>(context, p.voordeel, {});
      const auto in_box_3 = voordeel - carried<F>(context, p.belastbaar_inkomen, {});
      if (!(aftrek > in_box_3).holds) return std::nullopt;
      return wet::Artikel_6_2<F>::lid_3(aftrek, in_box_3, voor_aftrek);
    }
    return std::nullopt;
  }
  /// What is set off of losses of other years; and where the loss of this one goes: to the year before first.
  Bedrag<F> other_years(PersonIndex wie, const Bedrag<F>& inkomen, PersonAnswer& a) {
    using Artikel = wet::Artikel_4_49<F>;
    OtherYears<F> losses{context, state.losses, wie, jaar, figures.terms.forward, word::verlies_box_2_van_een_jaar};
    OtherYears<F> incomes{context, state.incomes, wie, jaar, figures.terms.back, word::inkomen_box_2_van_een_jaar};
    if (const auto x = work.dossier->personen[wie].te_verrekenen_verlies_aanmerkelijk_belang.van(jaar))
      losses.replace(jaar - 1, Artikel::van_andere_jaren(form::fact<F>(context, word::verlies_van_andere_jaren, *x)));
    auto verrekend = none();
    if (!losses.empty()) {
      auto rest = inkomen;
      verrekend = noem(begrip::verrekend_verlies_box_2, losses.use(
                                                            [&](const Bedrag<F>& x) {
                                                              const auto deel = Artikel::lid_1(x, rest);
                                                              rest = rest - deel;
                                                              return deel;
                                                            },
                                                            [](int, const Bedrag<F>&) {}));
      a.verrekend_verlies = outcome(verrekend);
    }
    if (a.inkomen.waarde.is_negative()) {
      auto rest = Artikel::verlies(inkomen);
      a.verlies = outcome(rest);
      if (!incomes.empty())
        incomes.use(
            [&](const Bedrag<F>& x) {
              const auto deel = Artikel::lid_1(rest, x);
              rest = rest - deel;
              return noem(begrip::verlies_box_2_naar_eerder_jaar, deel);
            },
            [&](int terug, const Bedrag<F>& deel) {
              if (deel.number.is_zero()) return;
              a.terug = outcome(deel);
              work.findings.warning(
                  {&message::verlies_box_2_terug, thing_of(*work.dossier, wie), "", terug, in_cents(deel).cents() / 100});
            });
      if (!rest.number.is_zero()) losses.add(jaar, rest);
    } else if (!(inkomen - verrekend).number.is_zero()) {
      incomes.add(jaar, inkomen - verrekend);
    }
    if (const auto left = losses.left()) a.over_verlies = outcome(noem(begrip::te_verrekenen_verlies_box_2, *left));
    losses.keep(state.losses, wie);
    incomes.keep(state.incomes, wie);
    return verrekend;
  }
};

} // namespace netto::box2

// SPDX-License-Identifier: EUPL-1.2
// The corporation tax of each company in a number form. Instantiated in evaluate_exact.cpp and evaluate_trace.cpp, nowhere else.
#pragma once

#include "areas/lift.hpp"
#include "areas/other_years.hpp"
#include "areas/outcome.hpp"
#include "areas/vennootschap/area.hpp"
#include "areas/vennootschap/gather.hpp"
#include "facts/words.hpp"
#include "law/wet_ib_2001/art_3_30_afschrijving.hpp"
#include "law/wet_ib_2001/art_3_30a_gebouw.hpp"
#include "law/wet_vpb_1969/art_07_belastbaar_bedrag.hpp"
#include "law/wet_vpb_1969/art_08_winst.hpp"
#include "law/wet_vpb_1969/art_15b_renteaftrekbeperking.hpp"
#include "law/wet_vpb_1969/art_20_verliesverrekening.hpp"
#include "law/wet_vpb_1969/art_22_tarief.hpp"

#include <limits>

namespace netto::vennootschap {

struct Figures {
  CompanyRows rates;
  std::optional<LossRows2022> losses; ///< from 2022
  int back = 0;                       ///< years that a loss goes back
};

template <NumberForm F> struct Calculation {
  using Winst = wet::Artikel_8_vennootschap<F>;
  using Rente = wet::Artikel_15b<F>;
  using Verlies = wet::Artikel_20_vennootschap<F>;

  Work& work;
  const Figures& figures = *static_cast<const Figures*>(work.figures);
  F::Context context = context_of<F>(work.answer);
  int jaar = work.vraag.jaar;
  State& state = work.state.vennootschap;
  Vennootschapgegevens<Bedrag<F>, Verhouding<F>> rates{};
  Verliesverrekeninggegevens2022<Bedrag<F>, Verhouding<F>> limit{};

  void all() {
    const auto found = companies(work, work.findings);
    if (found.empty()) return;
    const auto lifted = [&](const auto& rows, auto& into) {
      lift<F>(rows, into, context, [](auto& z, auto&& op) { std::remove_cvref_t<decltype(z)>::velden(z, op); });
    };
    lifted(figures.rates, rates);
    if (figures.losses) lifted(*figures.losses, limit);
    Answer a;
    for (const Company& c : found) a.vennootschappen.push_back(company(c));
    if (work.asked) work.answer.vennootschap = std::move(a);
  }

private:
  Bedrag<F> none() const { return form::fact<F>(context, {}, Euro{}); }
  Bedrag<F> given(const Company& c, const Word& word, Euro e, unsigned number = 0) const {
    return form::fact<F>(context, {c.wat, word, number}, e);
  }
  Verhouding<F> count(const Company& c, const Word& word, std::int64_t n, unsigned number) const {
    return form::fact<F>(context, {c.wat, word, number}, n, 1);
  }

  CompanyAnswer company(const Company& c) {
    if constexpr (F::traces) context->over({c.wat});
    CompanyAnswer a;
    a.wat = c.wat;
    auto winst = Winst::volgens_opgave(given(c, word::winst_van_vennootschap, c.winst));
    auto afgeschreven = none();
    if (!c.bedrijfsmiddelen.empty()) depreciation(c, winst, afgeschreven, a);
    interest(c, winst, afgeschreven, a);
    const auto belastbaar = wet::Artikel_7_vennootschap<F>::belastbare_winst(winst);
    a.belastbare_winst = outcome(belastbaar);
    const auto bedrag = wet::Artikel_7_vennootschap<F>::belastbaar_bedrag(belastbaar, other_years(c, belastbaar, a));
    a.belastbaar_bedrag = outcome(bedrag);
    a.belasting = outcome(wet::Artikel_22_vennootschap<F>::belasting(bedrag, rates));
    return a;
  }

  /// The most that the law lets the year take off for an asset.
  Bedrag<F> allowed(const Company& c, const Asset& x, unsigned number) const {
    using Artikel = wet::Artikel_3_30<F>;
    const Bedrijfsmiddel& wat = *x.wat;
    const bool building = wat.soort == Bedrijfsmiddel::Soort::gebouw;
    if (x.maanden == 0 || (building && (!x.boekwaarde || !x.woz))) return none();
    const auto kosten = given(c, word::aanschafkosten, wat.aanschafkosten, number);
    const auto restwaarde = given(c, word::restwaarde, wat.restwaarde.value_or(Euro{}), number);
    const auto geheel = Artikel::af_te_schrijven(kosten, restwaarde);
    const auto gebruiksduur = count(c, word::gebruiksduur, *wat.gebruiksduur_jaren, number);
    const auto& hoogstens = wat.soort == Bedrijfsmiddel::Soort::goodwill ? rates.afschrijving_goodwill : rates.afschrijving;
    const auto op_jaarbasis = Artikel::op_jaarbasis(geheel, gebruiksduur, kosten, hoogstens);
    const auto maanden_per_jaar = count(c, word::maanden_per_jaar, months_in_year, 0);
    const auto nu = Artikel::sinds_ingebruikneming(op_jaarbasis, count(c, word::maanden_in_gebruik, x.maanden, number),
                                                   maanden_per_jaar, geheel);
    const auto eerder = Artikel::sinds_ingebruikneming(
        op_jaarbasis, count(c, word::maanden_in_gebruik_vorig_jaar, x.maanden_vorig_jaar, number), maanden_per_jaar, geheel);
    const auto afschrijving = Artikel::afschrijving(nu, eerder);
    if (!building) return afschrijving;
    const auto boekwaarde = given(c, word::boekwaarde, *x.boekwaarde, number);
    return wet::Artikel_3_30a<F>::lid_1(afschrijving, boekwaarde, given(c, word::woz_waarde, *x.woz, number));
  }
  void depreciation(const Company& c, Bedrag<F>& winst, Bedrag<F>& afgeschreven, CompanyAnswer& a) const {
    std::optional<Bedrag<F>> te_veel;
    unsigned number = 0;
    for (const Asset& x : c.bedrijfsmiddelen) {
      const auto hoogstens = allowed(c, x, ++number);
      if (!x.gegeven) {
        afgeschreven = afgeschreven + hoogstens;
        continue;
      }
      const auto gegeven = given(c, word::afschrijving, *x.gegeven, number);
      afgeschreven = afgeschreven + Winst::afschrijving(gegeven, hoogstens);
      const auto meer = Winst::te_veel(gegeven, hoogstens);
      te_veel = te_veel ? *te_veel + meer : meer;
    }
    afgeschreven = noem(begrip::afschrijvingen, afgeschreven);
    a.afschrijving = outcome(afgeschreven);
    if (!te_veel || te_veel->number.is_zero()) return;
    a.te_veel = outcome(*te_veel);
    winst = winst + *te_veel;
  }

  void interest(const Company& c, Bedrag<F>& winst, const Bedrag<F>& afgeschreven, CompanyAnswer& a) {
    OtherYears<F> before{context, state.interest, c.place, jaar, forever, word::rente_van_een_jaar};
    if (c.voortgewentelde_rente)
      before.replace(jaar - 1, Rente::van_eerdere_jaren(given(c, word::voortgewentelde_rente, *c.voortgewentelde_rente)));
    const bool open = before.left().has_value();
    if (c.rente) {
      const auto saldo = Rente::saldo(given(c, word::saldo_aan_renten, *c.rente));
      const auto gecorrigeerd = Rente::gecorrigeerde_winst(winst, afgeschreven, saldo);
      const auto hoogstens = Rente::hoogstens(gecorrigeerd, rates);
      const auto niet = Rente::lid_1(saldo, hoogstens);
      a.niet_aftrekbare_rente = outcome(niet);
      winst = winst + niet;
      if (open) {
        auto ruimte = Rente::ruimte(hoogstens, saldo);
        const auto alsnog = noem(begrip::afgetrokken_voortgewentelde_rente, before.use(
                                                                                [&](const Bedrag<F>& x) {
                                                                                  const auto deel = Rente::lid_5(x, ruimte);
                                                                                  ruimte = ruimte - deel;
                                                                                  return deel;
                                                                                },
                                                                                [](int, const Bedrag<F>&) {}));
        a.afgetrokken_rente = outcome(alsnog);
        winst = winst - alsnog;
      }
      if (!niet.number.is_zero()) {
        before.add(jaar, niet);
        work.findings.warning({&message::renteaftrek_beperkt, c.wat, "", jaar, in_cents(hoogstens).cents() / 100});
      }
    } else if (open) {
      work.findings.warning({&message::rente_van_vennootschap_onbekend, c.wat, "rente", jaar, 0});
    }
    if (const auto left = before.left()) a.over_rente = outcome(noem(begrip::voort_te_wentelen_rente, *left));
    before.keep(state.interest, c.place);
  }

  /// What is set off of losses of other years; and where the loss of this one goes: to the year before first.
  Bedrag<F> other_years(const Company& c, const Bedrag<F>& winst, CompanyAnswer& a) {
    OtherYears<F> losses{context, state.losses, c.place, jaar, forever, word::verlies_vennootschap_van_een_jaar};
    OtherYears<F> profits{context, state.profits, c.place, jaar, figures.back, word::winst_van_een_jaar};
    if (c.te_verrekenen_verlies)
      losses.replace(jaar - 1, Verlies::van_andere_jaren(given(c, word::verlies_van_andere_jaren, *c.te_verrekenen_verlies)));
    auto verrekend = none();
    if (a.belastbare_winst.waarde.is_negative()) {
      auto rest = Verlies::verlies(winst);
      a.verlies = outcome(rest);
      if (!profits.empty())
        profits.use(
            [&](const Bedrag<F>& x) {
              const auto deel = Verlies::lid_2(rest, x);
              rest = rest - deel;
              return noem(begrip::verlies_vennootschap_naar_eerder_jaar, deel);
            },
            [&](int terug, const Bedrag<F>& deel) {
              if (deel.number.is_zero()) return;
              a.terug = outcome(deel);
              work.findings.warning({&message::verlies_vennootschap_terug, c.wat, "", terug, in_cents(deel).cents() / 100});
            });
      if (!rest.number.is_zero()) losses.add(jaar, rest);
    } else {
      auto ruimte = losses_limited(jaar) ? Verlies::ruimte_2022(winst, limit) : Verlies::ruimte_2020(winst);
      if (losses.left()) {
        verrekend = noem(begrip::verrekend_verlies_vennootschap, losses.use(
                                                                     [&](const Bedrag<F>& x) {
                                                                       const auto deel = Verlies::lid_2(x, ruimte);
                                                                       ruimte = ruimte - deel;
                                                                       return deel;
                                                                     },
                                                                     [](int, const Bedrag<F>&) {}));
        a.verrekend_verlies = outcome(verrekend);
      }
      if (!ruimte.number.is_zero()) profits.add(jaar, ruimte);
    }
    if (const auto left = losses.left()) a.over_verlies = outcome(noem(begrip::te_verrekenen_verlies_vennootschap, *left));
    losses.keep(state.losses, c.place);
    profits.keep(state.profits, c.place);
    return verrekend;
  }

  static constexpr int forever = std::numeric_limits<int>::max();
};

} // namespace netto::vennootschap

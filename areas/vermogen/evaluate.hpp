// SPDX-License-Identifier: EUPL-1.2
// What the evaluations of box 3 under any regime share, in a number form.
#pragma once

#include "areas/outcome.hpp"
#include "areas/vermogen/facts.hpp"
#include "facts/words.hpp"
#include "law/wet_ib_2001/art_2_17_toerekening.hpp"
#include "law/wet_ib_2001/art_5_26_werkelijk_rendement.hpp"
#include "law/wet_ib_2001/art_9_02_voorheffing.hpp"

namespace netto::vermogen {

/// Adds `term` to a sum that begins with its first term.
template <class F, class S> void add(std::optional<Value<F, S>>& som, const Value<F, S>& term) {
  som = som ? *som + term : term;
}
/// The part `deel` of an amount; of the whole nothing is told.
template <NumberForm F>
Bedrag<F> part_of(const Bedrag<F>& heel, const Fact& wat, const Part& deel, typename F::Context context) {
  return deel.geheel() ? heel : heel * form::fact<F>(context, wat, deel.size());
}
/// How many persons are assessed together.
template <NumberForm F> Verhouding<F> aantal_personen(const TaxUnit& e, typename F::Context context) {
  return form::fact<F>(context, e.personen.size() > 1 ? word::partners : word::persoon,
                       static_cast<std::int64_t>(e.personen.size()), 1);
}
/// How many of them have exemptions and a debt threshold (7.7 lid 2, 7.8 lid 3); where none has, there is nothing to multiply.
template <NumberForm F> Verhouding<F> aantal_met_grenzen(const TaxUnit& e, typename F::Context context) {
  const auto aantal = e.met_grenzen();
  if (aantal == 0) return aantal_personen<F>(e, context);
  return form::fact<F>(context, aantal > 1 ? word::partners : word::persoon, aantal, 1);
}
/// Whom the figures of a unit are about: the household when it is the only one.
inline Subject subject_of(const Dossier& d, const std::vector<TaxUnit>& all, const TaxUnit& e) {
  if (all.size() == 1) return {};
  const auto [first, last] = std::minmax(e.personen.front(), e.personen.back());
  Subject s{thing_of(d, first)};
  if (first != last) s.with = thing_of(d, last);
  return s;
}
/// The part of a person where partners chose one (2.17 lid 2).
template <NumberForm F>
Verhouding<F> gekozen_deel(const std::vector<Part>& verdeling, PersonIndex wie, typename F::Context context) {
  return form::fact<F>(context, word::gekozen_deel, verdeling[wie].size());
}
/// The part of each of two partners where they chose none (2.17 lid 3).
template <NumberForm F> Verhouding<F> gelijke_delen(typename F::Context context) {
  return wet::Artikel_2_17<F>::lid_3(form::fact<F>(context, word::geheel, 1, 1), form::fact<F>(context, word::partners, 2, 1));
}

/// Dividend tax withheld in `jaar` that person `i` of the unit may credit (9.2); nothing when there is none.
template <NumberForm F>
std::optional<Bedrag<F>> dividendbelasting(const Dossier& d, int jaar, const TaxUnit& eenheid, std::size_t i,
                                           typename F::Context context) {
  using Withholding = wet::Artikel_9_2<F>;
  std::optional<Bedrag<F>> som;
  for (const Belegging& b : d.beleggingen) {
    const Euro ingehouden = b.dividendbelasting.van(jaar).value_or(Euro{});
    // In a dossier it is withheld from investments only, and these are no income of whom only what he has here counts (7.7 lid 2).
    const bool alleen_hier = !eenheid.alleen_hier.empty();
    const Part deel = part_of_unit(d, benefits_of(d, b, first_day(jaar)), eenheid, first_day(jaar),
                                   Withholding::lid_8(alleen_hier, false)); // whose the dividend is, the prepayment is
    if (ingehouden == Euro{} || deel.niets()) continue;
    const Thing wat = thing_of(d, b);
    const auto geheel = form::fact<F>(context, {wat, word::ingehouden_dividendbelasting}, ingehouden);
    const auto eigen =
        deel.geheel() ? geheel : Withholding::lid_1_b(geheel, form::fact<F>(context, {wat, word::deel}, deel.size()));
    add(som, eigen);
  }
  if (som && eenheid.personen.size() > 1) {
    const auto gekozen = d.verdeling_dividendbelasting.van(jaar);
    const auto verhouding = gekozen ? gekozen_deel<F>(*gekozen, eenheid.personen[0], context) : gelijke_delen<F>(context);
    const auto eerste = wet::Artikel_2_17<F>::lid_2_dividendbelasting(*som, verhouding);
    som = i == 0 ? eerste : *som - eerste;
    if (!(*som > wet::nihil<F>()).holds) return std::nullopt;
  }
  return som ? std::optional{noem(begrip::dividendbelasting, *som)} : std::nullopt;
}

/// What one thing brought: for the answer, and for the sum.
template <NumberForm F> struct Outturn {
  ReturnLine regel;
  Bedrag<F> rendement;
};
/// The amounts of an asset or debt, each by `fact` of what it is and what the dossier says.
template <NumberForm F> wet::Vermogenspost<F> vermogenspost(const ReturnItem& r, auto&& fact) {
  const bool schuld = r.groep == ReturnItem::Groep::schuld;
  return {fact(word::waarde_begin, r.begin),
          fact(word::waarde_einde, r.einde),
          fact(schuld ? word::afgelost : word::gekocht_of_gestort, r.stortingen),
          fact(schuld ? word::geleend : word::verkocht_of_opgenomen, r.onttrekkingen),
          fact(r.wat.list == List::bankrekening ? word::rente : word::inkomsten, r.voordelen),
          fact(word::betaalde_rente, r.rente)};
}
/// The line of the answer with these amounts.
template <NumberForm F>
ReturnLine line_of(const Subject& wat, bool aanwas, const wet::Vermogenspost<F>& v, const Bedrag<F>& rendement) {
  return {wat.thing,
          wat.part_of,
          aanwas,
          outcome(v.begin),
          outcome(v.einde),
          outcome(v.stortingen),
          outcome(v.onttrekkingen),
          outcome(v.reguliere_voordelen),
          {},
          outcome(v.verschuldigde_rente),
          outcome(rendement)};
}

} // namespace netto::vermogen

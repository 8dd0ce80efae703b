// SPDX-License-Identifier: EUPL-1.2
// From a dossier to the tax that was withheld and is credited.
#pragma once

#include "areas/huishouden/answer.hpp"
#include "facts/words.hpp"
#include "law/wet_ib_2001/art_2_17_toerekening.hpp"
#include "law/wet_ib_2001/art_9_02_voorheffing.hpp"

namespace netto::vermogen {

/// The part of each of two partners where they chose none (2.17 lid 3).
template <NumberForm F> Verhouding<F> gelijke_delen(typename F::Context context) {
  return wet::Artikel_2_17<F>::lid_3(form::fact<F>(context, word::geheel, 1, 1), form::fact<F>(context, word::partners, 2, 1));
}

/// Dividend tax withheld in `jaar` that person `i` of the unit may credit (9.2); nothing when there is none.
template <NumberForm F>
std::optional<Bedrag<F>> dividendbelasting(const Dossier& d, int jaar, const TaxUnit& eenheid, std::size_t i,
                                           typename F::Context context) {
  using Withholding = wet::Artikel_9_2<F>;
  // In a dossier it is withheld from investments only, and these are no income of who lives abroad (7.7 lid 2).
  if (!Withholding::lid_8(eenheid.buitenland, false)) return std::nullopt;
  std::optional<Bedrag<F>> som;
  for (const Belegging& b : d.beleggingen) {
    const Euro ingehouden = b.dividendbelasting.van(jaar).value_or(Euro{});
    const Part deel = part_of_unit(d, b.eigendom, eenheid);
    if (ingehouden == Euro{} || deel.niets()) continue;
    const Thing wat = thing_of(d, b);
    const auto geheel = form::fact<F>(context, {wat, word::ingehouden_dividendbelasting}, ingehouden);
    const auto eigen = deel.geheel()
                           ? geheel
                           : Withholding::lid_1_b(geheel, form::fact<F>(context, {wat, word::deel}, deel.teller, deel.noemer));
    som = som ? *som + eigen : eigen;
  }
  if (som && eenheid.personen.size() > 1) {
    const auto gekozen = d.verdeling_dividendbelasting.van(jaar);
    const auto verhouding =
        gekozen ? form::fact<F>(context, word::gekozen_deel, (*gekozen)[eenheid.personen[0]].thousandths(), Percentage::geheel)
                : gelijke_delen<F>(context);
    const auto eerste = wet::Artikel_2_17<F>::lid_2_dividendbelasting(*som, verhouding);
    som = i == 0 ? eerste : *som - eerste;
    if (!(*som > wet::nihil<F>()).holds) return std::nullopt;
  }
  return som ? std::optional{noem(begrip::dividendbelasting, *som)} : std::nullopt;
}

} // namespace netto::vermogen

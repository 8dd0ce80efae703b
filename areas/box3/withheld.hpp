// SPDX-License-Identifier: EUPL-1.2
// Foreign tax withheld from the income of a tax unit, as far as the Netherlands may credit it (Bvdb 2001, 25 and the treaties).
#pragma once

#include "areas/box3/wording.hpp"
#include "areas/findings.hpp"
#include "areas/vermogen/evaluate.hpp"
#include "areas/vermogen/regimes.hpp"
#include "law/besluit_voorkoming_dubbele_belasting_2001/art_25_bronbelasting.hpp"

namespace netto::box3 {

/// Adds what may be credited of the tax withheld from `x`. `inkomsten`: its income of the year; `veld`: the key of that.
template <NumberForm F, class T>
void add_withheld(std::optional<Bedrag<F>>& som, const Dossier& d, int jaar, const TaxUnit& eenheid, const T& x,
                  const PerYear<Euro>& inkomsten, const char* veld, bool interest, typename F::Context context, Findings& b) {
  const Euro geheven = x.bronbelasting.van(jaar).value_or(Euro{});
  const Part deel = part_of_unit(d, x.eigendom, eenheid, first_day(jaar), false);
  if (geheven == Euro{} || deel.niets()) return;
  const Thing wat = thing_of(d, x);
  auto maximum = vermogen::maximum_bronbelasting(x.land, jaar, interest);
  if (!maximum) maximum = x.bronbelasting_maximum;
  if (!maximum) return b.warning({&message::bronbelasting_zonder_maximum, wat, "bronbelasting", jaar, 0});
  const auto opbrengst = inkomsten.van(jaar);
  if (!opbrengst) return b.warning({&message::bronbelasting_zonder_inkomsten, wat, veld, jaar, 0});
  const auto ingehouden = form::fact<F>(context, {wat, word::bronbelasting}, geheven);
  const auto te_verrekenen = wet::Artikel_25<F>::lid_2(
      ingehouden, form::fact<F>(context, {wat, word::inkomsten}, *opbrengst),
      form::fact<F>(context, {wat, word::bronbelasting_maximum}, maximum->thousandths(), Percentage::geheel));
  if (const auto boven = in_cents(ingehouden - te_verrekenen, Direction::down).cents() / 100; boven > 0)
    b.warning({&message::bronbelasting_boven_maximum, wat, "bronbelasting", jaar, boven});
  vermogen::add(som, vermogen::part_of<F>(te_verrekenen, {wat, word::deel}, deel, context));
}

/// Of the unit together; nothing when there is none.
template <NumberForm F>
std::optional<Bedrag<F>> foreign_tax(const Dossier& d, int jaar, const TaxUnit& eenheid, typename F::Context context,
                                     Findings& b) {
  std::optional<Bedrag<F>> som;
  if (eenheid.buitenland) return som; // only residents (25 lid 1)
  for (const Bankrekening& r : d.bankrekeningen) add_withheld<F>(som, d, jaar, eenheid, r, r.rente, "rente", true, context, b);
  for (const Belegging& x : d.beleggingen) {
    using enum Belegging::Soort;
    const bool interest = x.soort == obligatie || x.soort == vordering;
    add_withheld<F>(som, d, jaar, eenheid, x, x.inkomsten, "inkomsten", interest, context, b);
  }
  return som;
}

} // namespace netto::box3

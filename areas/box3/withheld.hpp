// SPDX-License-Identifier: EUPL-1.2
// Foreign tax withheld from the income of a tax unit, as far as the Netherlands may credit it (Bvdb 2001, 25 and the treaties).
#pragma once

#include "areas/box3/wording.hpp"
#include "areas/vermogen/evaluate.hpp"
#include "areas/vermogen/pass.hpp"
#include "law/besluit_voorkoming_dubbele_belasting_2001/art_25_bronbelasting.hpp"

namespace netto::box3 {

template <NumberForm F> struct WithholdingPass : vermogen::Pass {
  typename F::Context context;
  std::optional<Bedrag<F>> som{}; ///< of the unit together; nothing when there is none

  /// The part of the unit in what `x` yields: who has that, bears the tax on it.
  template <class T> [[nodiscard]] Part deel_van(const T& x) const { return deel(benefits_of(d, x, begin()), false); }
  /// Is tax withheld from something of which the unit has a part?
  template <class T> [[nodiscard]] bool geheven(const T& x) const {
    return x.bronbelasting.van(jaar).value_or(Euro{}) != Euro{} && !deel_van(x).niets();
  }
  /// Adds what may be credited of the tax withheld from `x`. `inkomsten`: its income of the year; `veld`: the key of that.
  template <class T> void voeg(const T& x, const PerYear<Euro>& inkomsten, const char* veld, bool interest) {
    const Thing wat = thing_of(d, x);
    const auto maximum = vermogen::maximum_bronbelasting(x.land, jaar, interest, x.bronbelasting_maximum);
    if (!maximum) return b.warning({&message::bronbelasting_zonder_maximum, wat, "bronbelasting", jaar, 0});
    const auto opbrengst = inkomsten.van(jaar);
    if (!opbrengst) return b.warning({&message::bronbelasting_zonder_inkomsten, wat, veld, jaar, 0});
    const auto ingehouden = form::fact<F>(context, {wat, word::bronbelasting}, *x.bronbelasting.van(jaar));
    const auto te_verrekenen = wet::Artikel_25<F>::lid_2(
        ingehouden, form::fact<F>(context, {wat, word::inkomsten}, *opbrengst),
        form::fact<F>(context, {wat, word::bronbelasting_maximum}, maximum->thousandths(), Percentage::geheel));
    if (const auto boven = in_cents(ingehouden - te_verrekenen, Direction::down).cents() / 100; boven > 0)
      b.warning({vermogen::met_verdrag(x.land, jaar) ? &message::bronbelasting_boven_maximum
                                                     : &message::bronbelasting_boven_maximum_zonder_verdrag,
                 wat, "bronbelasting", jaar, boven});
    vermogen::add(som, vermogen::part_of<F>(te_verrekenen, {wat, word::deel}, deel_van(x), context));
  }
  /// Green assets are exempt in whole or in part; which part would give a credit is not modelled.
  template <class T> bool is_groen(const T& x) {
    if (x.soort != T::Soort::groen) return false;
    b.warning({&message::bronbelasting_groen, thing_of(d, x), "bronbelasting", jaar, 0});
    return true;
  }
  void rekeningen() {
    for (const Bankrekening& r : d.bankrekeningen)
      if (geheven(r) && !is_groen(r)) voeg(r, r.rente, "rente", true);
  }
  /// Only what is an asset of 5.3 (25 lid 1 a).
  void beleggingen() {
    using enum Belegging::Soort;
    for (const Belegging& x : d.beleggingen) {
      if (!geheven(x) || !vermogen::does_not_count(x).empty() || !vermengd(x.eigendom, x.op).empty() ||
          (stelsel().onderlinge_vorderingen_vervallen && !onderling(x).empty()) || is_groen(x))
        continue;
      voeg(x, x.inkomsten, "inkomsten", x.soort == obligatie || x.soort == vordering);
    }
  }
};

template <NumberForm F>
std::optional<Bedrag<F>> foreign_tax(const Dossier& d, int jaar, const TaxUnit& eenheid, typename F::Context context,
                                     Findings& b) {
  if (eenheid.buitenland) return std::nullopt; // only residents (25 lid 1)
  WithholdingPass<F> pass{{d, jaar, eenheid, b}, context};
  pass.rekeningen();
  pass.beleggingen();
  return std::move(pass.som);
}

} // namespace netto::box3

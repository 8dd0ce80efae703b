// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 2.15 - minderjarige kinderen
// Tekst: 2017-2027.
// lid 2, 4: gemodelleerd, de rendementsgrondslag van een minderjarig kind, na zijn eigen vrijstellingen en schuldendrempel (keuze
// K-018), telt bij de ouder met gezag, bij twee zulke ouders elk voor de helft | lid 3 (ouder van wie het gezag is beëindigd): NIET
#pragma once

#include "base/date.hpp"
#include "law/wet_ib_2001/art_5_03_rendementsgrondslag.hpp"

namespace netto::wet {

struct Artikel_2_15 {
  /// Minderjarig is wie op 1 januari van het jaar jonger is dan `meerderjarigheid` jaren (artikel 1:233 BW).
  static constexpr bool minderjarig(Date geboren, int jaar, int meerderjarigheid) {
    return age(geboren, first_day(jaar)) < meerderjarigheid;
  }
  /// lid 2 en 4: de rendementsgrondslag van het kind komt naar soort bij die van de ouders, voor het deel van de ouders met gezag die
  /// hier staan; ook een negatief saldo. Het heffingvrije vermogen (5.5) en de heffingskorting over vrijgesteld groen (8.19) van het
  /// kind gaan niet mee.
  template <NumberForm F>
  static constexpr Bestanddelen<F> lid_2(const Bestanddelen<F>& ouders, const Bestanddelen<F>& kind,
                                         const Verhouding<F>& deel) {
    const auto bezitting = [&](const Bedrag<F>& x) { return afgerond(x * deel, afronding::bezitting); };
    const auto bank = bezitting(kind.banktegoeden);
    const auto overig = bezitting(kind.overige_bezittingen);
    const auto schulden = afgerond(kind.schulden_na_drempel * deel, afronding::schuld);
    return {ouders.banktegoeden + bank, ouders.overige_bezittingen + overig,
            noem(begrip::schulden_met_kind, ouders.schulden_na_drempel + schulden), ouders.vrijgesteld_groen};
  }
};

} // namespace netto::wet

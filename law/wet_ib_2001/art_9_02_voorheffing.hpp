// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 9.2 - voorheffingen
// Tekst: 2017-2027.
// lid 1 onderdeel b: gemodelleerd, met het deel van een minderjarig kind (2.15) en de verdeling tussen partners (2.17, keuze
// K-032) | lid 1 onderdeel a, lid 6: gemodelleerd (het dossier geeft de ingehouden loonheffing) | lid 1 onderdelen c, d, lid 5, 7, 9
// (andere voorheffingen, de conserverende aanslag): NIET | lid 2, 3 (uiteindelijk
// gerechtigde), lid 4 (lijfrenterekening): NIET, het dossier geeft alleen wat verrekend mag worden | lid 8: gemodelleerd
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_9_2 {
  /// lid 1 onderdeel b: van de dividendbelasting op een bezitting telt bij een belastingplichtige die over zijn deel van die bezitting;
  /// de wet rondt daar niets af, zodat de delen van alle eigenaars samen zijn wat er is ingehouden.
  static constexpr Bedrag<F> lid_1_b(const Bedrag<F>& ingehouden, const Verhouding<F>& deel) { return ingehouden * deel; }

  /// lid 1 onderdelen a en b, lid 6: de ingehouden loonbelasting met de premies, en de dividendbelasting.
  static constexpr Bedrag<F> voorheffingen(const Bedrag<F>& loonheffing, const Bedrag<F>& dividendbelasting) {
    return noem(begrip::voorheffingen, loonheffing + dividendbelasting);
  }
  /// lid 1 onderdeel b: de dividendbelasting op wat in box 3 en in box 2 telt samen.
  static constexpr Bedrag<F> dividendbelasting(const Bedrag<F>& van_box_3, const Bedrag<F>& van_box_2) {
    return van_box_3 + van_box_2;
  }
  /// Wat na de kortingen en het voorheffingssaldo van artikel 9.4 verschuldigd is; negatief: wat terugkomt (artikel 2.7 en 9.2).
  static constexpr Bedrag<F> verschil(const Bedrag<F>& inkomensheffing, const Bedrag<F>& heffingskorting,
                                      const Bedrag<F>& voorheffingssaldo) {
    return afgerond(inkomensheffing - heffingskorting - voorheffingssaldo, afronding::aanslag);
  }

  /// lid 8: bij een buitenlandse belastingplichtige telt alleen de dividendbelasting op wat tot zijn verzamelinkomen hoort.
  static constexpr bool lid_8(bool buitenlands_belastingplichtig, bool hoort_tot_verzamelinkomen) {
    return !buitenlands_belastingplichtig || hoort_tot_verzamelinkomen;
  }
};

} // namespace netto::wet

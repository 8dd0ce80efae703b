// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 8.3 - de heffingskorting over de belasting en de premies
// Tekst: 2020-2027.
// 8.3-8.6: gemodelleerd | 8.7: gemodelleerd: de ouderenkortingen en die voor groen blijven geheel
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_8_3 {
  /// De percentages waarover een korting wordt verdeeld: dat van de belasting, dat van de premies van de belastingplichtige zelf, en het
  /// gecombineerde heffingspercentage.
  struct Percentages {
    Verhouding<F> belasting, eigen_premies, gecombineerd;
  };

  /// Wat van een korting voor de belastingplichtige geldt: het deel voor de belasting, en dat voor de premies waarvoor hij premieplichtig
  /// is. Wie alle premies het hele jaar verschuldigd is, heeft de hele korting. De Belastingdienst rondt beide delen apart af (K-072).
  static constexpr Bedrag<F> eigen_deel(const Bedrag<F>& korting, const Percentages& p) {
    const auto voor_belasting = afgerond(korting * verhouding(p.belasting, p.gecombineerd), afronding::heffingskorting);
    const auto voor_premies = afgerond(korting * verhouding(p.eigen_premies, p.gecombineerd), afronding::heffingskorting);
    return kies(p.belasting + p.eigen_premies >= p.gecombineerd, afgerond(korting, afronding::heffingskorting),
                voor_belasting + voor_premies);
  }
};

} // namespace netto::wet

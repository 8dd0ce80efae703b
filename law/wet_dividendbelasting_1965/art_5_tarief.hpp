// SPDX-License-Identifier: EUPL-1.2
// Wet op de dividendbelasting 1965 (BWBR0002515), artikel 5 - tarief
// Tekst: 2017-2027, alleen het percentage.
// tarief: gemodelleerd, om te zien of wat als dividendbelasting is opgegeven Nederlandse dividendbelasting kan zijn, en wat van een
// dividend van een aanmerkelijk belang is ingehouden
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_5_dividendbelasting {
  /// Wat van een opbrengst wordt ingehouden.
  static constexpr Bedrag<F> ingehouden(const Bedrag<F>& opbrengst, const Verhouding<F>& tarief) { return opbrengst * tarief; }
  /// Van een opbrengst wordt niet meer ingehouden dan het tarief. Elke uitkering apart is op centen afgerond; daarom telt het
  /// ingehoudene in hele euro's.
  static constexpr Voorwaarde<F> meer_dan_het_tarief(const Bedrag<F>& ingehouden, const Bedrag<F>& opbrengst,
                                                     const Verhouding<F>& tarief) {
    return afgerond(ingehouden, afronding::voorheffing) > opbrengst * tarief;
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikelen 5.26 lid 3, 5.31b, 5.32 en 5.32a - vrijgesteld deel bij werkelijk rendement
// 5.31b (contant geld), 5.32 (groene beleggingen), 5.32a (oude kapitaalverzekeringen): gemodelleerd | 5.31a (overlijden en
// uitvaart): gemodelleerd (boven de grens telt de polis geheel)
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_5_32 {
  /// Is de waarde aan het begin niet meer dan de grens, dan telt het rendement niet; anders naar rato van wat erboven ligt. Ook
  /// voor een verlies.
  static constexpr Bedrag<F> belast_rendement(const Bedrag<F>& rendement, const Bedrag<F>& waarde_begin,
                                              const Bedrag<F>& grens) {
    return noem(begrip::rendement_na_vrijstelling, rendement * belast_deel(waarde_begin, grens));
  }
  static constexpr Verhouding<F> belast_deel(const Bedrag<F>& waarde_begin, const Bedrag<F>& grens) {
    return verhouding(voor_zover_meer_dan(waarde_begin, grens), waarde_begin);
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.1 - belastbaar inkomen uit werk en woning
// Tekst: 2020-2027.
// lid 1: deels, een negatief inkomen is een verlies en het belastbare inkomen nihil; te verrekenen verliezen van andere jaren: NIET
// lid 2 b, c, j: gemodelleerd | lid 2 a (winst), d (periodieke uitkeringen die geen loon zijn, zoals alimentatie), e, h (eigen
// woning), f, i (lijfrente en andere inkomensvoorzieningen), g (negatieve aftrek): NIET
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_1 {
  /// lid 2, voor de persoonsgebonden aftrek.
  static constexpr Bedrag<F> voor_aftrek(const Bedrag<F>& loon, const Bedrag<F>& resultaat) {
    return noem(begrip::inkomen_voor_aftrek, loon + resultaat);
  }
  /// lid 2: na de persoonsgebonden aftrek.
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& voor_aftrek, const Bedrag<F>& aftrek) {
    return noem(begrip::inkomen_werk_en_woning, voor_aftrek - aftrek);
  }
  /// lid 1: zonder verliezen van andere jaren.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& inkomen) {
    return noem(begrip::belastbaar_inkomen_werk_en_woning, ten_minste_nihil(inkomen));
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.148 - verlies uit werk en woning
// Tekst: 2020-2027.
// lid 1: gemodelleerd | lid 2 (ondernemingsverlies): NIET, het maakt alleen uit voor 3.150 lid 3, 4 en 7 | 3.149 (te conserveren
// inkomen): NIET
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_148 {
  /// lid 1: een negatief inkomen.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& inkomen) {
    return noem(begrip::verlies_werk_en_woning, ten_minste_nihil(-inkomen));
  }
};

} // namespace netto::wet

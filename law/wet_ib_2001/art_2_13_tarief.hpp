// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 2.13 - tarief op het belastbare inkomen uit sparen en beleggen
// Tekst: 2017-2027, alleen het percentage verschilt. Gemodelleerd: geheel.
#pragma once

#include "law/phrases.hpp"
#include "law/rekenpraktijk.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_2_13 {
  /// De belasting is een vast percentage van het belastbare inkomen uit sparen en beleggen.
  static constexpr Bedrag<F> belasting(const Bedrag<F>& belastbaar_inkomen, const Verhouding<F>& tarief,
                                       const Rekenpraktijk& praktijk) {
    return noem(begrip::belasting, afgerond(belastbaar_inkomen * tarief, *praktijk.belasting));
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 8.8 - maximum van de gecombineerde heffingskorting
// Tekst: 2020-2027. Gemodelleerd: geheel. Hoe belasting en premies onderling verrekenen (2.7 lid 3) maakt voor de som niet uit.
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_8_8 {
  /// Niet meer dan de gecombineerde inkomensheffing.
  static constexpr Bedrag<F> gecombineerde_heffingskorting(const Bedrag<F>& kortingen, const Bedrag<F>& inkomensheffing) {
    return noem(begrip::gecombineerde_heffingskorting, de_laagste(kortingen, inkomensheffing));
  }
};

} // namespace netto::wet

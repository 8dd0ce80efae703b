// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 8.18 - alleenstaande ouderenkorting
// Tekst: 2020-2027, alleen het bedrag verschilt.
// lid 1: gemodelleerd voor wie de pensioengerechtigde leeftijd heeft en geen fiscale partner (keuze K-073) | lid 2: gemodelleerd
#pragma once

#include "law/phrases.hpp"
#include "params/box1.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_8_18 {
  /// lid 2: een vast bedrag.
  static constexpr Bedrag<F> lid_2(const Kortinggegevens<Bedrag<F>, Verhouding<F>>& p) {
    return noem(begrip::alleenstaande_ouderenkorting, afgerond(p.alleenstaande_ouderenkorting, afronding::heffingskorting));
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 8.19 - heffingskorting voor groene beleggingen
// Tekst: 2017-2027. Gemodelleerd: geheel. De verdeling volgt die van de grondslag (2.17 lid 2).
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_8_19 {
  /// Een percentage van het bedrag dat op de peildatum volgens 5.13 is vrijgesteld.
  static constexpr Bedrag<F> korting(const Bedrag<F>& vrijgesteld_groen, const Verhouding<F>& deel,
                                     const Verhouding<F>& percentage) {
    return noem(begrip::heffingskorting_groen, afgerond(vrijgesteld_groen * deel * percentage, afronding::heffingskorting));
  }
};

} // namespace netto::wet

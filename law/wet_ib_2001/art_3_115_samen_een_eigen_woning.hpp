// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.115 - een eigen woning van meer belastingplichtigen die geen partners zijn
// Tekst: 2020-2027. Gemodelleerd: geheel. Partners verdelen de belastbare inkomsten uit eigen woning zelf (2.17).
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_115 {
  /// Ieder de voordelen naar de mate waarin hij tot de woning gerechtigd is.
  static constexpr Bedrag<F> deel(const Bedrag<F>& voordelen, const Verhouding<F>& gerechtigd) {
    return noem(begrip::eigenwoningforfait_deel, afgerond(voordelen * gerechtigd, afronding::eigenwoningforfait));
  }
};

} // namespace netto::wet

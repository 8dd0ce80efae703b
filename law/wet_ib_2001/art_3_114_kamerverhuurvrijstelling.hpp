// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.114 - kamerverhuurvrijstelling
// Tekst: 2020-2027.
// lid 1: gemodelleerd; boven het bedrag hoort de kamer in box 3, en dat deel van de woning: NIET, dan is box 1 niet af (keuze K-090)
// lid 2 (inschrijving van beiden): feit
#pragma once

#include "law/phrases.hpp"
#include "params/eigen_woning.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_114 {
  /// lid 1: tot en met het bedrag is de kamer deel van de eigen woning en telt de opbrengst niet. Alles of niets.
  static constexpr Voorwaarde<F> lid_1(const Bedrag<F>& opbrengsten, const EigenWoninggegevens<Bedrag<F>, Verhouding<F>>& p) {
    return opbrengsten <= p.kamerverhuur;
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.114 - kamerverhuurvrijstelling
// Tekst: 2020-2027.
// lid 1: gemodelleerd; boven het bedrag hoort de kamer het hele jaar in box 3, met haar deel van de waarde en de schuld (keuze K-149); kamers
// die een deel van het jaar zijn verhuurd, en het vervreemdingssaldo van het deel (3.119aa lid 4): NIET
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
  /// Het deel van de woning dat de kamers zijn: naar oppervlakte.
  static constexpr Verhouding<F> deel_kamers(const Verhouding<F>& kamers, const Verhouding<F>& woning) {
    return verhouding(kamers, woning);
  }
  /// 3.112 lid 2: de waarde die aan de kamers kan worden toegekend, en wat er van de eigen woning overblijft.
  static constexpr Bedrag<F> waarde_kamers(const Bedrag<F>& woz, const Verhouding<F>& deel) {
    return noem(begrip::waarde_kamers, woz * deel);
  }
  static constexpr Bedrag<F> waarde_zonder(const Bedrag<F>& woz, const Bedrag<F>& kamers) { return woz - kamers; }
  /// Hoeveel van de schuld met de kamers meegaat: naar de woningprijs, niet meer dan er schuld is (keuze K-149).
  static constexpr Verhouding<F> deel_schuld_naar_woningprijs(const Bedrag<F>& schuld, const Bedrag<F>& prijs,
                                                              const Verhouding<F>& deel) {
    return verhouding(de_laagste(schuld, prijs * deel), schuld);
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 9.4a - beschikkingen over de rendementsgrondslag en groene beleggingen
// Tekst: 2021-2027; tot en met 2020 is er geen artikel 9.4a (keuze K-033).
// lid 1, 3, 4 (de beschikkingen zelf): NIET, zij veranderen de belasting niet | lid 2: gemodelleerd, voor de groene heffingskorting
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_9_4a {
  /// lid 2: bij partners met vrijgesteld groen is er altijd een aanslag (9.4 lid 1 onderdeel d) en een beschikking over het groen. De
  /// groene heffingskorting volgt de verhouding daarvan: die van de grondslag, en zonder grondslag die welke de partners kiezen, of
  /// zonder keuze elk de helft (2.17 lid 3). Wie het hoogste inkomen heeft of de oudste is, doet er dan niet toe.
  static constexpr Verhouding<F> lid_2(const Verhouding<F>& toegepaste_verhouding) { return toegepaste_verhouding; }
};

} // namespace netto::wet

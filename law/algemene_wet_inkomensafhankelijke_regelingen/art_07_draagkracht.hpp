// SPDX-License-Identifier: EUPL-1.2
// Algemene wet inkomensafhankelijke regelingen (BWBR0018472), artikel 7 - draagkracht
// Tekst: 2023-2027 (de tekst van 1 januari 2026 is gelezen).
// lid 3 (vermogen van de belanghebbende en zijn partner; geldt zo voor de huurtoeslag): gemodelleerd, als waarschuwing | lid 3, laatste zin
// (indexering): elders, de bedragen zijn parameters
// lid 1, 2 (toetsingsinkomen), 4 (medebewoners), 5 (buitenland), 6 en verder: NIET; toeslagen worden niet berekend
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_7_awir {
  /// lid 3: geen aanspraak als de rendementsgrondslag aan het begin van het berekeningsjaar, zonder de vrijstelling voor groen (5.13 Wet
  /// IB 2001), meer is dan het bedrag; van wie het hele jaar dezelfde partner heeft de gezamenlijke, met een eigen bedrag.
  static constexpr Voorwaarde<F> lid_3_geen_aanspraak(const Bedrag<F>& rendementsgrondslag, const Bedrag<F>& hoogste) {
    return rendementsgrondslag > hoogste;
  }
};

} // namespace netto::wet

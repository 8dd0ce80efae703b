// SPDX-License-Identifier: EUPL-1.2
// Wet op de zorgtoeslag (BWBR0018451), artikel 3 - vermogen
// Tekst: 2023-2027 (de tekst van 1 januari 2026 is gelezen).
// lid 1: gemodelleerd, als waarschuwing | lid 2-5 (indexering): elders, de bedragen zijn parameters
// Artikelen 2, 2a en 4 (de toeslag zelf): NIET
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_zorgtoeslag {
  /// lid 1: geen aanspraak boven het bedrag, in afwijking van artikel 7 lid 3 Awir; overigens zoals daar.
  static constexpr Voorwaarde<F> lid_1_geen_aanspraak(const Bedrag<F>& rendementsgrondslag, const Bedrag<F>& hoogste) {
    return rendementsgrondslag > hoogste;
  }
};

} // namespace netto::wet

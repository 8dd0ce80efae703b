// SPDX-License-Identifier: EUPL-1.2
// Wet op het kindgebonden budget (BWBR0022751), artikel 1 - vermogen
// Tekst: 2023-2027 (de tekst van 1 januari 2026 is gelezen).
// lid 4: gemodelleerd, als waarschuwing | artikel 3 lid 1 (indexering): elders, de bedragen zijn parameters
// Artikel 2 (het budget zelf): NIET
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_1_kindgebonden_budget {
  /// lid 4: geen aanspraak boven het bedrag, in afwijking van artikel 7 lid 3 Awir; overigens zoals daar.
  static constexpr Voorwaarde<F> lid_4_geen_aanspraak(const Bedrag<F>& rendementsgrondslag, const Bedrag<F>& hoogste) {
    return rendementsgrondslag > hoogste;
  }
};

} // namespace netto::wet

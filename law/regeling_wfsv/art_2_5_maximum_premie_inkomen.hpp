// SPDX-License-Identifier: EUPL-1.2
// Regeling Wfsv (BWBR0019150), artikel 2.5 - maximum premie-inkomen van wie een deel van het jaar premieplichtig is
// Tekst: 2020-2027, gelezen in die van 2026.
// 2.5: gemodelleerd (keuze K-080) | 2.3, 2.4 (inkomen waarop de wetgeving van een ander land van toepassing is): NIET
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_2_5_Wfsv {
  /// Naar tijdsevenredigheid. `maximum`: dat van een heel jaar.
  static constexpr Bedrag<F> maximum(const Bedrag<F>& maximum, const Verhouding<F>& deel_premieplichtig) {
    return maximum * deel_premieplichtig;
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet op belastingen van rechtsverkeer (BWBR0002740), artikel 12 - maatstaf van heffing bij verdeling
// Tekst: 2021-2027.
// lid 1: gemodelleerd voor een woning; andere goederen die tegelijk worden verdeeld NIET
// lid 2 (rechtsvoorgangers), lid 3 (inbreng in een vennootschap): NIET
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_12_rechtsverkeer {
  /// lid 1: de waarde van wat wordt toegedeeld, min die van het aandeel dat de verkrijger er al in had.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& toegedeeld, const Verhouding<F>& eigen_aandeel) {
    return noem(begrip::waarde_verkregen_deel, toegedeeld - toegedeeld * eigen_aandeel);
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet op belastingen van rechtsverkeer (BWBR0002740), artikel 13 - opvolgende verkrijging binnen zes maanden
// Tekst: 2021-2025 en 2026-2027 (lid 4).
// lid 1: gemodelleerd; belasting die op schenk- of erfbelasting in mindering kwam is een feit: zij hoort niet in het belaste bedrag
// lid 2 (aandelen): NIET | lid 3 (andere termijn bij maatregel van bestuur): elders, de termijn is een parameter
// lid 4: gemodelleerd
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_13_rechtsverkeer {
  /// lid 1: de waarde min het bedrag waarover een ander bij de vorige verkrijging belasting was verschuldigd.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& waarde, const Bedrag<F>& eerder_belast) {
    return noem(begrip::maatstaf_van_heffing, voor_zover_meer_dan(waarde, eerder_belast));
  }
  /// lid 4: geldt in plaats van lid 1 als toen een bijzonder tarief van artikel 14 is toegepast; elk daarvan is lager dan het algemene.
  static constexpr Voorwaarde<F> lid_4_geldt(const Verhouding<F>& eerder_tarief, const Verhouding<F>& algemeen_tarief) {
    return eerder_tarief < algemeen_tarief;
  }
  /// lid 4, tekst tot 2026: de belasting min die van de vorige verkrijging, niet lager dan nihil.
  static constexpr Bedrag<F> lid_4(const Bedrag<F>& belasting, const Bedrag<F>& eerdere_belasting) {
    return ten_minste_nihil(belasting - eerdere_belasting);
  }
};

template <NumberForm F> struct Artikel_13_rechtsverkeer_2026 : Artikel_13_rechtsverkeer<F> {
  /// lid 4: ten minste wat lid 1 zou geven.
  static constexpr Bedrag<F> lid_4(const Bedrag<F>& belasting, const Bedrag<F>& eerdere_belasting,
                                   const Bedrag<F>& volgens_lid_1) {
    return de_hoogste(Artikel_13_rechtsverkeer<F>::lid_4(belasting, eerdere_belasting), volgens_lid_1);
  }
};

} // namespace netto::wet

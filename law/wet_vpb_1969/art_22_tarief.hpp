// SPDX-License-Identifier: EUPL-1.2
// Wet op de vennootschapsbelasting 1969 (BWBR0002672), artikel 22 - tarief
// Tekst: 2020-2027, een tabel met twee schijven. Gemodelleerd: geheel.
// 23, 23b-23e (verrekeningen), 25, 25a (voorheffingen van de vennootschap): NIET
#pragma once

#include "law/phrases.hpp"
#include "params/vennootschap.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_22_vennootschap {
  /// De belasting van de schijf eronder (kolom III, een bedrag van de wet) en het percentage van wat in de eigen schijf valt.
  static constexpr Bedrag<F> belasting(const Bedrag<F>& belastbaar_bedrag,
                                       const Vennootschapgegevens<Bedrag<F>, Verhouding<F>>& p) {
    const auto in_1 = belastbaar_bedrag * p.tarief_1;
    const auto in_2 = p.belasting_1 + voor_zover_meer_dan(belastbaar_bedrag, p.grens_1) * p.tarief_2;
    const auto tabel = kies(belastbaar_bedrag > p.grens_1, in_2, in_1);
    return noem(begrip::vennootschapsbelasting, afgerond(tabel, afronding::belasting));
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 2.12 - tarief van het belastbare inkomen uit aanmerkelijk belang
// Teksten: 2020-2023, een percentage; 2024-2027, een tabel met twee schijven. Gemodelleerd: geheel.
#pragma once

#include "law/phrases.hpp"
#include "params/box2.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_2_12_2020 {
  static constexpr Bedrag<F> belasting(const Bedrag<F>& belastbaar_inkomen, const Box2Gegevens2020<Verhouding<F>>& p) {
    return noem(begrip::belasting_aanmerkelijk_belang, afgerond(belastbaar_inkomen * p.tarief, afronding::belasting));
  }
};

template <NumberForm F> struct Artikel_2_12_2024 {
  /// De belasting van de schijf eronder (kolom III, een bedrag van de wet) en het percentage van wat in de eigen schijf valt.
  static constexpr Bedrag<F> belasting(const Bedrag<F>& belastbaar_inkomen,
                                       const Box2Gegevens2024<Bedrag<F>, Verhouding<F>>& p) {
    const auto in_1 = belastbaar_inkomen * p.tarief_1;
    const auto in_2 = p.belasting_1 + voor_zover_meer_dan(belastbaar_inkomen, p.grens_1) * p.tarief_2;
    const auto tabel = kies(belastbaar_inkomen > p.grens_1, in_2, in_1);
    return noem(begrip::belasting_aanmerkelijk_belang, afgerond(tabel, afronding::belasting));
  }
};

} // namespace netto::wet

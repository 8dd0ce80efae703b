// SPDX-License-Identifier: EUPL-1.2
// Wet financiering sociale verzekeringen (BWBR0017745), artikel 8 - premie-inkomen
// Tekst: 2020-2027.
// lid 1: gemodelleerd | lid 2 (inhouding op het loon): NIET, de ingehouden premie is een feit | lid 3: gemodelleerd
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_8_Wfsv {
  /// lid 1 en 3: het belastbare inkomen uit werk en woning, maar niet meer dan de eerste schijf van de tabel die voor de premieplichtige
  /// geldt.
  static constexpr Bedrag<F> premie_inkomen(const Bedrag<F>& belastbaar_inkomen, const Bedrag<F>& grens_eerste_schijf) {
    return noem(begrip::premie_inkomen, de_laagste(belastbaar_inkomen, grens_eerste_schijf));
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.31 - waarde bij het werkelijke rendement, tekst 2026
// lid 1 (overige bezittingen): het dossier geeft de waarde | lid 2: gemodelleerd | lid 3: gemodelleerd (WOZ-waarde zonder
// verbouwing in het dossier) | lid 4, 5: gemodelleerd, via artikel 5.20
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_5_31 {
  /// lid 2: op 1 januari de WOZ-waarde van het jaar, op 31 december die van het volgende, en daartussen naar het deel van het
  /// jaar dat verstreken is. Koopprijs en verkoopprijs doen er niet toe.
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& woz, const Bedrag<F>& woz_volgend_jaar, const Verhouding<F>& verstreken) {
    return noem(begrip::woz_op_dag, woz + (woz_volgend_jaar - woz) * verstreken);
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.110 - belastbare inkomsten uit eigen woning
// Tekst: 2020-2027. Gemodelleerd: geheel.
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_110 {
  /// De voordelen (3.112) min de aftrekbare kosten die erop drukken (3.120); kan negatief zijn.
  static constexpr Bedrag<F> belastbare_inkomsten(const Bedrag<F>& voordelen, const Bedrag<F>& aftrekbare_kosten) {
    return noem(begrip::belastbare_inkomsten_eigen_woning, voordelen - aftrekbare_kosten);
  }
};

} // namespace netto::wet

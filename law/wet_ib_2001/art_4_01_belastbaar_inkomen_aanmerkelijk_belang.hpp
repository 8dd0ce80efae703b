// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 4.1 - belastbaar inkomen uit aanmerkelijk belang
// Tekst: 2020-2027. Gemodelleerd: geheel.
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_4_1 {
  /// Het inkomen min de te verrekenen verliezen; een verlies is geen belastbaar inkomen.
  static constexpr Bedrag<F> belastbaar_inkomen(const Bedrag<F>& inkomen, const Bedrag<F>& verrekend) {
    return noem(begrip::belastbaar_inkomen_aanmerkelijk_belang, ten_minste_nihil(inkomen - verrekend));
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 2.18 - verzamelinkomen
// Tekst: 2020-2027.
// a, b, c: gemodelleerd | te conserveren inkomen: NIET, het dossier kent het niet
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_2_18 {
  /// `aanmerkelijk_belang`: nihil voor wie het niet heeft.
  static constexpr Bedrag<F> verzamelinkomen(const Bedrag<F>& werk_en_woning, const Bedrag<F>& aanmerkelijk_belang,
                                             const Bedrag<F>& sparen_en_beleggen) {
    return noem(begrip::verzamelinkomen, werk_en_woning + aanmerkelijk_belang + sparen_en_beleggen);
  }
};

} // namespace netto::wet

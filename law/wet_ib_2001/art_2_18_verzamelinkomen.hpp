// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 2.18 - verzamelinkomen
// Tekst: 2020-2027.
// a, c: gemodelleerd | b (aanmerkelijk belang), te conserveren inkomen: NIET, het dossier kent ze niet
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_2_18 {
  static constexpr Bedrag<F> verzamelinkomen(const Bedrag<F>& werk_en_woning, const Bedrag<F>& sparen_en_beleggen) {
    return noem(begrip::verzamelinkomen, werk_en_woning + sparen_en_beleggen);
  }
};

} // namespace netto::wet

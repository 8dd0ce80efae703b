// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.79a - MKB-winstvrijstelling
// Tekst: 2020-2027, alleen het percentage verschilt.
// 3.79a: gemodelleerd, ook van een verlies (keuze K-101)
#pragma once

#include "law/phrases.hpp"
#include "params/box1.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_79a {
  using Gegevens = Winstgegevens<Bedrag<F>, Verhouding<F>>;

  /// Een percentage van de winst na de ondernemersaftrek; van een verlies is zij negatief.
  static constexpr Bedrag<F> mkb_winstvrijstelling(const Bedrag<F>& na_ondernemersaftrek, const Gegevens& p) {
    return noem(begrip::mkb_winstvrijstelling,
                afgerond(na_ondernemersaftrek * p.mkb_winstvrijstelling, afronding::mkb_winstvrijstelling));
  }
};

} // namespace netto::wet

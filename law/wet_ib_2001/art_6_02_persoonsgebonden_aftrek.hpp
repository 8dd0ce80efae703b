// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 6.2 - in aanmerking nemen van de persoonsgebonden aftrek
// Tekst: 2020-2027.
// lid 1, 2, 3: gemodelleerd (lid 2 in artikel 5.1) | lid 4, 5: NIET
// 6.1 lid 2, 6.3-6.39 (onderhoudsverplichtingen, specifieke zorgkosten, weekenduitgaven voor gehandicapten, giften; tot en met 2021
// scholing; hun drempels): feit, het dossier geeft het bedrag | 6.1 lid 1 b, 6.2a (wat van eerdere jaren over is): feit
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_6_2 {
  /// De aftrek van het jaar, met wat van eerdere jaren over is.
  static constexpr Bedrag<F> aftrek(const Bedrag<F>& gegeven) {
    return noem(begrip::aftrekposten, afgerond(gegeven, afronding::aftrek));
  }
  /// 2.17 lid 2: het deel van de aftrek van partners dat bij een van hen in aanmerking komt.
  static constexpr Bedrag<F> toegerekend(const Bedrag<F>& deel) { return noem(begrip::aftrekposten_deel, deel); }
  /// lid 1: zij vermindert het inkomen uit werk en woning tot nihil.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& aftrek, const Bedrag<F>& inkomen) {
    return noem(begrip::aftrek_in_box_1, de_laagste(aftrek, ten_minste_nihil(inkomen)));
  }
  /// lid 2: wat over is, vermindert het inkomen uit sparen en beleggen.
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& aftrek, const Bedrag<F>& in_box_1) { return aftrek - in_box_1; }
  /// lid 3: wat ook dan over is, vermindert het inkomen uit aanmerkelijk belang tot nihil.
  static constexpr Bedrag<F> lid_3(const Bedrag<F>& aftrek, const Bedrag<F>& in_box_3, const Bedrag<F>& inkomen) {
    const auto rest = voor_zover_meer_dan(aftrek, in_box_3);
    return noem(begrip::aftrek_in_box_2, de_laagste(rest, ten_minste_nihil(inkomen)));
  }
};

} // namespace netto::wet

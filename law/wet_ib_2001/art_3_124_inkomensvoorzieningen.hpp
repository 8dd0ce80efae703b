// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.124 - uitgaven voor inkomensvoorzieningen
// Tekst: 2020-2027.
// lid 1: gemodelleerd als aftrek, het bedrag is een feit | 3.125-3.131 (welke premies, jaarruimte en reserveringsruimte): feit
// 3.132-3.138 (negatieve uitgaven): NIET
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_124 {
  static constexpr Bedrag<F> uitgaven(const Bedrag<F>& gegeven) {
    return noem(begrip::inkomensvoorzieningen, afgerond(gegeven, afronding::aftrek));
  }
};

} // namespace netto::wet

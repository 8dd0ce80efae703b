// SPDX-License-Identifier: EUPL-1.2
// Zorgverzekeringswet (BWBR0018450), artikel 45 - inkomensafhankelijke bijdrage
// Tekst: 2020-2027, gelezen in die van 2017 en 2026; het percentage staat in de Regeling zorgverzekering, 5.4.
// lid 2: gemodelleerd (keuze K-101) | lid 1 (van de inhoudingsplichtige): NIET
// 49, 50 (aanslag, teruggaaf van te veel ingehouden bijdrage): NIET, de bijdrage staat buiten wat er te betalen is
#pragma once

#include "law/phrases.hpp"
#include "params/box1.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_45_Zvw {
  /// lid 2.
  static constexpr Bedrag<F> bijdrage(const Bedrag<F>& bijdrage_inkomen, const Zvwgegevens<Bedrag<F>, Verhouding<F>>& p) {
    return noem(begrip::bijdrage_zvw, afgerond(bijdrage_inkomen * p.percentage, afronding::bijdrage_zvw));
  }
};

} // namespace netto::wet

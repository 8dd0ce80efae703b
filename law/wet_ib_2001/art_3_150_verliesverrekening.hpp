// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.150 - verliesverrekening
// Tekst: 2020-2027.
// lid 1, 5: gemodelleerd (keuze K-102) | lid 2 (Nederlands inkomen), 3, 4 (gemoedsbezwaarden), 6 (overlijden), 7 (uit een BV): NIET
// 3.151-3.153 (beschikkingen): elders, het dossier geeft wat zij vaststelden
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_150 {
  /// Wat de beschikkingen openlieten.
  static constexpr Bedrag<F> van_andere_jaren(const Bedrag<F>& gegeven) { return afgerond(gegeven, afronding::aftrek); }
  /// lid 1: het inkomen van een ander jaar neemt van een verlies zoveel als het kan, tot nihil.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& verlies, const Bedrag<F>& inkomen) {
    return de_laagste(verlies, ten_minste_nihil(inkomen));
  }
};
/// lid 1 (en 3.76 lid 7): telt wat in `ontstaan` ontstond nog mee in `jaar`, bij een termijn in jaren?
constexpr bool binnen_termijn(int ontstaan, int jaar, int termijn) { return jaar - ontstaan <= termijn; }

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 4.49 - verrekening van verlies uit aanmerkelijk belang
// Tekst: 2020-2027.
// lid 1, 3: gemodelleerd (keuze K-079) | lid 2 (buitenlandse belastingplicht), lid 4 (overlijden): NIET
// 4.47 (een negatief inkomen is een verlies): gemodelleerd | 4.48 (te conserveren inkomen): NIET
// 4.50-4.52 (beschikkingen): elders, het dossier geeft wat zij vaststelden | 4.53, 2.11a (belastingkorting als er geen belang meer is): NIET
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_4_49 {
  /// 4.47: een negatief inkomen.
  static constexpr Bedrag<F> verlies(const Bedrag<F>& inkomen) {
    return noem(begrip::verlies_aanmerkelijk_belang, ten_minste_nihil(-inkomen));
  }
  /// Wat de beschikkingen openlieten.
  static constexpr Bedrag<F> van_andere_jaren(const Bedrag<F>& gegeven) { return afgerond(gegeven, afronding::aftrek); }
  /// lid 1: het inkomen van een ander jaar neemt van een verlies zoveel als het kan, tot nihil.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& verlies, const Bedrag<F>& inkomen) {
    return de_laagste(verlies, ten_minste_nihil(inkomen));
  }
};

} // namespace netto::wet

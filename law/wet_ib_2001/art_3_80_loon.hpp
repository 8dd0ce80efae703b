// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.80 - belastbaar loon
// Tekst: 2020-2027.
// 3.80: gemodelleerd, het dossier geeft het loon voor de loonheffing; pensioen, AOW en uitkeringen zijn ook loon (keuze K-071)
// 3.81-3.89 (reisaftrek, loon uit het buitenland, fictief loon): NIET
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_80 {
  /// Van een dienstbetrekking, pensioen of uitkering.
  static constexpr Bedrag<F> bedrag(const Bedrag<F>& gegeven) { return afgerond(gegeven, afronding::inkomen); }
  /// Van alle samen.
  static constexpr Bedrag<F> loon(const Bedrag<F>& samen) { return noem(begrip::loon, samen); }
};

} // namespace netto::wet

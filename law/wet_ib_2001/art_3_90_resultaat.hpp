// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.90 - belastbaar resultaat uit overige werkzaamheden
// Tekst: 2020-2027.
// 3.90: gemodelleerd, het dossier geeft opbrengst min kosten | 3.91, 3.92 (wat een werkzaamheid is): feit
// 3.97 (kostgangers), 3.99b (terbeschikkingstellingsvrijstelling): NIET
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_90 {
  static constexpr Bedrag<F> bedrag(const Bedrag<F>& gegeven) { return afgerond(gegeven, afronding::inkomen); }
  static constexpr Bedrag<F> resultaat(const Bedrag<F>& samen) { return noem(begrip::resultaat_overige_werkzaamheden, samen); }
};

} // namespace netto::wet

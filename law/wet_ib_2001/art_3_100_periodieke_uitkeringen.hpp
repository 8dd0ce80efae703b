// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.100 - belastbare periodieke uitkeringen en verstrekkingen
// Tekst: 2020-2027.
// lid 1 a: deels, alleen die uit het familierecht (3.101 lid 1 b), zoals partneralimentatie | 3.108 (kosten): feit, het dossier geeft wat
// na kosten overblijft | lid 1 b-d (lijfrente, pensioen zonder loonheffing): NIET; met loonheffing zijn zij loon (keuze K-071)
// 3.101 lid 1 a, c, d en 3.102-3.107 (andere uitkeringen, afkoop): NIET
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_100 {
  static constexpr Bedrag<F> bedrag(const Bedrag<F>& gegeven) { return afgerond(gegeven, afronding::inkomen); }
  static constexpr Bedrag<F> uitkeringen(const Bedrag<F>& samen) { return noem(begrip::periodieke_uitkeringen, samen); }
};

} // namespace netto::wet

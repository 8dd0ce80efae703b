// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 4.12 - inkomen uit aanmerkelijk belang
// Tekst: 2020-2027.
// onderdeel a, b, slot: gemodelleerd | 4.6-4.11 (wie een aanmerkelijk belang heeft): een feit in het dossier (`vennootschap`)
// 4.13 lid 1 b-e (wat ook een regulier voordeel is), 4.15 (kosten), 4.16-4.46 (vervreemding, prijzen, tijdstip): feiten, het dossier geeft
// de bedragen | 4.12a: NIET | 4.13 lid 1 a, 4.14 (forfaitair voordeel): NIET
// 4.17a-4.17c, 4.25-4.27, 4.38-4.42a (doorschuiven): NIET
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_4_12 {
  /// onderdeel a: de reguliere voordelen, en de kosten die daarvan af gaan.
  static constexpr Bedrag<F> voordeel(const Bedrag<F>& gegeven) { return afgerond(gegeven, afronding::inkomen); }
  static constexpr Bedrag<F> kosten(const Bedrag<F>& gegeven) { return afgerond(gegeven, afronding::aftrek); }
  static constexpr Bedrag<F> onderdeel_a(const Bedrag<F>& voordelen, const Bedrag<F>& kosten) {
    return noem(begrip::reguliere_voordelen, voordelen - kosten);
  }
  /// onderdeel b: de vervreemdingsvoordelen.
  static constexpr Bedrag<F> onderdeel_b(const Bedrag<F>& voordelen) { return noem(begrip::vervreemdingsvoordelen, voordelen); }
  /// Samen: wat partners verdelen (artikel 2.17 lid 5 onderdeel b).
  static constexpr Bedrag<F> voor_aftrek(const Bedrag<F>& regulier, const Bedrag<F>& vervreemding) {
    return regulier + vervreemding;
  }
  /// Het inkomen van een belastingplichtige; negatief: een verlies (artikel 4.47).
  static constexpr Bedrag<F> inkomen(const Bedrag<F>& voor_aftrek, const Bedrag<F>& persoonsgebonden_aftrek) {
    return noem(begrip::inkomen_aanmerkelijk_belang, voor_aftrek - persoonsgebonden_aftrek);
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.1 - belastbaar inkomen uit werk en woning
// Tekst: 2020-2027.
// lid 1: gemodelleerd, met verliezen van andere jaren (3.150) | lid 2 a-e, h-j: gemodelleerd
// lid 2 f, g (negatieve uitgaven voor inkomensvoorzieningen, negatieve persoonsgebonden aftrek): NIET
#pragma once

#include "facts/inkomen.hpp"
#include "law/phrases.hpp"

namespace netto::wet {

/// lid 2 a-d: waar een inkomen van het dossier bij hoort. Pensioen en uitkeringen zijn ook loon (keuze K-071).
enum class Bestanddeel { winst, loon, resultaat, periodieke_uitkering };
constexpr Bestanddeel bestanddeel(Inkomen::Soort soort) {
  switch (soort) {
  case Inkomen::Soort::winst: return Bestanddeel::winst;
  case Inkomen::Soort::resultaat: return Bestanddeel::resultaat;
  case Inkomen::Soort::alimentatie: return Bestanddeel::periodieke_uitkering;
  default: return Bestanddeel::loon;
  }
}

template <NumberForm F> struct Artikel_3_1 {
  /// lid 2: wat bij elkaar wordt geteld, en wat daarvan af gaat voor de persoonsgebonden aftrek.
  struct Bestanddelen {
    Bedrag<F> winst, loon, resultaat, periodieke_uitkeringen, eigen_woning;
    Bedrag<F> geringe_schuld, inkomensvoorzieningen;
  };
  static constexpr Bedrag<F> voor_aftrek(const Bestanddelen& b) {
    return noem(begrip::inkomen_voor_aftrek, b.winst + b.loon + b.resultaat + b.periodieke_uitkeringen + b.eigen_woning -
                                                 b.geringe_schuld - b.inkomensvoorzieningen);
  }
  /// lid 2: na de persoonsgebonden aftrek.
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& voor_aftrek, const Bedrag<F>& aftrek) {
    return noem(begrip::inkomen_werk_en_woning, voor_aftrek - aftrek);
  }
  /// lid 1: na de verliezen van andere jaren.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& inkomen, const Bedrag<F>& verrekend_verlies) {
    return noem(begrip::belastbaar_inkomen_werk_en_woning, ten_minste_nihil(inkomen - verrekend_verlies));
  }
};

} // namespace netto::wet

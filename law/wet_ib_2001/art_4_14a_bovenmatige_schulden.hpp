// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikelen 4.13 lid 1 onderdeel f en 4.14a - bovenmatige schulden aan de eigen vennootschap
// Tekst: 2023-2027.
// 4.13 lid 1 f, 4.14a lid 1, 2, 3, 4: gemodelleerd (keuze K-134) | lid 5 (einde van het aanmerkelijk belang): NIET
// lid 6 (eigenwoningschuld met hypotheek): gemodelleerd, het dossier zegt welk deel dat is; het overgangsrecht van 2023 net zo
// lid 7, 4.13 lid 4 en 5 (schulden van een samenwerkingsverband), 4.14b (schulden van familie), 4.14c, 4.14d: NIET
#pragma once

#include "law/phrases.hpp"
#include "params/vennootschap.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_4_14a {
  /// lid 4 en 6: de nominale schulden aan het einde van het jaar, zonder eigenwoningschuld met hypotheek voor de vennootschap.
  static constexpr Bedrag<F> schulden(const Bedrag<F>& nominaal, const Bedrag<F>& eigenwoningschuld) {
    return voor_zover_meer_dan(nominaal, eigenwoningschuld);
  }
  /// lid 3: van partners samen.
  static constexpr Bedrag<F> samen(const Bedrag<F>& schulden) { return noem(begrip::schulden_eigen_vennootschap, schulden); }
  /// lid 2: het bedrag van de wet, en wat al eerder is belast.
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& eerder_belast, const Schuldgegevens2023<Bedrag<F>>& p) {
    return noem(begrip::maximumbedrag_schulden, p.vast_bedrag + eerder_belast);
  }
  /// lid 1: wat er boven dat maximum is, of negatief wat er onder is, tot wat eerder is belast.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& schulden, const Bedrag<F>& maximumbedrag, const Bedrag<F>& eerder_belast) {
    const auto deel = de_hoogste(schulden - maximumbedrag, -eerder_belast);
    return noem(begrip::bovenmatige_schulden, afgerond(deel, afronding::inkomen));
  }
  /// lid 1 onderdeel b en lid 2: wat daarna eerder belast is.
  static constexpr Bedrag<F> daarna_belast(const Bedrag<F>& eerder_belast, const Bedrag<F>& bovenmatig) {
    return eerder_belast + bovenmatig;
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.113 - tijdelijke verhuur van de eigen woning
// Tekst: 2020-2027. Gemodelleerd: geheel (of de verhuur tijdelijk is, is een feit).
#pragma once

#include "law/phrases.hpp"
#include "params/eigen_woning.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_113 {
  /// Waarmee het forfait wordt vermeerderd. `opbrengst`: na directe kosten.
  static constexpr Bedrag<F> vermeerdering(const Bedrag<F>& opbrengst, const EigenWoninggegevens<Bedrag<F>, Verhouding<F>>& p) {
    return noem(begrip::tijdelijke_verhuur, afgerond(opbrengst * p.tijdelijke_verhuur, afronding::inkomen));
  }
  /// De voordelen met die vermeerdering (ook voor 3.123a: keuze K-090).
  static constexpr Bedrag<F> voordelen(const Bedrag<F>& forfait, const Bedrag<F>& vermeerdering) {
    return noem(begrip::voordelen_eigen_woning, forfait + vermeerdering);
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.1 - belastbaar inkomen uit sparen en beleggen
// Tekst: 2017-2027. Gemodelleerd: geheel. Wat box 1 van de persoonsgebonden aftrek overliet (6.2 lid 1) is een feit.
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_5_1 {
  /// Het voordeel, verminderd met de persoonsgebonden aftrek, maar niet verder dan tot nihil.
  static constexpr Bedrag<F> belastbaar_inkomen(const Bedrag<F>& voordeel, const Bedrag<F>& persoonsgebonden_aftrek) {
    return noem(begrip::belastbaar_inkomen, voor_zover_meer_dan(voordeel, persoonsgebonden_aftrek));
  }
};

} // namespace netto::wet

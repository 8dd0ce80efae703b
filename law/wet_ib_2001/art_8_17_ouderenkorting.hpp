// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 8.17 - ouderenkorting
// Tekst: 2020-2027, alleen bedragen en percentages verschillen.
// lid 1: gemodelleerd, voor wie het hele jaar belastingplichtig is | lid 2: gemodelleerd
#pragma once

#include "law/phrases.hpp"
#include "params/box1.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_8_17 {
  using Gegevens = Kortinggegevens<Bedrag<F>, Verhouding<F>>;

  /// lid 2: een bedrag dat boven een grens van het verzamelinkomen afneemt tot nihil.
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& verzamelinkomen, const Gegevens& p) {
    const auto& k = p.ouderenkorting;
    const auto korting = voor_zover_meer_dan(k.maximum, voor_zover_meer_dan(verzamelinkomen, k.grens) * k.percentage);
    return noem(begrip::ouderenkorting, afgerond(korting, afronding::heffingskorting));
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 8.10 - algemene heffingskorting
// Teksten: 2020-2024, over het belastbare inkomen uit werk en woning; 2025-2027, over het verzamelinkomen.
// lid 1, 2: gemodelleerd
#pragma once

#include "law/phrases.hpp"
#include "params/box1.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_8_10 {
  using Gegevens = Kortinggegevens<Bedrag<F>, Verhouding<F>>;

  /// lid 2: een bedrag dat boven een grens met een percentage van het inkomen afneemt tot nihil.
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& inkomen, const Gegevens& p) {
    const auto& k = p.algemene_heffingskorting;
    return noem(begrip::algemene_heffingskorting_geheel,
                voor_zover_meer_dan(k.maximum, voor_zover_meer_dan(inkomen, k.grens) * k.percentage));
  }
  /// Het deel dat voor de belastingplichtige geldt (artikel 8.3).
  static constexpr Bedrag<F> eigen(const Bedrag<F>& deel) { return noem(begrip::algemene_heffingskorting, deel); }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 8.16a - jonggehandicaptenkorting
// Tekst: 2020-2027, alleen het bedrag verschilt.
// lid 1: gemodelleerd; of er recht is op grond van de Wajong staat in het dossier | lid 2: gemodelleerd
#pragma once

#include "law/phrases.hpp"
#include "params/box1.hpp"

namespace netto::wet {

/// lid 1: niet voor wie de ouderenkorting geldt.
constexpr bool jonggehandicaptenkorting_geldt(bool recht_op_wajong, bool ouderenkorting) {
  return recht_op_wajong && !ouderenkorting;
}

template <NumberForm F> struct Artikel_8_16a {
  /// lid 2: een vast bedrag.
  static constexpr Bedrag<F> lid_2(const Kortinggegevens<Bedrag<F>, Verhouding<F>>& p) { return p.jonggehandicaptenkorting; }
  /// Het deel dat voor de belastingplichtige geldt (artikel 8.3).
  static constexpr Bedrag<F> eigen(const Bedrag<F>& deel) { return noem(begrip::jonggehandicaptenkorting, deel); }
};

} // namespace netto::wet

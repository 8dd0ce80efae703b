// SPDX-License-Identifier: EUPL-1.2
// Uitvoeringsbesluit inkomstenbelasting 2001 (BWBR0012066), artikel 18 - waarde van een genotsrecht
// Tekst: 2017-2027, gelijk in de teksten van 2015, 2023 en 2026.
// 18 lid 1: gemodelleerd | lid 2: gemodelleerd
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_18 {
  using Gegevens = Genotsrechtgegevens<Verhouding<F>>;

  /// lid 1: de jaarlijkse voordelen, met de factor van artikel 19 tot kapitaal gebracht.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& waarde, const Verhouding<F>& factor, const Gegevens& p) {
    return noem(begrip::waarde_genotsrecht, lid_2(waarde, p) * factor);
  }
  /// lid 2: de jaarlijkse voordelen zijn een vast deel van de waarde van waar het recht op rust, op hetzelfde tijdstip.
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& waarde, const Gegevens& p) {
    return noem(begrip::jaarlijkse_voordelen, waarde * p.voordeel);
  }
};

} // namespace netto::wet

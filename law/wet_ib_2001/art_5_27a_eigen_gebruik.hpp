// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.27a - eigen gebruik van een onroerende zaak, vanaf 2026
// Tot en met 2025 is het voordeel uit eigen gebruik nihil (ECLI:NL:HR:2024:1788).
// lid 1, 2: gemodelleerd | lid 3 (wanneer een woning niet ter beschikking staat): de dagen zijn een feit
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <Rekenvorm F> struct Artikel_5_27a {
  /// De economische huurwaarde per jaar naar rato van de hele dagen waarop de woning voor eigen gebruik ter beschikking stond.
  NETTO_REGEL static Bedrag<F> voordeel(const Bedrag<F>& economische_huurwaarde, const Verhouding<F>& deel_van_het_jaar) {
    return noem(begrip::eigen_gebruik, economische_huurwaarde * deel_van_het_jaar);
  }
};

/// Praktijkhulp van de Belastingdienst als de economische huurwaarde niet is opgegeven: een percentage van de WOZ-waarde.
template <Rekenvorm F> struct Praktijk_huurwaarde {
  NETTO_REGEL static Bedrag<F> geschat(const Bedrag<F>& woz, const Verhouding<F>& percentage) {
    return noem(begrip::economische_huurwaarde, woz * percentage);
  }
};

} // namespace netto::wet

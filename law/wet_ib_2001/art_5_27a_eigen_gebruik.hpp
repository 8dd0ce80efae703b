// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.27a - eigen gebruik van een onroerende zaak, vanaf 2026
// Tot en met 2025 is het voordeel uit eigen gebruik nihil (ECLI:NL:HR:2024:1788).
// lid 1, 2: gemodelleerd | lid 3 (wanneer een woning niet ter beschikking staat): de dagen zijn een feit
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_5_27a {
  /// De economische huurwaarde per jaar naar rato van de hele dagen waarop de woning voor eigen gebruik ter beschikking stond.
  static constexpr Bedrag<F> voordeel(const Bedrag<F>& economische_huurwaarde, const Verhouding<F>& deel_van_het_jaar) {
    return noem(begrip::eigen_gebruik, economische_huurwaarde * deel_van_het_jaar);
  }
};

/// Praktijkhulp van de Belastingdienst als de economische huurwaarde niet is opgegeven: een percentage van de WOZ-waarde.
template <NumberForm F> struct Praktijk_huurwaarde {
  /// Van een onroerende zaak die geen woning is geeft het dossier geen WOZ-waarde: haar waarde op 1 januari staat daarvoor, en als zij er
  /// toen nog niet was de koopprijs (keuze K-026).
  static constexpr Bedrag<F> waarde_zonder_woz(const Bedrag<F>& waarde_begin, const Bedrag<F>& gekocht) {
    return kies(waarde_begin > nihil<F>(), waarde_begin, gekocht);
  }
  static constexpr Bedrag<F> geschat(const Bedrag<F>& woz, const Verhouding<F>& percentage) {
    return noem(begrip::economische_huurwaarde, woz * percentage);
  }
};

} // namespace netto::wet

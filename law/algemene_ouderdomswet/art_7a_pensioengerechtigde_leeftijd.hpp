// SPDX-License-Identifier: EUPL-1.2
// Algemene Ouderdomswet (BWBR0002221), artikel 7a - pensioengerechtigde leeftijd
// Tekst: 2019-2027, alleen de leeftijd van het jaar verschilt.
// lid 1: gemodelleerd (de maand; welke dag het is als die maand korter is, maakt voor de heffing niet uit) | lid 2-4 (hoe de leeftijd
// wordt vastgesteld): elders, de leeftijd van elk jaar is een parameter
#pragma once

#include "base/date.hpp"

namespace netto::wet {

struct Artikel_7a_AOW {
  /// lid 1: de maand waarin iemand de leeftijd bereikt. Wie haar in een eerder jaar bereikte, raakt de hogere leeftijd van later niet
  /// meer. Leeftijden in maanden: die van `jaar` en die van het jaar ervoor.
  static constexpr std::chrono::year_month bereikt(Date geboren, int jaar, int leeftijd, int leeftijd_vorig_jaar) {
    const std::chrono::year_month geboortemaand{geboren.year(), geboren.month()};
    const auto eerder = geboortemaand + std::chrono::months{leeftijd_vorig_jaar};
    return eerder.year() < std::chrono::year{jaar} ? eerder : geboortemaand + std::chrono::months{leeftijd};
  }
  /// Is zij bij het begin van `jaar` bereikt? Wie haar op 1 januari bereikt, heeft haar die dag.
  static constexpr bool aan_het_begin(std::chrono::year_month bereikt, Date geboren, int jaar) {
    const bool op_de_eerste = geboren.day() == std::chrono::day{1};
    return bereikt < std::chrono::year{jaar} / std::chrono::January ||
           (bereikt == std::chrono::year{jaar} / std::chrono::January && op_de_eerste);
  }
  /// Is zij bij het einde van `jaar` bereikt?
  static constexpr bool aan_het_einde(std::chrono::year_month bereikt, int jaar) {
    return bereikt.year() <= std::chrono::year{jaar};
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet financiering sociale verzekeringen (BWBR0017745), artikel 10 - premie
// Tekst: 2020-2027.
// lid 1: gemodelleerd, de percentages van artikel 11 zijn parameters | lid 2: gemodelleerd
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

/// lid 2: hoeveel maanden van `jaar` de premie voor de algemene ouderdomsverzekering erbij hoort: tot de eerste dag van de maand waarin
/// de pensioengerechtigde leeftijd wordt bereikt.
constexpr int maanden_met_aow_premie(std::chrono::year_month bereikt, int jaar) {
  if (bereikt.year() < std::chrono::year{jaar}) return 0;
  if (bereikt.year() > std::chrono::year{jaar}) return months_in_year;
  return static_cast<int>(static_cast<unsigned>(bereikt.month())) - 1;
}

template <NumberForm F> struct Artikel_10_Wfsv {
  /// lid 1: het heffingspercentage van het premie-inkomen.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& premie_inkomen, const Verhouding<F>& heffingspercentage) {
    return noem(begrip::premie_volksverzekeringen, afgerond(premie_inkomen * heffingspercentage, afronding::premie));
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// The proposed regimes of box 3 from 2028: bill 36748, and the bill with its announced amendment. Neither is law in force.
#pragma once

#include "areas/regime.hpp"

#include <array>

namespace netto::box3_2028 {

/// Scenario of the parameters that goes with the cabinet's letter: its figures for 2027, and the amendment of bill 36748 that it announced.
inline constexpr std::string_view scenario_novelle = "kabinetsbrief_2026_09_29";
/// Its name when only the amendment was known.
inline constexpr std::string_view scenario_novelle_before = "novelle_2026";

inline constexpr std::array regimes{
    Regime{"wetsvoorstel_36748", "wetsvoorstel werkelijk rendement box 3 (zoals aangenomen door de Tweede Kamer)",
           "bill on actual return in box 3 (as passed by the lower house)", "wetsvoorstel 36748", 2028, 2032,
           LegalStatus::wetsvoorstel},
    Regime{"wetsvoorstel_36748_novelle", "wetsvoorstel werkelijk rendement box 3 met de aangekondigde novelle",
           "bill on actual return in box 3 with the announced amendment",
           "wetsvoorstel 36748; kabinetsbrief van 29 september 2026", 2028, 2032, LegalStatus::voorstel_kabinet,
           scenario_novelle},
};

/// The proposed regime for `jaar`, or nullptr; with the announced amendment when that scenario is asked.
constexpr const Regime* regime_in(int jaar, std::string_view scenario) {
  for (const Regime& r : regimes)
    if (r.in(jaar) && r.scenario.empty() == (scenario != scenario_novelle)) return &r;
  return nullptr;
}
/// First year of the proposed regimes; its first day is the value date of their start values.
constexpr int first_year_of_bill() { return regimes.front().eerste_jaar; }
/// Last year for which any regime is known.
constexpr int laatste_jaar() { return regimes.back().laatste_jaar; }

} // namespace netto::box3_2028

// SPDX-License-Identifier: EUPL-1.2
// The regimes of box 3 that are or were in force. Which texts of the articles form them: vermogen/regimes.hpp.
#pragma once

#include "areas/regime.hpp"

#include <array>

namespace netto::box3 {

/// Box 3 as it is in force, in order of time. Exactly one for each year from 2017 to 2027 (tests/in_time).
inline constexpr std::array regimes{
    Regime{"vermogensmix_met_rechtsherstel", "vermogensmix met rechtsherstel (het laagste telt)",
           "deemed asset mix with restoration of rights (the lower counts)",
           "Wet IB 2001, 5.2 (tekst 2017-2022); Wet rechtsherstel box 3", 2017, 2022, LegalStatus::geldend},
    Regime{"overbrugging", "overbruggingswet: forfait per categorie, met tegenbewijs",
           "bridging act: deemed return per category, with proof to the contrary", "Wet IB 2001, afdeling 5.2 en 5.6", 2023,
           2027, LegalStatus::geldend},
};

/// The first year of which the return itself asks for the actual return, so that no form beside it is needed (5.25 lid 8). Of earlier
/// years it goes on the form Opgaaf werkelijk rendement (5.25 lid 6). Source: Belastingdienst, "Actual return in your 2025 tax return",
/// belastingdienst.nl/wps/wcm/connect/en/income-in-box-3/content/actual-return-2025-tax-return.
inline constexpr int actual_return_in_tax_return_from = 2025;

/// The regime in force in `jaar`, or nullptr.
constexpr const Regime* regime_in(int jaar) {
  for (const Regime& r : regimes)
    if (r.in(jaar)) return &r;
  return nullptr;
}

} // namespace netto::box3

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

/// The regime in force in `jaar`, or nullptr.
constexpr const Regime* regime_in(int jaar) {
  for (const Regime& r : regimes)
    if (r.in(jaar)) return &r;
  return nullptr;
}

} // namespace netto::box3

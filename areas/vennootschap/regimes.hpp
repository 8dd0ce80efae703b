// SPDX-License-Identifier: EUPL-1.2
// Corporation tax: which law in which years, and what it says of facts without computing.
#pragma once

#include "areas/regime.hpp"
#include "facts/dossier.hpp"

#include <array>

namespace netto::vennootschap {

inline constexpr std::array regimes{Regime{"vennootschapsbelasting", "vennootschapsbelasting", "corporation tax",
                                           "Wet op de vennootschapsbelasting 1969", 2020, 2027, LegalStatus::geldend}};

/// Is there a limit to the losses that a year takes (Wet Vpb 1969, 20 lid 2)?
bool losses_limited(int jaar);
/// For how many months something that came into use on that day was in use by the end of a year.
std::int64_t months_in_use(Date since, int jaar);
/// Does any company give its profit of the year?
bool any_profit(const Dossier& d, int jaar);

} // namespace netto::vennootschap

// SPDX-License-Identifier: EUPL-1.2
// The own home: which law in which years, and what it says of facts without computing.
#pragma once

#include "areas/regime.hpp"
#include "facts/dossier.hpp"

#include <array>

namespace netto::eigen_woning {

inline constexpr std::array regimes{Regime{"eigenwoningforfait", "eigenwoningforfait", "deemed income from the own home",
                                           "Wet IB 2001, 3.112", 2020, 2027, LegalStatus::geldend}};

/// Is it an own home on some day of `jaar`, also while it is for sale (3.111 lid 1 and 2)?
bool eigen_woning_in(const Woning& w, int jaar);
/// On how many days of `jaar` the deemed income of a home counts (3.112 lid 4 and 6) for who is liable from `eerste` up to and
/// including `laatste`.
std::int64_t dagen_eigen_woning(const Woning& w, int jaar, Date eerste, Date laatste);

} // namespace netto::eigen_woning

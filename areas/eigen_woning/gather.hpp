// SPDX-License-Identifier: EUPL-1.2
// From a dossier to the own homes of a tax unit in a year.
#pragma once

#include "areas/findings.hpp"
#include "areas/huishouden/units.hpp"

namespace netto::engine {

struct Own_home_facts {
  Thing wat;
  Deel deel;               ///< of the unit
  std::optional<Euro> woz; ///< nothing when it counts and the dossier does not give it
  std::int64_t dagen = 0, dagen_in_jaar = 365;
};
/// The own homes of `eenheid` in `jaar`.
std::vector<Own_home_facts> own_homes(const Dossier& d, int jaar, const Eenheid& eenheid);

} // namespace netto::engine

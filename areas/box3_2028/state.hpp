// SPDX-License-Identifier: EUPL-1.2
// What bill 36748 carries from year to year.
#pragma once

#include "areas/amount.hpp"
#include "facts/thing.hpp"

#include <map>
#include <utility>
#include <vector>

namespace netto::box3_2028 {

struct State {
  std::vector<std::pair<PersonIndex, Amount>> losses; ///< to be set off against later results
  std::map<Thing, Amount> cost_prices;                ///< of financial instruments, of the whole thing whoever owns it
  /// Years of which a person's facts were missing, so that what they left is not known.
  std::vector<std::pair<PersonIndex, int>> unknown;
};

} // namespace netto::box3_2028

// SPDX-License-Identifier: EUPL-1.2
// From a dossier to the own homes of a tax unit in a year.
#pragma once

#include "areas/huishouden/answer.hpp"

namespace netto::eigen_woning {

struct OwnHomeFacts {
  Thing wat;
  Part deel;               ///< of the unit
  std::optional<Euro> woz; ///< nothing when it counts and the dossier does not give it
  std::int64_t dagen = 0, days_in_year = 365;
  Thing kind{}; ///< who comes of age in the year, when it is the part attributed of it, which counts for its own days
};
/// The own homes of `eenheid` in `jaar`, with the part of minor children (2.15).
std::vector<OwnHomeFacts> own_homes(const Dossier& d, int jaar, const TaxUnit& eenheid);

} // namespace netto::eigen_woning

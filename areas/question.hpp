// SPDX-License-Identifier: EUPL-1.2
// What is asked of the law for one household.
#pragma once

#include "areas/namespaces.hpp"
#include "base/date.hpp"
#include "base/rounding.hpp"
#include "params/box3.hpp"

#include <optional>
#include <string>
#include <vector>

namespace netto::areas {

struct Query {
  int jaar = 0;
  RoundingPolicy afronding = RoundingPolicy::belastingdienst;
  std::optional<std::vector<Percentage>> verdeling;    ///< part of the joint base per adult; overrides the dossier
  std::optional<Date> bekend_op;                       ///< parameters as known on that day
  std::string scenario;                                ///< of proposals; empty: the ordinary one
  Verlieslezing verlieslezing = Verlieslezing::geheel; ///< of the threshold in bill 36748
};

} // namespace netto::areas

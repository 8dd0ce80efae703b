// SPDX-License-Identifier: EUPL-1.2
// The areas, in the order in which they are computed: each after those whose answers it reads.
#pragma once

#include "areas/box3/area.hpp"
#include "areas/box3/contradictions.hpp"
#include "areas/box3_2028/area.hpp"
#include "areas/eigen_woning/area.hpp"
#include "areas/huishouden/area.hpp"
#include "areas/huishouden/vacant_homes.hpp"

#include <array>

namespace netto::engine {

inline constexpr std::array areas{huishouden_area, box3_area, box3_2028_area, eigen_woning_area};

/// The last year for which an area that leads has a regime.
constexpr int last_year() {
  int last = 0;
  for (const Area& area : areas)
    for (const auto& r : area.regimes)
      if (area.leads) last = r.laatste_jaar > last ? r.laatste_jaar : last;
  return last;
}

/// What the household has, from what each person has.
void finish(Answer& a);
/// The steps of the trace that the amounts of box 3 rest on.
std::vector<int> steps_that_count(const Answer& a);
/// What the household has to pay.
Fraction owed(const Answer& a);

} // namespace netto::engine

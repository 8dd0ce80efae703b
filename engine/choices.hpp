// SPDX-License-Identifier: EUPL-1.2
// The one optimiser, over whatever areas let people choose.
#pragma once

#include "areas/area.hpp"

namespace netto::engine {

using namespace areas;

/// The part of `choice.whole`, in whole euros, that costs least; of equal outcomes the one nearest to a half.
///
/// Without rounding the cost is linear between breakpoints, so that trying these, for either person, finds the best. Where
/// official rounding makes steps (`stepped_by`), the last euro before each is tried, and the best is found again, but for steps
/// of which there are more kinds (2017-2022, each bracket rounded by itself): there a part that was not tried can be a few euros
/// better (docs/keuzes/K-019).
Euro best_part(const areas::Choice& choice);

} // namespace netto::engine

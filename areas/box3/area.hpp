// SPDX-License-Identifier: EUPL-1.2
// Box 3, sparen en beleggen, as it is in force.
#pragma once

#include "areas/area.hpp"
#include "areas/box3/regimes.hpp"

namespace netto::box3 {

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing);
void traced(Work& work);
void exact(Work& work);

inline constexpr Area area{"box3", regimes, true, 0, load, [](Work& work) { work.traced ? traced(work) : exact(work); }};

} // namespace netto::box3

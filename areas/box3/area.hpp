// SPDX-License-Identifier: EUPL-1.2
// Box 3, sparen en beleggen, as it is in force.
#pragma once

#include "areas/area.hpp"
#include "areas/box3/regimes.hpp"

namespace netto::engine {

std::shared_ptr<const void> box3_load(const Parameters& parameters, const ParameterQuery& version, Notices& missing);
void box3_traced(Work& work);
void box3_exact(Work& work);

inline constexpr Area box3_area{"box3", regime::box3, true,
                                0,      box3_load,    [](Work& work) { work.traced ? box3_traced(work) : box3_exact(work); }};

} // namespace netto::engine

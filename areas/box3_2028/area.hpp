// SPDX-License-Identifier: EUPL-1.2
// Box 3 under bill 36748, which is no law in force.
#pragma once

#include "areas/area.hpp"
#include "areas/box3_2028/regimes.hpp"

namespace netto::engine {

std::shared_ptr<const void> box3_2028_load(const Parameters& parameters, const ParameterQuery& version, Notices& missing);
void box3_2028_traced(Work& work);
void box3_2028_exact(Work& work);
void box3_2028_evaluate(Work& work);

inline constexpr Area box3_2028_area{"box3",         regime::box3_2028, true, regime::first_year_of_bill(),
                                     box3_2028_load, box3_2028_evaluate};

} // namespace netto::engine

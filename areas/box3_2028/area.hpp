// SPDX-License-Identifier: EUPL-1.2
// Box 3 under bill 36748, which is no law in force.
#pragma once

#include "areas/area.hpp"
#include "areas/box3_2028/regimes.hpp"

namespace netto::box3_2028 {

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing);
void traced(Work& work);
void exact(Work& work);
void evaluate(Work& work);

// What it answers, as parts of a report.

/// What each thing brings, and the losses that are set off and left.
[[nodiscard]] report::Blocks result(const Answer& answer, const Dossier& dossier, Language language);

inline constexpr Area area{"box3", regimes, true, first_year_of_bill(), load, evaluate};

} // namespace netto::box3_2028

// SPDX-License-Identifier: EUPL-1.2
// The own home, in box 1.
#pragma once

#include "areas/area.hpp"
#include "areas/eigen_woning/regimes.hpp"
#include "areas/eigen_woning/wording.hpp"

namespace netto::eigen_woning {

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing);
void traced(Work& work);
void exact(Work& work);
report::Blocks report(const YearAnswer& a, const Dossier& dossier, Language language);
std::vector<int> steps(const YearAnswer& a);
bool concerns(const Work& work);

inline constexpr Area area{"eigen_woning",
                           regimes,
                           false,
                           0,
                           load,
                           [](Work& work) { work.traced ? traced(work) : exact(work); },
                           report,
                           steps,
                           concerns,
                           &message::eigen_woning_zonder_regels,
                           &message::eigen_woning_zonder_cijfers};

} // namespace netto::eigen_woning

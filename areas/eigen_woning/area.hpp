// SPDX-License-Identifier: EUPL-1.2
// The own home, in box 1.
#pragma once

#include "areas/area.hpp"
#include "areas/eigen_woning/regimes.hpp"
#include "areas/eigen_woning/wording.hpp"

namespace netto::engine {

std::shared_ptr<const void> eigen_woning_load(const Parameters& parameters, const ParameterQuery& version, Notices& missing);
void eigen_woning_traced(Work& work);
void eigen_woning_exact(Work& work);
report::Blocks eigen_woning_report(const Answer& a, const Dossier& dossier, Language language);
std::vector<int> eigen_woning_steps(const Answer& a);
bool eigen_woning_concerns(const Work& work);

inline constexpr Area eigen_woning_area{"eigen_woning",
                                        regime::eigen_woning,
                                        false,
                                        0,
                                        eigen_woning_load,
                                        [](Work& work) { work.traced ? eigen_woning_traced(work) : eigen_woning_exact(work); },
                                        eigen_woning_report,
                                        eigen_woning_steps,
                                        eigen_woning_concerns,
                                        &message::eigen_woning_zonder_regels,
                                        &message::eigen_woning_zonder_cijfers};

} // namespace netto::engine

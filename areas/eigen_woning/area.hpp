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
/// Box 1, which feeds box 3; and a loan for it may belong in box 3.
bool feeds(const Dossier& d);

inline constexpr Area area{.naam = "eigen_woning",
                           .regimes = regimes,
                           .load = load,
                           .evaluate = [](Work& work) { work.traced ? traced(work) : exact(work); },
                           .report = report,
                           .steps = steps,
                           .concerns = concerns,
                           .no_rules = &message::eigen_woning_zonder_regels,
                           .no_figures = &message::eigen_woning_zonder_cijfers,
                           .feeds = feeds,
                           .divides = true};

} // namespace netto::eigen_woning

// SPDX-License-Identifier: EUPL-1.2
// Dividends and gains of a substantial holding, in box 2. After box 3, which takes personal deductions first.
#pragma once

#include "areas/area.hpp"
#include "areas/box2/regimes.hpp"
#include "areas/box2/wording.hpp"

namespace netto::box2 {

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing);
void traced(Work& work);
void exact(Work& work);
report::Blocks report(const YearAnswer& a, const Dossier& dossier, Language language);
std::vector<int> steps(const YearAnswer& a);
bool concerns(const Work& work);
/// Can a year of the dossier have a loss for other years?
bool leaves(const Dossier& d);

inline constexpr Area area{.naam = "box2",
                           .regimes = regimes,
                           .state_from = regimes.front().eerste_jaar,
                           .load = load,
                           .evaluate = [](Work& work) { work.traced ? traced(work) : exact(work); },
                           .report = report,
                           .steps = steps,
                           .concerns = concerns,
                           .no_rules = &message::box2_zonder_regels,
                           .no_figures = &message::box2_zonder_cijfers,
                           .divides = true,
                           .leaves = leaves};

} // namespace netto::box2

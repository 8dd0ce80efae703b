// SPDX-License-Identifier: EUPL-1.2
// Income from work, in box 1: the tax on it and the premiums.
#pragma once

#include "areas/area.hpp"
#include "areas/box1/regimes.hpp"
#include "areas/box1/wording.hpp"

namespace netto::box1 {

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing);
void traced(Work& work);
void exact(Work& work);
report::Blocks report(const YearAnswer& a, const Dossier& dossier, Language language);
std::vector<int> steps(const YearAnswer& a);
bool concerns(const Work& work);
/// Can a year of the dossier have a loss, or deduction that it cannot use, for other years?
bool leaves(const Dossier& d);

inline constexpr Area area{
    .naam = "box1",
    .regimes = regimes,
    .state_from = regimes.front().eerste_jaar,
    .load = load,
    .evaluate = [](Work& work) { work.traced ? traced(work) : exact(work); },
    .report = report,
    .steps = steps,
    .concerns = concerns,
    .no_rules = &message::box1_zonder_regels,
    .no_figures = &message::box1_zonder_cijfers,
    .feeds = [](const Dossier&) { return true; }, // what it leaves of the personal deduction goes to box 3
    .divides = true,
    .leaves = leaves};

} // namespace netto::box1

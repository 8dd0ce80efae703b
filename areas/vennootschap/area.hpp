// SPDX-License-Identifier: EUPL-1.2
// The corporation tax of the companies of a dossier. No other area reads it: what shareholders receive is a fact.
#pragma once

#include "areas/area.hpp"
#include "areas/vennootschap/regimes.hpp"
#include "areas/vennootschap/wording.hpp"

namespace netto::vennootschap {

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing);
void traced(Work& work);
void exact(Work& work);
report::Blocks report(const YearAnswer& a, const Dossier& dossier, Language language);
std::vector<int> steps(const YearAnswer& a);
bool concerns(const Work& work);
/// Can a year of the dossier leave something to the next?
bool leaves(const Dossier& d);

inline constexpr Area area{.naam = "vennootschap",
                           .regimes = regimes,
                           .state_from = regimes.front().eerste_jaar,
                           .load = load,
                           .evaluate = [](Work& work) { work.traced ? traced(work) : exact(work); },
                           .report = report,
                           .steps = steps,
                           .concerns = concerns,
                           .no_rules = &message::vennootschap_zonder_regels,
                           .no_figures = &message::vennootschap_zonder_cijfers,
                           .leaves = leaves};

} // namespace netto::vennootschap

// SPDX-License-Identifier: EUPL-1.2
// What is owed over all boxes: tax credits, tax withheld, what is left to pay. Last, because it reads every box.
#pragma once

#include "areas/aanslag/regimes.hpp"
#include "areas/aanslag/wording.hpp"
#include "areas/area.hpp"

namespace netto::aanslag {

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing);
void traced(Work& work);
void exact(Work& work);
report::Blocks report(const YearAnswer& a, const Dossier& dossier, Language language);
std::vector<report::KeyFigures::Figure> key_figures(const YearAnswer& a, const Dossier& dossier, Language language);
std::vector<int> steps(const YearAnswer& a);
bool concerns(const Work& work);

inline constexpr Area area{.naam = "aanslag",
                           .regimes = regimes,
                           .load = load,
                           .evaluate = [](Work& work) { work.traced ? traced(work) : exact(work); },
                           .report = report,
                           .steps = steps,
                           .concerns = concerns,
                           .no_rules = &message::aanslag_zonder_regels,
                           .no_figures = &message::aanslag_zonder_cijfers,
                           .key_figures = key_figures};

} // namespace netto::aanslag

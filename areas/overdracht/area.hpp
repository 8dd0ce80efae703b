// SPDX-License-Identifier: EUPL-1.2
// The transfer tax on homes that the household acquires: a tax of its own, beside income tax.
#pragma once

#include "areas/area.hpp"
#include "areas/overdracht/regimes.hpp"
#include "areas/overdracht/wording.hpp"

namespace netto::overdracht {

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing);
void traced(Work& work);
void exact(Work& work);
report::Blocks report(const YearAnswer& a, const Dossier& dossier, Language language);
std::vector<int> steps(const YearAnswer& a);
bool concerns(const Work& work);

inline constexpr Area area{.naam = "overdracht",
                           .regimes = regimes,
                           .load = load,
                           .evaluate = [](Work& work) { work.traced ? traced(work) : exact(work); },
                           .report = report,
                           .steps = steps,
                           .concerns = concerns,
                           .no_rules = &message::overdracht_zonder_regels,
                           .no_figures = &message::overdracht_zonder_cijfers};

} // namespace netto::overdracht

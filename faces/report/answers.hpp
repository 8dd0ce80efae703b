// SPDX-License-Identifier: EUPL-1.2
// The reports of several years one after the other, each with its explanation when that is asked.
#pragma once

#include "areas/answer.hpp"
#include "base/block.hpp"
#include "base/language.hpp"
#include "studies/jaar/also.hpp"

#include <vector>

namespace netto::report {

/// One report for each answer, in order; of several years first a table that puts them side by side. `explain` adds every step,
/// `statement` what to enter in the official statement of actual return, `also` what else. `dossier` and `parameters`: those of the answers.
[[nodiscard]] Blocks answers(const std::vector<areas::YearAnswer>& answers, const Dossier& dossier,
                             const Parameters& parameters, Language language, bool explain, bool statement = false,
                             const studies::Also& also = {});

/// The explanation of an answer: from the tax downwards, each step with what it rests on, written out once and referred to after
/// that. First the trees of every person (tax, other routes, credits), then of the homes.
[[nodiscard]] Blocks explanation(const areas::YearAnswer& answer, const Dossier& dossier, const Parameters& parameters,
                                 Language language);

} // namespace netto::report

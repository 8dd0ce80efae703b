// SPDX-License-Identifier: EUPL-1.2
// The answers of box 3 as a report. Pure functions: the same answers and language give the same blocks.
#pragma once

#include "areas/answer.hpp"
#include "base/block.hpp"
#include "base/language.hpp"

#include <span>
#include <string>
#include <vector>

namespace netto::report {

/// One report for each answer, in order; of several years first a table that puts them side by side. `explain` adds every step,
/// `statement` what to enter in the official statement of actual return. `dossier` and `parameters`: those of the answers.
[[nodiscard]] Blocks box3(const std::vector<areas::Answer>& answers, const Dossier& dossier, const Parameters& parameters,
                          Language language, bool explain, bool statement = false);

/// What all of it is about: "Box 3 over 2024-2026 voor Anna en Bram".
[[nodiscard]] std::string box3_title(std::span<const areas::Answer> answers, const Dossier& dossier, Language language);

} // namespace netto::report

// SPDX-License-Identifier: EUPL-1.2
// The answer of one year, or of several, as a report: what the areas say of it, whether proof of the actual return pays, what it
// hangs on. Pure functions: the same answers and language give the same blocks.
#pragma once

#include "areas/answer.hpp"
#include "base/block.hpp"
#include "base/language.hpp"

#include <span>
#include <string>
#include <vector>

namespace netto::studies {

using namespace areas;

/// The report of one year; with `statement` what to enter in the official statement of actual return. `dossier` and `parameters`:
/// those of the answer.
[[nodiscard]] report::Blocks year_report(const YearAnswer& answer, const Dossier& dossier, const Parameters& parameters,
                                         Language language, bool statement);
/// Several years together in large, and side by side.
[[nodiscard]] report::Blocks years_summary(const std::vector<YearAnswer>& answers, Language language);
/// What all of it is about: "Box 3 over 2024-2026 voor Anna en Bram".
[[nodiscard]] std::string years_title(std::span<const YearAnswer> answers, const Dossier& dossier, Language language);

} // namespace netto::studies

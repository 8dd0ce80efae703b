// SPDX-License-Identifier: EUPL-1.2
// A comparison of regimes over several years as a report: a table and a picture of years and regimes, what the change of regime
// does, and what was assumed.
#pragma once

#include "base/block.hpp"
#include "base/language.hpp"
#include "studies/overgang_2028/overgang.hpp"

#include <string>

namespace netto::studies {

[[nodiscard]] report::Blocks comparison(const TransitionComparison& comparison, const Dossier& dossier, Language language);
/// "Box 3 vergeleken 2024-2032".
[[nodiscard]] std::string comparison_title(const TransitionComparison& comparison, Language language);

/// Per year the tax under each route as bars, in whole euros, with the one that counts; what is no law in force is said to be in
/// the subtitle, in the spans and with the bar itself. The description says in words what the picture shows.
[[nodiscard]] report::Chart comparison_chart(const TransitionComparison& comparison, Language language);

} // namespace netto::studies

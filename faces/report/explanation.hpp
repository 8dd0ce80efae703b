// SPDX-License-Identifier: EUPL-1.2
// The explanation of an answer: from the tax downwards, each step with what it rests on. A step is written out once and referred
// to after that.
#pragma once

#include "areas/answer.hpp"
#include "base/block.hpp"
#include "base/language.hpp"

#include <string>

namespace netto::report {

/// The trees of every person (tax, other routes, credits), then of the homes.
[[nodiscard]] Blocks explanation(const areas::YearAnswer& answer, const Dossier& dossier, const Parameters& parameters,
                                 Language language);

} // namespace netto::report

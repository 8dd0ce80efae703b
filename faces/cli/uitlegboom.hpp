// SPDX-License-Identifier: EUPL-1.2
// The explanation as a tree: from the tax downwards, each step with what it rests on. A step is written out once and referred
// to after that.
#pragma once

#include "areas/box3/answer.hpp"
#include "opmaak.hpp"

#include <string>

namespace netto::cli {

/// The tree of every person (tax, other routes, credits), then of the homes. Ends with a newline.
[[nodiscard]] std::string uitlegboom(const engine::Antwoord& antwoord, const Dossier& dossier, const Parameters& parameters,
                                     const Stijl& stijl);

} // namespace netto::cli

// SPDX-License-Identifier: EUPL-1.2
// How partners divide what they may divide over all boxes, as a person reads it.
#pragma once

#include "areas/answer.hpp"
#include "base/block.hpp"

namespace netto::studies {

/// What the best division saves, for the first lines.
report::KeyFigures::Figure division_figure(const areas::DivisionAnswer& v, Language language);
/// What each gets in the best division, and what a round one costs; the round one first when it costs hardly more.
report::Blocks division(const areas::DivisionAnswer& v, const Dossier& d, Language language);

} // namespace netto::studies

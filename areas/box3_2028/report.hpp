// SPDX-License-Identifier: EUPL-1.2
// What bill 36748 answers, as parts of a report.
#pragma once

#include "areas/box3_2028/answer.hpp"
#include "base/block.hpp"
#include "base/language.hpp"

namespace netto::box3_2028 {

/// What each thing brings, and the losses that are set off and left.
[[nodiscard]] report::Blocks result(const Answer& answer, const Dossier& dossier, Language language);

} // namespace netto::box3_2028

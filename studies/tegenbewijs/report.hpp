// SPDX-License-Identifier: EUPL-1.2
// Proof to the contrary (art. 5.25 Wet IB 2001) in a report: does it pay, and what did each thing bring.
#pragma once

#include "base/block.hpp"
#include "base/language.hpp"
#include "studies/tegenbewijs/triage.hpp"

#include <vector>

namespace netto::studies {

/// Does proof of the actual return pay, which numbers decide, what does each thing bring; with `statement` what to enter in the
/// official statement. `verdicts`: one for each tax unit of the answer.
[[nodiscard]] report::Blocks actual_return(const YearAnswer& answer, const std::vector<Triage>& verdicts,
                                           const Dossier& dossier, Language language, bool statement);
/// The verdict in large.
[[nodiscard]] report::KeyFigures::Figure verdict_figure(const Triage& verdict, Language language);

} // namespace netto::studies

// SPDX-License-Identifier: EUPL-1.2
// The parts of a report of box 3 that are about what each thing brought: the actual return, and the result under bill 36748.
#pragma once

#include "areas/box3/answer.hpp"
#include "base/block.hpp"
#include "base/language.hpp"
#include "studies/tegenbewijs/triage.hpp"

#include <vector>

namespace netto::report {

/// Does proof of the actual return pay, which numbers decide, what does each thing bring; with `statement` what to enter in the
/// official statement. `verdicts`: one for each tax unit of the answer.
[[nodiscard]] Blocks actual_return(const engine::Antwoord& answer, const std::vector<engine::Triage>& verdicts,
                                   const Dossier& dossier, Taal language, bool statement);
/// The verdict in large.
[[nodiscard]] KeyFigures::Figure verdict_figure(const engine::Triage& verdict, Taal language);

/// A year under bill 36748: what each thing brings, and the losses that go to later years.
[[nodiscard]] Blocks bill_36748(const engine::Wetsvoorstelantwoord& answer, const Dossier& dossier, Taal language);

} // namespace netto::report

// SPDX-License-Identifier: EUPL-1.2
// What box 3 as it is in force answers, as parts of a report.
#pragma once

#include "areas/box3/answer.hpp"
#include "base/block.hpp"
#include "base/language.hpp"

namespace netto::box3 {

/// What the household has on 1 January with what it is deemed to yield, and its homes.
[[nodiscard]] report::Blocks capital(const Answer& answer, const Dossier& dossier, Language language);
/// How partners divide the base, and what that saves; nothing when nobody divides. In large, and in sentences.
[[nodiscard]] std::vector<report::KeyFigures::Figure> split_figure(const Answer& answer, const Dossier& dossier,
                                                                   Language language);
[[nodiscard]] report::Blocks split(const Answer& answer, const Dossier& dossier, Language language);
/// What to enter in the official statement of actual return.
[[nodiscard]] report::Blocks statement(const ActualReturnAnswer& answer, const Dossier& dossier, Language language);

} // namespace netto::box3

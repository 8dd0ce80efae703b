// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "areas/answer.hpp"
#include "base/block.hpp"
#include "base/language.hpp"

namespace netto::report {

/// A year under bill 36748: what each thing brings, and the losses that go to later years.
[[nodiscard]] Blocks bill_36748(const box3_2028::Answer& answer, const Dossier& dossier, Language language);

} // namespace netto::report

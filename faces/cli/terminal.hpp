// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "faces/report/text.hpp"

namespace netto::cli {

/// The style for what goes to `file`: on a terminal its width (at most 100) and colours unless NO_COLOR is set; in a pipe or
/// file always 80 columns without colours, whatever the surroundings.
[[nodiscard]] report::Style style_for(int file, border::Language language);

} // namespace netto::cli

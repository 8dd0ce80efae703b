// SPDX-License-Identifier: EUPL-1.2
// The parameters of years as one JSON document: `netto wet --jaar 2025 --json`.
#pragma once

#include "parameter_fields.hpp"

namespace netto::border {

/// The parameters of one year as a JSON object, those of several as an array of them.
[[nodiscard]] std::string parameters_json(const std::vector<YearParameters>& jaren, const Parameters& parameters,
                                          Language language);

} // namespace netto::border

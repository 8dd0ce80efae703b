// SPDX-License-Identifier: EUPL-1.2
// Figures of years that have none, for projections only: never for an answer about a year.
#pragma once

#include "engine/year.hpp"
#include "params/parameter.hpp"

namespace netto::engine {

/// `parameters` with the last ordinary row of every quantity going on up to and including `until`, as an estimate.
[[nodiscard]] Parameters continued(const Parameters& parameters, int until);

/// Is `year` after the last one with rules of its own?
[[nodiscard]] bool goes_on(int year, Beyond beyond);

} // namespace netto::engine

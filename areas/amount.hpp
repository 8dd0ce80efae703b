// SPDX-License-Identifier: EUPL-1.2
// An amount of an answer.
#pragma once

#include "areas/namespaces.hpp"
#include "base/fraction.hpp"

namespace netto::areas {

/// An exact value (eurocents for money, a plain number for a ratio) and the step that made it; -1: no step.
struct Amount {
  Fraction waarde{};
  int step = -1;
};

} // namespace netto::areas

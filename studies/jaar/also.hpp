// SPDX-License-Identifier: EUPL-1.2
// What else an answer of a year tells when it is asked.
#pragma once

#include "areas/answer.hpp"

namespace netto::studies {

struct Also {
  const areas::Query* asked = nullptr; ///< the question of the answer; null: nothing else is told
  bool marginal = false;               ///< what one euro more comes to
  bool per_home = false;               ///< what each home leaves
};

} // namespace netto::studies

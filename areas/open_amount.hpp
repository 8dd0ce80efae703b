// SPDX-License-Identifier: EUPL-1.2
// An amount of a year that later years may still use, or a later loss: a loss, a deduction, an income.
#pragma once

#include "areas/amount.hpp"
#include "facts/value.hpp"

namespace netto::areas {

struct OpenAmount {
  PersonIndex wie = 0; ///< whose it is; of a company its place among the companies
  int jaar = 0;        ///< in which it arose
  Amount bedrag;
};

} // namespace netto::areas

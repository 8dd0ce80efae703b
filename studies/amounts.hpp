// SPDX-License-Identifier: EUPL-1.2
// Amounts as studies show them: a projection in cents would look surer than it is.
#pragma once

#include "base/money.hpp"
#include "base/number_text.hpp"
#include "base/rounding.hpp"

#include <string>

namespace netto::studies {

/// In whole euros, of eurocents.
inline std::string amount(const Fraction& cents, Language language) {
  return money(rounded(cents, 100, 1, Direction::nearest), language);
}
inline std::string amount(Euro e, Language language) { return amount(Fraction{e.cents()}, language); }

} // namespace netto::studies

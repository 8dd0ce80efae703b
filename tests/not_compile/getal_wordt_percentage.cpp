// SPDX-License-Identifier: EUPL-1.2
// Nor whether it is percents or thousandths.
#include "base/money.hpp"

namespace {

using namespace netto;

[[maybe_unused]] constexpr Percentage uit() {
#ifdef NETTO_FOUT
  return 5;
#else
  return Percentage::from_percents(5);
#endif
}

} // namespace

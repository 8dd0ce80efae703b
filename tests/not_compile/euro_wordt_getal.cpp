// SPDX-License-Identifier: EUPL-1.2
// Reading an amount names its unit.
#include "base/money.hpp"

namespace {

using namespace netto;

[[maybe_unused]] constexpr std::int64_t uit(Euro a) {
#ifdef NETTO_FOUT
  return a;
#else
  return a.cents();
#endif
}

} // namespace

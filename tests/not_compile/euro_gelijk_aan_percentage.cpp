// SPDX-License-Identifier: EUPL-1.2
// Nor be equal.
#include "base/money.hpp"

namespace {

using namespace netto;

[[maybe_unused]] constexpr bool uit(Euro a, [[maybe_unused]] Percentage p) {
#ifdef NETTO_FOUT
  return a == p;
#else
  return a == a;
#endif
}

} // namespace

// SPDX-License-Identifier: EUPL-1.2
// Money times money is no money.
#include "base/money.hpp"

namespace {

using namespace netto;

[[maybe_unused]] constexpr auto uit(Euro a, Euro b) {
#ifdef NETTO_FOUT
  return a * b;
#else
  return a + b;
#endif
}

} // namespace

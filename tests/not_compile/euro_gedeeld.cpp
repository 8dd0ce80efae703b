// SPDX-License-Identifier: EUPL-1.2
// Dividing an amount would have to round, and nobody said how.
#include "base/money.hpp"

namespace {

using namespace netto;

[[maybe_unused]] constexpr Euro uit(Euro a) {
#ifdef NETTO_FOUT
  return a / 2;
#else
  return a;
#endif
}

} // namespace

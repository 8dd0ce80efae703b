// SPDX-License-Identifier: EUPL-1.2
// Money times money is no money.
#include "netto/base/geld.hpp"

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

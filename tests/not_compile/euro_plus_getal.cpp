// SPDX-License-Identifier: EUPL-1.2
// An amount plus a bare number.
#include "base/money.hpp"

namespace {

using namespace netto;

[[maybe_unused]] constexpr Euro uit(Euro a) {
#ifdef NETTO_FOUT
  return a + 5;
#else
  return a + Euro::from_euros(5);
#endif
}

} // namespace

// SPDX-License-Identifier: EUPL-1.2
// A bare number does not say whether it is euros or cents.
#include "base/money.hpp"

namespace {

using namespace netto;

[[maybe_unused]] constexpr Euro uit() {
#ifdef NETTO_FOUT
  return 5;
#else
  return Euro::from_euros(5);
#endif
}

} // namespace

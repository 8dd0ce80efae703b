// SPDX-License-Identifier: EUPL-1.2
// A percentage is no amount.
#include "base/money.hpp"

namespace {

using namespace netto;

[[maybe_unused]] constexpr Euro uit(Euro a, [[maybe_unused]] Percentage p) {
#ifdef NETTO_FOUT
  return p;
#else
  return a;
#endif
}

} // namespace

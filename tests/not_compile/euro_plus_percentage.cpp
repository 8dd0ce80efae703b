// SPDX-License-Identifier: EUPL-1.2
// An amount plus a percentage means nothing.
#include "base/money.hpp"

namespace {

using namespace netto;

[[maybe_unused]] constexpr auto uit(Euro a, [[maybe_unused]] Percentage p) {
#ifdef NETTO_FOUT
  return a + p;
#else
  return a + a;
#endif
}

} // namespace

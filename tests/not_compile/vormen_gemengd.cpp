// SPDX-License-Identifier: EUPL-1.2
// Two policies of rounding do not meet in one sum.
#include "base/number_form.hpp"

namespace {

using namespace netto;
using Vorm = Exact<RoundingPolicy::belastingdienst>;

[[maybe_unused]] constexpr auto uit(const Bedrag<Vorm>& a, [[maybe_unused]] const Bedrag<Exact<RoundingPolicy::wet>>& b) {
#ifdef NETTO_FOUT
  return a + b;
#else
  return a + a;
#endif
}

} // namespace

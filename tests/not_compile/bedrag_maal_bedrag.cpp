// SPDX-License-Identifier: EUPL-1.2
// Money times money, in the rules.
#include "base/number_form.hpp"

namespace {

using namespace netto;
using Vorm = Exact<RoundingPolicy::belastingdienst>;

[[maybe_unused]] constexpr auto uit(const Bedrag<Vorm>& b, [[maybe_unused]] const Verhouding<Vorm>& v) {
#ifdef NETTO_FOUT
  return b * b;
#else
  return b * v;
#endif
}

} // namespace

// SPDX-License-Identifier: EUPL-1.2
// A choice is made by a condition that the trace can show, not by a bool.
#include "base/number_form.hpp"

namespace {

using namespace netto;
using Vorm = Exact<RoundingPolicy::belastingdienst>;

[[maybe_unused]] constexpr auto uit(const Bedrag<Vorm>& a, const Bedrag<Vorm>& b) {
#ifdef NETTO_FOUT
  return kies(true, a, b);
#else
  return kies(a < b, a, b);
#endif
}

} // namespace

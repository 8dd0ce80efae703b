// SPDX-License-Identifier: EUPL-1.2
// A rule does not branch on data: a condition is no bool.
#include "base/number_form.hpp"

namespace {

using namespace netto;
using Vorm = Exact<RoundingPolicy::belastingdienst>;

[[maybe_unused]] constexpr Bedrag<Vorm> uit(const Bedrag<Vorm>& a, const Bedrag<Vorm>& b) {
#ifdef NETTO_FOUT
  return a < b ? a : b;
#else
  return kies(a < b, a, b);
#endif
}

} // namespace

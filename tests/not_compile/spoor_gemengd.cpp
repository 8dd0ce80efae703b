// SPDX-License-Identifier: EUPL-1.2
// A traced value and an untraced one do not either: the trace would have a hole.
#include "base/number_form.hpp"

namespace {

using namespace netto;
using Vorm = Exact<RoundingPolicy::belastingdienst>;

[[maybe_unused]] constexpr auto uit(const Bedrag<Vorm>& a,
                                    [[maybe_unused]] const Bedrag<Traced<RoundingPolicy::belastingdienst>>& b) {
#ifdef NETTO_FOUT
  return a + b;
#else
  return a + a;
#endif
}

} // namespace

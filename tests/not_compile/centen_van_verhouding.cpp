// SPDX-License-Identifier: EUPL-1.2
// Only money has cents.
#include "base/number_form.hpp"

namespace {

using namespace netto;
using Vorm = Exact<RoundingPolicy::belastingdienst>;

[[maybe_unused]] constexpr Euro uit(const Bedrag<Vorm>& b, [[maybe_unused]] const Verhouding<Vorm>& v) {
#ifdef NETTO_FOUT
  return in_cents(v);
#else
  return in_cents(b);
#endif
}

} // namespace

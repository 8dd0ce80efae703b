// SPDX-License-Identifier: EUPL-1.2
// Unrounded money becomes euros by a named rounding only.
#include "base/number_form.hpp"

namespace {

using namespace netto;
using Vorm = Exact<RoundingPolicy::belastingdienst>;

[[maybe_unused]] constexpr Euro uit(const Bedrag<Vorm>& b) {
#ifdef NETTO_FOUT
  return b;
#else
  return in_cents(b);
#endif
}

} // namespace

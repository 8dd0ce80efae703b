// SPDX-License-Identifier: EUPL-1.2
// A rule adds no bare number.
#include "base/number_form.hpp"

namespace {

using namespace netto;
using Vorm = Exact<RoundingPolicy::belastingdienst>;

[[maybe_unused]] constexpr Bedrag<Vorm> uit(const Bedrag<Vorm>& b) {
#ifdef NETTO_FOUT
  return b + 1;
#else
  return b + b;
#endif
}

} // namespace

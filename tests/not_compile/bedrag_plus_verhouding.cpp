// SPDX-License-Identifier: EUPL-1.2
// Money plus a ratio means nothing.
#include "base/number_form.hpp"

namespace {

using namespace netto;
using Vorm = Exact<RoundingPolicy::belastingdienst>;

[[maybe_unused]] constexpr Bedrag<Vorm> uit(const Bedrag<Vorm>& b, [[maybe_unused]] const Verhouding<Vorm>& v) {
#ifdef NETTO_FOUT
  return b + v;
#else
  return b + b;
#endif
}

} // namespace

// SPDX-License-Identifier: EUPL-1.2
// A ratio of amounts is no amount.
#include "base/number_form.hpp"

namespace {

using namespace netto;
using Vorm = Exact<RoundingPolicy::belastingdienst>;

[[maybe_unused]] constexpr auto uit(const Bedrag<Vorm>& b) {
#ifdef NETTO_FOUT
  return Bedrag<Vorm>(verhouding(b, b));
#else
  return Verhouding<Vorm>(verhouding(b, b));
#endif
}

} // namespace

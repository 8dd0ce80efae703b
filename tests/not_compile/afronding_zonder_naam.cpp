// SPDX-License-Identifier: EUPL-1.2
// A rounding has a name.
#include "base/number_form.hpp"

namespace {

using namespace netto;
using Vorm = Exact<RoundingPolicy::belastingdienst>;

[[maybe_unused]] constexpr auto uit(const Bedrag<Vorm>& a) {
#ifdef NETTO_FOUT
  return afgerond(a, 1);
#else
  return afgerond(a, afronding::voordeel);
#endif
}

} // namespace

// SPDX-License-Identifier: EUPL-1.2
#include "areas/vennootschap/regimes.hpp"

#include "law/wet_ib_2001/art_3_30_afschrijving.hpp"

#include <algorithm>

namespace netto::vennootschap {

bool losses_limited(int jaar) {
  constexpr int first_year_of_limit = 2022;
  return jaar >= first_year_of_limit;
}
std::int64_t months_in_use(Date since, int jaar) { return wet::maanden_in_gebruik(since, jaar); }
bool any_profit(const Dossier& d, int jaar) {
  return std::ranges::any_of(d.vennootschappen, [&](const Vennootschap& v) { return v.winst.van(jaar).has_value(); });
}

} // namespace netto::vennootschap

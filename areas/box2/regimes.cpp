// SPDX-License-Identifier: EUPL-1.2
#include "areas/box2/regimes.hpp"

#include <algorithm>

namespace netto::box2 {

Rates rates_of(int jaar) {
  constexpr int first_year_of_brackets = 2024;
  return jaar < first_year_of_brackets ? Rates::one : Rates::brackets;
}
bool brings(const Vennootschap& v, int jaar) {
  return v.dividend.van(jaar) || v.kosten.van(jaar) || v.vervreemdingsvoordeel.van(jaar);
}
bool any_income(const Dossier& d, int jaar) {
  return std::ranges::any_of(d.vennootschappen, [&](const Vennootschap& v) { return brings(v, jaar); });
}

} // namespace netto::box2

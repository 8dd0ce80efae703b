// SPDX-License-Identifier: EUPL-1.2
#include "areas/box2/regimes.hpp"

#include <algorithm>

namespace netto::box2 {

Rates rates_of(int jaar) {
  constexpr int first_year_of_brackets = 2024;
  return jaar < first_year_of_brackets ? Rates::one : Rates::brackets;
}
bool debts_count(int jaar) {
  constexpr int first_year_of_debts = 2023;
  return jaar >= first_year_of_debts;
}
bool brings(const Vennootschap& v, int jaar) {
  return v.dividend.van(jaar) || v.kosten.van(jaar) || v.vervreemdingsvoordeel.van(jaar);
}
bool any_income(const Dossier& d, int jaar) {
  return std::ranges::any_of(d.vennootschappen, [&](const Vennootschap& v) { return brings(v, jaar); }) ||
         (debts_count(jaar) && std::ranges::any_of(d.personen, [&](const Persoon& p) {
            return p.schuld_aan_eigen_vennootschap.van(jaar).has_value();
          }));
}

} // namespace netto::box2

// SPDX-License-Identifier: EUPL-1.2
// What all of a household pay in a year, by what it is made of.
#pragma once

#include "areas/aanslag/answer.hpp"
#include "areas/answer.hpp"

namespace netto::studies {

/// In cents, in the order of aanslag::components, a credit negative; at the end what of the credits comes to nothing.
using Parts = std::vector<Fraction>;
inline Parts parts_of(const areas::YearAnswer& a) {
  Parts sum(aanslag::components.size() + 1);
  for (const aanslag::PersonAnswer& p : a.aanslag->personen) {
    for (std::size_t i = 0; i < aanslag::components.size(); ++i) {
      const auto& c = aanslag::components[i];
      const Fraction x = c.of(p).value_or(areas::Amount{}).waarde;
      sum[i] = c.credit ? sum[i] - x : sum[i] + x;
    }
    sum.back() = sum.back() + aanslag::beyond_levy(p).waarde;
  }
  return sum;
}
inline Parts minus(Parts a, const Parts& b) {
  for (std::size_t i = 0; i < a.size(); ++i) a[i] = a[i] - b[i];
  return a;
}
inline const Term* term_of(std::size_t i) {
  return i < aanslag::components.size() ? aanslag::components[i].term : &begrip::gecombineerde_heffingskorting;
}

} // namespace netto::studies

// SPDX-License-Identifier: EUPL-1.2
// What is owed: which law in which years, and what it says of facts without computing.
#pragma once

#include "areas/regime.hpp"
#include "base/date.hpp"

#include <array>

namespace netto::aanslag {

inline constexpr std::array regimes{
    Regime{"aanslag", "aanslag", "assessment", "Wet IB 2001, hoofdstuk 8 en 9", 2020, 2027, LegalStatus::geldend}};

/// The income that lowers the general tax credit (8.10 lid 2).
enum class CreditBase { werk_en_woning, verzamelinkomen };
struct CreditBaseFrom {
  int first_year;
  CreditBase base;
};
inline constexpr std::array credit_bases{CreditBaseFrom{2020, CreditBase::werk_en_woning},
                                         CreditBaseFrom{2025, CreditBase::verzamelinkomen}};
constexpr CreditBase credit_base(int jaar) {
  auto last = credit_bases.front().base;
  for (const CreditBaseFrom& c : credit_bases)
    if (c.first_year <= jaar) last = c.base;
  return last;
}

/// Up to which level the credits of the partner who earns least are increased (8.9 lid 1).
enum class IncreaseTo { part_of_three_credits, general_credit_of_born_before_1963 };
constexpr IncreaseTo increase_to(int jaar) {
  constexpr int first_year_of_the_latter = 2023;
  return jaar < first_year_of_the_latter ? IncreaseTo::part_of_three_credits : IncreaseTo::general_credit_of_born_before_1963;
}
bool geboren_voor_1963(Date geboren);

/// Does a child count for 8.14a lid 1 b, when it belongs to the household from its birth? `age`: that it has not reached.
bool counts_for_combination(Date geboren, int jaar, int age, int months);
/// Are those who are partners from `first` to `last` partners for 8.14a and for 8.9?
bool partner_for_combination(Date first, Date last, int months);
bool partner_for_increase(Date first, Date last, int months);

} // namespace netto::aanslag

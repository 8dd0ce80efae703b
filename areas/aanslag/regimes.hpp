// SPDX-License-Identifier: EUPL-1.2
// What is owed: which law in which years.
#pragma once

#include "areas/regime.hpp"

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

} // namespace netto::aanslag

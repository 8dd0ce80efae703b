// SPDX-License-Identifier: EUPL-1.2
// A second reading of corporation tax (Wet Vpb 1969, 7, 8, 15b, 20, 22; Wet IB 2001, 3.30, 3.30a) and of debts to one's own company (Wet
// IB 2001, 4.14a): its own tables, its own arithmetic, a plain walk through the years. Shares no header with law/.
#pragma once

#include "facts/dossier.hpp"

#include <optional>

namespace netto::test::vennootschap {

/// Of one company in one year; amounts in cents.
struct Year {
  Fraction depreciation, too_much;
  std::optional<Fraction> not_deductible;
  Fraction deducted, interest_left;
  Fraction profit, back, used, losses_left, taxable, tax;
};
/// The company through the years from 2020 up to and including `year`; nothing when it gives no profit of that year.
std::optional<Year> company(const Vennootschap& v, int year, bool official_rounding);

/// The excess of the debts of `people` (one, or two who are partners in every year) in `year`; nothing when they give none.
std::optional<Fraction> excess(const std::vector<const Persoon*>& people, int year, bool official_rounding);

} // namespace netto::test::vennootschap

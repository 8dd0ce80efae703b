// SPDX-License-Identifier: EUPL-1.2
// The parameters of the allowances (toeslagen) as the rules see them; `velden` as in params/box3.hpp.
#pragma once

#include "params/parameter.hpp"

namespace netto {

/// The highest wealth with which there is an allowance.
template <class Geld> struct Vermogensgrenzen {
  Geld huurtoeslag, zorgtoeslag, kindgebonden_budget;                            // of one person
  Geld huurtoeslag_partners, zorgtoeslag_partners, kindgebonden_budget_partners; // of partners together

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("vermogensgrens_huurtoeslag", z.huurtoeslag);
    op("vermogensgrens_zorgtoeslag", z.zorgtoeslag);
    op("vermogensgrens_kindgebonden_budget", z.kindgebonden_budget);
    op("vermogensgrens_huurtoeslag_partners", z.huurtoeslag_partners);
    op("vermogensgrens_zorgtoeslag_partners", z.zorgtoeslag_partners);
    op("vermogensgrens_kindgebonden_budget_partners", z.kindgebonden_budget_partners);
  }
};

} // namespace netto

// SPDX-License-Identifier: EUPL-1.2
// The substantial holding: which law in which years, and what it says of facts without computing.
#pragma once

#include "areas/regime.hpp"
#include "facts/dossier.hpp"

#include <array>

namespace netto::box2 {

inline constexpr std::array regimes{Regime{"aanmerkelijk_belang", "aanmerkelijk belang", "substantial holding",
                                           "Wet IB 2001, hoofdstuk 4", 2020, 2027, LegalStatus::geldend}};

/// How income is taxed (2.12): one rate, or brackets.
enum class Rates { one, brackets };
Rates rates_of(int jaar);

/// Is an excess of debts to one's own company income (4.14a)?
bool debts_count(int jaar);
/// Does the company bring income of the year, or its costs?
bool brings(const Vennootschap& v, int jaar);
/// Does any company bring something in the year?
bool any_income(const Dossier& d, int jaar);

} // namespace netto::box2

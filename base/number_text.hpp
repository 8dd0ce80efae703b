// SPDX-License-Identifier: EUPL-1.2
// Exact values as text: for people (Dutch or English notation) and for programs (decimal point, no separators).
#pragma once

#include "base/date.hpp"
#include "base/fraction.hpp"
#include "base/language.hpp"

#include <string>

namespace netto {

enum class ValueKind { geld, percent, getal };

/// A plain decimal: "332600", "32.65", "579.7292". Money in euros, a percentage times one hundred. At most `decimalen`
/// decimals, cut off towards zero; trailing zeros are left out. `x` is in eurocents for money and a plain ratio otherwise.
std::string trimmed(const Fraction& x, ValueKind soort, int decimalen = 10);

/// For people: "332.600" or "332,600"; money with two decimals when it is not whole; a percentage with its sign: "32,65%".
std::string for_people(const Fraction& x, ValueKind soort, Language language);

/// Is the value a whole number of euros (of percents, of units)?
bool is_whole_number(const Fraction& x, ValueKind soort);

/// Cents as euros, for people: "1.234" and "€ 1.234".
inline std::string money(const Fraction& cents, Language language) { return for_people(cents, ValueKind::geld, language); }
inline std::string euro(const Fraction& cents, Language language) { return "€ " + money(cents, language); }

/// 2025-12-31.
[[nodiscard]] std::string date_text(Date datum);

/// Money rounded to whole cents, halves up.
std::int64_t in_whole_cents(const Fraction& x);

} // namespace netto

namespace netto::border { // under which the faces know them
using netto::for_people;
using netto::in_whole_cents;
using netto::is_whole_number;
using netto::trimmed;
using netto::ValueKind;
} // namespace netto::border

// SPDX-License-Identifier: EUPL-1.2
// Exact values as text: for people (Dutch or English notation) and for programs (decimal point, no separators).
#pragma once

#include "base/fraction.hpp"
#include "base/language.hpp"

#include <string>

namespace netto {

enum class Waardesoort { geld, percent, getal };

/// A plain decimal: "332600", "32.65", "579.7292". Money in euros, a percentage times one hundred. At most `decimalen`
/// decimals, cut off towards zero; trailing zeros are left out. `x` is in eurocents for money and a plain ratio otherwise.
std::string kaal(const Fraction& x, Waardesoort soort, int decimalen = 10);

/// For people: "332.600" or "332,600"; money with two decimals when it is not whole; a percentage with its sign: "32,65%".
std::string voor_mensen(const Fraction& x, Waardesoort soort, Taal taal);

/// Is the value a whole number of euros (of percents, of units)?
bool is_heel(const Fraction& x, Waardesoort soort);

/// Money rounded to whole cents, halves up.
std::int64_t in_hele_centen(const Fraction& x);

} // namespace netto

namespace netto::border { // under which the faces know them
using netto::in_hele_centen;
using netto::is_heel;
using netto::kaal;
using netto::voor_mensen;
using netto::Waardesoort;
} // namespace netto::border

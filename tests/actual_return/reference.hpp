// SPDX-License-Identifier: EUPL-1.2
// The actual return (section 5.6 Wet IB 2001) a second time, written straight from the statute, to compare the engine with. It
// shares nothing with the rules: its own amounts, its own arithmetic, another shape. Never mend it by looking at law/ or areas/.
#pragma once

#include "facts/dossier.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tegenbewijs {

/// An exact fraction of eurocents that no size can overflow: its remainder modulo a prime of 61 bits, in which fractions are added,
/// multiplied and divided exactly, and beside it how large it is, for comparisons. Two fractions with the same remainder are the
/// same, but for a chance of one in 10^18.
struct Getal {
  std::uint64_t rest = 0;
  long double omvang = 0;
};
inline constexpr std::uint64_t priem = (std::uint64_t{1} << 61U) - 1;
Getal heel(std::int64_t x);
Getal deel(std::int64_t t, std::int64_t n);
Getal operator+(Getal a, Getal b);
Getal operator-(Getal a, Getal b);
Getal operator*(Getal a, Getal b);
Getal operator/(Getal a, Getal b);
bool operator<(Getal a, Getal b);
bool operator==(Getal a, Getal b);
std::string tekst(Getal x);

/// A fact is not in the dossier.
struct Ontbreekt {};

/// Is there nothing in the dossier that the reference does not read in `jaar`? Not read: claims and debts within the household or of an estate,
/// policies on death, homes that are the own home, article 17a lid 6 of the decree, several
/// let parts of a home with lid 4, usufruct and periodic payments, rent received from a related party from 2026, who died beside others.
bool leest(const netto::Dossier& d, int jaar);
/// The joint actual return in `jaar` (2017-2026) of `wie`: one person, or partners; eurocents, negative when it is. Throws
/// Ontbreekt when a fact is missing.
Getal werkelijk_rendement(const netto::Dossier& d, int jaar, const std::vector<netto::PersonIndex>& wie);

} // namespace tegenbewijs

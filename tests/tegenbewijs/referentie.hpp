// SPDX-License-Identifier: EUPL-1.2
// The actual return (section 5.6 Wet IB 2001) a second time, written straight from the statute, to compare the engine with. It
// shares nothing with the rules: its own amounts, its own arithmetic, another shape. Never mend it by looking at law/ or src/.
#pragma once

#include "netto/facts/dossier.hpp"

#include <string>
#include <vector>

namespace tegenbewijs {

__extension__ using Lang = __int128;

/// An exact fraction of eurocents in lowest terms, n > 0; stops the program on overflow.
struct Getal {
  Lang t = 0, n = 1;
};
Getal heel(std::int64_t x);
Getal deel(Lang t, Lang n);
Getal operator+(Getal a, Getal b);
Getal operator-(Getal a, Getal b);
Getal operator*(Getal a, Getal b);
Getal operator/(Getal a, Getal b);
bool operator<(Getal a, Getal b);
bool operator==(Getal a, Getal b);
std::string tekst(Getal x);

/// The joint actual return in `jaar` (2017-2026) of `wie`: one person, or partners; eurocents, negative when it is. Every fact
/// it needs must be in the dossier. Not read: claims and debts within the household, policies on death, homes
/// that are the own home, article 17a lid 6 of the decree.
Getal werkelijk_rendement(const netto::Dossier& d, int jaar, const std::vector<netto::Persoonnummer>& wie);

} // namespace tegenbewijs

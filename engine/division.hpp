// SPDX-License-Identifier: EUPL-1.2
// How two people best divide what they have together, over all areas: the search knows only what may be divided and what a
// division costs.
#pragma once

#include "areas/division.hpp"

#include <functional>
#include <vector>

namespace netto::engine {

/// What both pay under a division, in eurocents.
using DivisionCost = std::function<Fraction(const areas::Division&)>;

struct Divisions {
  areas::Division best{}, halves{}, round{}; ///< `round`: the best of those with nothing, half or all of each for the first
};

/// Searches the parts of `free` (each in whole euros) that cost least together; of equal ones those nearest to a half.
///
/// What people owe is piecewise linear in each part where nothing is rounded, with slopes that change where somebody passes a
/// bracket or a limit, and not convex, since credits are reduced. From every round division, lines through the best point so far
/// are searched, along each part and along each pair of parts that leave somebody's income as it is: on a line, pieces that are not
/// straight are cut where they bend, unless no slope that occurs could bring them below the best. `tolerance` in eurocents: within it a
/// piece counts as straight, so that what rounding hides is sought only next to the best (docs/keuzes/K-019).
Divisions search(const std::vector<areas::Divided>& free, const DivisionCost& cost, std::int64_t tolerance);

} // namespace netto::engine

// SPDX-License-Identifier: EUPL-1.2
// What the rules that tools/mutants.cpp writes are made with: each place where one was changed asks whether it is that change's turn.
#pragma once

#include "base/number_form.hpp"

#include <deque>
#include <vector>

namespace netto {

inline int active_mutant = 0;             ///< the change that is on; 0: none
inline std::vector<bool> reached_mutants; ///< by number, when it has a place for each: whose turn was asked

inline bool mutant(int number) {
  if (!reached_mutants.empty()) reached_mutants[static_cast<std::size_t>(number)] = true;
  return number == active_mutant;
}

template <class F, class S> constexpr Value<F, S> nothing(const Value<F, S>&) { return {}; }

template <class F, class S> constexpr Value<F, S> operator/(const Value<F, S>& a, const Verhouding<F>& b) {
  return form::make<F, S>(Operation::product, F::over(a.number, b.number), a.mark, b.mark);
}

/// The same place, rounded in another direction. The trace keeps its address.
inline const RoundingPoint& turned(const RoundingPoint& point) {
  static std::deque<RoundingPoint> points;
  points.push_back(point);
  points.back().richting = point.richting == Direction::nearest ? Direction::down : Direction::nearest;
  return points.back();
}

} // namespace netto

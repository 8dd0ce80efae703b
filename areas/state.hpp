// SPDX-License-Identifier: EUPL-1.2
// What passes from one year to the next.
#pragma once

#include "areas/box3_2028/state.hpp"

namespace netto::areas {

struct State {
  std::vector<int> parameters{}; ///< rows that it rests on, as far as the trace of another answer held them
  box3_2028::State box3_2028;
};

/// Calls `op` with every amount of a state.
void each_amount(State& state, auto&& op) {
  for (auto& x : state.box3_2028.losses) op(x.second);
  for (auto& x : state.box3_2028.cost_prices) op(x.second);
}

} // namespace netto::areas

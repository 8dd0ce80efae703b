// SPDX-License-Identifier: EUPL-1.2
// From values in a number form to the outcomes of an answer.
#pragma once

#include "areas/box3/answer.hpp"

namespace netto::engine {

template <class F, class S> Uitkomst uitkomst(const Waarde<F, S>& w) {
  Uitkomst u{w.number, -1};
  if constexpr (F::traceert) u.stap = w.merk.plaats;
  return u;
}
inline void tel_op(Uitkomst& som, const Uitkomst& deel) { som.waarde = som.waarde + deel.waarde; }
inline void tel_op(std::optional<Uitkomst>& som, const std::optional<Uitkomst>& deel) {
  if (!deel) return;
  if (!som) som = deel;
  else {
    tel_op(*som, *deel);
    som->stap = -1;
  }
}

} // namespace netto::engine

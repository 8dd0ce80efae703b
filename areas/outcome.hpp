// SPDX-License-Identifier: EUPL-1.2
// From values in a number form to the outcomes of an answer.
#pragma once

#include "areas/answer.hpp"
#include "base/number_form.hpp"

namespace netto::areas {

template <class F, class S> Amount outcome(const Value<F, S>& w) {
  Amount u{w.number, -1};
  if constexpr (F::traces) u.step = w.mark.place;
  return u;
}
/// Where form F records the steps of an answer.
template <class F> F::Context context_of(YearAnswer& a) {
  if constexpr (F::traces) return &a.trace;
  else return {};
}
/// An amount that came from the year before: with its step where that is in the same trace, else as the fact `wat`.
template <class F> Bedrag<F> carried(typename F::Context context, const Amount& u, const Fact& wat) {
  Bedrag<F> x{u.waarde, {}};
  if constexpr (F::traces) {
    x.mark = {context, u.step};
    if (u.step < 0) {
      Step& s = context->nieuw();
      s.operation = Operation::fact;
      s.waarde = u.waarde;
      s.from_before = true;
      s.fact = context->keep(wat);
      x.mark.place = context->laatste();
    }
  }
  return x;
}
inline void add_to(Amount& som, const Amount& deel) { som.waarde = som.waarde + deel.waarde; }
/// The same; `eerste`: of the first part, whose step is then also that of the sum.
inline void add_to(Amount& som, const Amount& deel, bool eerste) { som = eerste ? deel : Amount{som.waarde + deel.waarde, -1}; }
inline void add_to(std::optional<Amount>& som, const std::optional<Amount>& deel) {
  if (!deel) return;
  const bool eerste = !som;
  if (eerste) som.emplace();
  add_to(*som, *deel, eerste);
}

} // namespace netto::areas

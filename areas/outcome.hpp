// SPDX-License-Identifier: EUPL-1.2
// From values in a number form to the outcomes of an answer.
#pragma once

#include "areas/box3/answer.hpp"
#include "base/number_form.hpp"

namespace netto::engine {

template <class F, class S> Uitkomst uitkomst(const Waarde<F, S>& w) {
  Uitkomst u{w.number, -1};
  if constexpr (F::traceert) u.stap = w.merk.plaats;
  return u;
}
/// Where form F records the steps of an answer.
template <class F> F::Context context_of(Antwoord& a) {
  if constexpr (F::traceert) return &a.spoor;
  else return {};
}
/// An amount that came from the year before: with its step where that is in the same trace, else as the fact `wat`.
template <class F> Bedrag<F> carried(typename F::Context context, const Uitkomst& u, const Fact& wat) {
  Bedrag<F> x{u.waarde, {}};
  if constexpr (F::traceert) {
    x.merk = {context, u.stap};
    if (u.stap < 0) {
      Spoorstap s;
      s.bewerking = Bewerking::feit;
      s.waarde = u.waarde;
      s.from_before = true;
      s.feit = context->bewaar(wat);
      x.merk.plaats = context->voeg_toe(std::move(s));
    }
  }
  return x;
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

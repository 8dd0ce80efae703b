// SPDX-License-Identifier: EUPL-1.2
// The phrases of the statute as functions. A rule is written with these, with + - x and comparisons, and with nothing else:
//   kies(voorwaarde, a, b)        a where the condition holds, b elsewhere
//   nihil<F>()                    geen geld
//   ten_minste_nihil(a)           a, but not below nil
//   voor_zover_meer_dan(a, b)     the part of a above b
//   de_laagste(a, b), de_hoogste(a, b)
//   verhouding(a, b)              a over b; nil when b is nil or negative
//   naar_rato(a, deel, geheel)    a x deel / geheel
//   tabelwaarde(tabel, x)         the value of the first row whose inclusive upper bound is not below x
//   vorige_grens(tabel, x)        the upper bound of the row before that one; nil in the first row
//   noem(begrip, waarde)          speaks a defined term (law/begrippen.hpp)
//   afgerond(waarde, punt)        rounds where the official calculation does; nothing under the policy `wet`
//   afgerond_volgens_de_wet(waarde, punt)  rounds where the law itself says so, under any policy
#pragma once

#include "base/number_form.hpp"
#include "law/begrippen.hpp"
#include "params/box3.hpp"

namespace netto::wet {

/// No money.
template <class F> constexpr Bedrag<F> nihil() { return {}; }

template <class F, class S>
constexpr Value<F, S> naar_rato(const Value<F, S>& a, const Value<F, S>& deel, const Value<F, S>& geheel) {
  return a * verhouding(deel, geheel);
}

/// The value of the row that `x` falls in; each upper bound belongs to its own row ("niet meer dan").
template <class F, class S, std::size_t N>
constexpr Verhouding<F> tabelwaarde(const Tabel<Value<F, S>, Verhouding<F>, N>& tabel, const Value<F, S>& x) {
  auto gekozen = tabel.waarde[N - 1];
  for (std::size_t rij = N - 1; rij-- > 0;) {
    const auto past = F::at_most(x.number, tabel.tot_en_met[rij].number);
    gekozen = {F::pick(past, tabel.waarde[rij].number, gekozen.number), [&] {
                 if constexpr (F::traces) return past ? tabel.waarde[rij].mark : gekozen.mark;
                 else return typename F::Mark{};
               }()};
  }
  return form::make<F, RatioKind>(Operation::table, gekozen.number, x.mark, gekozen.mark);
}

/// The bound that `x` is beyond: that of the row before the one it falls in; nil in the first row.
template <class F, std::size_t N>
constexpr Verhouding<F> vorige_grens(const Tabel<Verhouding<F>, Verhouding<F>, N>& tabel, const Verhouding<F>& x) {
  Verhouding<F> grens;
  for (std::size_t rij = 0; rij < N; ++rij)
    grens = kies(tabel.tot_en_met[rij] < x, de_hoogste(grens, tabel.tot_en_met[rij]), grens);
  return grens;
}

} // namespace netto::wet

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
//   noem(begrip, waarde)          speaks a defined term (law/begrippen.hpp)
//   afgerond(waarde, punt)        rounds where the official calculation does; nothing under the policy `wet`
#pragma once

#include "base/number_form.hpp"
#include "law/begrippen.hpp"
#include "params/box3.hpp"

namespace netto::wet {

/// No money.
template <class F> NETTO_REGEL Bedrag<F> nihil() { return {}; }

template <class F, class S>
NETTO_REGEL Waarde<F, S> naar_rato(const Waarde<F, S>& a, const Waarde<F, S>& deel, const Waarde<F, S>& geheel) {
  return a * verhouding(deel, geheel);
}

/// The value of the row that `x` falls in; each upper bound belongs to its own row ("niet meer dan").
template <class F, class S>
NETTO_REGEL Verhouding<F> tabelwaarde(const Tabel<Waarde<F, S>, Verhouding<F>>& tabel, const Waarde<F, S>& x) {
  auto gekozen = tabel.waarde[tabel_max - 1];
  for (std::size_t rij = tabel_max - 1; rij-- > 0;) {
    const auto past = F::kleiner_gelijk(x.number, tabel.tot_en_met[rij].number);
    gekozen = {F::kies(past, tabel.waarde[rij].number, gekozen.number), [&] {
                 if constexpr (F::traceert) return past ? tabel.waarde[rij].merk : gekozen.merk;
                 else return typename F::Merk{};
               }()};
  }
  return vorm::maak<F, deelsoort>(Bewerking::tabel, gekozen.number, x.merk, gekozen.merk);
}

} // namespace netto::wet

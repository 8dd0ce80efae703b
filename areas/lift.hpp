// SPDX-License-Identifier: EUPL-1.2
// From the tables of parameters to values in a number form.
#pragma once

#include "areas/wording.hpp"
#include "base/number_form.hpp"
#include "params/load.hpp"

#include <algorithm>
#include <cassert>

namespace netto::areas {

/// Says of each quantity that was asked and is not there that it is missing, once.
inline void report_missing(const Loader& lader, Notices& errors) {
  for (const Missing& o : lader.missing()) {
    Notice b{&message::parameter_ontbreekt, {}, "", o.jaar, 0, {}, std::string{o.grootheid}};
    if (std::find(errors.begin(), errors.end(), b) == errors.end()) errors.push_back(std::move(b));
  }
}

namespace lifting {

/// Gathers the rows that a list of parameters walks.
struct Gather {
  std::vector<const Sourced<Euro>*> amounts{};
  std::vector<const Sourced<Percentage>*> parts{};
  void operator()(std::string_view, const Sourced<Euro>& r) { amounts.push_back(&r); }
  void operator()(std::string_view, const Sourced<Percentage>& r) { parts.push_back(&r); }
  template <class Grens, std::size_t N> void operator()(std::string_view name, const Tabel<Grens, Sourced<Percentage>, N>& t) {
    for (std::size_t i = 0; i < N; ++i) {
      (*this)(name, t.tot_en_met[i]);
      (*this)(name, t.waarde[i]);
    }
  }
};
/// Fills values of form F from them, in the same order.
template <NumberForm F> struct Fill {
  F::Context context;
  std::vector<const Sourced<Euro>*>::const_iterator amount;
  std::vector<const Sourced<Percentage>*>::const_iterator part;
  void operator()(std::string_view, Bedrag<F>& x) {
    x = form::parameter<F>(context, (*amount)->waarde, (*amount)->place);
    ++amount;
  }
  void operator()(std::string_view, Verhouding<F>& x) {
    x = form::parameter<F>(context, (*part)->waarde, (*part)->place);
    ++part;
  }
  template <class Grens, std::size_t N> void operator()(std::string_view name, Tabel<Grens, Verhouding<F>, N>& t) {
    for (std::size_t i = 0; i < N; ++i) {
      (*this)(name, t.tot_en_met[i]);
      (*this)(name, t.waarde[i]);
    }
  }
};

} // namespace lifting

/// Lifts the rows that `velden` walks in `van` into the fields it walks in `naar`, so that rules see plain values. All of them must
/// have been loaded.
template <NumberForm F, class Van, class Naar, class Velden>
void lift(const Van& van, Naar& naar, typename F::Context context, Velden velden) {
  lifting::Gather rows;
  velden(van, rows);
  assert(std::all_of(rows.amounts.begin(), rows.amounts.end(), [](const auto* r) { return r->place >= 0; }));
  assert(std::all_of(rows.parts.begin(), rows.parts.end(), [](const auto* r) { return r->place >= 0; }));
  velden(naar, lifting::Fill<F>{context, rows.amounts.begin(), rows.parts.begin()});
}

} // namespace netto::areas

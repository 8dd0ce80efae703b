// SPDX-License-Identifier: EUPL-1.2
// From the tables of parameters to values in a number form.
#pragma once

#include "areas/wording.hpp"
#include "base/number_form.hpp"
#include "params/load.hpp"

#include <algorithm>
#include <cassert>

namespace netto::engine {

/// Says of each quantity that was asked and is not there that it is missing, once.
inline void meld_ontbrekend(const Lader& lader, Berichten& fouten) {
  for (const Ontbrekend& o : lader.ontbrekend()) {
    Bericht b{&message::parameter_ontbreekt, {}, "", o.jaar, 0, {}, std::string{o.grootheid}};
    if (std::find(fouten.begin(), fouten.end(), b) == fouten.end()) fouten.push_back(std::move(b));
  }
}

/// Lifts the rows that `velden` walks in `van` into the fields it walks in `naar`, so that rules see plain values. All of them must
/// have been loaded.
template <Rekenvorm F, class Van, class Naar, class Velden>
void til_op(const Van& van, Naar& naar, typename F::Context context, Velden velden) {
  std::vector<const Rij<Euro>*> bedragen;
  std::vector<const Rij<Percentage>*> delen;
  struct Verzamel {
    std::vector<const Rij<Euro>*>& bedragen;
    std::vector<const Rij<Percentage>*>& delen;
    void operator()(std::string_view, const Rij<Euro>& r) { bedragen.push_back(&r); }
    void operator()(std::string_view, const Rij<Percentage>& r) { delen.push_back(&r); }
    void operator()(std::string_view naam, const Tabel<Rij<Percentage>>& t) {
      for (std::size_t i = 0; i < tabel_max; ++i) {
        (*this)(naam, t.tot_en_met[i]);
        (*this)(naam, t.waarde[i]);
      }
    }
  };
  struct Vul {
    F::Context context;
    std::vector<const Rij<Euro>*>::const_iterator bedrag;
    std::vector<const Rij<Percentage>*>::const_iterator deel;
    void operator()(std::string_view, Bedrag<F>& x) {
      x = vorm::parameter<F>(context, (*bedrag)->waarde, (*bedrag)->plaats);
      ++bedrag;
    }
    void operator()(std::string_view, Verhouding<F>& x) {
      x = vorm::parameter<F>(context, (*deel)->waarde, (*deel)->plaats);
      ++deel;
    }
    void operator()(std::string_view naam, Tabel<Verhouding<F>>& t) {
      for (std::size_t i = 0; i < tabel_max; ++i) {
        (*this)(naam, t.tot_en_met[i]);
        (*this)(naam, t.waarde[i]);
      }
    }
  };
  velden(van, Verzamel{bedragen, delen});
  assert(std::all_of(bedragen.begin(), bedragen.end(), [](const auto* r) { return r->plaats >= 0; }));
  assert(std::all_of(delen.begin(), delen.end(), [](const auto* r) { return r->plaats >= 0; }));
  velden(naar, Vul{context, bedragen.begin(), delen.begin()});
}

} // namespace netto::engine

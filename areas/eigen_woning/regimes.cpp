// SPDX-License-Identifier: EUPL-1.2
#include "areas/eigen_woning/regimes.hpp"

#include "law/wet_ib_2001/art_3_112_eigenwoningforfait.hpp"

namespace netto::regime {

std::int64_t dagen_eigen_woning(const Woning& w, int jaar) {
  using Dagen = wet::Eigenwoningdagen;
  std::int64_t dagen = 0;
  for (std::size_t i = 0; i < w.gebruik.size(); ++i) {
    if (!Dagen::telt(w.gebruik[i])) continue;
    wet::Artikel_3_111::Tijdvak t{w.gebruik[i].vanaf, i + 1 < w.gebruik.size() ? w.gebruik[i + 1].vanaf : std::nullopt};
    if (w.gekocht_op) t.van = t.van ? std::max(*t.van, *w.gekocht_op) : *w.gekocht_op;
    if (w.verkocht_op) t.tot = t.tot ? std::min(*t.tot, *w.verkocht_op) : *w.verkocht_op;
    dagen += Dagen::lid_6(t, jaar);
  }
  return dagen;
}

} // namespace netto::regime

// SPDX-License-Identifier: EUPL-1.2
#include "areas/toerekening/regimes.hpp"

#include "law/wet_ib_2001/art_2_14_toerekening.hpp"

namespace netto::toerekening {

Placement place(const Opbrengst& o) {
  Placement p;
  for (std::size_t i = 0; i < aantal_bestemmingen; ++i) {
    const Truth it = wet::Artikel_2_14::kan(static_cast<Bestemming>(i), o);
    if (it != Truth::no) p.possible |= 1U << i;
    if (it == Truth::yes) break; // what stands after it no longer counts
  }
  for (std::size_t i = 0; p.certain() && i < aantal_bestemmingen; ++i)
    if (p.may_be(i) && wet::Artikel_2_15_lid_2::toegerekend(static_cast<Bestemming>(i))) p.with_parent = o.minderjarig_kind;
  return p;
}

} // namespace netto::toerekening

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.74 - ondernemersaftrek
// Tekst: 2020-2027.
// onderdeel a: gemodelleerd | onderdeel b (speur- en ontwikkelingswerk, 3.77), c (meewerkaftrek, 3.78): NIET
// onderdeel d (startersaftrek bij arbeidsongeschiktheid, met het verlaagde urencriterium, 3.78a), e (stakingsaftrek, 3.79): NIET
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_74 {
  static constexpr Bedrag<F> ondernemersaftrek(const Bedrag<F>& zelfstandigenaftrek) {
    return noem(begrip::ondernemersaftrek, zelfstandigenaftrek);
  }
};

} // namespace netto::wet

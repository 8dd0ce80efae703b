// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 4.6 - wat een aanmerkelijk belang is
// 4.6, 4.7, 4.10 (5%, ook van een soort; meetrekken): gemodelleerd, als antwoord op een vraag | 4.9, 4.11: feit
#pragma once

#include "facts/opbrengst.hpp"

namespace netto::wet {

struct Artikel_4_6 {
  static constexpr Truth aanmerkelijk_belang(const Opbrengst& o) { return o.is(Herkomst::aandelen) & o.aanmerkelijk_belang; }
};

} // namespace netto::wet

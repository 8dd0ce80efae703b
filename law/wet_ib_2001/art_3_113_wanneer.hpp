// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.113 - wanneer verhuur van de eigen woning tijdelijke verhuur of kamerverhuur is
// 3.111 lid 8, 3.113: gemodelleerd, als antwoorden op vragen, ook van een deel of aanhorigheid (keuze K-117)
// 3.114 lid 1, 2: gemodelleerd, als antwoorden op vragen
#pragma once

#include "facts/opbrengst.hpp"

namespace netto::wet {

struct Artikel_3_113_wanneer {
  static constexpr Truth tijdelijk(const Opbrengst& o) { return o.is(Herkomst::verhuur) & o.eigen_woning & o.tijdelijk; }
};
struct Artikel_3_114_wanneer {
  /// Alles of niets: boven het maximum vervalt de vrijstelling.
  static constexpr Truth vrijgesteld(const Opbrengst& o) {
    return o.is(Herkomst::verhuur) & o.eigen_woning & o.kamer & o.kamer_onder_grens;
  }
};

} // namespace netto::wet

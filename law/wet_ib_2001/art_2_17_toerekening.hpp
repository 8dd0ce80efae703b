// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 2.17 - toerekening tussen partners
// Tekst: 2017-2027.
// lid 1: gemodelleerd (eigendom in het dossier) | lid 2, 3: gemodelleerd | lid 4 (herzien van de keuze): NIET, een vraag van
// procesrecht | lid 7, 8: de keuze voor het hele jaar staat in het dossier (partnerschap.heel_jaar)
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <Rekenvorm F> struct Artikel_2_17 {
  /// lid 2: verdeeld wordt de gezamenlijke grondslag, in de verhouding die de partners kiezen. De uitkomst voor de eerste; de
  /// ander krijgt de rest, zodat de delen samen de grondslag zijn.
  NETTO_REGEL static Bedrag<F> lid_2(const Bedrag<F>& gezamenlijke_grondslag, const Verhouding<F>& gekozen_deel) {
    return afgerond(gezamenlijke_grondslag * gekozen_deel, afronding::toerekening);
  }
};

} // namespace netto::wet

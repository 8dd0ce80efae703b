// SPDX-License-Identifier: EUPL-1.2
// Wet financiering sociale verzekeringen (BWBR0017745), artikel 12 - heffingskorting
// Tekst: 2020-2027.
// lid 1: gemodelleerd, met artikel 2.6a van de Regeling Wfsv | lid 2 (inhouding op het loon): NIET | lid 3: gemodelleerd voor het jaar
// waarin de pensioengerechtigde leeftijd wordt bereikt en voor verhuizing (keuze K-080), voor overlijden NIET
#pragma once

#include "law/phrases.hpp"
#include "params/box1.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_12_Wfsv {
  /// lid 1 en 3: de percentages waarvoor de belastingplichtige premieplichtig is, naar rato van het deel van het jaar waarin hij dat is.
  static constexpr Verhouding<F> eigen_percentages(const Premiegegevens<Verhouding<F>>& p,
                                                   const Verhouding<F>& deel_met_aow_premie,
                                                   const Verhouding<F>& deel_premieplichtig) {
    return p.aow * deel_met_aow_premie + (p.anw + p.wlz) * deel_premieplichtig;
  }
};

} // namespace netto::wet

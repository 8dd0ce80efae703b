// SPDX-License-Identifier: EUPL-1.2
// Wet op de vennootschapsbelasting 1969 (BWBR0002672), artikel 8 - winst
// Tekst: 2020-2027.
// lid 1: deels, de afschrijving van 3.30 en 3.30a Wet IB 2001; de winst zelf is een feit van het dossier (keuze K-130)
// lid 6 (bodemwaarde in eigen gebruik): gemodelleerd, in artikel 3.30a Wet IB 2001
// lid 4 (kwijtschelding), lid 5 (gemengde kosten), 9, 10 (aftrekbare en niet aftrekbare kosten): NIET, feiten in de winst
// Wet LB 1964, 12a (gebruikelijk loon): NIET, het loon is een feit: in de winst, en als [[inkomen]] van de directeur
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_8_vennootschap {
  /// De winst zoals het dossier haar geeft.
  static constexpr Bedrag<F> volgens_opgave(const Bedrag<F>& gegeven) { return afgerond(gegeven, afronding::inkomen); }
  /// lid 1: wat van een bedrijfsmiddel wordt afgeschreven, als de winst er `gegeven` voor afschreef.
  static constexpr Bedrag<F> afschrijving(const Bedrag<F>& gegeven, const Bedrag<F>& hoogstens) {
    return de_laagste(gegeven, hoogstens);
  }
  /// lid 1: wat de winst meer afschreef dan dat.
  static constexpr Bedrag<F> te_veel(const Bedrag<F>& gegeven, const Bedrag<F>& hoogstens) {
    return noem(begrip::afschrijving_te_veel, voor_zover_meer_dan(gegeven, hoogstens));
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.91 - wat een werkzaamheid is
// 3.90 (geen winst, geen loon): gemodelleerd, als antwoorden op vragen
// 3.91 lid 1 onderdeel a, b, c: gemodelleerd, als antwoorden op vragen | lid 2 (gelijkgesteld, verbonden persoon): feit
// lid 3 (ongebruikelijk, familie in rechte lijn): gemodelleerd, als antwoord op een vraag
// 3.92 lid 1, 3: gemodelleerd, als antwoord op een vraag; lid 2, 4: feit | 3.92b: gemodelleerd, als antwoord op een vraag
// 3.92a, 3.93 (werkruimte in de woning), 3.97 (keuze bij kostgangers): NIET
#pragma once

#include "law/wet_ib_2001/bron_van_inkomen.hpp"

namespace netto::wet {

struct Artikel_3_90_wat_telt {
  /// Arbeid die voordeel kan geven: werk, maken of inkopen om te verkopen, en diensten bij verhuur.
  static constexpr Truth arbeid(const Opbrengst& o) {
    return o.is(Herkomst::werk) | (o.is(Herkomst::verkoop) & !o.eigen_spullen) | (o.is(Herkomst::verhuur) & o.diensten);
  }
  /// Die arbeid, of meer dan normaal beheer van vermogen.
  static constexpr Truth werkzaamheid(const Opbrengst& o) {
    return arbeid(o) | (Bron_van_inkomen::vermogen(o) & o.meer_dan_beheer);
  }
  static constexpr Truth resultaat(const Opbrengst& o) { return arbeid(o) & Bron_van_inkomen::bron(o); }
};

struct Artikel_3_91 {
  /// lid 1 onderdeel a en b en lid 3; 3.92: aan een verbonden persoon, diens onderneming of een eigen vennootschap, ook als lening.
  static constexpr Truth terbeschikkingstelling(const Opbrengst& o) {
    return (o.is(Herkomst::verhuur) | o.is(Herkomst::lening) | o.is(Herkomst::bezit)) & o.verbonden_gebruik;
  }
  /// lid 1 onderdeel c: vermogen rendabel maken op een wijze die normaal, actief vermogensbeheer te buiten gaat. Ook daarvan moet
  /// voordeel te verwachten zijn door die arbeid; speculatie is geen bron.
  static constexpr Truth meer_dan_vermogensbeheer(const Opbrengst& o) {
    return Bron_van_inkomen::vermogen(o) & o.meer_dan_beheer & Bron_van_inkomen::bron(o);
  }
};

struct Artikel_3_92b {
  static constexpr Truth lucratief_belang(const Opbrengst& o) {
    return (o.is(Herkomst::aandelen) | o.is(Herkomst::lening)) & o.lucratief;
  }
};

} // namespace netto::wet

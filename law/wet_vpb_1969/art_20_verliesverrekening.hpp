// SPDX-License-Identifier: EUPL-1.2
// Wet op de vennootschapsbelasting 1969 (BWBR0002672), artikel 20 - verliesverrekening
// Teksten: 2020-2021, onbegrensd in bedrag; 2022-2027, met een grens per jaar.
// lid 1, 2, 4: gemodelleerd (keuze K-132) | lid 3 (beleggingsinstelling), 5, 6 (gemoedsbezwaarden): NIET
// termijn vooruit: gemodelleerd, zonder einde; die van zes jaar, tot en met 2021, liep van geen verlies van 2019 of later af
// 20a (ander belang): NIET | 20b-21a (beschikkingen): elders, het dossier geeft wat zij vaststelden
#pragma once

#include "law/phrases.hpp"
#include "params/vennootschap.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_20_vennootschap {
  /// lid 1: een negatieve belastbare winst.
  static constexpr Bedrag<F> verlies(const Bedrag<F>& belastbare_winst) {
    return noem(begrip::verlies_vennootschap, ten_minste_nihil(-belastbare_winst));
  }
  /// Wat de beschikkingen openlieten.
  static constexpr Bedrag<F> van_andere_jaren(const Bedrag<F>& gegeven) { return afgerond(gegeven, afronding::aftrek); }
  /// lid 2, eerste volzin: van een verlies zoveel als de winst van een ander jaar nog kan opnemen.
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& verlies, const Bedrag<F>& ruimte) { return de_laagste(verlies, ruimte); }
  /// Tot en met 2021: de hele winst neemt verlies op.
  static constexpr Bedrag<F> ruimte_2020(const Bedrag<F>& belastbare_winst) {
    return noem(begrip::verrekening_hoogstens, ten_minste_nihil(belastbare_winst));
  }
  /// lid 2, tweede volzin, vanaf 2022: een vast bedrag en een deel van de winst daarboven.
  static constexpr Bedrag<F> ruimte_2022(const Bedrag<F>& belastbare_winst,
                                         const Verliesverrekeninggegevens2022<Bedrag<F>, Verhouding<F>>& p) {
    const auto winst = ten_minste_nihil(belastbare_winst);
    const auto grens = p.vast_bedrag + voor_zover_meer_dan(winst, p.vast_bedrag) * p.deel_winst;
    return noem(begrip::verrekening_hoogstens, afgerond(de_laagste(winst, grens), afronding::aftrek));
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.111 - eigen woning, voor zover het zegt wat niet in box 3 hoort
// Tekst: 2017-2027.
// lid 1: het dossier zegt wat de eigen woning is | lid 2 (leegstaand en te koop): gemodelleerd (keuze K-030)
// lid 3-11 (toekomstige woning, gewezen partner, verpleeghuis, uitzending, tijdelijke verhuur, keuze van partners): NIET, het
// dossier zegt wat de eigen woning is
#pragma once

namespace netto::wet {

struct Artikel_3_111 {
  /// lid 2: een woning die leeg staat en bestemd is voor verkoop is mede eigen woning in het kalenderjaar waarin zij de eigen woning
  /// van lid 1 was, en in de jaren van de termijn daarna. Tot en met welk jaar dat kan, gegeven het laatste jaar als eigen woning.
  static constexpr int lid_2_tot_en_met(int laatste_jaar_eigen_woning, int termijn) {
    return laatste_jaar_eigen_woning + termijn;
  }
};

} // namespace netto::wet

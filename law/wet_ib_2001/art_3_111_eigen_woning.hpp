// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.111 - eigen woning, voor zover het zegt wat niet in box 3 hoort
// Tekst: 2017-2027.
// lid 1: het dossier zegt wat de eigen woning is, van wie er woonde: gemodelleerd (keuze K-043); onderdeel b (vruchtgebruik):
// gemodelleerd, van wie zij is | lid 2 (leegstaand en te koop): gemodelleerd (keuze K-030) | lid 1 en 2 bij erfgenamen van wie een
// deel er woonde: NIET
// lid 3-11 (toekomstige woning, gewezen partner, verpleeghuis, uitzending, tijdelijke verhuur, keuze van partners): NIET, het
// dossier zegt wat de eigen woning is
#pragma once

#include "base/date.hpp"
#include "facts/vruchtgebruik.hpp"

#include <algorithm>
#include <optional>
#include <span>

namespace netto::wet {

struct Artikel_3_111 {
  /// lid 1 onderdeel b: vruchtgebruik, gebruik of bewoning maakt een woning alleen tot eigen woning als het krachtens erfrecht is
  /// verkregen. Dan is zij dat van de vruchtgebruiker, en niet van wie de bloot eigendom heeft.
  static constexpr bool lid_1_b(Vruchtgebruik::Ontstaan ontstaan) { return ontstaan != Vruchtgebruik::Ontstaan::overeenkomst; }
  /// Van `van` tot, niet op, `tot`; leeg: altijd al, of nog steeds.
  struct Tijdvak {
    std::optional<Date> van, tot;
    [[nodiscard]] constexpr bool raakt(const Tijdvak& ander) const {
      return (!tot || !ander.van || *ander.van < *tot) && (!van || !ander.tot || *ander.tot > *van);
    }
  };
  /// lid 2: een woning die leeg staat en bestemd is voor verkoop is mede eigen woning in het kalenderjaar waarin zij de eigen woning
  /// van lid 1 was, en in de jaren van de termijn daarna, ook als zij daartussen is verhuurd. Tot en met welk jaar dat kan, gegeven
  /// haar laatste dag als eigen woning van lid 1; leeg als zij dat niet was, of in het tijdvak niet leeg staat.
  static constexpr std::optional<int> lid_2_tot_en_met(const Tijdvak& leegstand, std::optional<Date> laatste_dag_eigen_woning,
                                                       std::span<const Tijdvak> huren, int termijn) {
    if (!laatste_dag_eigen_woning || std::ranges::any_of(huren, [&](const Tijdvak& h) { return h.raakt(leegstand); }))
      return std::nullopt;
    return year_of(*laatste_dag_eigen_woning) + termijn;
  }
  /// Het eerste jaar waarin zij als eigen woning nog van belang is voor `jaar`.
  static constexpr int lid_2_vanaf(int jaar, int termijn) { return jaar - termijn; }
};

} // namespace netto::wet

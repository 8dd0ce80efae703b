// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.111 - eigen woning, voor zover het zegt wat niet in box 3 hoort
// Tekst: 2017-2027.
// lid 1: het dossier zegt wat de eigen woning is, van wie er woonde: gemodelleerd (keuze K-043); onderdeel b (vruchtgebruik):
// gemodelleerd, van wie zij is | lid 2 (leegstaand en te koop): gemodelleerd (keuze K-030) | lid 1 en 2 bij erfgenamen van wie een
// deel er woonde: NIET
// lid 3-6: gemodelleerd (keuze K-089); lid 3 tweede volzin (bouwkavel) en lid 6 (verzoek, niet aan derden): feit | lid 7: NIET
// lid 8 (tijdelijke verhuur): gemodelleerd in 3.113 | lid 9, 10 (keuze van partners), lid 11 (werkruimte): NIET, het dossier zegt wat
// de eigen woning is
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
  /// lid 3: tot en met welk jaar een woning die leeg staat of in aanbouw is om er te gaan wonen eigen woning is, gegeven haar eerste dag
  /// zo.
  static constexpr int lid_3_tot_en_met(Date eerste_dag, int termijn) { return year_of(eerste_dag) + termijn; }
  /// lid 4 en 5: de eerste dag waarop de woning van wie vertrok of werd opgenomen geen eigen woning meer is.
  static constexpr Date lid_4_en_5_tot(Date vertrek, int termijn) {
    const Date dag = vertrek + std::chrono::years{termijn};
    return dag.ok() ? dag : Date{dag.year(), dag.month() + std::chrono::months{1}, std::chrono::day{1}};
  }
  /// lid 6: was zij lang genoeg eigen woning? `vanaf`: haar eerste dag zo; leeg: altijd al.
  static constexpr bool lid_6_lang_genoeg(std::optional<Date> vanaf, Date vertrek, int termijn) {
    return !vanaf || lid_4_en_5_tot(*vanaf, termijn) <= vertrek;
  }
  /// Het eerste jaar waarin zij als eigen woning nog van belang is voor `jaar`.
  static constexpr int lid_2_vanaf(int jaar, int termijn) { return jaar - termijn; }
};

} // namespace netto::wet

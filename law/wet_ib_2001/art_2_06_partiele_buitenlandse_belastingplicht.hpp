// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 2.6 - partiële buitenlandse belastingplicht, met artikel 11 Uitvoeringsbesluit IB 2001
// Tekst: 2017-2024; vervallen per 2025, met overgangsrecht over 2025 en 2026 (Belastingplan 2024, artikel XIIa).
// 2.6 en UB 11 lid 1 (de keuze, sparen en beleggen, tot het einde van de looptijd): gemodelleerd (keuzes K-050, K-051) | UB 11 lid 2
// (herzien van de keuze): NIET, een vraag van procesrecht | aanmerkelijk belang: NIET, het dossier kent het niet
#pragma once

#include "base/date.hpp"
#include "facts/persoon.hpp"
#include "law/wet_ib_2001/art_5_03_rendementsgrondslag.hpp"

#include <optional>

namespace netto::wet {

struct Artikel_2_6 {
  /// UB 11 lid 1, tweede volzin: de keuze geldt voor het hele jaar, maar niet langer dan de looptijd van de expatregeling.
  static constexpr bool geldt_op(std::optional<Date> looptijd_tot_en_met, Date dag) {
    return !looptijd_tot_en_met || dag <= *looptijd_tot_en_met;
  }
  /// De keuze brengt voor hoofdstuk 5 de regels van hoofdstuk 7 mee, maar wie haar doet woont in Nederland en blijft partner: van ieder wordt
  /// eerst bepaald wat er van hem telt, en pas wat er dan samen is wordt verdeeld (keuze K-050). De schulden van de een, zonder drempel (7.7
  /// lid 2), komen bij die van de ander, na de drempel (5.3 lid 3 onderdeel f).
  template <NumberForm F>
  static constexpr Bestanddelen<F> met_schulden(const Bestanddelen<F>& b, const Bedrag<F>& schulden_in_nederland) {
    return {b.banktegoeden, b.overige_bezittingen,
            noem(begrip::schulden_met_partieel, b.schulden_na_drempel + schulden_in_nederland), b.vrijgesteld_groen};
  }
};

} // namespace netto::wet

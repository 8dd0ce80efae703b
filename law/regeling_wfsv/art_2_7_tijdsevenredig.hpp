// SPDX-License-Identifier: EUPL-1.2
// Regeling Wfsv (BWBR0019150), artikel 2.7 - tijdsevenredige vaststelling
// Tekst: 2020-2027, gelezen in die van 2026.
// geheel: gemodelleerd (keuze K-080), ook voor het jaar waarin de pensioengerechtigde leeftijd wordt bereikt (K-070)
#pragma once

#include "base/date.hpp"

#include <algorithm>
#include <optional>

namespace netto::wet {

/// Dagen van een jaar met twaalf even lange maanden.
struct Premiedagen {
  int jaar = 0, premieplichtig = 0, met_aow_premie = 0;
};

class Artikel_2_7_Wfsv {
public:
  /// onderdeel c en d: van de dag waarop het tijdvak begint, tot die waarop het eindigt. `vanaf`, `tot`: de eerste en de laatste dag van de
  /// premieplicht, als die in `jaar` vallen; 31 december is het einde van het jaar. `maanden_met_aow_premie`: van het hele jaar.
  static constexpr Premiedagen premiedagen(std::optional<Date> vanaf, std::optional<Date> tot, int jaar,
                                           int maanden_met_aow_premie, int dagen_per_maand) {
    const int heel = months_in_year * dagen_per_maand, met_aow = maanden_met_aow_premie * dagen_per_maand;
    const int begin = vanaf ? tot_aan(*vanaf, dagen_per_maand) : 0;
    const int einde = tot && *tot != last_day(jaar) ? std::max(begin, tot_aan(*tot, dagen_per_maand)) : heel;
    return {heel, einde - begin, std::clamp(met_aow, begin, einde) - begin};
  }

private:
  /// De dagen van het jaar voor die dag; de laatste dag van een lange maand is die ervoor.
  static constexpr int tot_aan(Date dag, int dagen_per_maand) {
    const int maand = static_cast<int>(static_cast<unsigned>(dag.month())) - 1;
    const int in_maand = std::min(static_cast<int>(static_cast<unsigned>(dag.day())), dagen_per_maand) - 1;
    return maand * dagen_per_maand + in_maand;
  }
};

} // namespace netto::wet

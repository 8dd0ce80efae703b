// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 2.15 - minderjarige kinderen
// Tekst: 2017-2027.
// lid 2, 4: gemodelleerd: wat een minderjarig kind heeft telt bij de ouder met gezag, bij twee zulke ouders elk voor de helft
// lid 3 (ouder van wie het gezag is beëindigd): NIET | eigen groene vrijstelling van het kind: gemodelleerd | eigen vrijstelling
// voor contant geld en eigen schuldendrempel van het kind: NIET
#pragma once

#include "netto/base/datum.hpp"

namespace netto::wet {

struct Artikel_2_15 {
  /// Minderjarig is wie op 1 januari van het jaar jonger is dan `meerderjarigheid` jaren (artikel 1:233 BW).
  static constexpr bool minderjarig(Datum geboren, int jaar, int meerderjarigheid) {
    return leeftijd(geboren, eerste_dag(jaar)) < meerderjarigheid;
  }
};

} // namespace netto::wet

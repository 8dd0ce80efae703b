// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.119a - eigenwoningschuld, voor zover het zegt wat niet in box 3 hoort
// Tekst: 2017-2027.
// lid 1 (schuld voor een woning die leeg te koop staat): gemodelleerd (keuze K-030) | lid 1 b-d: gemodelleerd in 3.119c
// lid 6 c: gemodelleerd | lid 2-5, 6 a, b, d, e, 7, 8, 10 (waarvoor zij is aangegaan, bijleenregeling): NIET, het dossier zegt wat een
// eigenwoningschuld is | lid 9: gemodelleerd, boeterente is rente
#pragma once

#include "facts/dossier.hpp"

#include <string_view>

namespace netto::wet {

struct Artikel_3_119a {
  static constexpr std::string_view lid_1 = "Wet IB 2001, 3.119a lid 1";
  /// lid 1: de schuld die in verband met een eigen woning is aangegaan. Zolang een woning dat is omdat zij leeg te koop staat (3.111
  /// lid 2), blijft haar schuld het ook. `woning`: het gebruik van de woning die de schuld noemt.
  static constexpr bool van_woning_te_koop(const Woning::Gebruiksperiode& woning) {
    return woning.gebruik == Woning::Gebruik::eigen_woning && woning.te_koop.value_or(false);
  }
  /// lid 6 c: een schuld aan de partner is er geen.
  static constexpr bool lid_6_c(bool aan_partner) { return aan_partner; }
};

} // namespace netto::wet

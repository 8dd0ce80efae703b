// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.4 - toedeling bij bepaalde verkrijgingen krachtens erfrecht
// Tekst: 2017-2027.
// lid 1, 2: gemodelleerd, het dossier zegt dat het om zo'n vordering of schuld gaat; staat het er niet en kan het, dan stelt het
// antwoord een vraag (keuze K-029) | lid 3-5 (vruchtgebruik voor de langstlevende): gemodelleerd, het dossier zegt dat het zo is
// ontstaan (keuze K-049) | lid 6 (plaatsvervulling, verder
// geërfd): gemodelleerd, als lid 1-5 | lid 7 (wie echtgenoot en ouder is): het dossier zegt het | lid 8
// (verwachter): NIET
#pragma once

#include "facts/vruchtgebruik.hpp"

#include <optional>
#include <string_view>

namespace netto::wet {

/// Ook bij het werkelijke rendement: artikel 5.26 lid 3 zet dit artikel niet opzij, dus ook hun rente telt daar niet.
struct Artikel_5_4 {
  /// lid 1: een niet opeisbare geldvordering op de echtgenoot van een overleden ouder hoort niet tot de bezittingen, als zij uit de
  /// verdeling van diens nalatenschap komt, uit een uiterste wil (ook een legaat tegen inbreng), of een legitieme portie is.
  /// Een opeisbare vordering, of een lening die daar los van staat, valt erbuiten. Een grens aan de rente is er niet (keuze K-040).
  /// Leeg: zij telt.
  static constexpr std::string_view lid_1(std::optional<bool> niet_opeisbaar_uit_nalatenschap) {
    return niet_opeisbaar_uit_nalatenschap.value_or(false) ? "Wet IB 2001, 5.4 lid 1" : "";
  }
  /// lid 2: de schuld die daartegenover staat hoort niet tot de schulden.
  static constexpr std::string_view lid_2(std::optional<bool> niet_opeisbaar_uit_nalatenschap) {
    return niet_opeisbaar_uit_nalatenschap.value_or(false) ? "Wet IB 2001, 5.4 lid 2" : "";
  }
  /// Met het overlijden van de echtgenoot is er geen vordering op hem meer, en kan zij worden opgeëist: lid 1 en 2 gelden dan niet (keuze K-040).
  static constexpr bool geldt_nog(bool echtgenoot_overleden) { return !echtgenoot_overleden; }
  /// lid 3 en 4: goederen en schulden horen niet bij wie er de bloot eigendom van heeft, als er voor de echtgenoot van zijn overleden
  /// ouder een vruchtgebruik op rust krachtens diens uiterste wil, een wilsrecht (4:19 of 4:21 BW) of 4:29 of 4:30 BW. lid 5: zij tellen
  /// bij die echtgenoot, voor de waarde zonder vruchtgebruik.
  /// Leeg: zij tellen bij ieder voor zijn recht (5.22).
  static constexpr std::string_view lid_3(Vruchtgebruik::Ontstaan ontstaan) {
    return ontstaan == Vruchtgebruik::Ontstaan::langstlevende ? "Wet IB 2001, 5.4 lid 3" : "";
  }
};

} // namespace netto::wet

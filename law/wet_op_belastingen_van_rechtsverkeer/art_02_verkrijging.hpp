// SPDX-License-Identifier: EUPL-1.2
// Wet op belastingen van rechtsverkeer (BWBR0002740), artikelen 2-4 - wat een verkrijging is
// Tekst: 2021-2027.
// 2 lid 1: gemodelleerd voor een woning (een andere onroerende zaak: NIET, het dossier kent haar aankoop niet)
// 2 lid 2-9 (economische eigendom): NIET, het dossier kent haar niet (het tarief ervan: artikel 14)
// 3 lid 1 onderdeel a (boedelmenging, erfrecht, verjaring): gemodelleerd voor erfrecht, boedelmenging is een feit dat het dossier niet
// kent (keuze K-125) | 3 lid 1 onderdeel b: gemodelleerd voor een nalatenschap, van een huwelijksgemeenschap als voor boedelmenging
// 3 lid 1 onderdeel c en lid 2: NIET
// 4 (aandelen in een onroerendezaaklichaam, lidmaatschappen): NIET, het dossier kent ze niet (het tarief ervan: artikel 14)
#pragma once

namespace netto::wet {

struct Artikel_2_rechtsverkeer {
  /// lid 1: alleen wat in Nederland ligt.
  static constexpr bool lid_1(bool in_nederland) { return in_nederland; }
};

struct Artikel_3_rechtsverkeer {
  /// lid 1: wat krachtens erfrecht of door verdeling van een nalatenschap overgaat is geen verkrijging. `van_een_overledene`: was wat
  /// overgaat van iemand die dan is overleden?
  static constexpr bool lid_1_geen_verkrijging(bool van_een_overledene) { return van_een_overledene; }
};

} // namespace netto::wet

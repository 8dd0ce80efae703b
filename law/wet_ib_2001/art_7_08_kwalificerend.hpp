// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 7.8 - kwalificerende buitenlandse belastingplichtigen
// Tekst: 2017-2027.
// lid 3 (sparen en beleggen): gemodelleerd, met de persoonsgebonden aftrek (onderdeel a) en de schuldendrempel (onderdeel b) | lid 4 (wat al
// in het woonland in aanmerking wordt genomen): een feit in het dossier (persoonsgebonden_aftrek), het antwoord zegt dat | lid 6-8 (wie
// kwalificeert): een feit in het dossier | lid 1, 2, 5 (werk en woning, aanmerkelijk belang, heffingskortingen): NIET
#pragma once

#include "facts/persoon.hpp"

namespace netto::wet {

struct Artikel_7_8 {
  /// lid 3 onderdeel a: wie hier woont en wie kwalificeert heeft persoonsgebonden aftrek; van een ander zondert 7.7 lid 1 haar uit.
  static constexpr bool lid_3_a(Plicht plicht) { return plicht == Plicht::binnenlands || plicht == Plicht::kwalificerend; }
  /// lid 3 onderdeel b: zo ook de schuldendrempel van 5.3 lid 3 onderdeel f, voor partners samen dubbel (tweede volzin).
  static constexpr bool lid_3_b(Plicht plicht) { return plicht == Plicht::binnenlands || plicht == Plicht::kwalificerend; }
};

} // namespace netto::wet

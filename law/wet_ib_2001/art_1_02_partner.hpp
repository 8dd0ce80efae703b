// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 1.2 - wie partners zijn
// Tekst: 2017-2027.
// lid 1-3, 5-9 (wie partner is): een feit in het dossier (partnerschap) | lid 4 onderdeel b (wie in het buitenland woont):
// gemodelleerd | lid 4 onderdeel a, c (verwanten, pleegkinderen): een feit in het dossier
#pragma once

#include "facts/persoon.hpp"

namespace netto::wet {

struct Artikel_1_2 {
  /// lid 4 onderdeel b: wie geen inwoner van Nederland is, is alleen partner als hij kwalificeert (7.8).
  static constexpr bool lid_4_b(Plicht plicht) { return plicht != Plicht::buitenlands; }
};

} // namespace netto::wet

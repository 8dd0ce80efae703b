// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.101 - aangewezen periodieke uitkeringen en verstrekkingen
// 3.100 lid 1 onderdeel b (lijfrente): gemodelleerd, als antwoord op een vraag; onderdeel c, d: NIET
// 3.101 lid 1 onderdeel a: gemodelleerd, als loon (keuze K-071); onderdeel b, c, d: gemodelleerd, als antwoorden op vragen | lid 2: gemodelleerd
// 3.102, 3.103, 3.105-3.107: NIET | 3.104: gemodelleerd, als antwoord op een vraag
#pragma once

#include "facts/opbrengst.hpp"

namespace netto::wet {

struct Artikel_3_101 {
  /// lid 1 onderdeel a, en loon uit vroegere dienstbetrekking (3.81 en 3.82).
  static constexpr Truth onderdeel_a(const Opbrengst& o) { return o.is(Herkomst::uitkering) & o.vroegere_dienstbetrekking; }
  /// lid 1 onderdeel b: uit het familierecht, tenzij van bloed- of aanverwanten in de rechte lijn of de tweede graad van de zijlijn.
  static constexpr Truth onderdeel_b(const Opbrengst& o) {
    return o.is(Herkomst::uitkering) & o.alimentatie & !o.naaste_familie;
  }
  /// lid 1 onderdeel c: in rechte vorderbaar en geen tegenwaarde, met dezelfde uitzondering en die van het huishouden; onderdeel d: niet
  /// vorderbaar, van een rechtspersoon.
  static constexpr Truth onderdeel_c_d(const Opbrengst& o) {
    return o.is(Herkomst::uitkering) & ((o.afdwingbaar & !o.naaste_familie) | o.van_rechtspersoon);
  }
};
struct Artikel_3_100_wat_telt {
  static constexpr Truth lid_1_b(const Opbrengst& o) { return o.is(Herkomst::uitkering) & o.lijfrente; }
};
struct Artikel_3_104 {
  static constexpr Truth vrijgesteld(const Opbrengst& o) { return o.is(Herkomst::uitkering) & o.vrijgestelde_regeling; }
};

} // namespace netto::wet

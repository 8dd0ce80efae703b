// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.1 - bron van inkomen, zoals de rechtspraak haar bepaalt
// 3.1 (bron van inkomen): gemodelleerd, als antwoorden op vragen (keuze K-115)
// Hoge Raad 21 december 2018, ECLI:NL:HR:2018:2390 (drie voorwaarden, aangehaald in ECLI:NL:RBNNE:2025:1544); 24 juni 2011,
// ECLI:NL:HR:2011:BP5707 (naar de feiten van het jaar, andere jaren mogen licht werpen); 8 juni 2007, ECLI:NL:HR:2007:AY3626
// (betaalde zorg is altijd economisch verkeer).
#pragma once

#include "facts/opbrengst.hpp"

namespace netto::wet {

struct Bron_van_inkomen {
  /// Bezit dat op de markt wordt aangehouden, verhuurd of verhandeld.
  static constexpr Truth vermogen(const Opbrengst& o) {
    return o.is(Herkomst::verhuur) | o.is(Herkomst::aandelen) | o.is(Herkomst::lening) | o.is(Herkomst::bezit);
  }
  /// Deelname aan het economische verkeer; wie verhuurt of belegt, neemt daaraan deel.
  static constexpr Truth economisch_verkeer(const Opbrengst& o) { return o.economisch_verkeer | vermogen(o); }
  /// Er wordt voordeel beoogd; wie verhuurt of belegt, beoogt dat.
  static constexpr Truth voordeel_beoogd(const Opbrengst& o) { return o.voordeel_beoogd | vermogen(o); }
  /// Alle drie: er is ook redelijkerwijs voordeel te verwachten.
  static constexpr Truth bron(const Opbrengst& o) { return economisch_verkeer(o) & voordeel_beoogd(o) & o.voordeel_verwacht; }
};

} // namespace netto::wet

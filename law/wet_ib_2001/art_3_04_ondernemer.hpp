// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.4 - wie winst uit onderneming geniet
// 3.3 lid 1, 3, 4: gemodelleerd, als antwoorden op vragen; lid 2, 5, 6: NIET
// 3.4: gemodelleerd, als antwoorden op vragen | 3.5: gemodelleerd, een zelfstandig beroep is ook een onderneming (keuze K-116)
#pragma once

#include "law/wet_ib_2001/art_3_91_werkzaamheid.hpp"

namespace netto::wet {

struct Artikel_3_4 {
  /// Een open norm weegt de omstandigheden samen: wijzen zij alle een kant op, dan is het antwoord er; anders blijft het open.
  static constexpr Truth weging(Truth a, Truth b, Truth c) {
    if ((a & b & c) == Truth::yes) return Truth::yes;
    return (a | b | c) == Truth::no ? Truth::no : Truth::open;
  }
  /// Een onderneming (3.2) of zelfstandig beroep (3.5): een bron, een duurzame organisatie, zelfstandig.
  static constexpr Truth onderneming(const Opbrengst& o) {
    const Truth in_dienst = o.is(Herkomst::werk) & o.gezag;
    return Artikel_3_90_wat_telt::werkzaamheid(o) & Bron_van_inkomen::bron(o) & o.duurzaam & !in_dienst &
           weging(o.meer_klanten, o.omvang, o.kenbaar);
  }
  /// Voor wiens rekening zij wordt gedreven en wie rechtstreeks wordt verbonden.
  static constexpr Truth ondernemer(const Opbrengst& o) { return onderneming(o) & o.eigen_rekening; }
};

struct Artikel_3_3 {
  /// lid 1 onderdeel a: wie medegerechtigd is tot het vermogen van een onderneming, anders dan als ondernemer of aandeelhouder.
  static constexpr Truth onderdeel_a(const Opbrengst& o) { return o.is(Herkomst::aandelen) & o.medegerechtigd; }
  /// lid 1 onderdeel b en lid 3: een schuldvordering op een ondernemer die als zijn vermogen werkt of van zijn winst afhangt; lid 4:
  /// niet als zij ook resultaat geeft.
  static constexpr Truth onderdeel_b(const Opbrengst& o) {
    return o.is(Herkomst::lening) & o.winstdelend &
           !(Artikel_3_91::terbeschikkingstelling(o) | Artikel_3_91::meer_dan_vermogensbeheer(o));
  }
  static constexpr Truth lid_1(const Opbrengst& o) { return onderdeel_a(o) | onderdeel_b(o); }
};

} // namespace netto::wet

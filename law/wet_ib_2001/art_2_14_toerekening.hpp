// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 2.14 - toerekening tussen en binnen de belastbare inkomens
// lid 1: gemodelleerd, voor wat een inkomen is | lid 2: gemodelleerd | lid 3, 4: NIET
// 2.15 lid 2, 4 (inkomen van een minderjarig kind): gemodelleerd, voor bij wie het telt; lid 3: NIET
#pragma once

#include "facts/bestemming.hpp"
#include "law/wet_ib_2001/art_3_04_ondernemer.hpp"
#include "law/wet_ib_2001/art_3_101_aangewezen.hpp"
#include "law/wet_ib_2001/art_3_113_wanneer.hpp"
#include "law/wet_ib_2001/art_4_06_begrip.hpp"
#include "law/wet_op_de_loonbelasting_1964/art_02_dienstbetrekking.hpp"

namespace netto::wet {

struct Artikel_2_14 {
  /// lid 1: kan het op grond van deze bestemming inkomen zijn, al dan niet vrijgesteld?
  static constexpr Truth kan(Bestemming b, const Opbrengst& o) {
    switch (b) {
    case Bestemming::vrijwilliger: return Artikel_2_LB::vrijwilliger(o);
    case Bestemming::winst: return Artikel_3_4::ondernemer(o);
    case Bestemming::winst_medegerechtigde: return Artikel_3_3::lid_1(o);
    case Bestemming::loon: return Artikel_2_LB::dienstbetrekking(o) | Artikel_2_LB::aangemerkt(o);
    case Bestemming::pensioen_of_uitkering: return Artikel_3_101::onderdeel_a(o);
    case Bestemming::terbeschikkingstelling: return Artikel_3_91::terbeschikkingstelling(o);
    case Bestemming::lucratief_belang: return Artikel_3_92b::lucratief_belang(o);
    case Bestemming::meer_dan_vermogensbeheer: return Artikel_3_91::meer_dan_vermogensbeheer(o);
    case Bestemming::resultaat: return Artikel_3_90_wat_telt::resultaat(o);
    case Bestemming::vrijgestelde_uitkering: return Artikel_3_104::vrijgesteld(o);
    case Bestemming::alimentatie: return Artikel_3_101::onderdeel_b(o);
    case Bestemming::lijfrente: return Artikel_3_100_wat_telt::lid_1_b(o);
    case Bestemming::periodieke_uitkering: return Artikel_3_101::onderdeel_c_d(o);
    case Bestemming::tijdelijke_verhuur: return Artikel_3_113_wanneer::tijdelijk(o);
    case Bestemming::kamerverhuur: return Artikel_3_114_wanneer::vrijgesteld(o);
    case Bestemming::aanmerkelijk_belang: return Artikel_4_6::aanmerkelijk_belang(o);
    // lid 2: wat geen inkomen uit werk en woning of aanmerkelijk belang geeft, telt voor sparen en beleggen.
    case Bestemming::sparen_en_beleggen: return Bron_van_inkomen::vermogen(o) | o.is(Herkomst::spaargeld);
    case Bestemming::geen_inkomen: return Truth::yes;
    }
    __builtin_unreachable();
  }
};

struct Artikel_2_15_lid_2 {
  /// Wat van een minderjarig kind aan de ouder met gezag wordt toegerekend. Loon, winst en werk van het kind niet.
  static constexpr bool toegerekend(Bestemming b) {
    switch (b) {
    case Bestemming::terbeschikkingstelling:
    case Bestemming::tijdelijke_verhuur:
    case Bestemming::aanmerkelijk_belang:
    case Bestemming::sparen_en_beleggen: return true;
    default: return false;
    }
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikelen 5.3, 5.7, 5.8, 5.10 en 2.14 - welke bezittingen en schulden tellen
// 5.3 lid 2 onderdeel c: gemodelleerd | 5.3 lid 3 onderdelen c-e: gemodelleerd | onderdelen a, b: NIET (zulke verplichtingen
// horen niet in het dossier) | 5.4: zie art_5_04_nalatenschap.hpp | 5.4a: zie
// art_5_04a_onderlinge_vorderingen.hpp | 5.7, 5.8, 5.10 onderdeel b: gemodelleerd
#pragma once

#include "facts/dossier.hpp"
#include "law/wet_ib_2001/art_3_111_eigen_woning.hpp"
#include "law/wet_ib_2001/art_3_119a_eigenwoningschuld.hpp"
#include "law/wet_ib_2001/art_5_04_nalatenschap.hpp"

#include <string_view>

namespace netto::wet {

/// Waarom iets niet meetelt: het artikel; leeg als het wel telt.
using Telt_niet_om = std::string_view;

struct Artikel_5_3_wat_telt {
  /// Kunst (5.8) en roerende zaken voor eigen gebruik (5.3 lid 2 c) tellen alleen als zij hoofdzakelijk als belegging dienen;
  /// natuurgrond (5.7) en rechten die alleen uitkeren bij invaliditeit, ziekte of ongeval (5.10 b) tellen niet.
  static constexpr Telt_niet_om bezitting(const Bezitting& b) {
    using enum Bezitting::Soort;
    switch (b.soort) {
    case kunst: return b.hoofdzakelijk_belegging ? "" : "Wet IB 2001, 5.8";
    case roerende_zaak: return b.hoofdzakelijk_belegging ? "" : "Wet IB 2001, 5.3 lid 2 onderdeel c";
    case natuurgrond: return "Wet IB 2001, 5.7";
    case uitkering_bij_invaliditeit: return "Wet IB 2001, 5.10 onderdeel b";
    case onroerende_zaak:
    case kapitaalverzekering:
    case periodieke_uitkering:
    case overig: return "";
    }
    __builtin_unreachable();
  }
  /// Een vordering uit een nalatenschap die niet opeisbaar is telt niet (5.4).
  static constexpr Telt_niet_om belegging(const Belegging& b) { return Artikel_5_4::lid_1(b.niet_opeisbaar_uit_nalatenschap); }
  /// Belastingschulden tellen niet (5.3 lid 3 c), erfbelasting wel (d en e); de eigenwoningschuld hoort in box 1 (2.14 lid 2); de
  /// schuld uit een nalatenschap die niet opeisbaar is telt niet (5.4). `woning`: het gebruik op 1 januari van de woning die de
  /// schuld noemt; leeg als zij er geen noemt, of die woning er dan niet is.
  static constexpr Telt_niet_om schuld(const Schuld& s, const Woning::Gebruiksperiode* woning) {
    using enum Schuld::Soort;
    switch (s.soort) {
    case eigenwoningschuld: return "Wet IB 2001, 2.14 lid 2";
    case belastingschuld: return "Wet IB 2001, 5.3 lid 3 onderdeel c";
    case box3:
      if (woning != nullptr && Artikel_3_119a::van_woning_te_koop(*woning)) return Artikel_3_119a::lid_1;
      [[fallthrough]];
    case erfbelasting: return Artikel_5_4::lid_2(s.niet_opeisbaar_uit_nalatenschap);
    }
    __builtin_unreachable();
  }
  /// De eigen woning hoort in box 1, ook als zij leeg te koop staat (3.111 lid 2).
  static constexpr Telt_niet_om woning(const Woning::Gebruiksperiode& g) {
    if (g.gebruik != Woning::Gebruik::eigen_woning) return "";
    return g.te_koop.value_or(false) ? "Wet IB 2001, 3.111 lid 2" : "Wet IB 2001, 2.14 lid 2";
  }
};

} // namespace netto::wet

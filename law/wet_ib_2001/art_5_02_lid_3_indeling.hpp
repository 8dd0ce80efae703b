// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.2 lid 3 - wat een banktegoed is
// lid 3 onderdeel a (deposito's): alle jaren | c (contant geld): vanaf 2023 | d-f (aandeel in een vereniging van eigenaars, geld
// bij notaris of gerechtsdeurwaarder): vanaf 2023, want de tekst van 2024 werkt terug | b (vruchtgebruik van een
// deposito): vanaf 2023; de bloot eigendom blijft een deposito van onderdeel a (keuze K-048)
// Voor 2017-2022 gaat het om de Wet rechtsherstel box 3 (BWBR0047699), artikel 1 lid 1: een banktegoed is daar alleen een deposito, en
// al het andere, ook contant geld, een overige bezitting (keuze K-007).
#pragma once

#include "facts/dossier.hpp"

namespace netto::wet {

enum class Vermogenscategorie { banktegoed, contant_geld, groen_banktegoed, groene_belegging, overige_bezitting };

/// Tekst vanaf 2023.
struct Artikel_5_2_lid_3 {
  static constexpr bool contant_geld_is_banktegoed = true;  ///< onderdeel c; boven de vrijstelling
  static constexpr bool vruchtgebruik_is_banktegoed = true; ///< onderdeel b; van een deposito
  static constexpr Vermogenscategorie indeling(Bankrekening::Soort soort) {
    using enum Bankrekening::Soort;
    switch (soort) {
    case contant: return Vermogenscategorie::contant_geld;
    case groen: return Vermogenscategorie::groen_banktegoed;
    case bank:
    case vve:
    case derdenrekening: return Vermogenscategorie::banktegoed;
    }
    __builtin_unreachable();
  }
};

/// Wet rechtsherstel box 3, artikel 1 lid 1, 2017-2022.
struct Indeling_rechtsherstel {
  static constexpr bool contant_geld_is_banktegoed = false;
  static constexpr bool vruchtgebruik_is_banktegoed = false;
  static constexpr Vermogenscategorie indeling(Bankrekening::Soort soort) {
    using enum Bankrekening::Soort;
    return soort == vve || soort == derdenrekening ? Vermogenscategorie::overige_bezitting : Artikel_5_2_lid_3::indeling(soort);
  }
};

} // namespace netto::wet

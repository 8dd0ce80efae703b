// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 7.7 - sparen en beleggen van buitenlandse belastingplichtigen
// Tekst: 2017-2027.
// lid 1: gemodelleerd (geen heffingvrij vermogen, geen persoonsgebonden aftrek) | lid 2, 3: gemodelleerd voor onroerende zaken
// in Nederland en de schulden daarvoor | lid 4: gemodelleerd voor wie alles tegelijk verkoopt | lid 4, per
// bezitting een ander deel, of in het jaar verkregen: NIET | lid 5: gemodelleerd | 7.8 (kwalificerende buitenlandse
// belastingplicht): NIET
#pragma once

#include "law/phrases.hpp"
#include "law/wet_ib_2001/art_5_03_rendementsgrondslag.hpp"

namespace netto::wet {

template <Rekenvorm F> struct Artikel_7_7 {
  /// lid 1: de hele Nederlandse rendementsgrondslag is grondslag; drempel, vrijstellingen en heffingvrij vermogen gelden niet.
  NETTO_REGEL static Grondslag<F> grondslag(const Vermogen<F>& v) {
    const auto banktegoeden = noem(begrip::banktegoeden, v.bank_en_spaartegoeden);
    const auto overig = noem(begrip::overige_bezittingen, v.overige_bezittingen);
    const auto schulden = noem(begrip::schulden_na_drempel, v.schulden);
    const auto rendementsgrondslag = noem(begrip::rendementsgrondslag, banktegoeden + overig - schulden);
    return {banktegoeden,
            overig,
            schulden,
            v.groene_beleggingen,
            rendementsgrondslag,
            noem(begrip::grondslag_buitenland, ten_minste_nihil(rendementsgrondslag))};
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 7.7 - sparen en beleggen van buitenlandse belastingplichtigen
// Tekst: 2017-2027.
// lid 1: gemodelleerd (keuze K-016: de regels van hoofdstuk 5, dus met heffingvrij vermogen per persoon; geen persoonsgebonden
// aftrek) | lid 2, 3: gemodelleerd voor onroerende zaken in Nederland en de schulden daarvoor, zonder schuldendrempel | lid 4:
// gemodelleerd voor wie alles tegelijk verkoopt | lid 4, per bezitting een ander deel, of in het jaar verkregen: NIET | lid 5:
// gemodelleerd | 7.8 (kwalificerende buitenlandse belastingplicht, met drempel, persoonsgebonden aftrek en partner): NIET
#pragma once

#include "law/phrases.hpp"
#include "law/wet_ib_2001/art_5_03_rendementsgrondslag.hpp"

namespace netto::wet {

template <Rekenvorm F> struct Artikel_7_7 {
  using Gegevens = Box3Gegevens<Bedrag<F>, Verhouding<F>>;

  /// lid 2: de rendementsgrondslag in Nederland heeft een eigen omschrijving: de bezittingen hier min de schulden daarvoor. De
  /// drempel van 5.3 lid 3 onderdeel f staat er niet in; die hebben alleen kwalificerenden (7.8 lid 3 onderdeel b).
  NETTO_REGEL static Bestanddelen<F> lid_2(const Vermogen<F>& v) {
    return {v.bank_en_spaartegoeden, v.overige_bezittingen, noem(begrip::schulden_buitenland, v.schulden), nihil<F>()};
  }
  /// lid 1: verder gelden de regels van hoofdstuk 5, ook 5.2 lid 1 en 5.5: het heffingvrije vermogen gaat er af.
  NETTO_REGEL static Grondslag<F> lid_1(const Bestanddelen<F>& b, const Verhouding<F>& personen, const Gegevens& p) {
    return Artikel_5_3<F>::grondslag(b, personen, p, begrip::grondslag_buitenland);
  }
};

} // namespace netto::wet

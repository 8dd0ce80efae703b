// SPDX-License-Identifier: EUPL-1.2
// Wet rechtsherstel box 3 (BWBR0047699), artikel 6 - voorkomen van dubbele belasting, 2017 tot en met 2022
// lid 1, lid 2 onderdelen a en b, lid 3: gemodelleerd
#pragma once

#include "law/besluit_voorkoming_dubbele_belasting_2001/art_22_25ae_vermindering_box_3.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_6_rechtsherstel {
  /// lid 2 onderdeel a en lid 3: het rendement van de bezittingen in het buitenland na dat van de schulden in verband daarmee, naar de
  /// percentages van artikel 3. Het heffingvrije vermogen komt daar niet op in mindering. Van partners, en van een deel van het jaar,
  /// in de verhouding waarin het voordeel zelf telt (keuze K-061).
  static constexpr Bedrag<F> lid_2_a(const Grondslag_buitenland<F>& buitenland, const Rendementspercentages<Verhouding<F>>& p,
                                     const Verhouding<F>& deel, const Verhouding<F>& tijdvak) {
    const auto rendement = noem(begrip::rendement_buitenland_herstel,
                                buitenland.bezittingen * p.overige_bezittingen - buitenland.schulden * p.schulden);
    return noem(begrip::voordeel_buitenland, ten_minste_nihil(rendement) * deel * tijdvak);
  }
};

} // namespace netto::wet

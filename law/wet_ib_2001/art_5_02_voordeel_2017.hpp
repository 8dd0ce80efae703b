// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.2 - voordeel uit sparen en beleggen, tekst 2017 tot en met 2022
// lid 1, 2: gemodelleerd | lid 3 (deel van het jaar): gemodelleerd, zie Artikel_5_2::naar_tijdsgelang
#pragma once

#include "law/phrases.hpp"
#include "law/rekenpraktijk.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_5_2_2017 {
  using Gegevens = Vermogensmixgegevens<Bedrag<F>, Verhouding<F>>;

  /// lid 1: de grondslag valt uiteen in schijven; van elke schijf geldt een vast deel als spaargeld (rendementsklasse I) en
  /// een vast deel als belegging (klasse II), elk met een eigen percentage. lid 2: per persoon, over zijn deel van de grondslag.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& grondslag, const Gegevens& p, const Rekenpraktijk& praktijk) {
    const auto schijf_1 = noem(begrip::schijf_1, de_laagste(grondslag, p.grens_1));
    const auto schijf_2 = noem(begrip::schijf_2, voor_zover_meer_dan(de_laagste(grondslag, p.grens_2), p.grens_1));
    const auto schijf_3 = noem(begrip::schijf_3, voor_zover_meer_dan(grondslag, p.grens_2));
    const auto klasse_1 =
        noem(begrip::klasse_1, rendement(schijf_1, p.aandeel_1[0], p.klasse_1, afronding::klasserendement) +
                                   rendement(schijf_2, p.aandeel_1[1], p.klasse_1, afronding::klasserendement) +
                                   rendement(schijf_3, p.aandeel_1[2], p.klasse_1, afronding::klasserendement));
    const auto klasse_2 = noem(begrip::klasse_2, rendement(schijf_1, p.aandeel_2[0], p.klasse_2, *praktijk.klasse_2) +
                                                     rendement(schijf_2, p.aandeel_2[1], p.klasse_2, *praktijk.klasse_2) +
                                                     rendement(schijf_3, p.aandeel_2[2], p.klasse_2, *praktijk.klasse_2));
    return noem(begrip::voordeel_vermogensmix, ten_minste_nihil(klasse_1 + klasse_2));
  }

private:
  static constexpr Bedrag<F> rendement(const Bedrag<F>& schijf, const Verhouding<F>& aandeel, const Verhouding<F>& percentage,
                                       const RoundingPoint& punt) {
    return afgerond(afgerond(schijf * aandeel, afronding::schijfdeel) * percentage, punt);
  }
};

} // namespace netto::wet

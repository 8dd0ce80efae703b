// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.13 - vrijstelling groene beleggingen
// Tekst: 2017-2027 (lid 2 staat er sinds 2023; voor 2017-2022 maakt de volgorde alleen uit bij het rechtsherstel, keuze K-006).
// lid 1, 2: gemodelleerd
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Groen {
  Bedrag<F> belaste_belegging, belast_spaartegoed, vrijgesteld;
};

template <NumberForm F> struct Artikel_5_13 {
  using Gegevens = Box3Gegevens<Bedrag<F>, Verhouding<F>>;

  /// lid 1: het maximum, voor partners samen dubbel.
  static constexpr Bedrag<F> lid_1_maximum(const Bedrag<F>& per_persoon, const Verhouding<F>& personen) {
    return per_persoon * personen;
  }
  /// lid 1 en 2: vrij tot het maximum, eerst de groene beleggingen, dan met de rest van de ruimte
  /// de groene spaartegoeden.
  static constexpr Groen<F> lid_1_en_2(const Bedrag<F>& belegging, const Bedrag<F>& spaartegoed, const Verhouding<F>& personen,
                                       const Gegevens& p) {
    const auto ruimte = lid_1_maximum(p.vrijstelling_groene_beleggingen, personen);
    const auto vrij_belegging = noem(begrip::vrijgesteld_groen_overig, de_laagste(belegging, ruimte));
    const auto vrij_spaartegoed = noem(begrip::vrijgesteld_groen_bank, de_laagste(spaartegoed, ruimte - vrij_belegging));
    return {belegging - vrij_belegging, spaartegoed - vrij_spaartegoed,
            noem(begrip::vrijgesteld_groen, vrij_belegging + vrij_spaartegoed)};
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.2 - voordeel uit sparen en beleggen, tekst vanaf 2023
// lid 1, 2: gemodelleerd | lid 3, 4: indeling, zie art_5_02_lid_3_indeling.hpp | lid 5: gemodelleerd (gezamenlijk rendement;
// zo ook voor 2023, keuze K-004) | lid 6: gemodelleerd
// De Wet rechtsherstel box 3 (2017-2022) rekent langs dezelfde lijn, met eigen percentages en begrippen.
#pragma once

#include "law/phrases.hpp"
#include "law/wet_ib_2001/art_5_03_rendementsgrondslag.hpp"

namespace netto::wet {

/// De begrippen van een forfaitair rendement per categorie, zoals de wet die het regelt ze noemt.
struct Forfaitbegrippen {
  const Term &banktegoeden, &overige_bezittingen, &schulden, &belastbaar, &aandeel, &voordeel;
};
inline constexpr Forfaitbegrippen begrippen_5_2{begrip::rendement_banktegoeden,
                                                begrip::rendement_overige_bezittingen,
                                                begrip::rendement_schulden,
                                                begrip::belastbaar_rendement,
                                                begrip::aandeel,
                                                begrip::voordeel_forfait};

template <NumberForm F> struct Forfaitrendement {
  Bedrag<F> banktegoeden, overige_bezittingen, schulden, belastbaar;
};

template <NumberForm F> struct Artikel_5_2 {
  /// lid 2: het rendement op banktegoeden en overige bezittingen, verminderd met dat op schulden. De vloer van nihil staat in
  /// `lid_1`, zodat een negatief saldo zichtbaar blijft.
  static constexpr Forfaitrendement<F> lid_2(const Grondslag<F>& g, const Rendementspercentages<Verhouding<F>>& p,
                                             const Forfaitbegrippen& b = begrippen_5_2) {
    const auto bank = noem(b.banktegoeden, afgerond(g.banktegoeden * p.banktegoeden, afronding::rendement_bezittingen));
    const auto overig =
        noem(b.overige_bezittingen, afgerond(g.overige_bezittingen * p.overige_bezittingen, afronding::rendement_bezittingen));
    const auto schuld = noem(b.schulden, afgerond(g.schulden_na_drempel * p.schulden, afronding::rendement_schulden));
    return {bank, overig, schuld, noem(b.belastbaar, bank + overig - schuld)};
  }

  /// lid 1 en 5: het effectieve rendement over het deel van de grondslag van deze persoon. Als aandeel geschreven:
  /// rendement x (deel van de grondslag / rendementsgrondslag), zoals het aangifteprogramma rekent.
  static constexpr Verhouding<F> aandeel(const Bedrag<F>& grondslag_persoon, const Bedrag<F>& rendementsgrondslag,
                                         const Forfaitbegrippen& b = begrippen_5_2) {
    return noem(b.aandeel, afgerond(verhouding(grondslag_persoon, rendementsgrondslag), afronding::aandeel));
  }
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& belastbaar_rendement, const Verhouding<F>& aandeel,
                                   const Forfaitbegrippen& b = begrippen_5_2) {
    return noem(b.voordeel, afgerond(ten_minste_nihil(belastbaar_rendement) * aandeel, afronding::voordeel));
  }

  /// lid 6 (tot 2023 lid 3): begint of eindigt de belastingplicht in het jaar anders dan door overlijden, dan telt het
  /// voordeel naar rato van de hele kalendermaanden. `deel_van_het_jaar` is die maanden gedeeld door twaalf.
  static constexpr Bedrag<F> naar_tijdsgelang(const Bedrag<F>& voordeel, const Verhouding<F>& deel_van_het_jaar) {
    return noem(begrip::voordeel_tijdvak, afgerond(voordeel * deel_van_het_jaar, afronding::voordeel));
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.123a - aftrek wegens geen of geringe eigenwoningschuld
// Tekst: 2020-2027, alleen het percentage verschilt (artikel 10.6bis).
// lid 1, 2: gemodelleerd | lid 3: gemodelleerd (van partners samen, naar de verhouding van 2.17; keuze K-085)
// lid 4: gemodelleerd voor vooruitbetaalde rente; boeterente en kosten van de lening: het jaar van betalen
#pragma once

#include "law/phrases.hpp"
#include "params/eigen_woning.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_123a {
  using Gegevens = EigenWoninggegevens<Bedrag<F>, Verhouding<F>>;

  /// lid 1 en 2: een percentage van wat de voordelen meer zijn dan de kosten; nihil als zij dat niet zijn. `voordelen` en `kosten`:
  /// van partners samen (lid 3).
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& voordelen, const Bedrag<F>& kosten, const Gegevens& p) {
    const auto percentage = verhouding(p.geringe_schuld, p.geringe_schuld_noemer);
    return noem(begrip::aftrek_geringe_schuld,
                afgerond(voor_zover_meer_dan(voordelen, kosten) * percentage, afronding::aftrek));
  }
  /// lid 4: de kosten naar de tijdvakken waarover zij gaan. `vooruit`: van de kosten van het jaar over later; `over_dit_jaar`: eerder
  /// betaald.
  static constexpr Bedrag<F> lid_4(const Bedrag<F>& kosten, const Bedrag<F>& vooruit, const Bedrag<F>& over_dit_jaar) {
    return kosten - vooruit + over_dit_jaar;
  }
  /// lid 3: van een partner, naar zijn deel van de gezamenlijke belastbare inkomsten. De ander krijgt de rest.
  static constexpr Bedrag<F> lid_3(const Bedrag<F>& samen, const Verhouding<F>& deel) {
    return noem(begrip::aftrek_geringe_schuld, afgerond(samen * deel, afronding::toerekening));
  }
  /// Wat er van de belastbare inkomsten uit eigen woning in het inkomen overblijft (3.1 lid 2 e en h).
  static constexpr Bedrag<F> na_aftrek(const Bedrag<F>& belastbare_inkomsten, const Bedrag<F>& aftrek) {
    return noem(begrip::inkomsten_eigen_woning, belastbare_inkomsten - aftrek);
  }
};

} // namespace netto::wet

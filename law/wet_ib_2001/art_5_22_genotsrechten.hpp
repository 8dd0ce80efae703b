// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.22 - genotsrechten, zoals vruchtgebruik
// Tekst: 2017-2027.
// lid 1: gemodelleerd, zie uitvoeringsbesluit_ib_2001/art_18_genotsrecht.hpp en art_19_periodieke_uitkering.hpp | lid 2:
// gemodelleerd, ook voor schulden | lid 3: het dossier zegt wat een genotsrecht is | lid 4 (huisvesting van 3.101 lid 2), en 5.19
// lid 4 (zakelijke vergoeding): het recht is nihil, en hoort niet als vruchtgebruik in het dossier
// bij het werkelijke rendement (5.31 lid 1): gemodelleerd (keuze K-047); het jaar waarin het recht begint of eindigt: NIET
#pragma once

#include "law/uitvoeringsbesluit_ib_2001/art_18_genotsrecht.hpp"
#include "law/wet_ib_2001/art_5_26_werkelijk_rendement.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_5_22 {
  using Gegevens = Genotsrechtgegevens<Verhouding<F>>;

  /// lid 1: wie het genotsrecht heeft. `waarde`: van de onbezwaarde bezitting, of van de schuld waarvan hij de rente voldoet.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& waarde, const Verhouding<F>& factor, const Gegevens& p) {
    return Artikel_18<F>::lid_1(waarde, factor, p);
  }
  /// lid 2: wie de bezitting heeft waarop het rust, of de schuld: het verschil.
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& waarde, const Verhouding<F>& factor, const Gegevens& p) {
    return noem(begrip::waarde_bloot_eigendom, waarde - lid_1(waarde, factor, p));
  }

  /// Bij het werkelijke rendement gelden deze waarden aan het begin en het einde (5.31 lid 1). Wat erbij kwam en eraf ging, telt
  /// voor beiden naar de factor van het begin. Wat het opbracht en kostte is van de vruchtgebruiker (3:216 BW).
  static constexpr Vermogenspost<F> genotsrecht(const Vermogenspost<F>& geheel, const Verhouding<F>& factor_begin,
                                                const Verhouding<F>& factor_einde, const Gegevens& p) {
    return {lid_1(geheel.begin, factor_begin, p),
            lid_1(geheel.einde, factor_einde, p),
            lid_1(geheel.stortingen, factor_begin, p),
            lid_1(geheel.onttrekkingen, factor_begin, p),
            geheel.reguliere_voordelen,
            geheel.verschuldigde_rente};
  }
  static constexpr Vermogenspost<F> bloot_eigendom(const Vermogenspost<F>& geheel, const Verhouding<F>& factor_begin,
                                                   const Verhouding<F>& factor_einde, const Gegevens& p) {
    return {lid_2(geheel.begin, factor_begin, p),
            lid_2(geheel.einde, factor_einde, p),
            lid_2(geheel.stortingen, factor_begin, p),
            lid_2(geheel.onttrekkingen, factor_begin, p),
            nihil<F>(),
            nihil<F>()};
  }
};

} // namespace netto::wet

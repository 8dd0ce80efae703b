// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 2.15 - minderjarige kinderen
// Tekst: 2017-2027.
// lid 1 (het vruchtgenot van de ouders): gemodelleerd, het telt niet mee
// lid 2, 4 (rendementsgrondslag): gemodelleerd, die van een minderjarig kind, na zijn eigen vrijstellingen en schuldendrempel (keuze
// K-018), telt bij de ouder met gezag, bij twee zulke ouders elk voor de helft
// lid 2, 4 (inkomsten uit eigen woning): gemodelleerd voor de voordelen, tot de dag waarop het kind meerderjarig wordt (keuze K-018)
// lid 2, 4 (dividendbelasting): gemodelleerd
// lid 2 (aanmerkelijk belang): gemodelleerd | lid 2 (resultaat uit overige werkzaamheden): NIET
// lid 3 (ouder van wie het gezag is beëindigd): NIET
#pragma once

#include "base/date.hpp"
#include "facts/value.hpp"
#include "law/wet_ib_2001/art_5_03_rendementsgrondslag.hpp"

namespace netto::wet {

struct Artikel_2_15 {
  /// Minderjarig is wie jonger is dan `meerderjarigheid` jaren (artikel 1:233 BW): tot en met de dag voor die verjaardag, voor wie op
  /// 29 februari is geboren zo nodig 28 februari.
  static constexpr Date minderjarig_tot_en_met(Date geboren, int meerderjarigheid) {
    return day_before(geboren + std::chrono::years{meerderjarigheid});
  }
  /// lid 2: de rendementsgrondslag van wie het op 1 januari van het jaar is (keuze K-018).
  static constexpr bool minderjarig(Date geboren, int jaar, int meerderjarigheid) {
    return minderjarig_tot_en_met(geboren, meerderjarigheid) >= first_day(jaar);
  }
  /// lid 2 en 4: welk deel van wat een kind heeft wordt toegerekend aan `ouders` van de `gezag` ouders die het gezag uitoefenen. Is er
  /// een, dan alles aan hem; zijn er meer, dan aan ieder evenveel.
  static constexpr Part lid_4(std::int64_t ouders, std::int64_t gezag) { return {ouders, gezag}; }
  /// lid 2 en 4: de rendementsgrondslag van het kind komt naar soort bij die van de ouders, voor het deel van de ouders met gezag die
  /// hier staan; ook een negatief saldo. Het heffingvrije vermogen (5.5) en de heffingskorting over vrijgesteld groen (8.19) van het
  /// kind gaan niet mee.
  template <NumberForm F>
  static constexpr Bestanddelen<F> lid_2(const Bestanddelen<F>& ouders, const Bestanddelen<F>& kind,
                                         const Verhouding<F>& deel) {
    const auto bezitting = [&](const Bedrag<F>& x) { return afgerond(x * deel, afronding::bezitting); };
    const auto bank = bezitting(kind.banktegoeden);
    const auto overig = bezitting(kind.overige_bezittingen);
    const auto schulden = afgerond(kind.schulden_na_drempel * deel, afronding::schuld);
    return {ouders.banktegoeden + bank, ouders.overige_bezittingen + overig,
            noem(begrip::schulden_met_kind, ouders.schulden_na_drempel + schulden), ouders.vrijgesteld_groen};
  }
};

} // namespace netto::wet

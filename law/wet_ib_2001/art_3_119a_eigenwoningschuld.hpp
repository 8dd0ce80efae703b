// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.119a - eigenwoningschuld
// Tekst: 2017-2027.
// lid 1 (schuld voor een woning die leeg te koop staat): gemodelleerd (keuze K-030) | lid 1 b-d: gemodelleerd in 3.119c
// lid 2, 3 a, 4, 10: gemodelleerd als het dossier de aankoopprijs geeft (keuzes K-091 en K-092); anders telt wat het een eigenwoningschuld
// noemt geheel | lid 3 b (verhoogde schenkingsvrijstelling), 5, 6 a, b, d, e, 7, 8: NIET | lid 6 c: gemodelleerd
// lid 9: gemodelleerd, boeterente is rente
#pragma once

#include "facts/dossier.hpp"
#include "law/phrases.hpp"

#include <string_view>

namespace netto::wet {

struct Artikel_3_119a {
  static constexpr std::string_view lid_1 = "Wet IB 2001, 3.119a lid 1";
  /// lid 1: de schuld die in verband met een eigen woning is aangegaan. Zolang een woning dat is omdat zij leeg te koop staat (3.111
  /// lid 2), blijft haar schuld het ook. `woning`: het gebruik van de woning die de schuld noemt.
  static constexpr bool van_woning_te_koop(const Woning::Gebruiksperiode& woning) {
    return woning.gebruik == Woning::Gebruik::eigen_woning && woning.te_koop.value_or(false);
  }
  /// lid 6 c: een schuld aan de partner is er geen.
  static constexpr bool lid_6_c(bool aan_partner) { return aan_partner; }
};

template <NumberForm F> struct Eigenwoningschuld {
  /// lid 2 a: de kosten ter verwerving van de woning.
  static constexpr Bedrag<F> kosten_verwerving(const Bedrag<F>& prijs, const Bedrag<F>& kosten) {
    return noem(begrip::kosten_verwerving, prijs + kosten);
  }
  /// lid 2 a en b, en lid 3: hoeveel schuld ten hoogste telt, zonder de kosten van de lening.
  static constexpr Bedrag<F> lid_3(const Bedrag<F>& kosten_verwerving_en_verbetering, const Bedrag<F>& reserve) {
    return noem(begrip::grens_eigenwoningschuld,
                voor_zover_meer_dan(kosten_verwerving_en_verbetering, ten_minste_nihil(reserve)));
  }
  /// lid 2 a en b: wat van een lening daarbinnen blijft; `kosten`: van de lening, die met haar zijn betaald.
  static constexpr Bedrag<F> lid_2_a_b(const Bedrag<F>& lening, const Bedrag<F>& kosten, const Bedrag<F>& hoogste) {
    return de_laagste(voor_zover_meer_dan(lening, kosten), hoogste);
  }
  /// lid 2 c: de kosten ter verkrijging van wat telt: alle, of als de grens van lid 3 knelt naar rato (keuze K-091).
  static constexpr Bedrag<F> lid_2_c(const Bedrag<F>& lening, const Bedrag<F>& kosten, const Bedrag<F>& hoogste) {
    const auto naar_rato = afgerond(kosten * verhouding(hoogste, lening), afronding::financieringskosten);
    return noem(begrip::financieringskosten_in_schuld, kies(lening - kosten <= hoogste, kosten, naar_rato));
  }
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& a_b, const Bedrag<F>& c) {
    return noem(begrip::eigenwoningschuld, a_b + c);
  }
  /// lid 4: verlaagd met de reserve van de partner met wie hij eerder samenwoonde, niet verder dan tot nihil; het bedrag van de verlaging.
  static constexpr Bedrag<F> lid_4(const Bedrag<F>& eigenwoningschuld, const Bedrag<F>& reserve_partner) {
    return de_laagste(eigenwoningschuld, ten_minste_nihil(reserve_partner));
  }
  /// lid 10: wat van een gezamenlijke schuld door de reserve is geweigerd telt toch, voor zover er samen ruimte is.
  static constexpr Bedrag<F> lid_10(const Bedrag<F>& geweigerd, const Bedrag<F>& ruimte_samen, const Bedrag<F>& schuld_samen) {
    return de_laagste(geweigerd, voor_zover_meer_dan(ruimte_samen, schuld_samen));
  }
};

} // namespace netto::wet

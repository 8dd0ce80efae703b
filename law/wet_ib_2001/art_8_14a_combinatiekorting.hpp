// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 8.14a - inkomensafhankelijke combinatiekorting
// Teksten: 2020 (ook wie de zelfstandigenaftrek heeft en weinig verdient; zijn korting is dan nihil), 2021-2024 (kind op hetzelfde
// adres), 2025-2027 (kind in hetzelfde huishouden); alleen bedragen verschillen. Nergens gelezen dat zij voor 2028 eindigt: zij wordt
// vanaf 2027 elk jaar lager.
// lid 1 a, c: gemodelleerd | lid 1 b en slot (huishouden, co-ouders): een feit in het dossier (`in_huishouden_van`, keuze K-075); een kind
// dat in het jaar is geboren: gemodelleerd | lid 2, 3: gemodelleerd | lid 4 (overlijden): NIET, box 1 vraagt wie het hele jaar hier woont
// lid 5 a (partner die in het buitenland woont): gemodelleerd, als zijn inkomen bekend is | lid 5 b: een feit in het dossier (partnerschap)
#pragma once

#include "base/date.hpp"
#include "law/phrases.hpp"
#include "params/box1.hpp"

namespace netto::wet {

/// lid 1 b: heeft het kind bij de aanvang van `jaar` de leeftijd niet bereikt, en kan het in dat jaar zes maanden tot een huishouden horen?
constexpr bool telt_voor_combinatiekorting(Date geboren, int jaar, int leeftijd, int maanden_in_huishouden) {
  const bool jong = geboren + std::chrono::years{leeftijd} > first_day(jaar);
  return jong && geboren + std::chrono::months{maanden_in_huishouden} <= first_day(jaar + 1);
}
/// lid 1 c, met de goedkeuring van onderdeel 4.1 van het Besluit heffingskortingen: wie korter dan zes maanden partners zijn, tellen
/// niet als partners (keuze K-075).
constexpr bool partner_voor_combinatiekorting(Date eerste_dag, Date laatste_dag, int maanden) {
  return eerste_dag + std::chrono::months{maanden} <= day_after(laatste_dag);
}

template <NumberForm F> struct Artikel_8_14a {
  using Gegevens = Kortinggegevens<Bedrag<F>, Verhouding<F>>;

  /// lid 1 a en lid 2: een percentage van het arbeidsinkomen boven een drempel, tot een maximum.
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& arbeidsinkomen, const Gegevens& p) {
    const auto& k = p.combinatiekorting;
    const auto opbouw = voor_zover_meer_dan(arbeidsinkomen, k.grens) * k.percentage;
    return noem(begrip::combinatiekorting_geheel, de_laagste(opbouw, k.maximum));
  }
  /// lid 1 c en lid 3: van partners wie het laagste arbeidsinkomen heeft, en bij gelijke inkomens de oudste. `is_oudste`: 1 of 0.
  static constexpr Bedrag<F> lid_1_c(const Bedrag<F>& korting, const Bedrag<F>& arbeidsinkomen, const Bedrag<F>& van_partner,
                                     const Verhouding<F>& is_oudste) {
    const auto van_oudste = korting * is_oudste;
    const auto meer_of_gelijk = kies(van_partner < arbeidsinkomen, nihil<F>(), van_oudste);
    return kies(arbeidsinkomen < van_partner, korting, meer_of_gelijk);
  }
  /// Het deel dat voor de belastingplichtige geldt (artikel 8.3).
  static constexpr Bedrag<F> eigen(const Bedrag<F>& deel) { return noem(begrip::combinatiekorting, deel); }
};

} // namespace netto::wet

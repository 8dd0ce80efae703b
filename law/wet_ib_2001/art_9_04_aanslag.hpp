// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 9.4 - wel of geen aanslag
// Tekst: 2020-2027; de onderdelen c en d van lid 1 zijn van 2021. Alleen de bedragen verschillen.
// lid 1 a: gemodelleerd | lid 1 b, c, d (wie aangifte doet, vermogen of groen heeft): zij maken voor het bedrag geen verschil, Netto neemt
// aan dat wie iets terugkrijgt op tijd aangifte doet (keuze K-078) | lid 2, 5: gemodelleerd | lid 3, 4 (wie de AOW-leeftijd bereikt en
// alleen AOW heeft, artiesten): NIET | lid 6: gemodelleerd, een voorlopige teruggaaf blijft dan wat zij was | lid 7: gemodelleerd
#pragma once

#include "law/phrases.hpp"
#include "params/box1.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_9_4 {
  using Gegevens = Aanslaggegevens<Bedrag<F>>;

  /// lid 1 a: het saldo van de voorheffingen en de voorlopige teruggaven. `per_saldo_betaald`: op voorlopige aanslagen, negatief bij
  /// een teruggaaf. Wat op een voorlopige aanslag is betaald telt hier niet.
  static constexpr Bedrag<F> voorheffingssaldo(const Bedrag<F>& voorheffingen, const Bedrag<F>& per_saldo_betaald) {
    return voorheffingen + de_laagste(per_saldo_betaald, nihil<F>());
  }
  /// lid 1 a, 2 en 5: wat er met een aanslag wordt geheven of teruggegeven; een klein verschil naar boven of beneden niet.
  static constexpr Bedrag<F> aanslag(const Bedrag<F>& verschil, const Gegevens& p) {
    const auto te_heffen = verschil > p.aanslaggrens, terug = -verschil > p.teruggaafgrens;
    return kies(te_heffen || terug, verschil, nihil<F>());
  }
  /// Wat daardoor niet wordt geheven; negatief: niet teruggegeven.
  static constexpr Bedrag<F> niet_geheven(const Bedrag<F>& verschil, const Bedrag<F>& aanslag) {
    return noem(begrip::niet_geheven, verschil - aanslag);
  }
  /// Wat op een voorlopige aanslag is betaald gaat van de aanslag af, en komt terug als zij lager is (AWR, artikel 15).
  static constexpr Bedrag<F> te_betalen(const Bedrag<F>& aanslag, const Bedrag<F>& per_saldo_betaald) {
    return noem(begrip::te_betalen, aanslag - ten_minste_nihil(per_saldo_betaald));
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.10 - vrijstellingen voor rechten, contant geld
// Tekst: 2017-2027.
// onderdeel a (overlijden en uitvaart): gemodelleerd | b: zie art_5_03_wat_telt.hpp | c (termijnen), e (Groningen): NIET
// onderdeel d: gemodelleerd voor contant geld; cadeaubonnen en chipkaarten horen onder bankrekening met soort contant
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_5_10 {
  using Gegevens = Box3Gegevens<Bedrag<F>, Verhouding<F>>;

  /// onderdeel d: contant geld telt voor zover het meer is dan de vrijstelling, die voor partners samen dubbel is.
  static constexpr Bedrag<F> onderdeel_d(const Bedrag<F>& contant_geld, const Verhouding<F>& personen, const Gegevens& p) {
    const auto vrij = noem(begrip::vrijgesteld_contant, de_laagste(contant_geld, p.vrijstelling_contant_geld * personen));
    return contant_geld - vrij;
  }

  /// onderdeel a: een verzekering die alleen bij overlijden uitkeert is vrij als het kapitaal per verzekerde niet boven de grens
  /// ligt: wat daarna van de waarde overblijft.
  static constexpr Bedrag<F> onderdeel_a_per_verzekerde(const Bedrag<F>& verzekerd_kapitaal, const Bedrag<F>& waarde,
                                                        const Gegevens& p) {
    return kies(verzekerd_kapitaal > p.vrijstelling_uitvaartverzekering, waarde, nihil<F>());
  }
  /// Of anders als de waarde per persoon niet boven de grens ligt; daarboven telt die hele waarde.
  static constexpr Bedrag<F> onderdeel_a_per_persoon(const Bedrag<F>& waarde, const Gegevens& p) {
    return kies(waarde > p.vrijstelling_uitvaartverzekering, waarde, nihil<F>());
  }
};

} // namespace netto::wet

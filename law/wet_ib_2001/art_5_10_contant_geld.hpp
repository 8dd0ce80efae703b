// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.10 - vrijstellingen voor rechten, contant geld
// Tekst: 2017-2027.
// onderdeel a (overlijden en uitvaart): gemodelleerd | b: zie art_5_03_wat_telt.hpp | c (termijnen), e (Groningen): NIET
// onderdeel d: gemodelleerd voor contant geld; cadeaubonnen en chipkaarten horen onder bankrekening met soort contant
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <Rekenvorm F> struct Artikel_5_10 {
  using Gegevens = Box3Gegevens<Bedrag<F>, Verhouding<F>>;

  /// onderdeel d: contant geld telt voor zover het meer is dan de vrijstelling, die voor partners samen dubbel is.
  NETTO_REGEL static Bedrag<F> onderdeel_d(const Bedrag<F>& contant_geld, const Verhouding<F>& personen, const Gegevens& p) {
    const auto vrij = noem(begrip::vrijgesteld_contant, de_laagste(contant_geld, p.vrijstelling_contant_geld * personen));
    return contant_geld - vrij;
  }

  /// onderdeel a: een verzekering die alleen bij overlijden uitkeert is vrij als het verzekerde kapitaal per verzekerde, of
  /// anders de waarde per persoon, niet boven de grens ligt; daarboven telt de hele waarde.
  NETTO_REGEL static Bedrag<F> onderdeel_a(const Bedrag<F>& verzekerd_kapitaal, const Bedrag<F>& waarde, const Gegevens& p) {
    const auto boven = verzekerd_kapitaal > p.vrijstelling_uitvaartverzekering && waarde > p.vrijstelling_uitvaartverzekering;
    return kies(boven, waarde, nihil<F>());
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.101 - periodieke verstrekkingen uit het familierecht: wonen, en rente die een ander betaalt
// Tekst: 2020-2027.
// lid 1 onderdeel b: gemodelleerd voor wat rond de woning van gewezen partners wordt verstrekt (keuzes K-146 en K-147); of de
// verplichting rechtstreeks uit het familierecht volgt: feit | lid 2: gemodelleerd, ook na de twee jaren van 3.111 lid 4
#pragma once

#include "law/phrases.hpp"

#include <optional>

namespace netto::wet {

template <NumberForm F> struct Artikel_3_101_verstrekkingen {
  /// lid 1 b: de rente over het eigen deel van een schuld, voor zover de ander haar betaalde.
  static constexpr Bedrag<F> lid_1_b(const Bedrag<F>& eigen_deel, const Bedrag<F>& zelf_betaald) {
    return noem(begrip::rente_ontvangen_als_alimentatie,
                afgerond(voor_zover_meer_dan(eigen_deel, zelf_betaald), afronding::inkomen));
  }
  /// lid 2: wonen in het deel van de ander: dat deel van de huurwaarde van 3.112, naar de dagen.
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& huurwaarde, const Verhouding<F>& deel) {
    return noem(begrip::huisvesting_als_alimentatie, afgerond(huurwaarde * deel, afronding::eigenwoningforfait));
  }
  static constexpr Bedrag<F> samen(const Bedrag<F>& som) { return noem(begrip::ontvangen_partneralimentatie, som); }
};
/// Wat van wat de een rond de woning voor de ander draagt, partneralimentatie is.
struct Onderhoud {
  /// Wonen: op grond van de verplichting, en zonder vergoeding (keuze K-147).
  static constexpr bool huisvesting(bool verplicht, bool vergoeding) { return verplicht && !vergoeding; }
  /// Rente: op grond van de verplichting, en niet terug te betalen.
  static constexpr bool rente(bool verplicht, std::optional<bool> verrekenen) {
    return verplicht && !verrekenen.value_or(false);
  }
  /// 3.120: drukt rente over het eigen deel die de ander betaalde toch op hem? Als alimentatie, of omdat hij haar moet terugbetalen,
  /// zoals tussen hoofdelijke schuldenaren tenzij anders is afgesproken (BW 6:10; keuze K-148).
  static constexpr bool drukt(bool verplicht, std::optional<bool> verrekenen) { return verplicht || verrekenen.value_or(true); }
};

} // namespace netto::wet

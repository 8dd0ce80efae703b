// SPDX-License-Identifier: EUPL-1.2
// Besluit voorkoming dubbele belasting 2001 (BWBR0012095), artikelen 22 tot en met 25 - vermindering van de belasting in box 3
// Tekst: 2017-2027. Zolang de vermindering niet is gerekend, telt het werkelijke rendement niet waar er een kan zijn (keuze K-028).
// of er een vermindering kan zijn: gemodelleerd | 22-25 (onroerende zaken in het buitenland, bij het forfait en bij het werkelijke
// rendement; dividend, rente en royalty's), en de belastingverdragen: NIET
#pragma once

namespace netto::wet {

struct Vermindering_dubbele_belasting {
  /// Wie in Nederland woont betaalt ook over een onroerende zaak in het buitenland, en krijgt daarvoor meestal een vermindering. Die
  /// volgt bij het forfait uit het forfaitaire en bij het werkelijke rendement uit het werkelijke rendement van die zaak: welke van de
  /// twee het voordeligst is, staat pas na de vermindering vast.
  static constexpr bool mogelijk(bool inwoner, bool onroerend_in_buitenland) { return inwoner && onroerend_in_buitenland; }
};

} // namespace netto::wet

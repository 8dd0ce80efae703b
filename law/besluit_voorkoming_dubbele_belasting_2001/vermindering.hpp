// SPDX-License-Identifier: EUPL-1.2
// Besluit voorkoming dubbele belasting 2001 (BWBR0012095) - vermindering van de belasting in box 3
// Tekst: 2017-2027. Zolang zij niet is gerekend, telt het werkelijke rendement niet als er een kan zijn (keuze K-028).
// of er een vermindering kan zijn: gemodelleerd | de vermindering voor onroerende zaken in het buitenland (dit besluit en de
// belastingverdragen), bij het forfait en bij het werkelijke rendement: NIET | de vermindering voor dividend, rente en
// royalty's: NIET
#pragma once

namespace netto::wet {

struct Vermindering_dubbele_belasting {
  /// Wie in Nederland woont betaalt ook over een onroerende zaak in het buitenland, en krijgt daarvoor meestal een vermindering. Die
  /// volgt bij het forfait uit het forfaitaire en bij het werkelijke rendement uit het werkelijke rendement van die zaak: welke van de
  /// twee het voordeligst is, staat pas na de vermindering vast.
  static constexpr bool mogelijk(bool inwoner, bool onroerend_in_buitenland) { return inwoner && onroerend_in_buitenland; }
};

} // namespace netto::wet

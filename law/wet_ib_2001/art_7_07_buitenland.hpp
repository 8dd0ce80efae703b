// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 7.7 - sparen en beleggen van buitenlandse belastingplichtigen
// Tekst: 2017-2027.
// lid 1: gemodelleerd (keuze K-016: de regels van hoofdstuk 5, dus met heffingvrij vermogen per persoon; geen persoonsgebonden
// aftrek) | lid 2, 3: gemodelleerd voor onroerende zaken in Nederland en de schulden daarvoor, zonder schuldendrempel | lid 4:
// gemodelleerd, per bezitting en voor de maanden voor of na een verhuizing (keuze K-052); wat in het jaar is verkregen zit niet in de
// grondslag | lid 5: gemodelleerd, per tijdvak (keuze K-054)
#pragma once

#include "base/date.hpp"
#include "facts/persoon.hpp"
#include "law/phrases.hpp"
#include "law/wet_ib_2001/art_5_03_rendementsgrondslag.hpp"

#include <optional>

namespace netto::wet {

/// Wat er in een jaar gebeurt met een bezitting die op 1 januari tot de rendementsgrondslag in Nederland hoort (lid 2).
struct Bezitting_in_Nederland {
  std::optional<Date> niet_meer_vanaf{}; ///< eerste dag waarop zij er niet meer toe hoort: verkocht, of eigen woning geworden
};

struct Artikel_7_7_lid_4 {
  /// Hoeveel hele kalendermaanden van een belastingplicht van `van` tot en met `tot_en_met` een bezitting meetelt.
  static constexpr int maanden(const Bezitting_in_Nederland& b, Date van, Date tot_en_met) {
    const Date na = day_after(tot_en_met);
    const Date einde = b.niet_meer_vanaf && *b.niet_meer_vanaf < na ? *b.niet_meer_vanaf : na;
    return einde > van ? whole_calendar_months(van, day_before(einde)) : 0;
  }
};

/// lid 2: telt van iemand alleen wat hij in Nederland heeft? Van wie hier woont telt alles (2.4 lid 3), tenzij hij voor hoofdstuk 7 koos (2.6).
constexpr bool alleen_in_nederland(Plicht plicht) { return plicht != Plicht::binnenlands; }

template <NumberForm F> struct Artikel_7_7 {
  using Gegevens = Box3Gegevens<Bedrag<F>, Verhouding<F>>;

  /// lid 2: de rendementsgrondslag in Nederland heeft een eigen omschrijving: de bezittingen hier min de schulden daarvoor. De
  /// drempel van 5.3 lid 3 onderdeel f staat er niet in; die hebben alleen kwalificerenden (7.8 lid 3 onderdeel b).
  static constexpr Bestanddelen<F> lid_2(const Vermogen<F>& v) {
    return {v.bank_en_spaartegoeden, v.overige_bezittingen, noem(begrip::schulden_buitenland, v.schulden), nihil<F>()};
  }
  /// lid 1: verder gelden de regels van hoofdstuk 5, ook 5.2 lid 1 en 5.5: het heffingvrije vermogen gaat er af.
  static constexpr Grondslag<F> lid_1(const Bestanddelen<F>& b, const Verhouding<F>& personen, const Gegevens& p) {
    return Artikel_5_3<F>::grondslag(b, personen, p, begrip::grondslag_buitenland);
  }
  /// lid 4: telt een bezitting korter mee dan de belastingplicht duurt, dan wordt alleen het voordeel ten aanzien daarvan herleid: dat is het
  /// deel dat haar waarde, na de schulden daarvoor, van de rendementsgrondslag is (keuze K-052). De uitkomst: wat er van `tijdvak`
  /// overblijft.
  static constexpr Verhouding<F> lid_4(const Verhouding<F>& tijdvak, const Bedrag<F>& waarde, const Bedrag<F>& schulden,
                                       const Bedrag<F>& rendementsgrondslag, const Verhouding<F>& gemist) {
    const auto aandeel = verhouding(ten_minste_nihil(waarde - schulden), rendementsgrondslag);
    return ten_minste_nihil(tijdvak - aandeel * gemist);
  }
};

} // namespace netto::wet

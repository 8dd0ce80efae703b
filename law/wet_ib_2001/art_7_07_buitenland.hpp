// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 7.7 - sparen en beleggen van buitenlandse belastingplichtigen
// Tekst: 2017-2027.
// lid 1: gemodelleerd (keuze K-016: de regels van hoofdstuk 5, dus met heffingvrij vermogen per persoon; geen persoonsgebonden
// aftrek) | lid 2, 3: gemodelleerd voor onroerende zaken in Nederland en de schulden daarvoor, zonder schuldendrempel | lid 4:
// gemodelleerd als voor alles hetzelfde aantal maanden geldt | lid 4, per bezitting een ander deel, of in het jaar verkregen: NIET | lid 5:
// gemodelleerd | 7.8 (kwalificerende buitenlandse belastingplicht, met drempel, persoonsgebonden aftrek en partner): NIET
#pragma once

#include "base/date.hpp"
#include "law/phrases.hpp"
#include "law/wet_ib_2001/art_5_03_rendementsgrondslag.hpp"

#include <optional>

namespace netto::wet {

/// Wat er in een jaar gebeurt met een bezitting die op 1 januari tot de rendementsgrondslag in Nederland hoort (lid 2).
struct Bezitting_in_Nederland {
  std::optional<Date> niet_meer_vanaf{}; ///< eerste dag waarop zij er niet meer toe hoort: verkocht, of eigen woning geworden
  bool dag_bekend = true;                ///< niet als zij geheel of deels is verkocht op een dag die het dossier niet geeft
};

/// lid 4: wie zo'n bezitting in het jaar kwijtraakt heeft het voordeel daarvan naar rato van de hele kalendermaanden. De wet zegt niet hoe
/// het voordeel over de bezittingen te verdelen is; hier telt het als voor alle hetzelfde aantal maanden geldt.
struct Artikel_7_7_lid_4 {
  static constexpr int maanden(const Bezitting_in_Nederland& b, int jaar) {
    const Date begin = first_day(jaar), na_het_jaar = first_day(jaar + 1);
    const Date einde = b.niet_meer_vanaf && *b.niet_meer_vanaf < na_het_jaar ? *b.niet_meer_vanaf : na_het_jaar;
    return einde > begin ? whole_calendar_months(begin, day_before(einde)) : 0;
  }
  /// Het aantal maanden dat voor alle bezittingen geldt; leeg als er niet één is. Zonder bezittingen: het hele jaar.
  template <class Bezittingen> static constexpr std::optional<int> maanden(const Bezittingen& bezittingen, int jaar) {
    std::optional<int> van_alle;
    for (const Bezitting_in_Nederland& b : bezittingen) {
      const int m = maanden(b, jaar);
      if (!b.dag_bekend || m != van_alle.value_or(m)) return std::nullopt;
      van_alle = m;
    }
    return van_alle.value_or(maanden(Bezitting_in_Nederland{}, jaar));
  }
};

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
};

} // namespace netto::wet

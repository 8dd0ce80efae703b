// SPDX-License-Identifier: EUPL-1.2
// Wet op belastingen van rechtsverkeer (BWBR0002740), artikel 9 - maatstaf van heffing: de waarde
// Tekst: 2021-2027; lid 8 (lid 7 tot en met 2024) van 2022 af.
// lid 1: gemodelleerd
// lid 2-7 (beperkte rechten, grondrente, economische eigendom gevolgd door de juridische, verkoopregulerend beding, kostprijs): NIET
// lid 8: gemodelleerd voor een deel van dezelfde woning dat later overgaat, een aanhorigheid die apart wordt gekocht NIET
// lid 7 (tekst van 1 april tot en met 31 december 2021, zonder grens): NIET
// 10 en 11 (aandelen; erfpacht, canon): NIET
#pragma once

#include "base/date.hpp"
#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_9_rechtsverkeer {
  /// lid 1: de waarde van de onroerende zaak, ten minste die van de tegenprestatie.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& waarde, const Bedrag<F>& tegenprestatie) {
    return noem(begrip::waarde_verkrijging_woning, de_hoogste(waarde, tegenprestatie));
  }
  /// lid 1: van een deel van de woning.
  static constexpr Bedrag<F> lid_1_deel(const Bedrag<F>& waarde, const Verhouding<F>& deel) {
    return noem(begrip::waarde_verkregen_deel, waarde * deel);
  }
  /// lid 1: waarover de belasting wordt berekend.
  static constexpr Bedrag<F> maatstaf(const Bedrag<F>& verkregen) { return noem(begrip::maatstaf_van_heffing, verkregen); }
  /// lid 8: volgt op een verkrijging met startersvrijstelling binnen de termijn een andere door dezelfde persoon, en komt de waarde van
  /// alle samen boven het bedrag van die vrijstelling uit, dan komt het eerder vrijgestelde erbij.
  static constexpr Bedrag<F> lid_8(const Bedrag<F>& eerder_vrijgesteld, const Bedrag<F>& deze_verkrijging,
                                   const Bedrag<F>& woningwaarde) {
    return noem(begrip::waardevermeerdering_starter,
                kies(eerder_vrijgesteld + deze_verkrijging > woningwaarde, eerder_vrijgesteld, nihil<F>()));
  }
};

/// Een termijn van hele maanden na een verkrijging: tot en met de dag met hetzelfde nummer, of de laatste van die maand (keuze K-121).
struct Termijn_rechtsverkeer {
  static constexpr bool binnen(Date vorige, Date deze, int maanden) {
    return vorige <= deze && deze <= months_after(vorige, maanden);
  }
};

} // namespace netto::wet

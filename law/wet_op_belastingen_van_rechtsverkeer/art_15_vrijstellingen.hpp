// SPDX-License-Identifier: EUPL-1.2
// Wet op belastingen van rechtsverkeer (BWBR0002740), artikel 15 - vrijstellingen
// Tekst: 1 januari - 31 maart 2021 (onderdeel p zonder grens) en 1 april 2021 - 2027.
// lid 1 onderdeel a: gemodelleerd (het dossier zegt `nieuwbouw`) | onderdeel g: gemodelleerd (keuze K-125) | onderdeel p: gemodelleerd
// lid 1 onderdelen b, e (inbreng van een onderneming), h, i, t en de overige: NIET
// lid 2-9 en 11: NIET | lid 10 (indexering): elders, de bedragen zijn parameters
#pragma once

#include "base/date.hpp"
#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_15_rechtsverkeer {
  /// lid 1 onderdeel p onder 4: vrijgesteld als de waarde van de hele woning met aanhorigheden niet boven het bedrag uitkomt; een euro
  /// erboven is alles belast. Wat de vrijstelling wegneemt.
  static constexpr Bedrag<F> lid_1_p(const Bedrag<F>& belasting, const Bedrag<F>& waarde_hele_woning,
                                     const Bedrag<F>& woningwaarde) {
    return noem(begrip::overdrachtsbelasting_vrijgesteld, kies(waarde_hele_woning <= woningwaarde, belasting, nihil<F>()));
  }
  /// Een verkrijging die in haar geheel is vrijgesteld: nieuwbouw (a), verdeling tussen samenwoners (g), en onderdeel p in de tekst van
  /// voor 1 april 2021, die geen grens heeft.
  static constexpr Bedrag<F> geheel(const Bedrag<F>& belasting) {
    return noem(begrip::overdrachtsbelasting_vrijgesteld, belasting);
  }
  /// Wat er te voldoen is, zonder vrijstelling en ermee.
  static constexpr Bedrag<F> te_voldoen(const Bedrag<F>& belasting) { return noem(begrip::overdrachtsbelasting, belasting); }
  static constexpr Bedrag<F> te_voldoen(const Bedrag<F>& belasting, const Bedrag<F>& vrijgesteld) {
    return noem(begrip::overdrachtsbelasting, belasting - vrijgesteld);
  }
  /// lid 1 onderdeel g: de gemeenschap van twee samenwoners, waarin ieders deel tussen de grenzen ligt.
  static constexpr Voorwaarde<F> lid_1_g(const Verhouding<F>& kleinste, const Verhouding<F>& grootste,
                                         const Verhouding<F>& minst, const Verhouding<F>& meest) {
    return kleinste >= minst && grootste <= meest;
  }
};

struct Starter {
  /// lid 1 onderdeel p onder 1: meerderjarig, en jonger dan de leeftijd. Wie op de dag van de verkrijging jarig is, heeft die leeftijd.
  static constexpr bool leeftijd(Date geboren, Date verkregen_op, int meerderjarigheid, int leeftijd) {
    if (verkregen_op < geboren) return false;
    const auto jaren = years_between(geboren, verkregen_op).years;
    return meerderjarigheid <= jaren && jaren < leeftijd;
  }
};

} // namespace netto::wet

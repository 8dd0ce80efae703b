// SPDX-License-Identifier: EUPL-1.2
// Besluit voorkoming dubbele belasting 2001 (BWBR0012095), artikelen 25 en 25a - verrekening van buitenlandse belasting op dividend en
// interest in box 3. Tekst: 2017-2027. De verdragen verrekenen langs dezelfde weg, tot hun eigen maximum (params/belastingverdragen.hpp)
// 25 lid 1 onderdeel a, lid 2 en 4: gemodelleerd | 25 lid 1 onderdeel b en c (ontwikkelingslanden, artikel 6): gemodelleerd, dat het er een
// is zegt het dossier met bronbelasting_maximum | 25 lid 1 bij groene beleggingen: NIET | 25 lid 3 met 16 (uiteindelijk gerechtigde): NIET | royalty's: NIET | 25a: gemodelleerd, naar de beschikking
#pragma once

#include "base/money.hpp"
#include "law/phrases.hpp"

#include <algorithm>

namespace netto::wet {

struct Artikel_25_maximum {
  /// lid 2: zonder verdrag niet meer dan een vast deel van de opbrengst, wat het dossier ook zegt.
  static constexpr Percentage lid_2(Percentage opgegeven, Percentage hoogste) { return std::min(opgegeven, hoogste); }
};

template <NumberForm F> struct Artikel_25 {
  /// lid 2: de geheven belasting, tot het maximum van de opbrengst.
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& geheven, const Bedrag<F>& opbrengst, const Verhouding<F>& maximum) {
    return de_laagste(geheven, ten_minste_nihil(opbrengst) * maximum);
  }
  /// lid 4: niet meer dan de belasting in box 3 na de vermindering van artikel 24 of 25ad. `te_verrekenen`: met wat van eerdere jaren
  /// is overgebracht (25a).
  static constexpr Bedrag<F> lid_4(const Bedrag<F>& te_verrekenen, const Bedrag<F>& belasting) {
    return noem(begrip::bronbelasting, de_laagste(te_verrekenen, belasting));
  }
};

template <NumberForm F> struct Artikel_25a {
  /// Wat niet te verrekenen was, gaat naar het volgende jaar.
  static constexpr Bedrag<F> over_te_brengen(const Bedrag<F>& te_verrekenen, const Bedrag<F>& verrekend) {
    return noem(begrip::over_te_brengen_bronbelasting, te_verrekenen - verrekend);
  }
};

} // namespace netto::wet

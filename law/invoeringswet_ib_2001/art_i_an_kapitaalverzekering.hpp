// SPDX-License-Identifier: EUPL-1.2
// Invoeringswet Wet inkomstenbelasting 2001, hoofdstuk 2, artikel I, onderdeel AN - oude kapitaalverzekeringen
// BWBR0011354, keuze K-023. Vervalt op 14 september 2029.
// vrijstelling: gemodelleerd | welke polissen oud zijn (zij bestonden op 14 september 1999 en zijn daarna niet verhoogd of verlengd): het
// dossier zegt het
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Invoeringswet_AN {
  /// De waarde telt voor zover zij meer is dan de vrijstelling, die voor partners samen dubbel is.
  static constexpr Bedrag<F> belast(const Bedrag<F>& waarde, const Verhouding<F>& personen,
                                    const Werkelijkgegevens<Bedrag<F>, Verhouding<F>>& p) {
    return noem(begrip::kapitaalverzekering_belast, voor_zover_meer_dan(waarde, p.vrijstelling_kapitaalverzekering * personen));
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.30 - afschrijving op bedrijfsmiddelen
// Tekst: 2020-2027. Alleen van een vennootschap (Wet Vpb 1969, 8 lid 1).
// lid 1: gemodelleerd, in gelijke delen over de gebruiksduur (keuze K-131); 3.29c en lagere bedrijfswaarde: NIET
// lid 2: gemodelleerd | lid 3, 4 (immateriële activa, geringe waarde ineens): NIET, geef wat is afgeschreven niet als bedrijfsmiddel op
// 3.31-3.39 (willekeurige afschrijving), 3.40-3.47 (investeringsaftrek): NIET, een feit in de winst
#pragma once

#include "base/date.hpp"
#include "law/phrases.hpp"

#include <algorithm>

namespace netto::wet {

template <NumberForm F> struct Artikel_3_30 {
  /// lid 1: wat over de gebruiksduur aan de jaren wordt toegerekend.
  static constexpr Bedrag<F> af_te_schrijven(const Bedrag<F>& kosten, const Bedrag<F>& restwaarde) {
    return voor_zover_meer_dan(kosten, restwaarde);
  }
  /// lid 1 en 2: op jaarbasis het gelijke deel, maar niet meer dan `hoogstens` van de kosten.
  static constexpr Bedrag<F> op_jaarbasis(const Bedrag<F>& af_te_schrijven, const Verhouding<F>& gebruiksduur,
                                          const Bedrag<F>& kosten, const Verhouding<F>& hoogstens) {
    const auto een = verhouding(gebruiksduur, gebruiksduur);
    return de_laagste(af_te_schrijven * verhouding(een, gebruiksduur), kosten * hoogstens);
  }
  /// lid 1: wat is afgeschreven sinds de ingebruikneming; op is op.
  static constexpr Bedrag<F> sinds_ingebruikneming(const Bedrag<F>& op_jaarbasis, const Verhouding<F>& maanden_in_gebruik,
                                                   const Verhouding<F>& maanden_per_jaar, const Bedrag<F>& af_te_schrijven) {
    return de_laagste(op_jaarbasis * verhouding(maanden_in_gebruik, maanden_per_jaar), af_te_schrijven);
  }
  /// De afschrijving van het jaar.
  static constexpr Bedrag<F> afschrijving(const Bedrag<F>& tot_en_met_dit_jaar, const Bedrag<F>& tot_en_met_vorig_jaar) {
    return noem(begrip::afschrijving_bedrijfsmiddel, tot_en_met_dit_jaar - tot_en_met_vorig_jaar);
  }
};

/// lid 1 en 2: de maanden in gebruik tot en met het einde van `jaar`; die van de ingebruikneming telt mee (keuze K-131).
constexpr std::int64_t maanden_in_gebruik(Date in_gebruik_op, int jaar) {
  const int jaren = jaar - static_cast<int>(in_gebruik_op.year()) + 1;
  const int maanden = jaren * months_in_year - static_cast<int>(static_cast<unsigned>(in_gebruik_op.month())) + 1;
  return std::max(maanden, 0);
}

} // namespace netto::wet

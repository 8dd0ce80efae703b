// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.119aa - eigenwoningreserve
// Tekst: 2013-2027 (de tekst van 1 januari 2026 is gelezen).
// lid 1: gemodelleerd, behalve het bedrag van 3.119a lid 6 b | lid 2 a, c: gemodelleerd | lid 2 b: gemodelleerd; dat het bedrag terugkomt als
// zij er niet meer samen wonen: NIET | lid 3: gemodelleerd | lid 4: een woning die zonder verkoop naar box 3 gaat, of zonder koop een eigen woning
// wordt (waarde in het economische verkeer): NIET | lid 5: gemodelleerd, naar eigendom en schuld van ieder | lid 6, 7: NIET
// 3.119b (beschikking): NIET, het dossier zegt wat er uit eerdere jaren is
#pragma once

#include "base/date.hpp"
#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_119aa {
  /// lid 1: het vervreemdingssaldo eigen woning; negatief als er meer schuld is. `eigenwoningschuld`: met de verlaging van 3.119a lid 4.
  static constexpr Bedrag<F> lid_1_saldo(const Bedrag<F>& opbrengst, const Bedrag<F>& verkoopkosten,
                                         const Bedrag<F>& eigenwoningschuld) {
    return noem(begrip::vervreemdingssaldo, opbrengst - verkoopkosten - eigenwoningschuld);
  }
  /// lid 2 a: de afname bij verwerving: wat van de kosten niet is geleend.
  static constexpr Bedrag<F> lid_2_a(const Bedrag<F>& kosten_verwerving, const Bedrag<F>& eigenwoningschuld) {
    return voor_zover_meer_dan(kosten_verwerving, eigenwoningschuld);
  }
  /// lid 2, aanhef: zij neemt niet verder af dan tot nihil.
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& reserve, const Bedrag<F>& afname) {
    return noem(begrip::afname_eigenwoningreserve, de_laagste(ten_minste_nihil(reserve), afname));
  }
  /// De stand: de som van wat er is toegevoegd en niet is gebruikt of vervallen.
  static constexpr Bedrag<F> stand(const Bedrag<F>& som) { return noem(begrip::eigenwoningreserve, som); }
};
/// lid 3: op welke dag vervalt wat op `ontstaan_op` is toegevoegd; van die dag af telt het niet.
constexpr Date eigenwoningreserve_vervalt(Date ontstaan_op, int jaren) {
  return months_after(ontstaan_op, jaren * months_in_year);
}

} // namespace netto::wet

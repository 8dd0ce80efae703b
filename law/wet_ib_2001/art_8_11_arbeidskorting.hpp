// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 8.11 - arbeidskorting
// Tekst: 2020-2027, alleen bedragen en percentages verschillen.
// lid 1, lid 2 a-d: gemodelleerd | lid 2 slot (ten minste de korting die bij de loonheffing is toegepast): NIET
#pragma once

#include "law/phrases.hpp"
#include "params/box1.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_8_11 {
  using Gegevens = Kortinggegevens<Bedrag<F>, Verhouding<F>>;

  /// lid 2: in drie stukken opgebouwd, elk met de vorige samen tot een maximum, en daarna afgebouwd tot nihil.
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& arbeidsinkomen, const Gegevens& p) {
    const auto a = de_laagste(ten_minste_nihil(arbeidsinkomen) * p.arbeid_a.percentage, p.arbeid_a.maximum);
    const auto met_b = de_laagste(a + boven(arbeidsinkomen, p.arbeid_b), p.arbeid_b.maximum);
    const auto met_c = de_laagste(met_b + boven(arbeidsinkomen, p.arbeid_c), p.arbeid_c.maximum);
    return noem(begrip::arbeidskorting_geheel, voor_zover_meer_dan(met_c, boven(arbeidsinkomen, p.arbeid_d)));
  }
  /// Het deel dat voor de belastingplichtige geldt (artikel 8.3).
  static constexpr Bedrag<F> eigen(const Bedrag<F>& deel) { return noem(begrip::arbeidskorting, deel); }

private:
  static constexpr Bedrag<F> boven(const Bedrag<F>& arbeidsinkomen, const typename Gegevens::Onderdeel& o) {
    return voor_zover_meer_dan(arbeidsinkomen, o.grens) * o.percentage;
  }
};

} // namespace netto::wet

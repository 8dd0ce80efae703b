// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.76 - zelfstandigenaftrek
// Tekst: 2020-2027, alleen de bedragen verschillen.
// lid 1 (urencriterium), lid 3 (wie starter is): feit | lid 2-5, 7, 10: gemodelleerd (keuzes K-100 en K-104)
// lid 6, 8, 9 (beschikkingen): elders, het dossier geeft wat zij vaststelden
#pragma once

#include "law/phrases.hpp"
#include "params/box1.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_76 {
  using Gegevens = Winstgegevens<Bedrag<F>, Verhouding<F>>;

  /// lid 2.
  static constexpr Bedrag<F> lid_2(const Gegevens& p) { return p.zelfstandigenaftrek; }
  /// lid 3: waarmee de aftrek van een starter hoger is.
  static constexpr Bedrag<F> lid_3(const Gegevens& p) { return noem(begrip::startersaftrek, p.startersaftrek); }
  /// lid 4: de helft voor wie bij het begin van het jaar de pensioengerechtigde leeftijd heeft.
  static constexpr Bedrag<F> lid_4(const Bedrag<F>& bedrag, const Gegevens& p) {
    return afgerond(bedrag * p.deel_vanaf_aow_leeftijd, afronding::aftrek);
  }
  /// lid 5: niet meer dan de winst, behalve bij een starter.
  static constexpr Bedrag<F> lid_5(const Bedrag<F>& bedrag, const Bedrag<F>& winst) {
    return de_laagste(bedrag, ten_minste_nihil(winst));
  }
  /// lid 5: wat de winst niet toeliet.
  static constexpr Bedrag<F> niet_gerealiseerd(const Bedrag<F>& bedrag, const Bedrag<F>& toegelaten) {
    return noem(begrip::niet_gerealiseerd, bedrag - toegelaten);
  }
  /// lid 7: wat de beschikkingen openlieten.
  static constexpr Bedrag<F> van_eerdere_jaren(const Bedrag<F>& gegeven) { return afgerond(gegeven, afronding::aftrek); }
  /// lid 7: van eerdere jaren, tot wat er van de winst over is.
  static constexpr Bedrag<F> lid_7(const Bedrag<F>& van_eerdere_jaren, const Bedrag<F>& winst,
                                   const Bedrag<F>& aftrek_van_het_jaar) {
    return de_laagste(van_eerdere_jaren, voor_zover_meer_dan(winst, aftrek_van_het_jaar));
  }
  static constexpr Bedrag<F> zelfstandigenaftrek(const Bedrag<F>& bedrag) { return noem(begrip::zelfstandigenaftrek, bedrag); }
};

} // namespace netto::wet

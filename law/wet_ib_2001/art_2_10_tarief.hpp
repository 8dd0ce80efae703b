// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 2.10 - tarief op het belastbare inkomen uit werk en woning
// Tekst: 2020-2027, alleen bedragen en percentages verschillen.
// lid 1: gemodelleerd | lid 2: gemodelleerd (het percentage van artikel 10.2a is een parameter)
// lid 3 onderdelen a, b, d, e: gemodelleerd, e voor alle aftrek van 6.1 | lid 3 onderdeel c (terbeschikkingstellingsvrijstelling): NIET
#pragma once

#include "law/phrases.hpp"
#include "params/box1.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_2_10 {
  using Schijven = Schijvengegevens<Bedrag<F>, Verhouding<F>>;

  /// lid 1: de belasting van de schijven eronder (kolom III, een bedrag van de wet) en het percentage van wat er in de eigen schijf valt.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& belastbaar_inkomen, const Schijven& p) {
    const auto in_1 = belastbaar_inkomen * p.tarief_1;
    const auto in_2 = p.belasting_1 + voor_zover_meer_dan(belastbaar_inkomen, p.grens_1) * p.tarief_2;
    const auto in_3 = p.belasting_1_en_2 + voor_zover_meer_dan(belastbaar_inkomen, p.grens_2) * p.tarief_3;
    const auto tabel = kies(belastbaar_inkomen > p.grens_2, in_3, kies(belastbaar_inkomen > p.grens_1, in_2, in_1));
    return noem(begrip::belasting_tabel, afgerond(tabel, afronding::belasting));
  }

  /// lid 3: de posten die de grondslag verminderden.
  struct Posten {
    Bedrag<F> ondernemersaftrek, mkb_winstvrijstelling, kosten_eigen_woning, persoonsgebonden_aftrek; // onderdelen a, b, d en e
  };
  /// lid 3 b: mits de winst na de ondernemersaftrek positief is.
  static constexpr Bedrag<F> lid_3_b(const Bedrag<F>& mkb_winstvrijstelling, const Bedrag<F>& na_ondernemersaftrek) {
    return kies(na_ondernemersaftrek > nihil<F>(), mkb_winstvrijstelling, nihil<F>());
  }
  static constexpr Bedrag<F> lid_3(const Posten& x) {
    return noem(begrip::grondslagverminderende_posten,
                x.ondernemersaftrek + x.mkb_winstvrijstelling + x.kosten_eigen_woning + x.persoonsgebonden_aftrek);
  }
  /// lid 2 en 3: wat van de posten in de hoogste schijf viel.
  static constexpr Bedrag<F> grondslag_aanpassing(const Bedrag<F>& belastbaar_inkomen, const Bedrag<F>& posten,
                                                  const Schijven& p) {
    return noem(begrip::tariefsaanpassing_grondslag,
                de_laagste(voor_zover_meer_dan(belastbaar_inkomen + posten, p.grens_2), ten_minste_nihil(posten)));
  }
  /// lid 2: waarmee de belasting daarover hoger wordt.
  static constexpr Bedrag<F> aanpassing(const Bedrag<F>& grondslag, const Verhouding<F>& percentage) {
    return noem(begrip::tariefsaanpassing, afgerond(grondslag * percentage, afronding::belasting));
  }
  static constexpr Bedrag<F> belasting(const Bedrag<F>& tabel, const Bedrag<F>& aanpassing) {
    return noem(begrip::belasting_werk_en_woning, tabel + aanpassing);
  }
};

} // namespace netto::wet

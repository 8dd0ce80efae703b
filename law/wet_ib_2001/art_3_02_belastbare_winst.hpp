// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.2 - belastbare winst uit onderneming
// Tekst: 2020-2027.
// 3.2: gemodelleerd | 3.4-3.6, 3.8 (ondernemer, urencriterium, winst; of er een bron van inkomen is): feit (keuze K-103)
// 3.9-3.66 (hoe de winst wordt bepaald): feit, het dossier geeft de winst | 3.3 (medegerechtigden, winst uit een schuldvordering): NIET
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_2 {
  static constexpr Bedrag<F> bedrag(const Bedrag<F>& gegeven) { return afgerond(gegeven, afronding::inkomen); }
  /// Uit alle ondernemingen samen.
  static constexpr Bedrag<F> winst(const Bedrag<F>& samen) { return noem(begrip::winst_uit_onderneming, samen); }
  /// Verminderd met de ondernemersaftrek.
  static constexpr Bedrag<F> na_ondernemersaftrek(const Bedrag<F>& winst, const Bedrag<F>& ondernemersaftrek) {
    return noem(begrip::winst_na_ondernemersaftrek, winst - ondernemersaftrek);
  }
  /// En met de MKB-winstvrijstelling.
  static constexpr Bedrag<F> belastbare_winst(const Bedrag<F>& na_ondernemersaftrek, const Bedrag<F>& mkb_winstvrijstelling) {
    return noem(begrip::belastbare_winst, na_ondernemersaftrek - mkb_winstvrijstelling);
  }
};

} // namespace netto::wet

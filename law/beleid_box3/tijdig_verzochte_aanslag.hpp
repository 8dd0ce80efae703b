// SPDX-License-Identifier: EUPL-1.2
// Beleid box 3 van de staatssecretaris, onderdeel 2.1 - belasting waarvoor op tijd om een aanslag is gevraagd (keuze K-067)
// Tekst: 2017-2027, naar samenvattingen.
// onderdeel 2.1 (het bedrag telt als betaald): gemodelleerd | de termijnen van het verzoek: het dossier zegt of zij zijn gehaald
#pragma once

#include "facts/schuld.hpp"
#include "law/wet_ib_2001/art_5_03_rendementsgrondslag.hpp"

namespace netto::wet {

struct Tijdig_verzochte_aanslag {
  static constexpr bool geldt(const Schuld& s) { return s.soort == Schuld::Soort::belastingschuld && s.tijdig_verzocht; }
  /// De belasting telt alsof zij voor 1 januari van de bank is betaald; niet meer dan er staat.
  template <NumberForm F> static constexpr Vermogen<F> betaald(Vermogen<F> v, const Bedrag<F>& belasting) {
    v.bank_en_spaartegoeden = noem(begrip::bank_na_belasting, voor_zover_meer_dan(v.bank_en_spaartegoeden, belasting));
    return v;
  }
};

} // namespace netto::wet

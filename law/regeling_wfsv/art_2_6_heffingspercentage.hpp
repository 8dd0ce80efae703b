// SPDX-License-Identifier: EUPL-1.2
// Regeling Wfsv (BWBR0019150), artikel 2.6 - heffingspercentage bij verschillende premiepercentages
// Tekst: 2017-2027, gelezen in die van 2017.
// 2.6: gemodelleerd (keuze K-070), over de tijd dat iemand premieplichtig is (K-080) | 2.6a: gemodelleerd, in artikel 12 van de Wfsv
#pragma once

#include "law/phrases.hpp"
#include "params/box1.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_2_6_Wfsv {
  /// Het percentage uit tijdsevenredige delen van de premies, naar beneden op honderdsten van een procent.
  static constexpr Verhouding<F> heffingspercentage(const Premiegegevens<Verhouding<F>>& p,
                                                    const Verhouding<F>& deel_met_aow_premie) {
    return noem(begrip::heffingspercentage,
                afgerond_volgens_de_wet(p.aow * deel_met_aow_premie + p.anw + p.wlz, afronding::heffingspercentage));
  }
};

} // namespace netto::wet

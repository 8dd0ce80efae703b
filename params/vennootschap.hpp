// SPDX-License-Identifier: EUPL-1.2
// The parameters of corporation tax, and of debts to one's own company, as the rules see them; `velden` as in params/box3.hpp.
#pragma once

#include "params/parameter.hpp"

namespace netto {

/// Wet Vpb 1969, 15b and 22; Wet IB 2001, 3.30.
template <class Geld, class Part> struct Vennootschapgegevens {
  Geld grens_1, belasting_1, renteaftrek;
  Part tarief_1, tarief_2, renteaftrek_deel, afschrijving, afschrijving_goodwill;

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("grens_schijf_1_vennootschapsbelasting", z.grens_1);
    op("belasting_schijf_1_vennootschapsbelasting", z.belasting_1);
    op("tarief_schijf_1_vennootschapsbelasting", z.tarief_1);
    op("tarief_schijf_2_vennootschapsbelasting", z.tarief_2);
    op("renteaftrek_vast_bedrag", z.renteaftrek);
    op("renteaftrek_deel_winst", z.renteaftrek_deel);
    op("afschrijving_hoogstens", z.afschrijving);
    op("afschrijving_goodwill_hoogstens", z.afschrijving_goodwill);
  }
};
/// Wet Vpb 1969, 20 lid 2 from 2022.
template <class Geld, class Part> struct Verliesverrekeninggegevens2022 {
  Geld vast_bedrag;
  Part deel_winst;

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("verliesverrekening_vast_bedrag", z.vast_bedrag);
    op("verliesverrekening_deel_winst", z.deel_winst);
  }
};
/// Wet IB 2001, 4.14a from 2023.
template <class Geld> struct Schuldgegevens2023 {
  Geld vast_bedrag;

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("schulden_eigen_vennootschap_vast_bedrag", z.vast_bedrag);
  }
};

} // namespace netto

// SPDX-License-Identifier: EUPL-1.2
// The parameters of the own home as the rules see them; `velden` as in params/box3.hpp.
#pragma once

#include "params/parameter.hpp"

namespace netto {

/// Art. 3.112 lid 1 Wet IB 2001.
template <class Geld, class Part> struct EigenWoninggegevens {
  Tabel<Geld, Part> percentage; // of the whole value, up to and including bovengrens
  Geld bovengrens;
  Geld vast_bedrag;            // above bovengrens, with
  Part percentage_boven_grens; // of the excess

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("eigenwoningforfait", z.percentage);
    op("eigenwoningforfait_bovengrens", z.bovengrens);
    op("eigenwoningforfait_vast_bedrag", z.vast_bedrag);
    op("eigenwoningforfait_percentage_boven_grens", z.percentage_boven_grens);
  }
};

} // namespace netto

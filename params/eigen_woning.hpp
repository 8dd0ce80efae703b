// SPDX-License-Identifier: EUPL-1.2
// The parameters of the own home as the rules see them; `velden` as in params/box3.hpp.
#pragma once

#include "params/parameter.hpp"

namespace netto {

/// Art. 3.112, 3.113, 3.114 and 3.123a Wet IB 2001.
template <class Geld, class Part> struct EigenWoninggegevens {
  Tabel<Geld, Part> percentage; // of the whole value, up to and including bovengrens
  Geld bovengrens;
  Geld vast_bedrag;            // above bovengrens, with
  Part percentage_boven_grens; // of the excess
  Part percentage_uitzending;  // of the whole value, up to and including bovengrens (lid 5)
  Geld vast_bedrag_uitzending;
  Part tijdelijke_verhuur;
  Geld kamerverhuur;
  Part geringe_schuld, geringe_schuld_noemer; // the percentage of 3.123a is the one over the other

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("eigenwoningforfait", z.percentage);
    op("eigenwoningforfait_bovengrens", z.bovengrens);
    op("eigenwoningforfait_vast_bedrag", z.vast_bedrag);
    op("eigenwoningforfait_percentage_boven_grens", z.percentage_boven_grens);
    op("eigenwoningforfait_uitzending", z.percentage_uitzending);
    op("eigenwoningforfait_uitzending_vast_bedrag", z.vast_bedrag_uitzending);
    op("percentage_tijdelijke_verhuur", z.tijdelijke_verhuur);
    op("kamerverhuurvrijstelling", z.kamerverhuur);
    op("aftrek_geringe_eigenwoningschuld", z.geringe_schuld);
    op("aftrek_geringe_eigenwoningschuld_noemer", z.geringe_schuld_noemer);
  }
};

} // namespace netto

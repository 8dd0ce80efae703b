// SPDX-License-Identifier: EUPL-1.2
// The parameters of the transfer tax as the rules see them; `velden` as in params/box3.hpp.
#pragma once

#include "params/parameter.hpp"

namespace netto {

/// Art. 14 Wet op belastingen van rechtsverkeer, of the year of an acquisition.
template <class Part> struct Overdrachttarieven {
  Part algemeen;      // lid 1
  Part woning;        // lid 2; until 2026 that of lid 1
  Part hoofdverblijf; // lid 3; until 2026 lid 2

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("overdrachtsbelasting_tarief", z.algemeen);
    op("overdrachtsbelasting_tarief_woning", z.woning);
    op("overdrachtsbelasting_tarief_hoofdverblijf", z.hoofdverblijf);
  }
};

/// Art. 15 lid 1 p, of the year of an acquisition.
template <class Geld> struct Startersgrens {
  Geld woningwaarde;

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("startersvrijstelling_woningwaarde", z.woningwaarde);
  }
};

/// Art. 15 lid 1 g.
template <class Part> struct Samenwonersgrenzen {
  Part minst, meest;

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("verdeling_samenwoners_minst", z.minst);
    op("verdeling_samenwoners_meest", z.meest);
  }
};

} // namespace netto

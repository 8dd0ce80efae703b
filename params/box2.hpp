// SPDX-License-Identifier: EUPL-1.2
// The parameters of box 2 as the rules see them; `velden` as in params/box3.hpp.
#pragma once

#include "params/parameter.hpp"

namespace netto {

/// Art. 2.12 until 2023.
template <class Part> struct Box2Gegevens2020 {
  Part tarief;

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) { op("tarief_box_2", z.tarief); }
};
/// From 2024.
template <class Geld, class Part> struct Box2Gegevens2024 {
  Geld grens_1, belasting_1;
  Part tarief_1, tarief_2;

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("grens_schijf_1_box_2", z.grens_1);
    op("belasting_schijf_1_box_2", z.belasting_1);
    op("tarief_schijf_1_box_2", z.tarief_1);
    op("tarief_schijf_2_box_2", z.tarief_2);
  }
};

} // namespace netto

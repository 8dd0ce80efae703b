// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 2.10a - tarief voor wie voor 1 januari 1946 is geboren
// Tekst: 2020-2027, alleen bedragen en percentages verschillen.
// lid 1: gemodelleerd | lid 2, 3: gemodelleerd als die van artikel 2.10
#pragma once

#include "law/phrases.hpp"
#include "params/box1.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_2_10a {
  using Gegevens = Box1Gegevens<Bedrag<F>, Verhouding<F>>;

  /// lid 1: de tabel van artikel 2.10 met een langere eerste schijf.
  static constexpr Schijvengegevens<Bedrag<F>, Verhouding<F>> lid_1(const Gegevens& p) {
    auto tabel = p.schijven;
    tabel.grens_1 = p.grens_1_voor_1946;
    tabel.belasting_1 = p.belasting_1_voor_1946;
    tabel.belasting_1_en_2 = p.belasting_1_en_2_voor_1946;
    return tabel;
  }
};

} // namespace netto::wet

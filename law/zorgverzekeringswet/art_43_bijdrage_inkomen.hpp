// SPDX-License-Identifier: EUPL-1.2
// Zorgverzekeringswet (BWBR0018450), artikel 43 - bijdrage-inkomen
// Tekst: 2020-2027, gelezen in die van 2017 en 2026.
// lid 1, lid 2 b-d, lid 3, 5: gemodelleerd | lid 2 a, lid 4 en artikel 42 (loon, bijdrage door of via de inhoudingsplichtige): NIET
// Regeling zorgverzekering, 5.4 lid 3 (nihil over alimentatie van voor 2006): feit (`bijdrage_zvw`), gelezen in de tekst van 2014
// Regeling zorgverzekering, 5.8 (een deel van het jaar verzekerd): NIET
#pragma once

#include "facts/inkomen.hpp"
#include "law/phrases.hpp"
#include "params/box1.hpp"

namespace netto::wet {

/// lid 2 b-d: winst, resultaat en periodieke uitkeringen, tenzij het dossier anders zegt.
constexpr bool in_bijdrage_inkomen(const Inkomen& x) {
  using enum Inkomen::Soort;
  return (x.soort == winst || x.soort == resultaat || x.soort == alimentatie) && x.bijdrage_zvw.value_or(true);
}

template <NumberForm F> struct Artikel_43_Zvw {
  using Gegevens = Zvwgegevens<Bedrag<F>, Verhouding<F>>;

  /// lid 3 en 5: ten minste nihil, en niet meer dan wat het loon van het maximum overlaat.
  static constexpr Bedrag<F> bijdrage_inkomen(const Bedrag<F>& samen, const Bedrag<F>& loon, const Gegevens& p) {
    return noem(begrip::bijdrage_inkomen,
                de_laagste(ten_minste_nihil(samen), voor_zover_meer_dan(p.maximum_inkomen, ten_minste_nihil(loon))));
  }
};

} // namespace netto::wet

// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 8.1 - begrippen van de heffingskorting
// Tekst: 2020-2027.
// lid 1 a-e: gemodelleerd; van winst telt die voor de ondernemersaftrek | lid 2 (loon tijdens ziekte en verlof): feit (`arbeidsinkomen`)
#pragma once

#include "facts/inkomen.hpp"
#include "law/phrases.hpp"
#include "params/box1.hpp"

namespace netto::wet {

/// lid 1 e en lid 2: winst, loon en resultaat zijn met tegenwoordige arbeid genoten, tenzij het dossier anders zegt.
constexpr bool is_arbeidsinkomen(const Inkomen& x) {
  using enum Inkomen::Soort;
  return x.arbeidsinkomen.value_or(x.soort == loon || x.soort == winst || x.soort == resultaat);
}

template <NumberForm F> struct Artikel_8_1 {
  /// lid 1 e.
  static constexpr Bedrag<F> arbeidsinkomen(const Bedrag<F>& samen) { return noem(begrip::arbeidsinkomen, samen); }
  /// lid 1 b: de belasting van de boxen, na vermindering om dubbele belasting te voorkomen, en de premie.
  static constexpr Bedrag<F> gecombineerde_inkomensheffing(const Bedrag<F>& werk_en_woning,
                                                           const Bedrag<F>& aanmerkelijk_belang,
                                                           const Bedrag<F>& sparen_en_beleggen, const Bedrag<F>& premie) {
    return noem(begrip::gecombineerde_inkomensheffing, werk_en_woning + premie + aanmerkelijk_belang + sparen_en_beleggen);
  }
  /// lid 1 c.
  static constexpr Verhouding<F> gecombineerd_heffingspercentage(const Verhouding<F>& tarief_1,
                                                                 const Premiegegevens<Verhouding<F>>& p) {
    return tarief_1 + p.aow + p.anw + p.wlz;
  }
};

} // namespace netto::wet

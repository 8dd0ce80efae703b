// SPDX-License-Identifier: EUPL-1.2
// Wet op de vennootschapsbelasting 1969 (BWBR0002672), artikel 7 - belastbaar bedrag
// Tekst: 2020-2027.
// lid 1, 2: gemodelleerd | lid 3 (giften, artikel 16): NIET, een feit in de winst | lid 4 (boekjaar): gemodelleerd, alleen als het het
// kalenderjaar is | lid 5 (andere munt): NIET
// 2, 3 (wie belastingplichtig is): een feit, een [[vennootschap]] is een in Nederland gevestigde nv of bv | 15-15aj (fiscale eenheid),
// 13 (deelnemingsvrijstelling), 12b (innovatiebox), 10a (rente binnen een groep): NIET, feiten in de winst
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_7_vennootschap {
  /// lid 3: de winst, zoals het dossier haar geeft na giften en met wat artikel 8 en 15b eraan veranderen.
  static constexpr Bedrag<F> belastbare_winst(const Bedrag<F>& winst) {
    return noem(begrip::belastbare_winst_vennootschap, winst);
  }
  /// lid 2: na aftrek van te verrekenen verliezen; een verlies is geen belastbaar bedrag.
  static constexpr Bedrag<F> belastbaar_bedrag(const Bedrag<F>& belastbare_winst, const Bedrag<F>& verliezen) {
    return noem(begrip::belastbaar_bedrag, ten_minste_nihil(belastbare_winst) - verliezen);
  }
};

} // namespace netto::wet

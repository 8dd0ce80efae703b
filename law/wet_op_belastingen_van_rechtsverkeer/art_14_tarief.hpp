// SPDX-License-Identifier: EUPL-1.2
// Wet op belastingen van rechtsverkeer (BWBR0002740), artikel 14 - tarief
// Tekst: 2021-2024, 2025 (economische eigendom) en 2026-2027 (lid 2 over woningen; wat lid 2-7 was is lid 3-8).
// lid 1: gemodelleerd | lid 2: gemodelleerd | lid 3: gemodelleerd (de verklaring en het gebruik zegt het dossier, keuzes K-123 en K-124)
// lid 4: gemodelleerd | lid 5 (wooncoöperatie): NIET | lid 6: gemodelleerd
// lid 7 (aanhorigheden): gemodelleerd, zij zitten in de prijs en de waarde van de woning | lid 8 (aandelen buiten de samenloopvrijstelling): NIET
#pragma once

#include "law/phrases.hpp"
#include "params/overdracht.hpp"

namespace netto::wet {

/// Wat iemand verkrijgt, en waarvoor.
struct Verkrijging {
  bool woning = true, aandelen = false, economische_eigendom = false;
  bool natuurlijk_persoon = true, hoofdverblijf = false, verklaring = false;
};

template <NumberForm F> struct Artikel_14_rechtsverkeer {
  using Tarieven = Overdrachttarieven<Verhouding<F>>;

  /// lid 3 en 6: wie een woning verkrijgt om er te wonen, en dat vooraf verklaart; nooit voor aandelen.
  static constexpr bool lid_3(const Verkrijging& v) {
    return v.woning && v.natuurlijk_persoon && v.hoofdverblijf && v.verklaring && !v.aandelen;
  }
  static constexpr Verhouding<F> tarief(const Verkrijging& v, const Tarieven& p) {
    return noem(begrip::tarief_overdrachtsbelasting, lid_3(v) ? p.hoofdverblijf : v.woning ? p.woning : p.algemeen);
  }
  /// De belasting over de maatstaf van heffing. Niets in de wet rondt haar af (keuze K-120).
  static constexpr Bedrag<F> belasting(const Bedrag<F>& maatstaf, const Verhouding<F>& tarief) { return maatstaf * tarief; }
  /// De belasting voordat een vrijstelling haar wegneemt.
  static constexpr Bedrag<F> voor_vrijstelling(const Bedrag<F>& belasting) {
    return noem(begrip::overdrachtsbelasting_geheel, belasting);
  }
  /// lid 4: over wat artikel 9 lid 8 bij de waarde telt.
  static constexpr Bedrag<F> lid_4(const Bedrag<F>& waardevermeerdering, const Tarieven& p) {
    return waardevermeerdering * p.hoofdverblijf;
  }
};

/// Tekst 2021-2024: het lage tarief is er ook niet voor economische eigendom.
template <NumberForm F> struct Artikel_14_rechtsverkeer_2021 : Artikel_14_rechtsverkeer<F> {
  using Basis = Artikel_14_rechtsverkeer<F>;
  static constexpr Verhouding<F> tarief(Verkrijging v, const typename Basis::Tarieven& p) {
    v.hoofdverblijf = v.hoofdverblijf && !v.economische_eigendom;
    return Basis::tarief(v, p);
  }
};

} // namespace netto::wet

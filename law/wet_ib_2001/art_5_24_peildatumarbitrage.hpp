// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.24 - peildatumarbitrage
// Tekst: vanaf 2023, alleen voor het forfait (artikel 5.2).
// lid 1 (beleggingen die voor 1 januari banktegoed worden), lid 2 (schulden), de zakelijke overwegingen: gemodelleerd, naar de dagen in
// het dossier (keuze K-065) | lid 1 (andere overige bezittingen): NIET, het antwoord vraagt ernaar bij woningen | lid 3 (regeling): NIET
#pragma once

#include "base/date.hpp"
#include "law/wet_ib_2001/art_5_03_rendementsgrondslag.hpp"

namespace netto::wet {

struct Artikel_5_24 {
  /// Kunnen een handeling voor de peildatum en een erna in een aaneengesloten periode van zoveel maanden vallen?
  static constexpr bool in_een_periode(Date ervoor, Date erna, int maanden) { return erna < months_after(ervoor, maanden); }

  /// Voor zover de handelingen geacht worden niet te hebben plaatsgevonden: wat er voor de peildatum af ging en erna weer bij kwam, en niet
  /// meer dan er op de peildatum was van wat daardoor steeg (lid 1: het banktegoed, lid 2: de schulden).
  template <NumberForm F>
  static constexpr Bedrag<F> voor_zover(const Bedrag<F>& ervoor, const Bedrag<F>& erna, const Bedrag<F>& op_de_peildatum) {
    return de_laagste(de_laagste(ervoor, erna), op_de_peildatum);
  }
  /// lid 1: overige bezittingen in plaats van banktegoed.
  template <NumberForm F> static constexpr Vermogen<F> lid_1(Vermogen<F> v, const Bedrag<F>& teruggedraaid) {
    v.bank_en_spaartegoeden = v.bank_en_spaartegoeden - teruggedraaid;
    v.overige_bezittingen = v.overige_bezittingen + teruggedraaid;
    return v;
  }
  /// lid 2: geen schuld, en niet wat ervan op de bank stond (keuze K-065).
  template <NumberForm F> static constexpr Vermogen<F> lid_2(Vermogen<F> v, const Bedrag<F>& teruggedraaid) {
    v.bank_en_spaartegoeden = ten_minste_nihil(v.bank_en_spaartegoeden - teruggedraaid);
    v.schulden = v.schulden - teruggedraaid;
    return v;
  }
};

} // namespace netto::wet

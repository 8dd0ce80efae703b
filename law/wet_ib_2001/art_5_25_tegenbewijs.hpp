// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.25 - tegenbewijs, tekst 2026; voor 2017-2025 naar de rechtspraak en de
// Wet tegenbewijsregeling box 3, die terugwerkt (keuze K-010)
// lid 1, 2, 4, 5: gemodelleerd | lid 3 (minderjarige kinderen): gemodelleerd, via het eigendomsdeel van de ouder
// lid 6-8 (formulier en termijnen): NIET, Netto geeft wel de in te vullen bedragen
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_5_25 {
  /// lid 4 en 5: van partners telt het gezamenlijke rendement in de verhouding waarin zij de grondslag verdelen.
  static constexpr Bedrag<F> lid_4(const Bedrag<F>& gezamenlijk_rendement, const Verhouding<F>& deel_van_de_grondslag) {
    return gezamenlijk_rendement * deel_van_de_grondslag;
  }
  /// lid 2: het werkelijke rendement is ten minste nihil; een verlies gaat niet naar een ander jaar.
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& rendement) {
    return noem(begrip::werkelijk_rendement_persoon, afgerond(ten_minste_nihil(rendement), afronding::werkelijk_rendement));
  }
  /// lid 1: het werkelijke rendement telt alleen als het lager is dan het voordeel volgens het forfait; zo geldt het laagste.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& forfait, const Bedrag<F>& werkelijk) {
    return de_laagste(forfait, werkelijk);
  }
};

} // namespace netto::wet

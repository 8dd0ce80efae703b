// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.25 - tegenbewijs, tekst 2026; voor 2017-2025 naar de rechtspraak en de
// Wet tegenbewijsregeling box 3, die terugwerkt (keuze K-010)
// lid 1, 2, 4, 5: gemodelleerd | lid 3 (minderjarige kinderen): gemodelleerd, tot en met de dag waarop het kind meerderjarig wordt
// (keuze K-042)
// lid 6, 8 (formulier, of de aangifte zelf): deels, Netto zegt waar de bedragen worden ingevuld | lid 7 (termijn voor stukken): NIET
#pragma once

#include "base/date.hpp"
#include "law/phrases.hpp"

namespace netto::wet {

/// lid 3: het werkelijke rendement van een minderjarig kind telt bij wie het gezag heeft, zoals in 2.15. Wordt het kind in het jaar
/// meerderjarig, dan is dat het rendement tot en met die dag; wat daarna komt is van het kind zelf (keuze K-042). Het forfait houdt wel
/// het hele jaar aan wie op 1 januari minderjarig was.
constexpr Date rendement_minderjarig_kind_tot_en_met(Date laatste_minderjarige_dag) {
  return day_after(laatste_minderjarige_dag);
}

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

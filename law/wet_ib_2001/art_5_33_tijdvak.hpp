// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.33 - werkelijk rendement bij belastingplicht over een deel van het jaar
// Tekst: 2026.
// lid 1 (begin): gemodelleerd | lid 2 (einde, ook door overlijden): gemodelleerd | wat een erfgenaam na het overlijden heeft (5.28 tot
// en met 5.30): gemodelleerd (keuze K-025)
#pragma once

#include "base/date.hpp"

#include <optional>

namespace netto::wet {

/// Alleen voor artikel 5.28: wat in het jaar is ontvangen en betaald volgt het tijdvak van de belastingplicht vanzelf, en een vrijgesteld
/// deel (5.31b, 5.32, 5.32a) blijft gemeten aan het begin van het kalenderjaar.
struct Artikel_5_33 {
  /// Welke waarde van een bezitting of schuld telt: die voor een kalenderjaar (op 1 januari daarvan), of die op een dag in het jaar.
  struct Tijdstip {
    int jaar;
    std::optional<Date> dag{};
  };
  /// lid 1: begint de belastingplicht in het jaar, dan telt de waarde op die dag als die aan het begin van het kalenderjaar.
  static constexpr Tijdstip lid_1(Date eerste_dag_plichtig, int jaar) {
    if (eerste_dag_plichtig == first_day(jaar)) return {jaar};
    return {jaar, eerste_dag_plichtig};
  }
  /// lid 2: eindigt zij in het jaar, ook door overlijden, dan telt de waarde op die dag als die aan het einde; anders is dat de waarde
  /// waarmee het volgende jaar begint.
  static constexpr Tijdstip lid_2(Date laatste_dag_plichtig, int jaar) {
    if (laatste_dag_plichtig == last_day(jaar)) return {jaar + 1};
    return {jaar, laatste_dag_plichtig};
  }
  /// Is er belastingplicht over een deel van het jaar?
  static constexpr bool deel_van_het_jaar(Date eerste_dag_plichtig, Date laatste_dag_plichtig, int jaar) {
    return eerste_dag_plichtig != first_day(jaar) || laatste_dag_plichtig != last_day(jaar);
  }

  /// lid 2 met 5.29 lid 1 en 5.30 lid 1: tot en met de dag van overlijden is het rendement van de overledene. Daarna is het van wie erven,
  /// ieder voor zijn deel: bij hen komt het op tegen de waarde van die dag, ook al zat het op 1 januari niet in hun grondslag (keuze K-025).
  /// Erft de partner alles, dan heffen die twee elkaar op en loopt hun gezamenlijke rendement door.
  static constexpr Date laatste_dag_erflater(Date overleden) { return overleden; }
  /// Moet dus bekend zijn wie erven? Niet als er niemand naast de overledene is: in de aanslag, of in het dossier.
  static constexpr bool erfgenaam_nodig(bool alleen, bool bekend) { return !alleen && !bekend; }
};

} // namespace netto::wet

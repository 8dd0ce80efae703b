// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.33 - werkelijk rendement bij belastingplicht over een deel van het jaar
// Tekst: 2026.
// lid 1 (begin): gemodelleerd | lid 2 (einde, ook door overlijden, keuze K-025): gemodelleerd | lid 2, van een erfgenaam die geen
// partner is het rendement na die dag: NIET
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

  /// Wat een overlijden in het jaar met het rendement van een belastingplichtige of van partners doet.
  enum class Overlijden {
    geen_gevolg,        ///< niet van deze belastingplichtige, of het eindigt zijn eigen tijdvak, of alles blijft bij de partner
    erfgenaam_onbekend, ///< wie erft zegt het dossier niet
    gaat_over_of_komt_op ///< wat de overledene had gaat op die dag naar iemand anders (5.30), of komt van iemand anders (5.29)
  };
  /// lid 2 met 5.29 lid 1 en 5.30 lid 1: tot de dag van overlijden is het rendement van de overledene, daarna van wie erft, tegen de waarde
  /// van die dag. Erft de partner alles, dan blijft het bij hen samen het hele jaar. `alleen`: er is niemand naast de overledene in de
  /// aanslag, of in het dossier.
  static constexpr Overlijden overlijden(bool alleen, bool overledene_hier, std::optional<bool> erfgenaam_hier) {
    if (alleen) return Overlijden::geen_gevolg;
    if (!erfgenaam_hier) return Overlijden::erfgenaam_onbekend;
    return overledene_hier == *erfgenaam_hier ? Overlijden::geen_gevolg : Overlijden::gaat_over_of_komt_op;
  }
};

} // namespace netto::wet

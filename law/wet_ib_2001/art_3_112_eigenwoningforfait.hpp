// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.112 - eigenwoningforfait, de voordelen uit eigen woning
// Tekst: 2020-2027, alleen percentages en bedragen verschillen.
// lid 1: gemodelleerd (over een deel van het jaar naar dagen, keuze K-034) | lid 2: gemodelleerd (het dossier geeft de WOZ-waarde
// van de woning zelf) | lid 3 (geen WOZ-waarde): gemodelleerd, het dossier geeft de waarde op de waardepeildatum
// lid 4, 5: gemodelleerd
// lid 6: gemodelleerd (het dossier geeft de datum van inschrijving; is er in het jaar geen, dan de feitelijke, KG:051:2025:1)
#pragma once

#include "facts/dossier.hpp"
#include "law/phrases.hpp"
#include "law/wet_ib_2001/art_3_111_eigen_woning.hpp"
#include "params/eigen_woning.hpp"

#include <algorithm>
#include <cstdint>

namespace netto::wet {

template <NumberForm F> struct Artikel_3_112 {
  using Gegevens = EigenWoninggegevens<Bedrag<F>, Verhouding<F>>;

  /// lid 2 en 3: de WOZ-waarde voor het kalenderjaar, of wat daar volgens dezelfde regels voor in de plaats komt.
  static constexpr Bedrag<F> eigenwoningwaarde(const Bedrag<F>& woz) { return noem(begrip::eigenwoningwaarde, woz); }

  /// lid 1: over een heel jaar. Tot en met de bovenste grens een percentage van de hele waarde, dat met de waarde oploopt; daarboven
  /// een vast bedrag en een hoger percentage van het meerdere.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& waarde, const Gegevens& p) {
    const auto tot_en_met = waarde * tabelwaarde(p.percentage, waarde);
    const auto daarboven = p.vast_bedrag + voor_zover_meer_dan(waarde, p.bovengrens) * p.percentage_boven_grens;
    const auto forfait = kies(waarde > p.bovengrens, daarboven, tot_en_met);
    return noem(begrip::eigenwoningforfait_op_jaarbasis, afgerond(forfait, afronding::eigenwoningforfait));
  }

  /// lid 5: van een woning van wie tijdelijk elders woont (3.111 lid 6).
  static constexpr Bedrag<F> lid_5(const Bedrag<F>& waarde, const Gegevens& p) {
    const auto tot_en_met = waarde * p.percentage_uitzending;
    const auto daarboven = p.vast_bedrag_uitzending + voor_zover_meer_dan(waarde, p.bovengrens) * p.percentage_boven_grens;
    const auto forfait = kies(waarde > p.bovengrens, daarboven, tot_en_met);
    return noem(begrip::eigenwoningforfait_op_jaarbasis, afgerond(forfait, afronding::eigenwoningforfait));
  }

  /// lid 1 en 6: wat de wet op jaarbasis geeft, naar rato van de dagen die meetellen (`Eigenwoningdagen`, samen over de perioden van
  /// het jaar). `deel_van_het_jaar`: die dagen gedeeld door de dagen van het jaar.
  static constexpr Bedrag<F> naar_tijdsgelang(const Bedrag<F>& op_jaarbasis, const Verhouding<F>& deel_van_het_jaar) {
    return noem(begrip::eigenwoningforfait, afgerond(op_jaarbasis * deel_van_het_jaar, afronding::eigenwoningforfait));
  }
};

/// De dagen waarover de voordelen tellen.
struct Eigenwoningdagen {
  /// lid 1 en 4: een periode als eigen woning van 3.111 lid 1, 4 of 5 telt; een periode waarin zij leeg te koop staat (3.111 lid 2) of nog
  /// niet is betrokken (lid 3) is nihil.
  static constexpr bool telt(const Woning::Gebruiksperiode& periode) {
    return periode.gebruik == Woning::Gebruik::eigen_woning && !periode.te_koop.value_or(false) &&
           periode.reden != Woning::Reden::toekomstig && periode.reden != Woning::Reden::uitzending;
  }
  /// lid 5: een periode als eigen woning van 3.111 lid 6.
  static constexpr bool telt_als_uitzending(const Woning::Gebruiksperiode& periode) {
    return periode.gebruik == Woning::Gebruik::eigen_woning && periode.reden == Woning::Reden::uitzending;
  }
  /// lid 6: tot wanneer een woning telt die op `verkocht_op` is geleverd, als het dossier geen andere dag van vertrek geeft. Op die dag
  /// woont de verkoper er niet meer; alleen wie die dag naar een andere eigen woning gaat, woonde er tot dan (keuze K-034).
  static constexpr Date tot_levering(Date verkocht_op, bool die_dag_andere_eigen_woning) {
    return die_dag_andere_eigen_woning ? verkocht_op : day_before(verkocht_op);
  }
  /// lid 6: van de dag waarop het adres van de woning het woonadres wordt tot de dag waarop een ander adres dat wordt. De dag van de
  /// wisseling telt bij de woning die dan verlaten wordt (keuze K-034).
  static constexpr std::int64_t lid_6(const Artikel_3_111::Tijdvak& inschrijving, int jaar) {
    const auto vooraf = last_day(jaar - 1), einde = last_day(jaar);
    const auto van = std::max(inschrijving.van.value_or(vooraf), vooraf);
    const auto tot = std::min(inschrijving.tot.value_or(einde), einde);
    return std::max<std::int64_t>(days_between(van, tot), 0);
  }
};

} // namespace netto::wet

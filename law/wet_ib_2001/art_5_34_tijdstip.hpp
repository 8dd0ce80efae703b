// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.34 - werkelijk rendement: in welk jaar een voordeel telt
// Tekst: 2026.
// lid 1 (voordelen): gemodelleerd, van een regel in de boeken (keuze K-057) | lid 2 (verschuldigde rente): gemodelleerd, zo ook
#pragma once

#include "base/date.hpp"

#include <optional>

namespace netto::wet {

/// De dag waarop een bedrag wordt genoten of betaald; het telt in het jaar van die dag. Niets: die dag is niet bekend. Een dossier heeft
/// bedragen per jaar, waarin dit al is verwerkt.
struct Artikel_5_34 {
  /// lid 1: een voordeel telt als het is ontvangen, verrekend, ter beschikking gesteld, rentedragend geworden, of vorderbaar en inbaar
  /// geworden: het eerste daarvan (keuze K-057). `ontvangen`: het eerste van de eerste vier.
  static constexpr std::optional<Date> lid_1(std::optional<Date> ontvangen, std::optional<Date> vorderbaar_en_inbaar) {
    if (!ontvangen || !vorderbaar_en_inbaar) return ontvangen ? ontvangen : vorderbaar_en_inbaar;
    return *vorderbaar_en_inbaar < *ontvangen ? vorderbaar_en_inbaar : ontvangen;
  }
  /// lid 2: verschuldigde rente telt als zij is betaald, verrekend, ter beschikking gesteld of rentedragend geworden. Dat zij eerder te
  /// betalen was, doet er niet toe.
  static constexpr std::optional<Date> lid_2(std::optional<Date> betaald) { return betaald; }
};

} // namespace netto::wet

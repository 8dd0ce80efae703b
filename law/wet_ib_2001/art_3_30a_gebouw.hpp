// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.30a - afschrijving op gebouwen
// Tekst: 2020-2027, zoals zij voor een vennootschap geldt: bodemwaarde is de WOZ-waarde, ook in eigen gebruik (tot en met 2023 door Wet
// Vpb 1969, 8 lid 6; daarna door lid 3).
// lid 1, 3: gemodelleerd | lid 2, 4-7 (wat bij het gebouw hoort, deel van een onroerende zaak, mede-eigendom, ondergrond van een ander):
// feiten, het dossier geeft de WOZ-waarde en de boekwaarde van het deel dat van de vennootschap is
// overgangsrecht van 2019 en 2024 (gebouwen die nog geen drie jaar waren afgeschreven): NIET
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_30a {
  /// lid 1 en 3: alleen voor zover de boekwaarde hoger is dan de WOZ-waarde.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& afschrijving, const Bedrag<F>& boekwaarde, const Bedrag<F>& woz_waarde) {
    return noem(begrip::afschrijving_gebouw, de_laagste(afschrijving, voor_zover_meer_dan(boekwaarde, woz_waarde)));
  }
};

} // namespace netto::wet

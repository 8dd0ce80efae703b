// SPDX-License-Identifier: EUPL-1.2
// The income from the own home a second time (Wet IB 2001, 3.110-3.123a and 2.17), for the reference of box 1. Never mend it by looking
// at law/ or areas/.
#pragma once

#include "facts/dossier.hpp"
#include "reference/reference.hpp"

namespace werk_en_woning {

/// Of one person in one year, in euros.
struct Eigen_woning {
  referentie::Getal forfait, kosten, saldo, geringe_schuld;
};
/// Does the reference read all that the dossier says of own homes and their loans? Only of homes and loans that are so all year; of who
/// left a home to his former partner the year after, and the years from the third.
bool leest_woning(const netto::Dossier& d, netto::PersonIndex wie, int jaar);
Eigen_woning eigen_woning(const netto::Dossier& d, netto::PersonIndex wie, int jaar, bool wet);
/// What somebody pays and gets as alimony out of homes of himself and his former partner (3.101, 6.3).
struct Alimentatie {
  referentie::Getal betaald, ontvangen;
};
Alimentatie alimentatie(const netto::Dossier& d, netto::PersonIndex wie, int jaar, bool wet);
/// Values at which the table of 3.112 changes.
std::vector<std::int64_t> waardegrenzen(int jaar);

} // namespace werk_en_woning

// SPDX-License-Identifier: EUPL-1.2
// Open questions: what only the person knows, and what the answer would be if it were the other way. And the one fact of a
// dossier that article 3.111 lid 2 makes out of others: an empty home for sale that is still the own home.
#pragma once

#include "areas/findings.hpp"
#include "facts/dossier.hpp"

namespace netto::huishouden {

/// `d` with empty homes for sale as own home in the years in which they still are (3.111 lid 2; `termijn` in years); nothing when
/// there are none.
std::optional<Dossier> met_eigen_woning_te_koop(const Dossier& d, int termijn);

/// What must be said and asked of empty homes in `jaar`. `d`: as `met_eigen_woning_te_koop` leaves it.
void vacant_homes(const Dossier& d, int jaar, int termijn, Findings& b);

} // namespace netto::huishouden

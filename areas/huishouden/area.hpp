// SPDX-License-Identifier: EUPL-1.2
// Who is assessed in a year, with whom, and what of the dossier the law makes of it before anything is computed.
#pragma once

#include "areas/area.hpp"

namespace netto::huishouden {

/// The tax units of `jaar`; persons who are not liable then are left out, with a message. `meerderjarigheid`: age in years.
std::vector<TaxUnit> tax_units(const Dossier& d, int jaar, int meerderjarigheid, Findings& b);

// Open questions: what only the person knows, and what the answer would be if it were the other way. And the one fact of a
// dossier that article 3.111 lid 2 makes out of others: an empty home for sale that is still the own home.

/// `d` with empty homes for sale as own home in the years in which they still are (3.111 lid 2; `termijn` in years), and the own home
/// of who died empty for heirs who did not live there; nothing when there are none.
std::optional<Dossier> met_gebruik(const Dossier& d, int termijn);

/// `d` with each thing of whoever owns it on 1 January of `jaar`; nothing when that is as it stands. Says which change hands in the year.
std::optional<Dossier> owned_on_1_january(const Dossier& d, int jaar, Findings& b);
/// `d` with claims and debts as they are after the deaths before `jaar`: without what ended because one inherited the other side of it, and
/// payable where the surviving parent died. Nothing when there are none.
std::optional<Dossier> after_estates(const Dossier& d, int jaar, Findings& b);

/// What must be said and asked of empty homes in `jaar`. `d`: as `met_gebruik` leaves it.
void vacant_homes(const Dossier& d, int jaar, int termijn, Findings& b);
/// Says of own homes of who died how they count for the heirs. `d`: as given.
void inherited_homes(const Dossier& d, int jaar, Findings& b);

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing);
void evaluate(Work& work);

inline constexpr Area area{"huishouden", {}, true, 0, load, evaluate};

} // namespace netto::huishouden

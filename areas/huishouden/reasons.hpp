// SPDX-License-Identifier: EUPL-1.2
// Homes that are the own home while nobody of the household lives there, by their reason (3.111 lid 3-6).
#pragma once

#include "areas/area.hpp"
#include "params/load.hpp"

namespace netto::huishouden {

/// `d` with homes whose use has a reason as own home for as long as its term allows; nothing when there are none.
std::optional<Dossier> with_reasons(const Dossier& d, const OwnHomeTerms& terms);
/// Says of those in `jaar` that are no own home by it, and when the term of others ends. `d`: as given.
void tell_reasons(const Dossier& d, int jaar, const OwnHomeTerms& terms, Findings& b);

} // namespace netto::huishouden

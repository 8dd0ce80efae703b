// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "engine/compare.hpp"

namespace netto::engine {

/// `dossier` with assumed values for what it does not give of `jaar` and of the end of that year, also where later years are
/// given. For an estimate only: nothing of it may be shown as a fact.
Dossier vul_jaar(const Dossier& dossier, int jaar, const Aannames& aannames);

} // namespace netto::engine

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "opmaak.hpp"
#include "studies/overgang_2028/overgang.hpp"

#include <string>

namespace netto::cli {

/// A comparison for people: a table of years and regimes, what the change of regime does, and what was assumed.
[[nodiscard]] std::string verslag_vergelijk(const engine::Vergelijking& vergelijking, const Dossier& dossier,
                                            const Stijl& stijl);

} // namespace netto::cli

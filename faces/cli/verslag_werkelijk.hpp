// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "areas/box3/answer.hpp"
#include "opmaak.hpp"

#include <string>

namespace netto::cli {

/// What the report says about the actual return: does proof to the contrary pay, which numbers decide, what does each thing bring;
/// with `opgaaf` what to enter in the official statement.
/// Empty when the answer says nothing about it.
[[nodiscard]] std::string verslag_werkelijk(const engine::Antwoord& antwoord, const Dossier& dossier,
                                            const Parameters& parameters, const Stijl& stijl, bool opgaaf);

/// What the report says about a year under bill 36748: what each thing brings, and the losses that go to later years.
[[nodiscard]] std::string verslag_wetsvoorstel(const engine::Wetsvoorstelantwoord& antwoord, const Dossier& dossier,
                                               const Stijl& stijl);

} // namespace netto::cli

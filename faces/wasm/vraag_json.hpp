// SPDX-License-Identifier: EUPL-1.2
// One question as JSON, one answer as JSON: what the browser speaks. No files, no clock, nothing kept between calls.
#pragma once

#include "params/parameter.hpp"

#include <string>
#include <string_view>

namespace netto::wasm {

/// The question is an object:
///   dossier     the dossier, as JSON (docs/spec/dossier.md); required
///   jaar        a year, or a list of years in the order of the answer; required
///   afronding   "belastingdienst" (default) or "wet"
///   taal        "nl" (default) or "en"
///   verdeling   { "Anna": "30%", "Bram": "70%" }, for every year asked; absent: what the dossier says, or the best one
///   bekend_op   "2026-01-01": parameters as known on that day
///   scenario    of proposed parameters
///
/// The answer is, to the byte, what `netto bereken - --json` writes to standard output for the same dossier. When there is
/// none: { "fouten": [ { "code", "pad", "tekst" } ] } with every reason, `tekst` in the language asked. Never throws or traps on
/// what a user can write.
[[nodiscard]] std::string bereken(std::string_view vraag, const Parameters& parameters, std::string_view versie);

} // namespace netto::wasm

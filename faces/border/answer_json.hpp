// SPDX-License-Identifier: EUPL-1.2
// The answer as one JSON document. Fields and their meaning: answer_fields.hpp and the registers of the areas, from which
// docs/spec/antwoord.md and schema/answer.schema.json are made.
#pragma once

#include "areas/say.hpp"
#include "base/language.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace netto::border {

/// What identifies the calculation beside its outcome.
struct ProofOfOrigin {
  std::string_view netto;     ///< version of Netto
  std::string dossier_sha256; ///< of the canonical dossier (document.hpp)
};

/// `met_opgaaf` adds the fields of the official statement of actual return.
/// One answer as a JSON object; several as an array of them. UTF-8, two spaces of indentation, a newline at the end.
std::string answer_json(const std::vector<areas::YearAnswer>& antwoorden, const Dossier& dossier, const Parameters& parameters,
                        const ProofOfOrigin& bewijs, Language language, bool met_opgaaf = false);

inline constexpr std::string_view afrondingsnamen[] = {"belastingdienst", "wet"};

using areas::status_of;
/// SHA-256 over the parameter rows used (ascending), each on a line: quantity, years, value, source, known_on, status, scenario.
std::string parameters_sha256(const std::vector<int>& gebruikt, const Parameters& parameters);

} // namespace netto::border

// SPDX-License-Identifier: EUPL-1.2
// What goes out as one JSON document: UTF-8, two spaces of indentation, a newline at the end. Fields and their meaning:
// answer_fields.hpp, compare_fields.hpp, parameter_fields.hpp and the registers of the areas, from which docs/spec/antwoord.md,
// docs/spec/vergelijk.md and the schemas are made.
#pragma once

#include "areas/say.hpp"
#include "base/language.hpp"
#include "parameter_fields.hpp"
#include "studies/jaar/also.hpp"
#include "studies/overgang_2028/overgang.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netto::border {

/// What identifies the calculation beside its outcome.
struct ProofOfOrigin {
  std::string_view netto;     ///< version of Netto
  std::string dossier_sha256; ///< of the canonical dossier (document.hpp)
};

/// One answer as a JSON object; several as an array of them. `met_opgaaf` adds the fields of the official statement of actual return,
/// `also` what else was asked.
std::string answer_json(const std::vector<areas::YearAnswer>& antwoorden, const Dossier& dossier, const Parameters& parameters,
                        const ProofOfOrigin& bewijs, Language language, bool met_opgaaf = false,
                        const studies::Also& also = {});

/// What there is to say about one of many dossiers, on one line: its answers, or why there are none. `dossier`: nothing when it could
/// not be read; `name`: what it is called.
struct Message;
std::string answer_line(std::string_view name, const std::vector<areas::YearAnswer>& answers, std::span<const Message> messages,
                        const Dossier* dossier, const Parameters& parameters, const ProofOfOrigin& proof, Language language,
                        bool with_statement, const studies::Also& also);

/// A comparison over years; `vraag`: that of the comparison.
std::string compare_json(const studies::TransitionComparison& vergelijking, const Dossier& dossier, const areas::Query& vraag,
                         const Parameters& parameters, const ProofOfOrigin& bewijs, Language language);
/// The parameters of one year as a JSON object, those of several as an array of them.
[[nodiscard]] std::string parameters_json(const std::vector<YearParameters>& jaren, const Parameters& parameters,
                                          Language language);

inline constexpr std::string_view afrondingsnamen[] = {"belastingdienst", "wet"};

using areas::status_of;
/// SHA-256 over the parameter rows used (ascending), each on a line: quantity, years, value, source, known_on, status, scenario.
std::string parameters_sha256(const std::vector<int>& gebruikt, const Parameters& parameters);

} // namespace netto::border

// SPDX-License-Identifier: EUPL-1.2
// A comparison as one JSON document. Fields and their meaning: compare_fields.hpp and engine/compare.hpp, from which
// docs/spec/vergelijk.md and schema/vergelijking.schema.json are made.
#pragma once

#include "answer_json.hpp"
#include "studies/overgang_2028/overgang.hpp"

namespace netto::border {

/// UTF-8, two spaces of indentation, a newline at the end. `vraag`: that of the comparison.
std::string compare_json(const studies::TransitionComparison& vergelijking, const Dossier& dossier, const areas::Query& vraag,
                         const Parameters& parameters, const ProofOfOrigin& bewijs, Language language);

} // namespace netto::border

// SPDX-License-Identifier: EUPL-1.2
// A comparison as one JSON document. Fields and their meaning: docs/spec/vergelijk.md and schema/vergelijking.schema.json.
#pragma once

#include "antwoord_json.hpp"
#include "studies/overgang_2028/overgang.hpp"

namespace netto::border {

/// UTF-8, two spaces of indentation, a newline at the end. `dossier`, `vraag`: those of the comparison.
std::string vergelijk_json(const engine::Vergelijking& vergelijking, const Dossier& dossier, const engine::Vraag& vraag,
                           const Parameters& parameters, const Bewijs& bewijs, Taal taal);

} // namespace netto::border

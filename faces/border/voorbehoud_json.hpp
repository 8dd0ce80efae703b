// SPDX-License-Identifier: EUPL-1.2
// What an answer hangs on, first in its JSON: open questions, and relief from double taxation.
#pragma once

#include "netto/engine/antwoord.hpp"
#include "taal.hpp"

#include <nlohmann/json.hpp>

namespace netto::border {

void voorbehoud(nlohmann::ordered_json& j, const engine::Antwoord& antwoord, Taal taal);

} // namespace netto::border

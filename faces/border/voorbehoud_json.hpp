// SPDX-License-Identifier: EUPL-1.2
// What the JSON of an answer and of a comparison share: an amount, and first what an answer hangs on (open questions, relief from
// double taxation).
#pragma once

#include "areas/box3/answer.hpp"
#include "base/language.hpp"

#include <nlohmann/json.hpp>

namespace netto::border {

/// An amount: whole euros as an integer, other amounts in whole cents.
nlohmann::ordered_json geld(const engine::Uitkomst& u);

void voorbehoud(nlohmann::ordered_json& j, const engine::Antwoord& antwoord, const Dossier& dossier, Taal taal);

} // namespace netto::border

// SPDX-License-Identifier: EUPL-1.2
// The words for what the engine has to say.
#pragma once

#include "netto/engine/bericht.hpp"
#include "taal.hpp"

#include <string>
#include <string_view>

namespace netto::border {

/// The name of a code, as programs see it.
std::string_view naam(engine::Berichtcode code);
/// The message in one sentence or two: what, why, and the remedy.
std::string toon(const engine::Bericht& bericht, Taal taal);

} // namespace netto::border

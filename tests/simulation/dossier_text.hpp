// SPDX-License-Identifier: EUPL-1.2
// A dossier as the text that the border reads, so that what fails can be repeated with `netto bereken`.
#pragma once

#include "facts/dossier.hpp"

#include <string>

namespace netto::simulation {

/// As TOML; names must need no escapes. Facts that the border fills in by itself are written out.
std::string as_toml(const Dossier& dossier);

} // namespace netto::simulation

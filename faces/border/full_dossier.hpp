// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.hpp"

#include <string>

namespace netto::border {

/// A dossier (TOML) with every key there is, each with what it means, what holds without it and where its value is found. All
/// but what a dossier must have stands behind a # without a space.
[[nodiscard]] std::string full_dossier(Language language);

} // namespace netto::border

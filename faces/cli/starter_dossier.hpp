// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.hpp"

#include <string>

namespace netto::cli {

/// A commented dossier to start from, valid and complete for `jaar`: partners with savings, shares, a let home and its loan.
[[nodiscard]] std::string starter_dossier(int jaar, border::Language language);

} // namespace netto::cli

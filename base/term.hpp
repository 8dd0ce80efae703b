// SPDX-License-Identifier: EUPL-1.2
// A legal term as the rules speak it: its name (statutory spelling), unit and article. The register is law/begrippen.hpp.
#pragma once

#include <string_view>

namespace netto {

enum class Eenheid { euro, percent, aantal, dagen, maanden };

struct Term {
  std::string_view naam;    ///< key in JSON and in the register, e.g. "rendementsgrondslag"
  std::string_view nl;      ///< as a person reads it in Dutch
  std::string_view en;      ///< and in English
  std::string_view artikel; ///< citation, e.g. "Wet IB 2001, 5.3 lid 1"
  Eenheid eenheid = Eenheid::euro;
};

} // namespace netto

// SPDX-License-Identifier: EUPL-1.2
// An answer of the engine held against the reference of box 1.
#pragma once

#include "areas/answer.hpp"
#include "facts/dossier.hpp"

#include <string>

namespace werk_en_woning {

struct Held {
  std::string differs; ///< what differs; empty when nothing does
  int persons = 0;     ///< of whom the reference reads everything
};
Held held(const netto::Dossier& d, const netto::areas::YearAnswer& answer);

} // namespace werk_en_woning

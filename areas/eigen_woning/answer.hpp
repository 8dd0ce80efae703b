// SPDX-License-Identifier: EUPL-1.2
// What the area of the own home answers.
#pragma once

#include "areas/amount.hpp"
#include "areas/message.hpp"

#include <optional>

namespace netto::engine {

struct Own_home {
  Thing wat;
  std::int64_t dagen = 0;           ///< of the year, on which the deemed income counts
  std::optional<Uitkomst> forfait;  ///< of the whole home; nothing when the dossier does not value it for the year
};
struct Own_home_person {
  Persoonnummer wie = 0;
  Uitkomst forfait;
};
struct Own_home_answer {
  std::vector<Own_home> woningen;
  std::vector<Own_home_person> personen; ///< of who is no partner: partners divide what they have together as they like
  Berichten ontbreekt;
};

} // namespace netto::engine

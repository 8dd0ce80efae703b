// SPDX-License-Identifier: EUPL-1.2
// From a dossier to what the corporation tax of a year is computed from.
#pragma once

#include "areas/area.hpp"

namespace netto::vennootschap {

struct Asset {
  const Bedrijfsmiddel* wat = nullptr;
  std::int64_t maanden = 0, maanden_vorig_jaar = 0; ///< in use by the end of this year and of the year before
  std::optional<Euro> boekwaarde, woz, gegeven;     ///< of a building; what the profit took off
};
struct Company {
  PersonIndex place = 0; ///< among the companies
  Thing wat;
  Euro winst;
  std::optional<Euro> rente, voortgewentelde_rente, te_verrekenen_verlies;
  std::vector<Asset> bedrijfsmiddelen; ///< in use in the year, or that the profit took something off for
};
/// Those that give their profit of the year. Says which buildings are not depreciated.
std::vector<Company> companies(const Work& work, Findings& b);

} // namespace netto::vennootschap

// SPDX-License-Identifier: EUPL-1.2
// A second reading of the Wet op belastingen van rechtsverkeer, written from the statute without looking at law/, areas/ or params/:
// what each adult of a dossier owes of the homes that pass to him in a year.
#pragma once

#include "../reference/reference.hpp"

#include "facts/dossier.hpp"

#include <string>
#include <vector>

namespace rechtsverkeer {

using referentie::Getal;

/// Of one person, of what passed on one day.
struct Post {
  std::size_t woning = 0;
  netto::Date dag{};
  std::size_t wie = 0;
  Getal maatstaf, belasting; ///< euros
  std::string vrijstelling;
};
/// In the order of the days, of what the dossier values; without children and usufruct.
std::vector<Post> reken(const netto::Dossier& d, int jaar);

} // namespace rechtsverkeer

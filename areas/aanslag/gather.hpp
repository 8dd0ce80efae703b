// SPDX-License-Identifier: EUPL-1.2
// Of whom what is owed can be computed, and the facts that the credits ask for.
#pragma once

#include "areas/area.hpp"

namespace netto::aanslag {

struct PersonFacts {
  const box1::PersonAnswer* box1 = nullptr;
  const vermogen::PersonAnswer* box3 = nullptr;
  bool partner = false; ///< a fiscal partner all year
};
/// Those of whom every box is computed. Points into the answer of `work`.
std::vector<PersonFacts> persons(const Work& work);
/// A child over whom he has authority and that is younger than `age` on 1 January; none: no such child.
Thing young_child(const Dossier& d, PersonIndex wie, int jaar, int age);

} // namespace netto::aanslag

// SPDX-License-Identifier: EUPL-1.2
// Valid households through the years, in every corner that the facts have: as the border would give them, so that each can be
// written as a dossier (dossier_text.hpp) that reads back as the same facts.
#pragma once

#include "choices.hpp"
#include "facts/dossier.hpp"

namespace netto::simulation {

/// The most there may be of each thing.
struct Size {
  std::int64_t adults = 3, children = 4, accounts = 4, investments = 4, possessions = 2, debts = 4, policies = 2;
  std::int64_t homes = 40, parts = 5, tenants = 4;
};

struct Household {
  Dossier dossier;
  int first = 0, last = 0; ///< the years that have facts; values on 1 January are there until the year after the last
};

inline constexpr int first_year = 2017, last_year = 2032;

Household generate(Choices& choices, const Size& size = {});

/// The same household with its persons, children and things in another order.
Dossier shuffled(const Dossier& dossier, Choices& choices);

} // namespace netto::simulation

// SPDX-License-Identifier: EUPL-1.2
// Of whom what is owed can be computed, and the facts that the credits ask for.
#pragma once

#include "areas/area.hpp"
#include "params/load.hpp"

namespace netto::aanslag {

/// What the dossier says of a child under the age of 8.14a and a household.
enum class Household : std::uint8_t { none, here, unknown };
struct PersonFacts {
  const box1::PersonAnswer* box1 = nullptr;
  const vermogen::PersonAnswer* box3 = nullptr;
  const box2::PersonAnswer* box2 = nullptr; ///< nullptr: he has nothing of it
  bool partner = false;                     ///< a fiscal partner all year, or by choice
  /// Who was his partner long enough for 8.9 (more than six months) or 8.14a (six months); in the latter with what box 1 answers.
  std::optional<PersonIndex> for_increase{}, for_combination{};
  const box1::PersonAnswer* combined_with = nullptr; ///< nullptr: not computed
  std::optional<bool> elder{};                       ///< than the partner of 8.14a; nothing: not known
  Household household = Household::none;
  Thing child{}; ///< that makes it so
  bool before_1963 = false, wajong = false;
  std::optional<Euro> voorlopige_aanslag{};
};
/// Those of whom every box is computed. Points into the answer of `work`.
std::vector<PersonFacts> persons(const Work& work, const HouseholdTerms& terms);

} // namespace netto::aanslag

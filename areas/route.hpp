// SPDX-License-Identifier: EUPL-1.2
// Ways of computing the income, and the legal status of what is computed: what programs and people call them. The routes of an area
// are objects in its wording.hpp; an answer refers to them.
#pragma once

#include "base/word.hpp"
#include "params/parameter.hpp"

namespace netto {

struct RouteName {
  std::string_view key; ///< for programs
  Word name;
  Word brief; ///< above a column
};

namespace route {
/// Persons of a household differ in the route that counts.
inline constexpr RouteName verschillend{
    "verschillend", {"verschilt per persoon", "differs per person"}, {"verschilt per persoon", "differs per person"}};
} // namespace route

struct StatusName {
  std::string_view key; ///< for programs
  Word meaning;
  Word brief;
};

namespace status {
inline constexpr StatusName geldend{"geldend", {"geldend recht", "law in force"}, {"geldend", "in force"}};
inline constexpr StatusName aangenomen{
    "aangenomen", {"aangenomen, nog niet in werking", "adopted, not in force yet"}, {"aangenomen", "adopted"}};
inline constexpr StatusName wetsvoorstel{
    "wetsvoorstel", {"wetsvoorstel, geen geldend recht", "bill, not law in force"}, {"wetsvoorstel", "bill"}};
inline constexpr StatusName voorstel_kabinet{
    "voorstel_kabinet",
    {"voorstel van het kabinet, geen geldend recht", "cabinet proposal, not law in force"},
    {"voorstel kabinet", "cabinet proposal"}};
/// Law in force with figures that are not.
inline constexpr StatusName voorstel{"voorstel",
                                     {"voorstel of raming, geen geldend recht", "proposal or estimate, not law in force"},
                                     {"voorstel/raming", "proposal/estimate"}};

/// Every status, for the registers.
inline constexpr std::string_view keys[] = {geldend.key, aangenomen.key, wetsvoorstel.key, voorstel_kabinet.key, voorstel.key};
} // namespace status

/// How certain a figure is; the Dutch is also its key for programs.
inline const Word& word_of(ParameterStatus status) {
  static constexpr Word words[] = {
      {"definitief", "final"}, {"voorlopig", "provisional"}, {"voorstel", "proposal"}, {"raming", "estimate"}};
  return words[static_cast<std::size_t>(status)];
}

} // namespace netto

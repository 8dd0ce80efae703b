// SPDX-License-Identifier: EUPL-1.2
// Who is assessed together in a year: a single person, or partners; with the minor children whose things count for them.
#pragma once

#include "areas/namespaces.hpp"
#include "facts/thing.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace netto::huishouden {

/// Persons who are assessed on one base: one, or two partners. The first is the elder (then by name).
struct TaxUnit {
  /// A minor child whose things count for the unit, for the part of it whose parents have authority (2.15).
  struct Minor {
    PersonIndex kind = 0;
    Part toegerekend;
    Thing wat{};       ///< the same child
    Date tot_en_met{}; ///< the last day on which it is minor
  };
  std::vector<PersonIndex> personen;
  std::vector<Minor> kinderen{};
  std::vector<PersonIndex> erflaters{}; ///< died before this year; one of `personen` got everything
  int maanden = 12;                     ///< whole months of liability
  bool buitenland = false;              ///< chapter 7
  Date eerste{}, laatste{}; ///< days of liability within the year; death ends it (5.33), unless a partner gets everything
  bool overlijden = false;  ///< one of them dies in the year
};

/// Is `x` among `lijst`?
template <class T> bool contains(const std::vector<T>& lijst, T x) {
  return std::find(lijst.begin(), lijst.end(), x) != lijst.end();
}

/// Whose the things of person `i` are in `jaar`: his own, or of the heir who got everything, perhaps through others who died since.
/// Nothing when the dossier names no heir.
std::optional<PersonIndex> entitled(const Dossier& d, PersonIndex i, int jaar);

/// The part of `eigendom` that counts for the unit, with that of minor children (art. 2.15).
Part part_of_unit(const Dossier& d, const Eigendom& eigendom, const TaxUnit& eenheid);

} // namespace netto::huishouden

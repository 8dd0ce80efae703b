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
    Thing wat{};                 ///< the same child
    Date tot_en_met{};           ///< the last day on which it is minor
    Date rendement_tot_en_met{}; ///< the last day of which its actual return is attributed (5.25 lid 3)
  };
  std::vector<PersonIndex> personen;
  std::vector<Minor> kinderen{};
  std::vector<Date> keerdagen{}; ///< ascending, within the liability: at the end of each something may change hands
  int maanden = 12;              ///< whole months of liability
  bool buitenland = false;       ///< all of them live abroad
  Date eerste{}, laatste{};      ///< days of liability within the year; the death of one who is assessed alone ends it (5.33)
  bool overlijden = false;       ///< one of them dies in the year
  /// Those of `personen` of whom only what they have in the Netherlands counts (7.7), and among
  /// them those without exemptions, a debt threshold and personal deductions of their own (7.8).
  std::vector<PersonIndex> alleen_hier{}, zonder_grenzen{};
  /// Another period of liability in the year of persons who have a unit of their own in the rest of it (moving, article 2.6): what it
  /// comes to is added there.
  bool bijkomend = false;
  Date woont_vanaf{}; ///< first day of living here: before `eerste` when they were partial non-residents until then
  /// Property here of `alleen_hier` that counts for fewer months than the unit is liable (7.7 lid 4).
  struct Shorter {
    Thing wat;
    int maanden = 0;
    Part deel; ///< of what they have of it
  };
  std::vector<Shorter> korter{};
  /// How many of `personen` have exemptions and a debt threshold.
  [[nodiscard]] std::int64_t met_grenzen() const;
};

/// Is `x` among `lijst`?
template <class T> bool contains(const std::vector<T>& lijst, T x) {
  return std::find(lijst.begin(), lijst.end(), x) != lijst.end();
}

inline std::int64_t TaxUnit::met_grenzen() const {
  return std::count_if(personen.begin(), personen.end(), [&](PersonIndex p) { return !contains(zonder_grenzen, p); });
}

// Whose things are on the morning of a day. What was of somebody who died before it is of the heirs, perhaps through others who
// died since; an undivided estate is of each heir for his part.

/// The part of what was of `van` that is of `wie`.
Part share(const Dossier& d, PersonIndex van, PersonIndex wie, Date op);
/// The one person whose it wholly is; nothing when it is of several, of somebody outside the dossier, or when heirs are not named.
std::optional<PersonIndex> entitled(const Dossier& d, PersonIndex van, Date op);
/// Who, of those through whom it passes, died before that day while the dossier names no heir of him; nothing when all is known.
std::optional<PersonIndex> without_heir(const Dossier& d, PersonIndex van, Date op);

/// The part of something of `eigendom` that is of `wie`.
Part part_of(const Dossier& d, const Eigendom& eigendom, PersonIndex wie, Date op);
/// The part that counts for the unit, with that of minor children (art. 2.15). `hier`: of real estate in the Netherlands or a debt for
/// it, which counts for everybody (art. 7.7).
Part part_of_unit(const Dossier& d, const Eigendom& eigendom, const TaxUnit& eenheid, Date op, bool hier = true);

} // namespace netto::huishouden

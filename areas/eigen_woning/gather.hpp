// SPDX-License-Identifier: EUPL-1.2
// From a dossier to the own homes of a tax unit in a year, and the loans for them.
#pragma once

#include "areas/area.hpp"
#include "areas/eigen_woning/regimes.hpp"

#include <functional>

namespace netto::eigen_woning {

struct OwnHomeFacts {
  Thing wat;
  Part deel;               ///< of the unit
  std::optional<Euro> woz; ///< nothing when it counts and the dossier does not give it
  std::int64_t dagen = 0, days_in_year = 365;
  Thing kind{}; ///< who comes of age in the year, when it is the part attributed of it, which counts for its own days
  std::optional<Euro> canon{};
  std::int64_t dagen_in_box_1 = 0;
  std::int64_t dagen_uitzending = 0; ///< on which the deemed income of who lives elsewhere counts
  Euro tijdelijke_verhuur{}, kamerverhuur{};
  std::optional<Date> box3_vanaf{};
  /// Of rooms that are no part of it, when the dossier says so: in a year in which it is the own home all days.
  struct Rooms {
    std::int64_t kamers_m2 = 0, woning_m2 = 1;
    bool by_price = false;                 ///< the debt that goes with them
    std::optional<Euro> prijs{}, schuld{}; ///< of the whole home; all debts for it on 1 January
  };
  std::optional<Rooms> rooms{};
};
/// The own homes of `eenheid` in `jaar`, with the part of minor children (2.15).
std::vector<OwnHomeFacts> own_homes(const Dossier& d, int jaar, const TaxUnit& eenheid);

struct OwnLoanFacts {
  Thing wat;
  Thing home{};                          ///< none: not clear
  Part deel;                             ///< of the unit
  std::optional<Euro> rente{}, kosten{}; ///< paid in the year; `rente` is nothing when the dossier does not give it
  Fails fails = Fails::nothing;          ///< why it is no own-home debt in the year, so that nothing counts
  std::optional<Date> fails_from{};
  std::int64_t dagen = 1, of_dagen = 1; ///< of those that `rente` is over, on which its home was in box 1
  std::optional<Schedule> schedule{};
  std::optional<bool> behind{}, was_behind{}; ///< with repaying, at the end of the year and of the one before
  Euro allowed{}, was_allowed{};
  Euro boeterente{};
  int months_left = 0; ///< of the longest term, when it was taken out
  /// Interest paid in advance, in the year or before it.
  struct Prepaid {
    Euro bedrag;
    std::int64_t maanden = 0;
    int years_ago = 0;
  };
  std::vector<Prepaid> vooruit{};
};
/// The own-home loans of `eenheid` in `jaar`, but for those for a home that is no own home in the year.
std::vector<OwnLoanFacts> own_loans(const Dossier& d, int jaar, const TaxUnit& eenheid, int longest_term);

/// A home of somebody and his former partner, in which one of them lives.
struct FormerHome {
  Thing wat;
  PersonIndex wie = 0;
  bool self = false; ///< he lives there, in the part of the other; else the other in his
  Part deel{};       ///< that part
  std::int64_t dagen = 0, days_in_year = 365;
  std::optional<Euro> woz{};
  GewezenPartner stated{};
  /// A debt for it of either, when the dossier says what he paid of the interest over the time since they parted.
  struct Loan {
    Thing wat;
    Part deel{}; ///< his
    std::optional<Euro> rente{};
    std::int64_t dagen = 1, of_dagen = 1; ///< of those that `rente` is over, after they parted
    Euro zelf_betaald{};
    std::int64_t dagen_in_box_1 = 0, dagen_in_bezit = 1; ///< of its home; the first is 0 for another debt than for the own home
  };
  std::vector<Loan> loans{};
  std::vector<Thing> unsaid{}; ///< debts of which it does not say that
};
/// Those of the persons of `eenheid`, of whom they parted before the end of `jaar`.
std::vector<FormerHome> former_homes(const Dossier& d, int jaar, const TaxUnit& eenheid);

/// The part of what somebody owes of a loan that is no own-home debt, for the limits of 3.119a.
using PartInBox3 = std::function<Fraction(Thing loan, PersonIndex wie)>;
/// `d` with the loans that are no own-home debt on 1 January of `jaar`, as far as they are not, in box 3; nothing when there are none.
/// Says which. `of_rooms`: homes with rooms in box 3.
std::optional<Dossier> loans_in_box_3(const Work& work, int longest_term, const PartInBox3& part_in_box_3,
                                      const std::vector<Thing>& of_rooms, Findings& b);
/// The part of a home that is rooms which are no part of the own home.
struct RoomsInBox3 {
  Thing home;
  Fraction deel;
};
/// `d` with in place of each of these homes its rooms, as property in box 3.
Dossier rooms_in_box_3(const Dossier& d, int jaar, const std::vector<RoomsInBox3>& rooms);

} // namespace netto::eigen_woning

// SPDX-License-Identifier: EUPL-1.2
// The own home: which law in which years, and what it says of facts without computing.
#pragma once

#include "areas/regime.hpp"
#include "facts/dossier.hpp"

#include <array>

namespace netto::eigen_woning {

inline constexpr std::array regimes{Regime{"eigenwoningforfait", "eigen woning", "own home",
                                           "Wet IB 2001, afdelingen 3.6 en 3.6a", 2020, 2027, LegalStatus::geldend}};

/// The first year of the repayment requirement (3.119a-3.119g, 10bis.1).
inline constexpr int first_year_of_repayment = 2013;

/// On how many days of `jaar` is it an own home, also while it is for sale (3.111 lid 1 and 2)?
std::int64_t dagen_in_box_1(const Woning& w, int jaar);
/// Is it one on some day?
bool eigen_woning_in(const Woning& w, int jaar);
/// Does somebody begin to live in it on that day, as his own home?
bool begins_on(const Woning& w, Date day);
/// On how many days of `jaar` the deemed income of a home counts (3.112 lid 4 and 6) for who is liable from `eerste` up to and
/// including `laatste`. `to_another`: he went to another own home on the day on which it was sold.
std::int64_t dagen_eigen_woning(const Woning& w, int jaar, Date eerste, Date laatste, bool to_another);
/// As `dagen_eigen_woning`, of who lives elsewhere for a time (3.112 lid 5).
std::int64_t dagen_uitzending(const Woning& w, int jaar, Date eerste, Date laatste);
/// On how many days of `jaar` after the one on which they parted one of the two lives in the home of former partners: `self`, or the other.
std::int64_t dagen_gewezen_partner(const Woning& w, int jaar, bool self);
/// What of it is alimony: living in the part of the other, and interest that one pays for the other; and is interest on one's own part
/// that the other paid borne by oneself?
bool housing_is_alimony(const GewezenPartner& x, int jaar);
bool interest_is_alimony(const GewezenPartner& x);
bool interest_is_borne(const GewezenPartner& x);
/// Of how many days of `jaar` the dossier has it.
std::int64_t dagen_in_bezit(const Woning& w, int jaar);
/// When in `jaar` it left box 1 because a term of 3.111 ended.
std::optional<Date> box3_vanaf(const Woning& w, int jaar);
/// Do the costs of a loan count in `jaar` (3.120 lid 1 b)?
bool paid_in(Date taken_out, int jaar);

/// What the repayment requirement allows at the end of a year: the start amount and rate of the last stretch with one rate.
struct Schedule {
  Euro startbedrag;
  Fraction growth_elapsed{1}, growth_term{1}; ///< 1 plus the monthly rate, to the power of the months
  int elapsed = 0, term = 0;                  ///< in months
};
/// Nothing when the dossier does not give what it asks, or it is not asked of the loan.
std::optional<Schedule> schedule(const Schuld& s, int jaar, int longest_term);
/// What the debt may be at the end of `jaar`; nothing as for `schedule`.
std::optional<Euro> highest_debt(const Schuld& s, int jaar, int longest_term);
/// Is there more debt at the end of the year than that? Nothing when it is not known.
std::optional<bool> behind(const Schuld& s, int jaar, int longest_term);

enum class Fails : std::uint8_t { nothing, owed_to_partner, not_repaid, term_too_long, not_reported, behind };
/// Why a loan is no own-home debt in `jaar` (3.119a lid 1 and 6 c, 3.119c, 3.119e, 3.119g). `to_partner`: it is owed to the partner.
Fails why_no_own_home_debt(const Schuld& s, int jaar, int longest_term, bool to_partner);
/// How many months of the longest term are left when it is taken out.
int months_left(const Schuld& s, int longest_term);

/// Of interest paid in advance: how much of it counts in the year it is paid, in a later one, and over that one.
struct Ahead {
  bool at_once = true;
  std::int64_t years = 0;
};
Ahead ahead(std::int64_t months, int term);
std::int64_t months_in_later_year(std::int64_t months, int years_later);

} // namespace netto::eigen_woning

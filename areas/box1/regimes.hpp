// SPDX-License-Identifier: EUPL-1.2
// Income from work: which law in which years, and what it says of facts without computing.
#pragma once

#include "areas/regime.hpp"
#include "facts/inkomen.hpp"

#include <array>
#include <chrono>
#include <optional>

namespace netto::box1 {

inline constexpr std::array regimes{Regime{"werk_en_woning", "werk en woning", "work and home",
                                           "Wet IB 2001, hoofdstuk 3; Wet financiering sociale verzekeringen", 2020, 2027,
                                           LegalStatus::geldend}};

/// What it is in the sense of 3.1 lid 2.
enum class Kind : std::uint8_t { profit, wages, result, payments };
Kind kind_of(const Inkomen& x);
/// Is it earned with present labour (8.1), and is the contribution Zvw due on it (Zvw, 43)?
bool is_arbeidsinkomen(const Inkomen& x);
bool in_bijdrage_inkomen(const Inkomen& x);

/// Where someone stands towards the pensionable age (7a AOW).
struct PensionableAge {
  int maanden_met_aow_premie = months_in_year; ///< of the year (10 lid 2 Wfsv)
  bool aan_het_einde = false;                  ///< reached at the end of the year (8.17)
  bool aan_het_begin = false;                  ///< at its start (3.76)
};
/// Of the year, in days of months of thirty: all of them, those for which he owes premiums, and those with the premium AOW.
struct PremiumDays {
  int year = 1, owed = 1, with_aow = 1;
};
/// `vanaf`, `tot`: in `jaar`. `days`: of a month.
PremiumDays premium_days(std::optional<Date> vanaf, std::optional<Date> tot, int jaar, const PensionableAge& leeftijd,
                         int days);

/// `leeftijd` and `leeftijd_vorig_jaar`: the pensionable age in `jaar` and the year before, in months.
PensionableAge pensionable_age(Date geboren, int jaar, int leeftijd, int leeftijd_vorig_jaar);
/// Of who receives the state pension, when the dossier does not say when he was born.
inline constexpr PensionableAge pensioned{0, true, true};

/// Was he born before 1 January 1946, so that the table of 2.10a is his?
bool geboren_voor_1946(Date geboren);

} // namespace netto::box1

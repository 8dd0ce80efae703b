// SPDX-License-Identifier: EUPL-1.2
// Calendar dates and the few counts the law makes of them. No clock is read anywhere.
#pragma once

#include <chrono>
#include <cstdint>

namespace netto {

using Date = std::chrono::year_month_day;

/// 1 January of `jaar`.
constexpr Date first_day(int jaar) { return Date{std::chrono::year{jaar}, std::chrono::January, std::chrono::day{1}}; }
/// 31 December of `jaar`.
constexpr Date last_day(int jaar) { return Date{std::chrono::year{jaar}, std::chrono::December, std::chrono::day{31}}; }
/// The calendar year of `d`.
constexpr int year_of(Date d) { return static_cast<int>(d.year()); }
/// Days from `van` to `tot` (tot - van); negative when `tot` is earlier. Both must be existing dates.
constexpr std::int64_t days_between(Date van, Date tot) {
  return (std::chrono::sys_days{tot} - std::chrono::sys_days{van}).count();
}
/// 365, or 366 in a leap year.
inline constexpr int months_in_year = 12;
constexpr std::int64_t days_in_year(int jaar) { return days_between(first_day(jaar), first_day(jaar + 1)); }
/// The day after `d`.
constexpr Date day_after(Date d) { return Date{std::chrono::sys_days{d} + std::chrono::days{1}}; }
/// The day before `d`.
constexpr Date day_before(Date d) { return Date{std::chrono::sys_days{d} - std::chrono::days{1}}; }

/// The same day so many months later; the last day of that month when it has no such day.
constexpr Date months_after(Date day, int months) {
  const auto later = Date{day.year(), day.month(), std::chrono::day{1}} + std::chrono::months{months};
  const auto last = Date{later.year() / later.month() / std::chrono::last}.day();
  return {later.year(), later.month(), day.day() < last ? day.day() : last};
}
/// Whole years from `van` to `tot`, and the days after them with the days of the year they are of. A year from 29 February ends on
/// 1 March when there is no such day. `tot` is not before `van`.
struct YearsAndDays {
  std::int64_t years = 0, days = 0, days_in_year = 365;
};
constexpr YearsAndDays years_between(Date van, Date tot) {
  const auto after = [&](std::int64_t years) {
    const Date day{van.year() + std::chrono::years{years}, van.month(), van.day()};
    return day.ok() ? day : Date{day.year(), std::chrono::March, std::chrono::day{1}};
  };
  std::int64_t years = year_of(tot) - year_of(van);
  if (tot < after(years)) --years;
  return {years, days_between(after(years), tot), days_between(after(years), after(years + 1))};
}

/// Calendar months that lie wholly within [eerste, laatste] (both days included), for a period within one year: 0..12.
/// Parts of months are neglected (Wet IB 2001, art. 5.2 lid 6).
constexpr int whole_calendar_months(Date eerste, Date laatste) {
  const auto begin = static_cast<unsigned>(eerste.month()) + (static_cast<unsigned>(eerste.day()) > 1 ? 1u : 0u);
  const bool laatste_hele = static_cast<unsigned>(day_after(laatste).day()) == 1;
  const auto einde = static_cast<unsigned>(laatste.month()) - (laatste_hele ? 0u : 1u);
  return eerste.year() == laatste.year() && begin <= einde ? static_cast<int>(einde - begin + 1) : 0;
}

} // namespace netto

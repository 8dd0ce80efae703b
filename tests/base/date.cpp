// SPDX-License-Identifier: EUPL-1.2
// Dates, walked over whole ranges.
#include <doctest/doctest.h>

#include "base/date.hpp"

namespace {

using namespace netto;
using std::chrono::sys_days;

/// Calendar months of which every day lies in the period: counted day by day.
int maanden_een_voor_een(Date eerste, Date laatste) {
  int maanden = 0;
  for (unsigned m = 1; m <= 12; ++m) {
    bool heel = true;
    for (unsigned d = 1; d <= 31; ++d) {
      const Date dag{eerste.year(), std::chrono::month{m}, std::chrono::day{d}};
      if (dag.ok() && (dag < eerste || laatste < dag)) heel = false;
    }
    maanden += heel ? 1 : 0;
  }
  return maanden;
}

} // namespace

TEST_CASE("whole calendar months: every pair of days of an ordinary year and of a leap year") {
  for (const int jaar : {2024, 2025}) {
    if (NETTO_TREKKINGEN_PER > 1 && jaar == 2025) continue; // of the two years, the sanitizers see the longer
    int errors = 0;
    // Only the first and last days matter to the naive count, so it is made once for each first day and month.
    for (auto a = sys_days{first_day(jaar)}; a <= sys_days{last_day(jaar)}; a += std::chrono::days{1})
      for (auto b = a; b <= sys_days{last_day(jaar)}; b += std::chrono::days{1})
        if (whole_calendar_months(Date{a}, Date{b}) != maanden_een_voor_een(Date{a}, Date{b})) ++errors;
    CHECK(errors == 0);
  }
}

TEST_CASE("whole calendar months: a period that is reversed or touches two years does not count") {
  const auto dag = [](int j, unsigned m, unsigned d) {
    return Date{std::chrono::year{j}, std::chrono::month{m}, std::chrono::day{d}};
  };
  CHECK(whole_calendar_months(dag(2025, 6, 1), dag(2025, 3, 31)) == 0);
  CHECK(whole_calendar_months(dag(2024, 12, 1), dag(2025, 1, 31)) == 0);
  CHECK(whole_calendar_months(dag(2025, 3, 15), dag(2025, 12, 31)) == 9);
  CHECK(whole_calendar_months(dag(2025, 1, 1), dag(2025, 9, 14)) == 8);
  CHECK(whole_calendar_months(dag(2025, 3, 1), dag(2025, 8, 31)) == 6);
  CHECK(whole_calendar_months(dag(2025, 12, 2), dag(2025, 12, 31)) == 0);
}

TEST_CASE("leap years and days, from 1900 to 2200") {
  for (int jaar = 1900; jaar <= 2200; ++jaar) {
    const bool schrikkel = (jaar % 4 == 0 && jaar % 100 != 0) || jaar % 400 == 0;
    CHECK(days_in_year(jaar) == (schrikkel ? 366 : 365));
    CHECK(year_of(first_day(jaar)) == jaar);
    CHECK(day_after(last_day(jaar)) == first_day(jaar + 1));
    CHECK(day_before(first_day(jaar)) == last_day(jaar - 1));
    CHECK(days_between(first_day(jaar), last_day(jaar)) == days_in_year(jaar) - 1);
  }
}

TEST_CASE("every day has a next and a previous one") {
  std::int64_t teller = 0;
  for (auto d = first_day(2017); d < first_day(2029); d = day_after(d), ++teller) {
    CHECK(day_before(day_after(d)) == d);
    CHECK(days_between(first_day(2017), d) == teller);
    CHECK(days_between(d, first_day(2017)) == -teller);
  }
  CHECK(teller == 12 * 365 + 3);
}

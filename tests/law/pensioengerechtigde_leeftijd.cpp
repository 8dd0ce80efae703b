// SPDX-License-Identifier: EUPL-1.2
// Art. 7a AOW and 10 lid 2 Wfsv: who reaches the pensionable age in which month, at both sides of the dates of birth that
// rijksoverheid.nl ("Wanneer gaat mijn AOW in?") and ikwoonleefzorg.nl name.
#include "areas/box1/regimes.hpp"
#include "params/load.hpp"

#include <doctest/doctest.h>

using namespace netto;

namespace {

box1::PensionableAge at(int born, unsigned month, unsigned day, int year) {
  static const Parameters tables;
  Loader now{tables, {year, {}, {}}}, before{tables, {year - 1, {}, {}}};
  const auto age = load_pensionable_age(now), age_before = load_pensionable_age(before);
  REQUIRE((age && age_before));
  return box1::pensionable_age(Date{std::chrono::year{born}, std::chrono::month{month}, std::chrono::day{day}}, year, *age,
                               *age_before);
}

} // namespace

TEST_CASE("the month in which the pensionable age is reached, and the years beside it") {
  struct Case {
    int born;
    unsigned month, day;
    int year, months; ///< months with premium: those before the month in which it is reached
    bool at_the_end;
  };
  constexpr Case cases[] = {
      {1953, 8, 31, 2020, 0, true},                                  // 66 and 4 months in December 2019
      {1953, 9, 1, 2020, 0, true},                                   // in January 2020
      {1953, 10, 1, 2020, 1, true},                                  // in February 2020
      {1954, 8, 31, 2020, 11, true},                                 // in December 2020
      {1954, 9, 1, 2020, 12, false},                                 // in January 2021
      {1955, 8, 31, 2021, 11, true},                                 // in December 2021
      {1955, 8, 31, 2022, 0, true},                                  // not once more with the 66 years and 7 months of 2022
      {1955, 9, 1, 2021, 12, false},                                 // 66 and 7 months, in April 2022
      {1955, 9, 1, 2022, 3, true},    {1956, 5, 31, 2022, 11, true}, // in December 2022
      {1956, 5, 31, 2023, 0, true},   {1956, 6, 1, 2023, 3, true},   // 66 and 10 months, in April 2023
      {1957, 2, 28, 2023, 11, true},                                 // in December 2023
      {1957, 2, 28, 2024, 0, true},   {1957, 3, 1, 2024, 2, true},   // 67, in March 2024
      {1957, 12, 31, 2024, 11, true}, {1958, 1, 1, 2024, 12, false}, {1958, 1, 1, 2025, 0, true},
      {1960, 12, 31, 2027, 11, true}, {1961, 1, 1, 2027, 12, false}, {1945, 12, 31, 2020, 0, true},
      {1990, 1, 1, 2027, 12, false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.born);
    CAPTURE(c.month);
    CAPTURE(c.day);
    CAPTURE(c.year);
    const auto found = at(c.born, c.month, c.day, c.year);
    CHECK(found.maanden_met_aow_premie == c.months);
    CHECK(found.aan_het_einde == c.at_the_end);
  }
}

TEST_CASE("born before 1 January 1946: the table of 2.10a") {
  CHECK(box1::geboren_voor_1946(Date{std::chrono::year{1945}, std::chrono::December, std::chrono::day{31}}));
  CHECK_FALSE(box1::geboren_voor_1946(Date{std::chrono::year{1946}, std::chrono::January, std::chrono::day{1}}));
}

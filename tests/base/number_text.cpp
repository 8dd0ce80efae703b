// SPDX-License-Identifier: EUPL-1.2
// Exact values as text.
#include "base/number_text.hpp"

#include <doctest/doctest.h>

namespace {

using namespace netto;
using namespace netto::border;
using enum ValueKind;

Fraction breuk_van(std::int64_t t, std::int64_t n = 1) { return {t, n}; }

} // namespace

TEST_CASE("plain: a point, no separator, no trailing zeros, truncated towards nil") {
  CHECK(trimmed(breuk_van(33'260'000), geld) == "332600");
  CHECK(trimmed(breuk_van(57'972'920, 1'000), geld) == "579.7292");
  CHECK(trimmed(breuk_van(-50), geld) == "-0.5");
  CHECK(trimmed(breuk_van(0), geld) == "0");
  CHECK(trimmed(breuk_van(100, 3), geld, 4) == "0.3333");
  CHECK(trimmed(breuk_van(-100, 3), geld, 4) == "-0.3333");
  CHECK(trimmed(breuk_van(200, 3), geld, 4) == "0.6666");
  CHECK(trimmed(breuk_van(-1, 1'000'000'000), geld, 2) == "0"); // no "-0"
  CHECK(trimmed(breuk_van(3'265, 10'000), percent) == "32.65");
  CHECK(trimmed(breuk_van(9, 10), percent) == "90");
  CHECK(trimmed(breuk_van(17), getal) == "17");
  CHECK(trimmed(breuk_van(100'000'000'000), geld) == "1000000000");
}

TEST_CASE("for people: each language its own separators; money that is not whole with two decimals") {
  CHECK(for_people(breuk_van(33'260'000), geld, Language::nl) == "332.600");
  CHECK(for_people(breuk_van(33'260'000), geld, Language::en) == "332,600");
  CHECK(for_people(breuk_van(99'900), geld, Language::nl) == "999");
  CHECK(for_people(breuk_van(100'000), geld, Language::nl) == "1.000");
  CHECK(for_people(breuk_van(123'450), geld, Language::nl) == "1.234,50");
  CHECK(for_people(breuk_van(3'265, 10'000), percent, Language::nl) == "32,65%");
  CHECK(for_people(breuk_van(3'265, 10'000), percent, Language::en) == "32.65%");
}

TEST_CASE("whole values and whole cents: halves up") {
  CHECK(is_whole_number(breuk_van(100), geld));
  CHECK_FALSE(is_whole_number(breuk_van(101), geld));
  CHECK(is_whole_number(breuk_van(1, 100), percent));
  CHECK_FALSE(is_whole_number(breuk_van(1, 1'000), percent));
  CHECK(in_whole_cents(breuk_van(5, 2)) == 3);
  CHECK(in_whole_cents(breuk_van(-5, 2)) == -2);
  CHECK(in_whole_cents(breuk_van(249, 100)) == 2);
  CHECK(in_whole_cents(breuk_van(0)) == 0);
}

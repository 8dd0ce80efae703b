// SPDX-License-Identifier: EUPL-1.2
// The search for the best division, against trying every euro of small amounts: taxes in brackets and credits that are
// reduced, over one to three things at once.
#include "engine/division.hpp"

#include "tests/draws.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>

using namespace netto;
using areas::Divided;
using areas::Divisible;
using areas::Division;

namespace {

/// What one person pays, in eurocents: brackets of an income that one thing adds to and another comes off, a third taxed by itself, and a
/// credit that falls away over a range of all of it.
struct Person {
  std::int64_t income, bracket, credit_from, credit_to;

  [[nodiscard]] std::int64_t pays(std::int64_t home, std::int64_t deducted, std::int64_t base) const {
    const std::int64_t box1 = std::max<std::int64_t>(income + home - deducted, 0), all = box1 + base;
    const std::int64_t tax = 37 * std::min(box1, bracket) + 50 * std::max<std::int64_t>(box1 - bracket, 0) + 36 * base;
    const std::int64_t credit = 6 * (credit_to - std::clamp(all, credit_from, credit_to));
    return std::max<std::int64_t>(tax - credit, 0);
  }
};

} // namespace

TEST_CASE("no division of small amounts, tried every euro, costs less than the one found") {
  std::mt19937_64 bits{20261128}; // always the same
  const auto between = [&](std::int64_t a, std::int64_t b) {
    return a + static_cast<std::int64_t>(bits() % static_cast<std::uint64_t>(b - a + 1));
  };
  int bent = 0, sought = 0;
  for (int n = 0; n < test::trekkingen(300); ++n) {
    std::array<Person, 2> persons;
    for (Person& p : persons) {
      const std::int64_t from = between(0, 120);
      p = {between(0, 150), between(20, 120), from, from + between(1, 60)};
    }
    const std::array<std::int64_t, 3> whole{-between(0, 40), between(0, 30), between(0, 60)};
    constexpr std::array what{Divisible::eigen_woning, Divisible::aftrekposten, Divisible::grondslag};
    std::vector<Divided> free;
    for (std::size_t i = 0; i < 3; ++i)
      if (whole[i] != 0) free.push_back({what[i], Euro::from_euros(whole[i]), Euro{}});
    if (free.empty()) continue;
    const auto together = [&](std::int64_t home, std::int64_t deducted, std::int64_t base) {
      return persons[0].pays(home, deducted, base) + persons[1].pays(whole[0] - home, whole[1] - deducted, whole[2] - base);
    };
    const auto cost = [&](const Division& d) {
      const auto part = [&](Divisible x) { return d[static_cast<std::size_t>(x)].value_or(areas::Tried{}).part.cents() / 100; };
      return Fraction{together(part(what[0]), part(what[1]), part(what[2]))};
    };
    std::int64_t lowest = INT64_MAX, halves = 0;
    for (std::int64_t home = whole[0]; home <= 0; ++home)
      for (std::int64_t deducted = 0; deducted <= whole[1]; ++deducted)
        for (std::int64_t base = 0; base <= whole[2]; ++base) lowest = std::min(lowest, together(home, deducted, base));
    halves = together(whole[0] / 2, whole[1] / 2, whole[2] / 2);
    const auto found = engine::search(free, cost, 0);
    CAPTURE(n);
    ++sought;
    CHECK(cost(found.best) == Fraction{lowest});
    CHECK(cost(found.halves) == Fraction{halves});
    CHECK(cost(found.best) <= cost(found.round));
    bent += cost(found.best) < cost(found.round) ? 1 : 0;
  }
  CHECK(20 * bent > sought); // sometimes no round division is best, or the search would prove nothing
}

TEST_CASE("of equal divisions the one nearest to a half is found") {
  const std::vector<Divided> free{{Divisible::grondslag, Euro::from_euros(1'000), Euro{}}};
  const auto found = engine::search(free, [](const Division&) { return Fraction{7}; }, 0);
  CHECK(found.best[static_cast<std::size_t>(Divisible::grondslag)]->part == Euro::from_euros(500));
}

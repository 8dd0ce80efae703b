// SPDX-License-Identifier: EUPL-1.2
// The division that the search finds for random couples, against a grid of parts of all that they divide, and against every euro
// near the best of both. Longer: ./dev couples
#include "areas/areas.hpp"
#include "engine/year.hpp"
#include "params/parameter.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

using namespace netto;
using areas::Divided;
using areas::divisibles;
using areas::Division;

namespace {

class Draw {
public:
  explicit Draw(std::uint64_t seed) : bits_{seed} {}
  std::int64_t between(std::int64_t a, std::int64_t b) {
    return a + static_cast<std::int64_t>(bits_() % static_cast<std::uint64_t>(b - a + 1));
  }
  bool once_in(std::int64_t n) { return between(1, n) == 1; }

private:
  std::mt19937_64 bits_;
};

Eigendom of(PersonIndex who) { return {{who, Part{Percentage::from_percents(100)}}}; }

/// A couple of one year, of working age or retired, with savings, investments and debts, personal deductions, a company and an own home.
Dossier couple(Draw& draw, int year) {
  Dossier d;
  Partnerschap pair;
  for (PersonIndex i = 0; i < 2; ++i) {
    Persoon p;
    p.naam = i == 0 ? "Anna" : "Bram";
    const bool retired = draw.once_in(4);
    p.geboortedatum = Date{std::chrono::year{static_cast<int>(year - (retired ? draw.between(64, 82) : draw.between(23, 64)))},
                           std::chrono::month{static_cast<unsigned>(draw.between(1, 12))}, std::chrono::day{15}};
    if (draw.once_in(3)) p.aftrekposten.zet(year, Euro::from_euros(draw.between(0, 15'000)));
    d.personen.push_back(std::move(p));
    pair.personen.push_back(i);
    if (draw.once_in(5)) continue; // without income of his own
    Inkomen x;
    x.naam = "Inkomen " + std::to_string(i + 1);
    x.persoon = i;
    constexpr std::array kinds{Inkomen::Soort::loon, Inkomen::Soort::loon, Inkomen::Soort::winst, Inkomen::Soort::uitkering};
    x.soort = retired ? Inkomen::Soort::pensioen : kinds[static_cast<std::size_t>(draw.between(0, 3))];
    x.bedrag.zet(year, Euro::from_euros(draw.once_in(3) ? draw.between(0, 140'000) : draw.between(0, 45'000)));
    x.loonheffing.zet(year, Euro{});
    d.inkomens.push_back(std::move(x));
  }
  pair.heel_jaar = {year};
  d.partnerschappen.push_back(std::move(pair));
  Bankrekening account;
  account.naam = "Spaarrekening";
  account.eigendom = of(0);
  account.waarde.zet(year, Euro::from_euros(draw.between(0, draw.once_in(6) ? 60'000 : draw.once_in(6) ? 5'000'000 : 500'000)));
  account.rente.zet(year, Euro::from_euros(draw.between(0, 6'000)));
  d.bankrekeningen.push_back(std::move(account));
  if (draw.once_in(2)) {
    Belegging shares;
    shares.naam = "Indexfonds";
    shares.eigendom = of(1);
    if (draw.once_in(4)) shares.soort = Belegging::Soort::groen;
    const auto begin = draw.between(0, 400'000);
    shares.waarde.zet(year, Euro::from_euros(begin));
    shares.waarde.zet(year + 1, Euro::from_euros(begin * draw.between(900, 1'100) / 1'000));
    for (auto* flow : {&shares.inkomsten, &shares.gekocht, &shares.verkocht}) flow->zet(year, Euro{});
    d.beleggingen.push_back(std::move(shares));
  }
  if (draw.once_in(3)) {
    Schuld debt;
    debt.naam = "Lening";
    debt.eigendom = of(0);
    debt.waarde.zet(year, Euro::from_euros(draw.between(0, 100'000)));
    debt.rente.zet(year, Euro::from_euros(draw.between(0, 5'000)));
    d.schulden.push_back(std::move(debt));
  }
  if (draw.once_in(3)) {
    Vennootschap company;
    company.naam = "Holding";
    company.eigendom = of(1);
    company.dividend.zet(year, Euro::from_euros(draw.between(0, 300'000)));
    d.vennootschappen.push_back(std::move(company));
  }
  if (draw.once_in(2)) {
    Woning home;
    home.naam = "Dorpsstraat 5";
    home.gebruik = {{std::nullopt, Woning::Gebruik::eigen_woning}};
    home.woz.zet(year, Euro::from_euros(draw.between(150'000, 1'500'000)));
    d.woningen.push_back(std::move(home));
    Schuld mortgage;
    mortgage.naam = "Hypotheek";
    mortgage.soort = Schuld::Soort::eigenwoningschuld;
    mortgage.rente.zet(year, Euro::from_euros(draw.once_in(3) ? draw.between(0, 2'000) : draw.between(0, 25'000)));
    d.schulden.push_back(std::move(mortgage));
  }
  return d;
}

/// Of an amount in whole euros.
std::int64_t euros(const Fraction& amount) { return whole(amount, Direction::nearest) / 100; }

/// What the couple pays, for any parts of what it divides.
struct Payable {
  const engine::Year& year;
  const Dossier& dossier;
  std::vector<areas::DivisionAnswer::Item> items;

  [[nodiscard]] Fraction operator()(const std::vector<std::int64_t>& parts) const {
    Division d;
    for (std::size_t i = 0; i < items.size(); ++i)
      d[static_cast<std::size_t>(items[i].what)] = areas::Tried{Euro::from_euros(parts[i])};
    return *areas::left_to_pay(*year.amounts(dossier, &d).answer);
  }
  [[nodiscard]] std::int64_t whole_of(std::size_t i) const { return euros(items[i].whole.waarde); }
};

/// Calls `op` with each of the given parts of each item, all combinations.
void combinations(const std::vector<std::vector<std::int64_t>>& of_each, auto&& op) {
  std::vector<std::size_t> at(of_each.size());
  std::vector<std::int64_t> parts(of_each.size());
  for (;;) {
    for (std::size_t i = 0; i < parts.size(); ++i) parts[i] = of_each[i][at[i]];
    op(parts);
    std::size_t i = 0;
    while (i < at.size() && ++at[i] == of_each[i].size()) at[i++] = 0;
    if (i == at.size()) return;
  }
}

struct Tally {
  int couples = 0, axes[divisibles + 1]{}, worse = 0;
  double most = 0; ///< euros that the found division costs more than the best of the grid
};

void compare(Tally& tally, const engine::Year& year, const Dossier& d, RoundingPolicy policy, int points, const char* label) {
  const auto found = year.amounts(d);
  if (!found.answer || !found.answer->division) return;
  Payable payable{year, d, {}};
  for (const auto& item : found.answer->division->items)
    if (!item.given && !item.whole.waarde.is_zero()) payable.items.push_back(item);
  if (payable.items.empty()) return;
  ++tally.couples;
  ++tally.axes[payable.items.size()];
  const Fraction owed = found.answer->division->owed.waarde;
  Fraction lowest = owed;
  std::vector<std::int64_t> best;
  for (const auto& item : payable.items) best.push_back(euros(item.parts[0].second.waarde));
  const auto look = [&](const std::vector<std::int64_t>& parts) {
    if (const Fraction cost = payable(parts); cost < lowest) {
      lowest = cost;
      best = parts;
    }
  };
  std::vector<std::vector<std::int64_t>> grid(payable.items.size());
  // All together as many points as two things have: of more things each has fewer.
  const int each =
      grid.size() <= 2 ? points : std::max(3, static_cast<int>(std::pow(points, 2.0 / static_cast<double>(grid.size()))));
  for (std::size_t i = 0; i < grid.size(); ++i)
    for (int k = 0; k < each; ++k) grid[i].push_back(payable.whole_of(i) * k / (each - 1));
  combinations(grid, look);
  const auto near = best; // every euro near it: one thing at a time far, all together close
  for (std::size_t i = 0; i < near.size(); ++i) {
    const std::int64_t low = std::min<std::int64_t>(0, payable.whole_of(i)),
                       high = std::max<std::int64_t>(0, payable.whole_of(i));
    for (std::int64_t part = std::max(low, near[i] - 60); part <= std::min(high, near[i] + 60); ++part) {
      auto parts = near;
      parts[i] = part;
      look(parts);
    }
    grid[i].clear();
    for (std::int64_t part = std::max(low, near[i] - 2); part <= std::min(high, near[i] + 2); ++part) grid[i].push_back(part);
  }
  combinations(grid, look);
  const double more = static_cast<double>(whole(owed - lowest, Direction::up)) / 100;
  if (more > tally.most) tally.most = more;
  const double admitted = policy == RoundingPolicy::wet ? 0 : 2;
  if (more <= admitted) return;
  ++tally.worse;
  std::printf("%s: the division found costs %.2f euros more than another:", label, more);
  for (std::size_t i = 0; i < best.size(); ++i)
    std::printf(" %s %lld of %lld",
                std::string{areas::divisible_names[static_cast<std::size_t>(payable.items[i].what)]}.c_str(),
                static_cast<long long>(best[i]), static_cast<long long>(payable.whole_of(i)));
  std::printf("\n");
}

} // namespace

/// couples COUPLES POINTS SEED: how many couples of each rounding, how many parts of each of one or two things (of more so many
/// fewer that all together are as many as of two), the seed of the first.
int main(int count, char** arguments) {
  const auto number = [&](int i, long long otherwise) { return count > i ? std::atoll(arguments[i]) : otherwise; };
  const auto couples = number(1, 12);
  const int points = static_cast<int>(number(2, 11));
  const auto seed = static_cast<std::uint64_t>(number(3, 20261128));
  const Parameters parameters;
  int worse = 0;
  for (const RoundingPolicy policy : {RoundingPolicy::belastingdienst, RoundingPolicy::wet}) {
    Tally tally;
    for (long long n = 0; n < couples; ++n) {
      Draw draw{seed + static_cast<std::uint64_t>(n)};
      areas::Query question;
      question.jaar = static_cast<int>(draw.between(2020, 2027));
      question.afronding = policy;
      const engine::Year year{parameters, question};
      const Dossier d = couple(draw, question.jaar);
      const std::string label =
          "seed " + std::to_string(seed + static_cast<std::uint64_t>(n)) + ", " + std::to_string(question.jaar);
      compare(tally, year, d, policy, points, label.c_str());
    }
    std::printf("%s: %d couples (", policy == RoundingPolicy::wet ? "wet" : "belastingdienst", tally.couples);
    for (std::size_t i = 1; i <= divisibles; ++i) std::printf("%s%d with %zu", i > 1 ? ", " : "", tally.axes[i], i);
    std::printf(" to divide), %d points each; worse than another: %d, at most %.2f euros\n", points, tally.worse, tally.most);
    worse += tally.worse;
    if (tally.couples * 4 < couples) {
      std::printf("too few of the couples have something to divide\n");
      return 1;
    }
  }
  return worse == 0 ? 0 : 1;
}

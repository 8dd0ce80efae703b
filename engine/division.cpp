// SPDX-License-Identifier: EUPL-1.2
#include "engine/division.hpp"

#include "base/sort.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace netto::engine {

namespace {

using areas::Divided;
using areas::divisibles;
using areas::Division;
using Point = std::array<std::int64_t, divisibles>; ///< parts in whole euros, in the order of what is free

class Search {
public:
  Search(const std::vector<Divided>& free, const DivisionCost& cost, std::int64_t tolerance)
      : free_{free}, cost_{cost}, tolerance_{static_cast<double>(tolerance) + 0.01} {
    for (const Divided& d : free) {
      const std::int64_t whole = d.whole.cents() / 100;
      const double income = std::abs(static_cast<double>(d.income.value_or(d.whole).cents())),
                   of = std::abs(static_cast<double>(d.whole.cents()));
      income_.push_back(income / of);
      // No marginal rate of one person is above 120%; of box 3 the first euros may add less to income than the last.
      steepest_each_.push_back((d.income ? 4 : 1) * 120 * income / of + 100 * static_cast<double>(d.credit.cents()) / of);
      low_.push_back(std::min<std::int64_t>(whole, 0));
      high_.push_back(std::max<std::int64_t>(whole, 0));
    }
  }

  Divisions all() {
    Point half{};
    for (std::size_t i = 0; i < free_.size(); ++i) half[i] = free_[i].whole.cents() / 200;
    best_ = half;
    lowest_ = at(half);
    const auto starts = round_points();
    for (const Point& p : starts) consider(p);
    const Point round = best_;
    round_done_ = true;
    for (const Point& p : starts) descend(p);
    descend(best_);
    beside_the_best();
    return {division(best_), division(half), division(round)};
  }

private:
  Division division(const Point& p) const {
    Division d;
    for (std::size_t i = 0; i < free_.size(); ++i)
      d[static_cast<std::size_t>(free_[i].what)] = areas::Tried{Euro::from_euros(p[i])};
    return d;
  }
  const Fraction& at(const Point& p) {
    const auto [place, is_new] = known_.try_emplace(p);
    if (is_new) place->second = cost_(division(p));
    return place->second;
  }
  double cents(const Point& p) { return static_cast<double>(whole(at(p) * Fraction{256}, Direction::nearest)) / 256; }
  double from_half(const Point& p) const {
    double sum = 0;
    for (std::size_t i = 0; i < free_.size(); ++i)
      if (high_[i] != low_[i])
        sum += std::abs(static_cast<double>(2 * p[i] - low_[i] - high_[i]) / static_cast<double>(high_[i] - low_[i]));
    return sum;
  }
  bool consider(const Point& p) {
    const Fraction& c = at(p);
    if (lowest_ < c || (!(c < lowest_) && (round_done_ || from_half(best_) <= from_half(p)))) return false;
    best_ = p;
    lowest_ = c;
    return true;
  }
  /// Nothing, half or all of each for the first; the cheapest first.
  std::vector<Point> round_points() {
    std::vector<Point> all{Point{}};
    for (std::size_t i = 0; i < free_.size(); ++i) {
      std::vector<Point> more;
      for (const Point& p : all)
        for (const std::int64_t part : {low_[i], free_[i].whole.cents() / 200, high_[i]}) {
          more.push_back(p);
          more.back()[i] = part;
        }
      all = std::move(more);
    }
    netto::stable_sort(all, [&](const Point& a, const Point& b) { return at(a) < at(b); });
    return all;
  }

  using Slope = std::array<double, divisibles>;
  /// Each by itself, and each pair so that what both have as income stays the same: it bends where the income of somebody in a box
  /// or in all boxes passes a limit, and along every limit that several pass together one of these goes on.
  std::vector<Slope> directions() const {
    std::vector<Slope> all;
    for (std::size_t i = 0; i < free_.size(); ++i) {
      Slope d{};
      d[i] = 1;
      all.push_back(d);
    }
    for (std::size_t i = 0; i < free_.size(); ++i)
      for (std::size_t j = i + 1; j < free_.size(); ++j) {
        const double least = std::max(income_[i], income_[j]);
        if (income_[i] <= 0 || income_[j] <= 0) continue;
        Slope d{};
        d[i] = least / income_[i];
        d[j] = -least / income_[j];
        all.push_back(d);
      }
    return all;
  }
  /// Goes down from a point along lines until none leads lower.
  void descend(Point from) {
    constexpr int most_rounds = 20; // each goes lower; what is left then is less than rounding hides
    bool moved = true;
    for (int round = 0; moved && round < most_rounds; ++round) {
      moved = false;
      for (const Slope& d : directions()) {
        const Point to = lowest_on(from, d);
        if (cents(to) < cents(from) - tolerance_) { // less may be rounding, which leads away from where it is lower
          from = to;
          moved = true;
        }
      }
    }
  }
  struct Line {
    Point from;
    Slope d;
    [[nodiscard]] Point at(std::int64_t t) const {
      Point p = from;
      for (std::size_t i = 0; i < p.size(); ++i) p[i] += std::llround(static_cast<double>(t) * d[i]);
      return p;
    }
  };
  /// The lowest point on the line through `from`.
  Point lowest_on(const Point& from, const Slope& d) {
    std::int64_t low = INT64_MIN / 4, high = INT64_MAX / 4;
    for (std::size_t i = 0; i < free_.size(); ++i) {
      if (d[i] == 0) continue;
      const double a = static_cast<double>(low_[i] - from[i]) / d[i], b = static_cast<double>(high_[i] - from[i]) / d[i];
      low = std::max(low, static_cast<std::int64_t>(std::ceil(std::min(a, b))));
      high = std::min(high, static_cast<std::int64_t>(std::floor(std::max(a, b))));
    }
    line_ = {from, d};
    lowest_t_ = 0;
    lowest_on_line_ = value(0);
    steepest_ = 0;
    line_tolerance_ = tolerance_;
    double income = 0; // of a step
    for (std::size_t i = 0; i < free_.size(); ++i) {
      steepest_ += std::abs(d[i]) * steepest_each_[i];
      income = std::max(income, std::abs(d[i]) * income_[i]);
      if (std::floor(d[i]) != d[i]) line_tolerance_ += steepest_each_[i] / 2; // it moves by whole euros
    }
    look(pieces(low, high, income));
    const Point to = line_.at(lowest_t_);
    consider(to);
    return to;
  }
  double value(std::int64_t t) {
    const double v = cents(line_.at(t));
    if (v < lowest_on_line_) {
      lowest_on_line_ = v;
      lowest_t_ = t;
    }
    return v;
  }
  /// Between two points that are known.
  struct Piece {
    std::int64_t a;
    double fa;
    std::int64_t b;
    double fb;
  };
  /// From `low` to `high`, cut at the middle and nearer to the ends, where one of the two has the incomes at which credits and brackets
  /// change: what falls and rises again there would be lost in a long piece.
  std::vector<Piece> pieces(std::int64_t low, std::int64_t high, double income) {
    std::vector<std::int64_t> at{low, (low + high) / 2, high};
    constexpr double nearest = 6'000, further = 5; // euros of income
    if (income > 0)
      for (double x = nearest / income; x < static_cast<double>(high - low) / 2; x *= further)
        for (const std::int64_t t : {low + static_cast<std::int64_t>(x), high - static_cast<std::int64_t>(x)}) at.push_back(t);
    std::ranges::sort(at);
    std::vector<Piece> all;
    for (std::size_t i = 0; i + 1 < at.size(); ++i) all.push_back({at[i], value(at[i]), at[i + 1], value(at[i + 1])});
    return all;
  }
  /// Looks for lower points in pieces; those that they are cut into come after the others.
  void look(std::vector<Piece> pieces) {
    for (std::size_t i = 0; i < pieces.size() && i < most_pieces; ++i) {
      const auto [a, fa, b, fb] = pieces[i];
      const auto length = static_cast<double>(b - a);
      if (b - a <= 1 || (fa + fb - steepest_ * length) / 2 >= lowest_on_line_ - line_tolerance_) continue;
      const std::int64_t p = a + (b - a) / 3, q = b - (b - a) / 3;
      if (p == a || q <= p) {
        for (std::int64_t t = a + 1; t < b; ++t) value(t);
        continue;
      }
      const double fp = value(p), fq = value(q);
      const auto on_chord = [&](std::int64_t t) { return fa + (fb - fa) * static_cast<double>(t - a) / length; };
      if (std::abs(fp - on_chord(p)) <= line_tolerance_ && std::abs(fq - on_chord(q)) <= line_tolerance_) continue;
      // Where the lines of the outer thirds meet it bends, when it bends once.
      const double s1 = (fp - fa) / static_cast<double>(p - a), s2 = (fb - fq) / static_cast<double>(b - q);
      std::int64_t bend = a + (b - a) / 2;
      if (std::abs(s1 - s2) > 1e-9) {
        const double t = (fb - s2 * length - fa) / (s1 - s2);
        if (t > 0 && t < length) bend = a + static_cast<std::int64_t>(t);
      }
      bend = std::clamp(bend, a + 1, b - 1);
      pieces.push_back({a, fa, bend, value(bend)});
      if (bend + 1 < b) pieces.push_back({bend + 1, value(bend + 1), b, fb});
    }
  }
  /// Every euro next to the best, and the last of each step of the official rounding.
  void beside_the_best() {
    constexpr int most_rounds = 4; // it is no walk: what lies further was searched along lines
    bool moved = true;
    for (int round = 0; moved && round < most_rounds; ++round) {
      moved = false;
      for (std::size_t i = 0; i < free_.size(); ++i) {
        const Point from = best_;
        const auto attempt = [&](std::int64_t part) {
          Point p = from;
          p[i] = part;
          if (part < low_[i] || part > high_[i]) return;
          const Fraction before = lowest_;
          if (consider(p) && lowest_ < before) moved = true;
        };
        for (std::int64_t k = -4; k <= 4; ++k) attempt(from[i] + k);
        constexpr std::int64_t steps = 10'000;
        const std::int64_t stepped = free_[i].stepped_by.cents() / 100;
        if (stepped <= 0) continue;
        for (std::int64_t k = from[i] * steps / stepped - 3; k <= from[i] * steps / stepped + 4; ++k) {
          attempt((k * stepped - 1) / steps);
          attempt(high_[i] - (k * stepped - 1) / steps);
        }
      }
    }
  }

  const std::vector<Divided>& free_;
  const DivisionCost& cost_;
  double tolerance_;
  std::vector<std::int64_t> low_{}, high_{};
  std::vector<double> income_{};        ///< that a euro of each adds
  std::vector<double> steepest_each_{}; ///< eurocents that a euro of each can cost
  std::map<Point, Fraction> known_{};
  Point best_{};
  Fraction lowest_{};
  bool round_done_ = false; ///< a division that is not round must be better, not just as good
  Line line_{};
  static constexpr std::size_t most_pieces = 200; ///< of a line: the brackets and limits of two people are far fewer
  double lowest_on_line_ = 0, steepest_ = 0, line_tolerance_ = 0;
  std::int64_t lowest_t_ = 0;
};

} // namespace

Divisions search(const std::vector<Divided>& free, const DivisionCost& cost, std::int64_t tolerance) {
  return Search{free, cost, tolerance}.all();
}

} // namespace netto::engine

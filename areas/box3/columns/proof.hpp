// SPDX-License-Identifier: EUPL-1.2
// Proof, before a column is computed, that every number in it stays exact: the rule text itself runs once over ranges instead of
// amounts, and each operation checks that its integers stay below 2^53 (why that is enough: base/number_form.hpp, Column). It is
// done for the parameters of the call, so it also holds for those of an overlay and for rules that are written later.
#pragma once

#include "areas/box3/columns.hpp"
#include "areas/box3/columns/row.hpp"

#include <algorithm>
#include <utility>

namespace netto::box3 {

/// The integers from `laag` to `hoog`, held in doubles. `exact`: all that led here is below 2^53. For a teller also what its
/// fraction lies between, which its own range and that of the noemer do not show when they belong together.
struct Range {
  double laag = 0, hoog = 0;
  bool exact = true;
  double waarde_laag = -oneindig, waarde_hoog = oneindig;

  constexpr Range(std::int64_t x = 0)
      : Range(static_cast<double>(x), static_cast<double>(x), true) {} // NOLINT: a number is a range
  constexpr Range(double l, double h, bool e) : laag{l}, hoog{h}, exact{e && l > -grens && h < grens} {}
  [[nodiscard]] constexpr bool point() const { return laag == hoog; }
  [[nodiscard]] constexpr double grootte() const { return std::max(-laag, hoog); }

  constexpr Range operator-() const { return {-hoog, -laag, exact}; }
  friend constexpr Range operator+(const Range& a, const Range& b) {
    return {a.laag + b.laag, a.hoog + b.hoog, a.exact && b.exact};
  }
  friend constexpr Range operator*(const Range& a, const Range& b) {
    const double p = a.laag * b.laag, q = a.laag * b.hoog, r = a.hoog * b.laag, s = a.hoog * b.hoog;
    return {std::min({p, q, r, s}), std::max({p, q, r, s}), a.exact && b.exact};
  }
  friend constexpr Range of(const Range& a, const Range& b) { // one of the two
    return {std::min(a.laag, b.laag), std::max(a.hoog, b.hoog), a.exact && b.exact};
  }

private:
  static constexpr double grens = 9007199254740992.0; // 2^53
  static constexpr double oneindig = 1e300;
};

/// The number form of the proof. A condition may hold or not, and both outcomes count, except one that cannot hold: the
/// compiler leaves that out of the columns as well.
struct ColumnProof {
  static constexpr RoundingPolicy policy = Column::policy;
  static constexpr bool traces = false;
  using Number = Quotient<Range>;
  using Integer = Range;
  using Mark = NoMark;
  using Context = NoMark;
  struct Bool {
    bool kan = false;
    bool exact = true;
    friend constexpr Bool operator&(Bool a, Bool b) { return {a.kan && b.kan, !(a.kan && b.kan) || (a.exact && b.exact)}; }
    friend constexpr Bool operator|(Bool a, Bool b) { return {a.kan || b.kan, a.exact && b.exact}; }
  };
  using Q = Number;

  static constexpr Q number(const Range& num, const Range& den) { return {num, den}; }
  static constexpr Q sum(const Q& a, const Q& b) {
    const auto [al, ah] = waarde(a);
    const auto [bl, bh] = waarde(b);
    if (a.den.point() && b.den.point() && a.den.laag == b.den.laag) return with_value({a.num + b.num, a.den}, al + bl, ah + bh);
    const Q kruis{a.num * b.den + b.num * a.den, a.den * b.den};
    return with_value({of(kruis.num, a.num + b.num), of(kruis.den, of(a.den, b.den))}, // per row the noemers may be equal
                      al + bl, ah + bh);
  }
  static constexpr Q difference(const Q& a, const Q& b) {
    const auto [laag, hoog] = waarde(b);
    return sum(a, with_value({-b.num, b.den}, -hoog, -laag));
  }
  static constexpr Q product(const Q& a, const Q& b) {
    const auto [al, ah] = waarde(a);
    const auto [bl, bh] = waarde(b);
    return with_value({a.num * b.num, a.den * b.den}, std::min({al * bl, al * bh, ah * bl, ah * bh}),
                      std::max({al * bl, al * bh, ah * bl, ah * bh}));
  }
  static constexpr Q over(const Q& a, const Q& b) {
    const Range deler{1.0, std::max(1.0, b.num.hoog), b.num.exact}; // nil when b is not positive
    return {of(a.num * b.den, Range{0}), of(a.den * deler, Range{1})};
  }
  static constexpr Bool at_most(const Q& a, const Q& b) { return {true, (a.num * b.den).exact && (b.num * a.den).exact}; }
  static constexpr Q pick(Bool c, const Q& a, const Q& b) {
    if (!c.kan) return b;
    const auto [al, ah] = waarde(a);
    const auto [bl, bh] = waarde(b);
    Q uit{of(a.num, b.num), of(a.den, b.den)};
    uit.num.exact = uit.num.exact && c.exact;
    return with_value(uit, std::min(al, bl), std::max(ah, bh));
  }
  static constexpr Q not_negative(Q x) {
    const auto [laag, hoog] = waarde(x);
    x.num = {std::max(0.0, x.num.laag), std::max(0.0, x.num.hoog), x.num.exact};
    return with_value(x, std::max(0.0, laag), std::max(0.0, hoog));
  }
  static constexpr Bool negation(Bool a) { return {true, a.exact}; }
  /// A ratio is rounded in one place, the share of a person in the base (5.2 lid 1), which lies between nil and one: the part
  /// of the base is no more than the base, and that is no more than the rendementsgrondslag. Ranges alone do not show it.
  static constexpr Q multiple(const Q& x, std::int64_t step, std::int64_t delen, Direction r) {
    const Range t = x.num * Range{delen}, n = x.den * Range{step};
    const bool exact = t.exact && n.exact && n.laag >= 1 && (r != Direction::nearest || ((t + t + n).exact && (n + n).exact));
    if (step == 1) return {Range{0.0, static_cast<double>(delen), exact}, Range{delen}};
    const auto [laag, hoog] = waarde(x);
    const double schaal = static_cast<double>(delen) / static_cast<double>(step);
    const Range geheel{laag >= 0 ? 0.0 : laag * schaal - 1, std::max(0.0, hoog * schaal + 1), exact};
    return {geheel * Range{step}, Range{delen}};
  }

private:
  static constexpr std::pair<double, double> waarde(const Q& x) {
    const double n = std::max(1.0, x.den.laag), m = std::max(1.0, x.den.hoog); // nearest to and farthest from nil
    return {std::max(x.num.waarde_laag, x.num.laag / (x.num.laag < 0 ? n : m)),
            std::min(x.num.waarde_hoog, x.num.hoog / (x.num.hoog > 0 ? n : m))};
  }
  static constexpr Q with_value(Q x, double laag, double hoog) {
    x.num.waarde_laag = laag;
    x.num.waarde_hoog = hoog;
    return x;
  }
};

/// Whether the rules of composition `c` over parameters `p` are exact for every row that the columns may hold.
inline bool column_is_exact(const vermogen::Composition& c, const box3::Gegevens<ColumnProof>& p) {
  const auto tot = [](std::int64_t grens) { return Range{0.0, static_cast<double>(grens), true}; };
  const Range bedrag = tot(column_limit_euro), small = tot(column_small_limit_euro * 100);
  const ColumnProof::Bool ja{true, true};
  const HouseholdCells<ColumnProof> cellen{bedrag,
                                           bedrag,
                                           bedrag,
                                           bedrag,
                                           bedrag,
                                           bedrag,
                                           bedrag,
                                           small,
                                           small,
                                           small,
                                           small,
                                           tot(Percentage::geheel),
                                           Range{1.0, 2.0, true},
                                           tot(months_in_year),
                                           ja,
                                           ja,
                                           ja,
                                           ja,
                                           ja};
  const auto u = compute_row<ColumnProof>(c, household_row<ColumnProof>(cellen), p);
  constexpr double hoogste_cent = 2147483647.0 * 100; // the outcomes are int32 euros
  for (const auto& b : {u.rendementsgrondslag, u.grondslag, u.voordeel[0], u.voordeel[1], u.belasting[0], u.belasting[1]})
    if (!b.number.num.exact || !b.number.den.exact || !b.number.den.point() || b.number.den.laag != 1 ||
        b.number.num.grootte() > hoogste_cent)
      return false;
  return true;
}

} // namespace netto::box3

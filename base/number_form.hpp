// SPDX-License-Identifier: EUPL-1.2
// Number forms: what a rule text is instantiated with.
//
//   Exact<policy>    exact fractions without a bound; the reference
//   Traced<policy>   the same, and records every step (trace.hpp)
//   Column            doubles that hold integers < 2^53, for loops a compiler vectorises; only the policy `belastingdienst`
//
// A rule sees Bedrag<F> (money, unrounded), Verhouding<F> (a percentage, a share, a count) and Voorwaarde<F> (true or false).
// Money plus money is money, money times ratio is money, money over money is a ratio; everything else does not compile.
#pragma once

#include "base/fraction.hpp"
#include "base/money.hpp"
#include "base/trace.hpp"

#include <cmath>
#include <concepts>
#include <type_traits>
#include <utility>

namespace netto {

struct MoneyKind {};
struct RatioKind {};

/// A value in number form F, in eurocents for money. Rules use the operators below, never the members.
template <class F, class Soort> struct Value {
  F::Number number{};
  [[no_unique_address]] F::Mark mark{};
};
template <class F> using Bedrag = Value<F, MoneyKind>;
template <class F> using Verhouding = Value<F, RatioKind>;
template <class F> struct Voorwaarde {
  F::Bool holds{};
  [[no_unique_address]] F::Mark mark{};
};

// ---------------------------------------------------------------------------------------------------------------- forms

struct NoMark {};

/// Exact fractions under rounding policy B.
template <RoundingPolicy B> struct Exact {
  static constexpr RoundingPolicy policy = B;
  static constexpr bool traces = false;
  using Number = Fraction;
  using Integer = std::int64_t;
  using Bool = bool;
  using Mark = NoMark;
  using Context = NoMark;

  NETTO_QUICK static constexpr Fraction number(std::int64_t num, std::int64_t den) { return {num, den}; }
  NETTO_QUICK static constexpr Fraction sum(const Fraction& a, const Fraction& b) { return a + b; }
  NETTO_QUICK static constexpr Fraction difference(const Fraction& a, const Fraction& b) { return a - b; }
  NETTO_QUICK static constexpr Fraction product(const Fraction& a, const Fraction& b) { return a * b; }
  NETTO_QUICK static constexpr Fraction over(const Fraction& a, const Fraction& b) { return ratio(a, b); }
  NETTO_QUICK static constexpr bool at_most(const Fraction& a, const Fraction& b) { return a <= b; }
  NETTO_QUICK static constexpr Fraction pick(bool c, const Fraction& a, const Fraction& b) { return c ? a : b; }
  NETTO_QUICK static constexpr Fraction not_negative(const Fraction& x) { return x.is_negative() ? Fraction{} : x; }
  static constexpr bool negation(bool a) { return !a; }
  NETTO_QUICK static constexpr Fraction multiple(const Fraction& x, std::int64_t step, std::int64_t delen, Direction r) {
    return rounded(x, step, delen, r);
  }
};

/// As Exact, and every step lands in a Trace.
template <RoundingPolicy B> struct Traced : Exact<B> {
  static constexpr bool traces = true;
  struct Mark {
    Trace* trace = nullptr;
    int place = -1;
  };
  using Context = Trace*;
};

/// Mark of the column form: nothing. Its one member is mutable because g++-12 does not take a const local apart into scalars
/// (PR 100453, "store to a read-only decl"), unless its type has a mutable member; without that no loop over rules vectorises.
struct ColumnMark {
  [[no_unique_address]] mutable NoMark leeg{};
};

/// num / den, den > 0, of integers with a bound.
template <class G> struct Quotient {
  G num{0}, den{1};
};

/// Integers in doubles. Exact as long as every num, den and product of the two stays below 2^53:
///  * sums, differences and products of integers are then integers below 2^53, which a double holds;
///  * floor(t / n) is right for integers |t| < 2^53, n >= 1. Let k be the integer that the true quotient is j/n away from,
///    j >= 1, so that n x k < 2^53 + j. The doubles beside k, 2^e <= k < 2^(e+1), are at most 2^(e-52) apart; a correctly
///    rounded quotient reaches k only when j/n <= 2^(e-53), that is n x 2^e >= j x 2^53 - which n x k excludes. (Just below
///    k = 2^e doubles are twice as close.) That takes the division instruction: t x (1/n) is wrong, and -ffast-math makes one
///    of the other. So: -fno-fast-math everywhere; tests/parity refuses to compile with it, and fails.
/// Who uses it keeps its values within bounds; for columns areas/box3/columns.hpp proves them for the parameters of each call.
struct Column {
  static constexpr RoundingPolicy policy = RoundingPolicy::belastingdienst;
  static constexpr bool traces = false;
  using Number = Quotient<double>;
  using Integer = double;
  using Bool = bool;
  using Mark = ColumnMark;
  using Context = NoMark;
  using Q = Number;

  static constexpr Q number(double num, double den) { return {num, den}; }
  static constexpr Q sum(const Q& a, const Q& b) {
    const bool equal = a.den == b.den; // known at compile time in the loops over columns
    return {equal ? a.num + b.num : a.num * b.den + b.num * a.den, equal ? a.den : a.den * b.den};
  }
  static constexpr Q difference(const Q& a, const Q& b) { return sum(a, {-b.num, b.den}); }
  static constexpr Q product(const Q& a, const Q& b) { return {a.num * b.num, a.den * b.den}; }
  static constexpr Q over(const Q& a, const Q& b) {
    const bool deelbaar = b.num > 0;
    return {deelbaar ? a.num * b.den : 0.0, deelbaar ? a.den * b.num : 1.0};
  }
  static constexpr bool at_most(const Q& a, const Q& b) { return a.num * b.den <= b.num * a.den; }
  static constexpr Q pick(bool c, const Q& a, const Q& b) { return {c ? a.num : b.num, c ? a.den : b.den}; }
  static constexpr Q not_negative(const Q& x) {
    const Q nihil{0.0, x.den};
    return pick(at_most(nihil, x), x, nihil);
  }
  static constexpr bool negation(bool a) { return !a; }
  static constexpr Q multiple(const Q& x, std::int64_t step, std::int64_t delen, Direction r) {
    const double t = x.num * static_cast<double>(delen), n = x.den * static_cast<double>(step);
    const double geheel = r == Direction::down ? std::floor(t / n)
                          : r == Direction::up ? -std::floor(-t / n)
                                               : std::floor((t + t + n) / (n + n));
    return {geheel * static_cast<double>(step), static_cast<double>(delen)};
  }
};

template <class F>
concept NumberForm = requires {
  typename F::Number;
  typename F::Integer;
  typename F::Mark;
  typename F::Context;
  F::policy;
  F::traces;
};

// ------------------------------------------------------------------------------------------------------- leaves: lifting

namespace form {

/// Records a step when F traces; costs nothing otherwise.
template <class F>
constexpr F::Mark step([[maybe_unused]] Operation operation, [[maybe_unused]] const typename F::Mark& a,
                       [[maybe_unused]] const typename F::Mark& b, [[maybe_unused]] const typename F::Number& waarde,
                       [[maybe_unused]] bool is_money, [[maybe_unused]] const RoundingPoint* point = nullptr) {
  if constexpr (F::traces) {
    Trace* trace = a.trace != nullptr ? a.trace : b.trace;
    if (trace == nullptr) return {};
    Step& s = trace->nieuw();
    s.operation = operation;
    s.a = a.place;
    s.b = b.place;
    s.waarde = waarde;
    s.is_money = is_money;
    s.point = point;
    return {trace, trace->laatste()};
  } else {
    return {};
  }
}

template <class F, class S>
constexpr Value<F, S> make(Operation operation, typename F::Number w, const typename F::Mark& a, const typename F::Mark& b = {},
                           const RoundingPoint* point = nullptr) {
  const auto mark = step<F>(operation, a, b, w, std::is_same_v<S, MoneyKind>, point);
  return {std::move(w), mark};
}

template <class F> constexpr F::Number ratio_of(std::int64_t num, std::int64_t den) {
  return F::number(static_cast<F::Integer>(num), static_cast<F::Integer>(den));
}

template <class F, class S>
constexpr Value<F, S> leaf([[maybe_unused]] typename F::Context context, [[maybe_unused]] Operation operation,
                           [[maybe_unused]] int parameter, [[maybe_unused]] const Fact& fact, typename F::Number number) {
  Value<F, S> w{std::move(number), {}};
  if constexpr (F::traces) {
    Step& s = context->nieuw();
    s.operation = operation;
    s.waarde = w.number;
    s.is_money = std::is_same_v<S, MoneyKind>;
    s.parameter = parameter;
    s.fact = context->keep(fact);
    w.mark = {context, context->laatste()};
  }
  return w;
}

/// An amount from the dossier.
template <NumberForm F> constexpr Bedrag<F> fact(typename F::Context context, const Fact& wat, Euro e) {
  return leaf<F, MoneyKind>(context, Operation::fact, -1, wat, ratio_of<F>(e.cents(), 1));
}
/// A share, ratio or count from the dossier: teller / noemer, noemer > 0.
template <NumberForm F>
constexpr Verhouding<F> fact(typename F::Context context, const Fact& wat, std::int64_t teller, std::int64_t noemer) {
  return leaf<F, RatioKind>(context, Operation::fact, -1, wat, ratio_of<F>(teller, noemer));
}
/// A part from the dossier, as fine as it is; exact forms only.
template <NumberForm F> constexpr Verhouding<F> fact(typename F::Context context, const Fact& wat, const Fraction& part) {
  return leaf<F, RatioKind>(context, Operation::fact, -1, wat, part);
}
/// A parameter, with its row in the parameter set used.
template <NumberForm F> constexpr Bedrag<F> parameter(typename F::Context context, Euro e, int rij) {
  return leaf<F, MoneyKind>(context, Operation::parameter, rij, {}, ratio_of<F>(e.cents(), 1));
}
template <NumberForm F> constexpr Verhouding<F> parameter(typename F::Context context, Percentage p, int rij) {
  return leaf<F, RatioKind>(context, Operation::parameter, rij, {}, ratio_of<F>(p.thousandths(), Percentage::geheel));
}

} // namespace form

// ------------------------------------------------------------------------------------------------------------ arithmetic

template <class F, class S> constexpr Value<F, S> operator+(const Value<F, S>& a, const Value<F, S>& b) {
  return form::make<F, S>(Operation::sum, F::sum(a.number, b.number), a.mark, b.mark);
}
template <class F, class S> constexpr Value<F, S> operator-(const Value<F, S>& a, const Value<F, S>& b) {
  return form::make<F, S>(Operation::difference, F::difference(a.number, b.number), a.mark, b.mark);
}
template <class F, class S> constexpr Value<F, S> operator-(const Value<F, S>& a) {
  return form::make<F, S>(Operation::difference, F::difference({}, a.number), typename F::Mark{}, a.mark);
}
template <class F, class S> constexpr Value<F, S> operator*(const Value<F, S>& a, const Verhouding<F>& b) {
  return form::make<F, S>(Operation::product, F::product(a.number, b.number), a.mark, b.mark);
}
template <class F> constexpr Bedrag<F> operator*(const Verhouding<F>& a, const Bedrag<F>& b) {
  return form::make<F, MoneyKind>(Operation::product, F::product(a.number, b.number), a.mark, b.mark);
}
/// a over b; nil when b is nil or negative.
template <class F, class S> constexpr Verhouding<F> verhouding(const Value<F, S>& a, const Value<F, S>& b) {
  return form::make<F, RatioKind>(Operation::ratio, F::over(a.number, b.number), a.mark, b.mark);
}

namespace form {
template <class F>
constexpr Voorwaarde<F> judgement(Operation operation, typename F::Bool ja, const typename F::Mark& a,
                                  const typename F::Mark& b = {}) {
  if constexpr (F::traces) return {ja, step<F>(operation, a, b, Fraction{std::int64_t{ja}}, false)};
  else return {ja, {}};
}
} // namespace form

template <class F, class S> constexpr Voorwaarde<F> operator<=(const Value<F, S>& a, const Value<F, S>& b) {
  return form::judgement<F>(Operation::at_most, F::at_most(a.number, b.number), a.mark, b.mark);
}
template <class F, class S> constexpr Voorwaarde<F> operator>=(const Value<F, S>& a, const Value<F, S>& b) { return b <= a; }
template <class F, class S> constexpr Voorwaarde<F> operator<(const Value<F, S>& a, const Value<F, S>& b) {
  return form::judgement<F>(Operation::less, F::negation(F::at_most(b.number, a.number)), a.mark, b.mark);
}
template <class F, class S> constexpr Voorwaarde<F> operator>(const Value<F, S>& a, const Value<F, S>& b) { return b < a; }
template <class F> constexpr Voorwaarde<F> operator&&(const Voorwaarde<F>& a, const Voorwaarde<F>& b) {
  return form::judgement<F>(Operation::both, a.holds & b.holds, a.mark, b.mark);
}
template <class F> constexpr Voorwaarde<F> operator||(const Voorwaarde<F>& a, const Voorwaarde<F>& b) {
  return form::judgement<F>(Operation::either, a.holds | b.holds, a.mark, b.mark);
}
template <class F> constexpr Voorwaarde<F> operator!(const Voorwaarde<F>& a) {
  return form::judgement<F>(Operation::negation, F::negation(a.holds), a.mark);
}

/// a where the condition holds, b elsewhere. Both are computed; the trace keeps the one that counts.
template <class F, class S> constexpr Value<F, S> kies(const Voorwaarde<F>& c, const Value<F, S>& a, const Value<F, S>& b) {
  if constexpr (F::traces)
    return form::make<F, S>(Operation::choose, F::pick(c.holds, a.number, b.number), c.holds ? a.mark : b.mark, c.mark);
  else return {F::pick(c.holds, a.number, b.number), {}};
}
/// a, but nil when a is negative.
template <class F, class S> constexpr Value<F, S> ten_minste_nihil(const Value<F, S>& a) {
  return form::make<F, S>(Operation::not_negative, F::not_negative(a.number), a.mark);
}
/// What a exceeds b by; nil when it does not.
template <class F, class S> constexpr Value<F, S> voor_zover_meer_dan(const Value<F, S>& a, const Value<F, S>& b) {
  return form::make<F, S>(Operation::excess, F::not_negative(F::difference(a.number, b.number)), a.mark, b.mark);
}
template <class F, class S> constexpr Value<F, S> de_laagste(const Value<F, S>& a, const Value<F, S>& b) {
  return form::make<F, S>(Operation::lowest, F::pick(F::at_most(a.number, b.number), a.number, b.number), a.mark, b.mark);
}
template <class F, class S> constexpr Value<F, S> de_hoogste(const Value<F, S>& a, const Value<F, S>& b) {
  return form::make<F, S>(Operation::highest, F::pick(F::at_most(a.number, b.number), b.number, a.number), a.mark, b.mark);
}

/// x rounded at `point` because the law itself says so, whatever the policy.
template <class F, class S> constexpr Value<F, S> afgerond_volgens_de_wet(const Value<F, S>& x, const RoundingPoint& point) {
  constexpr std::int64_t per_eenheid =
      std::is_same_v<S, MoneyKind> ? 100 : 1; // cents in a euro; parts are of a euro, or of one
  return form::make<F, S>(Operation::rounding, F::multiple(x.number, per_eenheid, point.delen, point.richting), x.mark, {},
                          &point);
}
/// x rounded as the official calculation does at `point`; unchanged under the policy `wet`, which rounds nothing the law does
/// not round.
template <class F, class S> constexpr Value<F, S> afgerond(const Value<F, S>& x, const RoundingPoint& point) {
  if constexpr (F::policy == RoundingPolicy::wet) return x;
  else return afgerond_volgens_de_wet(x, point);
}

/// Speaks a defined legal term: free, except in the trace, where it names the step.
template <class F, class S> constexpr Value<F, S> noem([[maybe_unused]] const Term& begrip, Value<F, S> x) {
  if constexpr (F::traces)
    if (x.mark.trace != nullptr) x.mark.place = x.mark.trace->noem(x.mark.place, begrip);
  return x;
}

/// Money in whole cents, for showing and for storing; `richting` is the named rounding. Exact forms only.
template <class F> constexpr Euro in_cents(const Bedrag<F>& x, Direction richting = Direction::nearest) {
  return Euro::from_cents(whole(x.number, richting));
}

} // namespace netto

// SPDX-License-Identifier: EUPL-1.2
// Exact fractions without a bound: the numbers of the exact number forms. While numerator and denominator are machine integers
// every operation is a handful of checked instructions; a result that does not fit is reduced, and one that still does not goes
// over to integers of any size, on the heap, always in lowest terms. Nothing wraps. How this was chosen: docs/adr/0003-fractions.md.
#pragma once

#include "base/bigint.hpp"
#include "base/rounding.hpp"

#include <optional>

// The quick path is inlined, so that a rule keeps its numbers in registers: without that the exact form is two to three times slower.
// A build that must be small may define this as nothing (faces/wasm does).
#ifndef NETTO_QUICK
#define NETTO_QUICK [[gnu::always_inline]]
#endif

namespace netto {

class Fraction {
public:
  constexpr Fraction() : Fraction{std::int64_t{0}} {}
  constexpr Fraction(std::int64_t whole) : num_{whole}, den_{1} {} // NOLINT: a whole number is a fraction
  /// num / den, den > 0; a programmer's mistake traps.
  constexpr Fraction(std::int64_t num, std::int64_t den) : num_{num}, den_{den} {
    if (den <= 0) __builtin_trap();
  }
  /// num / den, den > 0.
  Fraction(const BigInt& num, const BigInt& den);

  constexpr Fraction(const Fraction& x) : num_{0}, den_{x.den_} {
    if (x.is_small()) num_ = x.num_;
    else big_ = copy(x.big_);
  }
  constexpr Fraction(Fraction&& x) noexcept : num_{0}, den_{x.den_} { take(x); }
  constexpr Fraction& operator=(const Fraction& x) {
    if (is_small() && x.is_small()) {
      num_ = x.num_;
      den_ = x.den_;
    } else if (this != &x) {
      *this = Fraction{x};
    }
    return *this;
  }
  constexpr Fraction& operator=(Fraction&& x) noexcept {
    if (this == &x) return *this;
    if (!is_small()) drop(big_);
    den_ = x.den_;
    take(x);
    return *this;
  }
  NETTO_QUICK constexpr ~Fraction() {
    if (!is_small()) [[unlikely]]
      drop(big_);
  }

  [[nodiscard]] constexpr bool is_zero() const { return is_small() && num_ == 0; }
  [[nodiscard]] constexpr bool is_negative() const { return is_small() ? num_ < 0 : negative(big_); }
  /// Numerator and denominator (positive), in lowest terms.
  [[nodiscard]] BigInt numerator() const;
  [[nodiscard]] BigInt denominator() const;
  [[nodiscard]] bool is_whole() const;
  /// Numerator and denominator as they were given or came out, 6/12 and not 1/2; nothing for a number on the heap.
  struct Parts {
    std::int64_t num, den;
  };
  [[nodiscard]] constexpr std::optional<Parts> parts() const {
    return is_small() ? std::optional{Parts{num_, den_}} : std::nullopt;
  }

  NETTO_QUICK friend constexpr Fraction operator+(const Fraction& a, const Fraction& b) {
    if (a.is_small() && b.is_small()) [[likely]] {
      std::int64_t x = 0, y = 0, num = 0, den = 0;
      if (a.den_ == b.den_) {
        if (!__builtin_add_overflow(a.num_, b.num_, &num)) [[likely]]
          return {Positive{}, num, a.den_};
      } else if (!__builtin_mul_overflow(a.num_, b.den_, &x) && !__builtin_mul_overflow(b.num_, a.den_, &y) &&
                 !__builtin_add_overflow(x, y, &num) && !__builtin_mul_overflow(a.den_, b.den_, &den)) [[likely]] {
        return {Positive{}, num, den};
      }
    }
    return sum(a, b);
  }
  NETTO_QUICK friend constexpr Fraction operator-(const Fraction& a) {
    if (std::int64_t num = 0; a.is_small() && !__builtin_sub_overflow(0, a.num_, &num)) [[likely]]
      return {Positive{}, num, a.den_};
    return negated(a);
  }
  NETTO_QUICK friend constexpr Fraction operator-(const Fraction& a, const Fraction& b) {
    if (a.is_small() && b.is_small()) [[likely]] {
      std::int64_t x = 0, y = 0, num = 0, den = 0;
      if (a.den_ == b.den_) {
        if (!__builtin_sub_overflow(a.num_, b.num_, &num)) [[likely]]
          return {Positive{}, num, a.den_};
      } else if (!__builtin_mul_overflow(a.num_, b.den_, &x) && !__builtin_mul_overflow(b.num_, a.den_, &y) &&
                 !__builtin_sub_overflow(x, y, &num) && !__builtin_mul_overflow(a.den_, b.den_, &den)) [[likely]] {
        return {Positive{}, num, den};
      }
    }
    return sum(a, -b);
  }
  NETTO_QUICK friend constexpr Fraction operator*(const Fraction& a, const Fraction& b) {
    if (std::int64_t num = 0, den = 0; a.is_small() && b.is_small() && !__builtin_mul_overflow(a.num_, b.num_, &num) &&
                                       !__builtin_mul_overflow(a.den_, b.den_, &den)) [[likely]]
      return {Positive{}, num, den};
    return product(a, b);
  }
  /// a / b; nil when b is nil or negative (the rules never divide by what is not there).
  NETTO_QUICK friend constexpr Fraction ratio(const Fraction& a, const Fraction& b) {
    if (b.is_zero() || b.is_negative()) return {};
    if (std::int64_t num = 0, den = 0; a.is_small() && b.is_small() && !__builtin_mul_overflow(a.num_, b.den_, &num) &&
                                       !__builtin_mul_overflow(a.den_, b.num_, &den)) [[likely]]
      return {Positive{}, num, den};
    return quotient(a, b);
  }
  NETTO_QUICK friend constexpr bool operator==(const Fraction& a, const Fraction& b) { return (a <=> b) == 0; }
  NETTO_QUICK friend constexpr std::strong_ordering operator<=>(const Fraction& a, const Fraction& b) {
    if (a.is_small() && b.is_small()) [[likely]] {
      if (a.den_ == b.den_) return a.num_ <=> b.num_;
      std::int64_t x = 0, y = 0;
      if (!__builtin_mul_overflow(a.num_, b.den_, &x) && !__builtin_mul_overflow(b.num_, a.den_, &y)) [[likely]]
        return x <=> y;
      return int128{a.num_} * b.den_ <=> int128{b.num_} * a.den_;
    }
    return order(a, b);
  }

  /// x rounded to a whole multiple of step / parts (both > 0), in direction `r`; halves go up.
  NETTO_QUICK friend constexpr Fraction rounded(const Fraction& x, std::int64_t step, std::int64_t parts, Direction r) {
    std::int64_t num = 0, den = 0, multiple = 0;
    if (x.is_small() && !__builtin_mul_overflow(x.num_, parts, &num) && !__builtin_mul_overflow(x.den_, step, &den)) [[likely]]
      if (quick_round(num, den, r, multiple) && !__builtin_mul_overflow(multiple, step, &num)) [[likely]]
        return {Positive{}, num, parts};
    return round_to_multiple(x, step, parts, r);
  }
  /// x rounded to a whole number. It must fit an int64, as every amount of money does that the border lets in; a programmer's
  /// mistake traps.
  friend constexpr std::int64_t whole(const Fraction& x, Direction r) {
    const Fraction n = rounded(x, 1, 1, r);
    if (!n.is_small()) __builtin_trap();
    return n.num_;
  }
  /// Decimal digits of |x| x 10^decimals, cut off towards zero: 12.345 to two decimals is "1234".
  friend std::string digits(const Fraction& x, int decimals);

private:
  struct Positive {}; ///< said of a denominator: no need to look
  constexpr Fraction(Positive, std::int64_t num, std::int64_t den) : num_{num}, den_{den} {}

  struct Big; // numerator and denominator in lowest terms, not both int64

  [[nodiscard]] NETTO_QUICK constexpr bool is_small() const { return den_ != 0; }
  NETTO_QUICK constexpr void take(Fraction& x) {
    if (x.is_small()) num_ = x.num_;
    else {
      big_ = x.big_;
      x.num_ = 0;
      x.den_ = 1;
    }
  }
  NETTO_QUICK static constexpr bool quick_round(std::int64_t num, std::int64_t den, Direction r, std::int64_t& whole) {
    const std::int64_t q = num / den, rest = num % den;
    const std::int64_t down = rest < 0 ? q - 1 : q, above = rest < 0 ? rest + den : rest; // num = down x den + above
    const bool up = above != 0 && (r == Direction::up || (r == Direction::nearest && above >= den - above));
    return !__builtin_add_overflow(down, up ? 1 : 0, &whole);
  }

  static Big* copy(const Big* big);
  static void drop(Big* big);
  static bool negative(const Big* big);
  static Fraction reduced(int128 num, int128 den);
  static Fraction settled(BigInt num, BigInt den);
  // Everything that machine integers did not hold.
  static Fraction sum(const Fraction& a, const Fraction& b);
  static Fraction negated(const Fraction& a);
  static Fraction product(const Fraction& a, const Fraction& b);
  static Fraction quotient(const Fraction& a, const Fraction& b);
  static std::strong_ordering order(const Fraction& a, const Fraction& b);
  static Fraction round_to_multiple(const Fraction& x, std::int64_t step, std::int64_t parts, Direction r);

  union {
    std::int64_t num_; ///< any int64 while den_ is not 0
    Big* big_;         ///< while den_ is 0
  };
  std::int64_t den_; ///< positive, or 0: the number is on the heap
};

} // namespace netto

// SPDX-License-Identifier: EUPL-1.2
#include "base/fraction.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace netto {

struct Fraction::Big {
  BigInt num, den;
};

namespace {

/// What divides both; without work where that is certainly one.
BigInt common(const BigInt& a, const BigInt& b) { return a.is_one() || b.is_one() ? BigInt{std::int64_t{1}} : gcd(a, b); }
BigInt divided(const BigInt& a, const BigInt& d) { return d.is_one() ? a : exact_div(a, d); }

bool fits(int128 x) { return x >= INT64_MIN && x <= INT64_MAX; }

uint128 gcd_of(uint128 a, uint128 b) { // binary: division of 128 bits is slow, shifting is not; b is not zero
  const auto zeros = [](uint128 x) {
    const auto low = static_cast<std::uint64_t>(x);
    return low != 0 ? __builtin_ctzll(low) : 64 + __builtin_ctzll(static_cast<std::uint64_t>(x >> 64));
  };
  if (a == 0) return b;
  const int shift = std::min(zeros(a), zeros(b));
  a >>= zeros(a);
  while (b != 0) {
    b >>= zeros(b);
    if (a > b) std::swap(a, b);
    b -= a;
  }
  return a << shift;
}
int128 divisor(int128 num, int128 den) { // den > 0, and num is not the lowest int128
  return static_cast<int128>(gcd_of(static_cast<uint128>(num < 0 ? -num : num), static_cast<uint128>(den)));
}

} // namespace

Fraction::Big* Fraction::copy(const Big* big) { return new Big{*big}; }
void Fraction::drop(Big* big) { delete big; }
bool Fraction::negative(const Big* big) { return big->num.is_negative(); }

/// num / den, which are in lowest terms.
Fraction Fraction::settled(BigInt num, BigInt den) {
  if (num.fits_int64() && den.fits_int64()) return {num.to_int64(), den.to_int64()};
  Fraction x;
  x.den_ = 0;
  x.big_ = new Big{std::move(num), std::move(den)};
  return x;
}
/// num / den brought in lowest terms; den > 0, and num is not the lowest int128.
Fraction Fraction::reduced(int128 num, int128 den) {
  const int128 d = divisor(num, den);
  num /= d;
  den /= d;
  if (fits(num) && fits(den)) return {static_cast<std::int64_t>(num), static_cast<std::int64_t>(den)};
  return settled(BigInt{num}, BigInt{den});
}
Fraction::Fraction(const BigInt& num, const BigInt& den) : Fraction{} {
  const BigInt d = common(num, den);
  *this = settled(divided(num, d), divided(den, d));
}

BigInt Fraction::numerator() const { return is_small() ? BigInt{num_ / divisor(num_, den_)} : big_->num; }
BigInt Fraction::denominator() const { return is_small() ? BigInt{den_ / divisor(num_, den_)} : big_->den; }
bool Fraction::is_whole() const { return is_small() ? num_ % den_ == 0 : big_->den.is_one(); }

// Below, the divisors that can be common are taken out before multiplying (Knuth 4.5.1): of a sum only a divisor of what the
// denominators have in common, of a product only one of a numerator and the other's denominator.

Fraction Fraction::sum(const Fraction& a, const Fraction& b) {
  if (a.is_small() && b.is_small()) // each product is below 2^126
    return reduced(int128{a.num_} * b.den_ + int128{b.num_} * a.den_, int128{a.den_} * b.den_);
  const BigInt ad = a.denominator(), bd = b.denominator(), d = common(ad, bd), rest = divided(ad, d);
  const BigInt num = a.numerator() * divided(bd, d) + b.numerator() * rest;
  if (num.is_zero()) return {};
  const BigInt e = common(num, d);
  return settled(divided(num, e), rest * divided(bd, e));
}
Fraction Fraction::negated(const Fraction& a) { return settled(-a.numerator(), a.denominator()); }
Fraction Fraction::product(const Fraction& a, const Fraction& b) {
  if (a.is_small() && b.is_small()) return reduced(int128{a.num_} * b.num_, int128{a.den_} * b.den_);
  const BigInt an = a.numerator(), ad = a.denominator(), bn = b.numerator(), bd = b.denominator();
  if (an.is_zero() || bn.is_zero()) return {};
  const BigInt d = common(an, bd), e = common(bn, ad);
  return settled(divided(an, d) * divided(bn, e), divided(ad, e) * divided(bd, d));
}
Fraction Fraction::quotient(const Fraction& a, const Fraction& b) { // b > 0
  if (a.is_small() && b.is_small()) return reduced(int128{a.num_} * b.den_, int128{a.den_} * b.num_);
  return product(a, settled(b.denominator(), b.numerator()));
}
std::strong_ordering Fraction::order(const Fraction& a, const Fraction& b) {
  if (a.is_negative() != b.is_negative()) return a.is_negative() ? std::strong_ordering::less : std::strong_ordering::greater;
  const BigInt ad = a.denominator(), bd = b.denominator();
  if (ad == bd) return a.numerator() <=> b.numerator();
  return a.numerator() * bd <=> b.numerator() * ad;
}
Fraction Fraction::round_to_multiple(const Fraction& x, std::int64_t step, std::int64_t parts, Direction r) {
  const BigInt num = x.numerator() * BigInt{parts}, den = x.denominator() * BigInt{step};
  const auto down = [](const BigInt& n, const BigInt& d) { return floor_div(n, d); };
  const BigInt multiple = r == Direction::down ? down(num, den)
                          : r == Direction::up ? -down(-num, den)
                                               : down(num + num + den, den + den);
  return {multiple * BigInt{step}, BigInt{parts}};
}

std::string digits(const Fraction& x, int decimals) {
  if (x.is_small() && decimals <= 18) { // |num| x 10^18 is below 2^123
    uint128 num = static_cast<uint128>(x.num_ < 0 ? -int128{x.num_} : int128{x.num_});
    for (int i = 0; i < decimals; ++i) num *= 10;
    num /= static_cast<uint128>(x.den_);
    if (num <= UINT64_MAX) return std::to_string(static_cast<std::uint64_t>(num));
    return BigInt{static_cast<int128>(num)}.digits();
  }
  BigInt scale{std::int64_t{1}};
  for (int i = 0; i < decimals; ++i) scale = scale * BigInt{std::int64_t{10}};
  const BigInt num = x.numerator();
  return floor_div((num.is_negative() ? -num : num) * scale, x.denominator()).digits();
}

} // namespace netto

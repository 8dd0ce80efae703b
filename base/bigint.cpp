// SPDX-License-Identifier: EUPL-1.2
// Schoolbook arithmetic in words of 64 bits (Knuth, The Art of Computer Programming 2, 4.3.1 algorithms A, S, M, D) and
// Lehmer's greatest common divisor (4.5.2 algorithm L). Numbers here have some tens or hundreds of words, where this is quick.
#include "base/bigint.hpp"

#include <algorithm>
#include <bit>
#include <span>
#include <utility>

namespace netto {

namespace {

using Word = std::uint64_t;
using Words = std::vector<Word>;
using View = std::span<const Word>;
constexpr int word_bits = 64;

void trim(Words& a) {
  while (!a.empty() && a.back() == 0) a.pop_back();
}
std::strong_ordering compare(View a, View b) {
  if (a.size() != b.size()) return a.size() <=> b.size();
  for (std::size_t i = a.size(); i-- > 0;)
    if (a[i] != b[i]) return a[i] <=> b[i];
  return std::strong_ordering::equal;
}
Words sum(View a, View b) {
  if (a.size() < b.size()) std::swap(a, b);
  Words s;
  s.reserve(a.size() + 1);
  Word carry = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const uint128 t = uint128{a[i]} + (i < b.size() ? b[i] : 0) + carry;
    s.push_back(static_cast<Word>(t));
    carry = static_cast<Word>(t >> word_bits);
  }
  if (carry != 0) s.push_back(carry);
  return s;
}
/// a - b, where a >= b.
Words difference(View a, View b) {
  Words s;
  s.reserve(a.size());
  Word borrow = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const uint128 t = uint128{a[i]} - (i < b.size() ? b[i] : 0) - borrow;
    s.push_back(static_cast<Word>(t));
    borrow = static_cast<Word>(t >> word_bits) != 0 ? 1 : 0;
  }
  trim(s);
  return s;
}
Words product(View a, View b) {
  if (a.empty() || b.empty()) return {};
  Words p(a.size() + b.size(), 0);
  for (std::size_t i = 0; i < a.size(); ++i) {
    Word carry = 0;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const uint128 t = uint128{a[i]} * b[j] + p[i + j] + carry; // at most 2^128 - 1
      p[i + j] = static_cast<Word>(t);
      carry = static_cast<Word>(t >> word_bits);
    }
    p[i + b.size()] = carry;
  }
  trim(p);
  return p;
}
/// Divides `a` in place by a word, from the most significant word down; gives the remainder.
Word divide_by_word(Words& a, Word b) {
  Word rest = 0;
  for (std::size_t i = a.size(); i-- > 0;) {
    const uint128 t = (uint128{rest} << word_bits) | a[i];
    a[i] = static_cast<Word>(t / b);
    rest = static_cast<Word>(t % b);
  }
  trim(a);
  return rest;
}
Words shifted_left(View a, int bits) { // 0 <= bits < 64; with one word more, which may be zero
  Words s(a.size() + 1, 0);
  for (std::size_t i = 0; i < a.size(); ++i) {
    s[i] |= a[i] << bits;
    if (bits != 0) s[i + 1] = a[i] >> (word_bits - bits);
  }
  return s;
}
void shift_right(Words& a, int bits) { // 0 <= bits < 64
  for (std::size_t i = 0; bits != 0 && i < a.size(); ++i)
    a[i] = (a[i] >> bits) | (i + 1 < a.size() ? a[i + 1] << (word_bits - bits) : 0);
  trim(a);
}
/// Divides `a` by `b` (not zero): the quotient; `a` becomes the remainder.
Words divide(Words& a, View b) {
  if (compare(a, b) < 0) return {};
  if (b.size() == 1) {
    const Word rest = divide_by_word(a, b[0]);
    Words quotient = std::move(a);
    a.clear();
    if (rest != 0) a.push_back(rest);
    return quotient;
  }
  const int shift = std::countl_zero(b.back()); // so that the divisor's first bit is one (4.3.1 D1)
  const std::size_t n = b.size(), m = a.size() - n;
  Words v = shifted_left(b, shift), u = shifted_left(a, shift), quotient(m + 1, 0);
  v.pop_back();
  for (std::size_t j = m + 1; j-- > 0;) {
    const uint128 top = (uint128{u[j + n]} << word_bits) | u[j + n - 1];
    uint128 q = top / v[n - 1], r = top % v[n - 1];
    while ((q >> word_bits) != 0 || q * v[n - 2] > ((r << word_bits) | u[j + n - 2])) {
      --q;
      r += v[n - 1];
      if ((r >> word_bits) != 0) break;
    }
    Word borrow = 0, carry = 0;
    for (std::size_t i = 0; i < n; ++i) { // u -= q x v
      const uint128 p = q * v[i] + carry;
      carry = static_cast<Word>(p >> word_bits);
      const uint128 t = uint128{u[i + j]} - static_cast<Word>(p) - borrow;
      u[i + j] = static_cast<Word>(t);
      borrow = static_cast<Word>(t >> word_bits) != 0 ? 1 : 0;
    }
    const uint128 t = uint128{u[j + n]} - carry - borrow;
    u[j + n] = static_cast<Word>(t);
    if (static_cast<Word>(t >> word_bits) != 0) { // q was one too large: add back
      --q;
      Word over = 0;
      for (std::size_t i = 0; i < n; ++i) {
        const uint128 s = uint128{u[i + j]} + v[i] + over;
        u[i + j] = static_cast<Word>(s);
        over = static_cast<Word>(s >> word_bits);
      }
      u[j + n] += over;
    }
    quotient[j] = static_cast<Word>(q);
  }
  trim(quotient);
  trim(u);
  shift_right(u, shift);
  a = std::move(u);
  return quotient;
}

/// x a + y b, which is known not to be negative; |x|, |y| < 2^62 and of opposite signs, so that no sum below passes 2^127.
Words combination(std::int64_t x, View a, std::int64_t y, View b) {
  Words s;
  s.reserve(a.size() + 1);
  int128 carry = 0;
  for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
    carry += int128{x} * (i < a.size() ? a[i] : 0);
    carry += int128{y} * (i < b.size() ? b[i] : 0);
    s.push_back(static_cast<Word>(carry));
    carry >>= word_bits; // towards minus infinity
  }
  if (carry != 0) s.push_back(static_cast<Word>(carry));
  trim(s);
  return s;
}
/// The 62 bits of `a` that begin `first` bits above its lowest, as a positive int64; `a` has no bit above them.
std::int64_t bits_from(View a, std::size_t first) {
  const std::size_t word = first / word_bits;
  const int shift = static_cast<int>(first % word_bits);
  if (word >= a.size()) return 0;
  Word w = a[word] >> shift;
  if (shift != 0 && word + 1 < a.size()) w |= a[word + 1] << (word_bits - shift);
  return static_cast<std::int64_t>(w);
}
std::size_t bit_width(View a) {
  return a.empty() ? 0 : a.size() * word_bits - static_cast<std::size_t>(std::countl_zero(a.back()));
}

Words lehmer_gcd(Words a, Words b) {
  if (compare(a, b) < 0) std::swap(a, b);
  constexpr std::size_t leading = 62;
  while (b.size() > 1) {
    // Steps of Euclid on the leading bits alone, as long as they are certainly those of the whole numbers.
    const std::size_t first = bit_width(a) - leading;
    std::int64_t p = bits_from(a, first), q = bits_from(b, first);
    std::int64_t x = 1, y = 0, z = 0, w = 1; // a' = x a + y b, b' = z a + w b
    while (q + z != 0 && q + w != 0) {
      const std::int64_t times = (p + x) / (q + z);
      if (times != (p + y) / (q + w)) break;
      x = std::exchange(z, x - times * z);
      y = std::exchange(w, y - times * w);
      p = std::exchange(q, p - times * q);
    }
    if (y == 0) { // the leading bits decide nothing: one step of Euclid on the whole
      divide(a, b);
      std::swap(a, b);
    } else {
      Words next = combination(x, a, y, b);
      b = combination(z, a, w, b);
      a = std::move(next);
    }
  }
  if (b.empty()) return a;
  Word d = divide_by_word(a, b[0]), e = b[0];
  while (d != 0) e = std::exchange(d, e % d);
  return {e};
}

} // namespace

BigInt::BigInt(int128 whole) : negative_{whole < 0} {
  const uint128 size = negative_ ? uint128{0} - static_cast<uint128>(whole) : static_cast<uint128>(whole);
  words_ = {static_cast<Word>(size), static_cast<Word>(size >> word_bits)};
  trim(words_);
}

bool BigInt::fits_int64() const {
  constexpr Word half = Word{1} << (word_bits - 1);
  return words_.empty() || (words_.size() == 1 && (words_[0] < half || (negative_ && words_[0] == half)));
}
std::int64_t BigInt::to_int64() const {
  if (words_.empty()) return 0;
  return static_cast<std::int64_t>(negative_ ? Word{0} - words_[0] : words_[0]);
}

std::string BigInt::digits() const {
  constexpr Word billions = 1'000'000'000'000'000'000; // eighteen digits at a time
  std::string reversed;
  for (Words rest = words_; !rest.empty();) {
    Word part = divide_by_word(rest, billions);
    for (int i = 0; i < 18 && (part != 0 || !rest.empty()); ++i, part /= 10)
      reversed.push_back(static_cast<char>('0' + part % 10));
  }
  return reversed.empty() ? "0" : std::string{reversed.rbegin(), reversed.rend()};
}

BigInt operator+(const BigInt& a, const BigInt& b) {
  if (a.negative_ == b.negative_) return {sum(a.words_, b.words_), a.negative_};
  if (compare(a.words_, b.words_) < 0) return {difference(b.words_, a.words_), b.negative_};
  return {difference(a.words_, b.words_), a.negative_};
}
BigInt operator-(const BigInt& a, const BigInt& b) { return a + -b; }
BigInt operator*(const BigInt& a, const BigInt& b) { return {product(a.words_, b.words_), a.negative_ != b.negative_}; }
BigInt floor_div(const BigInt& a, const BigInt& b) {
  Words rest = a.words_;
  const BigInt quotient{divide(rest, b.words_), a.negative_ != b.negative_};
  return a.negative_ != b.negative_ && !rest.empty() ? quotient - BigInt{std::int64_t{1}} : quotient;
}
BigInt exact_div(const BigInt& a, const BigInt& b) {
  Words rest = a.words_;
  return {divide(rest, b.words_), a.negative_ != b.negative_};
}
BigInt gcd(BigInt a, BigInt b) { return {lehmer_gcd(std::move(a.words_), std::move(b.words_)), false}; }

std::strong_ordering operator<=>(const BigInt& a, const BigInt& b) {
  if (a.negative_ != b.negative_) return a.negative_ ? std::strong_ordering::less : std::strong_ordering::greater;
  return a.negative_ ? compare(b.words_, a.words_) : compare(a.words_, b.words_);
}

} // namespace netto

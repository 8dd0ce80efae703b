// SPDX-License-Identifier: EUPL-1.2
// Whole numbers of any size, for the rare values that outgrow a machine integer (fraction.hpp decides). Sign and magnitude;
// no operation wraps, and the only bound is memory. Why our own: docs/adr/0003-fractions.md.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace netto {

__extension__ using int128 = __int128;
__extension__ using uint128 = unsigned __int128;

class BigInt {
public:
  BigInt() = default; ///< zero
  explicit BigInt(std::int64_t whole) : BigInt(int128{whole}) {}
  explicit BigInt(int128 whole);

  [[nodiscard]] bool is_zero() const { return words_.empty(); }
  [[nodiscard]] bool is_one() const { return !negative_ && words_.size() == 1 && words_[0] == 1; }
  [[nodiscard]] bool is_negative() const { return negative_; }
  /// Whether the value is an int64; then `to_int64` gives it.
  [[nodiscard]] bool fits_int64() const;
  [[nodiscard]] std::int64_t to_int64() const;
  /// Decimal digits of the magnitude; "0" for zero.
  [[nodiscard]] std::string digits() const;

  friend BigInt operator-(BigInt a) {
    a.negative_ = !a.negative_ && !a.is_zero();
    return a;
  }
  friend BigInt operator+(const BigInt& a, const BigInt& b);
  friend BigInt operator-(const BigInt& a, const BigInt& b);
  friend BigInt operator*(const BigInt& a, const BigInt& b);
  /// a / b rounded towards minus infinity; b is not zero.
  friend BigInt floor_div(const BigInt& a, const BigInt& b);
  /// a / b where b is known to divide a.
  friend BigInt exact_div(const BigInt& a, const BigInt& b);
  /// The largest number that divides both; positive unless both are zero.
  friend BigInt gcd(BigInt a, BigInt b);

  friend bool operator==(const BigInt& a, const BigInt& b) = default;
  friend std::strong_ordering operator<=>(const BigInt& a, const BigInt& b);

private:
  using Words = std::vector<std::uint64_t>; // of the magnitude, least significant first, the last one not zero
  BigInt(Words words, bool negative) : words_{std::move(words)}, negative_{negative && !words_.empty()} {}

  Words words_;
  bool negative_ = false;
};

} // namespace netto

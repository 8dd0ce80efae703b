// SPDX-License-Identifier: EUPL-1.2
// What the checks make of the exact values of an answer.
#pragma once

#include "areas/answer.hpp"

#include <cstdint>
#include <utility>

namespace netto::simulation {

using Value = Fraction;

/// x parts / per, to the nearest whole.
inline std::int64_t nearest(const Value& x, std::int64_t parts = 1) { return whole(x * Value{parts}, Direction::nearest); }
/// Of an amount, to the cent; for messages and bounds.
inline double euros(const Value& amount) { return static_cast<double>(nearest(amount)) / 100; }
/// Of a ratio, to nine decimals.
inline double ratio(const Value& r) { return static_cast<double>(nearest(r, 1'000'000'000)) / 1e9; }
/// Numerator and denominator modulo a prime below 2^61, to hold a value against arithmetic that knows no size.
inline std::pair<std::uint64_t, std::uint64_t> remainders(const Value& x, std::uint64_t prime) {
  const BigInt p{static_cast<std::int64_t>(prime)};
  const auto of = [&](const BigInt& n) { return static_cast<std::uint64_t>((n - floor_div(n, p) * p).to_int64()); };
  return {of(x.numerator()), of(x.denominator())};
}

} // namespace netto::simulation

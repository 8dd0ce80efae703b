// SPDX-License-Identifier: EUPL-1.2
// What the checks do with the exact values of an answer: the one place that knows how these are held.
#pragma once

#include "netto/engine/antwoord.hpp"

#include <cstdint>
#include <utility>

namespace netto::simulation {

using Value = decltype(engine::Uitkomst::waarde);

inline bool at_most(const Value& a, const Value& b) { return breuk::kleiner_gelijk(a, b); }
inline bool equal(const Value& a, const Value& b) { return at_most(a, b) && at_most(b, a); }
inline Value sum(const Value& a, const Value& b) { return breuk::som(a, b); }
inline Value whole_number(std::int64_t n) { return {n, 1}; }
/// x parts / per, to the nearest whole.
inline std::int64_t nearest(const Value& x, std::int64_t parts = 1) {
  return breuk::geheel(x, parts, 1, Richting::dichtstbij).als_int64();
}
/// Of an amount, to the cent; for messages and bounds.
inline double euros(const Value& amount) { return static_cast<double>(nearest(amount)) / 100; }
/// Of a ratio, to nine decimals.
inline double ratio(const Value& r) { return static_cast<double>(nearest(r, 1'000'000'000)) / 1e9; }
/// Numerator and denominator modulo a prime below 2^61, to hold a value against arithmetic that knows no size.
inline std::pair<std::uint64_t, std::uint64_t> remainders(const Value& x, std::uint64_t prime) {
  const Groot p{static_cast<std::int64_t>(prime)};
  const auto of = [&](const Groot& n) {
    const auto rest = (n - n / p * p).als_int64();
    return static_cast<std::uint64_t>(rest < 0 ? rest + static_cast<std::int64_t>(prime) : rest);
  };
  return {of(x.teller), of(x.noemer)};
}

} // namespace netto::simulation

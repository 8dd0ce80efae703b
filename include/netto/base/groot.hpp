// SPDX-License-Identifier: EUPL-1.2
// A signed integer of 256 bits: what exact fractions of the statute (policy `wet`) can grow to within the bounds of the
// border. Overflow cannot happen inside those bounds; if it does, it is a programmer's mistake and traps.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <type_traits>

namespace netto {

__extension__ using int128 = __int128;
__extension__ using uint128 = unsigned __int128;

class Groot {
public:
  constexpr Groot() = default;
  template <class T>
    requires(std::is_integral_v<T> || std::is_same_v<T, int128>)
  constexpr Groot(T heel) : negatief_{heel < 0} { // implicit: integers convert without loss
    const auto waarde = static_cast<int128>(heel);
    const uint128 grootte = negatief_ ? uint128{0} - static_cast<uint128>(waarde) : static_cast<uint128>(waarde);
    deel_[0] = static_cast<std::uint64_t>(grootte);
    deel_[1] = static_cast<std::uint64_t>(grootte >> 64);
  }

  [[nodiscard]] constexpr bool is_nul() const { return (deel_[0] | deel_[1] | deel_[2] | deel_[3]) == 0; }
  [[nodiscard]] constexpr bool is_negatief() const { return negatief_; }
  [[nodiscard]] constexpr bool is_oneven() const { return (deel_[0] & 1U) != 0; }
  /// Number of bits of the magnitude: 0 for zero.
  [[nodiscard]] constexpr int bits() const {
    for (int i = 3; i >= 0; --i)
      if (deel_[index(i)] != 0) return 64 * (i + 1) - __builtin_clzll(deel_[index(i)]);
    return 0;
  }
  /// The value as int64; traps when it does not fit.
  [[nodiscard]] constexpr std::int64_t als_int64() const {
    eis((deel_[1] | deel_[2] | deel_[3]) == 0 && deel_[0] <= static_cast<std::uint64_t>(INT64_MAX));
    const auto grootte = static_cast<std::int64_t>(deel_[0]);
    return negatief_ ? -grootte : grootte;
  }

  friend constexpr Groot operator-(Groot a) {
    a.negatief_ = !a.negatief_ && !a.is_nul();
    return a;
  }
  friend constexpr Groot operator+(const Groot& a, const Groot& b) {
    if (a.negatief_ == b.negatief_) return met_teken(som(a, b), a.negatief_);
    const auto orde = vergelijk_grootte(a, b);
    if (orde == 0) return {};
    return orde > 0 ? met_teken(verschil(a, b), a.negatief_) : met_teken(verschil(b, a), b.negatief_);
  }
  friend constexpr Groot operator-(const Groot& a, const Groot& b) { return a + (-b); }
  friend constexpr Groot operator*(const Groot& a, const Groot& b) {
    Groot p;
    for (int i = 0; i < 4; ++i) {
      std::uint64_t rest = 0;
      if (a.deel_[index(i)] == 0) continue;
      for (int j = 0; j < 4; ++j) {
        const uint128 t = uint128{a.deel_[index(i)]} * b.deel_[index(j)] + rest + (i + j < 4 ? p.deel_[index(i + j)] : 0U);
        if (i + j < 4) p.deel_[index(i + j)] = static_cast<std::uint64_t>(t);
        else eis(static_cast<std::uint64_t>(t) == 0);
        rest = static_cast<std::uint64_t>(t >> 64);
      }
      eis(rest == 0);
    }
    return met_teken(p, a.negatief_ != b.negatief_);
  }
  /// Quotient truncated towards zero, as for the built-in integers. `b` must not be zero.
  friend constexpr Groot operator/(const Groot& a, const Groot& b) {
    Groot quotient, rest;
    deel(a, b, quotient, rest);
    return quotient;
  }

  friend constexpr bool operator==(const Groot& a, const Groot& b) { return a.negatief_ == b.negatief_ && a.deel_ == b.deel_; }
  friend constexpr std::strong_ordering operator<=>(const Groot& a, const Groot& b) {
    if (a.negatief_ != b.negatief_) return a.negatief_ ? std::strong_ordering::less : std::strong_ordering::greater;
    const int orde = a.negatief_ ? vergelijk_grootte(b, a) : vergelijk_grootte(a, b);
    return orde <=> 0;
  }
  /// The magnitude shifted right by `n` bits (0..255), sign kept.
  [[nodiscard]] constexpr Groot gedeeld_door_twee_tot_de(int n) const {
    Groot r;
    const int woorden = n / 64, rest = n % 64;
    for (int i = 0; i + woorden < 4; ++i) {
      r.deel_[index(i)] = deel_[index(i + woorden)] >> rest;
      if (rest != 0 && i + woorden + 1 < 4) r.deel_[index(i)] |= deel_[index(i + woorden + 1)] << (64 - rest);
    }
    return met_teken(r, negatief_);
  }
  /// Trailing zero bits of the magnitude; 0 for zero.
  [[nodiscard]] constexpr int nullen_achteraan() const {
    for (int i = 0; i < 4; ++i)
      if (deel_[index(i)] != 0) return 64 * i + __builtin_ctzll(deel_[index(i)]);
    return 0;
  }

private:
  static constexpr std::size_t index(int i) { return static_cast<std::size_t>(i); }
  static constexpr void eis(bool binnen_bereik) {
    if (!binnen_bereik) __builtin_trap();
  }
  static constexpr Groot met_teken(Groot g, bool negatief) {
    g.negatief_ = negatief && !g.is_nul();
    return g;
  }
  static constexpr int vergelijk_grootte(const Groot& a, const Groot& b) {
    for (int i = 3; i >= 0; --i)
      if (a.deel_[index(i)] != b.deel_[index(i)]) return a.deel_[index(i)] < b.deel_[index(i)] ? -1 : 1;
    return 0;
  }
  static constexpr Groot som(const Groot& a, const Groot& b) { // of magnitudes
    Groot s;
    std::uint64_t rest = 0;
    for (int i = 0; i < 4; ++i) {
      const uint128 t = uint128{a.deel_[index(i)]} + b.deel_[index(i)] + rest;
      s.deel_[index(i)] = static_cast<std::uint64_t>(t);
      rest = static_cast<std::uint64_t>(t >> 64);
    }
    eis(rest == 0);
    return s;
  }
  static constexpr Groot verschil(const Groot& a, const Groot& b) { // of magnitudes, |a| >= |b|
    Groot s;
    std::uint64_t leen = 0;
    for (int i = 0; i < 4; ++i) {
      const uint128 t = uint128{a.deel_[index(i)]} - b.deel_[index(i)] - leen;
      s.deel_[index(i)] = static_cast<std::uint64_t>(t);
      leen = static_cast<std::uint64_t>(t >> 64) != 0 ? 1 : 0;
    }
    return s;
  }
  static constexpr void deel(const Groot& a, const Groot& b, Groot& q, Groot& r) {
    eis(!b.is_nul());
    if ((b.deel_[1] | b.deel_[2] | b.deel_[3]) == 0) { // one word: schoolbook division
      uint128 rest = 0;
      for (int i = 3; i >= 0; --i) {
        rest = (rest << 64) | a.deel_[index(i)];
        q.deel_[index(i)] = static_cast<std::uint64_t>(rest / b.deel_[0]);
        rest %= b.deel_[0];
      }
      r.deel_[0] = static_cast<std::uint64_t>(rest);
    } else { // bit by bit: rare, and short because the remainder starts at the width of the dividend
      for (int i = a.bits() - 1; i >= 0; --i) {
        r = som(r, r);
        r.deel_[0] |= (a.deel_[index(i / 64)] >> (i % 64)) & 1U;
        if (vergelijk_grootte(r, b) >= 0) {
          r = verschil(r, b);
          q.deel_[index(i / 64)] |= std::uint64_t{1} << (i % 64);
        }
      }
    }
    q = met_teken(q, a.negatief_ != b.negatief_);
    r = met_teken(r, a.negatief_);
  }

  std::array<std::uint64_t, 4> deel_{}; // least significant first
  bool negatief_ = false;
};

} // namespace netto

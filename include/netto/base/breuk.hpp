// SPDX-License-Identifier: EUPL-1.2
// Exact fractions, the arithmetic under the exact number forms. Generic over the integer that holds them: int128 where the
// official calculation rounds at every step, Groot (256 bits) where the statute rounds nothing.
#pragma once

#include "netto/base/afronding.hpp"
#include "netto/base/groot.hpp"

#include <algorithm>

namespace netto {

/// teller / noemer, noemer > 0. Not necessarily in lowest terms.
template <class G> struct Breuk {
  G teller{};
  G noemer{1};
};

namespace breuk {

constexpr int128 grootste_gemene_deler(int128 a, int128 b) {
  if (a < 0) a = -a;
  while (b != 0) {
    const int128 r = a % b;
    a = b;
    b = r;
  }
  return a == 0 ? int128{1} : a;
}
/// Binary algorithm: 256-bit division is slow, shifting is not. `b` > 0.
constexpr Groot grootste_gemene_deler(Groot a, Groot b) {
  if (a.is_negatief()) a = -a;
  if (a.is_nul()) return b;
  const int tweeen = std::min(a.nullen_achteraan(), b.nullen_achteraan());
  a = a.gedeeld_door_twee_tot_de(a.nullen_achteraan());
  while (true) {
    b = b.gedeeld_door_twee_tot_de(b.nullen_achteraan());
    if (a > b) {
      const Groot wissel = a;
      a = b;
      b = wissel;
    }
    b = b - a;
    if (b.is_nul()) break;
  }
  for (int i = 0; i < tweeen; ++i) a = a + a;
  return a;
}

constexpr bool noemer_wordt_groot(int128 n) { return n > (int128{1} << 56); }
constexpr bool noemer_wordt_groot(const Groot& n) { return n.bits() > 90; }

template <class G> constexpr Breuk<G> vereenvoudigd(const Breuk<G>& x) {
  if (!noemer_wordt_groot(x.noemer)) return x;
  const G d = grootste_gemene_deler(x.teller, x.noemer);
  return {x.teller / d, x.noemer / d};
}

/// Could the product of the two not fit? Only asked of Groot: int128 serves where every step is rounded, and stays small.
constexpr bool past_misschien_niet(int128, int128) { return false; }
constexpr bool past_misschien_niet(const Groot& a, const Groot& b) { return a.bits() + b.bits() >= 255; }
template <class G> constexpr Breuk<G> in_laagste_termen(const Breuk<G>& x) {
  const G d = grootste_gemene_deler(x.teller, x.noemer);
  return {x.teller / d, x.noemer / d};
}

template <class G> constexpr Breuk<G> som(const Breuk<G>& a, const Breuk<G>& b) {
  if (a.noemer == b.noemer) return {a.teller + b.teller, a.noemer};
  if (past_misschien_niet(a.teller, b.noemer) || past_misschien_niet(b.teller, a.noemer)) {
    const auto x = in_laagste_termen(a), y = in_laagste_termen(b);
    const G d = grootste_gemene_deler(x.noemer, y.noemer);
    return in_laagste_termen(Breuk<G>{x.teller * (y.noemer / d) + y.teller * (x.noemer / d), x.noemer / d * y.noemer});
  }
  const G d = grootste_gemene_deler(a.noemer, b.noemer);
  return {a.teller * (b.noemer / d) + b.teller * (a.noemer / d), a.noemer / d * b.noemer};
}
template <class G> constexpr Breuk<G> negatief(const Breuk<G>& a) { return {-a.teller, a.noemer}; }
template <class G> constexpr Breuk<G> product(const Breuk<G>& a, const Breuk<G>& b) {
  return vereenvoudigd(Breuk<G>{a.teller * b.teller, a.noemer * b.noemer});
}
/// a / b; nil when b is not positive (the rules never divide by what is not there).
template <class G> constexpr Breuk<G> verhouding(const Breuk<G>& a, const Breuk<G>& b) {
  if (b.teller <= G{0}) return {G{0}, G{1}};
  return vereenvoudigd(Breuk<G>{a.teller * b.noemer, a.noemer * b.teller});
}
template <class G> constexpr bool kleiner_gelijk(const Breuk<G>& a, const Breuk<G>& b);

/// Floor of t / n, n > 0.
constexpr int128 deel_omlaag(int128 t, int128 n) {
  if (t >= INT64_MIN && t <= INT64_MAX && n <= INT64_MAX) { // 64-bit division is several times faster
    const auto ts = static_cast<std::int64_t>(t), ns = static_cast<std::int64_t>(n);
    return ts / ns - (ts % ns < 0 ? 1 : 0);
  }
  return t / n - (t % n < 0 ? 1 : 0);
}
constexpr Groot deel_omlaag(const Groot& t, const Groot& n) {
  const Groot q = t / n;
  return (t - q * n).is_negatief() ? q - Groot{1} : q;
}

/// Whether a <= b. Where the cross products might not fit, by the continued fractions of both: whole parts first, then the
/// inverse of what is left, which only become smaller.
template <class G> constexpr bool kleiner_gelijk(const Breuk<G>& a, const Breuk<G>& b) {
  if (a.noemer == b.noemer) return a.teller <= b.teller;
  if (!past_misschien_niet(a.teller, b.noemer) && !past_misschien_niet(b.teller, a.noemer))
    return a.teller * b.noemer <= b.teller * a.noemer;
  Breuk<G> x = a, y = b;
  while (true) {
    const G heel_x = deel_omlaag(x.teller, x.noemer), heel_y = deel_omlaag(y.teller, y.noemer);
    if (heel_x != heel_y) return heel_x < heel_y;
    const G rest_x = x.teller - heel_x * x.noemer, rest_y = y.teller - heel_y * y.noemer;
    if (rest_x == G{0}) return true;
    if (rest_y == G{0}) return false;
    const Breuk<G> omgekeerd_x{x.noemer, rest_x};
    x = {y.noemer, rest_y}; // 1 / rest of y <= 1 / rest of x
    y = omgekeerd_x;
  }
}

/// x x `schaal` rounded to a whole number in direction `r`; halves go up.
template <class G> constexpr G geheel(const Breuk<G>& x, std::int64_t schaal_teller, std::int64_t schaal_noemer, Richting r) {
  const G t = x.teller * G{schaal_teller}, n = x.noemer * G{schaal_noemer};
  switch (r) {
  case Richting::omlaag: return deel_omlaag(t, n);
  case Richting::omhoog: return -deel_omlaag(-t, n);
  case Richting::dichtstbij: return deel_omlaag(t + t + n, n + n);
  }
  __builtin_unreachable();
}

} // namespace breuk
} // namespace netto

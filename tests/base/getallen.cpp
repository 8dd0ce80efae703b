// SPDX-License-Identifier: EUPL-1.2
// Groot, Breuk and the named roundings.
#include <doctest/doctest.h>

#include "netto/base/rekenvorm.hpp"

#include <array>
#include <random>

namespace {

using namespace netto;

std::mt19937_64& bron() {
  static std::mt19937_64 b{20261122}; // always the same numbers
  return b;
}
/// A number of at most `bits` bits, either sign; often near a power of two.
int128 willekeurig(int bits) {
  const int b = 1 + static_cast<int>(bron()() % static_cast<std::uint64_t>(bits));
  auto u = (uint128{bron()()} << 64 | bron()()) >> (128 - b);
  if (bron()() % 4 == 0) u = (uint128{1} << (b - 1)) - bron()() % 2;
  const auto x = static_cast<int128>(u);
  return bron()() % 2 == 0 ? x : -x;
}

Breuk<int128> klein(std::int64_t t, std::int64_t n) { return {t, n}; }
Breuk<Groot> groot(std::int64_t t, std::int64_t n) { return {Groot{t}, Groot{n}}; }

} // namespace

TEST_CASE("Groot rekent als __int128 waar dat past") {
  for (int i = 0; i < 20'000; ++i) {
    const int128 a = willekeurig(62), b = willekeurig(62);
    const Groot x{a}, y{b};
    CHECK(x + y == Groot{a + b});
    CHECK(x - y == Groot{a - b});
    CHECK(x * y == Groot{a * b});
    if (b != 0) CHECK(x / y == Groot{a / b});
    CHECK((x <=> y) == (a <=> b));
    CHECK((x == y) == (a == b));
    CHECK(-x == Groot{-a});
    CHECK(x.is_negatief() == (a < 0));
    CHECK(x.is_nul() == (a == 0));
    CHECK(x.is_oneven() == (a % 2 != 0));
  }
}

TEST_CASE("Groot boven 128 bits: wetten in plaats van voorbeelden") {
  for (int i = 0; i < 5'000; ++i) {
    const Groot a{willekeurig(100)}, b{willekeurig(100)}, c{willekeurig(50)};
    CHECK(a * b == b * a);
    CHECK((a + b) * c == a * c + b * c);
    CHECK((a * b - a * b).is_nul());
    if (!b.is_nul()) {
      CHECK(a * b / b == a);
      const Groot q = (a * c) / b, r = a * c - q * b;
      const Groot rest = r.is_negatief() ? -r : r, deler = b.is_negatief() ? -b : b;
      CHECK(rest < deler); // truncated towards zero
      CHECK((r.is_nul() || r.is_negatief() == (a * c).is_negatief()));
    }
    const int n = static_cast<int>(bron()() % 100);
    Groot macht{1};
    for (int k = 0; k < n; ++k) macht = macht + macht;
    CHECK((a * macht).gedeeld_door_twee_tot_de(n) == a);
    CHECK(macht.bits() == n + 1);
    CHECK(macht.nullen_achteraan() == n);
  }
}

TEST_CASE("Groot aan de randen") {
  CHECK(Groot{INT64_MIN} + Groot{INT64_MAX} == Groot{-1});
  CHECK(Groot{INT64_MAX}.als_int64() == INT64_MAX);
  CHECK(Groot{-INT64_MAX}.als_int64() == -INT64_MAX);
  CHECK(-Groot{0} == Groot{0});
  CHECK_FALSE((-Groot{0}).is_negatief());
  CHECK_FALSE((Groot{5} - Groot{5}).is_negatief());
  CHECK(Groot{0}.bits() == 0);
  CHECK((Groot{-1} / Groot{2}).is_nul());
  CHECK(Groot{-7} / Groot{2} == Groot{-3});
}

TEST_CASE("de grootste gemene deler deelt beide en laat geen factor over") {
  for (int i = 0; i < 5'000; ++i) {
    const int128 a = willekeurig(60);
    int128 b = willekeurig(60);
    if (b <= 0) b = 1 - b;
    const int128 d = breuk::grootste_gemene_deler(a, b);
    CHECK(d > 0);
    CHECK(a % d == 0);
    CHECK(b % d == 0);
    CHECK(breuk::grootste_gemene_deler(a / d, b / d) == 1);
    CHECK(breuk::grootste_gemene_deler(Groot{a}, Groot{b}) == Groot{d});
  }
}

TEST_CASE("breuken: som, product, verhouding en vergelijking kloppen in beide getallen") {
  const auto waarde = [](const Breuk<int128>& x, std::int64_t t, std::int64_t n) {
    return x.teller * n == x.noemer * t && x.noemer > 0;
  };
  CHECK(waarde(breuk::som(klein(1, 6), klein(1, 10)), 4, 15));
  CHECK(waarde(breuk::som(klein(1, 6), breuk::negatief(klein(1, 6))), 0, 1));
  CHECK(waarde(breuk::product(klein(-2, 3), klein(9, 4)), -3, 2));
  CHECK(waarde(breuk::verhouding(klein(1, 3), klein(2, 5)), 5, 6));
  CHECK(waarde(breuk::verhouding(klein(1, 3), klein(0, 5)), 0, 1)); // never divides by what is not there
  CHECK(waarde(breuk::verhouding(klein(1, 3), klein(-2, 5)), 0, 1));
  for (int i = 0; i < 5'000; ++i) {
    const auto t1 = static_cast<std::int64_t>(willekeurig(40)), t2 = static_cast<std::int64_t>(willekeurig(40));
    const auto n1 = 1 + static_cast<std::int64_t>(bron()() % 1'000'000),
               n2 = 1 + static_cast<std::int64_t>(bron()() % 1'000'000);
    const auto a = klein(t1, n1), b = klein(t2, n2);
    const auto x = groot(t1, n1), y = groot(t2, n2);
    const auto zelfde = [](const Breuk<int128>& p, const Breuk<Groot>& q) {
      return Groot{p.teller} * q.noemer == q.teller * Groot{p.noemer};
    };
    CHECK(zelfde(breuk::som(a, b), breuk::som(x, y)));
    CHECK(zelfde(breuk::product(a, b), breuk::product(x, y)));
    CHECK(zelfde(breuk::verhouding(a, b), breuk::verhouding(x, y)));
    CHECK(breuk::kleiner_gelijk(a, b) == breuk::kleiner_gelijk(x, y));
    CHECK(breuk::kleiner_gelijk(a, b) == (int128{t1} * n2 <= int128{t2} * n1));
  }
}

TEST_CASE("afronden: omlaag, dichtstbij met de helft omhoog, omhoog, aan beide kanten van nul") {
  struct Rij {
    std::int64_t teller, noemer, omlaag, dichtstbij, omhoog;
  };
  constexpr std::array rijen{Rij{7, 2, 3, 4, 4},          Rij{-7, 2, -4, -3, -3},  Rij{10, 4, 2, 3, 3},
                             Rij{-10, 4, -3, -2, -2},     Rij{9, 4, 2, 2, 3},      Rij{-9, 4, -3, -2, -2},
                             Rij{11, 4, 2, 3, 3},         Rij{-11, 4, -3, -3, -2}, Rij{8, 4, 2, 2, 2},
                             Rij{-8, 4, -2, -2, -2},      Rij{0, 4, 0, 0, 0},      Rij{1, 1'000'000, 0, 0, 1},
                             Rij{-1, 1'000'000, -1, 0, 0}};
  for (const auto& r : rijen) {
    INFO(r.teller, "/", r.noemer);
    CHECK(breuk::geheel(klein(r.teller, r.noemer), 1, 1, Richting::omlaag) == r.omlaag);
    CHECK(breuk::geheel(klein(r.teller, r.noemer), 1, 1, Richting::dichtstbij) == r.dichtstbij);
    CHECK(breuk::geheel(klein(r.teller, r.noemer), 1, 1, Richting::omhoog) == r.omhoog);
    CHECK(breuk::geheel(groot(r.teller, r.noemer), 1, 1, Richting::omlaag) == Groot{r.omlaag});
    CHECK(breuk::geheel(groot(r.teller, r.noemer), 1, 1, Richting::dichtstbij) == Groot{r.dichtstbij});
    CHECK(breuk::geheel(groot(r.teller, r.noemer), 1, 1, Richting::omhoog) == Groot{r.omhoog});
  }
  CHECK(breuk::geheel(klein(271'116, 328'800), 10'000, 1, Richting::omlaag) == 8245); // 82.4562..% in hundredths
}

TEST_CASE("de benoemde afrondingen: een bedrag in centen, een deel in honderdsten van een procent; het beleid wet rondt niet") {
  using Bd = Exact<Afrondingsbeleid::belastingdienst>;
  using Wet = Exact<Afrondingsbeleid::wet>;
  const auto bedrag = vorm::feit<Bd>({}, "x", Euro::uit_centen(249'480)); // 2,494.80
  CHECK(in_centen(afgerond(bedrag, afronding::rendement_schulden)) == Euro::uit_euros(2'495));
  CHECK(in_centen(afgerond(bedrag, afronding::rendement_bezittingen)) == Euro::uit_euros(2'494));
  CHECK(in_centen(afgerond(vorm::feit<Bd>({}, "x", Euro::uit_centen(100)), afronding::schuld)) == Euro::uit_euros(1));
  CHECK(in_centen(afgerond(vorm::feit<Bd>({}, "x", Euro::uit_centen(101)), afronding::schuld)) == Euro::uit_euros(2));
  CHECK(in_centen(afgerond(vorm::feit<Wet>({}, "x", Euro::uit_centen(249'480)), afronding::rendement_schulden)) ==
        Euro::uit_centen(249'480));
  const auto aandeel = afgerond(vorm::feit<Bd>({}, "x", 108'616, 332'600), afronding::aandeel);
  CHECK(aandeel.teller * 10'000 == aandeel.noemer * 3'265);
}

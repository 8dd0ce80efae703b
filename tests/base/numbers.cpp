// SPDX-License-Identifier: EUPL-1.2
// BigInt, Fraction and the named roundings. Numbers are drawn at and around the places where a machine integer, a word or a
// double word ends; laws stand in for examples where no machine integer can say the answer.
#include <doctest/doctest.h>

#include "base/number_form.hpp"

#include <algorithm>
#include <array>
#include <random>

namespace {

using namespace netto;

std::mt19937_64& source() {
  static std::mt19937_64 g{20261122}; // always the same numbers
  return g;
}
std::uint64_t draw(std::uint64_t below) { return source()() % below; }
/// A number of at most `bits` bits (up to 128), either sign; often near a power of two.
int128 machine(int bits) {
  const int b = 1 + static_cast<int>(draw(static_cast<std::uint64_t>(bits)));
  auto u = (uint128{source()()} << 64 | source()()) >> (128 - b);
  if (draw(4) == 0) u = (uint128{1} << (b - 1)) - draw(2);
  const auto x = static_cast<int128>(u);
  return draw(2) == 0 ? x : -x;
}
BigInt power_of_two(int n) {
  BigInt p{std::int64_t{1}};
  for (int i = 0; i < n; ++i) p = p + p;
  return p;
}
/// Up to `words` words; often just below or at a power of two, or with words of nothing but ones or zeros.
BigInt large(int words) {
  BigInt x;
  const auto n = 1 + draw(static_cast<std::uint64_t>(words));
  const auto word = [&]() -> std::uint64_t {
    switch (draw(6)) {
    case 0: return 0;
    case 1: return UINT64_MAX;
    case 2: return std::uint64_t{1} << draw(64);
    default: return source()();
    }
  };
  for (std::uint64_t i = 0; i < n; ++i) x = x * power_of_two(64) + BigInt{static_cast<int128>(word())};
  return draw(2) == 0 ? x : -x;
}
BigInt positive(const BigInt& x) { return x.is_negative() ? -x : x.is_zero() ? BigInt{std::int64_t{1}} : x; }
bool divides(const BigInt& d, const BigInt& x) { return floor_div(x, d) * d == x; }
BigInt whole_number(std::int64_t n) { return BigInt{n}; }

} // namespace

TEST_CASE("BigInt counts as __int128 does, where that holds the answer") {
  for (int i = 0; i < 20'000; ++i) {
    const int128 a = machine(62), b = machine(62);
    const BigInt x{a}, y{b};
    CHECK(x + y == BigInt{a + b});
    CHECK(x - y == BigInt{a - b});
    CHECK(x * y == BigInt{a * b});
    if (b != 0) CHECK(floor_div(x, y) == BigInt{a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0)});
    CHECK((x <=> y) == (a <=> b));
    CHECK((x == y) == (a == b));
    CHECK(-x == BigInt{-a});
    CHECK(x.is_negative() == (a < 0));
    CHECK(x.is_zero() == (a == 0));
    CHECK(x.to_int64() == static_cast<std::int64_t>(a));
  }
}

TEST_CASE("BigInt of any size: laws in place of examples") {
  for (int i = 0; i < 4'000; ++i) {
    const BigInt a = large(8), b = large(5), c = large(3);
    CHECK(a * b == b * a);
    CHECK((a + b) + c == a + (b + c));
    CHECK((a + b) * c == a * c + b * c);
    CHECK((a - b) + b == a);
    CHECK(((a <=> b) < 0) == (a - b).is_negative());
    if (!b.is_zero()) {
      CHECK(exact_div(a * b, b) == a);
      const BigInt q = floor_div(a, b), rest = a - q * b; // 0 <= rest < b, or b < rest <= 0
      CHECK((rest.is_zero() || rest.is_negative() == b.is_negative()));
      CHECK(positive(rest) <= positive(b));
      CHECK(rest != b);
    }
  }
}

TEST_CASE("division where the guess of a word of the quotient is one or two too high") {
  const auto w = [](std::uint64_t high, std::uint64_t middle, std::uint64_t low) {
    const BigInt word = power_of_two(64);
    return (BigInt{static_cast<int128>(high)} * word + BigInt{static_cast<int128>(middle)}) * word +
           BigInt{static_cast<int128>(low)};
  };
  constexpr std::uint64_t top = std::uint64_t{1} << 63, ones = UINT64_MAX;
  for (const auto& b : {w(0, top, ones), w(0, top, 1), w(0, ones, ones), w(top, 0, ones), w(top, 0, 1), w(1, 0, 0)})
    for (const auto& q : {w(0, 0, ones), w(0, 0, ones - 1), w(0, ones, ones), w(0, 1, 0), w(0, 0, 1)})
      for (const auto& rest : {BigInt{}, whole_number(1), b - whole_number(1)}) {
        CHECK(floor_div(q * b + rest, b) == q);
        CHECK(floor_div(-(q * b + rest), b) == (rest.is_zero() ? -q : -q - whole_number(1)));
      }
}

TEST_CASE("the greatest common divisor divides both, and leaves nothing in common") {
  for (int i = 0; i < 3'000; ++i) {
    const BigInt f = positive(large(4)), a = large(6) * f, b = positive(large(6)) * f, d = gcd(a, b);
    CHECK_FALSE(d.is_negative());
    CHECK(divides(d, a));
    CHECK(divides(d, b));
    CHECK(divides(f, d));
    if (!a.is_zero()) CHECK(gcd(exact_div(a, d), exact_div(b, d)).is_one());
  }
  BigInt a = whole_number(1), b = whole_number(1); // neighbours of Fibonacci: the most steps there are
  for (int i = 0; i < 1'000; ++i) {
    a = std::exchange(b, a + b);
    CHECK(gcd(a, b).is_one());
    CHECK(gcd(a * b, b * b) == b);
  }
  CHECK(gcd(BigInt{}, whole_number(-6)) == whole_number(6));
  CHECK(gcd(whole_number(4), BigInt{}) == whole_number(4));
}

TEST_CASE("BigInt at the edges of int64, and its digits") {
  for (const std::int64_t x : {INT64_MIN, INT64_MIN + 1, std::int64_t{-1}, std::int64_t{0}, std::int64_t{1}, INT64_MAX}) {
    CHECK(BigInt{x}.fits_int64());
    CHECK(BigInt{x}.to_int64() == x);
  }
  CHECK_FALSE((BigInt{INT64_MAX} + whole_number(1)).fits_int64());
  CHECK_FALSE((BigInt{INT64_MIN} - whole_number(1)).fits_int64());
  CHECK(BigInt{INT64_MIN} + BigInt{INT64_MAX} == whole_number(-1));
  CHECK_FALSE((-BigInt{}).is_negative());
  CHECK_FALSE((whole_number(5) - whole_number(5)).is_negative());
  CHECK(BigInt{}.digits() == "0");
  CHECK(BigInt{INT64_MIN}.digits() == "9223372036854775808");
  CHECK(power_of_two(200).digits() ==
        "1606938044258990275541962092341162602522202993782792835301376"); // a table of powers of two
  CHECK((BigInt{std::int64_t{1'000'000'000'000'000'000}} * BigInt{std::int64_t{1'000'000'000'000'000'000}}).digits() ==
        "1" + std::string(36, '0'));
}

TEST_CASE("a fraction is the same whether machine integers hold it or the heap does") {
  struct Operand {
    std::int64_t num, den;
  };
  const auto operand = [](int bits) {
    const auto num = static_cast<std::int64_t>(machine(bits)), den = static_cast<std::int64_t>(machine(bits));
    return Operand{num, den > 0 ? den : den == 0 ? 1 : -den};
  };
  for (int i = 0; i < 20'000; ++i) {
    const int bits = 20 + static_cast<int>(draw(44)); // from all on the quick path to none
    Operand a = operand(bits), b = operand(bits);
    if (draw(4) == 0) b.den = a.den;
    if (draw(8) == 0) b = {a.num, a.den};
    if (draw(50) == 0) a.num = INT64_MIN;
    const Fraction x{a.num, a.den}, y{b.num, b.den};
    const BigInt an{a.num}, ad{a.den}, bn{b.num}, bd{b.den}; // the same by the definitions
    CHECK(x + y == Fraction{an * bd + bn * ad, ad * bd});
    CHECK(x - y == Fraction{an * bd - bn * ad, ad * bd});
    CHECK(x * y == Fraction{an * bn, ad * bd});
    CHECK(-x == Fraction{-an, ad});
    CHECK(ratio(x, y) == (b.num <= 0 ? Fraction{} : Fraction{an * bd, ad * bn}));
    CHECK((x <=> y) == (an * bd <=> bn * ad));
    CHECK((x == y) == (an * bd == bn * ad));
    CHECK(x.is_negative() == (a.num < 0));
    CHECK(x.is_zero() == (a.num == 0));
    CHECK(x.is_whole() == divides(ad, an));
    const Fraction z = x * y + x; // often on the heap, and always in lowest terms there
    CHECK(gcd(z.numerator(), z.denominator()).is_one());
    CHECK_FALSE(z.denominator().is_negative());
    CHECK((z - x == x * y));
    CHECK(ratio(z * z, z * z) == (z.is_zero() ? Fraction{} : Fraction{1}));
  }
}

TEST_CASE("fractions that grow come back: a sum of a thousand primes' parts, and back to nil") {
  Fraction sum, back;
  std::int64_t prime = 1;
  std::vector<std::int64_t> primes;
  while (primes.size() < 1'000) {
    ++prime;
    if (std::none_of(primes.begin(), primes.end(), [&](std::int64_t p) { return prime % p == 0; })) primes.push_back(prime);
  }
  for (const auto p : primes) sum = sum + Fraction{1, p};
  CHECK_FALSE(sum.parts().has_value());
  BigInt product{std::int64_t{1}};
  for (const auto p : primes) product = product * BigInt{p};
  CHECK(sum.denominator() == product); // every prime stays
  for (const auto p : primes) sum = sum - Fraction{1, p};
  CHECK(sum.is_zero());
  Fraction copy = Fraction{1, INT64_MAX} * Fraction{1, INT64_MAX}, other = copy; // on the heap: copies are of their own
  other = other + copy;
  CHECK(copy == Fraction{1, INT64_MAX} * Fraction{1, INT64_MAX});
  CHECK(other == copy * Fraction{2});
  other = std::move(copy);
  CHECK(other * Fraction{INT64_MAX} == Fraction{1, INT64_MAX});
  const Fraction& itself = other;
  other = itself; // also to itself
  CHECK(other * Fraction{INT64_MAX} == Fraction{1, INT64_MAX});
}

TEST_CASE("fractions: sum, product, ratio") {
  CHECK(Fraction{1, 6} + Fraction{1, 10} == Fraction{4, 15});
  CHECK(Fraction{1, 6} - Fraction{1, 6} == Fraction{});
  CHECK(Fraction{-2, 3} * Fraction{9, 4} == Fraction{-3, 2});
  CHECK(ratio(Fraction{1, 3}, Fraction{2, 5}) == Fraction{5, 6});
  CHECK(ratio(Fraction{1, 3}, Fraction{0, 5}) == Fraction{}); // never divides by what is not there
  CHECK(ratio(Fraction{1, 3}, Fraction{-2, 5}) == Fraction{});
  CHECK(Fraction{6, 12}.parts()->num == 6); // as written
  CHECK(Fraction{6, 12}.numerator() == whole_number(1));
}

TEST_CASE("rounding: down, to the nearest with halves up, up, on both sides of nil") {
  struct Row {
    std::int64_t num, den, down, nearest, up;
  };
  constexpr std::array rows{Row{7, 2, 3, 4, 4},          Row{-7, 2, -4, -3, -3},  Row{10, 4, 2, 3, 3},
                            Row{-10, 4, -3, -2, -2},     Row{9, 4, 2, 2, 3},      Row{-9, 4, -3, -2, -2},
                            Row{11, 4, 2, 3, 3},         Row{-11, 4, -3, -3, -2}, Row{8, 4, 2, 2, 2},
                            Row{-8, 4, -2, -2, -2},      Row{0, 4, 0, 0, 0},      Row{1, 1'000'000, 0, 0, 1},
                            Row{-1, 1'000'000, -1, 0, 0}};
  for (const auto& r : rows) {
    INFO(r.num, "/", r.den);
    CHECK(whole(Fraction{r.num, r.den}, Direction::down) == r.down);
    CHECK(whole(Fraction{r.num, r.den}, Direction::nearest) == r.nearest);
    CHECK(whole(Fraction{r.num, r.den}, Direction::up) == r.up);
  }
  CHECK(rounded(Fraction{271'116, 328'800}, 1, 10'000, Direction::down) == Fraction{8'245, 10'000}); // 82.4562..%
  CHECK(rounded(Fraction{12'345}, 100, 1, Direction::down) == Fraction{12'300});                     // cents to whole euros
}

TEST_CASE("rounding of a number on the heap is that of its quotient") {
  for (int i = 0; i < 3'000; ++i) {
    const BigInt num = large(3), den = positive(large(3));
    const Fraction x{num, den};
    const std::int64_t step = 1 + static_cast<std::int64_t>(draw(1'000)), parts = 1 + static_cast<std::int64_t>(draw(10'000));
    const BigInt n = num * BigInt{parts}, d = den * BigInt{step}, down = floor_div(n, d), two = whole_number(2);
    const auto multiple = [&](const BigInt& times) { return Fraction{times * BigInt{step}, BigInt{parts}}; };
    CHECK(rounded(x, step, parts, Direction::down) == multiple(down));
    CHECK(rounded(x, step, parts, Direction::up) == multiple(down * d == n ? down : down + whole_number(1)));
    CHECK(rounded(x, step, parts, Direction::nearest) == multiple(two * (n - down * d) >= d ? down + whole_number(1) : down));
  }
}

TEST_CASE("the named roundings: an amount in cents, a share in hundredths of a percent; the policy wet rounds nothing") {
  using Bd = Exact<RoundingPolicy::belastingdienst>;
  using Wet = Exact<RoundingPolicy::wet>;
  const auto bedrag = form::fact<Bd>({}, {}, Euro::from_cents(249'480)); // 2,494.80
  CHECK(in_cents(afgerond(bedrag, afronding::rendement_schulden)) == Euro::from_euros(2'495));
  CHECK(in_cents(afgerond(bedrag, afronding::rendement_bezittingen)) == Euro::from_euros(2'494));
  CHECK(in_cents(afgerond(form::fact<Bd>({}, {}, Euro::from_cents(100)), afronding::schuld)) == Euro::from_euros(1));
  CHECK(in_cents(afgerond(form::fact<Bd>({}, {}, Euro::from_cents(101)), afronding::schuld)) == Euro::from_euros(2));
  CHECK(in_cents(afgerond(form::fact<Wet>({}, {}, Euro::from_cents(249'480)), afronding::rendement_schulden)) ==
        Euro::from_cents(249'480));
  const auto aandeel = afgerond(form::fact<Bd>({}, {}, 108'616, 332'600), afronding::aandeel);
  CHECK(aandeel.number == Fraction{3'265, 10'000});
}

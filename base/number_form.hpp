// SPDX-License-Identifier: EUPL-1.2
// Number forms: what a rule text is instantiated with.
//
//   Exact<beleid>    exact fractions without a bound; the reference
//   Traceer<beleid>  the same, and records every step (trace.hpp)
//   Kolom            doubles that hold integers < 2^53, for loops a compiler vectorises; only the policy `belastingdienst`
//
// A rule sees Bedrag<F> (money, unrounded), Verhouding<F> (a percentage, a share, a count) and Voorwaarde<F> (true or false).
// Money plus money is money, money times ratio is money, money over money is a ratio; everything else does not compile.
#pragma once

#include "base/fraction.hpp"
#include "base/money.hpp"
#include "base/trace.hpp"

#include <cmath>
#include <concepts>
#include <type_traits>
#include <utility>

// Rules are inlined into their callers, for the loops over columns. A build that must be small may define this as plain
// `inline constexpr` (faces/wasm does); nothing but size and speed depends on it.
#ifndef NETTO_REGEL
#define NETTO_REGEL [[gnu::always_inline]] inline constexpr
#endif

namespace netto {

struct geldsoort {};
struct deelsoort {};

/// A value in number form F, in eurocents for money. Rules use the operators below, never the members.
template <class F, class Soort> struct Waarde {
  F::Number number{};
  [[no_unique_address]] F::Merk merk{};
};
template <class F> using Bedrag = Waarde<F, geldsoort>;
template <class F> using Verhouding = Waarde<F, deelsoort>;
template <class F> struct Voorwaarde {
  F::Ja ja{};
  [[no_unique_address]] F::Merk merk{};
};

// ---------------------------------------------------------------------------------------------------------------- forms

struct GeenMerk {};

/// Exact fractions under rounding policy B.
template <Afrondingsbeleid B> struct Exact {
  static constexpr Afrondingsbeleid beleid = B;
  static constexpr bool traceert = false;
  using Number = Fraction;
  using Integer = std::int64_t;
  using Ja = bool;
  using Merk = GeenMerk;
  using Context = GeenMerk;

  NETTO_QUICK static constexpr Fraction number(std::int64_t num, std::int64_t den) { return {num, den}; }
  NETTO_QUICK static constexpr Fraction som(const Fraction& a, const Fraction& b) { return a + b; }
  NETTO_QUICK static constexpr Fraction verschil(const Fraction& a, const Fraction& b) { return a - b; }
  NETTO_QUICK static constexpr Fraction product(const Fraction& a, const Fraction& b) { return a * b; }
  NETTO_QUICK static constexpr Fraction verhouding(const Fraction& a, const Fraction& b) { return ratio(a, b); }
  NETTO_QUICK static constexpr bool kleiner_gelijk(const Fraction& a, const Fraction& b) { return a <= b; }
  NETTO_QUICK static constexpr Fraction kies(bool c, const Fraction& a, const Fraction& b) { return c ? a : b; }
  NETTO_QUICK static constexpr Fraction niet_negatief(const Fraction& x) { return x.is_negative() ? Fraction{} : x; }
  static constexpr bool niet(bool a) { return !a; }
  NETTO_QUICK static constexpr Fraction veelvoud(const Fraction& x, std::int64_t stap, std::int64_t delen, Richting r) {
    return rounded(x, stap, delen, r);
  }
};

/// As Exact, and every step lands in a Spoor.
template <Afrondingsbeleid B> struct Traceer : Exact<B> {
  static constexpr bool traceert = true;
  struct Merk {
    Spoor* spoor = nullptr;
    int plaats = -1;
  };
  using Context = Spoor*;
};

/// Merk of the column form: nothing. Its one member is mutable because g++-12 does not take a const local apart into scalars
/// (PR 100453, "store to a read-only decl"), unless its type has a mutable member; without that no loop over rules vectorises.
struct Kolommerk {
  [[no_unique_address]] mutable GeenMerk leeg{};
};

/// num / den, den > 0, of integers with a bound.
template <class G> struct Quotient {
  G num{0}, den{1};
};

/// Integers in doubles. Exact as long as every num, den and product of the two stays below 2^53:
///  * sums, differences and products of integers are then integers below 2^53, which a double holds;
///  * floor(t / n) is right for integers |t| < 2^53, n >= 1. Let k be the integer that the true quotient is j/n away from,
///    j >= 1, so that n x k < 2^53 + j. The doubles beside k, 2^e <= k < 2^(e+1), are at most 2^(e-52) apart; a correctly
///    rounded quotient reaches k only when j/n <= 2^(e-53), that is n x 2^e >= j x 2^53 - which n x k excludes. (Just below
///    k = 2^e doubles are twice as close.) That takes the division instruction: t x (1/n) is wrong, and -ffast-math makes one
///    of the other. So: -fno-fast-math everywhere; tests/parity refuses to compile with it, and fails.
/// Who uses it keeps its values within bounds; for columns areas/box3/columns.hpp proves them for the parameters of each call.
struct Kolom {
  static constexpr Afrondingsbeleid beleid = Afrondingsbeleid::belastingdienst;
  static constexpr bool traceert = false;
  using Number = Quotient<double>;
  using Integer = double;
  using Ja = bool;
  using Merk = Kolommerk;
  using Context = GeenMerk;
  using Q = Number;

  NETTO_REGEL static Q number(double num, double den) { return {num, den}; }
  NETTO_REGEL static Q som(const Q& a, const Q& b) {
    const bool gelijk = a.den == b.den; // known at compile time in the loops over columns
    return {gelijk ? a.num + b.num : a.num * b.den + b.num * a.den, gelijk ? a.den : a.den * b.den};
  }
  NETTO_REGEL static Q verschil(const Q& a, const Q& b) { return som(a, {-b.num, b.den}); }
  NETTO_REGEL static Q product(const Q& a, const Q& b) { return {a.num * b.num, a.den * b.den}; }
  NETTO_REGEL static Q verhouding(const Q& a, const Q& b) {
    const bool deelbaar = b.num > 0;
    return {deelbaar ? a.num * b.den : 0.0, deelbaar ? a.den * b.num : 1.0};
  }
  NETTO_REGEL static bool kleiner_gelijk(const Q& a, const Q& b) { return a.num * b.den <= b.num * a.den; }
  NETTO_REGEL static Q kies(bool c, const Q& a, const Q& b) { return {c ? a.num : b.num, c ? a.den : b.den}; }
  NETTO_REGEL static Q niet_negatief(const Q& x) {
    const Q nihil{0.0, x.den};
    return kies(kleiner_gelijk(nihil, x), x, nihil);
  }
  NETTO_REGEL static bool niet(bool a) { return !a; }
  NETTO_REGEL static Q veelvoud(const Q& x, std::int64_t stap, std::int64_t delen, Richting r) {
    const double t = x.num * static_cast<double>(delen), n = x.den * static_cast<double>(stap);
    const double geheel = r == Richting::omlaag   ? std::floor(t / n)
                          : r == Richting::omhoog ? -std::floor(-t / n)
                                                  : std::floor((t + t + n) / (n + n));
    return {geheel * static_cast<double>(stap), static_cast<double>(delen)};
  }
};

template <class F>
concept Rekenvorm = requires {
  typename F::Number;
  typename F::Integer;
  typename F::Merk;
  typename F::Context;
  F::beleid;
  F::traceert;
};

// ------------------------------------------------------------------------------------------------------- leaves: lifting

namespace vorm {

/// Records a step when F traces; costs nothing otherwise.
template <class F>
NETTO_REGEL F::Merk stap([[maybe_unused]] Bewerking bewerking, [[maybe_unused]] const typename F::Merk& a,
                         [[maybe_unused]] const typename F::Merk& b, [[maybe_unused]] const typename F::Number& waarde,
                         [[maybe_unused]] bool is_geld, [[maybe_unused]] const Afrondingspunt* punt = nullptr) {
  if constexpr (F::traceert) {
    Spoor* spoor = a.spoor != nullptr ? a.spoor : b.spoor;
    if (spoor == nullptr) return {};
    Spoorstap s;
    s.bewerking = bewerking;
    s.a = a.plaats;
    s.b = b.plaats;
    s.waarde = waarde;
    s.is_geld = is_geld;
    s.punt = punt;
    return {spoor, spoor->voeg_toe(std::move(s))};
  } else {
    return {};
  }
}

template <class F, class S>
NETTO_REGEL Waarde<F, S> maak(Bewerking bewerking, typename F::Number w, const typename F::Merk& a,
                              const typename F::Merk& b = {}, const Afrondingspunt* punt = nullptr) {
  const auto merk = stap<F>(bewerking, a, b, w, std::is_same_v<S, geldsoort>, punt);
  return {std::move(w), merk};
}

template <class F, class S>
NETTO_REGEL Waarde<F, S> blad([[maybe_unused]] typename F::Context context, [[maybe_unused]] Bewerking bewerking,
                              [[maybe_unused]] int parameter, [[maybe_unused]] const Fact& feit, std::int64_t teller,
                              std::int64_t noemer) {
  Waarde<F, S> w{F::number(static_cast<F::Integer>(teller), static_cast<F::Integer>(noemer)), {}};
  if constexpr (F::traceert) {
    Spoorstap s;
    s.bewerking = bewerking;
    s.waarde = w.number;
    s.is_geld = std::is_same_v<S, geldsoort>;
    s.parameter = parameter;
    s.feit = context->bewaar(feit);
    w.merk = {context, context->voeg_toe(std::move(s))};
  }
  return w;
}

/// An amount from the dossier.
template <Rekenvorm F> NETTO_REGEL Bedrag<F> feit(typename F::Context context, const Fact& wat, Euro e) {
  return blad<F, geldsoort>(context, Bewerking::feit, -1, wat, e.centen(), 1);
}
/// A share, ratio or count from the dossier: teller / noemer, noemer > 0.
template <Rekenvorm F>
NETTO_REGEL Verhouding<F> feit(typename F::Context context, const Fact& wat, std::int64_t teller, std::int64_t noemer) {
  return blad<F, deelsoort>(context, Bewerking::feit, -1, wat, teller, noemer);
}
/// A parameter, with its row in the parameter set used.
template <Rekenvorm F> NETTO_REGEL Bedrag<F> parameter(typename F::Context context, Euro e, int rij) {
  return blad<F, geldsoort>(context, Bewerking::parameter, rij, {}, e.centen(), 1);
}
template <Rekenvorm F> NETTO_REGEL Verhouding<F> parameter(typename F::Context context, Percentage p, int rij) {
  return blad<F, deelsoort>(context, Bewerking::parameter, rij, {}, p.duizendsten(), Percentage::geheel);
}

} // namespace vorm

// ------------------------------------------------------------------------------------------------------------ arithmetic

template <class F, class S> NETTO_REGEL Waarde<F, S> operator+(const Waarde<F, S>& a, const Waarde<F, S>& b) {
  return vorm::maak<F, S>(Bewerking::som, F::som(a.number, b.number), a.merk, b.merk);
}
template <class F, class S> NETTO_REGEL Waarde<F, S> operator-(const Waarde<F, S>& a, const Waarde<F, S>& b) {
  return vorm::maak<F, S>(Bewerking::verschil, F::verschil(a.number, b.number), a.merk, b.merk);
}
template <class F, class S> NETTO_REGEL Waarde<F, S> operator-(const Waarde<F, S>& a) {
  return vorm::maak<F, S>(Bewerking::verschil, F::verschil({}, a.number), typename F::Merk{}, a.merk);
}
template <class F, class S> NETTO_REGEL Waarde<F, S> operator*(const Waarde<F, S>& a, const Verhouding<F>& b) {
  return vorm::maak<F, S>(Bewerking::product, F::product(a.number, b.number), a.merk, b.merk);
}
template <class F> NETTO_REGEL Bedrag<F> operator*(const Verhouding<F>& a, const Bedrag<F>& b) {
  return vorm::maak<F, geldsoort>(Bewerking::product, F::product(a.number, b.number), a.merk, b.merk);
}
/// a over b; nil when b is nil or negative.
template <class F, class S> NETTO_REGEL Verhouding<F> verhouding(const Waarde<F, S>& a, const Waarde<F, S>& b) {
  return vorm::maak<F, deelsoort>(Bewerking::verhouding, F::verhouding(a.number, b.number), a.merk, b.merk);
}

namespace vorm {
template <class F>
NETTO_REGEL Voorwaarde<F> oordeel(Bewerking bewerking, typename F::Ja ja, const typename F::Merk& a,
                                  const typename F::Merk& b = {}) {
  if constexpr (F::traceert) return {ja, stap<F>(bewerking, a, b, Fraction{std::int64_t{ja}}, false)};
  else return {ja, {}};
}
} // namespace vorm

template <class F, class S> NETTO_REGEL Voorwaarde<F> operator<=(const Waarde<F, S>& a, const Waarde<F, S>& b) {
  return vorm::oordeel<F>(Bewerking::kleiner_gelijk, F::kleiner_gelijk(a.number, b.number), a.merk, b.merk);
}
template <class F, class S> NETTO_REGEL Voorwaarde<F> operator>=(const Waarde<F, S>& a, const Waarde<F, S>& b) {
  return b <= a;
}
template <class F, class S> NETTO_REGEL Voorwaarde<F> operator<(const Waarde<F, S>& a, const Waarde<F, S>& b) {
  return vorm::oordeel<F>(Bewerking::kleiner, F::niet(F::kleiner_gelijk(b.number, a.number)), a.merk, b.merk);
}
template <class F, class S> NETTO_REGEL Voorwaarde<F> operator>(const Waarde<F, S>& a, const Waarde<F, S>& b) { return b < a; }
template <class F> NETTO_REGEL Voorwaarde<F> operator&&(const Voorwaarde<F>& a, const Voorwaarde<F>& b) {
  return vorm::oordeel<F>(Bewerking::en, a.ja & b.ja, a.merk, b.merk);
}
template <class F> NETTO_REGEL Voorwaarde<F> operator||(const Voorwaarde<F>& a, const Voorwaarde<F>& b) {
  return vorm::oordeel<F>(Bewerking::of, a.ja | b.ja, a.merk, b.merk);
}
template <class F> NETTO_REGEL Voorwaarde<F> operator!(const Voorwaarde<F>& a) {
  return vorm::oordeel<F>(Bewerking::niet, F::niet(a.ja), a.merk);
}

/// a where the condition holds, b elsewhere. Both are computed; the trace keeps the one that counts.
template <class F, class S>
NETTO_REGEL Waarde<F, S> kies(const Voorwaarde<F>& c, const Waarde<F, S>& a, const Waarde<F, S>& b) {
  if constexpr (F::traceert)
    return vorm::maak<F, S>(Bewerking::kies, F::kies(c.ja, a.number, b.number), c.ja ? a.merk : b.merk, c.merk);
  else return {F::kies(c.ja, a.number, b.number), {}};
}
/// a, but nil when a is negative.
template <class F, class S> NETTO_REGEL Waarde<F, S> ten_minste_nihil(const Waarde<F, S>& a) {
  return vorm::maak<F, S>(Bewerking::ten_minste_nihil, F::niet_negatief(a.number), a.merk);
}
/// What a exceeds b by; nil when it does not.
template <class F, class S> NETTO_REGEL Waarde<F, S> voor_zover_meer_dan(const Waarde<F, S>& a, const Waarde<F, S>& b) {
  return vorm::maak<F, S>(Bewerking::voor_zover_meer_dan, F::niet_negatief(F::verschil(a.number, b.number)), a.merk, b.merk);
}
template <class F, class S> NETTO_REGEL Waarde<F, S> de_laagste(const Waarde<F, S>& a, const Waarde<F, S>& b) {
  return vorm::maak<F, S>(Bewerking::laagste, F::kies(F::kleiner_gelijk(a.number, b.number), a.number, b.number), a.merk,
                          b.merk);
}
template <class F, class S> NETTO_REGEL Waarde<F, S> de_hoogste(const Waarde<F, S>& a, const Waarde<F, S>& b) {
  return vorm::maak<F, S>(Bewerking::hoogste, F::kies(F::kleiner_gelijk(a.number, b.number), b.number, a.number), a.merk,
                          b.merk);
}

/// x rounded as the official calculation does at `punt`; unchanged under the policy `wet`, which rounds nothing the law does
/// not round.
template <class F, class S> NETTO_REGEL Waarde<F, S> afgerond(const Waarde<F, S>& x, const Afrondingspunt& punt) {
  if constexpr (F::beleid == Afrondingsbeleid::wet) {
    return x;
  } else {
    constexpr std::int64_t per_eenheid =
        std::is_same_v<S, geldsoort> ? 100 : 1; // cents in a euro; parts are of a euro, or of one
    return vorm::maak<F, S>(Bewerking::afronding, F::veelvoud(x.number, per_eenheid, punt.delen, punt.richting), x.merk, {},
                            &punt);
  }
}

/// Speaks a defined legal term: free, except in the trace, where it names the step.
template <class F, class S> NETTO_REGEL Waarde<F, S> noem([[maybe_unused]] const Begrip& begrip, Waarde<F, S> x) {
  if constexpr (F::traceert)
    if (x.merk.spoor != nullptr) x.merk.plaats = x.merk.spoor->noem(x.merk.plaats, begrip);
  return x;
}

/// Money in whole cents, for showing and for storing; `richting` is the named rounding. Exact forms only.
template <class F> constexpr Euro in_centen(const Bedrag<F>& x, Richting richting = Richting::dichtstbij) {
  return Euro::uit_centen(whole(x.number, richting));
}

} // namespace netto

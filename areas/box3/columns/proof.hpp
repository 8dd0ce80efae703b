// SPDX-License-Identifier: EUPL-1.2
// Proof, before a column is computed, that every number in it stays exact: the rule text itself runs once over ranges instead of
// amounts, and each operation checks that its integers stay below 2^53 (why that is enough: base/number_form.hpp, Kolom). It is
// done for the parameters of the call, so it also holds for those of an overlay and for rules that are written later.
#pragma once

#include "areas/box3/columns.hpp"
#include "areas/box3/columns/row.hpp"

#include <algorithm>
#include <utility>

namespace netto::engine {

/// The integers from `laag` to `hoog`, held in doubles. `exact`: all that led here is below 2^53. For a teller also what its
/// fraction lies between, which its own range and that of the noemer do not show when they belong together.
struct Bereik {
  double laag = 0, hoog = 0;
  bool exact = true;
  double waarde_laag = -oneindig, waarde_hoog = oneindig;

  constexpr Bereik(std::int64_t x = 0)
      : Bereik(static_cast<double>(x), static_cast<double>(x), true) {} // NOLINT: a number is a range
  constexpr Bereik(double l, double h, bool e) : laag{l}, hoog{h}, exact{e && l > -grens && h < grens} {}
  [[nodiscard]] constexpr bool punt() const { return laag == hoog; }
  [[nodiscard]] constexpr double grootte() const { return std::max(-laag, hoog); }

  constexpr Bereik operator-() const { return {-hoog, -laag, exact}; }
  friend constexpr Bereik operator+(const Bereik& a, const Bereik& b) {
    return {a.laag + b.laag, a.hoog + b.hoog, a.exact && b.exact};
  }
  friend constexpr Bereik operator*(const Bereik& a, const Bereik& b) {
    const double p = a.laag * b.laag, q = a.laag * b.hoog, r = a.hoog * b.laag, s = a.hoog * b.hoog;
    return {std::min({p, q, r, s}), std::max({p, q, r, s}), a.exact && b.exact};
  }
  friend constexpr Bereik of(const Bereik& a, const Bereik& b) { // one of the two
    return {std::min(a.laag, b.laag), std::max(a.hoog, b.hoog), a.exact && b.exact};
  }

private:
  static constexpr double grens = 9007199254740992.0; // 2^53
  static constexpr double oneindig = 1e300;
};

/// The number form of the proof. A condition may hold or not, and both outcomes count, except one that cannot hold: the
/// compiler leaves that out of the columns as well.
struct Kolombewijs {
  static constexpr Afrondingsbeleid beleid = Kolom::beleid;
  static constexpr bool traceert = false;
  using Number = Quotient<Bereik>;
  using Integer = Bereik;
  using Merk = GeenMerk;
  using Context = GeenMerk;
  struct Ja {
    bool kan = false;
    bool exact = true;
    friend constexpr Ja operator&(Ja a, Ja b) { return {a.kan && b.kan, !(a.kan && b.kan) || (a.exact && b.exact)}; }
    friend constexpr Ja operator|(Ja a, Ja b) { return {a.kan || b.kan, a.exact && b.exact}; }
  };
  using Q = Number;

  static constexpr Q number(const Bereik& num, const Bereik& den) { return {num, den}; }
  static constexpr Q som(const Q& a, const Q& b) {
    const auto [al, ah] = waarde(a);
    const auto [bl, bh] = waarde(b);
    if (a.den.punt() && b.den.punt() && a.den.laag == b.den.laag) return met_waarde({a.num + b.num, a.den}, al + bl, ah + bh);
    const Q kruis{a.num * b.den + b.num * a.den, a.den * b.den};
    return met_waarde({of(kruis.num, a.num + b.num), of(kruis.den, of(a.den, b.den))}, // per row the noemers may be equal
                      al + bl, ah + bh);
  }
  static constexpr Q verschil(const Q& a, const Q& b) {
    const auto [laag, hoog] = waarde(b);
    return som(a, met_waarde({-b.num, b.den}, -hoog, -laag));
  }
  static constexpr Q product(const Q& a, const Q& b) {
    const auto [al, ah] = waarde(a);
    const auto [bl, bh] = waarde(b);
    return met_waarde({a.num * b.num, a.den * b.den}, std::min({al * bl, al * bh, ah * bl, ah * bh}),
                      std::max({al * bl, al * bh, ah * bl, ah * bh}));
  }
  static constexpr Q verhouding(const Q& a, const Q& b) {
    const Bereik deler{1.0, std::max(1.0, b.num.hoog), b.num.exact}; // nil when b is not positive
    return {of(a.num * b.den, Bereik{0}), of(a.den * deler, Bereik{1})};
  }
  static constexpr Ja kleiner_gelijk(const Q& a, const Q& b) { return {true, (a.num * b.den).exact && (b.num * a.den).exact}; }
  static constexpr Q kies(Ja c, const Q& a, const Q& b) {
    if (!c.kan) return b;
    const auto [al, ah] = waarde(a);
    const auto [bl, bh] = waarde(b);
    Q uit{of(a.num, b.num), of(a.den, b.den)};
    uit.num.exact = uit.num.exact && c.exact;
    return met_waarde(uit, std::min(al, bl), std::max(ah, bh));
  }
  static constexpr Q niet_negatief(Q x) {
    const auto [laag, hoog] = waarde(x);
    x.num = {std::max(0.0, x.num.laag), std::max(0.0, x.num.hoog), x.num.exact};
    return met_waarde(x, std::max(0.0, laag), std::max(0.0, hoog));
  }
  static constexpr Ja niet(Ja a) { return {true, a.exact}; }
  /// A ratio is rounded in one place, the share of a person in the base (5.2 lid 1), which lies between nil and one: the part
  /// of the base is no more than the base, and that is no more than the rendementsgrondslag. Ranges alone do not show it.
  static constexpr Q veelvoud(const Q& x, std::int64_t stap, std::int64_t delen, Richting r) {
    const Bereik t = x.num * Bereik{delen}, n = x.den * Bereik{stap};
    const bool exact = t.exact && n.exact && n.laag >= 1 && (r != Richting::dichtstbij || ((t + t + n).exact && (n + n).exact));
    if (stap == 1) return {Bereik{0.0, static_cast<double>(delen), exact}, Bereik{delen}};
    const auto [laag, hoog] = waarde(x);
    const double schaal = static_cast<double>(delen) / static_cast<double>(stap);
    const Bereik geheel{laag >= 0 ? 0.0 : laag * schaal - 1, std::max(0.0, hoog * schaal + 1), exact};
    return {geheel * Bereik{stap}, Bereik{delen}};
  }

private:
  static constexpr std::pair<double, double> waarde(const Q& x) {
    const double n = std::max(1.0, x.den.laag), m = std::max(1.0, x.den.hoog); // nearest to and farthest from nil
    return {std::max(x.num.waarde_laag, x.num.laag / (x.num.laag < 0 ? n : m)),
            std::min(x.num.waarde_hoog, x.num.hoog / (x.num.hoog > 0 ? n : m))};
  }
  static constexpr Q met_waarde(Q x, double laag, double hoog) {
    x.num.waarde_laag = laag;
    x.num.waarde_hoog = hoog;
    return x;
  }
};

/// Whether the rules of composition `c` over parameters `p` are exact for every row that the columns may hold.
inline bool kolom_is_exact(const regime::Composition& c, const regime::Gegevens<Kolombewijs>& p) {
  const auto tot = [](std::int64_t grens) { return Bereik{0.0, static_cast<double>(grens), true}; };
  const Bereik bedrag = tot(kolom_grens_euro), klein = tot(kolom_grens_klein_euro * 100);
  const Kolombewijs::Ja ja{true, true};
  const Huishoudcellen<Kolombewijs> cellen{bedrag,
                                           bedrag,
                                           bedrag,
                                           bedrag,
                                           bedrag,
                                           bedrag,
                                           bedrag,
                                           klein,
                                           klein,
                                           klein,
                                           klein,
                                           tot(Percentage::geheel),
                                           Bereik{1.0, 2.0, true},
                                           tot(maanden_per_jaar),
                                           ja,
                                           ja,
                                           ja,
                                           ja,
                                           ja};
  const auto u = reken_rij<Kolombewijs>(c, huishoudrij<Kolombewijs>(cellen), p);
  constexpr double hoogste_cent = 2147483647.0 * 100; // the outcomes are int32 euros
  for (const auto& b : {u.rendementsgrondslag, u.grondslag, u.voordeel[0], u.voordeel[1], u.belasting[0], u.belasting[1]})
    if (!b.number.num.exact || !b.number.den.exact || !b.number.den.punt() || b.number.den.laag != 1 ||
        b.number.num.grootte() > hoogste_cent)
      return false;
  return true;
}

} // namespace netto::engine

// SPDX-License-Identifier: EUPL-1.2
// Proof, before a column is computed, that every number in it stays exact: the rule text itself runs once over ranges instead of
// amounts, and each operation checks that its integers stay below 2^53 (why that is enough: base/rekenvorm.hpp, Kolom). It is
// done for the parameters of the call, so it also holds for those of an overlay and for rules that are written later.
#pragma once

#include "kolom_rij.hpp"
#include "netto/engine/kolom.hpp"

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
  using Getal = Bereik;
  using Merk = GeenMerk;
  using Context = GeenMerk;
  struct Ja {
    bool kan = false;
    bool exact = true;
    friend constexpr Ja operator&(Ja a, Ja b) { return {a.kan && b.kan, !(a.kan && b.kan) || (a.exact && b.exact)}; }
    friend constexpr Ja operator|(Ja a, Ja b) { return {a.kan || b.kan, a.exact && b.exact}; }
  };
  using B = Breuk<Bereik>;

  static constexpr B som(const B& a, const B& b) {
    const auto [al, ah] = waarde(a);
    const auto [bl, bh] = waarde(b);
    if (a.noemer.punt() && b.noemer.punt() && a.noemer.laag == b.noemer.laag)
      return met_waarde({a.teller + b.teller, a.noemer}, al + bl, ah + bh);
    const B kruis{a.teller * b.noemer + b.teller * a.noemer, a.noemer * b.noemer};
    return met_waarde(
        {of(kruis.teller, a.teller + b.teller), of(kruis.noemer, of(a.noemer, b.noemer))}, // per row the noemers may be equal
        al + bl, ah + bh);
  }
  static constexpr B product(const B& a, const B& b) {
    const auto [al, ah] = waarde(a);
    const auto [bl, bh] = waarde(b);
    return met_waarde({a.teller * b.teller, a.noemer * b.noemer}, std::min({al * bl, al * bh, ah * bl, ah * bh}),
                      std::max({al * bl, al * bh, ah * bl, ah * bh}));
  }
  static constexpr B verhouding(const B& a, const B& b) {
    const Bereik deler{1.0, std::max(1.0, b.teller.hoog), b.teller.exact}; // nil when b is not positive
    return {of(a.teller * b.noemer, Bereik{0}), of(a.noemer * deler, Bereik{1})};
  }
  static constexpr Ja kleiner_gelijk(const B& a, const B& b) {
    return {true, (a.teller * b.noemer).exact && (b.teller * a.noemer).exact};
  }
  static constexpr B kies(Ja c, const B& a, const B& b) {
    if (!c.kan) return b;
    const auto [al, ah] = waarde(a);
    const auto [bl, bh] = waarde(b);
    B uit{of(a.teller, b.teller), of(a.noemer, b.noemer)};
    uit.teller.exact = uit.teller.exact && c.exact;
    return met_waarde(uit, std::min(al, bl), std::max(ah, bh));
  }
  static constexpr B niet_negatief(B x) {
    const auto [laag, hoog] = waarde(x);
    x.teller = {std::max(0.0, x.teller.laag), std::max(0.0, x.teller.hoog), x.teller.exact};
    return met_waarde(x, std::max(0.0, laag), std::max(0.0, hoog));
  }
  static constexpr Ja niet(Ja a) { return {true, a.exact}; }
  /// A ratio is rounded in one place, the share of a person in the base (5.2 lid 1), which lies between nil and one: the part
  /// of the base is no more than the base, and that is no more than the rendementsgrondslag. Ranges alone do not show it.
  static constexpr Bereik geheel(const B& x, std::int64_t teller, std::int64_t noemer, Richting r) {
    const Bereik t = x.teller * Bereik{teller}, n = x.noemer * Bereik{noemer};
    const bool exact = t.exact && n.exact && n.laag >= 1 && (r != Richting::dichtstbij || ((t + t + n).exact && (n + n).exact));
    if (noemer == 1) return {0.0, static_cast<double>(teller), exact};
    const auto [laag, hoog] = waarde(x);
    const double schaal = static_cast<double>(teller) / static_cast<double>(noemer);
    return {laag >= 0 ? 0.0 : laag * schaal - 1, std::max(0.0, hoog * schaal + 1), exact};
  }

private:
  static constexpr std::pair<double, double> waarde(const B& x) {
    const double n = std::max(1.0, x.noemer.laag), m = std::max(1.0, x.noemer.hoog); // nearest to and farthest from nil
    return {std::max(x.teller.waarde_laag, x.teller.laag / (x.teller.laag < 0 ? n : m)),
            std::min(x.teller.waarde_hoog, x.teller.hoog / (x.teller.hoog > 0 ? n : m))};
  }
  static constexpr B met_waarde(B x, double laag, double hoog) {
    x.teller.waarde_laag = laag;
    x.teller.waarde_hoog = hoog;
    return x;
  }
};

/// Whether the rules of composition S over parameters `p` are exact for every row that the columns may hold.
template <class S> bool kolom_is_exact(const regime::Gegevens<Kolombewijs>& p) {
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
  const auto u = reken_rij<S, Kolombewijs>(huishoudrij<Kolombewijs>(cellen), p);
  constexpr double hoogste_cent = 2147483647.0 * 100; // the outcomes are int32 euros
  for (const auto& b : {u.rendementsgrondslag, u.grondslag, u.voordeel[0], u.voordeel[1], u.belasting[0], u.belasting[1]})
    if (!b.teller.exact || !b.noemer.exact || !b.noemer.punt() || b.noemer.laag != 1 || b.teller.grootte() > hoogste_cent)
      return false;
  return true;
}

} // namespace netto::engine

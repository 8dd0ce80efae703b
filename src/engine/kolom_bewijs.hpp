// SPDX-License-Identifier: EUPL-1.2
// Proof, before a column is computed, that every number in it stays exact: the rule text itself runs once over ranges instead of
// amounts, and each operation checks that its integers stay below 2^53 (why that is enough: base/rekenvorm.hpp, Kolom). It is
// done for the parameters of the call, so it also holds for those of an overlay and for rules that are written later.
#pragma once

#include "kolom_rij.hpp"
#include "netto/engine/kolom.hpp"

#include <algorithm>

namespace netto::engine {

/// The integers from `laag` to `hoog`, held in doubles. `exact`: all that led here is below 2^53.
struct Bereik {
  double laag = 0, hoog = 0;
  bool exact = true;

  constexpr Bereik(std::int64_t x = 0) : Bereik(static_cast<double>(x), static_cast<double>(x), true) {} // NOLINT: a number is a range
  constexpr Bereik(double l, double h, bool e) : laag{l}, hoog{h}, exact{e && l > -grens && h < grens} {}
  [[nodiscard]] constexpr bool punt() const { return laag == hoog; }
  [[nodiscard]] constexpr double grootte() const { return std::max(-laag, hoog); }

  constexpr Bereik operator-() const { return {-hoog, -laag, exact}; }
  friend constexpr Bereik operator+(const Bereik& a, const Bereik& b) { return {a.laag + b.laag, a.hoog + b.hoog, a.exact && b.exact}; }
  friend constexpr Bereik operator*(const Bereik& a, const Bereik& b) {
    const double p = a.laag * b.laag, q = a.laag * b.hoog, r = a.hoog * b.laag, s = a.hoog * b.hoog;
    return {std::min({p, q, r, s}), std::max({p, q, r, s}), a.exact && b.exact};
  }
  friend constexpr Bereik of(const Bereik& a, const Bereik& b) { // one of the two
    return {std::min(a.laag, b.laag), std::max(a.hoog, b.hoog), a.exact && b.exact};
  }

private:
  static constexpr double grens = 9007199254740992.0; // 2^53
};

/// The number form of the proof. Any condition may hold or not; both outcomes count.
struct Kolombewijs {
  static constexpr Afrondingsbeleid beleid = Kolom::beleid;
  static constexpr bool traceert = false;
  using Getal = Bereik;
  using Merk = GeenMerk;
  using Context = GeenMerk;
  struct Ja {
    bool exact = true;
    friend constexpr Ja operator&(Ja a, Ja b) { return {a.exact && b.exact}; }
    friend constexpr Ja operator|(Ja a, Ja b) { return {a.exact && b.exact}; }
  };
  using B = Breuk<Bereik>;

  static constexpr B som(const B& a, const B& b) {
    if (a.noemer.punt() && b.noemer.punt() && a.noemer.laag == b.noemer.laag) return {a.teller + b.teller, a.noemer};
    const B kruis{a.teller * b.noemer + b.teller * a.noemer, a.noemer * b.noemer};
    return {of(kruis.teller, a.teller + b.teller), of(kruis.noemer, of(a.noemer, b.noemer))}; // per row the noemers may be equal
  }
  static constexpr B product(const B& a, const B& b) { return {a.teller * b.teller, a.noemer * b.noemer}; }
  static constexpr B verhouding(const B& a, const B& b) {
    const Bereik deler{1.0, std::max(1.0, b.teller.hoog), b.teller.exact}; // nil when b is not positive
    return {of(a.teller * b.noemer, Bereik{0}), of(a.noemer * deler, Bereik{1})};
  }
  static constexpr Ja kleiner_gelijk(const B& a, const B& b) {
    return {(a.teller * b.noemer).exact && (b.teller * a.noemer).exact};
  }
  static constexpr B kies(Ja c, const B& a, const B& b) {
    B uit{of(a.teller, b.teller), of(a.noemer, b.noemer)};
    uit.teller.exact = uit.teller.exact && c.exact;
    return uit;
  }
  static constexpr Ja niet(Ja a) { return a; }
  /// A ratio is rounded in one place, the share of a person in the base (5.2 lid 1), which lies between nil and one: the part
  /// of the base is no more than the base, and that is no more than the rendementsgrondslag. Ranges alone do not show it.
  static constexpr Bereik geheel(const B& x, std::int64_t teller, std::int64_t noemer, Richting) {
    const Bereik t = x.teller * Bereik{teller}, n = x.noemer * Bereik{noemer}, dubbel = t + t + n;
    const bool exact = t.exact && n.exact && dubbel.exact && (n + n).exact && n.laag >= 1;
    if (noemer == 1) return {0.0, static_cast<double>(teller), exact};
    const double hoogste = t.grootte() / std::max(1.0, n.laag) + 1;
    return {t.laag < 0 ? -hoogste : 0.0, hoogste, exact};
  }
};

/// Whether the rules of composition S over parameters `p` are exact for every row that the columns may hold.
template <class S> bool kolom_is_exact(const regime::Gegevens<Kolombewijs>& p) {
  const auto tot = [](std::int64_t grens) { return Bereik{0.0, static_cast<double>(grens), true}; };
  const Bereik bedrag = tot(kolom_grens_euro), klein = tot(kolom_grens_klein_euro * 100);
  const Kolombewijs::Ja ja{};
  const Huishoudcellen<Kolombewijs> cellen{bedrag, bedrag, bedrag, bedrag, bedrag, bedrag, bedrag, klein, klein, klein, klein,
                                           tot(Percentage::geheel), Bereik{1.0, 2.0, true}, tot(maanden_per_jaar), ja, ja, ja, ja, ja};
  const auto u = reken_rij<S, Kolombewijs>(huishoudrij<Kolombewijs>(cellen), p);
  constexpr double hoogste_cent = 2147483647.0 * 100; // the outcomes are int32 euros
  for (const auto& b : {u.rendementsgrondslag, u.grondslag, u.voordeel[0], u.voordeel[1], u.belasting[0], u.belasting[1]})
    if (!b.teller.exact || !b.noemer.exact || !b.noemer.punt() || b.noemer.laag != 1 || b.teller.grootte() > hoogste_cent) return false;
  return true;
}

} // namespace netto::engine

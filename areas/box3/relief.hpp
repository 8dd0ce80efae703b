// SPDX-License-Identifier: EUPL-1.2
// Relief from double taxation for real estate abroad (Bvdb 2001), and what one person owes with it: which route counts is decided
// after relief.
#pragma once

#include "areas/box3/joint.hpp"
#include "law/besluit_voorkoming_dubbele_belasting_2001/art_25_bronbelasting.hpp"
#include "law/wet_rechtsherstel_box3/art_6_dubbele_belasting.hpp"

namespace netto::box3 {

/// What a unit has abroad that gives relief.
template <class F> struct Abroad {
  wet::Grondslag_buitenland<F> grondslag;
  std::optional<Bedrag<F>> werkelijk{}; ///< joint actual return of it
};

/// What a tax unit has together, the same for every split.
template <class F> struct Together {
  Joint<F> forfait;
  std::optional<Abroad<F>> buitenland{};
  std::optional<Bedrag<F>> werkelijk{};     ///< actual return, where it is known
  std::optional<Bedrag<F>> bronbelasting{}; ///< foreign tax withheld, as far as it may be credited
  std::optional<Verhouding<F>> tijdvak{};   ///< part of the year, where not everything counts for as long
};

/// What persons have together in another period of the year, divided as the base of the main one is (2.17; choice K-051).
template <class F> struct Beside {
  Together<F> samen;
  Verhouding<F> tijdvak;
};

/// What one person brought forward from earlier years, by decision.
template <class F> struct BroughtForward {
  Bedrag<F> voordeel, bronbelasting; ///< foreign benefit (24a), foreign tax (25a)
};

/// What is one person's own.
template <class F> struct Own {
  Bedrag<F> grondslag;      ///< part of the joint base
  Verhouding<F> verhouding; ///< part of what is divided as the base is (2.17, 5.25 lid 4)
  Verhouding<F> tijdvak;    ///< part of the year
  Bedrag<F> aftrek;         ///< personal deduction
  std::optional<BroughtForward<F>> overgebracht{};
  std::optional<Bedrag<F>> ander_voordeel{}; ///< benefit of the other periods of liability in the year
};

/// The foreign benefit of one person, and what comes of it and of foreign tax.
template <class F> struct Relief {
  Bedrag<F> vermindering, na_vermindering, over_te_brengen;
  Bedrag<F> bronbelasting, over_te_brengen_bronbelasting;
};

template <class F> struct PersonTax : PersonOutcome<F> {
  bool werkelijk_telt = false;
  std::optional<Relief<F>> vermindering{};
  [[nodiscard]] const Bedrag<F>& te_betalen() const { return vermindering ? vermindering->na_vermindering : this->belasting; }
};

/// The benefit of a person over another period than the main one, by the lowest route.
template <NumberForm F>
PersonOutcome<F> benefit_beside(const Composition& c, const Beside<F>& b, const Bedrag<F>& grondslag,
                                const Verhouding<F>& verhouding, const Gegevens<F>& p) {
  auto u = forfait_per_persoon<F>(c, b.samen.forfait, grondslag, b.tijdvak, p);
  if (b.samen.werkelijk) u = met_tegenbewijs<F>(u, *b.samen.werkelijk, verhouding);
  return u;
}

/// The deemed route that counts: of the lowest benefit.
template <NumberForm F> const RouteName* deemed_route(const Composition& c, const PersonOutcome<F>& u, const Gegevens<F>& p) {
  if (!c.vermogensmix) return &route::forfait;
  return p.rechtsherstel && (u.forfait < u.vermogensmix).holds ? &route::rechtsherstel : &route::vermogensmix;
}
/// The route that counts in another period.
template <NumberForm F>
const RouteName* route_beside(const Composition& c, const Beside<F>& b, const PersonOutcome<F>& u, const Gegevens<F>& p) {
  return b.samen.werkelijk && (u.werkelijk < u.laagste_forfait).holds ? &route::werkelijk_rendement : deemed_route<F>(c, u, p);
}
/// What of the benefit under a deemed route is foreign.
template <NumberForm F>
Bedrag<F> deemed_abroad(const RouteName* naam, const Abroad<F>& a, const Joint<F>& samen, const PersonOutcome<F>& u,
                        const Own<F>& eigen, const Gegevens<F>& p) {
  if (naam == &route::forfait)
    return wet::Artikel_24<F>::lid_5_a(u.forfait, a.grondslag, p.rendement, samen.rendement.belastbaar);
  if (naam == &route::rechtsherstel)
    return wet::Artikel_6_rechtsherstel<F>::lid_2_a(a.grondslag, p.rendement, eigen.verhouding, eigen.tijdvak);
  return wet::Artikel_24_2017<F>::lid_5_a(u.vermogensmix, a.grondslag, samen.grondslag.grondslag);
}

/// The relief from `belasting`: for what of the benefit is foreign, and for foreign tax.
template <NumberForm F>
Relief<F> relief_of(const Bedrag<F>& voordeel, const Bedrag<F>& belastbaar, const Bedrag<F>& belasting,
                    const Bedrag<F>& voordeel_buitenland, const Together<F>& samen, const Own<F>& eigen) {
  const auto niets = wet::nihil<F>();
  const auto overgebracht = eigen.overgebracht ? eigen.overgebracht->voordeel : niets;
  const auto vrijstelling = wet::Artikel_24<F>::lid_2(belasting, voordeel_buitenland, overgebracht, belastbaar);
  auto te_verrekenen = samen.bronbelasting ? *samen.bronbelasting * eigen.verhouding : niets;
  if (eigen.overgebracht) te_verrekenen = te_verrekenen + eigen.overgebracht->bronbelasting;
  const auto verrekend = wet::Artikel_25<F>::lid_4(te_verrekenen, wet::Artikel_24<F>::lid_1(belasting, vrijstelling));
  const auto vermindering = noem(begrip::vermindering, vrijstelling + verrekend);
  return {vermindering, noem(begrip::belasting_na_vermindering, wet::Artikel_24<F>::lid_1(belasting, vermindering)),
          wet::Artikel_24a<F>::lid_1(voordeel, voordeel_buitenland, overgebracht, belastbaar), verrekend,
          wet::Artikel_25a<F>::over_te_brengen(te_verrekenen, verrekend)};
}

/// What one person owes. Proof to the contrary can lower the benefit only (5.25 lid 1), and is brought only when it leaves more after
/// relief (choice K-060).
template <NumberForm F>
PersonTax<F> person_tax(const Composition& c, const Together<F>& samen, const Own<F>& eigen, const Gegevens<F>& p) {
  PersonTax<F> u{forfait_per_persoon<F>(c, samen.forfait, eigen.grondslag, eigen.tijdvak, p)};
  const bool vermindering = samen.buitenland || samen.bronbelasting || eigen.overgebracht;
  if (samen.werkelijk) {
    static_cast<PersonOutcome<F>&>(u) = met_tegenbewijs<F>(u, *samen.werkelijk, eigen.verhouding);
    u.werkelijk_telt = (u.werkelijk < u.laagste_forfait).holds;
  }
  if (!vermindering) {
    static_cast<PersonOutcome<F>&>(u) = belast<F>(u, eigen.aftrek, p, eigen.ander_voordeel);
    return u;
  }
  const auto niets = wet::nihil<F>();
  auto forfait =
      samen.buitenland ? deemed_abroad<F>(deemed_route<F>(c, u, p), *samen.buitenland, samen.forfait, u, eigen, p) : niets;
  auto werkelijk = samen.buitenland && samen.buitenland->werkelijk
                       ? wet::Artikel_25ac<F>::lid_1(*samen.buitenland->werkelijk, eigen.verhouding)
                       : niets;
  const auto over = [&](const Bedrag<F>& voordeel, const Bedrag<F>& buitenland) {
    auto x = u;
    x.voordeel = voordeel;
    static_cast<PersonOutcome<F>&>(x) = belast<F>(x, eigen.aftrek, p, eigen.ander_voordeel);
    x.vermindering = relief_of<F>(x.voordeel, x.belastbaar_inkomen, x.belasting, buitenland, samen, eigen);
    return x;
  };
  auto volgens_forfait = over(u.laagste_forfait, forfait);
  volgens_forfait.werkelijk_telt = false;
  if (!u.werkelijk_telt) return volgens_forfait;
  auto volgens_werkelijk = over(u.werkelijk, werkelijk);
  const auto kost = [](const PersonTax<F>& x) { // foreign tax that is not credited serves a later year
    return x.te_betalen() - x.vermindering->over_te_brengen_bronbelasting;
  };
  return (kost(volgens_werkelijk) < kost(volgens_forfait)).holds ? volgens_werkelijk : volgens_forfait;
}

} // namespace netto::box3

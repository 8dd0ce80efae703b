// SPDX-License-Identifier: EUPL-1.2
// What a tax unit has and what that brings, as every regime of box 3 reads it from a dossier.
#pragma once

#include "areas/message.hpp"
#include "areas/vermogen/rights.hpp"

namespace netto::vermogen {

/// For how many of the months of liability something is had; none: it gives no relief.
struct Months {
  std::int64_t had = 0, of = 0;
  [[nodiscard]] bool any() const { return had > 0; }
};
struct Post {
  Thing wat;
  Euro waarde;
  Part deel;
  const Word* word = nullptr;  ///< what of it; absent: its value
  Months maanden_buitenland{}; ///< in which it gives relief from double taxation
  std::optional<Right> right{};
};
struct HomeItem {
  struct Letting {
    Euro maandhuur;
    Part deel; ///< of the home
    bool tijdelijk = false, gelieerd = false;
  };
  Thing wat;
  Part deel; ///< owned by the unit
  Euro woz, canon, waarde_verhuurde_staat;
  std::vector<Letting> verhuringen{}; ///< several: parts that are let by themselves
  bool gebouwd_eigendom = false, staat_opgegeven = false;
  Months maanden_buitenland{}; ///< as of Post
  std::optional<Right> right{};
};
/// Whole days on which a part of a thing was available for own use.
struct OwnUse {
  Part deel;
  std::int64_t dagen = 0, days_in_year = 365;
};

/// Something owned or owed during a year, for the actual return. A debt has its values as positive amounts.
struct ReturnItem {
  enum class Groep { gewoon, groen, contant, kapitaalverzekering, schuld };
  Thing wat;
  Groep groep = Groep::gewoon;
  Thing kind{}; ///< the minor child whose own exemption it falls under
  Part deel;
  bool aanwas = true;      ///< false for money in euros, whose value does not change by itself
  bool buitenland = false; ///< gives relief from double taxation
  Euro begin{}, einde{}, stortingen{}, onttrekkingen{}, voordelen{}, rente{};
  Euro peildatum{};                    ///< value on 1 January, which an exempt part is measured by (5.31b, 5.32, 5.32a)
  Euro kosten{};                       ///< only bill 36748 counts them
  std::vector<OwnUse> eigen_gebruik{}; ///< of real estate
  std::optional<Euro> economische_huurwaarde{}; ///< idem, per year
  bool bij_verkoop = false;                     ///< bill 36748 with its amendment: taxed when sold
  std::optional<Euro> startwaarde{};            ///< of such a thing: the value on the day the bill begins
  std::optional<Euro> verkoopopbrengst{};       ///< idem: its price, when that is not the value of what was sold
  std::optional<Right> right{};
};

/// A home in the part of a year in which it is of box 3. Values on the day that it comes in (bought, or no longer the own home) or
/// goes out take the place of those of 1 January and 31 December.
struct HomeReturn {
  Thing wat;
  Part deel;
  Euro woz, woz_volgend_jaar; ///< the latter without an extension or improvement
  Euro verbouwing;            ///< what that adds to it
  struct Moment {
    HomeItem post;                     ///< rent and other circumstances at that moment; its woz is not used
    std::int64_t dag = 0, dagen = 365; ///< days of the year gone by
  };
  Moment begin, einde;
  std::optional<Date> komt_op, gaat_op; ///< when it comes in or goes out during the year
  struct Huur {
    Euro per_maand;
    Part maanden; ///< whole months, or a part of one
  };
  std::vector<Huur> huur;
  std::optional<Euro> ontvangen_huur; ///< given by the dossier; takes the place of `huur`
  std::vector<OwnUse> eigen_gebruik;
  std::optional<Euro> economische_huurwaarde;
  bool buitenland = false; ///< gives relief from double taxation
  std::optional<Right> right{};
};

/// What the return of a unit is computed from, and which facts for it are missing.
struct ReturnInventory {
  std::vector<ReturnItem> posten;
  std::vector<HomeReturn> woningen;
  Notices ontbreekt;
};

// Which debts and claims may be those of an estate that is not payable yet (article 5.4), so that the answer must ask. That is no law
// but a guess at what the person may have left out; the reasons are in docs/keuzes/K-029.

/// Does the dossier suggest it? `mogelijk`: nothing but the household does, because there are children.
enum class Presumption { geen, mogelijk, sterk };

/// Is this debt, of which the dossier does not say it, one of heirs on whoever was left behind?
Presumption uit_nalatenschap(const Dossier& d, int jaar, const TaxUnit& eenheid, const Schuld& schuld);
/// Is this claim one on whoever was left behind by a parent?
Presumption uit_nalatenschap(const Dossier& d, int jaar, const TaxUnit& eenheid, const Belegging& belegging);

} // namespace netto::vermogen

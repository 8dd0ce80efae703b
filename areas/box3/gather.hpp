// SPDX-License-Identifier: EUPL-1.2
// From a dossier to what counts for one tax unit: on 1 January, and in the actual return of a year.
#pragma once

#include "areas/findings.hpp"
#include "areas/vermogen/facts.hpp"

namespace netto::box3 {

/// The funeral policies of one person.
struct FuneralItem {
  struct Insured {
    std::string naam;
    std::vector<Post> kapitaal, waarde;
  };
  std::vector<Insured> verzekerden{};
  Notices onbekend{}; ///< facts to ask when the policies come above the limit
};

/// Things with a limit per person: an exemption or a threshold.
struct BoundItems {
  std::vector<Post> contant, groen_bank, groen, kapitaalverzekering, schulden;
};

/// Those of a minor child, which has limits of its own (2.15): all that it has, and the part that is attributed to the unit.
struct ChildItem : BoundItems {
  Thing wat;
  PersonIndex kind = 0;
  Part toegerekend;
};

/// What was moved around 1 January and came back (5.24): the amounts before it, and those after it; what went the other way is negative.
struct Shift {
  std::vector<Post> ervoor{}, erna{};
  Date eerste{}, laatste{};
  [[nodiscard]] bool none() const { return ervoor.empty(); }
};

/// Real estate here that counts for fewer months than the unit is liable, of those of whom only that counts (7.7 lid 4).
struct ShorterItem {
  Thing wat;
  std::vector<std::pair<std::optional<Role>, Part>> delen; ///< what they have of what the unit has of it, by right
  std::int64_t gemist = 0;                                 ///< months that it does not count
  std::vector<Post> schulden{};                            ///< for it, as far as they owe them
};

struct Inventory : BoundItems {
  std::vector<Post> bank, overig;
  std::vector<Post> schulden_zonder_drempel; ///< of those of the unit who have no threshold, beside those who do
  std::vector<HomeItem> woningen;
  std::vector<FuneralItem> uitvaart;
  std::vector<ChildItem> kinderen;
  std::vector<Post> belasting; ///< tax that counts as paid from the bank
  Shift verkocht, geleend;     ///< of other assets to the bank, and of debts
  std::vector<ShorterItem> korter;
  std::vector<HomeItem>
      woningen_later; ///< homes abroad bought during the year, which count for the relief only (Bvdb 2001, 23 lid 4)
};

/// What counts for `eenheid` on 1 January of `jaar`. `verschuiving`: within how many months a shift around that day is undone (5.24);
/// nothing: the year has no such rule.
Inventory inventory(const Dossier& d, int jaar, const TaxUnit& eenheid, std::optional<int> verschuiving, Findings& b);

/// What the actual return of `eenheid` in `jaar` rests on. Nothing is assumed: what the dossier does not say is in `ontbreekt`.
/// `uitvaart`: what of the funeral policies is above the limits, and so an asset (5.31a).
ReturnInventory return_inventory(const Dossier& d, int jaar, const TaxUnit& eenheid, const std::vector<Post>& uitvaart,
                                 Findings& b);

} // namespace netto::box3

// SPDX-License-Identifier: EUPL-1.2
// From a dossier to the income of each person in a year.
#pragma once

#include "areas/area.hpp"
#include "areas/box1/regimes.hpp"

namespace netto::box1 {

struct Income {
  Thing wat;
  Kind kind = Kind::wages;
  bool arbeid = true, zvw = false; ///< earned with present labour; with a contribution Zvw that is assessed
  Euro bedrag;
  std::optional<Euro> loonheffing;
};
struct PersonFacts {
  PersonIndex wie = 0;
  std::vector<Income> inkomens{};
  Euro aftrekposten, inkomensvoorzieningen;
  bool urencriterium = false, starter = false;    ///< of a business of his
  std::optional<Euro> verlies, niet_gerealiseerd; ///< of other years, when the dossier says
  PensionableAge leeftijd{};
  PremiumDays premie{};
  bool voor_1946 = false;
  bool volledig = true;                                                ///< everything of box 1 is computed
  const eigen_woning::Box1Answer::Income* eigen_woning = nullptr;      ///< of who has one; points into the answer
  std::vector<Amount> betaalde_alimentatie{}, ontvangen_alimentatie{}; ///< out of homes of former partners
  bool zvw_over_alimentatie = true;
};
/// The pensionable age in the year and the year before, in months.
struct Ages {
  int dit_jaar = 0, vorig_jaar = 0;
  int premium_days = 0; ///< of a month
};
/// The adults who live here all year, when the dossier gives income of anybody in the year. Says what is left out.
std::vector<PersonFacts> persons(const Work& work, const Ages& ages, Findings& b);
/// Does the dossier give income of the year, or deductions that box 1 takes its part of?
bool any_income(const Dossier& d, int jaar);

} // namespace netto::box1

// SPDX-License-Identifier: EUPL-1.2
// From a dossier to the substantial holdings of those who are assessed together.
#pragma once

#include "areas/area.hpp"

namespace netto::box2 {

struct Holding {
  Thing wat;
  Part deel; ///< of the unit, with that of minor children (2.15)
  Euro dividend, kosten, vervreemding;
  std::optional<Euro> dividendbelasting;
};
/// What a person owes to own companies at the end of the year.
struct OwnDebt {
  PersonIndex wie = 0;
  Euro nominaal, eigenwoningschuld;
};
struct Unit {
  std::vector<PersonIndex> personen; ///< one, or two partners
  std::vector<Holding> holdings;
  std::vector<OwnDebt> schulden;
};
/// Those who live here all year and have something of box 2, now or of other years. Says what is left out; `missing`: of whom.
std::vector<Unit> units(const Work& work, Findings& b, std::vector<PersonIndex>& missing);

} // namespace netto::box2

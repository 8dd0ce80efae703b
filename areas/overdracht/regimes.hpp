// SPDX-License-Identifier: EUPL-1.2
// The transfer tax: which law in which years, and what it says of facts without computing.
#pragma once

#include "areas/regime.hpp"
#include "facts/dossier.hpp"

#include <array>

namespace netto::overdracht {

inline constexpr std::array regimes{Regime{"overdrachtsbelasting", "overdrachtsbelasting", "transfer tax",
                                           "Wet op belastingen van rechtsverkeer", 2021, 2027, LegalStatus::geldend}};

/// Which texts of the articles hold from a day on.
struct Composition {
  Date vanaf;
  bool woningwaarde;        ///< the starters exemption has a bound (15 lid 1 p)
  bool waardevermeerdering; ///< what was exempt counts with a next acquisition (9 lid 8)
  bool ten_minste_lid_1;    ///< the reduction of 13 lid 4 leaves at least what lid 1 gives
};
constexpr Date day_of(int year, unsigned month) {
  return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{1}};
}
inline constexpr std::array compositions{
    Composition{day_of(2021, 1), false, false, false}, Composition{day_of(2021, 4), true, false, false},
    Composition{day_of(2022, 1), true, true, false}, Composition{day_of(2026, 1), true, true, true}};
/// The one that holds on a day from 2021 on.
constexpr const Composition& composition(Date op) {
  const auto* found = &compositions.front();
  for (const Composition& c : compositions)
    if (c.vanaf <= op) found = &c;
  return *found;
}

/// Does its acquisition fall under the tax (2 lid 1)?
bool belastbaar(const Woning& w);
/// Is what passes no acquisition, because it was of somebody who is dead then (3 lid 1)?
bool geen_verkrijging(bool van_een_overledene);
/// Does `deze` fall within so many months after `vorige` (9 lid 8, 13 lid 1)?
bool binnen_termijn(Date vorige, Date deze, int maanden);
/// Has he on that day the age of a starter (15 lid 1 p)?
bool leeftijd_van_starter(Date geboren, Date op, int meerderjarigheid, int leeftijd);
/// Did who lived there from `van` until, not on, `tot` stay less than so many months (14 lid 3)?
bool korter_bewoond(Date van, std::optional<Date> tot, int maanden);

} // namespace netto::overdracht

// SPDX-License-Identifier: EUPL-1.2
// The homes of a household as studies vary them.
#pragma once

#include "areas/homes.hpp"
#include "areas/vermogen/rights.hpp"
#include "facts/thing.hpp"

#include <algorithm>
#include <vector>

namespace netto::studies {

/// `d` as if `homes`, and the debts for them, were of nobody in it. All things keep their place.
inline Dossier without_homes(Dossier d, const std::vector<Thing>& homes) {
  const auto give_away = [](auto& x) {
    x.eigendom = vermogen::nobody();
    x.eigenaar_vanaf.clear();
    x.vruchtgebruik.reset();
  };
  for (const Thing& home : homes) {
    give_away(d.woningen[home.place]);
    for (Schuld& s : d.schulden)
      if (s.woning == home) give_away(s);
  }
  return d;
}
/// The bare rent of the whole home in a year: as given, else by the contracts that hold on the first day of each month.
inline Euro rent_of(const Woning& w, int year) {
  if (const auto received = w.ontvangen_huur.van(year)) return *received;
  Euro sum;
  for (unsigned m = 1; m <= months_in_year; ++m)
    for (const Huurperiode* h : areas::huren_op(w, Date{std::chrono::year{year}, std::chrono::month{m}, std::chrono::day{1}}))
      sum = sum + h->kale_huur_per_maand;
  return sum;
}

} // namespace netto::studies

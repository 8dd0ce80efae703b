// SPDX-License-Identifier: EUPL-1.2
// Burgerlijk Wetboek Boek 3 (BWBR0005291), artikel 203 - voor wie en hoe lang vruchtgebruik
// Tekst: 2017-2032.
// lid 1 (gezamenlijk): gemodelleerd | lid 1 (bij opvolging): NIET | lid 2: gemodelleerd | lid 3 (rechtspersoon): NIET
#pragma once

#include "base/date.hpp"

#include <algorithm>
#include <optional>
#include <span>

namespace netto::wet {

struct Artikel_3_203 {
  /// De dag waarop het eindigt door overlijden: van de laatste van `levens`, of van de eerste. Leeg: nog niet.
  static constexpr std::optional<Date> door_overlijden(std::span<const std::optional<Date>> levens, bool van_de_laatste) {
    std::optional<Date> dag;
    for (const auto& dood : levens) {
      if (!dood && van_de_laatste) return std::nullopt;
      if (dood) dag = !dag ? *dood : van_de_laatste ? std::max(*dag, *dood) : std::min(*dag, *dood);
    }
    return dag;
  }
  /// lid 2: het duurt niet langer dan het leven van de vruchtgebruiker, van meer vruchtgebruikers dan dat van de laatste. De laatste dag,
  /// ook naar wat is afgesproken: tot een dag (`tot`), of tot een overlijden. Leeg: het loopt nog.
  static constexpr std::optional<Date> lid_2(std::optional<Date> tot, std::optional<Date> door_overlijden,
                                             std::span<const std::optional<Date>> vruchtgebruikers) {
    std::optional<Date> laatste = tot;
    for (const auto& dag : {door_overlijden, Artikel_3_203::door_overlijden(vruchtgebruikers, true)})
      if (dag && (!laatste || *dag < *laatste)) laatste = dag;
    return laatste;
  }
};

} // namespace netto::wet

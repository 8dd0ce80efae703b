// SPDX-License-Identifier: EUPL-1.2
// The split of the joint base that leaves partners most (art. 2.17 lid 2).
#pragma once

#include "base/money.hpp"

#include <vector>

namespace netto::engine {

/// The part of the base, in whole euros, for the first partner that costs both together least; of equal outcomes the one
/// nearest to a half. `kosten(deel)` is what both owe together; it is called for 0 <= deel <= grondslag only.
///
/// `knikpunten` are amounts where the tax on one person's part changes slope. Without rounding the cost is linear between
/// them, so that trying these, for either partner, finds the best split. With the rounding of the official calculation
/// (`stapsgewijs`) the tax from 2023 changes only where a share passes a hundredth of a percent of the rendementsgrondslag;
/// the last euro before each such step is tried, and the best split is found again. In 2017-2022 each bracket's share is
/// rounded by itself, and a split in euros that was not tried can be a few euros better.
template <class Kosten>
Euro beste_deel(Euro grondslag, Euro rendementsgrondslag, const std::vector<Euro>& knikpunten, bool stapsgewijs,
                Kosten&& kosten) {
  const std::int64_t geheel = grondslag.centen() / 100;
  std::int64_t beste = geheel / 2;
  auto laagste = kosten(Euro::uit_euros(beste));
  const auto van_helft = [&](std::int64_t deel) { return deel * 2 > geheel ? deel * 2 - geheel : geheel - deel * 2; };
  const auto probeer = [&](std::int64_t deel) {
    if (deel < 0 || deel > geheel) return;
    const auto k = kosten(Euro::uit_euros(deel));
    if (k < laagste || (!(laagste < k) && van_helft(deel) < van_helft(beste))) {
      laagste = k;
      beste = deel;
    }
  };
  probeer(0);
  probeer(geheel);
  for (const Euro k : knikpunten) {
    probeer(k.centen() / 100);
    probeer(geheel - k.centen() / 100);
  }
  constexpr std::int64_t stappen = 10'000; // hundredths of a percent
  const std::int64_t rg = stapsgewijs ? rendementsgrondslag.centen() / 100 : 0;
  for (std::int64_t k = 1; rg > 0 && (k - 1) * rg / stappen <= geheel; ++k) probeer((k * rg - 1) / stappen);
  return Euro::uit_euros(beste);
}

} // namespace netto::engine

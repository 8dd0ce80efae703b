// SPDX-License-Identifier: EUPL-1.2
#include "engine/year.hpp"

namespace netto::engine {

Euro best_part(const areas::Choice& choice) {
  const std::int64_t whole = choice.whole.cents() / 100;
  std::int64_t best = whole / 2;
  Fraction lowest = choice.cost(Euro::from_euros(best));
  const auto from_half = [&](std::int64_t part) { return part * 2 > whole ? part * 2 - whole : whole - part * 2; };
  const auto attempt = [&](std::int64_t part) {
    if (part < 0 || part > whole) return;
    const Fraction cost = choice.cost(Euro::from_euros(part));
    if (cost < lowest || (!(lowest < cost) && from_half(part) < from_half(best))) {
      lowest = cost;
      best = part;
    }
  };
  attempt(0);
  attempt(whole);
  for (const Euro b : choice.breakpoints) {
    attempt(b.cents() / 100);
    attempt(whole - b.cents() / 100);
  }
  constexpr std::int64_t steps = 10'000;
  const std::int64_t stepped = choice.stepped_by.cents() / 100;
  for (std::int64_t k = 1; stepped > 0 && (k - 1) * stepped / steps <= whole; ++k) attempt((k * stepped - 1) / steps);
  return Euro::from_euros(best);
}

} // namespace netto::engine

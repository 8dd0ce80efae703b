// SPDX-License-Identifier: EUPL-1.2
#include "params/parameter.hpp"

#include "params/tables.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <tuple>

namespace netto {

Parameters::Parameters() : Parameters(tabellen::grootheden(), tabellen::bronnen(), tabellen::rijen()) {}

Parameters::Parameters(std::span<const Grootheid> grootheden, std::span<const Bron> bronnen,
                       std::span<const Parameterrij> rijen)
    : grootheden_{grootheden.begin(), grootheden.end()}, bronnen_{bronnen.begin(), bronnen.end()},
      rijen_{rijen.begin(), rijen.end()}, op_naam_(grootheden.size()), per_grootheid_(grootheden.size()) {
  std::iota(op_naam_.begin(), op_naam_.end(), 0);
  std::ranges::sort(op_naam_, {}, [this](int g) { return grootheden_[static_cast<std::size_t>(g)].naam; });
  for (std::size_t i = 0; i < rijen_.size(); ++i) {
    assert(rijen_[i].grootheid >= 0 && static_cast<std::size_t>(rijen_[i].grootheid) < grootheden_.size());
    per_grootheid_[static_cast<std::size_t>(rijen_[i].grootheid)].push_back(static_cast<int>(i));
  }
}

std::optional<int> Parameters::zoek_grootheid(std::string_view naam) const {
  const auto naam_van = [this](int g) { return grootheden_[static_cast<std::size_t>(g)].naam; };
  const auto plek = std::ranges::lower_bound(op_naam_, naam, {}, naam_van);
  if (plek == op_naam_.end() || naam_van(*plek) != naam) return std::nullopt;
  return *plek;
}

void Parameters::leg_over(std::string_view grootheid, Parameterrij rij, const Bron& bron) {
  const auto plek = zoek_grootheid(grootheid);
  assert(plek && "a row laid over is of a quantity that exists");
  if (!plek) return;
  const auto zelfde = [&](const Bron& b) { return b.sleutel == bron.sleutel && b.vindplaats == bron.vindplaats; };
  auto bekend = std::ranges::find_if(bronnen_, zelfde);
  if (bekend == bronnen_.end()) bekend = bronnen_.insert(bekend, bron);
  rij.grootheid = static_cast<std::int16_t>(*plek);
  rij.bron = static_cast<std::int16_t>(bekend - bronnen_.begin());
  rij.overlay = true;
  per_grootheid_[static_cast<std::size_t>(*plek)].push_back(static_cast<int>(rijen_.size()));
  rijen_.push_back(rij);
}

std::optional<int> Parameters::zoek(std::string_view grootheid, const Parametervraag& vraag) const {
  const auto plek = zoek_grootheid(grootheid);
  if (!plek) return std::nullopt;
  const auto rang = [](const Parameterrij& r) {
    return std::tuple{r.overlay, !r.scenario.empty(), r.overlay ? Datum{} : r.known_on};
  };
  std::optional<int> beste;
  for (const int i : per_grootheid_[static_cast<std::size_t>(*plek)]) {
    const auto& r = rij(i);
    const bool van_dit_jaar = r.jaar_van <= vraag.jaar && vraag.jaar <= r.jaar_tot;
    const bool gevraagd = r.scenario.empty() || r.scenario == vraag.scenario;
    const bool al_bekend = r.overlay || !vraag.bekend_op || r.known_on <= *vraag.bekend_op;
    if (van_dit_jaar && gevraagd && al_bekend && (!beste || rang(r) >= rang(rij(*beste)))) beste = i;
  }
  return beste;
}

} // namespace netto

// SPDX-License-Identifier: EUPL-1.2
#include "params/parameter.hpp"

#include "params/tables.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <tuple>

namespace netto {

Parameters::Parameters() : Parameters(tabellen::quantities(), tabellen::sources(), tabellen::rows()) {}

Parameters::Parameters(std::span<const Quantity> grootheden, std::span<const Source> bronnen,
                       std::span<const ParameterRow> rijen)
    : quantities_{grootheden.begin(), grootheden.end()}, sources_{bronnen.begin(), bronnen.end()},
      rows_{rijen.begin(), rijen.end()}, by_name_(grootheden.size()), per_quantity_(grootheden.size()) {
  std::iota(by_name_.begin(), by_name_.end(), 0);
  std::ranges::sort(by_name_, {}, [this](int g) { return quantities_[static_cast<std::size_t>(g)].naam; });
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    assert(rows_[i].grootheid >= 0 && static_cast<std::size_t>(rows_[i].grootheid) < quantities_.size());
    per_quantity_[static_cast<std::size_t>(rows_[i].grootheid)].push_back(static_cast<int>(i));
  }
}

std::optional<int> Parameters::find_quantity(std::string_view naam) const {
  const auto name_of_quantity = [this](int g) { return quantities_[static_cast<std::size_t>(g)].naam; };
  const auto plek = std::ranges::lower_bound(by_name_, naam, {}, name_of_quantity);
  if (plek == by_name_.end() || name_of_quantity(*plek) != naam) return std::nullopt;
  return *plek;
}

void Parameters::lay_over(std::string_view grootheid, ParameterRow rij, const Source& bron) {
  const auto plek = find_quantity(grootheid);
  assert(plek && "a row laid over is of a quantity that exists");
  if (!plek) return;
  const auto zelfde = [&](const Source& b) { return b.key == bron.key && b.where_found == bron.where_found; };
  auto bekend = std::ranges::find_if(sources_, zelfde);
  if (bekend == sources_.end()) bekend = sources_.insert(bekend, bron);
  rij.grootheid = static_cast<std::int16_t>(*plek);
  rij.bron = static_cast<std::int16_t>(bekend - sources_.begin());
  rij.overlay = true;
  per_quantity_[static_cast<std::size_t>(*plek)].push_back(static_cast<int>(rows_.size()));
  rows_.push_back(rij);
}

std::optional<int> Parameters::find_row(std::string_view grootheid, const ParameterQuery& vraag) const {
  const auto plek = find_quantity(grootheid);
  if (!plek) return std::nullopt;
  const auto rang = [](const ParameterRow& r) {
    return std::tuple{r.overlay, !r.scenario.empty(), r.overlay ? Date{} : r.known_on};
  };
  std::optional<int> beste;
  for (const int i : per_quantity_[static_cast<std::size_t>(*plek)]) {
    const auto& r = row(i);
    const bool van_dit_jaar = r.jaar_van <= vraag.jaar && vraag.jaar <= r.jaar_tot;
    const bool gevraagd = r.scenario.empty() || r.scenario == vraag.scenario;
    const bool al_bekend = r.overlay || !vraag.bekend_op || r.known_on <= *vraag.bekend_op;
    if (van_dit_jaar && gevraagd && al_bekend && (!beste || rang(r) >= rang(row(*beste)))) beste = i;
  }
  return beste;
}

} // namespace netto

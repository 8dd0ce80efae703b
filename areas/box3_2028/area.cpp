// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3_2028/area.hpp"

namespace netto::box3_2028 {

void evaluate(Work& work) {
  const bool unknown = !work.asked && (work.figures == nullptr || !work.findings.errors.empty());
  if (!unknown) return work.traced ? traced(work) : exact(work);
  State& state = work.state.box3_2028; // an earlier year without its figures or its people leaves nothing that is known
  state.losses.clear();
  state.cost_prices.clear();
  for (PersonIndex p = 0; p < work.dossier->personen.size(); ++p) state.unknown.push_back({p, work.vraag.jaar});
}

} // namespace netto::box3_2028

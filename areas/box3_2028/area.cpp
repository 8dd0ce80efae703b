// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3_2028/area.hpp"

namespace netto::engine {

void box3_2028_evaluate(Work& work) {
  const bool unknown = !work.asked && (work.figures == nullptr || !work.findings.errors.empty());
  if (!unknown) return work.traced ? box3_2028_traced(work) : box3_2028_exact(work);
  Box32028State& state = work.state.box3_2028; // an earlier year without its figures or its people leaves nothing that is known
  state.losses.clear();
  state.cost_prices.clear();
  for (PersonIndex p = 0; p < work.dossier->personen.size(); ++p) state.unknown.push_back({p, work.vraag.jaar});
}

} // namespace netto::engine

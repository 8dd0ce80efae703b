// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3_2028/evaluate.hpp"

namespace netto::box3_2028 {

void exact(Work& work) {
  if (work.vraag.afronding == RoundingPolicy::wet) BillCalculation<Exact<RoundingPolicy::wet>>{work}.compute();
  else BillCalculation<Exact<RoundingPolicy::belastingdienst>>{work}.compute();
}

void evaluate(Work& work) {
  const bool unknown = !work.asked && (work.figures == nullptr || !work.findings.errors.empty());
  if (!unknown) return work.traced ? traced(work) : exact(work);
  State& state = work.state.box3_2028; // an earlier year without its figures or its people leaves nothing that is known
  state.losses.clear();
  state.cost_prices.clear();
  for (PersonIndex p = 0; p < work.dossier->personen.size(); ++p) state.unknown.push_back({p, work.vraag.jaar});
}

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing) {
  Loader lader{parameters, version};
  BillRows rijen;
  load(lader, rijen);
  report_missing(lader, missing);
  if (!lader.missing().empty()) return nullptr;
  return std::make_shared<BillRows>(rijen);
}

} // namespace netto::box3_2028

// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3_2028/evaluate.hpp"

namespace netto::box3_2028 {

void exact(Work& work) {
  if (work.vraag.afronding == RoundingPolicy::wet) BillCalculation<Exact<RoundingPolicy::wet>>{work}.compute();
  else BillCalculation<Exact<RoundingPolicy::belastingdienst>>{work}.compute();
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

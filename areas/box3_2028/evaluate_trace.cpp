// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3_2028/evaluate.hpp"

namespace netto::box3_2028 {

void traced(Work& work) {
  if (work.vraag.afronding == RoundingPolicy::wet) BillCalculation<Traced<RoundingPolicy::wet>>{work}.compute();
  else BillCalculation<Traced<RoundingPolicy::belastingdienst>>{work}.compute();
}

} // namespace netto::box3_2028

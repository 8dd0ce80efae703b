// SPDX-License-Identifier: EUPL-1.2
#include "areas/eigen_woning/evaluate.hpp"

namespace netto::eigen_woning {

void traced(Work& work) {
  if (work.vraag.afronding == RoundingPolicy::wet) Calculation<Traced<RoundingPolicy::wet>>{work}.all();
  else Calculation<Traced<RoundingPolicy::belastingdienst>>{work}.all();
}

} // namespace netto::eigen_woning

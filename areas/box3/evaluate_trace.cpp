// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3/evaluate.hpp"

namespace netto::box3 {

void traced(Work& work) {
  if (work.vraag.afronding == RoundingPolicy::wet) Calculation<Traced<RoundingPolicy::wet>>{work}.alles();
  else Calculation<Traced<RoundingPolicy::belastingdienst>>{work}.alles();
}

} // namespace netto::box3

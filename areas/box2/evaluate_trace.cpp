// SPDX-License-Identifier: EUPL-1.2
#include "areas/box2/evaluate.hpp"

namespace netto::box2 {

void traced(Work& work) {
  if (work.vraag.afronding == RoundingPolicy::wet) Calculation<Traced<RoundingPolicy::wet>>{work}.all();
  else Calculation<Traced<RoundingPolicy::belastingdienst>>{work}.all();
}

} // namespace netto::box2

// SPDX-License-Identifier: EUPL-1.2
#include "areas/vennootschap/evaluate.hpp"

namespace netto::vennootschap {

void traced(Work& work) {
  if (work.vraag.afronding == RoundingPolicy::wet) Calculation<Traced<RoundingPolicy::wet>>{work}.all();
  else Calculation<Traced<RoundingPolicy::belastingdienst>>{work}.all();
}

} // namespace netto::vennootschap

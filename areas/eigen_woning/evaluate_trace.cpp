// SPDX-License-Identifier: EUPL-1.2
#include "areas/eigen_woning/evaluate.hpp"

namespace netto::eigen_woning {

void traced(Work& work) {
  if (work.vraag.afronding == RoundingPolicy::wet) evaluate_own_homes<Traced<RoundingPolicy::wet>>(work);
  else evaluate_own_homes<Traced<RoundingPolicy::belastingdienst>>(work);
}

} // namespace netto::eigen_woning

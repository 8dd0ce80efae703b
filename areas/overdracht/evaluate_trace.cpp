// SPDX-License-Identifier: EUPL-1.2
#include "areas/overdracht/evaluate.hpp"

namespace netto::overdracht {

void traced(Work& work) {
  if (!concerns(work) || work.kept != nullptr) return; // no division changes it
  if (work.vraag.afronding == RoundingPolicy::wet) Years<Traced<RoundingPolicy::wet>>{work}.compute();
  else Years<Traced<RoundingPolicy::belastingdienst>>{work}.compute();
}

} // namespace netto::overdracht

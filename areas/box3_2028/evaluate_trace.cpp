// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3_2028/evaluate.hpp"

namespace netto::engine {

void box3_2028_traced(Work& work) {
  if (work.vraag.afronding == Afrondingsbeleid::wet) Wetsvoorstelrekening<Traceer<Afrondingsbeleid::wet>>{work}.bereken();
  else Wetsvoorstelrekening<Traceer<Afrondingsbeleid::belastingdienst>>{work}.bereken();
}

} // namespace netto::engine

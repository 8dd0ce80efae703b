// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3/evaluate.hpp"

namespace netto::engine {

void box3_traced(Work& work) {
  if (work.vraag.afronding == Afrondingsbeleid::wet) Berekening<Traceer<Afrondingsbeleid::wet>>{work}.alles();
  else Berekening<Traceer<Afrondingsbeleid::belastingdienst>>{work}.alles();
}

} // namespace netto::engine

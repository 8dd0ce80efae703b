// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3_2028/evaluate.hpp"

namespace netto::engine {

void box3_2028_exact(Work& work) {
  if (work.vraag.afronding == Afrondingsbeleid::wet) Wetsvoorstelrekening<Exact<Afrondingsbeleid::wet>>{work}.bereken();
  else Wetsvoorstelrekening<Exact<Afrondingsbeleid::belastingdienst>>{work}.bereken();
}

std::shared_ptr<const void> box3_2028_load(const Parameters& parameters, const Parametervraag& version, Berichten& missing) {
  Lader lader{parameters, version};
  Wetsvoorstelrijen rijen;
  laad(lader, rijen);
  meld_ontbrekend(lader, missing);
  if (!lader.ontbrekend().empty()) return nullptr;
  return std::make_shared<Wetsvoorstelrijen>(rijen);
}

} // namespace netto::engine

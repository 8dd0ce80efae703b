// SPDX-License-Identifier: EUPL-1.2
#include "areas/eigen_woning/evaluate.hpp"

namespace netto::engine {

void eigen_woning_exact(Work& work) {
  if (work.vraag.afronding == Afrondingsbeleid::wet) evaluate_own_homes<Exact<Afrondingsbeleid::wet>>(work);
  else evaluate_own_homes<Exact<Afrondingsbeleid::belastingdienst>>(work);
}

std::shared_ptr<const void> eigen_woning_load(const Parameters& parameters, const Parametervraag& version, Berichten& missing) {
  Lader lader{parameters, version};
  Own_home_rows rows;
  laad(lader, rows);
  meld_ontbrekend(lader, missing);
  return lader.ontbrekend().empty() ? std::make_shared<Own_home_rows>(rows) : nullptr;
}

} // namespace netto::engine

// SPDX-License-Identifier: EUPL-1.2
#include "areas/eigen_woning/evaluate.hpp"

namespace netto::engine {

void eigen_woning_exact(Work& work) {
  if (work.vraag.afronding == RoundingPolicy::wet) evaluate_own_homes<Exact<RoundingPolicy::wet>>(work);
  else evaluate_own_homes<Exact<RoundingPolicy::belastingdienst>>(work);
}

std::shared_ptr<const void> eigen_woning_load(const Parameters& parameters, const ParameterQuery& version, Notices& missing) {
  Loader lader{parameters, version};
  OwnHomeRows rows;
  load(lader, rows);
  report_missing(lader, missing);
  return lader.missing().empty() ? std::make_shared<OwnHomeRows>(rows) : nullptr;
}

} // namespace netto::engine

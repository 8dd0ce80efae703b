// SPDX-License-Identifier: EUPL-1.2
#include "areas/eigen_woning/evaluate.hpp"

namespace netto::eigen_woning {

void exact(Work& work) {
  if (work.vraag.afronding == RoundingPolicy::wet) evaluate_own_homes<Exact<RoundingPolicy::wet>>(work);
  else evaluate_own_homes<Exact<RoundingPolicy::belastingdienst>>(work);
}

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing) {
  Loader lader{parameters, version};
  OwnHomeRows rows;
  load(lader, rows);
  report_missing(lader, missing);
  return lader.missing().empty() ? std::make_shared<OwnHomeRows>(rows) : nullptr;
}

} // namespace netto::eigen_woning

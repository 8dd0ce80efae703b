// SPDX-License-Identifier: EUPL-1.2
#include "areas/eigen_woning/evaluate.hpp"

namespace netto::eigen_woning {

void exact(Work& work) {
  if (work.vraag.afronding == RoundingPolicy::wet) Calculation<Exact<RoundingPolicy::wet>>{work}.all();
  else Calculation<Exact<RoundingPolicy::belastingdienst>>{work}.all();
}

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing) {
  Loader lader{parameters, version};
  Figures figures;
  load(lader, figures.rows);
  const auto terms = load_loan_terms(lader);
  report_missing(lader, missing);
  if (!lader.missing().empty() || !terms) return nullptr;
  figures.terms = *terms;
  return std::make_shared<Figures>(figures);
}

} // namespace netto::eigen_woning

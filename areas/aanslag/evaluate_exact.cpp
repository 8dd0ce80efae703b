// SPDX-License-Identifier: EUPL-1.2
#include "areas/aanslag/evaluate.hpp"

namespace netto::aanslag {

void exact(Work& work) {
  if (work.vraag.afronding == RoundingPolicy::wet) Calculation<Exact<RoundingPolicy::wet>>{work}.all();
  else Calculation<Exact<RoundingPolicy::belastingdienst>>{work}.all();
}

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing) {
  Loader lader{parameters, version};
  Figures figures;
  load(lader, figures.rows);
  load(lader, figures.limits);
  const auto terms = load_household_terms(lader);
  report_missing(lader, missing);
  if (!lader.missing().empty() || !terms) return nullptr;
  figures.terms = *terms;
  return std::make_shared<Figures>(figures);
}

} // namespace netto::aanslag

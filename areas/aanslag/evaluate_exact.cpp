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
  const auto young_child = load_age_of_young_child(lader);
  report_missing(lader, missing);
  if (!lader.missing().empty() || !young_child) return nullptr;
  figures.young_child = *young_child;
  return std::make_shared<Figures>(figures);
}

} // namespace netto::aanslag

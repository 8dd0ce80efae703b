// SPDX-License-Identifier: EUPL-1.2
#include "areas/vennootschap/evaluate.hpp"

namespace netto::vennootschap {

void exact(Work& work) {
  if (work.vraag.afronding == RoundingPolicy::wet) Calculation<Exact<RoundingPolicy::wet>>{work}.all();
  else Calculation<Exact<RoundingPolicy::belastingdienst>>{work}.all();
}

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing) {
  Loader lader{parameters, version};
  Figures figures;
  load(lader, figures.rates);
  if (losses_limited(version.jaar)) load(lader, figures.losses.emplace());
  const auto back = load_company_loss_term(lader);
  report_missing(lader, missing);
  if (!lader.missing().empty() || !back) return nullptr;
  figures.back = *back;
  return std::make_shared<Figures>(figures);
}

} // namespace netto::vennootschap

// SPDX-License-Identifier: EUPL-1.2
#include "areas/box2/evaluate.hpp"

namespace netto::box2 {

void exact(Work& work) {
  if (work.vraag.afronding == RoundingPolicy::wet) Calculation<Exact<RoundingPolicy::wet>>{work}.all();
  else Calculation<Exact<RoundingPolicy::belastingdienst>>{work}.all();
}

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing) {
  Loader lader{parameters, version};
  Figures figures;
  if (rates_of(version.jaar) == Rates::one) load(lader, figures.one);
  else load(lader, figures.brackets);
  if (debts_count(version.jaar)) load(lader, figures.debts.emplace());
  const auto terms = load_holding_terms(lader);
  const auto dividend_tax = load_dividend_tax_rate(lader);
  report_missing(lader, missing);
  if (!lader.missing().empty() || !terms || !dividend_tax) return nullptr;
  figures.terms = *terms;
  figures.dividend_tax = *dividend_tax;
  return std::make_shared<Figures>(figures);
}

} // namespace netto::box2

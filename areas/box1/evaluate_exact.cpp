// SPDX-License-Identifier: EUPL-1.2
#include "areas/box1/evaluate.hpp"

namespace netto::box1 {

void exact(Work& work) {
  if (work.vraag.afronding == RoundingPolicy::wet) Calculation<Exact<RoundingPolicy::wet>>{work}.all();
  else Calculation<Exact<RoundingPolicy::belastingdienst>>{work}.all();
}

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing) {
  Loader lader{parameters, version};
  ParameterQuery jaar_ervoor = version;
  --jaar_ervoor.jaar;
  Loader vorig{parameters, jaar_ervoor};
  Figures figures;
  load(lader, figures.rows);
  const auto leeftijd = load_pensionable_age(lader), leeftijd_vorig_jaar = load_pensionable_age(vorig);
  const auto termijnen = load_carry_terms(lader);
  const auto dagen = load_premium_days(lader);
  report_missing(lader, missing);
  report_missing(vorig, missing);
  if (!lader.missing().empty() || !leeftijd || !leeftijd_vorig_jaar || !termijnen || !dagen) return nullptr;
  figures.terms = *termijnen;
  figures.ages = {*leeftijd, *leeftijd_vorig_jaar, *dagen};
  return std::make_shared<Figures>(figures);
}

} // namespace netto::box1

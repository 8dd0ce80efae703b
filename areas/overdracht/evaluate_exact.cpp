// SPDX-License-Identifier: EUPL-1.2
#include "areas/overdracht/evaluate.hpp"

namespace netto::overdracht {

void exact(Work& work) {
  if (!concerns(work) || work.kept != nullptr) return; // no division changes it
  if (work.vraag.afronding == RoundingPolicy::wet) Years<Exact<RoundingPolicy::wet>>{work}.compute();
  else Years<Exact<RoundingPolicy::belastingdienst>>{work}.compute();
}

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing) {
  const int eerste = regimes.front().eerste_jaar;
  Figures figures;
  bool all = true;
  const auto of_year = [&](int jaar, auto&& take) {
    ParameterQuery earlier = version;
    earlier.jaar = jaar;
    Loader lader{parameters, earlier};
    take(lader);
    report_missing(lader, missing);
    all = all && lader.missing().empty();
  };
  for (int jaar = eerste - 1; jaar <= version.jaar; ++jaar)
    of_year(jaar, [&](Loader& lader) {
      Figures::OfYear& f = figures.jaren.emplace_back();
      f.jaar = jaar;
      load(lader, f.tarieven);
      if (jaar >= eerste) load(lader, f.grens);
    });
  of_year(version.jaar, [&](Loader& lader) {
    load(lader, figures.samenwoners);
    const auto meerderjarigheid = load_age_of_majority(lader);
    const auto leeftijd = load_years(lader, "startersvrijstelling_leeftijd");
    const auto opvolgende = load_years(lader, "termijn_opvolgende_verkrijging");
    const auto aanvullende = load_years(lader, "termijn_aanvullende_verkrijging");
    const auto hoofdverblijf = load_years(lader, "termijn_hoofdverblijf");
    figures.meerderjarigheid = meerderjarigheid.value_or(0);
    figures.leeftijd = leeftijd.value_or(0);
    figures.opvolgende = opvolgende.value_or(0);
    figures.aanvullende = aanvullende.value_or(0);
    figures.hoofdverblijf = hoofdverblijf.value_or(0);
  });
  return all ? std::make_shared<Figures>(std::move(figures)) : nullptr;
}

} // namespace netto::overdracht

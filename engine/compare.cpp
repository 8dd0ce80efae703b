// SPDX-License-Identifier: EUPL-1.2
#include "engine/compare.hpp"

#include "areas/areas.hpp"

#include <algorithm>
#include <map>

namespace netto::engine {

namespace {

/// The scenarios under which a year is computed: the one asked where law is in force, else those of the proposals.
std::vector<std::string_view> scenarios_of(int year, std::string_view asked) {
  std::vector<std::string_view> proposed;
  for (const Area& area : areas::all)
    for (const auto& r : area.regimes) {
      if (!area.leads || !r.in(year)) continue;
      if (r.status == areas::LegalStatus::geldend) return {asked};
      proposed.push_back(r.scenario);
    }
  return proposed.empty() ? std::vector{asked} : proposed;
}

} // namespace

Years years(const Dossier& dossier, const Parameters& parameters, const std::vector<int>& jaren, const Query& vraag,
            const Assumptions& aannames) {
  Years v;
  v.aannames = aannames;
  if (jaren.empty()) return v;
  v.verlengd = extend(dossier, std::min(jaren.back(), last_year()) + 1, aannames, v.aangenomen);
  std::map<std::string_view, Passed> passed;
  for (const int jaar : jaren) {
    YearComparison j{jaar, {}, van_jaar(v.aangenomen, jaar)};
    for (const std::string_view scenario : scenarios_of(jaar, vraag.scenario)) {
      Query deze = vraag;
      deze.jaar = jaar;
      deze.scenario = scenario;
      Result outcome = Year{parameters, deze, true}.answer(v.verlengd, &passed[scenario]); // it shows nothing of other areas
      if (outcome.answer) areas::forget_how(*outcome.answer); // nobody asks: only what, and on which parameters
      j.stelsels.push_back({scenario, std::move(outcome)});
    }
    v.jaren.push_back(std::move(j));
  }
  return v;
}

} // namespace netto::engine

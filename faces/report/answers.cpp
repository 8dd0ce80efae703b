// SPDX-License-Identifier: EUPL-1.2
#include "answers.hpp"

#include "explanation.hpp"
#include "studies/jaar/report.hpp"

#include <algorithm>
#include <iterator>

namespace netto::report {

Blocks answers(const std::vector<areas::YearAnswer>& answers, const Dossier& dossier, const Parameters& parameters,
               Language language, bool explain, bool statement) {
  Blocks out;
  const auto add = [&](Blocks blocks) { std::move(blocks.begin(), blocks.end(), std::back_inserter(out)); };
  if (answers.size() > 1) add(studies::years_summary(answers, language));
  for (const auto& a : answers) {
    add(studies::year_report(a, dossier, parameters, language, statement));
    if (explain) add(explanation(a, dossier, parameters, language));
  }
  return out;
}

} // namespace netto::report

// SPDX-License-Identifier: EUPL-1.2
// The bytes choose a household and a year (simulation/generator.hpp), so that every input is a valid dossier. Under both policies
// what must hold of every answer holds, or the dossier is shown.
#include "areas/box3_2028/regimes.hpp"
#include "simulation/checks.hpp"
#include "simulation/dossier_text.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace netto;
using namespace netto::simulation;

// So small that an input takes little time, and so large that everything can stand beside everything.
constexpr Size small{.adults = 3,
                     .children = 3,
                     .accounts = 3,
                     .investments = 3,
                     .possessions = 2,
                     .debts = 3,
                     .policies = 2,
                     .homes = 8,
                     .parts = 4,
                     .tenants = 3};

void show(const Dossier& dossier, const Question& question) {
  std::fprintf(stderr, "%s\n%s", shown(question).c_str(), as_toml(dossier).c_str());
}
/// What a sanitizer stops cannot be shown afterwards: NETTO_SHOW=1 fuzz_household FILE shows it before.
const bool show_first = std::getenv("NETTO_SHOW") != nullptr;

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  Choices choices{bytes, size};
  const auto household = generate(choices, small);
  const int year = static_cast<int>(choices.between(household.first, household.last));
  Findings findings;
  for (const bool statute : {false, true})
    for (const bool amendment : {false, true}) {
      const Question question{year, statute, amendment};
      if (amendment && year < box3_2028::first_year_of_bill()) continue;
      if (show_first) show(household.dossier, question);
      if (const auto answer = check_answer(household.dossier, question, findings); answer && !answer->box3_2028)
        check_exact_form(household.dossier, question, *answer, findings);
    }
  for (const auto& wrong : findings.wrong) std::fprintf(stderr, "%s\n", wrong.c_str());
  if (!findings.wrong.empty()) {
    show(household.dossier, {year, false, false});
    std::abort();
  }
  return 0;
}

// SPDX-License-Identifier: EUPL-1.2
// The bytes choose a household and a year (simulation/generator.hpp), so that every input is a valid dossier. Under both policies
// what must hold of every answer holds, or the dossier is shown.
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

const Dossier* current = nullptr;
Question question;

void show() {
  if (current != nullptr) std::fprintf(stderr, "%s\n%s", shown(question).c_str(), as_toml(*current).c_str());
}

} // namespace

extern "C" void __sanitizer_set_death_callback(void (*)());

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  __sanitizer_set_death_callback(show); // also what a sanitizer finds is shown as a dossier
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  Choices choices{bytes, size};
  const auto household = generate(choices, small);
  current = &household.dossier;
  const int year = static_cast<int>(choices.between(household.first, household.last));
  Findings findings;
  for (const bool statute : {false, true})
    for (const bool amendment : {false, true}) {
      question = {year, statute, amendment};
      if (amendment && year < 2028) continue;
      if (const auto answer = check_answer(household.dossier, question, findings); answer && year < 2028)
        check_exact_form(household.dossier, question, *answer, findings);
    }
  for (const auto& wrong : findings.wrong) std::fprintf(stderr, "%s\n", wrong.c_str());
  if (!findings.wrong.empty()) {
    show();
    current = nullptr;
    std::abort();
  }
  current = nullptr;
  return 0;
}

// SPDX-License-Identifier: EUPL-1.2
// What must hold of every answer about a household, whatever it has.
#pragma once

#include "engine/year.hpp"
#include "generator.hpp"
#include "value.hpp"

#include <optional>
#include <string>
#include <vector>

namespace netto::simulation {

/// One way of asking about a year.
struct Question {
  int year = 0;
  bool statute = false;   ///< the policy `wet`, else `belastingdienst`
  bool amendment = false; ///< with the scenario novelle_2026
};
areas::Query asked(const Question& question);
std::string shown(const Question& question);

/// What the checks found; and counts that show whether the households are worth checking.
struct Findings {
  std::vector<std::string> wrong;
  std::int64_t asked = 0, answers = 0;  ///< of questions
  std::int64_t units = 0, complete = 0; ///< tax units, and those of which the actual return is complete
  std::int64_t applied = 0;             ///< persons for whom the actual return counts
  std::int64_t referenced = 0;          ///< units held against the reference
  std::int64_t held = 0;                ///< persons held against the reference of box 1
  std::int64_t sought = 0;              ///< answers with a best split that was sought

  void add(const Question& question, const std::string& what) { wrong.push_back(shown(question) + ": " + what); }
};

/// How thorough: some checks compute a household many times over.
struct Thoroughness {
  int splits = 20;   ///< random splits that are held against the best one
  bool order = true; ///< the things in another order
  bool exact = true; ///< the untraced form
};

/// Is called before each computation, for who watches the time.
using Beat = void (*)(const Question& question);

/// All checks of one year of a household. `choices`: for the order and the splits.
void check_year(const Dossier& dossier, int year, Choices& choices, const Thoroughness& thoroughness, Beat beat,
                Findings& findings);

/// Of one answer: an answer or permitted errors; nothing below nil; the lowest route; sums over persons.
std::optional<areas::YearAnswer> check_answer(const Dossier& dossier, const Question& question, Findings& findings);

/// Written as TOML and as JSON and read back, it is the same dossier with the same answer.
void check_text(const Dossier& dossier, const Question& question, Findings& findings);

/// What the question asks of the engine.
areas::Query asked(const Question& q);

/// The untraced exact form gives every figure of `answer`.
void check_exact_form(const Dossier& dossier, const Question& question, const areas::YearAnswer& answer, Findings& findings);

const Parameters& parameters();

} // namespace netto::simulation

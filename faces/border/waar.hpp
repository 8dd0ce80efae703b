// SPDX-License-Identifier: EUPL-1.2
// The answers to the questions of `netto waar`, as words of a command line and as JSON.
#pragma once

#include "dossier_reader.hpp"
#include "studies/waar/waar.hpp"

#include <span>
#include <string>
#include <vector>

namespace netto::border {

/// What was said, in the order of the words; or every reason why a word says nothing.
struct ReadAnswers {
  std::vector<studies::Said> said;
  std::vector<Bilingual> errors;
};
/// `words`: "gezag=nee". Keys and answers are Dutch, as in the law; yes, no and unknown do as well.
[[nodiscard]] ReadAnswers read_answers(std::span<const std::string> words);
/// The command line that says it again.
[[nodiscard]] std::string command_of(std::span<const studies::Said> said, Language language);
/// Every word that may be given, in the order of the questions.
[[nodiscard]] std::vector<std::string> possible_answers();

/// The document; `with_questions`: with every question there is.
[[nodiscard]] std::string waar_json(const studies::Where& w, std::span<const studies::Said> said, bool with_questions,
                                    Language language);

} // namespace netto::border

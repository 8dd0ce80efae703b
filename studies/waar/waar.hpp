// SPDX-License-Identifier: EUPL-1.2
// Where does an income belong? A fold over the answers given: the outcome, or the outcomes still possible and the question that
// decides between them; with the answers it rests on, and what another answer would change.
#pragma once

#include "areas/toerekening/regimes.hpp"
#include "base/block.hpp"
#include "base/language.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace netto::studies {

using toerekening::Placement;

/// A question and what was said to it; no answer: that it is not known.
struct Said {
  const Vraag* question = nullptr;
  std::optional<std::size_t> answer{};
};
/// What another answer comes to.
struct Otherwise {
  std::size_t answer = 0;
  Placement placement;
};
struct Reason {
  Said said;
  std::vector<Otherwise> otherwise; ///< the answers that would change the outcome; none: it does not hang on this one
};

struct Where {
  Opbrengst known;
  Placement placement;
  std::vector<Reason> reasons;         ///< what was said and is known, in the order of the questions
  std::vector<const Vraag*> unknown;   ///< said to be unknown, though it matters
  const Vraag* next = nullptr;         ///< the first that matters and was not asked; null: none
  std::vector<Otherwise> answers_next; ///< what each answer to it comes to
  /// Several outcomes, and no answer would decide: an open norm weighs what speaks for and against.
  [[nodiscard]] bool weighed() const { return !placement.certain() && next == nullptr && unknown.empty(); }
};
[[nodiscard]] Where where(std::span<const Said> said);

/// The verdict, why, what would change it, and what is still to be known. `command`: what repeats it.
[[nodiscard]] report::Blocks placement(const Where& w, Language language, std::string_view command);
/// Every question with its answers and where one finds them.
[[nodiscard]] report::Blocks questions(Language language);
/// "Kan wie u betaalt ...? ja: loon (box 1)." of an answer to a question.
[[nodiscard]] std::string words(const Placement& p, Language language);

} // namespace netto::studies

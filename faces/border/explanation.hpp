// SPDX-License-Identifier: EUPL-1.2
// The explanation: the trace of an answer as steps that a person can follow. Each step is a legal term with its amount, the
// formula in words and in numbers, its inputs, article and the parameters it used.
#pragma once

#include "areas/answer.hpp"
#include "base/language.hpp"
#include "base/number_text.hpp"
#include "base/trace_reader.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace netto::border {

/// What a step is computed from: a fact of the dossier, a parameter, or another step.
struct ExplanationInput {
  std::string_view key;    ///< name for programs
  std::string_view waarde; ///< plain decimal
  int place = -1;          ///< position in the trace
  int step = -1;           ///< the same, -1 for a fact or parameter
  int parameter = -1;      ///< row of the parameter, -1 otherwise
};

/// Its texts live as long as the explanation it is of.
struct ExplanationStep {
  int place = -1;
  int jaar = 0; ///< of the answer
  const Term* term = nullptr;
  Subject subject;             ///< person or thing; none: the household
  std::string_view formule;    ///< in words
  std::string_view berekening; ///< in numbers
  std::vector<ExplanationInput> invoer;
  std::string_view outcome; ///< plain decimal
};

class Explanation {
public:
  /// In one language. All but that must outlive this object.
  Explanation(const areas::YearAnswer& answer, const Dossier& dossier, const Parameters& parameters, Language language)
      : trace_{answer.trace}, antwoord_{answer}, dossier_{dossier}, parameters_{parameters}, language_{language},
        reader_{answer.trace} {}

  /// The step at `place` of the trace, with steps that change nothing left out of its formula.
  [[nodiscard]] ExplanationStep step(int place);
  /// Every named step that the outcomes of the answer rest on, in the order of computation.
  [[nodiscard]] std::vector<ExplanationStep> steps();
  /// Of a fact or parameter that goes into a step, for people: its name and its value.
  [[nodiscard]] std::string naam(const ExplanationInput& invoer) const;
  [[nodiscard]] std::string tekst(const ExplanationInput& invoer) const;
  /// The outcome of a step, for people.
  [[nodiscard]] std::string tekst(const ExplanationStep& step) const;
  /// How the trace is read: which steps matter.
  [[nodiscard]] const TraceReader& reader() const { return reader_; }

private:
  friend class Composer;
  /// The text, where it stays.
  std::string_view keep(std::string_view text);

  const Trace& trace_;
  const areas::YearAnswer& antwoord_;
  const Dossier& dossier_;
  const Parameters& parameters_;
  Language language_;
  TraceReader reader_;
  std::vector<std::string> kept_;     ///< texts one after the other; none outgrows what was reserved for it
  std::string words_, numbers_, key_; ///< being written
};

} // namespace netto::border

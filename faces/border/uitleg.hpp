// SPDX-License-Identifier: EUPL-1.2
// The explanation: the trace of an answer as steps that a person can follow. Each step is a legal term with its amount, the
// formula in words and in numbers, its inputs, article and the parameters it used.
#pragma once

#include "areas/box3/answer.hpp"
#include "base/language.hpp"
#include "base/number_text.hpp"
#include "base/trace_reader.hpp"

#include <string>
#include <vector>

namespace netto::border {

/// What a step is computed from: a fact of the dossier, a parameter, or another step.
struct Uitleginvoer {
  std::string naam;    ///< of a fact or parameter, for people
  std::string sleutel; ///< name for programs
  std::string waarde;  ///< plain decimal
  std::string tekst;   ///< the value of a fact or parameter, for people
  int stap = -1;       ///< position in the trace of the step it is, -1 for a fact or parameter
  int parameter = -1;  ///< row of the parameter, -1 otherwise
};

struct Uitlegstap {
  int plaats = -1;
  int jaar = 0; ///< of the answer
  const Begrip* begrip = nullptr;
  Subject onderwerp;      ///< person or thing; none: the household
  std::string formule;    ///< in words
  std::string berekening; ///< in numbers
  std::vector<Uitleginvoer> invoer;
  std::string uitkomst; ///< plain decimal
  std::string tekst;    ///< the amount for people
};

class Uitleg {
public:
  /// In one language. All but that must outlive this object.
  Uitleg(const engine::Antwoord& antwoord, const Dossier& dossier, const Parameters& parameters, Taal taal);

  /// The step at `plaats` of the trace, with steps that change nothing left out of its formula.
  [[nodiscard]] Uitlegstap stap(int plaats) const;
  /// Every named step that the outcomes of the answer rest on, in the order of computation.
  [[nodiscard]] std::vector<Uitlegstap> stappen() const;
  /// How the trace is read: which steps matter.
  [[nodiscard]] const Spoorlezer& lezer() const { return lezer_; }

private:
  const Spoor& spoor_;
  const engine::Antwoord& antwoord_;
  const Dossier& dossier_;
  const Parameters& parameters_;
  Taal taal_;
  Spoorlezer lezer_;
};

/// A value of the answer as a person reads it.
std::string tekst(const engine::Uitkomst& u, Waardesoort soort, Taal taal);

/// A parameter's name for people.
std::string naam_van(const Grootheid& g, Taal taal);

} // namespace netto::border

// SPDX-License-Identifier: EUPL-1.2
// The trace: every operation of a calculation with its operands and exact result. The explanation, the JSON steps and the
// web's tooltips are read from it. It is built by the number form `Traced` (number_form.hpp); the rules do not know it exists.
#pragma once

#include "base/fact.hpp"
#include "base/fraction.hpp"
#include "base/rounding.hpp"
#include "base/term.hpp"

#include <vector>

namespace netto {

enum class Operation : std::uint8_t {
  none,
  fact,
  parameter,
  sum,
  difference,
  product,
  ratio,
  excess,
  not_negative,
  lowest,
  highest,
  choose,
  table,
  rounding,
  at_most,
  less,
  both,
  either,
  negation,
  alias
};

/// One operation. Operands are positions in the trace, -1 where absent.
struct Step {
  Operation operation = Operation::none;
  bool is_money = true;
  bool from_before = false; ///< for a fact: what another answer, of the year before, left
  int a = -1, b = -1;
  int parameter = -1;                   ///< for a parameter: its row in the parameter set used
  int fact = -1;                        ///< for a fact: position in Trace::facts; -1: what the dossier does not have
  int subject = 0;                      ///< whom or what the step is about: position in Trace::subjects
  Fraction waarde;                      ///< eurocents for money, a plain number otherwise; 1 or 0 for a condition
  const Term* term = nullptr;           ///< set when the step is a named legal term
  const RoundingPoint* point = nullptr; ///< for a rounding
};

class Trace {
public:
  /// Appends an empty step, to be filled before the next one is.
  Step& nieuw() {
    if (steps_.capacity() == 0) steps_.reserve(256); // an ordinary year has more
    Step& step = steps_.emplace_back();
    step.subject = subject_;
    return step;
  }
  /// The position of the step that was appended last.
  [[nodiscard]] int laatste() const { return static_cast<int>(steps_.size()) - 1; }
  /// Names step `place`; a step that already has a name gets an alias, so that both terms are shown.
  int noem(int place, const Term& begrip) {
    Step& step = steps_[static_cast<std::size_t>(place)];
    if (step.term == nullptr && step.operation != Operation::parameter && step.operation != Operation::fact) {
      step.term = &begrip;
      step.subject = subject_;
      return place;
    }
    Step& alias = nieuw();
    const Step& van = steps_[static_cast<std::size_t>(place)]; // the other may have moved
    alias.operation = Operation::alias;
    alias.a = place;
    alias.waarde = van.waarde;
    alias.is_money = van.is_money;
    alias.term = &begrip;
    return laatste();
  }
  /// Keeps `fact` and returns its position.
  int keep(const Fact& fact) {
    if (fact.none()) return -1;
    facts_.push_back(fact);
    return static_cast<int>(facts_.size()) - 1;
  }
  /// From here on steps are about `wat`.
  void over(const Subject& wat) {
    const bool huishouden = wat == Subject{};
    if (!huishouden && subjects_.back() != wat) subjects_.push_back(wat);
    subject_ = huishouden ? 0 : static_cast<int>(subjects_.size()) - 1;
  }
  [[nodiscard]] const std::vector<Step>& steps() const { return steps_; }
  [[nodiscard]] const std::vector<Fact>& facts() const { return facts_; }
  /// A subject may be in it more than once: compare subjects, not their positions.
  [[nodiscard]] const std::vector<Subject>& subjects() const { return subjects_; }
  [[nodiscard]] Fact fact_of(const Step& step) const {
    return step.fact < 0 ? Fact{} : facts_[static_cast<std::size_t>(step.fact)];
  }
  [[nodiscard]] const Subject& subject_of(const Step& step) const { return subjects_[static_cast<std::size_t>(step.subject)]; }

private:
  std::vector<Step> steps_;
  std::vector<Fact> facts_;
  std::vector<Subject> subjects_{Subject{}};
  int subject_ = 0;
};

} // namespace netto

// SPDX-License-Identifier: EUPL-1.2
// Reading a trace: which steps matter for this household. Steps that change nothing (times one, plus nothing, a rounding of a
// whole amount) and terms that rest on nothing the household has are seen through.
#pragma once

#include "base/trace.hpp"

#include <algorithm>

namespace netto {

class TraceReader {
public:
  /// `trace` must outlive the reader and not grow any more.
  explicit TraceReader(const Trace& trace) : trace_{&trace}, leeg_(trace.steps().size(), 0) {
    for (std::size_t i = 0; i < leeg_.size(); ++i) leeg_[i] = rests_on_nothing(trace.steps()[i]) ? 1 : 0; // operands come first
  }

  [[nodiscard]] const Step& step(int place) const { return trace_->steps()[static_cast<std::size_t>(place)]; }

  /// Is the step nil because the household has nothing of the kind?
  [[nodiscard]] bool empty(int place) const { return place >= 0 && leeg_[static_cast<std::size_t>(place)] != 0; }

  /// The operand that the operation at `place` passes on unchanged; -1 when it changes something.
  [[nodiscard]] int passed_on(int place) const {
    const Step& s = step(place);
    switch (s.operation) {
    case Operation::choose: return s.a;
    case Operation::sum: return empty(s.b) ? s.a : empty(s.a) ? s.b : -1;
    case Operation::difference:
    case Operation::excess: return empty(s.b) ? s.a : -1;
    case Operation::product: return is_one_at(s.b) ? s.a : is_one_at(s.a) ? s.b : -1;
    case Operation::rounding:
    case Operation::not_negative: return s.a >= 0 && s.waarde == step(s.a).waarde ? s.a : -1;
    default: return -1;
    }
  }

  /// The step that `place` comes down to. A named step that passes on another named step or a parameter is that one;
  /// otherwise its name stays.
  [[nodiscard]] int kern(int place) const {
    const int volgende = place < 0 ? -1 : passed_on(place);
    if (volgende < 0) return place;
    const int dieper = kern(volgende);
    const bool ander_begrip = step(dieper).term != nullptr || step(dieper).operation == Operation::parameter;
    return step(place).term != nullptr && !ander_begrip ? place : dieper;
  }

  /// What some steps rest on: rows of parameters, ascending, each once; and whether on something of the year before.
  struct Rest {
    std::vector<int> parameters;
    bool on_before = false;
  };
  [[nodiscard]] Rest rest(std::vector<int> wortels) const {
    std::vector<char> gezien(leeg_.size(), 0);
    Rest uit;
    while (!wortels.empty()) {
      const int place = wortels.back();
      wortels.pop_back();
      if (place < 0 || empty(place) || gezien[static_cast<std::size_t>(place)] != 0) continue;
      gezien[static_cast<std::size_t>(place)] = 1;
      const Step& s = step(place);
      if (s.parameter >= 0) uit.parameters.push_back(s.parameter);
      uit.on_before = uit.on_before || s.from_before;
      wortels.push_back(s.a);
      wortels.push_back(s.b);
    }
    std::sort(uit.parameters.begin(), uit.parameters.end());
    uit.parameters.erase(std::unique(uit.parameters.begin(), uit.parameters.end()), uit.parameters.end());
    return uit;
  }

private:
  [[nodiscard]] bool is_one_at(int place) const { return place >= 0 && step(place).waarde == Fraction{1}; }
  [[nodiscard]] bool rests_on_nothing(const Step& s) const {
    if (!s.waarde.is_zero()) return false;
    switch (s.operation) {
    case Operation::fact: return s.fact < 0;
    case Operation::parameter: return false;
    case Operation::sum: return empty(s.a) && empty(s.b);
    case Operation::difference: return (empty(s.a) && empty(s.b)) || (s.term == nullptr && kern(s.a) == kern(s.b));
    case Operation::excess: return empty(s.a);
    default: return empty(s.a) || empty(s.b);
    }
  }

  const Trace* trace_;
  std::vector<char> leeg_; ///< of each step: 1 or 0
};

} // namespace netto

// SPDX-License-Identifier: EUPL-1.2
// Reading a trace: which steps matter for this household. Steps that change nothing (times one, plus nothing, a rounding of a
// whole amount) and terms that rest on nothing the household has are seen through.
#pragma once

#include "base/trace.hpp"

#include <algorithm>

namespace netto {

class Spoorlezer {
public:
  /// `spoor` must outlive the reader and not grow any more.
  explicit Spoorlezer(const Spoor& spoor) : spoor_{&spoor}, leeg_(spoor.stappen().size(), false) {
    for (std::size_t i = 0; i < leeg_.size(); ++i) leeg_[i] = rust_op_niets(spoor.stappen()[i]); // operands come first
  }

  [[nodiscard]] const Spoorstap& stap(int plaats) const { return spoor_->stappen()[static_cast<std::size_t>(plaats)]; }

  /// Is the step nil because the household has nothing of the kind?
  [[nodiscard]] bool leeg(int plaats) const { return plaats >= 0 && leeg_[static_cast<std::size_t>(plaats)]; }

  /// The operand that the operation at `plaats` passes on unchanged; -1 when it changes something.
  [[nodiscard]] int verder(int plaats) const {
    const Spoorstap& s = stap(plaats);
    switch (s.bewerking) {
    case Bewerking::kies: return s.a;
    case Bewerking::som: return leeg(s.b) ? s.a : leeg(s.a) ? s.b : -1;
    case Bewerking::verschil:
    case Bewerking::voor_zover_meer_dan: return leeg(s.b) ? s.a : -1;
    case Bewerking::product: return is_een(s.b) ? s.a : is_een(s.a) ? s.b : -1;
    case Bewerking::afronding:
    case Bewerking::ten_minste_nihil: return s.a >= 0 && s.waarde == stap(s.a).waarde ? s.a : -1;
    default: return -1;
    }
  }

  /// The step that `plaats` comes down to. A named step that passes on another named step or a parameter is that one;
  /// otherwise its name stays.
  [[nodiscard]] int kern(int plaats) const {
    const int volgende = plaats < 0 ? -1 : verder(plaats);
    if (volgende < 0) return plaats;
    const int dieper = kern(volgende);
    const bool ander_begrip = stap(dieper).begrip != nullptr || stap(dieper).bewerking == Bewerking::parameter;
    return stap(plaats).begrip != nullptr && !ander_begrip ? plaats : dieper;
  }

  /// What some steps rest on: rows of parameters, ascending, each once; and whether on something of the year before.
  struct Rest {
    std::vector<int> parameters;
    bool on_before = false;
  };
  [[nodiscard]] Rest rest(std::vector<int> wortels) const {
    std::vector<bool> gezien(leeg_.size(), false);
    Rest uit;
    while (!wortels.empty()) {
      const int plaats = wortels.back();
      wortels.pop_back();
      if (plaats < 0 || leeg(plaats) || gezien[static_cast<std::size_t>(plaats)]) continue;
      gezien[static_cast<std::size_t>(plaats)] = true;
      const Spoorstap& s = stap(plaats);
      if (s.parameter >= 0) uit.parameters.push_back(s.parameter);
      uit.on_before = uit.on_before || s.from_before;
      wortels.insert(wortels.end(), {s.a, s.b});
    }
    std::sort(uit.parameters.begin(), uit.parameters.end());
    uit.parameters.erase(std::unique(uit.parameters.begin(), uit.parameters.end()), uit.parameters.end());
    return uit;
  }

private:
  [[nodiscard]] bool is_een(int plaats) const { return plaats >= 0 && stap(plaats).waarde == Fraction{1}; }
  [[nodiscard]] bool rust_op_niets(const Spoorstap& s) const {
    if (!s.waarde.is_zero()) return false;
    switch (s.bewerking) {
    case Bewerking::feit: return s.feit < 0;
    case Bewerking::parameter: return false;
    case Bewerking::som: return leeg(s.a) && leeg(s.b);
    case Bewerking::verschil: return (leeg(s.a) && leeg(s.b)) || (s.begrip == nullptr && kern(s.a) == kern(s.b));
    case Bewerking::voor_zover_meer_dan: return leeg(s.a);
    default: return leeg(s.a) || leeg(s.b);
    }
  }

  const Spoor* spoor_;
  std::vector<bool> leeg_;
};

} // namespace netto

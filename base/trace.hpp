// SPDX-License-Identifier: EUPL-1.2
// The trace: every operation of a calculation with its operands and exact result. The explanation, the JSON steps and the
// web's tooltips are read from it. It is built by the number form `Traceer` (number_form.hpp); the rules do not know it exists.
#pragma once

#include "base/fraction.hpp"
#include "base/rounding.hpp"
#include "base/term.hpp"

#include <string>
#include <vector>

namespace netto {

enum class Bewerking {
  nul,
  feit,
  parameter,
  som,
  verschil,
  product,
  verhouding,
  voor_zover_meer_dan,
  ten_minste_nihil,
  laagste,
  hoogste,
  kies,
  tabel,
  afronding,
  kleiner_gelijk,
  kleiner,
  en,
  of,
  niet,
  zelfde
};

/// One operation. Operands are positions in the trace, -1 where absent.
struct Spoorstap {
  Bewerking bewerking = Bewerking::nul;
  int a = -1, b = -1, c = -1;
  Fraction waarde; ///< eurocents for money, a plain number otherwise; 1 or 0 for a condition
  bool is_geld = true;
  bool from_before = false;             ///< for a fact: what another answer, of the year before, left
  const Begrip* begrip = nullptr;       ///< set when the step is a named legal term
  const Afrondingspunt* punt = nullptr; ///< for a rounding
  int parameter = -1;                   ///< for a parameter: its row in the parameter set used
  int onderwerp = 0;                    ///< whom or what the step is about: position in Spoor::onderwerpen
  std::string naam;                     ///< for a fact: how the dossier calls it
};

class Spoor {
public:
  /// Name of the fact that stands for what the dossier does not have; an explanation leaves it out.
  static constexpr std::string_view geen = "geen";

  /// Appends a step and returns its position.
  int voeg_toe(Spoorstap stap) {
    stap.onderwerp = onderwerp_;
    stappen_.push_back(std::move(stap));
    return static_cast<int>(stappen_.size()) - 1;
  }
  /// Names step `plaats`; a step that already has a name gets an alias, so that both terms are shown.
  int noem(int plaats, const Begrip& begrip) {
    Spoorstap& stap = stappen_[static_cast<std::size_t>(plaats)];
    if (stap.begrip == nullptr && stap.bewerking != Bewerking::parameter && stap.bewerking != Bewerking::feit) {
      stap.begrip = &begrip;
      stap.onderwerp = onderwerp_;
      return plaats;
    }
    Spoorstap alias;
    alias.bewerking = Bewerking::zelfde;
    alias.a = plaats;
    alias.waarde = stap.waarde;
    alias.is_geld = stap.is_geld;
    alias.begrip = &begrip;
    return voeg_toe(std::move(alias));
  }
  /// From here on steps are about `naam` (a person, a home, the household).
  void over(std::string_view naam) {
    for (std::size_t i = 0; i < onderwerpen_.size(); ++i)
      if (onderwerpen_[i] == naam) {
        onderwerp_ = static_cast<int>(i);
        return;
      }
    onderwerpen_.emplace_back(naam);
    onderwerp_ = static_cast<int>(onderwerpen_.size()) - 1;
  }
  [[nodiscard]] const std::vector<Spoorstap>& stappen() const { return stappen_; }
  [[nodiscard]] const std::vector<std::string>& onderwerpen() const { return onderwerpen_; }

private:
  std::vector<Spoorstap> stappen_;
  std::vector<std::string> onderwerpen_{""};
  int onderwerp_ = 0;
};

} // namespace netto

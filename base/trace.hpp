// SPDX-License-Identifier: EUPL-1.2
// The trace: every operation of a calculation with its operands and exact result. The explanation, the JSON steps and the
// web's tooltips are read from it. It is built by the number form `Traceer` (number_form.hpp); the rules do not know it exists.
#pragma once

#include "base/fact.hpp"
#include "base/fraction.hpp"
#include "base/rounding.hpp"
#include "base/term.hpp"

#include <vector>

namespace netto {

enum class Bewerking : std::uint8_t {
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
  bool is_geld = true;
  bool from_before = false; ///< for a fact: what another answer, of the year before, left
  int a = -1, b = -1;
  int parameter = -1;                   ///< for a parameter: its row in the parameter set used
  int feit = -1;                        ///< for a fact: position in Spoor::feiten; -1: what the dossier does not have
  int onderwerp = 0;                    ///< whom or what the step is about: position in Spoor::onderwerpen
  Fraction waarde;                      ///< eurocents for money, a plain number otherwise; 1 or 0 for a condition
  const Begrip* begrip = nullptr;       ///< set when the step is a named legal term
  const Afrondingspunt* punt = nullptr; ///< for a rounding
};

class Spoor {
public:
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
  /// Keeps `feit` and returns its position.
  int bewaar(const Fact& feit) {
    if (feit.none()) return -1;
    feiten_.push_back(feit);
    return static_cast<int>(feiten_.size()) - 1;
  }
  /// From here on steps are about `wat`.
  void over(const Subject& wat) {
    const bool huishouden = wat == Subject{};
    if (!huishouden && onderwerpen_.back() != wat) onderwerpen_.push_back(wat);
    onderwerp_ = huishouden ? 0 : static_cast<int>(onderwerpen_.size()) - 1;
  }
  [[nodiscard]] const std::vector<Spoorstap>& stappen() const { return stappen_; }
  [[nodiscard]] const std::vector<Fact>& feiten() const { return feiten_; }
  /// A subject may be in it more than once: compare subjects, not their positions.
  [[nodiscard]] const std::vector<Subject>& onderwerpen() const { return onderwerpen_; }
  [[nodiscard]] Fact feit_van(const Spoorstap& stap) const {
    return stap.feit < 0 ? Fact{} : feiten_[static_cast<std::size_t>(stap.feit)];
  }
  [[nodiscard]] const Subject& onderwerp_van(const Spoorstap& stap) const {
    return onderwerpen_[static_cast<std::size_t>(stap.onderwerp)];
  }

private:
  std::vector<Spoorstap> stappen_;
  std::vector<Fact> feiten_;
  std::vector<Subject> onderwerpen_{Subject{}};
  int onderwerp_ = 0;
};

} // namespace netto

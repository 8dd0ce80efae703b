// SPDX-License-Identifier: EUPL-1.2
// One year: every area in its order, each from what the areas before it found.
#pragma once

#include "areas/area.hpp"
#include "engine/division.hpp"

#include <map>

namespace netto::engine {

using namespace areas;

/// An answer, or every reason why there is none.
struct Result {
  std::optional<YearAnswer> answer;
  Notices errors;
};

/// What a year leaves to the next: by the dossier as it is, and by what it would be if open questions were answered with yes.
struct Passed {
  int year = 0; ///< that left it; 0: none, so that the next computes the earlier ones that matter itself
  State state;
  std::map<std::vector<Thing>, State> answered; ///< by the things asked about
};

/// What is asked of a year after the last one with a regime.
enum class Beyond {
  nothing,      ///< there is no answer
  law_in_force, ///< the law goes on that was in force last; proposals never count
  proposals     ///< proposals count in their years, and the last of them goes on
};

/// One question, ready for any number of households: its areas, and their figures.
class Year {
public:
  /// `parameters` must outlive the year. `only_leading`: of the areas those without which there is no answer, and
  /// what bears on them. `beyond`: a projection, with figures that go on too (engine/projection.hpp).
  Year(const Parameters& parameters, const Query& asked, bool only_leading = false, Beyond beyond = Beyond::nothing);

  /// The explained answer for the household of `dossier`, with what its open questions would change. `dossier` must come from the
  /// border (its guarantees are in facts/dossier.hpp). Missing facts and parameters are all reported at once; nothing is assumed to
  /// be zero. `passed`: what the year before left, and then what this year leaves; without it the earlier years that matter are
  /// computed first, as part of the explanation.
  Result answer(const Dossier& dossier, Passed* passed = nullptr) const;
  /// The same amounts without the steps that made them, and so without parameters, and without effects of open questions.
  /// `division`: how partners divide, instead of the best that would be searched.
  Result amounts(const Dossier& dossier, const Division* division = nullptr) const {
    return compute(dossier, false, nullptr, false, division);
  }

private:
  struct Part {
    const Area* area;
    const areas::Regime* regime; ///< nullptr: it applies in every year
    std::shared_ptr<const void> figures;
  };
  void evaluate(Work& work, std::span<const Part> parts) const;
  State state_before(const Dossier& dossier, bool traced, YearAnswer& answer) const;
  Result compute(const Dossier& dossier, bool traced, State* state = nullptr, bool known = false,
                 const Division* division = nullptr) const;
  std::optional<std::pair<Divisions, DivisionAnswer>> divide(const Dossier& dossier, const State& before) const;

  /// Is the area computed for the household?
  [[nodiscard]] bool computes(const Area& area, const Dossier& dossier) const {
    return !only_leading_ || area.leads || (area.feeds != nullptr && area.feeds(dossier));
  }

  const Parameters& parameters_;
  Query query_;
  bool only_leading_;
  Beyond beyond_;
  const areas::Regime* regime_ = nullptr;
  std::vector<Part> parts_;
  std::vector<std::pair<const Area*, Notice>> omitted_; ///< with what is said of it to whom it concerns
  Notices missing_;                                     ///< why there can be no answer for any household
  int state_from_ = 0; ///< first year that leaves something to later ones, of the areas computed; 0: none
};

/// The explained answer of one year for one household.
Result compute(const Dossier& dossier, const Parameters& parameters, const Query& vraag);

// The one optimiser, over whatever areas let people choose.

/// The part of `choice.whole`, in whole euros, that costs least; of equal outcomes the one nearest to a half.
///
/// Without rounding the cost is linear between breakpoints, so that trying these, for either person, finds the best. Where
/// official rounding makes steps (`stepped_by`), the last euro before each is tried, and the best is found again, but for steps
/// of which there are more kinds (2017-2022, each bracket rounded by itself): there a part that was not tried can be a few euros
/// better (docs/keuzes/K-019).
Euro best_part(const areas::Choice& choice);

} // namespace netto::engine

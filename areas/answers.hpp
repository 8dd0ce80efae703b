// SPDX-License-Identifier: EUPL-1.2
// What areas answer beside box 3, one row for each: of a person and of the household. Writers walk the registers.
#pragma once

#include "areas/eigen_woning/answer.hpp"

namespace netto::engine {

struct PersonAnswers {
  std::optional<Box1Answer> box1;
};
struct PersonAnswersFields {
  static constexpr Register rows{"gebieden_van_een_persoon",
                                 Meaning{"Wat andere gebieden van een persoon geven.", "What other areas give of a person."},
                                 field::record("box1", &PersonAnswers::box1, Box1Fields{},
                                               {"Box 1, voor zover Netto die rekent.", "Box 1, as far as Netto computes it."})
                                     .when("van wie geen partner is, als van elke eigen woning de waarde er is",
                                           "of who is no partner, when every own home has its value")};
};

struct HouseholdAnswers {
  std::optional<OwnHomeAnswer> eigen_woning;
};
struct HouseholdAnswersFields {
  static constexpr Register rows{
      "gebieden_van_het_huishouden",
      Meaning{"Wat andere gebieden van het huishouden geven.", "What other areas give of the household."},
      field::record("eigen_woning", &HouseholdAnswers::eigen_woning, OwnHomeAnswerFields{},
                    {"De eigen woning, in box 1.", "The own home, in box 1."})
          .when("als er een eigen woning is, van 2020 tot en met 2027", "when there is an own home, from 2020 to 2027")};
};

} // namespace netto::engine

// SPDX-License-Identifier: EUPL-1.2
// What box 1 answers of each person, and how programs see it.
#pragma once

#include "areas/amount.hpp"
#include "areas/box1/regimes.hpp"
#include "base/register.hpp"
#include "law/begrippen.hpp"

#include <optional>
#include <vector>

namespace netto::box1 {

/// What follows once all income of box 1 is known.
struct Levy {
  Amount inkomen;               ///< negative: a loss
  std::optional<Amount> aftrek; ///< the part of the personal deduction that box 1 takes; nothing: there is none
  Amount belastbaar_inkomen;
  std::optional<Amount> grondslag_aanpassing, aanpassing; ///< when there is a deduction
  Amount belasting, premie;                               ///< `belasting` with the adjustment
};
struct PersonAnswer {
  PersonIndex wie = 0;
  Amount loon, resultaat;
  std::optional<Levy> heffing; ///< nothing: something of box 1 is not computed
  // for the credits and what was paid already
  Amount arbeidsinkomen, loonheffing;
  PensionableAge leeftijd{};
};
struct Answer {
  std::vector<PersonAnswer> personen; ///< who lived here all year, in a year of which the dossier gives income
};

// ------------------------------------------------------------------------------------------------------------ registers

struct LevyFields {
  static constexpr Register rows{
      "heffing_box1",
      Meaning{"Wat er van het inkomen wordt geheven.", "What is levied on the income."},
      field::amount("persoonsgebonden_aftrek", &Levy::aftrek,
                    {begrip::aftrek_in_box_1, "De rest gaat naar box 3.", "The rest goes to box 3."})
          .from_nil()
          .when("als er `aftrekposten` zijn", "when there are `aftrekposten`"),
      field::amount("inkomen", &Levy::inkomen, {begrip::inkomen_werk_en_woning, "Negatief: een verlies.", "Negative: a loss."}),
      field::amount("belastbaar_inkomen", &Levy::belastbaar_inkomen, begrip::belastbaar_inkomen_werk_en_woning).from_nil(),
      field::amount("tariefsaanpassing_grondslag", &Levy::grondslag_aanpassing, begrip::tariefsaanpassing_grondslag)
          .from_nil()
          .when("als er `aftrekposten` zijn", "when there are `aftrekposten`"),
      field::amount("tariefsaanpassing", &Levy::aanpassing, begrip::tariefsaanpassing)
          .from_nil()
          .when("als er `aftrekposten` zijn", "when there are `aftrekposten`"),
      field::amount("belasting", &Levy::belasting,
                    {begrip::belasting_werk_en_woning, "Met de tariefsaanpassing, voor heffingskortingen.",
                     "With the rate adjustment, before credits."})
          .from_nil(),
      field::amount("premie_volksverzekeringen", &Levy::premie, begrip::premie_volksverzekeringen).from_nil()};
};

} // namespace netto::box1

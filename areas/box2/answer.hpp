// SPDX-License-Identifier: EUPL-1.2
// What box 2 answers of each person, and how programs see it.
#pragma once

#include "areas/box2/regimes.hpp"
#include "areas/open_amount.hpp"
#include "base/register.hpp"
#include "law/begrippen.hpp"

#include <optional>
#include <vector>

namespace netto::box2 {

struct PersonAnswer {
  PersonIndex wie = 0;
  std::optional<Amount> aftrek; ///< the part of the personal deduction that box 2 takes
  Amount inkomen;               ///< after how partners divide it; negative: a loss
  std::optional<Amount> verlies, terug, verrekend_verlies,
      over_verlies; ///< of this year, of it to the year before; of other years
  Amount belastbaar_inkomen, belasting;
  std::optional<Amount> dividendbelasting;
};
struct Answer {
  Amount regulier, vervreemding;    ///< of all together
  std::optional<Amount> bovenmatig; ///< part of the regular benefits: the excess of debts to own companies (4.14a)
  std::vector<PersonAnswer> personen;
  std::vector<PersonIndex> missing; ///< who have something that is not computed
};

/// What passes from year to year.
struct State {
  std::vector<OpenAmount> losses;
  std::vector<OpenAmount> incomes;     ///< to which a loss may still go back
  std::vector<OpenAmount> taxed_debts; ///< excess of debts to own companies taxed before; of partners with the first of them
};

// ------------------------------------------------------------------------------------------------------------ registers

struct PersonFields {
  using P = PersonAnswer;
  static constexpr Register rows{
      "box2",
      Meaning{"Box 2 van een persoon.", "Box 2 of one person."},
      field::amount("persoonsgebonden_aftrek", &P::aftrek, begrip::aftrek_in_box_2)
          .from_nil()
          .when("als box 1 en box 3 er iets van overlaten", "when box 1 and box 3 leave some"),
      field::amount("inkomen", &P::inkomen,
                    {begrip::inkomen_aanmerkelijk_belang, "Zoals partners het verdelen; negatief: een verlies.",
                     "As partners divide it; negative: a loss."}),
      field::amount("verlies", &P::verlies, begrip::verlies_aanmerkelijk_belang)
          .from_nil()
          .when("bij een negatief inkomen", "with a negative income"),
      field::amount("verlies_naar_vorig_jaar", &P::terug, begrip::verlies_box_2_naar_eerder_jaar)
          .from_nil()
          .when("als het vorige jaar er plaats voor heeft", "when the year before has room for it"),
      field::amount("verrekend_verlies", &P::verrekend_verlies, begrip::verrekend_verlies_box_2)
          .from_nil()
          .when("als er verlies van andere jaren is", "when there is a loss of other years"),
      field::amount("te_verrekenen_verlies", &P::over_verlies, begrip::te_verrekenen_verlies_box_2)
          .from_nil()
          .when("als er iets overblijft", "when something is left"),
      field::amount("belastbaar_inkomen", &P::belastbaar_inkomen, begrip::belastbaar_inkomen_aanmerkelijk_belang).from_nil(),
      field::amount("belasting", &P::belasting,
                    {begrip::belasting_aanmerkelijk_belang, "Voor heffingskortingen.", "Before credits."})
          .from_nil(),
      field::amount("dividendbelasting", &P::dividendbelasting,
                    {begrip::dividendbelasting_box_2, "Begrepen in `voorheffingen`.", "Part of `voorheffingen`."})
          .from_nil()
          .when("als er is ingehouden", "when some was withheld")};
};
struct AnswerFields {
  static constexpr Register rows{
      "huishouden_box2", Meaning{"Het aanmerkelijk belang van allen samen.", "The substantial holding of all together."},
      field::amount("reguliere_voordelen", &Answer::regulier, begrip::reguliere_voordelen),
      field::amount("bovenmatige_schulden", &Answer::bovenmatig,
                    {begrip::bovenmatige_schulden, "Begrepen in `reguliere_voordelen`; negatief als zij dalen.",
                     "Part of `reguliere_voordelen`; negative when they fall."})
          .when("vanaf 2023, als het dossier die schulden geeft", "from 2023, when the dossier gives those debts"),
      field::amount("vervreemdingsvoordelen", &Answer::vervreemding, begrip::vervreemdingsvoordelen)};
};

} // namespace netto::box2

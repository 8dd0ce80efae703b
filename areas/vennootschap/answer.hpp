// SPDX-License-Identifier: EUPL-1.2
// What corporation tax answers of each company, and how programs see it.
#pragma once

#include "areas/message.hpp"
#include "areas/open_amount.hpp"
#include "areas/vennootschap/regimes.hpp"
#include "base/register.hpp"
#include "law/begrippen.hpp"

#include <optional>
#include <vector>

namespace netto::vennootschap {

struct CompanyAnswer {
  Thing wat;
  std::optional<Amount> afschrijving, te_veel; ///< that the law allows; what the profit took off above that
  std::optional<Amount> niet_aftrekbare_rente, afgetrokken_rente,
      over_rente;          ///< of this year; of earlier years, deducted; left for later years
  Amount belastbare_winst; ///< negative: a loss
  std::optional<Amount> verlies, terug, verrekend_verlies, over_verlies; ///< as in box 2
  Amount belastbaar_bedrag, belasting;
};
struct Answer {
  std::vector<CompanyAnswer> vennootschappen;
};

/// What passes from year to year; `wie` is the place of the company.
struct State {
  std::vector<OpenAmount> losses;
  std::vector<OpenAmount> profits; ///< as far as a loss may still go back to them
  std::vector<OpenAmount> interest;
};

// ------------------------------------------------------------------------------------------------------------ registers

struct CompanyFields {
  using C = CompanyAnswer;
  static constexpr Register rows{
      "vennootschap",
      Meaning{"De vennootschapsbelasting van een vennootschap: haar eigen aanslag, niet in `te_betalen`.",
              "The corporation tax of one company: an assessment of its own, not in `te_betalen`."},
      field::text("naam", [](const C& c, const auto& reader) -> const auto& { return reader.name(c.wat); },
                  {"Zoals het dossier haar noemt.", "As the dossier calls it."}),
      field::amount("afschrijving", &C::afschrijving,
                    {begrip::afschrijvingen, "Wat de wet toelaat, of wat de winst afschreef als dat minder is.",
                     "What the law allows, or what the profit took off when that is less."})
          .from_nil()
          .when("als er bedrijfsmiddelen zijn", "when there are business assets"),
      field::amount("afschrijving_te_veel", &C::te_veel, begrip::afschrijving_te_veel)
          .from_nil()
          .when("als de winst meer afschreef dan de wet toelaat", "when the profit took off more than the law allows"),
      field::amount("niet_aftrekbare_rente", &C::niet_aftrekbare_rente, begrip::niet_aftrekbare_rente)
          .from_nil()
          .when("als het dossier de rente geeft", "when the dossier gives the interest"),
      field::amount("afgetrokken_voortgewentelde_rente", &C::afgetrokken_rente, begrip::afgetrokken_voortgewentelde_rente)
          .from_nil()
          .when("als er rente van eerdere jaren is", "when there is interest of earlier years"),
      field::amount("voort_te_wentelen_rente", &C::over_rente, begrip::voort_te_wentelen_rente)
          .from_nil()
          .when("als er iets overblijft", "when something is left"),
      field::amount("belastbare_winst", &C::belastbare_winst,
                    {begrip::belastbare_winst_vennootschap, "Negatief: een verlies.", "Negative: a loss."}),
      field::amount("verlies", &C::verlies, begrip::verlies_vennootschap)
          .from_nil()
          .when("bij een negatieve winst", "with a negative profit"),
      field::amount("verlies_naar_vorig_jaar", &C::terug, begrip::verlies_vennootschap_naar_eerder_jaar)
          .from_nil()
          .when("als het vorige jaar er plaats voor heeft", "when the year before has room for it"),
      field::amount("verrekend_verlies", &C::verrekend_verlies, begrip::verrekend_verlies_vennootschap)
          .from_nil()
          .when("als er verlies van andere jaren is", "when there is a loss of other years"),
      field::amount("te_verrekenen_verlies", &C::over_verlies, begrip::te_verrekenen_verlies_vennootschap)
          .from_nil()
          .when("als er iets overblijft", "when something is left"),
      field::amount("belastbaar_bedrag", &C::belastbaar_bedrag, begrip::belastbaar_bedrag).from_nil(),
      field::amount("vennootschapsbelasting", &C::belasting, begrip::vennootschapsbelasting).from_nil()};
};

} // namespace netto::vennootschap

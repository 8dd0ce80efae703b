// SPDX-License-Identifier: EUPL-1.2
// What each person owes over all boxes, and how programs see it.
#pragma once

#include "areas/amount.hpp"
#include "base/register.hpp"
#include "facts/value.hpp"
#include "law/begrippen.hpp"

#include <array>
#include <optional>
#include <vector>

namespace netto::aanslag {

struct Credits {
  Amount algemene_heffingskorting;
  std::optional<Amount> arbeidskorting, combinatiekorting, jonggehandicaptenkorting, ouderenkorting,
      alleenstaande_ouderenkorting, groene_beleggingen; ///< of whom they are
  std::optional<Amount> verhoging;                      ///< beyond the levy, paid out to the partner who earns least
  Amount totaal;                                        ///< at most the levy, and the increase
};
struct PersonAnswer {
  PersonIndex wie = 0;
  Amount belasting_box1, premie;
  std::optional<Amount> belasting_box2;
  Amount belasting_box3; ///< after relief from double taxation
  Credits kortingen;
  Amount verzamelinkomen, inkomensheffing, voorheffingen;
  std::optional<Amount> voorlopige_aanslag; ///< paid on balance
  std::optional<Amount> niet_geheven;       ///< too little to be levied; negative: to be paid back
  Amount te_betalen;
};
/// What a person is taxed for, and what comes off as a credit (all credits together at most the levy).
struct Component {
  const Term* term;
  bool credit;
  std::optional<Amount> (*of)(const PersonAnswer&);
};
inline constexpr std::array components{
    Component{&begrip::belasting_werk_en_woning, false, [](const PersonAnswer& p) { return std::optional{p.belasting_box1}; }},
    Component{&begrip::premie_volksverzekeringen, false, [](const PersonAnswer& p) { return std::optional{p.premie}; }},
    Component{&begrip::belasting_aanmerkelijk_belang, false, [](const PersonAnswer& p) { return p.belasting_box2; }},
    Component{&begrip::belasting, false, [](const PersonAnswer& p) { return std::optional{p.belasting_box3}; }},
    Component{&begrip::algemene_heffingskorting, true,
              [](const PersonAnswer& p) { return std::optional{p.kortingen.algemene_heffingskorting}; }},
    Component{&begrip::arbeidskorting, true, [](const PersonAnswer& p) { return p.kortingen.arbeidskorting; }},
    Component{&begrip::combinatiekorting, true, [](const PersonAnswer& p) { return p.kortingen.combinatiekorting; }},
    Component{&begrip::jonggehandicaptenkorting, true,
              [](const PersonAnswer& p) { return p.kortingen.jonggehandicaptenkorting; }},
    Component{&begrip::ouderenkorting, true, [](const PersonAnswer& p) { return p.kortingen.ouderenkorting; }},
    Component{&begrip::alleenstaande_ouderenkorting, true,
              [](const PersonAnswer& p) { return p.kortingen.alleenstaande_ouderenkorting; }},
    Component{&begrip::heffingskorting_groen, true, [](const PersonAnswer& p) { return p.kortingen.groene_beleggingen; }},
    Component{&begrip::verhoging_heffingskorting, true, [](const PersonAnswer& p) { return p.kortingen.verhoging; }}};
/// What of the credits exceeds the levy, and so comes to nothing (8.8).
inline Amount beyond_levy(const PersonAnswer& p) {
  Fraction all;
  for (const Component& c : components)
    if (c.credit) all = all + c.of(p).value_or(Amount{}).waarde;
  return {all - p.kortingen.totaal.waarde, -1};
}
struct Answer {
  std::vector<PersonAnswer> personen;
  std::optional<Amount> te_betalen; ///< of all together; nothing when somebody's is missing
  std::optional<Amount> verschil;   ///< the same with what is too little to be levied or paid back
};

// ------------------------------------------------------------------------------------------------------------ registers

struct CreditFields {
  static constexpr Register rows{
      "heffingskortingen",
      Meaning{"De heffingskortingen van een persoon: het deel dat voor hem geldt.",
              "The tax credits of one person: the part that is his."},
      field::amount("algemene_heffingskorting", &Credits::algemene_heffingskorting, begrip::algemene_heffingskorting)
          .from_nil(),
      field::amount("arbeidskorting", &Credits::arbeidskorting, begrip::arbeidskorting)
          .from_nil()
          .when("bij arbeidsinkomen", "with labour income"),
      field::amount("inkomensafhankelijke_combinatiekorting", &Credits::combinatiekorting, begrip::combinatiekorting)
          .from_nil()
          .when("bij arbeidsinkomen en een kind onder de twaalf in het huishouden (keuze K-075)",
                "with labour income and a child under twelve in the household (K-075)"),
      field::amount("jonggehandicaptenkorting", &Credits::jonggehandicaptenkorting, begrip::jonggehandicaptenkorting)
          .from_nil()
          .when("in de jaren van `wajong`, voor wie geen ouderenkorting heeft",
                "in the years of `wajong`, of who has no credit for the elderly"),
      field::amount("ouderenkorting", &Credits::ouderenkorting, begrip::ouderenkorting)
          .from_nil()
          .when("van wie aan het einde van het jaar de AOW-leeftijd heeft",
                "of who has the pensionable age at the end of the year"),
      field::amount("alleenstaande_ouderenkorting", &Credits::alleenstaande_ouderenkorting,
                    begrip::alleenstaande_ouderenkorting)
          .from_nil()
          .when("van wie ook geen fiscale partner heeft (keuze K-073)", "of who has no fiscal partner either (K-073)"),
      field::amount("groene_beleggingen", &Credits::groene_beleggingen,
                    {begrip::heffingskorting_groen, "Gelijk aan `box3.heffingskorting_groene_beleggingen`.",
                     "Equal to `box3.heffingskorting_groene_beleggingen`."})
          .from_nil()
          .when("als er groen is vrijgesteld", "when green assets are exempt"),
      field::amount("verhoging_heffingskorting", &Credits::verhoging,
                    {begrip::verhoging_heffingskorting, "Boven de eigen heffing; begrepen in `totaal`.",
                     "Beyond the own levy; part of `totaal`."})
          .from_nil()
          .when("van de partner die weinig verdient (keuze K-077)", "of the partner who earns little (K-077)"),
      field::amount("totaal", &Credits::totaal,
                    {begrip::gecombineerde_heffingskorting, "Kan minder zijn dan de som; met de verhoging.",
                     "May be less than the sum; with the increase."})
          .from_nil()};
};
struct PersonFields {
  using P = PersonAnswer;
  static constexpr Register rows{
      "aanslag_van_persoon",
      Meaning{"Wat een persoon over alle boxen verschuldigd is.", "What one person owes over all boxes."},
      field::record("heffingskortingen", &P::kortingen, CreditFields{}, {"De heffingskortingen.", "The tax credits."}),
      field::amount("verzamelinkomen", &P::verzamelinkomen, begrip::verzamelinkomen),
      field::amount("gecombineerde_inkomensheffing", &P::inkomensheffing, begrip::gecombineerde_inkomensheffing).from_nil(),
      field::amount(
          "voorheffingen", &P::voorheffingen,
          {begrip::voorheffingen, "Ingehouden loonheffing en dividendbelasting.", "Wage tax and dividend tax withheld."}),
      field::amount("voorlopige_aanslag", &P::voorlopige_aanslag,
                    {begrip::voorlopige_aanslag, "Negatief: ontvangen.", "Negative: received."})
          .when("als het dossier haar geeft", "when the dossier gives it"),
      field::amount("niet_geheven", &P::niet_geheven,
                    {begrip::niet_geheven, "Wat te klein is voor een aanslag; gaat niet mee in `te_betalen` (keuze K-078).",
                     "Too small for an assessment; not part of `te_betalen` (K-078)."})
          .when("als het verschil klein is", "when the difference is small"),
      field::amount("te_betalen", &P::te_betalen,
                    {begrip::te_betalen, "Negatief: wat terugkomt.", "Negative: what comes back."})};
};

} // namespace netto::aanslag

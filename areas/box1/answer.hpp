// SPDX-License-Identifier: EUPL-1.2
// What box 1 answers of each person, and how programs see it.
#pragma once

#include "areas/amount.hpp"
#include "areas/box1/regimes.hpp"
#include "areas/open_amount.hpp"
#include "base/register.hpp"
#include "law/begrippen.hpp"

#include <optional>
#include <vector>

namespace netto::box1 {

/// Of who has a business.
struct Profit {
  Amount winst;
  std::optional<Amount> zelfstandigenaftrek,
      startersaftrek; ///< who meets the hours criterion; the latter is part of the former
  /// What the profit left no room for; of that of earlier years what is set off, and what goes to later years.
  std::optional<Amount> niet_gerealiseerd, verrekend_niet_gerealiseerd, over_niet_gerealiseerd;
  Amount ondernemersaftrek, na_ondernemersaftrek, mkb_winstvrijstelling, belastbare_winst;
};
/// A part of a loss that goes to a year before.
struct LossBack {
  int jaar = 0;
  Amount bedrag;
};
/// What follows once all income of box 1 is known.
struct Levy {
  Amount inkomen; ///< negative: a loss
  std::optional<Amount> aftrekposten,
      aftrek; ///< the personal deduction, and the part of it that box 1 takes; nothing: there is none
  std::optional<Amount> verlies, verrekend_verlies, over_verlies; ///< of this year; of other years; that goes to later years
  std::vector<LossBack> terug;
  Amount belastbaar_inkomen;
  std::optional<Amount> grondslag_aanpassing, aanpassing; ///< when there are deductions that have it
  Amount belasting, premie;                               ///< `belasting` with the adjustment
};
struct PersonAnswer {
  PersonIndex wie = 0;
  Amount loon, resultaat;
  std::optional<Profit> winst;
  std::optional<Amount> periodieke_uitkeringen, inkomensvoorzieningen;
  std::optional<Levy> heffing;                          ///< nothing: something of box 1 is not computed
  std::optional<Amount> bijdrage_inkomen, bijdrage_zvw; ///< of which the contribution is assessed
  // for the credits and what was paid already
  Amount arbeidsinkomen, loonheffing;
  PensionableAge leeftijd{};
  PremiumDays premie{};
};
struct Answer {
  std::vector<PersonAnswer> personen; ///< who lived here all year, in a year of which the dossier gives income
};

/// What passes from year to year.
struct State {
  std::vector<OpenAmount> losses, unused_deduction;
  std::vector<OpenAmount> incomes; ///< to which a loss may still go back
};

// ------------------------------------------------------------------------------------------------------------ registers

struct ProfitFields {
  static constexpr Register rows{
      "winst_box1",
      Meaning{"Winst uit onderneming.", "Profit from a business."},
      field::amount("winst_uit_onderneming", &Profit::winst,
                    {begrip::winst_uit_onderneming, "Voor de ondernemersaftrek.", "Before the entrepreneur's deduction."}),
      field::amount("zelfstandigenaftrek", &Profit::zelfstandigenaftrek,
                    {begrip::zelfstandigenaftrek, "Met de verhogingen voor een starter en uit eerdere jaren.",
                     "With the increases for a starter and from earlier years."})
          .from_nil()
          .when("als het urencriterium is gehaald", "when the hours criterion is met"),
      field::amount("startersaftrek", &Profit::startersaftrek,
                    {begrip::startersaftrek, "Begrepen in de zelfstandigenaftrek.", "Part of the self-employed deduction."})
          .from_nil()
          .when("van een starter", "of a starter"),
      field::amount("niet_gerealiseerde_zelfstandigenaftrek", &Profit::niet_gerealiseerd, begrip::niet_gerealiseerd)
          .from_nil()
          .when("als de winst te laag is", "when the profit is too low"),
      field::amount(
          "verrekende_niet_gerealiseerde_zelfstandigenaftrek", &Profit::verrekend_niet_gerealiseerd,
          {begrip::verrekend_niet_gerealiseerd, "Begrepen in de zelfstandigenaftrek.", "Part of the self-employed deduction."})
          .from_nil()
          .when("als er van eerdere jaren over is", "when there is some of earlier years"),
      field::amount("te_verrekenen_niet_gerealiseerde_zelfstandigenaftrek", &Profit::over_niet_gerealiseerd,
                    begrip::te_verrekenen_niet_gerealiseerd)
          .from_nil()
          .when("als er iets overblijft", "when something is left"),
      field::amount("ondernemersaftrek", &Profit::ondernemersaftrek, begrip::ondernemersaftrek).from_nil(),
      field::amount("winst_na_ondernemersaftrek", &Profit::na_ondernemersaftrek, begrip::winst_na_ondernemersaftrek),
      field::amount("mkb_winstvrijstelling", &Profit::mkb_winstvrijstelling,
                    {begrip::mkb_winstvrijstelling, "Van een verlies negatief.", "Of a loss negative."}),
      field::amount("belastbare_winst", &Profit::belastbare_winst, begrip::belastbare_winst)};
};
struct LossBackFields {
  static constexpr Register rows{
      "verlies_naar_eerder_jaar",
      Meaning{"Een deel van het verlies dat naar een eerder jaar gaat.", "A part of the loss that goes to an earlier year."},
      field::count("jaar", &LossBack::jaar, {"Het jaar.", "The year."}),
      field::amount("bedrag", &LossBack::bedrag, begrip::verlies_naar_eerder_jaar).from_nil()};
};

struct LevyFields {
  static constexpr Register rows{
      "heffing_box1",
      Meaning{"Wat er van het inkomen wordt geheven.", "What is levied on the income."},
      field::amount("aftrekposten", &Levy::aftrekposten,
                    {begrip::aftrekposten, "Van partners het deel dat hun verdeling aan hem geeft.",
                     "Of partners the part that their division gives him."})
          .from_nil()
          .when("als er `aftrekposten` zijn", "when there are `aftrekposten`"),
      field::amount("persoonsgebonden_aftrek", &Levy::aftrek,
                    {begrip::aftrek_in_box_1, "De rest gaat naar box 3.", "The rest goes to box 3."})
          .from_nil()
          .when("als er `aftrekposten` zijn", "when there are `aftrekposten`"),
      field::amount("inkomen", &Levy::inkomen, {begrip::inkomen_werk_en_woning, "Negatief: een verlies.", "Negative: a loss."}),
      field::amount("verlies", &Levy::verlies, begrip::verlies_werk_en_woning)
          .from_nil()
          .when("bij een negatief inkomen", "with a negative income"),
      field::records("verlies_naar_eerdere_jaren", &Levy::terug, LossBackFields{},
                     {"Wat van het verlies naar eerdere jaren gaat, het oudste eerst.",
                      "What of the loss goes to earlier years, the oldest first."})
          .when(When{Words{"bij een negatief inkomen", "with a negative income"},
                     [](const Levy& h) { return h.verlies.has_value(); }}),
      field::amount("verrekend_verlies", &Levy::verrekend_verlies, begrip::verrekend_verlies)
          .from_nil()
          .when("als er verlies van andere jaren is", "when there is a loss of other years"),
      field::amount("te_verrekenen_verlies", &Levy::over_verlies, begrip::te_verrekenen_verlies)
          .from_nil()
          .when("als er iets overblijft", "when something is left"),
      field::amount("belastbaar_inkomen", &Levy::belastbaar_inkomen, begrip::belastbaar_inkomen_werk_en_woning).from_nil(),
      field::amount("tariefsaanpassing_grondslag", &Levy::grondslag_aanpassing, begrip::tariefsaanpassing_grondslag)
          .from_nil()
          .when("bij `aftrekposten`, winst of kosten van de eigen woning",
                "with `aftrekposten`, profit or costs of the own home"),
      field::amount("tariefsaanpassing", &Levy::aanpassing, begrip::tariefsaanpassing)
          .from_nil()
          .when("bij `aftrekposten`, winst of kosten van de eigen woning",
                "with `aftrekposten`, profit or costs of the own home"),
      field::amount("belasting", &Levy::belasting,
                    {begrip::belasting_werk_en_woning, "Met de tariefsaanpassing, voor heffingskortingen.",
                     "With the rate adjustment, before credits."})
          .from_nil(),
      field::amount("premie_volksverzekeringen", &Levy::premie, begrip::premie_volksverzekeringen).from_nil()};
};

} // namespace netto::box1

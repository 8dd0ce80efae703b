// SPDX-License-Identifier: EUPL-1.2
// What the area of the own home answers, and how programs see it.
#pragma once

#include "areas/amount.hpp"
#include "areas/message.hpp"
#include "base/date.hpp"
#include "base/register.hpp"
#include "facts/value.hpp"
#include "law/begrippen.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace netto::eigen_woning {

struct OwnHome {
  Thing wat;
  std::int64_t dagen = 0;                     ///< of the year, on which the deemed income counts
  std::optional<Amount> forfait{};            ///< of the whole home; nothing when the dossier does not value it for the year
  std::optional<Amount> tijdelijke_verhuur{}; ///< what letting it for a time adds (3.113), of the whole home
  std::optional<Amount> kamers{};             ///< what of its value goes to box 3 with rooms above the exemption (3.114)
  std::optional<Date> box3_vanaf{};           ///< when it left box 1 in the year, by a term of 3.111
  std::optional<Amount> overwaarde{};         ///< of a sale in the year, of the whole home: less all debts for it
  std::optional<Amount> vervreemdingssaldo{}; ///< idem, less what of the debts is an own-home debt
};
struct OwnHomeFields {
  static constexpr Register rows{
      "eigen_woning_van_het_huishouden",
      Meaning{"Een eigen woning.", "An own home."},
      field::text("naam", [](const OwnHome& w, const auto& reader) -> const auto& { return reader.name(w.wat); },
                  {"Zoals het dossier haar noemt.", "As the dossier calls it."}),
      field::count("dagen", &OwnHome::dagen,
                   {"Dagen van het jaar waarover het forfait telt.", "Days of the year over which it counts."})
          .between(0, 366),
      field::amount("eigenwoningforfait", &OwnHome::forfait,
                    {begrip::eigenwoningforfait, "Van de hele woning.", "Of the whole home."})
          .from_nil()
          .when("als het dossier de WOZ-waarde van het jaar geeft", "when the dossier gives the WOZ value of the year"),
      field::amount("voordeel_tijdelijke_verhuur", &OwnHome::tijdelijke_verhuur,
                    {begrip::tijdelijke_verhuur, "Van de hele woning.", "Of the whole home."})
          .from_nil()
          .when("bij `tijdelijke_verhuur`", "with `tijdelijke_verhuur`"),
      field::amount("waarde_kamers_in_box3", &OwnHome::kamers, begrip::waarde_kamers)
          .from_nil()
          .when("bij `kamerverhuur` boven de vrijstelling, als de oppervlakten bekend zijn",
                "with `kamerverhuur` above the exemption, when the floor areas are known"),
      field::date("box3_vanaf", &OwnHome::box3_vanaf,
                  {"De eerste dag waarop zij geen eigen woning meer is en in box 3 hoort.",
                   "The first day on which it is no own home any more and belongs in box 3."})
          .when("als een termijn van artikel 3.111 in het jaar eindigt", "when a term of article 3.111 ends in the year"),
      field::amount("overwaarde", &OwnHome::overwaarde,
                    {begrip::overwaarde, "Van de hele woning; negatief: een restschuld.",
                     "Of the whole home; negative: debt that is left."})
          .when("als zij in het jaar is verkocht en de bedragen bekend zijn",
                "when it was sold in the year and the amounts are known"),
      field::amount("vervreemdingssaldo", &OwnHome::vervreemdingssaldo,
                    {begrip::vervreemdingssaldo, "Van de hele woning.", "Of the whole home."})
          .when("als zij in het jaar is verkocht en de bedragen bekend zijn",
                "when it was sold in the year and the amounts are known")};
};
/// The reserve of a person, and how much debt he may have.
struct ReserveAnswer {
  struct Addition {
    Date op{}, vervalt{};
    Amount bedrag; ///< what is left of it at the end of the year
  };
  PersonIndex wie = 0;
  std::optional<Amount> begin{}, einde{};                ///< the reserve; nothing when he had none
  std::vector<Addition> delen{};                         ///< at the end of the year
  std::optional<Amount> hoogste{}, schuld{}, in_box_3{}; ///< of the home that he has at the end of the year, or sold in it
};
struct AdditionFields {
  using T = ReserveAnswer::Addition;
  static constexpr Register rows{
      "deel_van_eigenwoningreserve",
      Meaning{"Wat er van een verkoop nog in de eigenwoningreserve zit.", "What of a sale is still in the own-home reserve."},
      field::date("ontstaan_op", &T::op, {"De dag van de verkoop.", "The day of the sale."}),
      field::amount("bedrag", &T::bedrag,
                    {begrip::eigenwoningreserve, "Aan het eind van het jaar.", "At the end of the year."}),
      field::date("vervalt_op", &T::vervalt,
                  {"De eerste dag waarop het niet meer telt.", "The first day on which it does not count any more."})};
};
struct ReserveFields {
  using R = ReserveAnswer;
  static constexpr Register rows{
      "eigenwoningreserve_van_persoon",
      Meaning{"De eigenwoningreserve van een persoon, en hoeveel eigenwoningschuld hij mag hebben.",
              "The own-home reserve of a person, and how much own-home debt he may have."},
      field::name("naam", [](const R& r) { return r.wie; }, {"Zoals het dossier hem noemt.", "As the dossier calls him."}),
      field::amount("eigenwoningreserve_begin", &R::begin, {begrip::eigenwoningreserve, "Op 1 januari.", "On 1 January."})
          .when("als hij in het jaar een reserve heeft of had", "when he has or had a reserve in the year"),
      field::amount("eigenwoningreserve_einde", &R::einde, {begrip::eigenwoningreserve, "Op 31 december.", "On 31 December."})
          .when("als hij in het jaar een reserve heeft of had", "when he has or had a reserve in the year"),
      field::amount("maximale_eigenwoningschuld", &R::hoogste,
                    {begrip::maximale_eigenwoningschuld, "Met de kosten van de lening die mee geleend mogen zijn.",
                     "With the costs of the loan that may be borrowed too."})
          .from_nil()
          .when("als het dossier de aankoopprijs van zijn eigen woning geeft",
                "when the dossier gives the purchase price of his own home"),
      field::amount("eigenwoningschuld", &R::schuld,
                    {begrip::eigenwoningschuld, "Van leningen van dit jaar bij het afsluiten, van andere op 1 januari.",
                     "Of loans of this year when taken out, of others on 1 January."})
          .from_nil()
          .when("als het dossier de aankoopprijs van zijn eigen woning geeft",
                "when the dossier gives the purchase price of his own home"),
      field::amount("schuld_naar_box3", &R::in_box_3,
                    {begrip::schuld_naar_box3, "Van dezelfde leningen.", "Of the same loans."})
          .from_nil()
          .when("als het dossier de aankoopprijs van zijn eigen woning geeft",
                "when the dossier gives the purchase price of his own home"),
      field::records("eigenwoningreserve_delen", &R::delen, AdditionFields{},
                     {"Waaruit de reserve op 31 december bestaat.", "What the reserve consists of on 31 December."})};
};
struct OwnLoan {
  Thing wat;
  std::optional<Amount> rente_en_kosten;   ///< of the unit; nothing when the dossier does not give them
  std::optional<Amount> maximale_schuld{}; ///< on 31 December, when the repayment is tested
  std::optional<Date> niet_vanaf{};        ///< from when it is no own-home debt any more
};
struct OwnLoanFields {
  static constexpr Register rows{
      "eigenwoningschuld_van_het_huishouden",
      Meaning{"Een lening voor de eigen woning.", "A loan for the own home."},
      field::text("naam", [](const OwnLoan& s, const auto& reader) -> const auto& { return reader.name(s.wat); },
                  {"Zoals het dossier haar noemt.", "As the dossier calls it."}),
      field::amount("rente_en_kosten", &OwnLoan::rente_en_kosten,
                    {begrip::rente_en_kosten_lening, "Zoals zij in het jaar aftrekbaar zijn.", "As deductible in the year."})
          .from_nil()
          .when("als het dossier de rente geeft", "when the dossier gives the interest"),
      field::amount("maximale_schuld", &OwnLoan::maximale_schuld,
                    {begrip::maximale_schuld, "Op 31 december.", "On 31 December."})
          .from_nil()
          .when("als de aflossing kan worden getoetst", "when the repayment can be tested"),
      field::date("geen_eigenwoningschuld_vanaf", &OwnLoan::niet_vanaf,
                  {"De dag vanaf welke zij geen eigenwoningschuld is, en in box 3 hoort.",
                   "The day from which it is no own-home debt, and belongs in box 3."})
          .when("als zij dat niet of niet meer is", "when it is not or no longer one")};
};
/// What of a home of somebody and his former partner is alimony.
struct FormerPartner {
  Thing wat;
  PersonIndex wie = 0;
  std::int64_t dagen = 0; ///< of the year, since they parted, on which one of them lived there
  std::optional<Amount> betaalde_huisvesting{}, betaalde_rente{}, ontvangen_huisvesting{}, ontvangen_rente{};
  std::optional<Amount> betaald{}, ontvangen{};
};
struct FormerPartnerFields {
  using T = FormerPartner;
  static constexpr Register rows{
      "woning_van_gewezen_partners",
      Meaning{"Wat rond een woning van gewezen partners alimentatie is.", "What of a home of former partners is alimony."},
      field::text("naam", [](const T& x, const auto& reader) -> const auto& { return reader.name(x.wat); },
                  {"De woning.", "The home."}),
      field::name("persoon", [](const T& x) { return x.wie; }, {"Wiens gewezen partner.", "Whose former partner."}),
      field::count("dagen", &T::dagen,
                   {"Dagen van het jaar, sinds zij uit elkaar zijn, dat een van beiden er woonde.",
                    "Days of the year, since they parted, on which one of them lived there."})
          .between(0, 366),
      field::amount("betaalde_huisvesting", &T::betaalde_huisvesting, begrip::huisvesting_als_alimentatie)
          .from_nil()
          .when("als de ander in zijn deel woont op grond van een onderhoudsplicht",
                "when the other lives in his part because of a duty to maintain"),
      field::amount("betaalde_rente", &T::betaalde_rente, begrip::rente_betaald_als_alimentatie)
          .from_nil()
          .when("als hij op grond van een onderhoudsplicht meer betaalde dan zijn deel",
                "when he paid more than his part because of a duty to maintain"),
      field::amount("ontvangen_huisvesting", &T::ontvangen_huisvesting, begrip::huisvesting_als_alimentatie)
          .from_nil()
          .when("als hij in het deel van de ander woont op grond van een onderhoudsplicht",
                "when he lives in the part of the other because of a duty to maintain"),
      field::amount("ontvangen_rente", &T::ontvangen_rente, begrip::rente_ontvangen_als_alimentatie)
          .from_nil()
          .when("als de ander op grond van een onderhoudsplicht rente voor hem betaalde",
                "when the other paid interest for him because of a duty to maintain"),
      field::amount(
          "betaalde_partneralimentatie", &T::betaald,
          {begrip::betaalde_partneralimentatie, "Deel van zijn persoonsgebonden aftrek.", "Part of his personal deductions."})
          .from_nil()
          .when("als er iets van is", "when there is any"),
      field::amount(
          "ontvangen_partneralimentatie", &T::ontvangen,
          {begrip::ontvangen_partneralimentatie, "Deel van zijn periodieke uitkeringen.", "Part of his periodic payments."})
          .from_nil()
          .when("als er iets van is", "when there is any")};
};
/// What a person has in box 1 of the own home.
struct Box1Answer {
  Amount eigenwoningforfait;
  /// When all costs are known: those, what is left, what 3.123a takes off, and what counts as income then.
  struct Income {
    std::optional<Amount> tijdelijke_verhuur;
    Amount kosten, saldo;
    std::optional<Amount> geringe_schuld;
    Amount inkomsten;
  };
  std::optional<Income> inkomen{};
};
/// Persons of whom something of the own home is not known, and what.
struct Unknown {
  std::vector<PersonIndex> wie;
  Notices wat;
};
struct Answer {
  std::vector<OwnHome> woningen;
  std::vector<OwnLoan> schulden;
  std::vector<std::pair<PersonIndex, Box1Answer>> personen;
  std::vector<Unknown> onbekend;
  std::vector<ReserveAnswer> reserves{};
  std::vector<FormerPartner> gewezen_partners{};

  [[nodiscard]] const Box1Answer* of(PersonIndex wie) const {
    const auto found = std::ranges::find(personen, wie, &std::pair<PersonIndex, Box1Answer>::first);
    return found == personen.end() ? nullptr : &found->second;
  }
};
struct IncomeFields {
  using I = Box1Answer::Income;
  static constexpr Register rows{
      "inkomsten_eigen_woning_van_persoon",
      Meaning{"De inkomsten uit eigen woning van een persoon.", "The income from the own home of one person."},
      field::amount("voordeel_tijdelijke_verhuur", &I::tijdelijke_verhuur, begrip::tijdelijke_verhuur)
          .from_nil()
          .when("bij `tijdelijke_verhuur`", "with `tijdelijke_verhuur`"),
      field::amount("aftrekbare_kosten_eigen_woning", &I::kosten, begrip::aftrekbare_kosten_eigen_woning).from_nil(),
      field::amount("belastbare_inkomsten_uit_eigen_woning", &I::saldo,
                    {begrip::belastbare_inkomsten_eigen_woning, "Negatief: aftrek.", "Negative: a deduction."}),
      field::amount("aftrek_geen_of_geringe_eigenwoningschuld", &I::geringe_schuld, begrip::aftrek_geringe_schuld)
          .from_nil()
          .when("als het forfait hoger is dan de kosten", "when the deemed income exceeds the costs"),
      field::amount("inkomsten_uit_eigen_woning", &I::inkomsten, begrip::inkomsten_eigen_woning)};
};
struct AnswerFields {
  static constexpr Register rows{
      "eigen_woning",
      Meaning{"De eigen woning.", "The own home."},
      field::records("woningen", &Answer::woningen, OwnHomeFields{},
                     {"De eigen woningen van het jaar.", "The own homes of the year."}),
      field::records("schulden", &Answer::schulden, OwnLoanFields{}, {"De leningen ervoor.", "The loans for them."}),
      field::records("personen", &Answer::reserves, ReserveFields{},
                     {"De eigenwoningreserve en de hoogste schuld van wie een eigen woning kocht of verkocht.",
                      "The reserve and the highest debt of who bought or sold an own home."}),
      field::records("gewezen_partners", &Answer::gewezen_partners, FormerPartnerFields{},
                     {"Wat rond een woning van gewezen partners alimentatie is (`gewezen_partner`).",
                      "What of a home of former partners is alimony (`gewezen_partner`)."})};
};

} // namespace netto::eigen_woning

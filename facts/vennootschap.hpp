// SPDX-License-Identifier: EUPL-1.2
// Companies in which somebody has a substantial holding (box 2), and what their corporation tax is computed from.
#pragma once

#include "facts/key.hpp"

namespace netto {

inline constexpr Word company_accounts{"jaarrekening van de vennootschap, dividendnota",
                                       "annual accounts of the company, dividend note"};

/// Something that a company uses and depreciates (art. 3.30 and 3.30a).
struct Bedrijfsmiddel {
  enum class Soort { overig, gebouw, goodwill };
  std::string naam;
  Soort soort = Soort::overig;
  Euro aanschafkosten;
  std::optional<Euro> restwaarde;
  std::optional<std::int64_t> gebruiksduur_jaren; ///< always there
  Date in_gebruik_op;
  PerYear<Euro> boekwaarde;   ///< of a building, on 1 January
  PerYear<Euro> woz;          ///< of a building, for that calendar year
  PerYear<Euro> afschrijving; ///< what the profit of that year already took off; absent: what the law allows
};

template <> struct ChoiceWords<Bedrijfsmiddel::Soort> {
  static constexpr Choice all[] = {
      {"overig", {"overig", "other"}}, {"gebouw", {"gebouw", "building"}}, {"goodwill", {"goodwill", "goodwill"}}};
};

inline constexpr Bounds years_of_use{1, 200}, most_assets{0, 200};

template <> struct Keys<Bedrijfsmiddel> {
  static constexpr RecordRow record{
      .key = "vennootschap.bedrijfsmiddel",
      .word = {"bedrijfsmiddel", "business asset"},
      .meaning = {"Een bedrijfsmiddel waarop de vennootschap afschrijft: `[[vennootschap.bedrijfsmiddel]]` onder de "
                  "vennootschap. De winst van de vennootschap is die na afschrijving.",
                  "A business asset that the company depreciates: `[[vennootschap.bedrijfsmiddel]]` under the company. The "
                  "profit of the company is that after depreciation."},
      .found = company_accounts};
  static constexpr auto rows() {
    return KeyRows{
        Key{&Bedrijfsmiddel::naam,
            {.key = "naam",
             .word = {"naam", "name"},
             .meaning = {"Hoe het heet.", "What it is called."},
             .example = "\"Inventaris\"",
             .required = true}},
        Key{&Bedrijfsmiddel::soort,
            {.key = "soort",
             .word = {"soort", "kind"},
             .meaning = {"Wat het is: op een gebouw wordt niet afgeschreven tot onder de WOZ-waarde, op goodwill hoogstens "
                         "10% per jaar en op al het andere hoogstens 20%.",
                         "What it is: a building is not depreciated below its WOZ value, goodwill at most 10% a year and "
                         "anything else at most 20%."},
             .example = "\"gebouw\"",
             .article = "Wet IB 2001, 3.30 lid 2 en 3.30a; Wet Vpb 1969, 8 lid 1"}},
        Key{&Bedrijfsmiddel::aanschafkosten,
            {.key = "aanschafkosten",
             .word = {"aanschafkosten", "cost"},
             .meaning = {"De aanschaffings- of voortbrengingskosten; van een gebouw met de ondergrond.",
                         "The cost of buying or making it; of a building with the land under it."},
             .example = "20_000",
             .article = "Wet IB 2001, 3.30 lid 1",
             .required = true}},
        Key{&Bedrijfsmiddel::restwaarde,
            {.key = "restwaarde",
             .word = {"restwaarde", "residual value"},
             .meaning = {"Wat het aan het einde van de gebruiksduur nog waard is; van een gebouw met de ondergrond.",
                         "What it is still worth at the end of its useful life; of a building with the land under it."},
             .example = "5_000",
             .absent = {"nihil", "nil"},
             .article = "Wet IB 2001, 3.30 lid 1"}},
        Key{&Bedrijfsmiddel::gebruiksduur_jaren,
            {.key = "gebruiksduur_jaren",
             .word = {"gebruiksduur", "useful life"},
             .meaning = {"Hoeveel jaren het meegaat.", "How many years it lasts."},
             .example = "5",
             .article = "Wet IB 2001, 3.30 lid 1",
             .bounds = years_of_use,
             .unit = Unit::years,
             .required = true}},
        Key{&Bedrijfsmiddel::in_gebruik_op,
            {.key = "in_gebruik_op",
             .word = {"in gebruik op", "in use on"},
             .meaning = {"De dag waarop het in gebruik kwam; de maand daarvan telt helemaal mee.",
                         "The day on which it came into use; the month of it counts in full."},
             .example = "2025-01-01",
             .article = "Wet IB 2001, 3.30 lid 1 en 2",
             .required = true}},
        Key{&Bedrijfsmiddel::boekwaarde,
            {.key = "boekwaarde",
             .word = {"boekwaarde", "book value"},
             .meaning = {"Van een gebouw: de fiscale boekwaarde op 1 januari van dat jaar, en in het eerste jaar de kosten. "
                         "Zonder wordt op het gebouw niet afgeschreven.",
                         "Of a building: the book value for tax on 1 January of that year, and in the first year the cost. "
                         "Without it the building is not depreciated."},
             .example = "{ 2025 = 405_000 }",
             .article = "Wet IB 2001, 3.30a lid 1"}},
        Key{&Bedrijfsmiddel::woz,
            {.key = "woz",
             .word = {"WOZ-waarde", "WOZ value"},
             .meaning = {"Van een gebouw: de WOZ-waarde voor dat kalenderjaar. Zonder wordt op het gebouw niet afgeschreven.",
                         "Of a building: its WOZ value for that calendar year. Without it the building is not depreciated."},
             .example = "{ 2025 = 400_000 }",
             .article = "Wet IB 2001, 3.30a lid 3 en 4"}},
        Key{&Bedrijfsmiddel::afschrijving,
            {.key = "afschrijving",
             .word = {"afschrijving", "depreciation"},
             .meaning = {"Wat de winst van dat jaar er al voor afschreef. Is dat meer dan de wet toelaat, dan komt het "
                         "meerdere bij de winst.",
                         "What the profit of that year already took off for it. When that is more than the law allows, the "
                         "excess is added to the profit."},
             .example = "{ 2025 = 3_000 }",
             .absent = {"wat de wet toelaat", "what the law allows"},
             .article = "Wet IB 2001, 3.30 en 3.30a"}}};
  }
};

struct Vennootschap {
  std::string naam;
  Eigendom eigendom;
  PerYear<Euro> winst;                 ///< before corporation tax, after depreciation and all interest
  PerYear<Euro> rente;                 ///< interest paid less interest received, taken off in the profit (art. 15b Vpb)
  PerYear<Euro> voortgewentelde_rente; ///< of earlier years, in the place of what they leave (art. 15b lid 5 Vpb)
  PerYear<Euro> te_verrekenen_verlies; ///< of other years, in the place of what they leave (art. 20 Vpb)
  std::vector<Bedrijfsmiddel> bedrijfsmiddelen;
  PerYear<Euro> dividend;              ///< all regular benefits (art. 4.12 a), before dividend tax
  PerYear<Euro> kosten;                ///< deductible from those (art. 4.15)
  PerYear<Euro> dividendbelasting;     ///< withheld
  PerYear<Euro> vervreemdingsvoordeel; ///< price less cost (art. 4.19); negative: a loss
};

template <> struct Keys<Vennootschap> {
  static constexpr RecordRow record{
      .key = "vennootschap",
      .word = {"vennootschap", "company"},
      .meaning = {"Een vennootschap waarin een of meer personen een aanmerkelijk belang hebben (ten minste 5%, met de partner "
                  "samen): box 2, en haar vennootschapsbelasting. Die aandelen horen niet bij `belegging`. Alle bedragen zijn "
                  "van alle eigenaars samen.",
                  "A company in which one or more persons have a substantial holding (at least 5%, with the partner): box 2, "
                  "and its corporation tax. "
                  "These shares do not belong under `belegging`. All amounts are of all owners together."},
      .found = company_accounts};
  static constexpr auto rows() {
    return KeyRows{
        Key{&Vennootschap::naam, name_row({"De naam; uniek onder de vennootschappen.", "The name; unique among the companies."},
                                          "\"Anna Beheer BV\"")},
        Key{&Vennootschap::eigendom, owner_row},
        Key{&Vennootschap::eigendom, outside_row},
        Key{&Vennootschap::winst,
            {.key = "winst",
             .word = {"winst", "profit"},
             .meaning = {"De fiscale winst van het boekjaar (een kalenderjaar), voor vennootschapsbelasting: na het loon van "
                         "de directeur, afschrijving en rente. Negatief: een verlies.",
                         "The profit for tax of the financial year (a calendar year), before corporation tax: after the wage "
                         "of the director, depreciation and interest. Negative: a loss."},
             .example = "{ 2025 = 60_000 }",
             .absent = {"geen vennootschapsbelasting", "no corporation tax"},
             .article = "Wet Vpb 1969, 8",
             .bounds = also_negative}},
        Key{&Vennootschap::rente,
            {.key = "rente",
             .word = {"saldo aan renten", "net interest"},
             .meaning = {"De rente en kosten van leningen min de ontvangen rente van leningen, zoals zij van de winst af "
                         "gingen. Alleen nodig boven een miljoen euro: dan is zij beperkt aftrekbaar.",
                         "The interest and costs of loans less the interest received on loans, as taken off in the profit. "
                         "Needed only above a million euros: then the deduction is limited."},
             .example = "{ 2025 = 1_200_000 }",
             .absent = {"niet boven het bedrag van de wet", "not above the amount of the law"},
             .article = "Wet Vpb 1969, 15b lid 2"}},
        Key{&Vennootschap::voortgewentelde_rente,
            {.key = "voortgewentelde_rente",
             .word = {"voortgewentelde rente", "interest brought forward"},
             .meaning = {"Rente van eerdere jaren die niet aftrekbaar was en in dat jaar nog kan worden afgetrokken, volgens "
                         "de beschikkingen. Komt in de plaats van wat eerdere jaren van het dossier overlaten.",
                         "Interest of earlier years that was not deductible and may still be deducted in that year, by the "
                         "decisions. Takes the place of what earlier years of the dossier leave."},
             .example = "{ 2025 = 50_000 }",
             .absent = {"wat eerdere jaren van het dossier overlaten", "what earlier years of the dossier leave"},
             .article = "Wet Vpb 1969, 15b lid 5"}},
        Key{&Vennootschap::te_verrekenen_verlies,
            {.key = "te_verrekenen_verlies",
             .word = {"te verrekenen verlies", "loss to be set off"},
             .meaning = {"Verlies van andere jaren dat in dat jaar nog te verrekenen is, volgens de beschikkingen. Komt in de "
                         "plaats van wat eerdere jaren van het dossier overlaten.",
                         "Loss of other years that is still to be set off in that year, by the decisions. Takes the place of "
                         "what earlier years of the dossier leave."},
             .example = "{ 2025 = 30_000 }",
             .absent = {"wat eerdere jaren van het dossier overlaten", "what earlier years of the dossier leave"},
             .article = "Wet Vpb 1969, 20"}},
        Key{&Vennootschap::bedrijfsmiddelen,
            {.key = "bedrijfsmiddel",
             .word = {"bedrijfsmiddelen", "business assets"},
             .meaning = {"Waarop de vennootschap afschrijft. Hoogstens tweehonderd.",
                         "What the company depreciates. At most two hundred."},
             .example = "[[vennootschap.bedrijfsmiddel]]",
             .absent = none_given,
             .article = "Wet IB 2001, 3.30 en 3.30a; Wet Vpb 1969, 8 lid 1",
             .bounds = most_assets}},
        Key{&Vennootschap::dividend,
            {.key = "dividend",
             .word = {"dividend", "dividend"},
             .meaning = {"Het dividend en andere reguliere voordelen van dat jaar, voordat er dividendbelasting af gaat: wat "
                         "is ontvangen of ter beschikking gesteld. Niet de verkoop van aandelen.",
                         "The dividend and other regular benefits of that year, before dividend tax comes off: what was "
                         "received or made available. Not the sale of shares."},
             .example = "{ 2025 = 20_000 }",
             .absent = none_given,
             .article = "Wet IB 2001, 4.12 onderdeel a"}},
        Key{&Vennootschap::kosten,
            {.key = "kosten",
             .word = {"aftrekbare kosten", "deductible costs"},
             .meaning = {"De kosten van het dividend, zoals rente van een schuld voor de aandelen. Ook zonder dividend.",
                         "The costs of the dividend, such as interest on a debt for the shares. Also without a dividend."},
             .example = "{ 2025 = 1_200 }",
             .absent = none_given,
             .article = "Wet IB 2001, 4.15"}},
        Key{&Vennootschap::dividendbelasting,
            {.key = "dividendbelasting",
             .word = {"ingehouden dividendbelasting", "dividend tax withheld"},
             .meaning = {"De Nederlandse dividendbelasting die op het dividend is ingehouden.",
                         "The Dutch dividend tax withheld from the dividend."},
             .example = "{ 2025 = 3_000 }",
             .absent = {"15% van het dividend, met een melding", "15% of the dividend, with a message"},
             .article = "Wet IB 2001, 9.2 lid 1 onderdeel b"}},
        Key{&Vennootschap::vervreemdingsvoordeel,
            {.key = "vervreemdingsvoordeel",
             .word = {"vervreemdingsvoordeel", "gain on disposal"},
             .meaning = {"Wat de verkoop van aandelen in dat jaar opbracht: de overdrachtsprijs na kosten min de "
                         "verkrijgingsprijs. Negatief: een verlies.",
                         "What the sale of shares brought in that year: the price after costs less the acquisition price. "
                         "Negative: a loss."},
             .example = "{ 2025 = 50_000 }",
             .absent = none_given,
             .article = "Wet IB 2001, 4.12 onderdeel b en 4.19",
             .bounds = also_negative}}};
  }
};

} // namespace netto

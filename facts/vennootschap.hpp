// SPDX-License-Identifier: EUPL-1.2
// Companies in which somebody has a substantial holding (box 2).
#pragma once

#include "facts/key.hpp"

namespace netto {

inline constexpr Word company_accounts{"jaarrekening van de vennootschap, dividendnota",
                                       "annual accounts of the company, dividend note"};

struct Vennootschap {
  std::string naam;
  Eigendom eigendom;
  PerYear<Euro> winst;                 ///< before corporation tax; nothing is computed of it yet
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
                  "samen): box 2. Die aandelen horen niet bij `belegging`. Alle bedragen zijn van alle eigenaars samen.",
                  "A company in which one or more persons have a substantial holding (at least 5%, with the partner): box 2. "
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
             .meaning = {"De winst voor vennootschapsbelasting. Netto rekent de vennootschapsbelasting nog niet, en zegt dat.",
                         "The profit before corporation tax. Netto does not compute corporation tax yet, and says so."},
             .example = "{ 2025 = 60_000 }",
             .absent = none_given,
             .article = "Wet Vpb 1969, 8",
             .bounds = also_negative}},
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

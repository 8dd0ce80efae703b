// SPDX-License-Identifier: EUPL-1.2
// What people earn, in box 1.
#pragma once

#include "facts/key.hpp"

namespace netto {

inline constexpr Word year_statement{"jaaropgaaf van de werkgever, het pensioenfonds of de uitkerende instantie",
                                     "yearly statement of the employer, the pension fund or who pays the benefit"};

inline constexpr Word tax_return_of_business{"aangifte inkomstenbelasting, winst uit onderneming",
                                             "income tax return, business profit"};

struct Inkomen {
  enum class Soort { loon, pensioen, aow, uitkering, winst, resultaat, alimentatie };
  std::string naam;
  std::optional<PersonIndex> persoon; ///< an adult; always there once read
  Soort soort = Soort::loon;
  PerYear<Euro> bedrag;               ///< before tax is withheld; of winst and resultaat what is left after costs
  PerYear<Euro> loonheffing;          ///< wage tax and premiums withheld
  std::optional<bool> arbeidsinkomen; ///< is it earned with present labour (art. 8.1)? absent: as its kind says
  std::vector<int> urencriterium;     ///< of winst: years in which its owner met the hours criterion (art. 3.6)
  std::vector<int> starter;           ///< those of them in which his deduction is that of a starter (art. 3.76 lid 3)
  std::vector<int> geen_bron;         ///< of winst and resultaat: years of loss in which it is no source of income
  std::optional<bool> bijdrage_zvw;   ///< is the contribution Zvw due on it (Zvw, art. 43)? absent: as its kind says
};

template <> struct ChoiceWords<Inkomen::Soort> {
  static constexpr Choice all[] = {{"loon", {"loon uit tegenwoordig werk", "wages"}},
                                   {"pensioen", {"pensioen of lijfrente", "pension or annuity"}},
                                   {"aow", {"AOW", "state pension (AOW)"}},
                                   {"uitkering", {"uitkering, zoals WW, WIA of bijstand", "benefit, such as unemployment"}},
                                   {"winst", {"winst uit onderneming", "profit from a business"}},
                                   {"resultaat",
                                    {"resultaat uit overige werkzaamheden: bijverdiensten na kosten",
                                     "result from other activities: side income after costs"}},
                                   {"alimentatie", {"ontvangen partneralimentatie", "alimony received"}}};
};

template <> struct Keys<Inkomen> {
  static constexpr RecordRow record{
      .key = "inkomen",
      .word = {"inkomen", "income"},
      .meaning = {"Inkomen uit werk, een onderneming, pensioen, uitkering of alimentatie (box 1).",
                  "Income from work, a business, pension, benefit or alimony (box 1)."},
      .found = year_statement};
  static constexpr auto rows() {
    return KeyRows{
        Key{&Inkomen::naam, name_row({"De naam; uniek onder de inkomens.", "The name; unique among the incomes."}, "\"Baan\"")},
        Key{&Inkomen::persoon,
            {.key = "persoon",
             .word = {"van wie", "whose"},
             .meaning = {"De volwassene die het geniet; verplicht bij meer dan een.",
                         "The adult who has it; required with more than one."},
             .example = "\"Anna\"",
             .absent = {"de enige persoon", "the only person"},
             .article = "Wet IB 2001, 2.17 lid 1"}},
        Key{&Inkomen::soort,
            {.key = "soort",
             .word = {"soort", "kind"},
             .meaning = {"Wat voor inkomen het is. Alleen `loon`, `winst` en `resultaat` tellen als arbeidsinkomen.",
                         "What kind of income it is. Only `loon`, `winst` and `resultaat` count as labour income."},
             .example = "\"loon\"",
             .article = "Wet IB 2001, 3.2, 3.80, 3.90 en 3.100"}},
        Key{&Inkomen::bedrag,
            {.key = "bedrag",
             .word = {"bedrag", "amount"},
             .meaning =
                 {"Het loon voor de loonheffing, het pensioen of de uitkering van dat jaar, voordat er belasting af gaat; van "
                  "winst en resultaat de opbrengst min de kosten (winst: voor de ondernemersaftrek), van alimentatie wat is "
                  "ontvangen min de kosten daarvan. Negatief: een verlies.",
                  "The wage for the wage tax, the pension or benefit of that year, before tax comes off; of a profit or result "
                  "the receipts less the costs (profit: before the entrepreneur's deduction), of alimony what was received "
                  "less its costs. Negative: a loss."},
             .example = "{ 2025 = 52_000 }",
             .absent = {"dit inkomen is er in dat jaar niet", "this income is not there in that year"},
             .article = "Wet IB 2001, 3.2, 3.80, 3.90 en 3.100",
             .bounds = also_negative}},
        Key{&Inkomen::loonheffing,
            {.key = "loonheffing",
             .word = {"ingehouden loonheffing", "wage tax withheld"},
             .meaning =
                 {"De loonbelasting en premie volksverzekeringen die in dat jaar zijn ingehouden; schrijf 0 als er niets is "
                  "ingehouden.",
                  "The wage tax and national insurance premiums withheld in that year; write 0 when nothing was."},
             .example = "{ 2025 = 11_900 }",
             .absent = {"niets, met een waarschuwing", "nothing, with a warning"},
             .article = "Wet IB 2001, 9.2 lid 1 onderdeel a en lid 6",
             .bounds = also_negative}},
        Key{&Inkomen::arbeidsinkomen,
            {.key = "arbeidsinkomen",
             .word = {"arbeidsinkomen", "labour income"},
             .meaning =
                 {"Is het genoten met tegenwoordige arbeid, zodat de arbeidskorting ervan meetelt? `true` bij een Ziektewet- "
                  "of WAZO-uitkering die als loon telt; `false` bij een resultaat zonder arbeid, zoals van het rendabel maken "
                  "van vermogen.",
                  "Is it earned with present labour, so that it counts for the labour credit? `true` of a sickness or "
                  "parental benefit that counts as wages; `false` of a result without labour, as of making assets pay."},
             .example = "true",
             .absent = {"ja bij `loon`, `winst` en `resultaat`, anders nee",
                        "yes for `loon`, `winst` and `resultaat`, otherwise no"},
             .article = "Wet IB 2001, 8.1 lid 1 onderdeel e en lid 2"}},
        Key{&Inkomen::urencriterium,
            {.key = "urencriterium",
             .word = {"urencriterium gehaald", "hours criterion met"},
             .meaning =
                 {"Van `winst`: de jaren waarin de ondernemer aan het urencriterium voldeed: ten minste 1.225 uren voor zijn "
                  "ondernemingen, en meer dan de helft van zijn werktijd (dat laatste niet voor wie in een van de vijf jaren "
                  "ervoor geen ondernemer was). Dan geldt de zelfstandigenaftrek.",
                  "Of `winst`: the years in which the entrepreneur met the hours criterion: at least 1,225 hours for his "
                  "businesses, and more than half of his working time (the latter not for who was no entrepreneur in one of "
                  "the five years before). Then the self-employed deduction applies."},
             .example = "[2025]",
             .absent = {"in geen jaar: geen zelfstandigenaftrek", "in no year: no self-employed deduction"},
             .article = "Wet IB 2001, 3.6 en 3.76",
             .found = &own_records}},
        Key{&Inkomen::starter,
            {.key = "starter",
             .word = {"startersaftrek", "starter's deduction"},
             .meaning =
                 {"De jaren van `urencriterium` waarin de ondernemer starter is: in een of meer van de vijf jaren ervoor was "
                  "hij geen ondernemer, en in die jaren had hij hoogstens tweemaal zelfstandigenaftrek (ook als die door te "
                  "weinig winst nihil was).",
                  "The years of `urencriterium` in which the entrepreneur is a starter: in one or more of the five years "
                  "before "
                  "he was no entrepreneur, and in those years he had the self-employed deduction at most twice (also when it "
                  "was nil for want of profit)."},
             .example = "[2025]",
             .absent = {"in geen jaar", "in no year"},
             .article = "Wet IB 2001, 3.76 lid 3",
             .found = &tax_return_of_business}},
        Key{&Inkomen::geen_bron,
            {.key = "geen_bron",
             .word = {"geen bron van inkomen", "no source of income"},
             .meaning =
                 {"Van `winst` of `resultaat`: de jaren met verlies waarin het geen bron van inkomen is, omdat er naar "
                  "redelijke verwachting geen voordeel mee te behalen is, zoals bij een hobby die structureel geld kost. Het "
                  "verlies is dan niet aftrekbaar en gaat niet naar andere jaren.",
                  "Of `winst` or `resultaat`: the years of loss in which it is no source of income, because no benefit can "
                  "reasonably be expected of it, as of a hobby that always costs money. The loss is then not deductible and "
                  "does not go to other years."},
             .example = "[2022]",
             .absent = {"in elk jaar een bron", "a source in every year"},
             .article = "Wet IB 2001, 3.8 en 3.90",
             .found = &own_records}},
        Key{&Inkomen::bijdrage_zvw,
            {.key = "bijdrage_zvw",
             .word = {"bijdrage Zvw verschuldigd", "Zvw contribution due"},
             .meaning = {"Van `winst`, `resultaat` en `alimentatie`: valt het onder de bijdrage Zvw die de Belastingdienst "
                         "oplegt? `false` bij alimentatie die ook in 2005 al liep, en bij een pand of lening die aan de eigen "
                         "BV of de onderneming van een verbonden persoon ter beschikking staat.",
                         "Of `winst`, `resultaat` and `alimentatie`: is it under the Zvw contribution that the tax "
                         "administration assesses? `false` of alimony that already ran in 2005, and of property or a loan made "
                         "available to the own company or the business of a related person."},
             .example = "true",
             .absent = {"ja", "yes"},
             .article = "Zorgverzekeringswet, 43; Regeling zorgverzekering, 5.4 lid 3"}}};
  }
};

} // namespace netto

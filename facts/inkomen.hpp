// SPDX-License-Identifier: EUPL-1.2
// What people earn, in box 1.
#pragma once

#include "facts/key.hpp"

namespace netto {

inline constexpr Word year_statement{"jaaropgaaf van de werkgever, het pensioenfonds of de uitkerende instantie",
                                     "yearly statement of the employer, the pension fund or who pays the benefit"};

struct Inkomen {
  enum class Soort { loon, pensioen, aow, uitkering, resultaat };
  std::string naam;
  std::optional<PersonIndex> persoon; ///< an adult; always there once read
  Soort soort = Soort::loon;
  PerYear<Euro> bedrag;               ///< before tax is withheld; of a resultaat what is left after costs
  PerYear<Euro> loonheffing;          ///< wage tax and premiums withheld
  std::optional<bool> arbeidsinkomen; ///< is it earned with present labour (art. 8.1)? absent: as its kind says
};

template <> struct ChoiceWords<Inkomen::Soort> {
  static constexpr Choice all[] = {{"loon", {"loon uit tegenwoordig werk", "wages"}},
                                   {"pensioen", {"pensioen of lijfrente", "pension or annuity"}},
                                   {"aow", {"AOW", "state pension (AOW)"}},
                                   {"uitkering", {"uitkering, zoals WW, WIA of bijstand", "benefit, such as unemployment"}},
                                   {"resultaat",
                                    {"resultaat uit overige werkzaamheden: bijverdiensten na kosten",
                                     "result from other activities: side income after costs"}}};
};

template <> struct Keys<Inkomen> {
  static constexpr RecordRow record{
      .key = "inkomen",
      .word = {"inkomen", "income"},
      .meaning =
          {"Inkomen uit werk, pensioen of uitkering (box 1). Winst uit onderneming en alimentatie zijn nog niet gemodelleerd.",
           "Income from work, pension or benefit (box 1). Business profit and alimony are not modelled yet."},
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
             .meaning = {"Wat voor inkomen het is. Alleen `loon` en `resultaat` tellen als arbeidsinkomen.",
                         "What kind of income it is. Only `loon` and `resultaat` count as labour income."},
             .example = "\"loon\"",
             .article = "Wet IB 2001, 3.80 en 3.90"}},
        Key{&Inkomen::bedrag,
            {.key = "bedrag",
             .word = {"bedrag", "amount"},
             .meaning =
                 {"Het loon voor de loonheffing, het pensioen of de uitkering van dat jaar, voordat er belasting af gaat; van "
                  "een resultaat de opbrengst min de kosten.",
                  "The wage for the wage tax, the pension or benefit of that year, before tax comes off; of a result the "
                  "receipts less the costs."},
             .example = "{ 2025 = 52_000 }",
             .absent = {"dit inkomen is er in dat jaar niet", "this income is not there in that year"},
             .article = "Wet IB 2001, 3.80 en 3.90",
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
             .absent = {"ja bij `loon` en `resultaat`, anders nee", "yes for `loon` and `resultaat`, otherwise no"},
             .article = "Wet IB 2001, 8.1 lid 1 onderdeel e en lid 2"}}};
  }
};

} // namespace netto

// SPDX-License-Identifier: EUPL-1.2
// That somebody and his former partner have, or one of them has, a home in which one of the two lives.
#pragma once

#include "facts/key.hpp"

namespace netto {

struct GewezenPartner {
  std::optional<PersonIndex> persoon;   ///< the adult whose former partner it is; always there once read
  Date uit_elkaar_op{};                 ///< the day on which one of them left the home
  std::optional<bool> onderhoudsplicht; ///< is what one bears for the other maintenance; absent: not said
  std::optional<bool> verrekenen;       ///< must what one paid for the other be paid back; absent: not said
  PerYear<Euro> gebruiksvergoeding;     ///< paid in the year by who lives there to the other
};

template <> struct Keys<GewezenPartner> {
  static constexpr RecordRow record{
      .key = "woning.gewezen_partner",
      .word = {"gewezen partner", "former partner"},
      .meaning =
          {"Van een woning van u en uw gewezen partner, of van een van beiden, waarin een van beiden woont. Wie er woont "
           "volgt uit `gebruik`: `eigen_woning` bent u het (ook als zij geheel van de ander is), `reden = "
           "\"gewezen_partner\"` de ander. Het deel van de ander staat bij `buiten_dossier`.",
           "Of a home of you and your former partner, or of one of you, in which one of you lives. Who lives there "
           "follows from `gebruik`: with `eigen_woning` you do (also when all of it is the other's), with `reden = "
           "\"gewezen_partner\"` the other. The other's part goes under `buiten_dossier`."},
      .found = {"echtscheidingsconvenant of beschikking van de rechter", "divorce settlement or decision of the court"},
      .once = true};
  static constexpr auto rows() {
    return KeyRows{
        Key{&GewezenPartner::persoon,
            {.key = "persoon",
             .word = {"van wie", "whose"},
             .meaning = {"De volwassene van wie het de gewezen partner is; verplicht bij meer dan een.",
                         "The adult whose former partner it is; required with more than one."},
             .example = "\"Anna\"",
             .absent = {"de enige persoon", "the only person"},
             .article = "Wet IB 2001, 3.111 lid 4"}},
        Key{&GewezenPartner::uit_elkaar_op,
            {.key = "uit_elkaar_op",
             .word = {"uit elkaar op", "parted on"},
             .meaning = {"De dag waarop een van beiden de woning verliet.", "The day on which one of them left the home."},
             .example = "2025-06-01",
             .article = "Wet IB 2001, 3.111 lid 4",
             .required = true}},
        Key{&GewezenPartner::onderhoudsplicht,
            {.key = "onderhoudsplicht",
             .word = {"onderhoudsplicht", "duty to maintain"},
             .meaning = {"Zijn het wonen in het deel van de ander, en de rente die de een voor de ander betaalt, "
                         "partneralimentatie: volgt dat uit het convenant, een afspraak op grond van de onderhoudsplicht of de "
                         "rechter? Dan trekt wie het verstrekt af en is het bij de ander belast.",
                         "Are living in the part of the other, and interest that one pays for the other, alimony: by the "
                         "settlement, an agreement because of the duty to maintain, or the court? Then who provides it "
                         "deducts it and the other is taxed on it."},
             .example = "true",
             .absent = {"niet gezegd: geen alimentatie, met een waarschuwing", "not said: no alimony, with a warning"},
             .article = "Wet IB 2001, 3.101 en 6.3"}},
        Key{&GewezenPartner::verrekenen,
            {.key = "verrekenen",
             .word = {"rente verrekenen", "interest to be settled"},
             .meaning = {"Moet wie minder rente betaalde dan zijn deel van de schuld, dat aan de ander terugbetalen of ermee "
                         "verrekenen? Dan is het geen alimentatie en drukt zijn hele deel op hem.",
                         "Must who paid less interest than his part of the debt pay that back to the other or settle it? "
                         "Then it is no alimony, and all of his part is borne by him."},
             .example = "false",
             .absent = {"met `onderhoudsplicht` nee, anders ja, zoals tussen hoofdelijke schuldenaren",
                        "with `onderhoudsplicht` no, else yes, as between joint debtors"},
             .article = "Wet IB 2001, 3.120 en 6.3; BW 6:10"}},
        Key{&GewezenPartner::gebruiksvergoeding,
            {.key = "gebruiksvergoeding",
             .word = {"vergoeding voor het gebruik", "payment for the use"},
             .meaning =
                 {"Wat wie er woont de ander in dat jaar betaalde (of aan alimentatie minder kreeg) voor het gebruik van "
                  "diens deel. Dan is het gebruik geen alimentatie.",
                  "What who lives there paid the other in that year (or got less in alimony) for the use of his part. "
                  "The use is no alimony then."},
             .example = "{ 2025 = 3_600 }",
             .absent = none_given,
             .article = "Wet IB 2001, 3.101 lid 2"}}};
  }
};

} // namespace netto

// SPDX-License-Identifier: EUPL-1.2
// Usufruct: who has the benefits of a thing, who has the bare ownership, and until when. The same for money, investments, homes,
// real estate and debts; how long it lasts is written as that of a right to periodic payments.
#pragma once

#include "facts/key.hpp"

namespace netto {

inline constexpr Bounds most_lives{0, 20};
inline constexpr Word notarial_deed{"notariele akte of testament", "notarial deed or will"};

/// Somebody whose death ends a right.
struct Leven {
  enum class Geslacht { man, vrouw };
  Date geboortedatum{};
  Geslacht geslacht = Geslacht::man;
  std::optional<Date> overleden;
};

template <> struct ChoiceWords<Leven::Geslacht> {
  static constexpr Choice all[] = {{"man", {"man", "man"}}, {"vrouw", {"vrouw", "woman"}}};
};

template <> struct Keys<Leven> {
  static constexpr RecordRow record{
      .key = "woning.vruchtgebruik.leven",
      .word = {"leven", "life"},
      .meaning = {
          "Iemand met wiens dood het recht eindigt. Ook onder een ander `vruchtgebruik`, en onder `looptijd`. Het hoeft "
          "geen persoon van het dossier te zijn.",
          "Somebody with whose death the right ends. Also under another `vruchtgebruik`, and under `looptijd`. It need "
          "not be a person of the dossier."}};
  static constexpr auto rows() {
    return KeyRows{
        Key{&Leven::geboortedatum,
            {.key = "geboortedatum",
             .word = {"geboortedatum", "date of birth"},
             .meaning = {"De dag van geboorte; de leeftijd op 1 januari bepaalt de factor.",
                         "The day of birth; the age on 1 January decides the factor."},
             .example = "1950-03-01",
             .article = "UBIB 2001, 19",
             .required = true}},
        Key{&Leven::geslacht,
            {.key = "geslacht",
             .word = {"geslacht", "sex"},
             .meaning = {"Bij een enkel leven geldt een vrouw als een man die vijf jaar jonger is.",
                         "Of a single life a woman counts as a man five years younger."},
             .example = "\"vrouw\"",
             .article = "UBIB 2001, 19 lid 7",
             .required = true}},
        Key{&Leven::overleden,
            {.key = "overleden",
             .word = {"overleden", "died"},
             .meaning = {"De dag van overlijden; niet voor `geboortedatum`.", "The day of death; not before `geboortedatum`."},
             .example = "2025-09-01",
             .absent = {"in leven", "alive"},
             .article = "UBIB 2001, 19"}}};
  }
};

/// How long a right lasts: while people live, until a day, or both. Neither: without end.
struct Looptijd {
  enum class Bij_overlijden { langstlevende, eerststervende };
  std::vector<Leven> leven;
  Bij_overlijden eindigt_bij_overlijden_van = Bij_overlijden::langstlevende; ///< when there are more lives than one
  std::optional<Date> tot;                                                   ///< last day
  std::optional<Date> gaat_in_op; ///< first day of the benefits; absent: they have begun
};

template <> struct ChoiceWords<Looptijd::Bij_overlijden> {
  static constexpr Choice all[] = {{"langstlevende", {"de langstlevende", "the last survivor"}},
                                   {"eerststervende", {"de eerststervende", "the first to die"}}};
};

/// The keys `own` of T, and those of how long it lasts.
template <class T> constexpr auto keys_with_term(const auto&... own) {
  return KeyRows{own...,
                 Key<T, std::vector<Leven>>{&Looptijd::leven,
                                            {.key = "leven",
                                             .word = {"levens", "lives"},
                                             .meaning = {"Met wiens dood het recht eindigt. Hoogstens twintig.",
                                                         "With whose death the right ends. At most twenty."},
                                             .example = "[{ geboortedatum = 1950-03-01, geslacht = \"vrouw\" }]",
                                             .absent = {"het hangt van niemands leven af", "it depends on nobody's life"},
                                             .article = "UBIB 2001, 19 lid 1-4, 7 en 8",
                                             .bounds = most_lives}},
                 Key<T, Looptijd::Bij_overlijden>{
                     &Looptijd::eindigt_bij_overlijden_van,
                     {.key = "eindigt_bij_overlijden_van",
                      .word = {"eindigt bij overlijden van", "ends at the death of"},
                      .meaning = {"Bij meer levens: of het eindigt met de dood van de laatste of van de eerste.",
                                  "Of several lives: whether it ends with the death of the last or the first."},
                      .example = "\"langstlevende\"",
                      .article = "UBIB 2001, 19 lid 8"}},
                 Key<T, std::optional<Date>>{&Looptijd::tot,
                                             {.key = "tot",
                                              .word = {"tot en met", "until"},
                                              .meaning = {"De laatste dag van een recht voor bepaalde tijd.",
                                                          "The last day of a right for a fixed term."},
                                              .example = "2040-06-30",
                                              .absent = {"geen vaste einddatum", "no fixed end"},
                                              .article = "UBIB 2001, 19 lid 2 en 6",
                                              .found = &notarial_deed}},
                 Key<T, std::optional<Date>>{
                     &Looptijd::gaat_in_op,
                     {.key = "gaat_in_op",
                      .word = {"gaat in op", "begins to pay on"},
                      .meaning = {"De eerste dag waarop het recht iets oplevert, als dat later is; alleen met `leven`.",
                                  "The first day on which the right yields something, when that is later; only "
                                  "with `leven`."},
                      .example = "2024-01-01",
                      .absent = {"het is ingegaan", "it has begun"},
                      .article = "UBIB 2001, 19 lid 3 en 4",
                      .found = &notarial_deed}}};
}

template <> struct Keys<Looptijd> {
  static constexpr RecordRow record{
      .key = "bezitting.looptijd",
      .word = {"looptijd", "term"},
      .meaning =
          {"Hoe lang een periodieke uitkering loopt: zolang iemand leeft, tot een dag, of het eerste van die twee. Zonder "
           "`leven` en `tot`: voor onbepaalde tijd.",
           "How long periodic payments last: while somebody lives, until a day, or the first of these. Without `leven` "
           "and `tot`: without end."},
      .once = true};
  static constexpr auto rows() { return keys_with_term<Looptijd>(); }
};

struct Vruchtgebruik : Looptijd {
  enum class Ontstaan { overeenkomst, erfrecht, langstlevende };
  Eigendom vruchtgebruiker, bloot_eigenaar; ///< of persons in the dossier; empty: somebody outside it
  Ontstaan ontstaan = Ontstaan::overeenkomst;
  std::optional<Date> gevestigd_op;
};

template <> struct ChoiceWords<Vruchtgebruik::Ontstaan> {
  static constexpr Choice all[] = {
      {"overeenkomst", {"schenking, verkoop of andere afspraak", "gift, sale or another agreement"}},
      {"erfrecht", {"krachtens erfrecht, niet voor de langstlevende ouder", "by inheritance, not for the surviving parent"}},
      {"langstlevende",
       {"krachtens testament of wet voor de echtgenoot van de overleden (stief)ouder van de bloot eigenaar",
        "by will or statute for the spouse of the deceased (step)parent of the bare owner"}}};
};

template <> struct Keys<Vruchtgebruik> {
  static constexpr RecordRow record{
      .key = "woning.vruchtgebruik",
      .word = {"vruchtgebruik", "usufruct"},
      .meaning =
          {"Vruchtgebruik, gebruik of bewoning: een heeft de voordelen, een ander de bloot eigendom. Net zo onder een "
           "`bankrekening`, `belegging`, onroerende `bezitting` of `schuld`. Rust het op een deel, neem dat deel dan apart "
           "op. Niet voor een recht tegen een zakelijke vergoeding per jaar of korter (dat is nihil: Wet IB 2001, 5.19 lid "
           "4), en niet voor huisvesting als alimentatie (5.22 lid 4): dan heeft de eigenaar gewoon het geheel.",
           "Usufruct, use or habitation: one has the benefits, another the bare ownership. The same under a "
           "`bankrekening`, `belegging`, `bezitting` that is real estate, or `schuld`. When it is on a part, enter that "
           "part by itself. Not for a right against a businesslike fee per year or shorter (which is nil: Wet IB 2001, "
           "5.19 lid 4), and not for housing as alimony (5.22 lid 4): then the owner simply has the whole."},
      .found = notarial_deed,
      .once = true};
  static constexpr auto rows() {
    return keys_with_term<Vruchtgebruik>(
        Key{&Vruchtgebruik::vruchtgebruiker,
            {.key = "vruchtgebruiker",
             .word = {"vruchtgebruiker", "usufructuary"},
             .meaning = {"Wie het vruchtgebruik heeft; de delen zijn samen precies 100%.",
                         "Who has the usufruct; the parts add up to exactly 100%."},
             .example = "\"Anna\"",
             .absent = {"iemand buiten het dossier", "somebody outside the dossier"},
             .article = "Wet IB 2001, 5.22 lid 1"}},
        Key{&Vruchtgebruik::bloot_eigenaar,
            {.key = "bloot_eigenaar",
             .word = {"bloot eigenaar", "bare owner"},
             .meaning = {"Wie de bloot eigendom heeft; de delen zijn samen precies 100%.",
                         "Who has the bare ownership; the parts add up to exactly 100%."},
             .example = "\"Bram\"",
             .absent = {"iemand buiten het dossier", "somebody outside the dossier"},
             .article = "Wet IB 2001, 5.22 lid 2"}},
        Key{&Vruchtgebruik::ontstaan,
            {.key = "ontstaan",
             .word = {"hoe het ontstond", "how it arose"},
             .meaning =
                 {"Hoe het recht is ontstaan. Bij `langstlevende` telt alles bij de vruchtgebruiker en niets bij de bloot "
                  "eigenaar, zonder tabel.",
                  "How the right arose. With `langstlevende` everything counts with the usufructuary and nothing with the "
                  "bare owner, without a table."},
             .example = "\"overeenkomst\"",
             .article = "Wet IB 2001, 3.111 lid 1, 5.4 lid 3 en 5"}},
        Key{&Vruchtgebruik::gevestigd_op,
            {.key = "gevestigd_op",
             .word = {"gevestigd op", "established on"},
             .meaning = {"De dag waarop het recht is gevestigd; daarvoor was het geheel van `eigenaar`.",
                         "The day on which the right was established; before, the whole was of `eigenaar`."},
             .example = "2019-03-01",
             .absent = {"voor elk gevraagd jaar", "before every year asked"},
             .article = "Wet IB 2001, 5.22"}});
  }
};

/// The row of the key with which a thing has a usufruct on it.
inline constexpr KeyRow usufruct_row{
    .key = "vruchtgebruik",
    .word = {"vruchtgebruik", "usufruct"},
    .meaning = {"Er rust een vruchtgebruik op. `eigenaar` zegt dan alleen van wie het was voordat het werd gevestigd.",
                "There is a usufruct on it. `eigenaar` then says only whose it was before that was established."},
    .example = "{ vruchtgebruiker = \"Anna\", bloot_eigenaar = \"Bram\", gevestigd_op = 2019-03-01, leven = [{ geboortedatum = "
               "1950-03-01, geslacht = \"vrouw\" }] }",
    .absent = none_given,
    .article = "Wet IB 2001, 5.22; UBIB 2001, 18 en 19"};

} // namespace netto

// SPDX-License-Identifier: EUPL-1.2
// What is left of the proceeds of an own home sold before the dossier begins.
#pragma once

#include "facts/key.hpp"

namespace netto {

struct Eigenwoningreserve {
  std::optional<PersonIndex> persoon; ///< an adult; always there once read
  Date ontstaan_op{};                 ///< day of the sale
  Euro bedrag;                        ///< what is left of it; negative: a loss
};

template <> struct Keys<Eigenwoningreserve> {
  static constexpr RecordRow record{
      .key = "eigenwoningreserve",
      .word = {"eigenwoningreserve", "own-home reserve"},
      .meaning =
          {"Wat er over is van de opbrengst van een eerder verkochte eigen woning die niet in dit dossier staat: een tabel per "
           "persoon en verkoop.",
           "What is left of the proceeds of an own home sold earlier that is not in this dossier: one table for each person "
           "and "
           "sale."},
      .found = {"nota van de notaris bij de verkoop, of de beschikking eigenwoningreserve",
                "the notary's statement of the sale, or the decision on the reserve"}};
  static constexpr auto rows() {
    return KeyRows{Key{&Eigenwoningreserve::persoon,
                       {.key = "persoon",
                        .word = {"van wie", "whose"},
                        .meaning = {"De volwassene die verkocht; verplicht bij meer dan een.",
                                    "The adult who sold; required with more than one."},
                        .example = "\"Anna\"",
                        .absent = {"de enige persoon", "the only person"},
                        .article = "Wet IB 2001, 3.119aa lid 5"}},
                   Key{&Eigenwoningreserve::ontstaan_op,
                       {.key = "ontstaan_op",
                        .word = {"ontstaan op", "arisen on"},
                        .meaning = {"De dag van de verkoop. Drie jaar later vervalt wat er dan nog van over is.",
                                    "The day of the sale. Three years later what is left of it then lapses."},
                        .example = "2024-03-01",
                        .article = "Wet IB 2001, 3.119aa lid 3",
                        .required = true}},
                   Key{&Eigenwoningreserve::bedrag,
                       {.key = "bedrag",
                        .word = {"bedrag", "amount"},
                        .meaning = {"Wat er op 31 december van het jaar van verkoop van over was: opbrengst na kosten en "
                                    "eigenwoningschuld, zonder wat "
                                    "al in een volgende eigen woning ging. Negatief: een verlies.",
                                    "What was left of it on 31 December of the year of sale: proceeds after costs and own-home "
                                    "debt, without what "
                                    "already went into a next own home. Negative: a loss."},
                        .example = "110_000",
                        .article = "Wet IB 2001, 3.119aa lid 1",
                        .bounds = also_negative,
                        .required = true}}};
  }
};

} // namespace netto

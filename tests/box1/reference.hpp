// SPDX-License-Identifier: EUPL-1.2
// Box 1, the tax credits and what is owed a second time, written straight from the statutes, to compare the engine with. It shares
// nothing with the rules: its own amounts, its own arithmetic (that of the reference of box 3), another shape. Never mend it by
// looking at law/ or areas/.
#pragma once

#include "facts/dossier.hpp"
#include "reference/reference.hpp"

#include <optional>
#include <vector>

namespace werk_en_woning {

using referentie::Getal;

/// What the other boxes bring one person, which is not this reference's business. Euros; the tax after relief from double taxation.
struct Andere_boxen {
  Getal inkomen_box_3, belasting_box_3, korting_groen, dividendbelasting, vermindering;
  std::optional<Getal>
      aftrekposten{}; ///< of partners, who divide what they have together as they like (2.17): that of the person
};
/// Of one person in one year, in euros.
struct Uitkomst {
  Getal loon, winst, zelfstandigenaftrek, ondernemersaftrek, mkb, belastbare_winst, inkomen, verlies, verrekend, over;
  Getal forfait, kosten_woning, geringe_schuld, woning; // `woning`: what counts as income
  Getal belastbaar, aanpassing, belasting, premie, zvw;
  Getal verzamelinkomen, algemeen, arbeid, combinatie, jong, ouderen, alleenstaand, verhoging, kortingen, niet_geheven,
      te_betalen;
};

/// Does the reference read all that the dossier says of `wie` in every year until `jaar`? Not read: an own home that is not so all
/// year (woning.hpp), a part of a year, years in which nothing of box 1 is given, more partners than one.
bool leest(const netto::Dossier& d, netto::PersonIndex wie, int jaar);
/// Whom he has as partner on some day of `jaar`; nothing: nobody.
std::optional<netto::PersonIndex> partner(const netto::Dossier& d, netto::PersonIndex wie, int jaar);
/// `wet`: round nothing. `andere`: of each person of the dossier.
Uitkomst reken(const netto::Dossier& d, netto::PersonIndex wie, int jaar, bool wet, const std::vector<Andere_boxen>& andere);

/// The bounds of a year at which something changes, in euros: the tests make their grids of them.
std::vector<std::int64_t> grenzen(int jaar);

} // namespace werk_en_woning

// SPDX-License-Identifier: EUPL-1.2
// Box 1, the tax credits and what is owed a second time, written straight from the statutes, to compare the engine with. It shares
// nothing with the rules: its own amounts, its own arithmetic (that of the reference of box 3), another shape. Never mend it by
// looking at law/ or areas/.
#pragma once

#include "facts/dossier.hpp"
#include "reference/reference.hpp"

namespace werk_en_woning {

using referentie::Getal;

/// What the other boxes bring, which is not this reference's business. Euros.
struct Andere_boxen {
  Getal inkomen_box_3, belasting_box_3, korting_groen, dividendbelasting;
};
/// Of one person in one year, in euros.
struct Uitkomst {
  Getal loon, winst, zelfstandigenaftrek, ondernemersaftrek, mkb, belastbare_winst, inkomen, verlies, verrekend, over;
  Getal belastbaar, aanpassing, belasting, premie, zvw;
  Getal verzamelinkomen, algemeen, arbeid, ouderen, alleenstaand, kortingen, te_betalen;
};

/// Does the reference read all that the dossier says of `wie` in every year until `jaar`? Not read: an own home, a part of a year,
/// children (the combination credit), years in which nothing of box 1 is given.
bool leest(const netto::Dossier& d, netto::PersonIndex wie, int jaar);
/// `wet`: round nothing.
Uitkomst reken(const netto::Dossier& d, netto::PersonIndex wie, int jaar, bool wet, const Andere_boxen& andere);

/// The bounds of a year at which something changes, in euros: the tests make their grids of them.
std::vector<std::int64_t> grenzen(int jaar);

} // namespace werk_en_woning

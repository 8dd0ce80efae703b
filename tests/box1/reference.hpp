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

/// What box 3 brings one person, which is not this reference's business, and how partners divide box 2. Euros; the tax after relief from
/// double taxation; `dividendbelasting` that of both boxes.
struct Andere_boxen {
  Getal inkomen_box_3, belasting_box_3, korting_groen, dividendbelasting, vermindering, aftrek_box_3;
  std::optional<Getal>
      aftrekposten{}; ///< of partners, who divide what they have together as they like (2.17): that of the person
  std::optional<Getal> deel_box_2{}; ///< before his personal deduction; nothing: he has nothing in box 2
};
/// What the companies bring some persons together.
struct Belang {
  Getal inkomen, ingehouden;
};
/// Of one person in one year, in euros.
struct Uitkomst {
  Getal loon, winst, zelfstandigenaftrek, ondernemersaftrek, mkb, belastbare_winst, inkomen, verlies, verrekend, over;
  Getal forfait, kosten_woning, geringe_schuld, woning; // `woning`: what counts as income
  Getal belastbaar, aanpassing, belasting, premie, zvw;
  Getal inkomen_2, verlies_2, terug_2, verrekend_2, over_2, belastbaar_2, belasting_2; ///< of box 2
  Getal verzamelinkomen, algemeen, arbeid, combinatie, jong, ouderen, alleenstaand, verhoging, kortingen, niet_geheven,
      te_betalen;
};

/// Does the reference read all that the dossier says of `wie` in every year until `jaar`? Not read: an own home that is not so all
/// year (woning.hpp), who moves and has a partner, years in which nothing of box 1 is given, more partners than one.
bool leest(const netto::Dossier& d, netto::PersonIndex wie, int jaar);
/// Whom he has as partner on some day of `jaar`; nothing: nobody.
std::optional<netto::PersonIndex> partner(const netto::Dossier& d, netto::PersonIndex wie, int jaar);
Belang belang(const netto::Dossier& d, const std::vector<netto::PersonIndex>& samen, int jaar, bool wet);
/// `wet`: round nothing. `andere`: of each person of the dossier.
Uitkomst reken(const netto::Dossier& d, netto::PersonIndex wie, int jaar, bool wet, const std::vector<Andere_boxen>& andere);

/// The bounds of a year at which something changes, in euros: the tests make their grids of them.
std::vector<std::int64_t> grenzen(int jaar);

} // namespace werk_en_woning

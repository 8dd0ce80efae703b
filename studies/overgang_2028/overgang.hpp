// SPDX-License-Identifier: EUPL-1.2
// What the change to the proposed regime of 2028 does to this household. How it is written down: docs/spec/vergelijk.md.
#pragma once

#include "engine/compare.hpp"

namespace netto::engine {

/// A value on the day of the change, from which gains count that are taxed when sold.
struct Startwaarde {
  Thing wat;    ///< a home or an investment
  int jaar = 0; ///< year of the value: a WOZ value of the year after has the day of the change as its value date
  Euro waarde;
  bool aangenomen = false;
  bool alleen_novelle = false;      ///< a financial instrument: under the bill itself each year's change in value counts
  std::optional<Euro> aankoopprijs; ///< with improvements until then
  std::optional<Euro> onbelast;     ///< start value less purchase price: what is never taxed at a sale
};
/// Something that ends, with the size of it.
struct Eindigt {
  std::string_view grootheid; ///< parameter of the last year before the change
  Euro bedrag;                ///< for the household: times the number of persons liable
  Euro bezit;                 ///< what the household has of it on the day of the change
};
struct Kostenpost {
  Thing wat;
  Uitkomst bedrag;
};
/// What the change of regime does to this household.
struct Overgang {
  int jaar = 0;                                                               ///< first year of the proposed regime
  std::optional<Uitkomst> belasting_voor, belasting_na, belasting_na_novelle; ///< nothing when that year has no answer
  std::vector<Startwaarde> startwaarden;
  Uitkomst verlies_vervalt;                           ///< sum of the actual returns below nil, as a positive amount
  std::vector<std::pair<int, Uitkomst>> verliesjaren; ///< each such year (negative amount)
  Uitkomst kosten_tellen;                             ///< costs that begin to lower the result, in the first year
  std::vector<Kostenpost> kosten, kosten_niet;        ///< those that do, and those that do not (a home that is not let enough)
  int personen = 0;                                   ///< liable before the change
  std::optional<Euro> heffingvrij_vermogen, heffingvrij_resultaat, heffingvrij_resultaat_novelle; ///< for all persons together
  std::vector<Eindigt> eindigt;
  Parameterstatus cijfers_voor = Parameterstatus::definitief; ///< the least certain figure above of the year before the change
};

/// Years side by side, and what the change between them does.
struct Vergelijking : Years {
  std::optional<Overgang> overgang; ///< when the years on both sides of the change are asked
};

/// As `years`, with the change of regime when both sides of it are asked.
Vergelijking vergelijk(const Dossier& dossier, const Parameters& parameters, const std::vector<int>& jaren, const Vraag& vraag,
                       const Aannames& aannames);

} // namespace netto::engine

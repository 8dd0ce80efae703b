// SPDX-License-Identifier: EUPL-1.2
// From a dossier to the homes that change hands, through the years.
#pragma once

#include "areas/huishouden/answer.hpp"

namespace netto::overdracht {

/// Somebody of the dossier whose part of a home grows.
struct Acquirer {
  PersonIndex wie = 0; ///< children after the adults
  Part ervoor = Part::none(), erbij;
  std::optional<Date> geboren{};
};
/// One acquisition of a home, or of a part of it, by one or more.
struct Acquisition {
  Thing wat;
  const Woning* woning = nullptr;
  Date op{};
  bool koop = true; ///< the purchase of the home; else a day of `eigenaar_vanaf`
  Euro prijs, waarde;
  std::vector<Acquirer> verkrijgers;
  bool toedeling = false;                                ///< one of those who had it together gets the whole (12)
  bool samenwoners = false;                              ///< of two who live together and acquired it together (15 lid 1 g)
  Part kleinste = Part::none(), grootste = Part::none(); ///< parts of those two
  bool verklaring = false;                               ///< to live there (15a)
};
/// Those up to and including `jaar` of which the dossier says what the home was worth, in order of day.
std::vector<Acquisition> acquisitions(const Dossier& d, int jaar);

/// From when, after `op`, it was the own home, and until, not on, which day; nothing: not at all.
struct Lived {
  Date van{};
  std::optional<Date> tot{};
};
std::optional<Lived> lived(const Woning& w, Date op);

} // namespace netto::overdracht

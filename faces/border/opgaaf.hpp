// SPDX-License-Identifier: EUPL-1.2
// The official statement of actual return (Opgaaf werkelijk rendement): exactly the fields it asks for each thing, with the
// amounts to enter. Whole euros, rounded in favour of the taxpayer: what lowers the return up, what raises it down.
#pragma once

#include "areas/box3/answer.hpp"
#include "base/language.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace netto::border {

/// The parts of the statement, in its order.
enum class Opgaafrubriek { banktegoeden, beleggingen, onroerende_zaken, overige_bezittingen, schulden };
inline constexpr std::string_view rubrieknamen[] = {"banktegoeden", "beleggingen", "onroerende_zaken", "overige_bezittingen",
                                                    "schulden"};
Tweetalig rubrieknaam(Opgaafrubriek rubriek);

/// One field: an amount in whole euros, yes or no, a number of days, or text.
struct Opgaafveld {
  std::string_view sleutel;
  Tweetalig naam;
  enum class Soort { euro, ja_nee, dagen, percent, tekst } soort = Soort::euro;
  std::int64_t getal = 0; ///< of `ja_nee`: 1 is yes
  std::string tekst;      ///< of `percent`: a plain decimal
};
struct Opgaafpost {
  Opgaafrubriek rubriek = Opgaafrubriek::banktegoeden;
  Subject wat; ///< the thing, and the child whose part of it this is
  std::vector<Opgaafveld> velden;
};

/// The statement of one tax unit, in the order of its parts. Amounts are those of the unit; of a home they are those of the
/// whole home, with the unit's part beside them. What is missing from the dossier is not in it (see `ontbreekt`).
std::vector<Opgaafpost> opgaaf(const engine::Werkelijkantwoord& werkelijk, const Dossier& dossier);

/// Where a landlord or saver finds a missing fact: the bank's yearly statement, the WOZ letter, the rent contract.
Tweetalig vindplaats(const engine::Bericht& ontbrekend);

} // namespace netto::border

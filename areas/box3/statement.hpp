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

namespace netto::box3 {

/// The parts of the statement, in its order.
enum class StatementPart { banktegoeden, beleggingen, onroerende_zaken, overige_bezittingen, schulden };
inline constexpr std::string_view part_names[] = {"banktegoeden", "beleggingen", "onroerende_zaken", "overige_bezittingen",
                                                  "schulden"};
Bilingual part_name(StatementPart rubriek);

/// One field: an amount in whole euros, yes or no, a number of days, or text.
struct StatementField {
  std::string_view key;
  Bilingual naam;
  enum class Soort { euro, yes_no, dagen, percent, tekst } soort = Soort::euro;
  std::int64_t getal = 0; ///< of `yes_no`: 1 is yes
  std::string tekst;      ///< of `percent`: a plain decimal
};
struct StatementItem {
  StatementPart rubriek = StatementPart::banktegoeden;
  Subject wat; ///< the thing, and the child whose part of it this is
  std::vector<StatementField> velden;
};

/// The statement of one tax unit, in the order of its parts. Amounts are those of the unit; of a home they are those of the
/// whole home, with the unit's part beside them. What is missing from the dossier is not in it (see `ontbreekt`).
std::vector<StatementItem> statement(const ActualReturnAnswer& werkelijk, const Dossier& dossier);

/// Where a landlord or saver finds a missing fact: the bank's yearly statement, the WOZ letter, the rent contract.
Bilingual where_found(const Notice& missing);

} // namespace netto::box3

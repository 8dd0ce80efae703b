// SPDX-License-Identifier: EUPL-1.2
// What happened to the own homes of a household until the end of a year: bought, improved, borrowed for and sold, in order of day.
#pragma once

#include "areas/area.hpp"
#include "areas/eigen_woning/regimes.hpp"

#include <vector>

namespace netto::eigen_woning {

/// Of what is had together: for each adult his part, in the order of the dossier.
using Parts = std::vector<Part>;

struct LoanThen {
  const Schuld* loan = nullptr;
  Thing wat{};
  Euro bedrag;                   ///< when it was taken out
  Parts parts;                   ///< of the debt
  bool joint = false;            ///< taken out with the partner
  std::optional<Euro> balance{}; ///< of an event: what is owed just before it
};
struct Happening {
  /// On one day in this order.
  enum class Kind : std::uint8_t { given, sale, purchase, improvement, loan };
  Date op{};
  Kind kind = Kind::given;
  PersonIndex persoon = 0; ///< of what is given
  Thing home{};
  Parts parts{};                 ///< of the home
  Euro bedrag{};                 ///< price, cost of the improvement, or what is given
  Euro kosten{};                 ///< of buying or selling
  Euro verbetering{};            ///< with a purchase: in the same year
  std::vector<LoanThen> loans{}; ///< with a purchase and a loan: those taken out; with a sale: those that were own-home debts
  std::vector<LoanThen> of_partner{};                   ///< with a purchase: those owed to the partner
  std::vector<LoanThen> replaced{};                     ///< with a loan: those that it took the place of
  std::optional<Euro> debts{};                          ///< with a sale: all debts for the home, in box 3 too
  std::optional<std::array<PersonIndex, 2>> partners{}; ///< who were partners in the year
};
struct History {
  std::vector<Happening> happenings;
  bool any = false; ///< is there anything that makes a reserve or a limit
};
/// Until the end of the year of `work`; says what is not known.
History history(const Work& work, int longest_term, Findings& b);
/// Is it owed to the partner of who owes it?
bool to_partner(const Dossier& d, const Schuld& s, int jaar);

} // namespace netto::eigen_woning

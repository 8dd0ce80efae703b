// SPDX-License-Identifier: EUPL-1.2
// Whether there is too much wealth on 1 January for an allowance (toeslag). The allowances themselves are not computed.
#pragma once

#include "areas/answer.hpp"
#include "areas/area.hpp"

#include <optional>
#include <vector>

namespace netto::toeslagen {

enum class Toeslag : std::uint8_t { huurtoeslag, zorgtoeslag, kindgebonden_budget };
inline constexpr std::string_view namen[] = {"huurtoeslag", "zorgtoeslag", "kindgebonden_budget"};
inline constexpr Word words[] = {
    {"huurtoeslag", "rent allowance"}, {"zorgtoeslag", "care allowance"}, {"kindgebonden budget", "child budget"}};
inline const Word& word_of(Toeslag t) { return words[static_cast<std::size_t>(t)]; }

/// The test of one allowance, of one person or of partners.
struct Test {
  Toeslag toeslag{};
  std::vector<PersonIndex> personen;
  Fraction vermogen; ///< on 1 January, in cents
  Euro grens;
  bool boven = false; ///< so that there is no allowance all year
};
/// `d` as the test sees it: what is green counts as anything else (5.13 has no bearing).
[[nodiscard]] Dossier without_green(Dossier d);
/// The tests of everybody in `answer`, which is that of `without_green`; nothing where the year has no base or no limits.
[[nodiscard]] std::vector<Test> vermogenstoets(const areas::YearAnswer& answer, const Parameters& parameters,
                                               const areas::Query& asked);

} // namespace netto::toeslagen

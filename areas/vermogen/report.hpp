// SPDX-License-Identifier: EUPL-1.2
// What any regime of box 3 answers, as parts of a report.
#pragma once

#include "areas/vermogen/answer.hpp"
#include "base/block.hpp"
#include "base/language.hpp"

#include <string>
#include <vector>

namespace netto::vermogen {

/// What each thing brought, in columns that add up: received plus change in value minus interest and costs is the return. A home
/// under the bill is the exception: there the gain is a fact and the deemed addition is only in the return.
[[nodiscard]] report::Table return_table(const std::vector<ReturnLine>& list, std::string title, const Amount& together,
                                         bool bill, const Dossier& d, const Chooser& in);

/// The persons side by side, and together. `base`: what they divide; nullptr under the bill.
[[nodiscard]] report::Table persons_table(const Answer& answer, const Amount* base, const Dossier& dossier, Language language);

/// What is left of the tax after relief, credit and dividend tax; negative: to be set off.
template <class Of> Amount remainder(const Of& x) {
  const auto off = [](const std::optional<Amount>& u) { return u ? u->waarde : Fraction{}; };
  return {na_vermindering(x).waarde - off(x.heffingskorting_groen) - off(x.dividendbelasting), -1};
}
/// Does anything come off the tax?
template <class Of> bool nothing_off(const Of& x) {
  return !x.vermindering && !x.heffingskorting_groen && !x.dividendbelasting;
}
/// The same, in large. `nothing_off`: there is none of these.
[[nodiscard]] report::KeyFigures::Figure left_to_pay(const Amount& rest, bool nothing_off, Language language);

} // namespace netto::vermogen

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

/// The persons side by side, and together. `base`: what they divide, empty when they are not assessed together; nothing under the bill.
[[nodiscard]] report::Table persons_table(const Answer& answer, const std::optional<std::string>& base, const Dossier& dossier,
                                          Language language);

/// What is left of the tax after relief, credit and dividend tax; negative: to be set off.
template <class Of> Amount remainder(const Of& x) {
  const auto off = [](const std::optional<Amount>& u) { return u ? u->waarde : Fraction{}; };
  return {na_vermindering(x).waarde - off(x.heffingskorting_groen) - off(x.dividendbelasting), -1};
}
/// Which of these come off the tax.
struct TakenOff {
  bool relief = false, credit = false, dividend_tax = false;

  TakenOff& operator|=(const TakenOff& o) {
    relief = relief || o.relief, credit = credit || o.credit, dividend_tax = dividend_tax || o.dividend_tax;
    return *this;
  }
  /// "na heffingskorting en dividendbelasting"; empty: nothing comes off.
  [[nodiscard]] std::string after(Language language) const;
};
template <class Of> TakenOff taken_off(const Of& x) {
  return {x.vermindering.has_value(), x.heffingskorting_groen.has_value(), x.dividendbelasting.has_value()};
}
/// What is left to pay, in large.
[[nodiscard]] report::KeyFigures::Figure left_to_pay(const Amount& rest, const TakenOff& off, Language language);

} // namespace netto::vermogen

// SPDX-License-Identifier: EUPL-1.2
// A comparison as the bars that table, JSON and picture share.
#pragma once

#include "base/language.hpp"
#include "studies/overgang_2028/overgang.hpp"

#include <string_view>
#include <vector>

namespace netto::studies {

/// The status of the figures of the year before the change.
const StatusName& status_before_change(const Transition& overgang);

/// Does the route count for the household? Where persons differ, because some are indifferent, the route that gives the sum counts.
bool telt(const vermogen::HouseholdAnswer& huishouden, const vermogen::Route& route);

/// One route in one year.
struct Bar {
  const RouteName* route = nullptr; ///< route::verschillend: persons differ in what counts; the sum of what counts
  areas::Amount inkomen, belasting;
  bool telt = false;                  ///< under the regime of the answer it belongs to
  const StatusName* status = nullptr; ///< of the answer
  [[nodiscard]] bool geldend() const { return status == &status::geldend; }
};
/// The routes of a year in order of the regimes; empty when there is no answer.
std::vector<Bar> bars(const YearComparison& jaar);
/// The statuses of a year, each once, in order of the regimes.
std::vector<const StatusName*> statuses(const YearComparison& jaar);
/// The reasons why regimes of the year have no answer, each once.
areas::Notices reasons(const YearComparison& jaar);

/// An assumption as people call it: "groei van de WOZ-waarde".
Bilingual assumption_name(std::string_view naam);

} // namespace netto::studies

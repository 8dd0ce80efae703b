// SPDX-License-Identifier: EUPL-1.2
// How people call routes, regimes and legal statuses, and a comparison as the bars that table, JSON and picture share.
#pragma once

#include "base/language.hpp"
#include "studies/overgang_2028/overgang.hpp"

#include <string_view>
#include <vector>

namespace netto::border {

/// A way of computing the income, as people call it. One that has no name here is called by its own.
Tweetalig routenaam(std::string_view route);
/// The status (see statusnaam) of the figures of the year before the change.
std::string_view status_voor(const engine::Overgang& overgang);
/// What a status (see statusnaam) means for the reader: geldend recht; wetsvoorstel, geen geldend recht.
Tweetalig statusbetekenis(std::string_view status);
/// The same in a word or two: geldend, voorstel kabinet.
Tweetalig statuskort(std::string_view status);

/// Does the route count for the household? Where persons differ, because some are indifferent, the route that gives the sum counts.
bool telt(const engine::Huishoudantwoord& huishouden, const engine::Route& route);

/// One route in one year.
struct Staaf {
  std::string_view route; ///< "verschillend": persons differ in what counts; the sum of what counts
  engine::Uitkomst inkomen, belasting;
  bool telt = false;       ///< under the regime of the answer it belongs to
  std::string_view status; ///< statusnaam of the answer
  [[nodiscard]] bool geldend() const { return status == "geldend"; }
};
/// The routes of a year in order of the regimes; empty when there is no answer.
std::vector<Staaf> staven(const engine::Jaarvergelijking& jaar);
/// The statuses of a year, each once, in order of the regimes.
std::vector<std::string_view> statussen(const engine::Jaarvergelijking& jaar);
/// The reasons why regimes of the year have no answer, each once.
engine::Berichten redenen(const engine::Jaarvergelijking& jaar);

/// An assumption as people call it: "groei van de WOZ-waarde".
Tweetalig aannamenaam(std::string_view naam);

} // namespace netto::border

// SPDX-License-Identifier: EUPL-1.2
// Years side by side, each under every regime that is in force or proposed. What the dossier does not give for later years is
// assumed, and said to be.
#pragma once

#include "areas/extend.hpp"
#include "engine/year.hpp"

#include <string_view>

namespace netto::engine {

/// One regime in one year: an answer, or the reasons why there is none.
struct RegimeOutcome {
  std::string_view scenario; ///< of the proposal; empty: the ordinary one
  Result outcome;
};
struct YearComparison {
  int jaar = 0;
  std::vector<RegimeOutcome> stelsels;   ///< one in force; from the change on: the bill, and the bill with its amendment
  std::vector<std::uint32_t> aangenomen; ///< what of this year (and the values at its end) was assumed: places in that of all
};

/// Years side by side.
struct Years {
  Assumptions aannames;
  std::vector<YearComparison> jaren; ///< ascending
  Notices aangenomen;                ///< everything that was assumed
  Dossier verlengd;                  ///< the dossier with what was assumed
};

/// Computes every regime for each of `jaren` (ascending, each once). `vraag`: rounding, day of knowledge, reading of the loss
/// threshold and, for years with law in force, the scenario; its year is not used. A year without an answer does not stop the
/// others. What passes from year to year is handed on, also for the effects of open questions, so that no year is computed again
/// for the next but after one without an answer. Of each answer what it comes to is kept, not how, nor what each thing brought until
/// the bill. `dossier` must come from the border, as for `compute`.
Years years(const Dossier& dossier, const Parameters& parameters, const std::vector<int>& jaren, const Query& vraag,
            const Assumptions& aannames);

} // namespace netto::engine

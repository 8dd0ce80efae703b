// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3_2028/area.hpp"

#include "areas/say.hpp"
#include "areas/vermogen/report.hpp"

namespace netto::box3_2028 {

using namespace report;

Blocks result(const Answer& w, const Dossier& d, Language language) {
  const Chooser in{language};
  Blocks out{return_table(w.regels, in("Resultaat", "Result"), w.resultaat, true, d, in)};
  const auto losses = [&](const auto& list, const std::string& what) {
    for (const auto& [who, amount] : list)
      if (!nil(amount)) out.push_back(Sentence{d.personen[who].naam + ": " + what + euro(amount, language)});
  };
  losses(w.verlies_verrekend, in("verrekend verlies van eerdere jaren ", "losses of earlier years set off "));
  losses(w.verlies_over, in("verlies dat overblijft voor latere jaren ", "loss left for later years "));
  return out;
}

} // namespace netto::box3_2028

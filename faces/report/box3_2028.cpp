// SPDX-License-Identifier: EUPL-1.2
#include "box3_2028.hpp"

#include "base/number_text.hpp"
#include "box3_return.hpp"

namespace netto::report {

Blocks bill_36748(const box3_2028::Answer& w, const Dossier& d, Language language) {
  const Chooser in{language};
  Blocks out{return_table(w.regels, in("Resultaat", "Result"), w.resultaat, true, d, in)};
  const auto losses = [&](const auto& list, const std::string& what) {
    for (const auto& [who, amount] : list)
      if (!amount.waarde.is_zero())
        out.push_back(
            Sentence{d.personen[who].naam + ": " + what + "€ " + for_people(amount.waarde, ValueKind::geld, language)});
  };
  losses(w.verlies_verrekend, in("verrekend verlies van eerdere jaren ", "losses of earlier years set off "));
  losses(w.verlies_over, in("verlies dat overblijft voor latere jaren ", "loss left for later years "));
  return out;
}

} // namespace netto::report

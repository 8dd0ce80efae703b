// SPDX-License-Identifier: EUPL-1.2
// The report of an answer for people. A pure function: the same answers and style give the same text.
#pragma once

#include "areas/box3/answer.hpp"
#include "opmaak.hpp"

#include <string>
#include <vector>

namespace netto::cli {

/// One report for each answer, in order; of several years first a table that puts them side by side. `uitleg` adds every step,
/// `opgaaf` what to enter in the official statement of actual return.
/// `dossier` and `parameters`: those of the answers. Ends with a newline.
[[nodiscard]] std::string verslag(const std::vector<engine::Antwoord>& antwoorden, const Dossier& dossier,
                                  const Parameters& parameters, const Stijl& stijl, bool uitleg, bool opgaaf = false);

/// A row of the parameters for people: "57.684 euro", "36%", "factor 17"; of a table nothing.
[[nodiscard]] std::string waarde_van(const Grootheid& grootheid, const Parameterrij& rij, border::Taal taal);
/// definitief, voorlopig, voorstel, raming; final, provisional, proposal, estimate.
[[nodiscard]] std::string statuswoord(Parameterstatus status, const Stijl& stijl);

} // namespace netto::cli

// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3/regimes.hpp"
#include "commands.hpp"
#include "faces/border/dossier_reader.hpp"
#include "input.hpp"
#include "params/parameter.hpp"
#include "starter_dossier.hpp"

#include <algorithm>

namespace netto::cli {

namespace {

/// The last year with a regime of which every parameter is final: a dossier of that year computes without reservations.
int last_final_year(const Parameters& p) {
  const int laatste = box3::regimes.back().laatste_jaar, eerste = box3::regimes.front().eerste_jaar;
  for (int jaar = laatste; jaar > eerste; --jaar) {
    const bool definitief = std::all_of(p.quantities().begin(), p.quantities().end(), [&](const Quantity& g) {
      const auto place = p.find_row(g.naam, {jaar, std::nullopt, ""});
      return !place || p.row(*place).status == ParameterStatus::definitief;
    });
    if (definitief && box3::regime_in(jaar) != nullptr) return jaar;
  }
  return eerste;
}

} // namespace

Output nieuw(const Options& o) {
  const std::string tekst =
      o.volledig ? border::full_dossier(o.language) : starter_dossier(last_final_year(Parameters{}), o.language);
  if (o.files.empty()) return {tekst, {}, success};
  const std::string& naam = o.files.front();
  if (const auto error = write_file(naam, tekst, o.forceer); !error.nl.empty())
    return {{}, "netto: " + error.in(o.language) + "\n", no_answer};
  const bool nl = o.language == Language::nl;
  return {{},
          (nl ? "Geschreven: " : "Written: ") + naam +
              (nl ? ". Vul het in en reken: netto bereken " : ". Fill it in and compute: netto bereken ") + naam + "\n",
          success};
}

} // namespace netto::cli

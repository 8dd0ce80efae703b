// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3/regimes.hpp"
#include "faces/border/full_dossier.hpp"
#include "invoer.hpp"
#include "opdrachten.hpp"
#include "params/parameter.hpp"
#include "startdossier.hpp"

#include <algorithm>

namespace netto::cli {

namespace {

/// The last year with a regime of which every parameter is final: a dossier of that year computes without reservations.
int laatste_definitieve_jaar(const Parameters& p) {
  const int laatste = regime::box3.back().laatste_jaar, eerste = regime::box3.front().eerste_jaar;
  for (int jaar = laatste; jaar > eerste; --jaar) {
    const bool definitief = std::all_of(p.grootheden().begin(), p.grootheden().end(), [&](const Grootheid& g) {
      const auto plaats = p.zoek(g.naam, {jaar, std::nullopt, ""});
      return !plaats || p.rij(*plaats).status == Parameterstatus::definitief;
    });
    if (definitief && regime::box3_in(jaar) != nullptr) return jaar;
  }
  return eerste;
}

} // namespace

Uitvoer nieuw(const Opties& o) {
  const std::string tekst =
      o.volledig ? border::full_dossier(o.taal) : startdossier(laatste_definitieve_jaar(Parameters{}), o.taal);
  if (o.bestanden.empty()) return {tekst, {}, gelukt};
  const std::string& naam = o.bestanden.front();
  if (const auto fout = schrijf_bestand(naam, tekst, o.forceer); !fout.nl.empty())
    return {{}, "netto: " + fout.in(o.taal) + "\n", geen_antwoord};
  const bool nl = o.taal == Taal::nl;
  return {{},
          (nl ? "Geschreven: " : "Written: ") + naam +
              (nl ? ". Vul het in en reken: netto bereken " : ". Fill it in and compute: netto bereken ") + naam + "\n",
          gelukt};
}

} // namespace netto::cli

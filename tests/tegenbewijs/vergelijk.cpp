// SPDX-License-Identifier: EUPL-1.2
// The engine against the reference on random dossiers, exact under the policy `wet`.
#include "referentie.hpp"
#include "simulation/value.hpp"
#include "toeval.hpp"

#include <doctest/doctest.h>

#include <cstdio>

namespace {

using namespace tegenbewijs;
namespace engine = netto::engine;

bool is(const engine::Uitkomst& u, Getal g) {
  const auto [teller, noemer] = netto::simulation::remainders(u.waarde, priem);
  return Getal{teller, 0} == g * Getal{noemer, 0};
}

/// What is wrong with the answer about a dossier, or nothing.
std::string verschil(const netto::Dossier& d, int jaar) {
  const auto r = engine::bereken(d, parameters(), vraag(jaar, true));
  if (!r.antwoord) return "geen antwoord: " + r.fouten.front().wat + " " + r.fouten.front().veld;
  const auto& a = *r.antwoord;
  for (const auto& w : a.werkelijk) {
    if (!w.volledig) return "onvolledig: " + w.ontbreekt.front().wat + " " + w.ontbreekt.front().veld;
    const auto joint = werkelijk_rendement(d, jaar, w.personen);
    if (!is(w.rendement, joint))
      return "rendement is " + std::to_string(netto::simulation::euros(w.rendement.waarde)) + ", verwacht " + tekst(joint);
    if (w.personen.size() > 1) continue;
    for (const auto& p : a.personen) {
      if (p.wie != w.personen.front()) continue;
      const auto* werkelijk = route(p, "werkelijk_rendement");
      if (werkelijk == nullptr || !is(werkelijk->inkomen, joint < heel(0) ? heel(0) : joint))
        return "de route is niet ten minste nihil";
    }
  }
  if (d.partnerschap) { // 5.25 lid 4: the ratio of the base
    const auto joint = werkelijk_rendement(d, jaar, {0, 1});
    for (const auto& p : a.personen) {
      if (netto::simulation::equal(p.grondslag.waarde, {})) continue;
      const auto eigen = joint * deel((*d.verdeling.van(jaar))[p.wie].duizendsten(), netto::Percentage::geheel);
      if (!is(route(p, "werkelijk_rendement")->inkomen, eigen < heel(0) ? heel(0) : eigen)) return "het deel van een partner";
    }
  }
  return {};
}

void vergelijk(Instelling i, int van, int aantal) {
  const auto begin = zaad();
  std::printf("zaad %llu\n", static_cast<unsigned long long>(begin));
  int fouten = 0;
  for (int n = 0; n < netto::test::trekkingen(aantal) && fouten < 5; ++n) {
    Toeval t{begin + static_cast<std::uint64_t>(n)};
    const int jaar = van + static_cast<int>(t.onder(2027 - van));
    const auto d = Maker{t, jaar, i}.maak();
    const auto fout = verschil(d, jaar);
    fouten += fout.empty() ? 0 : 1;
    CHECK_MESSAGE(fout.empty(), "huishouden ", n, ", jaar ", jaar, ": ", fout);
  }
}

} // namespace

TEST_CASE("het werkelijke rendement is dat van de referentie") { vergelijk({}, 2017, 4'000); }

TEST_CASE("het werkelijke rendement bij een onzakelijke huur tussen gelieerde partijen (5.27 lid 3)") {
  vergelijk({.deel_van_het_jaar = false, .groepen = false, .gelieerd = true}, 2026, 400);
}

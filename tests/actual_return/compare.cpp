// SPDX-License-Identifier: EUPL-1.2
// The engine against the reference on random dossiers, exact under the policy `wet`.
#include "random.hpp"
#include "reference.hpp"
#include "simulation/value.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>

namespace {

using namespace tegenbewijs;
namespace engine = netto::engine;
namespace areas = netto::areas;

bool is(const areas::Amount& u, Getal g) {
  const auto [teller, noemer] = netto::simulation::remainders(u.waarde, priem);
  return Getal{teller, 0} == g * Getal{noemer, 0};
}

/// Has one of these persons a home abroad? `heel_jaar`: only those that were not bought or sold count.
bool in_buitenland(const netto::Dossier& d, const std::vector<std::size_t>& personen, bool heel_jaar) {
  return std::any_of(d.woningen.begin(), d.woningen.end(), [&](const netto::Woning& w) {
    const auto hoort_bij = [&](std::size_t wie) { return std::find(personen.begin(), personen.end(), wie) != personen.end(); };
    const auto van_hen = [&](const netto::Aandeel& a) { // or of a minor child of theirs (2.15)
      const auto n = d.personen.size();
      return !a.deel.niets() &&
             (a.wie < n ? hoort_bij(a.wie)
                        : std::any_of(d.kinderen[a.wie - n].gezag.begin(), d.kinderen[a.wie - n].gezag.end(), hoort_bij));
    };
    return w.buitenland && (!heel_jaar || (!w.gekocht_op && !w.verkocht_op)) &&
           (w.eigendom.empty() || std::any_of(w.eigendom.begin(), w.eigendom.end(), van_hen));
  });
}

/// What is wrong with the answer about a dossier, or nothing.
std::string verschil(const netto::Dossier& d, int jaar) {
  const auto r = engine::compute(d, parameters(), vraag(jaar, true));
  if (!r.answer) return "geen antwoord: " + netto::name_of(d, r.errors.front().wat) + " " + r.errors.front().veld;
  const auto& a = *r.answer;
  for (const auto& w : a.box3.werkelijk) {
    if (!w.volledig) return "onvolledig: " + netto::name_of(d, w.ontbreekt.front().wat) + " " + w.ontbreekt.front().veld;
    const auto joint = werkelijk_rendement(d, jaar, w.personen);
    if (!is(w.rendement, joint))
      return "rendement is " + std::to_string(netto::simulation::euros(w.rendement.waarde)) + ", verwacht " + tekst(joint);
    if ((w.met_vermindering && !in_buitenland(d, w.personen, false)) ||
        (!w.met_vermindering && in_buitenland(d, w.personen, true)))
      return "met of zonder vermindering";
    if (w.personen.size() > 1) continue;
    for (const auto& p : a.vermogen.personen) {
      if (p.wie != w.personen.front()) continue;
      const auto* werkelijk = route(p, "werkelijk_rendement");
      const auto* hoofd = p.hoofdtijdvak(); // of who moves with something here the rest is computed by tests/reference
      if (hoofd == nullptr ? werkelijk == nullptr : !hoofd->werkelijk) return "zonder de route";
      if (!is(hoofd == nullptr ? werkelijk->inkomen : *hoofd->werkelijk, joint < heel(0) ? heel(0) : joint))
        return "de route is niet ten minste nihil";
    }
  }
  if (!d.partnerschappen.empty()) { // 5.25 lid 4: the ratio of the base
    const auto joint = werkelijk_rendement(d, jaar, {0, 1});
    for (const auto& p : a.vermogen.personen) {
      if (p.grondslag->waarde == netto::Fraction{}) continue;
      const auto part = *(*d.verdeling.van(jaar))[p.wie].size().parts();
      const auto eigen = joint * deel(part.num, part.den);
      if (!is(route(p, "werkelijk_rendement")->inkomen, eigen < heel(0) ? heel(0) : eigen)) return "het deel van een partner";
    }
  }
  return {};
}

void vergelijk(Instelling i, int van, int aantal) {
  const auto begin = zaad();
  std::printf("zaad %llu\n", static_cast<unsigned long long>(begin));
  int errors = 0;
  for (int n = 0; n < netto::test::trekkingen(aantal) && errors < 5; ++n) {
    Toeval t{begin + static_cast<std::uint64_t>(n)};
    const int jaar = van + static_cast<int>(t.onder(2027 - van));
    const auto d = Maker{t, jaar, i}.maak();
    const auto error = verschil(d, jaar);
    errors += error.empty() ? 0 : 1;
    CHECK_MESSAGE(error.empty(), "huishouden ", n, ", jaar ", jaar, ": ", error);
  }
}

} // namespace

TEST_CASE("the actual return is that of the reference") { vergelijk({}, 2017, 4'000); }

TEST_CASE("the actual return with a rent not at arm's length between related parties (5.27 paragraph 3)") {
  vergelijk({.deel_van_het_jaar = false, .groepen = false, .gelieerd = true}, 2026, 400);
}

TEST_CASE("the actual return of parents, with that of minor children") {
  vergelijk({.deel_van_het_jaar = false, .kinderen = true}, 2017, 2'000);
}

// SPDX-License-Identifier: EUPL-1.2
// The full path, from a dossier to an answer, gives what the columns give for the same household.
#include "engine/year.hpp"
#include "helpers.hpp"

#include <chrono>

namespace netto::parity {

namespace {

std::int32_t euro(const areas::Amount& u) {
  const auto cents = whole(u.waarde, Direction::down);
  CHECK(cents % 100 == 0);
  return static_cast<std::int32_t>(cents / 100);
}

/// The household as a dossier. Nothing in it says what it returned, so that there is no proof to the contrary.
Dossier dossier(const Huishouden& h, int jaar) {
  using namespace std::chrono;
  Dossier d;
  for (int i = 0; i <= h.partners; ++i) {
    Persoon p;
    p.naam = i == 0 ? "Anna" : "Bram";
    p.geboortedatum = Date{year{1970 + i} / 5 / 1}; // Anna, the elder, is the first of the two
    if (h.maanden < 12)
      p.in_nederland_tot = h.maanden == 0 ? Date{year{jaar} / 1 / 10} : Date{year{jaar} / static_cast<int>(h.maanden) / last};
    p.persoonsgebonden_aftrek.zet(jaar, Euro::from_cents(i == 0 ? h.aftrek_1_cent : h.aftrek_2_cent));
    d.personen.push_back(std::move(p));
  }
  if (h.partners != 0) {
    d.partnerschappen = {Partnerschap{{0, 1}, {jaar}, {}, {}}};
    d.verdeling.zet(jaar, {Percentage::from_thousandths(h.deel), Percentage::from_thousandths(Percentage::geheel - h.deel)});
  }
  const auto rekening = [&](const char* naam, Bankrekening::Soort soort, std::int32_t euros) {
    Bankrekening b;
    b.naam = naam;
    b.soort = soort;
    b.waarde.zet(jaar, Euro::from_euros(euros));
    d.bankrekeningen.push_back(std::move(b));
  };
  rekening("Bank", Bankrekening::Soort::bank, h.bank);
  rekening("Contant", Bankrekening::Soort::contant, h.contant);
  rekening("Groen sparen", Bankrekening::Soort::groen, h.groen_spaar);
  const auto belegging = [&](const char* naam, Belegging::Soort soort, std::int32_t euros) {
    Belegging b;
    b.naam = naam;
    b.soort = soort;
    b.waarde.zet(jaar, Euro::from_euros(euros));
    d.beleggingen.push_back(std::move(b));
  };
  belegging("Groenfonds", Belegging::Soort::groen, h.groen);
  belegging("Fonds", Belegging::Soort::effecten, h.overig);
  Schuld s;
  s.naam = "Lening";
  s.waarde.zet(jaar, Euro::from_euros(h.schulden));
  d.schulden.push_back(std::move(s));
  Woning w;
  w.naam = "Kerkstraat 1";
  const bool verhuurd = (h.woning & box3::woningvlag::verhuurd) != 0;
  w.gebruik = {{std::nullopt, verhuurd ? Woning::Gebruik::verhuurd : Woning::Gebruik::tweede_woning}};
  w.woz.zet(jaar, Euro::from_euros(h.woz));
  w.erfpachtcanon.zet(jaar, Euro::from_cents(h.canon_cent));
  w.gebouwd_eigendom = (h.woning & box3::woningvlag::gebouwd_eigendom) != 0;
  // A row of the columns has one period: who leaves sells the home that day, so that nothing is here after it (7.7).
  if (h.maanden < 12) w.verkocht_op = day_after(*d.personen[0].in_nederland_tot);
  if (verhuurd) {
    Huurperiode huur;
    huur.kale_huur_per_maand = Euro::from_cents(h.huur_cent);
    huur.tijdelijk = (h.woning & box3::woningvlag::tijdelijk) != 0;
    huur.gelieerd = (h.woning & box3::woningvlag::gelieerd) != 0;
    w.huur.push_back(std::move(huur));
  }
  d.woningen.push_back(std::move(w));
  return d;
}

} // namespace

TEST_CASE("random dossiers: the explained answer and the columns agree") {
  for (int jaar = eerste_jaar; jaar <= laatste_jaar; ++jaar) {
    std::mt19937_64 g{static_cast<std::uint64_t>(jaar)};
    Huishoudtabel t;
    for (int i = 0; i < 400; ++i) t.voeg(willekeurig(g));
    const auto kolom = vergelijk(t, jaar, 400);
    const areas::Query vraag{.jaar = jaar, .verdeling = {}, .bekend_op = {}, .scenario = {}};
    for (std::size_t i = 0; i < t.rijen(); ++i) {
      const Huishouden h = t.rij(i);
      const auto r = engine::compute(dossier(h, jaar), parameters(), vraag);
      INFO(jaar, " ", h.tekst());
      REQUIRE(r.answer);
      const auto& a = *r.answer;
      const auto u = kolom.rij(i);
      CHECK(euro(a.box3.forfait.rendementsgrondslag) == u[0]);
      CHECK(euro(a.box3.forfait.grondslag) == u[1]);
      REQUIRE(a.vermogen.personen.size() == std::size_t{h.partners} + 1);
      for (std::size_t p = 0; p < a.vermogen.personen.size(); ++p) {
        CHECK(euro(a.vermogen.personen[p].voordeel) == u[2 + p]);
        CHECK(euro(a.vermogen.personen[p].belasting) == u[4 + p]);
      }
    }
  }
}

} // namespace netto::parity

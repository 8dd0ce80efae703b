// SPDX-License-Identifier: EUPL-1.2
// Bill 36748: losses go to later years, in both readings of the threshold, and never give money back.
#include "random.hpp"

#include <doctest/doctest.h>

#include <cstdio>

namespace {

using namespace tegenbewijs;
using netto::Dossier;
using netto::Euro;
namespace engine = netto::engine;
namespace areas = netto::areas;

Dossier fonds(std::int64_t in_2028, std::int64_t in_2029, std::int64_t in_2030) {
  Dossier d;
  netto::Persoon anna;
  anna.naam = "Anna";
  d.personen.push_back(std::move(anna));
  netto::Belegging b;
  b.naam = "Indexfonds";
  b.waarde = in(2028, in_2028);
  b.waarde.zet(2029, Euro::from_euros(in_2029));
  b.waarde.zet(2030, Euro::from_euros(in_2030));
  for (auto* p : {&b.inkomsten, &b.gekocht, &b.verkocht}) {
    *p = in(2028, 0);
    p->zet(2029, Euro{});
  }
  d.beleggingen.push_back(std::move(b));
  return d;
}
bool is_euro(const areas::Amount& u, std::int64_t euros) { return u.waarde == netto::Fraction{euros * 100}; }

} // namespace

TEST_CASE("a loss of 2028 goes to 2029, in both readings of the threshold") {
  Toeval t{zaad()};
  std::printf("zaad %llu\n", static_cast<unsigned long long>(zaad()));
  constexpr std::int64_t heffingvrij = 1'800, drempel = 500;
  for (int n = 0; n < 300; ++n) {
    const auto verlies = t.eens_op(3) ? drempel + t.onder(3) - 1 : t.onder(20'000), winst = t.onder(30'000) - 5'000;
    const auto d = fonds(100'000, 100'000 - verlies, 100'000 - verlies + winst);
    for (const auto lezing : {netto::Verlieslezing::geheel, netto::Verlieslezing::boven_drempel}) {
      auto v = vraag(2028, true);
      v.verlieslezing = lezing;
      const auto eerste = engine::compute(d, parameters(), v);
      v.jaar = 2029;
      const auto tweede = engine::compute(d, parameters(), v);
      REQUIRE(eerste.answer.has_value());
      REQUIRE(tweede.answer.has_value());
      const bool geheel = lezing == netto::Verlieslezing::geheel;
      const auto mee = geheel ? (verlies >= drempel ? verlies : 0) : std::max<std::int64_t>(0, verlies - drempel);
      const auto na_vrij = std::max<std::int64_t>(0, winst - heffingvrij),
                 belastbaar = std::max<std::int64_t>(0, na_vrij - mee);
      CAPTURE(verlies);
      CAPTURE(winst);
      CAPTURE(geheel);
      CHECK(is_euro(eerste.answer->vermogen.huishouden.belasting, 0)); // no refund
      CHECK(is_euro(eerste.answer->box3_2028->verlies_over.front().second, mee));
      CHECK(is_euro(tweede.answer->vermogen.personen.front().belastbaar_inkomen, belastbaar));
      const auto nieuw = winst >= 0 ? 0
                         : geheel   ? (-winst >= drempel ? -winst : 0)
                                    : std::max<std::int64_t>(0, -winst - drempel);
      CHECK(is_euro(tweede.answer->box3_2028->verlies_over.front().second, mee - (na_vrij - belastbaar) + nieuw));
      CHECK(!tweede.answer->vermogen.huishouden.belasting.waarde.is_negative());
    }
  }
}

TEST_CASE("the loss of someone who was alone in 2028 stays his or hers") {
  auto d = fonds(100'000, 95'000, 105'000);
  netto::Persoon bram;
  bram.naam = "Bram";
  d.personen.push_back(std::move(bram));
  d.beleggingen.front().eigendom = {{0, netto::Percentage::from_percents(100)}};
  d.partnerschappen = {netto::Partnerschap{{0, 1}, {2029}, {}, {}}};
  d.verdeling.zet(2029, {netto::Percentage::from_percents(100), netto::Percentage::from_percents(0)});
  const auto r = engine::compute(d, parameters(), vraag(2029, true));
  REQUIRE(r.answer.has_value());
  for (const auto& p : r.answer->vermogen.personen)
    CHECK(is_euro(p.belastbaar_inkomen, p.wie == 0 ? 10'000 - 1'800 - 5'000 : 0));
}

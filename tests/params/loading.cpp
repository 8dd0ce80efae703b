// SPDX-License-Identifier: EUPL-1.2
// From tables to the typed parameters of a year, and what is missing.
#include "law/phrases.hpp"
#include "params/load.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace netto;

namespace {

const Parameters& tabellen() {
  static const Parameters p;
  return p;
}

std::string namen(const Loader& lader) {
  std::string uit;
  for (const auto& o : lader.missing()) uit += std::string{o.grootheid} + " " + std::to_string(o.jaar) + "\n";
  return uit;
}

} // namespace

TEST_CASE("2025 is complete") {
  Loader lader{tabellen(), {2025, {}, {}}};
  Box3Rows algemeen;
  ValuationRows waardering;
  ReturnRows rendement;
  load(lader, algemeen);
  load(lader, waardering);
  ValuationRows::velden_veronderstelde_huur(waardering, lader);
  ReturnRows::velden_forfait(rendement, lader);
  CHECK(namen(lader) == "");
  CHECK(algemeen.heffingvrij_vermogen.waarde == Euro::from_euros(57'684));
  CHECK(algemeen.tarief.waarde == Percentage::from_percents(36));
  CHECK(rendement.banktegoeden.waarde == Percentage::from_thousandths(1'370));
  CHECK(waardering.canonfactor.waarde == Percentage::from_percents(1'700));
  CHECK(waardering.veronderstelde_huur_gelieerd.waarde == Percentage::from_thousandths(5'500));
  CHECK(waardering.ondergrens_afwijking_verhuurde_staat.waarde == Percentage::from_percents(110));
  CHECK(tabellen().quantity_of(algemeen.heffingvrij_vermogen.place).naam == "heffingvrij_vermogen");
  CHECK(tabellen().row(rendement.schulden.place).tekst == "2.70");
}

TEST_CASE("2017-2027 are complete, each for what that year has") {
  for (int jaar = 2017; jaar <= 2027; ++jaar) {
    CAPTURE(jaar);
    Loader lader{tabellen(), {jaar, {}, {}}};
    Box3Rows algemeen;
    ValuationRows waardering;
    ReturnRows rendement;
    AssetMixRows mix;
    load(lader, algemeen);
    load(lader, waardering);
    if (jaar < 2023) ReturnRows::velden_herstel(rendement, lader), load(lader, mix);
    else ReturnRows::velden_forfait(rendement, lader);
    CHECK(namen(lader) == "");
    CHECK(waardering.veronderstelde_huur_gelieerd.place == -1); // only what is asked
    ValuationRows::velden_veronderstelde_huur(waardering, lader);
    CHECK((waardering.veronderstelde_huur_gelieerd.place >= 0) == (jaar < 2026));
    CHECK(waardering.ondergrens_afwijking_verhuurde_staat.place >= 0);
  }
}

TEST_CASE("everything that is missing is named, not only the first") {
  Loader lader{tabellen(), {2028, {}, {}}};
  Box3Rows algemeen;
  ValuationRows waardering;
  load(lader, algemeen);
  load(lader, waardering);
  CHECK(namen(lader) ==
        "tarief_box_3 2028\nheffingvrij_vermogen 2028\ndrempel_schulden 2028\nvrijstelling_contant_geld 2028\n"
        "vrijstelling_uitvaartverzekering 2028\nvrijstelling_groene_beleggingen 2028\nheffingskorting_groene_beleggingen 2028\n"
        "leegwaarderatio 2028\nvermindering_gebouwd_eigendom 2028\ncanonfactor 2028\ncanonfactor_gebouwd_eigendom 2028\n"
        "ondergrens_afwijking_verhuurde_staat 2028\n");
  CHECK(algemeen.tarief.place == -1);
}

TEST_CASE("what was not known on the day asked is missing") {
  const Date dag{std::chrono::year{2025}, std::chrono::December, std::chrono::day{30}};
  Loader lader{tabellen(), {2026, dag, {}}};
  ReturnRows rendement;
  ReturnRows::velden_forfait(rendement, lader);
  CHECK(namen(lader) == "forfait_banktegoeden 2026\nforfait_overige_bezittingen 2026\nforfait_schulden 2026\n");
}

TEST_CASE("a scenario is loaded where it differs") {
  Loader lader{tabellen(), {2027, {}, "kabinetsbrief_2026_09_29"}};
  Box3Rows algemeen;
  load(lader, algemeen);
  CHECK(algemeen.heffingvrij_vermogen.waarde == Euro::from_euros(30'846));
  CHECK(algemeen.drempel_schulden.waarde == Euro::from_euros(3'900));
}

namespace {

// The ratio that the rules find for a rent of `thousandths` thousandths of a percent of the WOZ value, in whole percents.
std::int64_t ratio(const Tabel<Sourced<Percentage>>& rijen, std::int64_t thousandths) {
  using Vorm = Exact<RoundingPolicy::belastingdienst>;
  Tabel<Verhouding<Vorm>> tabel;
  for (std::size_t i = 0; i < tabel_max; ++i) {
    tabel.tot_en_met[i] = form::parameter<Vorm>({}, rijen.tot_en_met[i].waarde, rijen.tot_en_met[i].place);
    tabel.waarde[i] = form::parameter<Vorm>({}, rijen.waarde[i].waarde, rijen.waarde[i].place);
  }
  const auto gevonden = wet::tabelwaarde(tabel, form::fact<Vorm>({}, {}, thousandths, Percentage::geheel));
  return whole(gevonden.number * Fraction{100}, Direction::down);
}

} // namespace

TEST_CASE("the table as the rules read it: each bound belongs to its own row") {
  const auto tabel_van = [](int jaar) {
    Loader lader{tabellen(), {jaar, {}, {}}};
    ValuationRows w;
    load(lader, w);
    return w.leegwaarderatio;
  };
  const auto nieuw = tabel_van(2025);
  CHECK(nieuw.tot_en_met[4].waarde == Percentage::from_percents(5));
  for (std::size_t i = 5; i < tabel_max; ++i) {
    CHECK(nieuw.waarde[i].waarde == Percentage::from_percents(100));
    CHECK(nieuw.tot_en_met[i].waarde == Percentage{});
  }
  for (std::int64_t huur = 0; huur <= 10'000; ++huur) { // 0% to 10%
    const std::int64_t bovenste = (huur + 999) / 1000;  // the bracket of 1% that it falls in, counting from 1
    constexpr int ratios[] = {73, 73, 79, 84, 90, 95};
    const auto verwacht = bovenste <= 5 ? ratios[bovenste] : 100;
    if (ratio(nieuw, huur) != verwacht) FAIL_CHECK("huur ", huur, " geeft ", ratio(nieuw, huur), ", verwacht ", verwacht);
  }
  const auto oud = tabel_van(2022); // all eight slots in use
  CHECK(oud.tot_en_met[7].waarde == Percentage{});
  CHECK(ratio(oud, 0) == 45);
  CHECK(ratio(oud, 1'000) == 45);
  CHECK(ratio(oud, 1'001) == 51);
  CHECK(ratio(oud, 7'000) == 78);
  CHECK(ratio(oud, 7'001) == 85);
  CHECK(ratio(oud, 90'000) == 85);
}

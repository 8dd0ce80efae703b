// SPDX-License-Identifier: EUPL-1.2
// The compiled tables against a second typing of the figures, from notes on the statute texts of 1 January of each year and
// on what the Belastingdienst published: not derived from params/.
#include "params/parameter.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <tuple>

using namespace netto;

namespace {

const Parameters& tabellen() {
  static const Parameters p;
  return p;
}

constexpr Date dag(int jaar, unsigned maand, unsigned d) {
  return Date{std::chrono::year{jaar}, std::chrono::month{maand}, std::chrono::day{d}};
}

std::int64_t waarde(std::string_view grootheid, int jaar, std::optional<Date> bekend_op = {}, std::string_view scenario = {}) {
  const auto place = tabellen().find_row(grootheid, {jaar, bekend_op, scenario});
  INFO(grootheid, " ", jaar);
  REQUIRE(place);
  return tabellen().row(*place).waarde;
}

std::int64_t euro(std::string_view grootheid, int jaar) {
  const auto cents = waarde(grootheid, jaar);
  CHECK(cents % 100 == 0);
  return cents / 100;
}

} // namespace

TEST_CASE("the wealth limits of the allowances are those published") {
  struct Jaar {
    int jaar, huur, huur_samen, zorg, zorg_samen; // the child budget has those of the care allowance
  };
  constexpr Jaar jaren[] = {{2023, 33'748, 67'496, 127'582, 161'329},
                            {2024, 36'952, 73'904, 140'213, 177'301},
                            {2025, 37'395, 74'790, 141'896, 179'429},
                            {2026, 38'479, 76'958, 146'011, 184'633}};
  for (const auto& j : jaren) {
    CAPTURE(j.jaar);
    CHECK(euro("vermogensgrens_huurtoeslag", j.jaar) == j.huur);
    CHECK(euro("vermogensgrens_huurtoeslag_partners", j.jaar) == j.huur_samen);
    for (const std::string of : {"zorgtoeslag", "kindgebonden_budget"}) {
      CHECK(euro("vermogensgrens_" + of, j.jaar) == j.zorg);
      CHECK(euro("vermogensgrens_" + of + "_partners", j.jaar) == j.zorg_samen);
    }
  }
}

TEST_CASE("amounts of 2017-2026 are those of the statute") {
  struct Jaar {
    int jaar, tarief, heffingvrij, schulden, contant, groen, uitvaart;
  };
  // Wet IB 2001: 2.13, 5.5, 5.3 lid 3 f, 5.10 d, 5.13, 5.10 a.
  constexpr Jaar jaren[] = {
      {2017, 30, 25'000, 3'000, 522, 57'385, 6'977}, {2018, 30, 30'000, 3'000, 527, 57'845, 7'033},
      {2019, 30, 30'360, 3'100, 534, 58'540, 7'118}, {2020, 30, 30'846, 3'100, 543, 59'477, 7'232},
      {2021, 31, 50'000, 3'200, 552, 60'429, 7'348}, {2022, 31, 50'650, 3'200, 560, 61'215, 7'444},
      {2023, 32, 57'000, 3'400, 596, 65'072, 7'913}, {2024, 36, 57'000, 3'700, 653, 71'251, 8'665},
      {2025, 36, 57'684, 3'800, 661, 26'312, 8'769}, {2026, 36, 59'357, 3'800, 672, 26'715, 8'904},
  };
  for (const auto& j : jaren) {
    CAPTURE(j.jaar);
    CHECK(waarde("tarief_box_3", j.jaar) == j.tarief * 1000);
    CHECK(euro("heffingvrij_vermogen", j.jaar) == j.heffingvrij);
    CHECK(euro("drempel_schulden", j.jaar) == j.schulden);
    CHECK(euro("vrijstelling_contant_geld", j.jaar) == j.contant);
    CHECK(euro("vrijstelling_groene_beleggingen", j.jaar) == j.groen);
    CHECK(euro("vrijstelling_uitvaartverzekering", j.jaar) == j.uitvaart);
    CHECK(euro("vrijstelling_kapitaalverzekering", j.jaar) == 123'428);
    CHECK(waarde("heffingskorting_groene_beleggingen", j.jaar) == (j.jaar < 2025 ? 700 : 100));
  }
}

TEST_CASE("classes and brackets of 2017-2022, as assessments used them") {
  struct Jaar {
    int jaar, klasse_1, klasse_2, grens_1, grens_2; // thousandths of a percent, euros
  };
  constexpr Jaar jaren[] = {
      {2017, 1'630, 5'390, 75'000, 975'000}, {2018, 360, 5'380, 70'800, 978'000}, {2019, 130, 5'590, 71'650, 989'736},
      {2020, 70, 5'280, 72'797, 1'005'572},  {2021, 30, 5'690, 50'000, 950'000},  {2022, -10, 5'530, 50'650, 962'350},
  };
  for (const auto& j : jaren) {
    CAPTURE(j.jaar);
    CHECK(waarde("rendementsklasse_1", j.jaar) == j.klasse_1);
    CHECK(waarde("rendementsklasse_2", j.jaar) == j.klasse_2);
    CHECK(euro("schijfgrens_1", j.jaar) == j.grens_1);
    CHECK(euro("schijfgrens_2", j.jaar) == j.grens_2);
    constexpr int aandelen[2][3] = {{67, 21, 0}, {33, 79, 100}};
    for (int klasse = 1; klasse <= 2; ++klasse)
      for (int schijf = 1; schijf <= 3; ++schijf)
        CHECK(waarde("aandeel_klasse_" + std::to_string(klasse) + "_schijf_" + std::to_string(schijf), j.jaar) ==
              aandelen[klasse - 1][schijf - 1] * 1000);
  }
  // As the statute printed them, until Staatscourant 2020, 20572 of 7 April 2020.
  CHECK(waarde("rendementsklasse_2", 2019, dag(2020, 4, 6)) == 5'600);
  CHECK(waarde("rendementsklasse_1", 2020, dag(2020, 4, 6)) == 60);
  CHECK(waarde("rendementsklasse_2", 2020, dag(2020, 4, 6)) == 5'330);
  CHECK(waarde("rendementsklasse_2", 2020, dag(2020, 4, 7)) == 5'280);
}

TEST_CASE("percentages per category: rechtsherstel 2017-2022, forfait from 2023, final where they are") {
  struct Jaar {
    int jaar, bank, overig, schulden;
  };
  constexpr Jaar herstel[] = {{2017, 250, 5'390, 3'430}, {2018, 120, 5'380, 3'200}, {2019, 80, 5'590, 3'000},
                              {2020, 40, 5'280, 2'740},  {2021, 10, 5'690, 2'460},  {2022, 0, 5'530, 2'280}};
  for (const auto& j : herstel) {
    CAPTURE(j.jaar);
    CHECK(waarde("herstel_banktegoeden", j.jaar) == j.bank);
    CHECK(waarde("herstel_overige_bezittingen", j.jaar) == j.overig);
    CHECK(waarde("herstel_schulden", j.jaar) == j.schulden);
  }
  constexpr Jaar forfait[] = {
      {2023, 920, 6'170, 2'460}, {2024, 1'440, 6'040, 2'610}, {2025, 1'370, 5'880, 2'700}, {2026, 1'280, 6'000, 2'700}};
  for (const auto& j : forfait) {
    CAPTURE(j.jaar);
    CHECK(waarde("forfait_banktegoeden", j.jaar) == j.bank);
    CHECK(waarde("forfait_overige_bezittingen", j.jaar) == j.overig);
    CHECK(waarde("forfait_schulden", j.jaar) == j.schulden);
  }
  CHECK(waarde("herstel_banktegoeden", 2022, dag(2023, 1, 1)) == 10);
  CHECK(waarde("herstel_schulden", 2022, dag(2023, 1, 1)) == 2'460);
  CHECK(waarde("forfait_banktegoeden", 2023, dag(2023, 7, 1)) == 10);
  CHECK(waarde("forfait_banktegoeden", 2024, dag(2024, 7, 1)) == 1'030);
  CHECK(waarde("forfait_schulden", 2024, dag(2024, 7, 1)) == 2'470);
  CHECK(waarde("forfait_banktegoeden", 2025, dag(2026, 2, 19)) == 1'440);
  CHECK(waarde("forfait_schulden", 2025, dag(2026, 2, 19)) == 2'620);
  CHECK(waarde("forfait_banktegoeden", 2025, dag(2026, 2, 20)) == 1'370);
}

TEST_CASE("status: what is final, provisional, proposed, estimated") {
  const auto status = [](std::string_view grootheid, int jaar) {
    const auto place = tabellen().find_row(grootheid, {jaar, {}, {}});
    REQUIRE(place);
    return tabellen().row(*place).status;
  };
  CHECK(status("forfait_banktegoeden", 2023) == ParameterStatus::definitief);
  CHECK(status("forfait_banktegoeden", 2025) == ParameterStatus::definitief);
  CHECK(status("forfait_banktegoeden", 2026) == ParameterStatus::voorlopig);
  CHECK(status("heffingvrij_vermogen", 2026) == ParameterStatus::definitief);
  CHECK(status("heffingvrij_vermogen", 2027) == ParameterStatus::voorstel);
  CHECK(status("drempel_schulden", 2027) == ParameterStatus::raming);
  CHECK(status("tarief_dividendbelasting", 2027) == ParameterStatus::definitief);
  CHECK(status("tarief_dividendbelasting", 2028) == ParameterStatus::raming);
  CHECK(status("termijn_leegstaand_te_koop", 2027) == ParameterStatus::definitief);
  CHECK(status("termijn_leegstaand_te_koop", 2032) == ParameterStatus::raming);
  // No figure of 2027 or later is final, but what the statute sets for all years and no yearly decree changes.
  const std::set<std::string_view> vast{"afschrijving_goodwill_hoogstens",
                                        "afschrijving_hoogstens",
                                        "aftrek_geringe_eigenwoningschuld_noemer",
                                        "aow_leeftijd_jaren",
                                        "aow_leeftijd_maanden",
                                        "combinatiekorting_leeftijd_kind",
                                        "eigenwoningforfait_percentage_boven_grens",
                                        "heffingskorting_maanden_in_huishouden",
                                        "looptijd_aflossingseis",
                                        "meerderjarigheid",
                                        "overdrachtsbelasting_tarief",
                                        "overdrachtsbelasting_tarief_hoofdverblijf",
                                        "percentage_tijdelijke_verhuur",
                                        "premiedagen_per_maand",
                                        "startersvrijstelling_leeftijd",
                                        "renteaftrek_vast_bedrag",
                                        "schulden_eigen_vennootschap_vast_bedrag",
                                        "tarief_dividendbelasting",
                                        "termijn_aanvullende_verkrijging",
                                        "termijn_eigenwoningreserve",
                                        "termijn_gewezen_partner",
                                        "termijn_hoofdverblijf",
                                        "termijn_leegstaand_te_koop",
                                        "termijn_niet_gerealiseerde_zelfstandigenaftrek",
                                        "termijn_opvolgende_verkrijging",
                                        "termijn_peildatumarbitrage",
                                        "termijn_toekomstige_woning",
                                        "termijn_uitzending",
                                        "termijn_verlies_achterwaarts",
                                        "termijn_verlies_box_2_achterwaarts",
                                        "termijn_verlies_box_2_voorwaarts",
                                        "termijn_verlies_vennootschap_achterwaarts",
                                        "termijn_verlies_voorwaarts",
                                        "termijn_verpleeghuis",
                                        "termijn_vooruitbetaalde_rente",
                                        "toetsniveau_drie",
                                        "toetsniveau_drievoud",
                                        "verdeling_samenwoners_meest",
                                        "verdeling_samenwoners_minst",
                                        "verliesverrekening_deel_winst",
                                        "verliesverrekening_vast_bedrag",
                                        "zelfstandigenaftrek_deel_aow"};
  for (const auto& r : tabellen().rows())
    if (r.jaar_tot >= 2027 && !vast.contains(tabellen().quantities()[static_cast<std::size_t>(r.grootheid)].naam))
      CHECK(r.status != ParameterStatus::definitief);
}

TEST_CASE("2027: the ordinary proposal, and the cabinet's letter of 29 September 2026") {
  CHECK(waarde("heffingvrij_vermogen", 2027) == 60'098'00);
  CHECK(waarde("forfait_overige_bezittingen", 2027) == 6'370);
  CHECK(waarde("heffingvrij_vermogen", 2027, {}, "kabinetsbrief_2026_09_29") == 30'846'00);
  CHECK(waarde("forfait_overige_bezittingen", 2027, {}, "kabinetsbrief_2026_09_29") == 7'870);
  CHECK(waarde("tarief_box_3", 2027, {}, "kabinetsbrief_2026_09_29") == 36'000);
}

TEST_CASE("homes: art. 17a and 17b") {
  const auto tabel = [](int jaar) {
    const auto place = tabellen().find_row("leegwaarderatio", {jaar, {}, {}});
    REQUIRE(place);
    return tabellen().row(*place);
  };
  constexpr int tot_2022[] = {45, 51, 56, 62, 67, 73, 78, 85}, vanaf_2023[] = {73, 79, 84, 90, 95, 100};
  const auto controleer = [&](int jaar, std::span<const int> ratios) {
    CAPTURE(jaar);
    const auto r = tabel(jaar);
    REQUIRE(static_cast<std::size_t>(r.tabelrijen) == ratios.size());
    for (std::size_t i = 0; i < ratios.size(); ++i) {
      CHECK(r.tabel[i].waarde == Percentage::from_percents(ratios[i]));
      CHECK(r.tabel[i].tot_en_met.has_value() == (i + 1 < ratios.size()));
      if (r.tabel[i].tot_en_met)
        CHECK(*r.tabel[i].tot_en_met == Percentage::from_percents(static_cast<int>(i) + 1).thousandths());
    }
  };
  for (int jaar = 2017; jaar <= 2022; ++jaar) controleer(jaar, tot_2022);
  for (int jaar = 2023; jaar <= 2026; ++jaar) controleer(jaar, vanaf_2023);
  CHECK(waarde("veronderstelde_huur_gelieerd", 2022) == 3'500);
  CHECK(waarde("veronderstelde_huur_gelieerd", 2023) == 5'500);
  CHECK(waarde("veronderstelde_huur_gelieerd", 2025) == 5'500);
  CHECK_FALSE(tabellen().find_row("veronderstelde_huur_gelieerd", {2026, {}, {}}));
  CHECK(euro("vermindering_gebouwd_eigendom", 2017) == 20'000);
  CHECK(waarde("ondergrens_afwijking_verhuurde_staat", 2026) == 110'000);
  CHECK(waarde("ondergrens_afwijking_verhuurde_staat", 2017) == 110'000);
  CHECK(waarde("ondergrens_afwijking_verhuurde_staat", 2025) == 110'000);
  CHECK(waarde("canonfactor", 2020) == 1'700'000); // 17 times the whole
  CHECK(waarde("tarief_dividendbelasting", 2017) == 15'000);
  CHECK(waarde("tarief_dividendbelasting", 2032) == 15'000);
  CHECK(waarde("termijn_leegstaand_te_koop", 2017) == 300'000); // 3 years
  CHECK(waarde("termijn_leegstaand_te_koop", 2032) == 300'000);
  CHECK(waarde("canonfactor_gebouwd_eigendom", 2026) == 2'000'000);
}

TEST_CASE("own home: art. 3.112") {
  struct Jaar {
    int jaar;
    int percentages[5]; // thousandths of a percent: up to 12.500, 25.000, 50.000, 75.000, and above that
    int bovengrens, vast_bedrag;
  };
  constexpr Jaar jaren[] = {
      {2020, {0, 200, 350, 450, 600}, 1'090'000, 6'540}, {2021, {0, 200, 300, 400, 500}, 1'110'000, 5'550},
      {2022, {0, 150, 250, 350, 450}, 1'130'000, 5'085}, {2023, {0, 100, 200, 250, 350}, 1'200'000, 4'200},
      {2024, {0, 100, 200, 250, 350}, 1'310'000, 4'585}, {2025, {0, 100, 200, 250, 350}, 1'330'000, 4'655},
      {2026, {0, 100, 200, 250, 350}, 1'350'000, 4'725}, {2027, {0, 100, 200, 250, 350}, 1'360'000, 4'760},
  };
  constexpr std::int64_t grenzen[] = {12'500, 25'000, 50'000, 75'000};
  for (const auto& j : jaren) {
    CAPTURE(j.jaar);
    const auto place = tabellen().find_row("eigenwoningforfait", {j.jaar, {}, {}});
    REQUIRE(place);
    const auto& rij = tabellen().row(*place);
    REQUIRE(rij.tabelrijen == 5);
    for (std::size_t i = 0; i < 5; ++i) {
      CHECK(rij.tabel[i].waarde == Percentage::from_thousandths(j.percentages[i]));
      CHECK(rij.tabel[i].tot_en_met == (i < 4 ? std::optional{grenzen[i] * 100} : std::nullopt));
    }
    CHECK(euro("eigenwoningforfait_bovengrens", j.jaar) == j.bovengrens);
    CHECK(euro("eigenwoningforfait_vast_bedrag", j.jaar) == j.vast_bedrag);
    CHECK(waarde("eigenwoningforfait_percentage_boven_grens", j.jaar) == 2'350);
    CHECK(rij.status == (j.jaar < 2027 ? ParameterStatus::definitief : ParameterStatus::raming));
  }
}

TEST_CASE("own home: art. 3.112 lid 5, 3.113, 3.114, 3.119c, 3.120 and 3.123a") {
  struct Jaar {
    int jaar;
    int uitzending, vast_bedrag, kamers, driemaal_aftrek; // thousandths of a percent, euros, euros, thousandths of a percent
  };
  constexpr Jaar jaren[] = {
      {2020, 1'000, 10'573, 5'506, 280'000}, {2021, 800, 8'880, 5'668, 270'000}, {2022, 750, 8'475, 5'711, 260'000},
      {2023, 550, 6'600, 5'881, 250'000},    {2024, 550, 7'205, 5'998, 240'000}, {2025, 550, 7'315, 6'324, 230'000},
      {2026, 550, 7'425, 6'633, 215'601},    {2027, 550, 7'480, 6'715, 201'201},
  };
  for (const auto& j : jaren) {
    CAPTURE(j.jaar);
    CHECK(waarde("eigenwoningforfait_uitzending", j.jaar) == j.uitzending);
    CHECK(euro("eigenwoningforfait_uitzending_vast_bedrag", j.jaar) == j.vast_bedrag);
    CHECK(euro("kamerverhuurvrijstelling", j.jaar) == j.kamers);
    // 93 1/3% in 2020, a tenth of a third less each year until 2025; 71,867% in 2026, then 4,8 points less a year.
    const auto noemer = waarde("aftrek_geringe_eigenwoningschuld_noemer", j.jaar); // thousandths of a percent of the whole
    CHECK(waarde("aftrek_geringe_eigenwoningschuld", j.jaar) * 300'000 == j.driemaal_aftrek * noemer);
    CHECK(waarde("percentage_tijdelijke_verhuur", j.jaar) == 70'000);
    CHECK(waarde("looptijd_aflossingseis", j.jaar) == 3'000'000);
    CHECK(waarde("termijn_vooruitbetaalde_rente", j.jaar) == 600'000);
  }
  for (const char* naam : {"termijn_gewezen_partner", "termijn_verpleeghuis"}) CHECK(waarde(naam, 2026) == 200'000);
  CHECK(waarde("termijn_toekomstige_woning", 2026) == 300'000);
  CHECK(waarde("termijn_uitzending", 2026) == 100'000);
  CHECK(waarde("termijn_eigenwoningreserve", 2026) == 300'000);
}

TEST_CASE("box 1: art. 2.10 and 2.10a, premiums, tariefsaanpassing") {
  struct Jaar {
    int jaar, grens_1, grens_2;
    int tarief_1, tarief_2; // thousandths of a percent
    int belasting_1, belasting_1_en_2, aanpassing;
    int oud_grens_1, oud_belasting_1, oud_belasting_1_en_2;
  };
  constexpr Jaar jaren[] = {
      {2020, 34'712, 68'507, 9'700, 37'350, 3'367, 15'989, 3'500, 35'375, 3'431, 15'805},
      {2021, 35'129, 68'507, 9'450, 37'100, 3'319, 15'702, 6'500, 35'941, 3'396, 15'477},
      {2022, 35'472, 69'398, 9'420, 37'070, 3'341, 15'917, 9'500, 36'409, 3'429, 15'658},
      {2023, 37'149, 73'031, 9'280, 36'930, 3'447, 16'698, 12'570, 38'703, 3'591, 16'268},
      {2024, 38'098, 75'518, 9'320, 36'970, 3'550, 17'384, 12'530, 40'021, 3'729, 16'852},
      {2025, 38'441, 76'817, 8'170, 37'480, 3'140, 17'523, 12'020, 40'502, 3'309, 16'919},
      {2026, 38'883, 78'426, 8'100, 37'560, 3'149, 18'001, 11'940, 41'123, 3'330, 17'341},
      {2027, 39'247, 78'426, 8'580, 38'160, 3'367, 18'317, 11'340, 41'637, 3'572, 17'610},
  };
  for (const auto& j : jaren) {
    CAPTURE(j.jaar);
    CHECK(euro("grens_schijf_1_werk_en_woning", j.jaar) == j.grens_1);
    CHECK(euro("grens_schijf_2_werk_en_woning", j.jaar) == j.grens_2);
    CHECK(waarde("tarief_schijf_1_werk_en_woning", j.jaar) == j.tarief_1);
    CHECK(waarde("tarief_schijf_2_werk_en_woning", j.jaar) == j.tarief_2);
    CHECK(waarde("tarief_schijf_3_werk_en_woning", j.jaar) == 49'500);
    CHECK(euro("belasting_schijf_1_werk_en_woning", j.jaar) == j.belasting_1);
    CHECK(euro("belasting_schijf_1_en_2_werk_en_woning", j.jaar) == j.belasting_1_en_2);
    CHECK(waarde("tariefsaanpassing", j.jaar) == j.aanpassing);
    CHECK((j.jaar < 2023 || j.aanpassing == 49'500 - j.tarief_2)); // 10.2a
    CHECK(euro("grens_schijf_1_geboren_voor_1946", j.jaar) == j.oud_grens_1);
    CHECK(euro("belasting_schijf_1_geboren_voor_1946", j.jaar) == j.oud_belasting_1);
    CHECK(euro("belasting_schijf_1_en_2_geboren_voor_1946", j.jaar) == j.oud_belasting_1_en_2);
    CHECK(waarde("premie_aow", j.jaar) == 17'900);
    CHECK(waarde("premie_anw", j.jaar) == 100);
    CHECK(waarde("premie_wlz", j.jaar) == 9'650);
  }
}

TEST_CASE("the pensionable age: art. 7a AOW") {
  constexpr std::pair<int, int> leeftijden[] = {{66, 4}, {66, 4}, {66, 4}, {66, 7}, {66, 10},
                                                {67, 0}, {67, 0}, {67, 0}, {67, 0}};
  int jaar = 2019;
  for (const auto& [jaren, maanden] : leeftijden) {
    CAPTURE(jaar);
    CHECK(waarde("aow_leeftijd_jaren", jaar) == jaren * 100'000);
    CHECK(waarde("aow_leeftijd_maanden", jaar) == maanden * 100'000);
    ++jaar;
  }
  CHECK(waarde("combinatiekorting_leeftijd_kind", 2024) == 1'200'000);
}

TEST_CASE("tax credits and assessment: art. 8.9, 8.14a, 8.16a and 9.4") {
  struct Jaar {
    int jaar, drempel, hoogste, jonggehandicapt, drievoud, heffen, terug; // drievoud: whole percents
  };
  constexpr Jaar jaren[] = {
      {2020, 5'072, 2'881, 749, 60, 47, 15}, {2021, 5'153, 2'815, 761, 40, 48, 15}, {2022, 5'219, 2'534, 771, 20, 48, 15},
      {2023, 5'547, 2'694, 820, 0, 51, 16},  {2024, 6'073, 2'950, 898, 0, 56, 18},  {2025, 6'145, 2'986, 909, 0, 57, 18},
      {2026, 6'239, 3'032, 923, 0, 58, 18},  {2027, 6'317, 2'918, 935, 0, 59, 18},
  };
  for (const auto& j : jaren) {
    CAPTURE(j.jaar);
    CHECK(euro("combinatiekorting_drempel", j.jaar) == j.drempel);
    CHECK(euro("combinatiekorting", j.jaar) == j.hoogste);
    CHECK(waarde("combinatiekorting_percentage", j.jaar) == 11'450);
    CHECK(euro("jonggehandicaptenkorting", j.jaar) == j.jonggehandicapt);
    CHECK(waarde("toetsniveau_drievoud", j.jaar) == j.drievoud * 1'000);
    CHECK(waarde("toetsniveau_drie", j.jaar) == 300'000);
    CHECK(waarde("heffingskorting_maanden_in_huishouden", j.jaar) == 600'000);
    CHECK(euro("aanslaggrens", j.jaar) == j.heffen);
    CHECK(euro("teruggaafgrens", j.jaar) == j.terug);
  }
}

TEST_CASE("box 2: art. 2.12 and 4.49") {
  struct Jaar {
    int jaar, tarief, grens, belasting, hoogste; // percentages in thousandths
  };
  constexpr Jaar jaren[] = {{2020, 26'250, 0, 0, 0},
                            {2021, 26'900, 0, 0, 0},
                            {2022, 26'900, 0, 0, 0},
                            {2023, 26'900, 0, 0, 0},
                            {2024, 24'500, 67'000, 16'415, 33'000},
                            {2025, 24'500, 67'804, 16'611, 31'000},
                            {2026, 24'500, 68'843, 16'866, 31'000},
                            {2027, 24'500, 69'702, 17'076, 31'000}};
  for (const auto& j : jaren) {
    CAPTURE(j.jaar);
    CHECK(waarde(j.grens == 0 ? "tarief_box_2" : "tarief_schijf_1_box_2", j.jaar) == j.tarief);
    if (j.grens != 0) {
      CHECK(euro("grens_schijf_1_box_2", j.jaar) == j.grens);
      CHECK(euro("belasting_schijf_1_box_2", j.jaar) == j.belasting);
      CHECK(waarde("tarief_schijf_2_box_2", j.jaar) == j.hoogste);
    }
    CHECK(waarde("termijn_verlies_box_2_achterwaarts", j.jaar) == 100'000);
    CHECK(waarde("termijn_verlies_box_2_voorwaarts", j.jaar) == 600'000);
  }
}

TEST_CASE("companies: Wet Vpb 1969, 15b, 20 and 22; Wet IB 2001, 3.30 and 4.14a") {
  struct Jaar {
    int jaar, grens, belasting, tarief, hoogste, rente, schulden; // percentages in thousandths; 0: no rule
  };
  constexpr Jaar jaren[] = {
      {2020, 200'000, 33'000, 16'500, 25'000, 30'000, 0},       {2021, 245'000, 36'750, 15'000, 25'000, 30'000, 0},
      {2022, 395'000, 59'250, 15'000, 25'800, 20'000, 0},       {2023, 200'000, 38'000, 19'000, 25'800, 20'000, 700'000},
      {2024, 200'000, 38'000, 19'000, 25'800, 20'000, 500'000}, {2025, 200'000, 38'000, 19'000, 25'800, 24'500, 500'000},
      {2026, 200'000, 38'000, 19'000, 25'800, 24'500, 500'000}, {2027, 200'000, 38'000, 19'000, 25'800, 24'500, 500'000}};
  for (const auto& j : jaren) {
    CAPTURE(j.jaar);
    CHECK(euro("grens_schijf_1_vennootschapsbelasting", j.jaar) == j.grens);
    CHECK(euro("belasting_schijf_1_vennootschapsbelasting", j.jaar) == j.belasting);
    CHECK(waarde("tarief_schijf_1_vennootschapsbelasting", j.jaar) == j.tarief);
    CHECK(waarde("tarief_schijf_2_vennootschapsbelasting", j.jaar) == j.hoogste);
    CHECK(waarde("renteaftrek_deel_winst", j.jaar) == j.rente);
    CHECK(euro("renteaftrek_vast_bedrag", j.jaar) == 1'000'000);
    CHECK(waarde("afschrijving_hoogstens", j.jaar) == 20'000);
    CHECK(waarde("afschrijving_goodwill_hoogstens", j.jaar) == 10'000);
    CHECK(waarde("termijn_verlies_vennootschap_achterwaarts", j.jaar) == 100'000);
    if (j.jaar >= 2022) {
      CHECK(euro("verliesverrekening_vast_bedrag", j.jaar) == 1'000'000);
      CHECK(waarde("verliesverrekening_deel_winst", j.jaar) == 50'000);
    }
    if (j.schulden != 0) CHECK(euro("schulden_eigen_vennootschap_vast_bedrag", j.jaar) == j.schulden);
  }
}

TEST_CASE("tax credits: art. 8.10, 8.11, 8.17 and 8.18") {
  struct Jaar {
    int jaar, algemeen, afbouw, grens; // percentages in thousandths of a percent
    int ouderen, ouderengrens, alleenstaand;
  };
  constexpr Jaar jaren[] = {
      {2020, 2'711, 5'672, 20'711, 1'622, 37'372, 436}, {2021, 2'837, 5'977, 21'043, 1'703, 37'970, 443},
      {2022, 2'888, 6'007, 21'317, 1'726, 38'464, 449}, {2023, 3'070, 6'095, 22'660, 1'835, 40'888, 478},
      {2024, 3'362, 6'630, 24'812, 2'010, 44'770, 524}, {2025, 3'068, 6'337, 28'406, 2'035, 45'308, 531},
      {2026, 3'115, 6'398, 29'736, 2'067, 46'002, 540}, {2027, 3'154, 6'638, 30'910, 2'093, 46'576, 547},
  };
  for (const auto& j : jaren) {
    CAPTURE(j.jaar);
    CHECK(euro("algemene_heffingskorting", j.jaar) == j.algemeen);
    CHECK(waarde("algemene_heffingskorting_afbouw", j.jaar) == j.afbouw);
    CHECK(euro("algemene_heffingskorting_afbouwgrens", j.jaar) == j.grens);
    CHECK(euro("ouderenkorting", j.jaar) == j.ouderen);
    CHECK(waarde("ouderenkorting_afbouw", j.jaar) == 15'000);
    CHECK(euro("ouderenkorting_afbouwgrens", j.jaar) == j.ouderengrens);
    CHECK(euro("alleenstaande_ouderenkorting", j.jaar) == j.alleenstaand);
  }
  struct Arbeid {
    int jaar, percent_a, max_a, percent_b, grens_b, max_b, percent_c, grens_c, max_c, percent_d, grens_d;
  };
  constexpr Arbeid arbeid[] = {
      {2020, 2'812, 279, 28'812, 9'921, 3'595, 1'656, 21'430, 3'819, 6'000, 34'954},
      {2021, 4'581, 463, 28'771, 10'108, 3'837, 2'663, 21'835, 4'205, 6'000, 35'652},
      {2022, 4'541, 470, 28'461, 10'350, 3'887, 2'610, 22'356, 4'260, 5'860, 36'649},
      {2023, 8'231, 884, 29'861, 10'740, 4'605, 3'085, 23'201, 5'052, 6'510, 37'691},
      {2024, 8'425, 968, 31'433, 11'490, 5'158, 2'471, 24'820, 5'532, 6'510, 39'957},
      {2025, 8'053, 980, 30'030, 12'169, 5'220, 2'258, 26'288, 5'599, 6'510, 43'071},
      {2026, 8'324, 996, 31'009, 11'965, 5'300, 1'950, 25'845, 5'685, 6'510, 45'592},
      {2027, 9'503, 1'182, 30'205, 12'438, 5'540, 1'855, 26'866, 5'929, 6'510, 47'834},
  };
  for (const auto& a : arbeid) {
    CAPTURE(a.jaar);
    CHECK(waarde("arbeidskorting_percentage_a", a.jaar) == a.percent_a);
    CHECK(euro("arbeidskorting_maximum_a", a.jaar) == a.max_a);
    CHECK(waarde("arbeidskorting_percentage_b", a.jaar) == a.percent_b);
    CHECK(euro("arbeidskorting_grens_b", a.jaar) == a.grens_b);
    CHECK(euro("arbeidskorting_maximum_b", a.jaar) == a.max_b);
    CHECK(waarde("arbeidskorting_percentage_c", a.jaar) == a.percent_c);
    CHECK(euro("arbeidskorting_grens_c", a.jaar) == a.grens_c);
    CHECK(euro("arbeidskorting_maximum_c", a.jaar) == a.max_c);
    CHECK(waarde("arbeidskorting_percentage_d", a.jaar) == a.percent_d);
    CHECK(euro("arbeidskorting_grens_d", a.jaar) == a.grens_d);
  }
}

TEST_CASE("profit, losses and the contribution Zvw: art. 3.76, 3.79a and 3.150, Zvw 43 and 45") {
  struct Jaar {
    int jaar, zelfstandig, starter, mkb, zvw, maximum; // percentages in thousandths of a percent
  };
  constexpr Jaar jaren[] = {
      {2020, 7'030, 2'123, 14'000, 5'450, 57'232}, {2021, 6'670, 2'123, 14'000, 5'750, 58'311},
      {2022, 6'310, 2'123, 14'000, 5'500, 59'706}, {2023, 5'030, 2'123, 14'000, 5'430, 66'956},
      {2024, 3'750, 2'123, 13'310, 5'320, 71'628}, {2025, 2'470, 2'123, 12'700, 5'260, 75'864},
      {2026, 1'200, 2'123, 12'700, 4'850, 79'409}, {2027, 900, 10, 12'700, 5'020, 82'547},
  };
  for (const auto& j : jaren) {
    CAPTURE(j.jaar);
    CHECK(euro("zelfstandigenaftrek", j.jaar) == j.zelfstandig);
    CHECK(euro("startersaftrek", j.jaar) == j.starter);
    CHECK(waarde("mkb_winstvrijstelling", j.jaar) == j.mkb);
    CHECK(waarde("bijdrage_zvw_percentage", j.jaar) == j.zvw);
    CHECK(euro("maximum_bijdrage_inkomen_zvw", j.jaar) == j.maximum);
    CHECK(waarde("zelfstandigenaftrek_deel_aow", j.jaar) == 50'000);
    CHECK(waarde("termijn_verlies_achterwaarts", j.jaar) == 300'000);
    CHECK(waarde("premiedagen_per_maand", j.jaar) == 3'000'000);
    CHECK(waarde("termijn_verlies_voorwaarts", j.jaar) == 900'000);
    CHECK(waarde("termijn_niet_gerealiseerde_zelfstandigenaftrek", j.jaar) == 900'000);
  }
}

TEST_CASE("transfer tax: art. 13, 14 and 15 Wet op belastingen van rechtsverkeer") {
  struct Jaar {
    int jaar, algemeen, woning, hoofdverblijf, grens; // rates in thousandths of a percent
  };
  constexpr Jaar jaren[] = {
      {2020, 6'000, 2'000, 2'000, 0},         {2021, 8'000, 8'000, 2'000, 400'000},   {2022, 8'000, 8'000, 2'000, 400'000},
      {2023, 10'400, 10'400, 2'000, 440'000}, {2024, 10'400, 10'400, 2'000, 510'000}, {2025, 10'400, 10'400, 2'000, 525'000},
      {2026, 10'400, 8'000, 2'000, 555'000},  {2027, 10'400, 7'000, 2'000, 615'000},
  };
  for (const auto& j : jaren) {
    CAPTURE(j.jaar);
    CHECK(waarde("overdrachtsbelasting_tarief", j.jaar) == j.algemeen);
    CHECK(waarde("overdrachtsbelasting_tarief_woning", j.jaar) == j.woning);
    CHECK(waarde("overdrachtsbelasting_tarief_hoofdverblijf", j.jaar) == j.hoofdverblijf);
    if (j.jaar == 2020) continue;
    CHECK(euro("startersvrijstelling_woningwaarde", j.jaar) == j.grens);
    CHECK(waarde("startersvrijstelling_leeftijd", j.jaar) == 3'500'000);
    CHECK(waarde("termijn_opvolgende_verkrijging", j.jaar) == 600'000);
    CHECK(waarde("termijn_aanvullende_verkrijging", j.jaar) == 1'200'000);
    CHECK(waarde("termijn_hoofdverblijf", j.jaar) == 600'000);
    CHECK(waarde("verdeling_samenwoners_minst", j.jaar) == 40'000);
    CHECK(waarde("verdeling_samenwoners_meest", j.jaar) == 60'000);
  }
}

TEST_CASE("every quantity has its whole life, and nothing outside it") {
  struct Leven {
    int eerste, laatste;
  };
  const std::map<std::string, Leven> levens = {
      {"aandeel_klasse_1_schijf_1", {2017, 2022}},
      {"aandeel_klasse_1_schijf_2", {2017, 2022}},
      {"aandeel_klasse_1_schijf_3", {2017, 2022}},
      {"aandeel_klasse_2_schijf_1", {2017, 2022}},
      {"aandeel_klasse_2_schijf_2", {2017, 2022}},
      {"aandeel_klasse_2_schijf_3", {2017, 2022}},
      {"aanslaggrens", {2020, 2027}},
      {"afschrijving_goodwill_hoogstens", {2020, 2027}},
      {"afschrijving_hoogstens", {2020, 2027}},
      {"aftrek_geringe_eigenwoningschuld", {2020, 2027}},
      {"aftrek_geringe_eigenwoningschuld_noemer", {2020, 2027}},
      {"algemene_heffingskorting", {2020, 2027}},
      {"algemene_heffingskorting_afbouw", {2020, 2027}},
      {"algemene_heffingskorting_afbouwgrens", {2020, 2027}},
      {"alleenstaande_ouderenkorting", {2020, 2027}},
      {"aow_leeftijd_jaren", {2019, 2027}},
      {"aow_leeftijd_maanden", {2019, 2027}},
      {"arbeidskorting_grens_b", {2020, 2027}},
      {"arbeidskorting_grens_c", {2020, 2027}},
      {"arbeidskorting_grens_d", {2020, 2027}},
      {"arbeidskorting_maximum_a", {2020, 2027}},
      {"arbeidskorting_maximum_b", {2020, 2027}},
      {"arbeidskorting_maximum_c", {2020, 2027}},
      {"arbeidskorting_percentage_a", {2020, 2027}},
      {"arbeidskorting_percentage_b", {2020, 2027}},
      {"arbeidskorting_percentage_c", {2020, 2027}},
      {"arbeidskorting_percentage_d", {2020, 2027}},
      {"belasting_schijf_1_box_2", {2024, 2027}},
      {"belasting_schijf_1_en_2_geboren_voor_1946", {2020, 2027}},
      {"belasting_schijf_1_en_2_werk_en_woning", {2020, 2027}},
      {"belasting_schijf_1_geboren_voor_1946", {2020, 2027}},
      {"belasting_schijf_1_vennootschapsbelasting", {2020, 2027}},
      {"belasting_schijf_1_werk_en_woning", {2020, 2027}},
      {"bijdrage_zvw_percentage", {2020, 2027}},
      {"canonfactor", {2017, 2027}},
      {"canonfactor_gebouwd_eigendom", {2017, 2027}},
      {"combinatiekorting", {2020, 2027}},
      {"combinatiekorting_drempel", {2020, 2027}},
      {"combinatiekorting_leeftijd_kind", {2020, 2027}},
      {"combinatiekorting_percentage", {2020, 2027}},
      {"drempel_schulden", {2017, 2027}},
      {"economische_huurwaarde", {2026, 2027}},
      {"eigenwoningforfait", {2020, 2027}},
      {"eigenwoningforfait_bovengrens", {2020, 2027}},
      {"eigenwoningforfait_percentage_boven_grens", {2020, 2027}},
      {"eigenwoningforfait_uitzending", {2020, 2027}},
      {"eigenwoningforfait_uitzending_vast_bedrag", {2020, 2027}},
      {"eigenwoningforfait_vast_bedrag", {2020, 2027}},
      {"factor_bepaalde_tijd", {2017, 2027}},
      {"factor_leven_achtste_vijftal", {2017, 2027}},
      {"factor_leven_derde_vijftal", {2017, 2027}},
      {"factor_leven_eerste_vijftal", {2017, 2027}},
      {"factor_leven_elfde_vijftal", {2017, 2027}},
      {"factor_leven_negende_vijftal", {2017, 2027}},
      {"factor_leven_tiende_vijftal", {2017, 2027}},
      {"factor_leven_twaalfde_vijftal", {2017, 2027}},
      {"factor_leven_tweede_vijftal", {2017, 2027}},
      {"factor_leven_vierde_vijftal", {2017, 2027}},
      {"factor_leven_vijfde_vijftal", {2017, 2027}},
      {"factor_leven_volgende_jaren", {2017, 2027}},
      {"factor_leven_zesde_vijftal", {2017, 2027}},
      {"factor_leven_zevende_vijftal", {2017, 2027}},
      {"factor_levenslang", {2017, 2027}},
      {"factor_onbepaalde_tijd", {2017, 2027}},
      {"forfait_banktegoeden", {2023, 2027}},
      {"forfait_overige_bezittingen", {2023, 2027}},
      {"forfait_schulden", {2023, 2027}},
      {"grens_schijf_1_box_2", {2024, 2027}},
      {"grens_schijf_1_geboren_voor_1946", {2020, 2027}},
      {"grens_schijf_1_vennootschapsbelasting", {2020, 2027}},
      {"grens_schijf_1_werk_en_woning", {2020, 2027}},
      {"grens_schijf_2_werk_en_woning", {2020, 2027}},
      {"heffingskorting_groene_beleggingen", {2017, 2027}},
      {"heffingskorting_maanden_in_huishouden", {2020, 2027}},
      {"heffingvrij_resultaat", {2028, 2032}},
      {"heffingvrij_vermogen", {2017, 2027}},
      {"herstel_banktegoeden", {2017, 2022}},
      {"herstel_overige_bezittingen", {2017, 2022}},
      {"herstel_schulden", {2017, 2022}},
      {"jaren_jonger_langstlevende", {2017, 2027}},
      {"jaren_jonger_vrouw", {2017, 2027}},
      {"jaren_ouder_eerststervende", {2017, 2027}},
      {"jonggehandicaptenkorting", {2020, 2027}},
      {"kamerverhuurvrijstelling", {2020, 2027}},
      {"leegwaarderatio", {2017, 2027}},
      {"looptijd_aflossingseis", {2020, 2027}},
      {"termijn_eigenwoningreserve", {2020, 2027}},
      {"maximum_bijdrage_inkomen_zvw", {2020, 2027}},
      {"meerderjarigheid", {2017, 2032}},
      {"mkb_winstvrijstelling", {2020, 2027}},
      {"ondergrens_afwijking_verhuurde_staat", {2017, 2027}},
      {"ouderenkorting", {2020, 2027}},
      {"ouderenkorting_afbouw", {2020, 2027}},
      {"ouderenkorting_afbouwgrens", {2020, 2027}},
      {"overdrachtsbelasting_tarief", {2020, 2027}},
      {"overdrachtsbelasting_tarief_hoofdverblijf", {2020, 2027}},
      {"overdrachtsbelasting_tarief_woning", {2020, 2027}},
      {"percentage_tijdelijke_verhuur", {2020, 2027}},
      {"premie_anw", {2020, 2027}},
      {"premie_aow", {2020, 2027}},
      {"premie_wlz", {2020, 2027}},
      {"premiedagen_per_maand", {2020, 2027}},
      {"rendementsklasse_1", {2017, 2022}},
      {"rendementsklasse_2", {2017, 2022}},
      {"renteaftrek_deel_winst", {2020, 2027}},
      {"renteaftrek_vast_bedrag", {2020, 2027}},
      {"schijfgrens_1", {2017, 2022}},
      {"schijfgrens_2", {2017, 2022}},
      {"schulden_eigen_vennootschap_vast_bedrag", {2023, 2027}},
      {"startersaftrek", {2020, 2027}},
      {"startersvrijstelling_leeftijd", {2021, 2027}},
      {"startersvrijstelling_woningwaarde", {2021, 2027}},
      {"tarief_box_2", {2020, 2023}},
      {"tarief_box_3", {2017, 2027}},
      {"tarief_dividendbelasting", {2017, 2032}},
      {"tarief_schijf_1_box_2", {2024, 2027}},
      {"tarief_schijf_1_vennootschapsbelasting", {2020, 2027}},
      {"tarief_schijf_1_werk_en_woning", {2020, 2027}},
      {"tarief_schijf_2_box_2", {2024, 2027}},
      {"tarief_schijf_2_vennootschapsbelasting", {2020, 2027}},
      {"tarief_schijf_2_werk_en_woning", {2020, 2027}},
      {"tarief_schijf_3_werk_en_woning", {2020, 2027}},
      {"tarief_werkelijk_rendement", {2028, 2032}},
      {"tariefsaanpassing", {2020, 2027}},
      {"termijn_aanvullende_verkrijging", {2021, 2027}},
      {"termijn_gewezen_partner", {2017, 2032}},
      {"termijn_hoofdverblijf", {2021, 2027}},
      {"termijn_leegstaand_te_koop", {2017, 2032}},
      {"termijn_niet_gerealiseerde_zelfstandigenaftrek", {2020, 2027}},
      {"termijn_opvolgende_verkrijging", {2021, 2027}},
      {"termijn_peildatumarbitrage", {2023, 2027}},
      {"termijn_toekomstige_woning", {2017, 2032}},
      {"termijn_uitzending", {2017, 2032}},
      {"termijn_verlies_achterwaarts", {2020, 2027}},
      {"termijn_verlies_box_2_achterwaarts", {2020, 2027}},
      {"termijn_verlies_box_2_voorwaarts", {2020, 2027}},
      {"termijn_verlies_vennootschap_achterwaarts", {2020, 2027}},
      {"termijn_verlies_voorwaarts", {2020, 2027}},
      {"termijn_verpleeghuis", {2017, 2032}},
      {"termijn_vooruitbetaalde_rente", {2020, 2027}},
      {"teruggaafgrens", {2020, 2027}},
      {"toetsniveau_drie", {2020, 2027}},
      {"toetsniveau_drievoud", {2020, 2027}},
      {"vastgoedbijtelling", {2028, 2032}},
      {"verdeling_samenwoners_meest", {2021, 2027}},
      {"verdeling_samenwoners_minst", {2021, 2027}},
      {"verhuurtoets", {2028, 2032}},
      {"verliesdrempel", {2028, 2032}},
      {"verliesverrekening_deel_winst", {2022, 2027}},
      {"verliesverrekening_vast_bedrag", {2022, 2027}},
      {"vermindering_gebouwd_eigendom", {2017, 2027}},
      {"veronderstelde_huur_gelieerd", {2017, 2025}},
      {"voordeel_genotsrecht", {2017, 2027}},
      {"vermogensgrens_huurtoeslag", {2023, 2027}},
      {"vermogensgrens_huurtoeslag_partners", {2023, 2027}},
      {"vermogensgrens_kindgebonden_budget", {2023, 2027}},
      {"vermogensgrens_kindgebonden_budget_partners", {2023, 2027}},
      {"vermogensgrens_zorgtoeslag", {2023, 2027}},
      {"vermogensgrens_zorgtoeslag_partners", {2023, 2027}},
      {"vrijstelling_contant_geld", {2017, 2027}},
      {"vrijstelling_groene_beleggingen", {2017, 2027}},
      {"vrijstelling_kapitaalverzekering", {2017, 2027}},
      {"vrijstelling_uitvaartverzekering", {2017, 2027}},
      {"zelfstandigenaftrek", {2020, 2027}},
      {"zelfstandigenaftrek_deel_aow", {2020, 2027}},
  };
  CHECK(tabellen().quantities().size() == levens.size());
  for (const auto& g : tabellen().quantities()) {
    CAPTURE(g.naam);
    const auto leven = levens.find(std::string{g.naam});
    REQUIRE(leven != levens.end());
    for (int jaar = 2000; jaar <= 2060; ++jaar) {
      CAPTURE(jaar);
      CHECK(tabellen().find_row(g.naam, {jaar, {}, {}}).has_value() ==
            (leven->second.eerste <= jaar && jaar <= leven->second.laatste));
    }
    CHECK_FALSE(g.wet.empty());
    CHECK_FALSE(g.artikel.empty());
    CHECK_FALSE(g.omschrijving.empty());
    CHECK_FALSE(g.description.empty());
  }
}

TEST_CASE("every row has a source with a title and a place, and says when it was known and checked") {
  const auto& p = tabellen();
  for (std::size_t i = 0; i < p.rows().size(); ++i) {
    const auto& r = p.rows()[i];
    const auto place = static_cast<int>(i);
    CAPTURE(p.quantity_of(place).naam);
    CAPTURE(r.jaar_van);
    REQUIRE(r.bron >= 0);
    REQUIRE(static_cast<std::size_t>(r.bron) < p.sources().size());
    const auto& b = p.source_of(place);
    CHECK_FALSE(b.titel.empty());
    CHECK_FALSE(b.uitgever.empty());
    CHECK_FALSE(b.where_found.empty());
    CHECK_FALSE((b.geopend.empty() && b.via.empty()));
    CHECK(r.known_on.ok());
    CHECK(r.gecontroleerd.size() == 10);
    CHECK_FALSE(r.tekst.empty());
    CHECK_FALSE(r.overlay);
    if (r.status == ParameterStatus::raming) CHECK_FALSE(r.opmerking.empty()); // an estimate shows its working
  }
}

TEST_CASE("the tables are in order: quantities by name, sources by key, rows by quantity, year, day, scenario") {
  const auto& p = tabellen();
  CHECK(std::ranges::is_sorted(p.quantities(), {}, &Quantity::naam));
  CHECK(std::ranges::is_sorted(p.sources(), {}, &Source::key));
  CHECK(std::ranges::is_sorted(
      p.rows(), {}, [](const ParameterRow& r) { return std::tuple{r.grootheid, r.jaar_van, r.known_on, r.scenario}; }));
}

TEST_CASE("the factors of article 19 of the decree, by age and by five years, in every year") {
  // Rows of the statute are five years; here each line is an age class, in hundredths: what is not there is 0.
  constexpr std::string_view vijftallen[] = {"eerste_vijftal",  "tweede_vijftal", "derde_vijftal",   "vierde_vijftal",
                                             "vijfde_vijftal",  "zesde_vijftal",  "zevende_vijftal", "achtste_vijftal",
                                             "negende_vijftal", "tiende_vijftal", "elfde_vijftal",   "twaalfde_vijftal",
                                             "volgende_jaren"};
  struct Klasse {
    int tot_en_met, levenslang, per_vijftal[13];
  };
  constexpr Klasse klassen[] = {
      {19, 22, {91, 74, 61, 50, 41, 33, 27, 21, 17, 13, 9, 6, 3}},
      {24, 22, {91, 74, 61, 50, 40, 33, 26, 20, 15, 11, 7, 4, 2}},
      {29, 21, {91, 74, 61, 49, 40, 32, 25, 19, 13, 9, 5, 2, 1}},
      {34, 20, {91, 74, 60, 49, 39, 30, 23, 16, 11, 6, 3, 1}},
      {39, 19, {90, 74, 59, 48, 37, 28, 20, 13, 7, 3, 1}},
      {44, 18, {90, 73, 58, 46, 35, 25, 16, 9, 4, 1}},
      {49, 16, {90, 72, 56, 43, 30, 20, 11, 5, 1}},
      {54, 15, {89, 70, 53, 38, 24, 14, 6, 2}},
      {59, 13, {88, 67, 48, 31, 17, 8, 2}},
      {64, 11, {87, 62, 40, 22, 10, 3}},
      {69, 9, {84, 54, 30, 14, 4, 1}},
      {74, 8, {80, 45, 20, 6, 1}},
      {79, 6, {74, 33, 10, 2}},
      {84, 4, {65, 20, 3}},
      {89, 3, {54, 8}},
      {94, 2, {40, 2}},
      {99, 1, {27}},
      {120, 1, {18}},
  };
  constexpr int bepaald[] = {91, 75, 61, 50, 41, 34, 28, 23, 19, 16, 13, 11, 9};
  const auto factor = [](std::string_view grootheid, int jaar, int x) { // of the row that x falls in, in thousandths
    const auto place = tabellen().find_row(grootheid, {jaar, {}, {}});
    REQUIRE(place);
    const auto& rij = tabellen().row(*place);
    std::size_t i = 0;
    while (rij.tabel[i].tot_en_met && std::int64_t{x} * Percentage::geheel > *rij.tabel[i].tot_en_met) ++i;
    REQUIRE(i < static_cast<std::size_t>(rij.tabelrijen));
    return rij.tabel[i].waarde.thousandths() * 1000 / Percentage::geheel;
  };
  for (int jaar = 2017; jaar <= 2027; ++jaar) {
    CAPTURE(jaar);
    int leeftijd = 0;
    for (const auto& k : klassen)
      for (; leeftijd <= k.tot_en_met; ++leeftijd) {
        CAPTURE(leeftijd);
        CHECK(factor("factor_levenslang", jaar, leeftijd) == k.levenslang * 1000);
        for (std::size_t v = 0; v < 13; ++v)
          CHECK(factor("factor_leven_" + std::string{vijftallen[v]}, jaar, leeftijd) == k.per_vijftal[v] * 10);
      }
    for (int n = 1; n <= 70; ++n) CHECK(factor("factor_bepaalde_tijd", jaar, n) == bepaald[std::min((n - 1) / 5, 12)] * 10);
    CHECK(waarde("voordeel_genotsrecht", jaar) == 4'000);
    CHECK(waarde("factor_onbepaalde_tijd", jaar) == 2'400'000);
    CHECK(waarde("jaren_jonger_vrouw", jaar) == 500'000);
    CHECK(waarde("jaren_jonger_langstlevende", jaar) == 1'000'000);
    CHECK(waarde("jaren_ouder_eerststervende", jaar) == 500'000);
  }
}

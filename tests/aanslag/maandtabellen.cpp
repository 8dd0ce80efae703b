// SPDX-License-Identifier: EUPL-1.2
// Wages and pensions of a whole year against the white monthly wage-tax tables of the Belastingdienst, as the CSV files of
// stevermeister/dutch-tax-income-calculator-npm (MIT) copy them: twelve times the monthly wage is the income of the year. A table
// rounds in steps; per month a difference of 0.32 euro is agreement. A single pensioner gets a credit in the return that the
// table of who has a partner lacks, so the pensioners here have one.
#include "engine/year.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <cmath>

namespace {

using namespace netto;

struct Row {
  int year;
  std::int64_t monthly;                                ///< cents
  double before_credits, labour_credit, after_credits; ///< per month, euros
};
constexpr Row below_pensionable_age[] = {
    {2020, 4999'50, 1867.17, 193.08, 1633.83}, {2020, 7501'50, 3019.42, 43.00, 2976.42},
    {2021, 3001'50, 1113.42, 348.67, 602.92},  {2021, 4999'50, 1854.67, 228.75, 1583.50},
    {2021, 7501'50, 3005.17, 78.67, 2926.50},  {2022, 3001'50, 1112.58, 353.67, 591.83},
    {2023, 3001'50, 1108.42, 416.75, 503.67},  {2023, 4999'50, 1846.25, 300.08, 1479.92},
    {2023, 7501'50, 2948.17, 137.17, 2811.00}, {2024, 4999'50, 1848.17, 352.33, 1410.00},
    {2024, 7501'50, 2924.58, 189.50, 2735.08}, {2025, 3001'50, 1075.08, 453.33, 406.25},
    {2025, 4999'50, 1820.58, 374.83, 1356.83}, {2025, 7501'50, 2890.50, 211.92, 2678.58},
    {2026, 3001'50, 1073.00, 458.25, 388.58},  {2026, 4999'50, 1819.08, 395.67, 1325.08},
    {2026, 7501'50, 2874.17, 232.75, 2641.42},
};
constexpr Row pensioners[] = {
    {2020, 2502'00, 486.58, 162.33, 94.25},    {2020, 3501'00, 789.75, 147.42, 499.83},
    {2020, 7501'50, 2501.67, 22.42, 2479.25},  {2022, 2502'00, 479.58, 176.25, 57.50},
    {2022, 4999'50, 1324.08, 124.75, 1174.92}, {2023, 2502'00, 476.08, 206.92, 3.58},
    {2023, 4999'50, 1292.08, 154.67, 1103.17}, {2024, 3501'00, 726.00, 232.08, 230.83},
    {2024, 7501'50, 2356.33, 97.75, 2258.58},  {2025, 3501'00, 685.50, 232.50, 191.33},
    {2025, 4999'50, 1247.17, 187.58, 1015.00}, {2026, 3501'00, 676.25, 233.75, 173.25},
    {2026, 7501'50, 2294.17, 116.42, 2177.75},
};
constexpr Row born_before_1946[] = {
    {2020, 3501'00, 779.83, 147.42, 489.92},   {2022, 3501'00, 754.67, 170.17, 414.00},
    {2022, 7501'50, 2451.17, 48.92, 2402.25},  {2023, 4999'50, 1268.92, 154.67, 1080.00},
    {2024, 3501'00, 697.33, 232.08, 202.17},   {2024, 4999'50, 1251.33, 181.83, 1025.17},
    {2025, 7501'50, 2283.42, 106.08, 2177.33}, {2026, 3501'00, 639.42, 233.75, 136.42},
    {2026, 4999'50, 1202.25, 197.67, 955.42},
};

constexpr int working = 1980, retired = 1948, old_table = 1944; ///< years of birth
/// Anna, with wages alone; with a partner who has nothing when she has the pensionable age.
areas::YearAnswer answer(const Row& row, int born, RoundingPolicy policy) {
  static const Parameters parameters;
  Dossier d;
  const bool pensioner = born != working;
  d.personen.resize(pensioner ? 2 : 1);
  d.personen[0].naam = "Anna";
  for (Persoon& p : d.personen) p.geboortedatum = Date{std::chrono::year{born}, std::chrono::May, std::chrono::day{1}};
  if (pensioner) {
    d.personen[1].naam = "Bram";
    d.partnerschappen = {{{0, 1}, {row.year}, {}, {}}};
  }
  Inkomen job;
  job.naam = "Baan";
  job.persoon = 0;
  job.bedrag.zet(row.year, Euro::from_cents(row.monthly * 12));
  job.loonheffing.zet(row.year, Euro{});
  d.inkomens = {job};
  areas::Query q;
  q.jaar = row.year;
  q.afronding = policy;
  auto r = engine::compute(d, parameters, q);
  REQUIRE(r.answer);
  REQUIRE(r.answer->aanslag);
  return std::move(*r.answer);
}
double per_month(const areas::Amount& u) { return static_cast<double>(whole(u.waarde, Direction::nearest)) / 1200; }

void check(const Row& row, int born) {
  for (const auto policy : {RoundingPolicy::wet, RoundingPolicy::belastingdienst}) {
    CAPTURE(row.year);
    CAPTURE(row.monthly);
    CAPTURE(policy == RoundingPolicy::wet);
    const auto a = answer(row, born, policy);
    const auto& p = a.aanslag->personen.front();
    REQUIRE(p.kortingen.arbeidskorting);
    CHECK(std::abs(per_month(*p.kortingen.arbeidskorting) - row.labour_credit) <= 0.32);
    CHECK(std::abs(per_month(p.inkomensheffing) - row.before_credits) <= 0.32);
    CHECK(std::abs(per_month({p.inkomensheffing.waarde - p.kortingen.totaal.waarde, -1}) - row.after_credits) <= 0.32);
  }
}

} // namespace

TEST_CASE("wages below the pensionable age agree with the monthly tables") {
  for (const Row& row : below_pensionable_age) check(row, working);
}

TEST_CASE("wages at the pensionable age agree with the monthly tables") {
  for (const Row& row : pensioners) check(row, retired);
  for (const Row& row : born_before_1946) check(row, old_table);
}

TEST_CASE("the tax credit for the elderly ends where the Belastingdienst says") {
  // Heffingskortingen voor AOW-gerechtigden: nil from 49.971 in 2022 and from 58.170 in 2024.
  for (const auto& [year, end] : {std::pair{2022, 49'971}, std::pair{2024, 58'170}}) {
    CAPTURE(year);
    const auto credit = [&](std::int64_t income) {
      const auto a = answer({year, income * 100 / 12, 0, 0, 0}, retired, RoundingPolicy::wet);
      return *a.aanslag->personen.front().kortingen.ouderenkorting;
    };
    CHECK(credit(end + 12).waarde.is_zero());
    CHECK_FALSE(credit(end - 12).waarde.is_zero());
  }
}

TEST_CASE("the labour credit ends where the tables of the Handboek Loonheffingen say") {
  for (const auto& [year, end] :
       {std::pair{2022, 109'347}, std::pair{2023, 115'295}, std::pair{2025, 129'078}, std::pair{2026, 132'920}}) {
    CAPTURE(year);
    const auto credit = [&](std::int64_t income) {
      const auto a = answer({year, income * 100 / 12, 0, 0, 0}, working, RoundingPolicy::wet);
      return a.aanslag->personen.front().kortingen.arbeidskorting->waarde;
    };
    CHECK(credit(end + 12).is_zero());
    CHECK_FALSE(credit(end - 24).is_zero());
  }
}

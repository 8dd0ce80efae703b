// SPDX-License-Identifier: EUPL-1.2
// Art. 3.112 and 3.115 Wet IB 2001 with the parameters of each year. Expected amounts are worked out by hand from the table of the
// statute (value x percentage, or fixed amount + 2,35% of the excess), or published by the Belastingdienst.
#include "law/wet_ib_2001/art_3_112_eigenwoningforfait.hpp"
#include "law/wet_ib_2001/art_3_115_samen_een_eigen_woning.hpp"
#include "params/load.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <optional>

using namespace netto;

namespace {

constexpr Date dag(int jaar, unsigned maand, unsigned d) {
  return Date{std::chrono::year{jaar}, std::chrono::month{maand}, std::chrono::day{d}};
}

template <class F> Bedrag<F> geld(Euro e) { return form::fact<F>({}, {}, e); }
template <class F> Verhouding<F> deel(std::int64_t teller, std::int64_t noemer) {
  return form::fact<F>({}, {}, teller, noemer);
}

template <class F> EigenWoninggegevens<Bedrag<F>, Verhouding<F>> gegevens(int jaar) {
  static const Parameters tabellen;
  Loader lader{tabellen, {jaar, {}, {}}};
  OwnHomeParameterRows rijen;
  load(lader, rijen);
  REQUIRE(lader.missing().empty());
  EigenWoninggegevens<Bedrag<F>, Verhouding<F>> g;
  for (std::size_t i = 0; i < tabel_max; ++i) {
    g.percentage.tot_en_met[i] = form::parameter<F>({}, rijen.percentage.tot_en_met[i].waarde, 0);
    g.percentage.waarde[i] = form::parameter<F>({}, rijen.percentage.waarde[i].waarde, 0);
  }
  g.bovengrens = form::parameter<F>({}, rijen.bovengrens.waarde, 0);
  g.vast_bedrag = form::parameter<F>({}, rijen.vast_bedrag.waarde, 0);
  g.percentage_boven_grens = form::parameter<F>({}, rijen.percentage_boven_grens.waarde, 0);
  return g;
}

using Wet = Exact<RoundingPolicy::wet>;
using Praktijk = Exact<RoundingPolicy::belastingdienst>;

/// Of a whole year, in hundredths of a eurocent: 0,01% of whole euros is a whole number of those.
std::int64_t jaarbedrag(int jaar, std::int64_t waarde) {
  const auto x = wet::Artikel_3_112<Wet>::lid_1(geld<Wet>(Euro::from_euros(waarde)), gegevens<Wet>(jaar));
  const auto honderdsten = x.number * Fraction{100};
  CHECK(whole(honderdsten, Direction::down) == whole(honderdsten, Direction::up));
  return whole(honderdsten, Direction::down);
}

/// What is declared, in whole euros, of a value for `dagen` of the year.
std::int64_t aangifte(int jaar, std::int64_t waarde, std::int64_t dagen) {
  const auto heel = wet::Artikel_3_112<Praktijk>::lid_1(geld<Praktijk>(Euro::from_euros(waarde)), gegevens<Praktijk>(jaar));
  const auto x = wet::Artikel_3_112<Praktijk>::naar_tijdsgelang(heel, deel<Praktijk>(dagen, days_in_year(jaar)));
  CHECK(in_cents(x).cents() % 100 == 0);
  return in_cents(x).cents() / 100;
}

} // namespace

TEST_CASE("each bound belongs to its own band, and the percentage is of the whole value") {
  struct Jaar {
    int jaar;
    std::int64_t grens;
    // in hundredths of a eurocent: at 12.501, 25.000, 25.001, 50.000, 50.001, 75.000, 75.001, grens - 1, grens, grens + 1
    std::int64_t verwacht[10];
  };
  constexpr Jaar jaren[] = {
      // 2020: 0,20% 0,35% 0,45% 0,60%; 6.540
      {2020,
       1'090'000,
       {25'0020, 50'0000, 87'5035, 175'0000, 225'0045, 337'5000, 450'0060, 6'539'9940, 6'540'0000, 6'540'0235}},
      // 2021: 0,20% 0,30% 0,40% 0,50%; 5.550
      {2021,
       1'110'000,
       {25'0020, 50'0000, 75'0030, 150'0000, 200'0040, 300'0000, 375'0050, 5'549'9950, 5'550'0000, 5'550'0235}},
      // 2022: 0,15% 0,25% 0,35% 0,45%; 5.085
      {2022,
       1'130'000,
       {18'7515, 37'5000, 62'5025, 125'0000, 175'0035, 262'5000, 337'5045, 5'084'9955, 5'085'0000, 5'085'0235}},
      // from 2023: 0,10% 0,20% 0,25% 0,35%
      {2023,
       1'200'000,
       {12'5010, 25'0000, 50'0020, 100'0000, 125'0025, 187'5000, 262'5035, 4'199'9965, 4'200'0000, 4'200'0235}},
      {2024,
       1'310'000,
       {12'5010, 25'0000, 50'0020, 100'0000, 125'0025, 187'5000, 262'5035, 4'584'9965, 4'585'0000, 4'585'0235}},
      {2025,
       1'330'000,
       {12'5010, 25'0000, 50'0020, 100'0000, 125'0025, 187'5000, 262'5035, 4'654'9965, 4'655'0000, 4'655'0235}},
      {2026,
       1'350'000,
       {12'5010, 25'0000, 50'0020, 100'0000, 125'0025, 187'5000, 262'5035, 4'724'9965, 4'725'0000, 4'725'0235}},
      {2027,
       1'360'000,
       {12'5010, 25'0000, 50'0020, 100'0000, 125'0025, 187'5000, 262'5035, 4'759'9965, 4'760'0000, 4'760'0235}},
  };
  for (const auto& j : jaren) {
    CAPTURE(j.jaar);
    for (const std::int64_t niets : {0, 1, 12'499, 12'500}) CHECK(jaarbedrag(j.jaar, niets) == 0);
    const std::int64_t waarden[] = {12'501, 25'000, 25'001, 50'000, 50'001, 75'000, 75'001, j.grens - 1, j.grens, j.grens + 1};
    for (std::size_t i = 0; i < std::size(waarden); ++i) {
      CAPTURE(waarden[i]);
      CHECK(jaarbedrag(j.jaar, waarden[i]) == j.verwacht[i]);
    }
  }
}

TEST_CASE("one euro below a bound: the percentage of the band below it") {
  CHECK(jaarbedrag(2020, 24'999) == 49'9980);  // 0,20%
  CHECK(jaarbedrag(2020, 49'999) == 174'9965); // 0,35%
  CHECK(jaarbedrag(2020, 74'999) == 337'4955); // 0,45%
  CHECK(jaarbedrag(2026, 24'999) == 24'9990);  // 0,10%
  CHECK(jaarbedrag(2026, 49'999) == 99'9980);  // 0,20%
  CHECK(jaarbedrag(2026, 74'999) == 187'4975); // 0,25%
}

TEST_CASE("far above the top bound: the fixed amount and 2,35% of the excess only") {
  CHECK(jaarbedrag(2026, 1'500'000) == 8'250'0000);  // 4.725 + 150.000 x 2,35% = 4.725 + 3.525
  CHECK(jaarbedrag(2025, 1'500'000) == 8'650'0000);  // 4.655 + 170.000 x 2,35% = 4.655 + 3.995
  CHECK(jaarbedrag(2020, 2'000'000) == 27'925'0000); // 6.540 + 910.000 x 2,35% = 6.540 + 21.385
}

TEST_CASE("published by the Belastingdienst") {
  // "Part van het jaar eigen woning": 276.000 at 0,35% is 966; registered on 15 September: 107 of 365 days; 283.
  CHECK(wet::Eigenwoningdagen::lid_6({dag(2023, 9, 15), {}}, 2023) == 107);
  CHECK(aangifte(2023, 276'000, 365) == 966);
  CHECK(aangifte(2023, 276'000, 107) == 283);
  // The same page: 300.000, two owners who are not partners, half each: 1.050, each declares 525.
  CHECK(aangifte(2023, 300'000, 365) == 1'050);
  CHECK(in_cents(wet::Artikel_3_115<Praktijk>::deel(geld<Praktijk>(Euro::from_euros(1'050)), deel<Praktijk>(1, 2))) ==
        Euro::from_euros(525));
  // "Verschillende eigen woningen in het jaar", 2015 at 0,75%: 1.500 for 102 days is 419, 2.250 for 263 days is 1.621.
  const auto deel_2015 = [](std::int64_t op_jaarbasis, std::int64_t dagen) {
    return in_cents(wet::Artikel_3_112<Praktijk>::naar_tijdsgelang(geld<Praktijk>(Euro::from_euros(op_jaarbasis)),
                                                                   deel<Praktijk>(dagen, 365)));
  };
  CHECK(deel_2015(1'500, 102) == Euro::from_euros(419));
  CHECK(deel_2015(2'250, 263) == Euro::from_euros(1'621));
}

TEST_CASE("days: the day of the change is of the home that is left, so that no day of a year counts twice or not at all") {
  using wet::Eigenwoningdagen;
  CHECK(Eigenwoningdagen::lid_6({}, 2025) == 365);
  CHECK(Eigenwoningdagen::lid_6({}, 2024) == 366);
  for (const auto& wisseling : {dag(2024, 1, 1), dag(2024, 2, 29), dag(2024, 12, 30), dag(2024, 12, 31)}) {
    const auto oud = Eigenwoningdagen::lid_6({{}, wisseling}, 2024), nieuw = Eigenwoningdagen::lid_6({wisseling, {}}, 2024);
    CHECK(oud + nieuw == 366);
    CHECK(oud == days_between(dag(2023, 12, 31), wisseling));
  }
  CHECK(Eigenwoningdagen::lid_6({dag(2025, 3, 31), dag(2025, 6, 1)}, 2025) == 62); // April 30, May 31, 1 June
  CHECK(Eigenwoningdagen::lid_6({dag(2019, 6, 1), {}}, 2025) == 365);
  CHECK(Eigenwoningdagen::lid_6({dag(2026, 1, 1), {}}, 2025) == 0);   // not yet
  CHECK(Eigenwoningdagen::lid_6({{}, dag(2024, 12, 31)}, 2025) == 0); // no longer
  CHECK(Eigenwoningdagen::lid_6({{}, dag(2023, 5, 1)}, 2025) == 0);
}

TEST_CASE("which periods count: empty and for sale is nil") {
  using Gebruik = Woning::Gebruik;
  CHECK(wet::Eigenwoningdagen::telt({{}, Gebruik::eigen_woning}));
  CHECK_FALSE(wet::Eigenwoningdagen::telt({{}, Gebruik::eigen_woning, true}));
  CHECK(wet::Eigenwoningdagen::telt({{}, Gebruik::eigen_woning, false}));
  CHECK_FALSE(wet::Eigenwoningdagen::telt({{}, Gebruik::leegstaand, true}));
  CHECK_FALSE(wet::Eigenwoningdagen::telt({{}, Gebruik::verhuurd}));
  CHECK_FALSE(wet::Eigenwoningdagen::telt({{}, Gebruik::tweede_woning}));
}

TEST_CASE("rounding: down to whole euros for the year, for the part of the year and for the share; not at all under `wet`") {
  CHECK(aangifte(2026, 275'000, 365) == 962);   // 962,50
  CHECK(aangifte(2024, 500'000, 306) == 1'463); // 1.750 x 306 / 366 = 1.463,11
  CHECK(aangifte(2025, 300'000, 243) == 699);   // 1.050 x 243 / 365 = 699,04
  // 999 for the year (285.714 x 0,35% = 999,999), then 183 of 365 days: 999 x 183 / 365 = 500,86. Of 999,999 it would be 501,37.
  CHECK(aangifte(2025, 285'714, 183) == 500);
  const auto helft = wet::Artikel_3_115<Praktijk>::deel(geld<Praktijk>(Euro::from_euros(1'051)), deel<Praktijk>(1, 2));
  CHECK(in_cents(helft) == Euro::from_euros(525)); // 525,50
  const auto wet_deel = wet::Artikel_3_112<Wet>::naar_tijdsgelang(geld<Wet>(Euro::from_euros(966)), deel<Wet>(107, 365));
  CHECK(wet_deel.number == Fraction{966'00 * 107, 365});
}

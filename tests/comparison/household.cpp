// SPDX-License-Identifier: EUPL-1.2
// Households worked out by hand, from the amounts in params/ and the assumptions of docs/spec/vergelijk.md, with the rounding
// of the tax administration (docs/keuzes/K-001-afronding.md).
#include "helpers.hpp"

#include "faces/report/text.hpp"
#include "studies/overgang_2028/report.hpp"

#include <doctest/doctest.h>

using namespace netto;
using namespace netto::test;

namespace {

/// A let home with a mortgage, and savings. The dossier gives all of 2026 and the values at its end.
Dossier verhuurder() {
  return van_anna(R"(
[[woning]]
naam = "Kade 5"
gebruik = "verhuurd"
gekocht_op = 2015-06-01
aankoopprijs = 280_000
verbetering = { 2022 = 15_000 }
woz = { 2026 = 400_000, 2027 = 380_000 }
kosten = { 2026 = 4_000 }
huur = [ { kale_huur_per_maand = 1_200 } ]
[[schuld]]
naam = "Hypotheek Kade"
woning = "Kade 5"
waarde = { 2026 = 200_000, 2027 = 195_000 }
rente = { 2026 = 7_000 }
[[bankrekening]]
naam = "Sparen"
waarde = { 2026 = 60_000, 2027 = 64_000 }
rente = { 2026 = 600 }
)");
}

/// Partners with a holiday home that is worth less than it cost, green investments and savings, shares and crypto.
Dossier partners() {
  return dossier(R"(
[[persoon]]
naam = "Anna"
[[persoon]]
naam = "Bram"
[partnerschap]
heel_jaar = [2027, 2028]
[[woning]]
naam = "Duinhuis"
gebruik = "tweede_woning"
gekocht_op = 2021-03-01
aankoopprijs = 310_000
woz = { 2027 = 300_000, 2028 = 300_000, 2029 = 290_000 }
kosten = { 2027 = 2_000 }
[[belegging]]
naam = "Groenfonds"
soort = "groen"
waarde = { 2027 = 50_000 }
[[belegging]]
naam = "Indexfonds"
waarde = { 2027 = 80_000, 2028 = 90_000 }
[[belegging]]
naam = "Munten"
soort = "crypto"
waarde = { 2027 = 10_000 }
kosten = { 2027 = 100 }
[[bankrekening]]
naam = "Groen sparen"
soort = "groen"
waarde = { 2027 = 5_000 }
)");
}

} // namespace

TEST_CASE("landlord 2026 (law in force): the actual return is negative, so nil, and counts") {
  const auto v = vergelijk(verhuurder(), 2026, 2029);
  const auto& a = answer(v, 2026);
  CHECK(v.jaren[0].stelsels.size() == 1);
  CHECK(v.jaren[0].aangenomen.empty());
  // Deemed return
  //   Rent / WOZ      14.400 / 400.000 = 3,6%: ratio 90%; home 90% x 400.000                   = 360.000
  //   Debt            200.000 - 3.800                                                          = 196.200
  //   Return          bank 60.000 x 1,28% = 768; home 360.000 x 6,00% = 21.600;
  //                   debt 196.200 x 2,70% = 5.297,40, nearest 5.297; 768 + 21.600 - 5.297     =  17.071
  //   Base            360.000 + 60.000 - 196.200 = 223.800; 223.800 - 59.357                   = 164.443
  //   Share           164.443 / 223.800 = 73,477%, down                                        =  73,47%
  //   Benefit         17.071 x 73,47% = 12.542,06, down                                        =  12.542
  //   Tax             36% x 12.542 = 4.515,12, down                                            =   4.515
  CHECK(inkomen(a, "forfait") == 12'542);
  CHECK(belasting(a, "forfait") == 4'515);
  // Actual return
  //   Home            31 December: 14.400 / 380.000 = 3,79%: 90% x 380.000 = 342.000; - 360.000 = -18.000
  //   Rent, interest  14.400 - 7.000 + 600                                                     =   8.000
  //   Together        -18.000 + 8.000 = -10.000, at least nil                                  =       0
  CHECK(euros(a.box3.werkelijk[0].rendement) == -10'000);
  CHECK(inkomen(a, "werkelijk_rendement") == 0);
  CHECK(a.vermogen.huishouden.toegepast->key == "werkelijk_rendement");
  CHECK(euros(a.vermogen.huishouden.belasting) == 0);
}

TEST_CASE("landlord 2027 (law in force, assumed facts): the forfait counts") {
  const auto v = vergelijk(verhuurder(), 2026, 2029);
  const auto& a = answer(v, 2027);
  CHECK(v.jaren[1].stelsels.size() == 1);
  // Deemed return, with the proposed and estimated figures of 2027
  //   Home            14.400 / 380.000 = 3,79%: 90% x 380.000                                  = 342.000
  //   Debt            195.000 - 3.900                                                          = 191.100
  //   Return          bank 64.000 x 1,28% = 819,20, down 819; home 342.000 x 6,37% = 21.785,40, down 21.785;
  //                   debt 191.100 x 2,70% = 5.159,70, nearest 5.160; 819 + 21.785 - 5.160     =  17.444
  //   Base            342.000 + 64.000 - 191.100 = 214.900; 214.900 - 60.098                   = 154.802
  //   Share           154.802 / 214.900 = 72,034%, down                                        =  72,03%
  //   Benefit         17.444 x 72,03% = 12.564,91, down                                        =  12.564
  //   Tax             36% x 12.564 = 4.523,04, down                                            =   4.523
  CHECK(inkomen(a, "forfait") == 12'564);
  CHECK(belasting(a, "forfait") == 4'523);
  // Actual return, with what is assumed
  //   WOZ of 2028     380.000 x 1,02                                                           = 387.600
  //   Home            the rent rises on 1 January 2028, so still 14.400 / 387.600 = 3,72%:
  //                   90% x 387.600 = 348.840; - 342.000                                       =   6.840
  //   Rent                                                                                     =  14.400
  //   Bank            1,5% x 64.000                                                            =     960
  //   Debt            7.000 / 200.000 = 3,5%, of 195.000                                       =  -6.825
  //   Together        6.840 + 14.400 + 960 - 6.825                                             =  15.375
  //   Tax             36% x 15.375                                                             =   5.535
  CHECK(inkomen(a, "werkelijk_rendement") == 15'375);
  CHECK(belasting(a, "werkelijk_rendement") == 5'535);
  CHECK(a.vermogen.huishouden.toegepast->key == "forfait");
  CHECK(euros(a.vermogen.huishouden.belasting) == 4'523);
}

TEST_CASE("landlord 2028 and 2029: the bill, and the bill with the novelle") {
  const auto v = vergelijk(verhuurder(), 2026, 2029);
  // 2028  Rent         1.200 x 1,02 = 1.224 a month, 366 of 366 days let: costs count; 12 x 1.224 = 14.688
  //       Costs        4.000 x 1,02 = 4.080 in 2027; x 1,02 = 4.161,60, nearest                =   4.162
  //       Result       14.688 - 4.162 + bank 960 - interest 6.825                              =   4.661
  //       Bill         4.661 - 1.800 = 2.861; 36% = 1.029,96, down                             =   1.029
  //       Amendment    4.661 - 1.000 = 3.661; 36% = 1.317,96, down                             =   1.317
  // 2029  Rent         1.224 x 1,02 = 1.248,48, nearest 1.248; x 12                            =  14.976
  //       Costs        4.162 x 1,02 = 4.245,24, nearest                                        =   4.245
  //       Result       14.976 - 4.245 + 960 - 6.825                                            =   4.866
  //       Bill         4.866 - 1.800 = 3.066; 36% = 1.103,76, down                             =   1.103
  //       Amendment    4.866 - 1.000 = 3.866; 36% = 1.391,76, down                             =   1.391
  // The loss of 2026 is not set off: losses from before 2028 vanish.
  struct Jaar {
    int jaar;
    std::int64_t resultaat, wetsvoorstel, novelle;
  };
  for (const Jaar& j : {Jaar{2028, 4'661, 1'029, 1'317}, Jaar{2029, 4'866, 1'103, 1'391}}) {
    CAPTURE(j.jaar);
    const auto &a = answer(v, j.jaar), &b = answer(v, j.jaar, true);
    CHECK(euros(a.box3_2028->resultaat) == j.resultaat);
    CHECK(euros(b.box3_2028->resultaat) == j.resultaat); // nothing that is taxed when sold
    CHECK(belasting(a, "wetsvoorstel_36748") == j.wetsvoorstel);
    CHECK(belasting(b, "wetsvoorstel_36748_novelle") == j.novelle);
    CHECK(a.vermogen.huishouden.toegepast->key == "wetsvoorstel_36748");
    CHECK(b.vermogen.huishouden.toegepast->key == "wetsvoorstel_36748_novelle");
    CHECK(belasting(a, "forfait") == -1); // not a route any more
  }
  CHECK(v.jaren[2].stelsels.size() == 2);
}

TEST_CASE("landlord, the transition: start value, loss that lapses, costs that start to count, allowances") {
  const auto v = vergelijk(verhuurder(), 2026, 2029);
  REQUIRE(v.overgang);
  const auto& o = *v.overgang;
  CHECK(o.jaar == 2028);
  CHECK(euros(o.belasting_voor.value()) == 4'523);
  CHECK(euros(o.belasting_na.value()) == 1'029);
  CHECK(euros(o.belasting_na_novelle.value()) == 1'317);
  // The WOZ value of 2029, with 1 January 2028 as its value date: 387.600 x 1,02                = 395.352
  // Bought for 280.000 and improved for 15.000 = 295.000; 395.352 - 295.000 is never taxed      = 100.352
  REQUIRE(o.startwaarden.size() == 1);
  const auto& s = o.startwaarden[0];
  CHECK(name_of(v.dossier, s.wat) == "Kade 5");
  CHECK(s.jaar == 2029);
  CHECK(euros(s.waarde) == 395'352);
  CHECK(s.aangenomen);
  CHECK_FALSE(s.alleen_novelle);
  CHECK(euros(s.aankoopprijs.value()) == 295'000);
  CHECK(euros(s.onbelast.value()) == 100'352);
  // 2026: -10.000; 2027 was positive
  CHECK(euros(o.verlies_vervalt) == 10'000);
  REQUIRE(o.verliesjaren.size() == 1);
  CHECK(o.verliesjaren[0].first == 2026);
  CHECK(euros(o.verliesjaren[0].second) == -10'000);
  CHECK(euros(o.kosten_tellen) == 4'162);
  REQUIRE(o.kosten.size() == 1);
  CHECK(name_of(v.dossier, o.kosten[0].wat) == "Kade 5");
  CHECK(o.kosten_niet.empty());
  CHECK(o.personen == 1);
  CHECK(euros(o.heffingvrij_vermogen.value()) == 60'098);
  CHECK(euros(o.heffingvrij_resultaat.value()) == 1'800);
  CHECK(euros(o.heffingvrij_resultaat_novelle.value()) == 1'000);
  CHECK(o.eindigt.empty());
}

TEST_CASE("landlord, the report: table and transition with the same amounts") {
  const auto v = vergelijk(verhuurder(), 2026, 2029);
  const auto tekst = report::to_text(studies::comparison(v, v.dossier, Language::nl), {Language::nl, 240, false});
  // Which route counts, and which years rest on assumptions, is in the table.
  for (
      const std::string regel : {
          "  jaar    forfait  werkelijk rendement  wetsvoorstel 36748  idem met novelle  status\n",
          "  2026      4.515                  * 0                   -                 -  geldend\n",
          "  2027 ~  * 4.523                5.535                   -                 -  voorstel/raming\n",
          "  2028 ~        -                    -             * 1.029           * 1.317  wetsvoorstel / voorstel kabinet\n",
          "  2029 ~        -                    -             * 1.103           * 1.391  wetsvoorstel / voorstel kabinet\n",
          "Belasting: € 4.523 over 2027; € 1.029 over 2028 volgens het wetsvoorstel, € 1.317 met de novelle.\n",
          "Kade 5: € 395.352 (aangenomen); gekocht en verbeterd voor € 295.000, dus € 100.352 blijft onbelast.\n",
          "Kosten gaan tellen: € 4.162 in 2028 (Kade 5 € 4.162).",
          "Verliezen tot en met 2027 vervallen: samen € 10.000 (2026 € −10.000).",
          "Het heffingvrije vermogen (€ 60.098 in 2027) verdwijnt. Daarvoor in de plaats komt een heffingvrij resultaat van € "
          "1.800 "
          "(met de novelle € 1.000) in 2028",
          "woning \"Kade 5\": huur.kale_huur_per_maand vanaf 2028: 1.224, oplopend tot 1.273 in 2030\n", // 1.248 x 1,02 = 1.272,96
      })
    CHECK_MESSAGE(tekst.find(regel) != std::string::npos, regel);
}

TEST_CASE("only the years asked for count for the loss, and without both years of the transition there is none") {
  const auto d = verhuurder();
  const auto v = vergelijk(d, 2027, 2028);
  REQUIRE(v.overgang);
  CHECK(euros(v.overgang->verlies_vervalt) == 0);
  CHECK(v.overgang->verliesjaren.empty());
  CHECK_FALSE(vergelijk(d, 2026, 2027).overgang);
  CHECK_FALSE(vergelijk(d, 2028, 2030).overgang);
}

TEST_CASE("after a year without an answer that year still counts for the loss of those who did give their facts") {
  // Bram's interest of 2029 is missing, so 2029 has no answer. Anna's years are complete: a loss of 200.000 in 2028, above the
  // threshold of 500; results of 50.000 in 2029 and 100.000 in 2030, less 1.800 each, use 48.200 and 98.200 of it; 53.600 is
  // left for 2031, when 58.000 less 1.800 is 56.200. What is left, 2.600, is taxed at 36%: 936.
  const auto d = dossier(R"(netto = 1
[[persoon]]
naam = "Bram"
geboortedatum = 1980-05-01
[[persoon]]
naam = "Anna"
geboortedatum = 1980-05-01
[[bankrekening]]
naam = "Spaar"
eigenaar = "Bram"
waarde = { 2028 = 100_000, 2029 = 100_000, 2030 = 100_000, 2031 = 100_000 }
rente = { 2028 = 1000, 2030 = 1000, 2031 = 1000 }
[[belegging]]
naam = "Fonds"
eigenaar = "Anna"
soort = "effecten"
waarde = { 2028 = 500_000, 2029 = 300_000, 2030 = 350_000, 2031 = 450_000, 2032 = 508_000 }
inkomsten = { 2028 = 0, 2029 = 0, 2030 = 0, 2031 = 0 }
gekocht = { 2028 = 0, 2029 = 0, 2030 = 0, 2031 = 0 }
verkocht = { 2028 = 0, 2029 = 0, 2030 = 0, 2031 = 0 }
)");
  const auto v = vergelijk(d, 2028, 2031);
  CHECK_FALSE(v.jaren[1].stelsels.front().outcome.answer);
  CHECK(euros(answer(v, 2031).vermogen.huishouden.belasting) == 936);
  areas::Query vraag;
  vraag.jaar = 2031;
  const auto alleen = engine::compute(d, parameters(), vraag);
  REQUIRE(alleen.answer);
  CHECK(euros(alleen.answer->vermogen.huishouden.belasting) == 936);
}

TEST_CASE("partners 2028: second home, green, shares and crypto in both proposals") {
  const auto v = vergelijk(partners(), 2027, 2028);
  // Holiday home  not let: 3,35% of the WOZ value of 2028, 300.000                              =  10.050
  // Groenfonds    50.000 x 1,04 = 52.000 on 1 January 2028, 54.080 a year later: 2.080; 2% x 52.000 = 1.040
  // Indexfonds    90.000, then 93.600: 3.600; 2% x 90.000 = 1.800
  // Munten        10.400, then 10.816: 416; costs 100 x 1,02 = 102
  // Savings       1,5% x 5.000                                                                  =      75
  // Bill          10.050 + 3.120 + 5.400 + 314 + 75                                             =  18.959
  //               half each 9.479,50; - 1.800 = 7.679,50; 36% = 2.764,62, down 2.764; two       =   5.528
  CHECK(euros(answer(v, 2028).box3_2028->resultaat) == 18'959);
  CHECK(euros(answer(v, 2028).vermogen.huishouden.belasting) == 5'528);
  // Amendment     fund and shares only when sold, so without 2.080 and 3.600                    =  13.279
  //               half each 6.639,50; - 1.000 = 5.639,50; 36% = 2.030,22, down 2.030; two       =   4.060
  CHECK(euros(answer(v, 2028, true).box3_2028->resultaat) == 13'279);
  CHECK(euros(answer(v, 2028, true).vermogen.huishouden.belasting) == 4'060);
}

TEST_CASE("partners, the transition: start values with a loss and with the novelle, costs that do not count, green that ends") {
  const auto v = vergelijk(partners(), 2027, 2028);
  REQUIRE(v.overgang);
  const auto& o = *v.overgang;
  REQUIRE(o.startwaarden.size() == 3); // crypto is no financial instrument
  CHECK(name_of(v.dossier, o.startwaarden[0].wat) == "Duinhuis");
  CHECK(euros(o.startwaarden[0].waarde) == 290'000);
  CHECK_FALSE(o.startwaarden[0].aangenomen);                   // the WOZ value of 2029 is given
  CHECK(euros(o.startwaarden[0].onbelast.value()) == -20'000); // a loss that never counts
  CHECK(name_of(v.dossier, o.startwaarden[1].wat) == "Groenfonds");
  CHECK(euros(o.startwaarden[1].waarde) == 52'000);
  CHECK(o.startwaarden[1].jaar == 2028);
  CHECK(o.startwaarden[1].aangenomen);
  CHECK(o.startwaarden[1].alleen_novelle);
  CHECK_FALSE(o.startwaarden[1].aankoopprijs);
  CHECK(name_of(v.dossier, o.startwaarden[2].wat) == "Indexfonds");
  CHECK(euros(o.startwaarden[2].waarde) == 90'000);
  CHECK_FALSE(o.startwaarden[2].aangenomen);
  // Costs of crypto lower the result, those of a home that is not let do not: 2.000 x 1,02.
  CHECK(euros(o.kosten_tellen) == 102);
  REQUIRE(o.kosten.size() == 1);
  CHECK(name_of(v.dossier, o.kosten[0].wat) == "Munten");
  REQUIRE(o.kosten_niet.size() == 1);
  CHECK(name_of(v.dossier, o.kosten_niet[0].wat) == "Duinhuis");
  CHECK(euros(o.kosten_niet[0].bedrag) == 2'040);
  // Two persons: 2 x 60.098, 2 x 1.800, 2 x 1.000; green 2 x 200, of which they have 52.000 + 5.000.
  CHECK(o.personen == 2);
  CHECK(euros(o.heffingvrij_vermogen.value()) == 120'196);
  CHECK(euros(o.heffingvrij_resultaat.value()) == 3'600);
  CHECK(euros(o.heffingvrij_resultaat_novelle.value()) == 2'000);
  REQUIRE(o.eindigt.size() == 1);
  CHECK(o.eindigt[0].grootheid == "vrijstelling_groene_beleggingen");
  CHECK(euros(o.eindigt[0].bedrag) == 400);
  CHECK(euros(o.eindigt[0].bezit) == 57'000);
}

TEST_CASE("a house that was sold before 2028, was bought after it or is then the own home, has no start value") {
  const auto woning = [](const std::string& naam, const std::string& rest) {
    return "[[woning]]\nnaam = \"" + naam + "\"\nwoz = { 2027 = 300_000, 2028 = 300_000, 2029 = 300_000 }\n" + rest + "\n";
  };
  const auto d = van_anna(woning("Weg", "gebruik = \"tweede_woning\"\nverkocht_op = 2027-06-01") +
                          woning("Nieuw", "gebruik = \"tweede_woning\"\ngekocht_op = 2028-06-01") +
                          woning("Thuis", "gebruik = \"eigen_woning\"") + woning("Blijft", "gebruik = \"tweede_woning\""));
  const auto v = vergelijk(d, 2027, 2028);
  REQUIRE(v.overgang);
  REQUIRE(v.overgang->startwaarden.size() == 1);
  CHECK(name_of(v.dossier, v.overgang->startwaarden[0].wat) == "Blijft");
  CHECK_FALSE(v.overgang->startwaarden[0].onbelast); // no purchase price is known
}

TEST_CASE("costs of something that belongs to two people who are not partners are there once") {
  auto d = partners();
  d.partnerschappen.clear();
  const auto v = vergelijk(d, 2027, 2028);
  REQUIRE(v.overgang);
  const auto& o = *v.overgang;
  CHECK(euros(o.kosten_tellen) == 102);
  REQUIRE(o.kosten.size() == 1);
  CHECK(euros(o.kosten[0].bedrag) == 102);
  REQUIRE(o.kosten_niet.size() == 1);
  CHECK(euros(o.kosten_niet[0].bedrag) == 2'040);
}

TEST_CASE("if nobody is liable to tax, the heffingvrij vermogen is unknown and not nil") {
  const auto v = vergelijk(dossier(R"(
[[persoon]]
naam = "Anna"
in_nederland_tot = 2025-06-20
[[belegging]]
naam = "Groenfonds"
soort = "groen"
waarde = { 2025 = 120_000 }
)"),
                           2027, 2028);
  REQUIRE(v.overgang);
  CHECK(v.overgang->personen == 0);
  CHECK_FALSE(v.overgang->heffingvrij_vermogen);
  CHECK_FALSE(v.overgang->heffingvrij_resultaat);
  CHECK_FALSE(v.overgang->heffingvrij_resultaat_novelle);
  CHECK(v.overgang->eindigt.empty());
}

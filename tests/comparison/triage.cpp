// SPDX-License-Identifier: EUPL-1.2
// Does proof to the contrary pay? Every verdict, decided with the fewest facts; amounts worked out from params/.
#include "areas/box3/wording.hpp"
#include "areas/box3_2028/wording.hpp"
#include "areas/huishouden/wording.hpp"
#include "helpers.hpp"

#include "studies/tegenbewijs/triage.hpp"

#include <doctest/doctest.h>

using namespace netto;
using namespace netto::test;
using studies::Triage;
using Worthwhile = studies::Triage::Worthwhile;

namespace {

/// The one verdict for `d` in `jaar`.
Triage oordeel(const Dossier& d, int jaar, const areas::Assumptions& aannames = standaard) {
  areas::Query vraag;
  vraag.jaar = jaar;
  const auto r = engine::compute(d, parameters(), vraag);
  REQUIRE(r.answer);
  auto lijst = studies::triage(d, parameters(), *r.answer, aannames);
  REQUIRE(lijst.size() == 1);
  return std::move(lijst[0]);
}
std::string spaarrekening(const std::string& naam, int saldo, const std::string& rest = "") {
  return "[[bankrekening]]\nnaam = \"" + naam + "\"\nwaarde = { 2026 = " + std::to_string(saldo) + " }\n" + rest + "\n";
}
std::vector<std::string> beslissend(const Triage& t) {
  std::vector<std::string> uit;
  for (const auto& b : t.beslissend)
    uit.push_back(std::string{word_of(b.fact.wat.list).nl} + " " + std::to_string(b.fact.wat.place) + " " + b.fact.veld + " " +
                  std::to_string(b.fact.jaar));
  return uit;
}
constexpr const char* huis = R"([[woning]]
naam = "Kade 5"
gebruik = "verhuurd"
woz = { 2026 = 400_000, 2027 = 400_000 }
huur = [ { kale_huur_per_maand = 800 } ]
)";

} // namespace

TEST_CASE("geen_heffing: below the heffingvrij vermogen there is nothing to lower") {
  const auto t = oordeel(van_anna(spaarrekening("Sparen", 59'357)), 2026); // precisely the tax-free capital of 2026
  CHECK(t.oordeel == Worthwhile::geen_heffing);
  CHECK_FALSE(t.volledig);
  CHECK(euros(t.forfait) == 0);
  // A euro more is a base of a euro, but a return of 0 after rounding: still nothing to lower.
  CHECK(oordeel(van_anna(spaarrekening("Sparen", 59'358)), 2026).oordeel == Worthwhile::geen_heffing);
  // 70.000 x 1,28% = 896; 10.643 / 70.000 = 15,20%; 136,19, down 136: now it matters.
  const auto meer = oordeel(van_anna(spaarrekening("Sparen", 70'000)), 2026);
  CHECK(meer.oordeel != Worthwhile::geen_heffing);
  CHECK(euros(meer.forfait) == 136);
}

TEST_CASE("kan_niet: everything is known and it is not lower, or what is known is already not lower") {
  // 145.000 x 1,28% = 1.856; base 145.000 - 59.357 = 85.643; 59,06%; 1.096,15, down 1.096
  const auto volledig = oordeel(van_anna(spaarrekening("Sparen", 145'000, "rente = { 2026 = 1_096 }")), 2026);
  CHECK(volledig.oordeel == Worthwhile::kan_niet); // the same is not lower
  CHECK(volledig.volledig);
  CHECK(euros(volledig.forfait) == 1'096);
  CHECK(euros(volledig.ruimte) == 0);
  CHECK(euros(volledig.besparing) == 0);
  CHECK(volledig.beslissend.empty());
  // Of a second account the interest is missing: that can only come on top.
  const auto deels =
      oordeel(van_anna(spaarrekening("Sparen", 100'000, "rente = { 2026 = 3_000 }") + spaarrekening("Extra", 45'000)), 2026);
  CHECK(deels.oordeel == Worthwhile::kan_niet);
  CHECK_FALSE(deels.volledig);
  CHECK(euros(deels.bekend) == 3'000);
  CHECK(beslissend(deels) == std::vector<std::string>{"bankrekening 1 rente 2026"});
}

TEST_CASE("kan_niet is certain: not with foreign currency or green savings, and not for 2023, when banks charged interest") {
  const std::string sparen = spaarrekening("Sparen", 300'000, "rente = { 2026 = 9_000 }");
  // Dollars that fell from 100.000 to 80.000: -20.000, whatever the interest, because interest credited is a deposit too. So the
  // actual return is 9.000 - 20.000, below any deemed return.
  const auto vreemd = oordeel(van_anna(sparen + R"([[bankrekening]]
naam = "Dollars"
valuta = "USD"
waarde = { 2026 = 100_000, 2027 = 80_000 }
gestort = { 2026 = 0 }
opgenomen = { 2026 = 0 }
)"),
                              2026);
  CHECK(vreemd.oordeel == Worthwhile::waarschijnlijk);
  CHECK(euros(vreemd.geschat.value()) == -11'000);
  // A green fund that lost 20.000 of 40.000. Exempt are 26.715. With the fund alone 13.285 / 40.000 of the loss counts: -6.642,50,
  // and 14.000 - 6.642,50 = 7.357,50, above the deemed return (at most 3.840 + 6% x 40.000 + 1,28% x 73.285 = 7.178). With 100.000
  // of green savings that bring 1.500 (1,5%) it is 113.285 / 140.000 of -18.500 = -14.969,80: the missing interest lowers it.
  const auto groen = oordeel(van_anna(spaarrekening("Sparen", 300'000, "rente = { 2026 = 14_000 }") + R"([[belegging]]
naam = "Groenfonds"
soort = "groen"
waarde = { 2026 = 40_000, 2027 = 20_000 }
inkomsten = { 2026 = 0 }
gekocht = { 2026 = 0 }
verkocht = { 2026 = 0 }
[[bankrekening]]
naam = "Groen sparen"
soort = "groen"
waarde = { 2026 = 100_000 }
)"),
                             2026);
  CHECK(groen.oordeel == Worthwhile::waarschijnlijk);
  // The same facts in 2021 and 2023: before 2023 missing interest may have been paid.
  const auto d = van_anna(R"([[bankrekening]]
naam = "Sparen"
waarde = { 2021 = 300_000, 2023 = 300_000 }
rente = { 2021 = 9_000, 2023 = 9_000 }
[[bankrekening]]
naam = "Extra"
waarde = { 2021 = 50_000, 2023 = 50_000 }
)");
  CHECK(oordeel(d, 2023).oordeel == Worthwhile::kan_niet);
  CHECK(oordeel(d, 2021).oordeel == Worthwhile::waarschijnlijk_niet);
}

TEST_CASE("loont: lower, with the difference it makes") {
  // examples/spaarder.toml 2026: deemed 1.096, tax 36% = 394,56, down 394; actual 870, tax 313; saves 81
  const auto t = oordeel(van_anna(spaarrekening("Sparen", 145'000, "rente = { 2026 = 870 }")), 2026);
  CHECK(t.oordeel == Worthwhile::loont);
  CHECK(t.volledig);
  CHECK(euros(t.bekend) == 870);
  CHECK(euros(t.ruimte) == 226);
  CHECK(euros(t.besparing) == 81);
}

TEST_CASE("loont, certain: interest on a debt in euros is missing, but it can only lower the return") {
  // Rent 9.600 / 400.000 = 2,4%: ratio 84%; 336.000. Debt 50.000 - 3.800 = 46.200.
  // 336.000 x 6% = 20.160; 46.200 x 2,70% = 1.247,40, nearest 1.247; 18.913. 289.800 - 59.357 = 230.443; 79,51%
  // (230.443 / 289.800 = 79,518%); 18.913 x 79,51% = 15.037,73, down 15.037. Actual: rent 9.600, no change in value.
  const std::string schuld = "[[schuld]]\nnaam = \"Hypotheek\"\nwaarde = { 2026 = 50_000, 2027 = 30_000 }\n";
  const auto t = oordeel(van_anna(huis + schuld), 2026);
  CHECK(t.oordeel == Worthwhile::loont);
  CHECK_FALSE(t.volledig);
  CHECK(euros(t.bekend) == 9'600);
  CHECK(euros(t.forfait) == 15'037);
  CHECK(euros(t.ruimte) == 15'037 - 9'600);
  CHECK(euros(t.besparing) == 0); // not known yet
  CHECK(beslissend(t) == std::vector<std::string>{"schuld 0 rente 2026"});
  CHECK(euros(t.beslissend[0].omvang) == 50'000);
}

TEST_CASE("loont is certain: not if the debt is in foreign currency, for the exchange rate counts too") {
  // The same debt in dollars fell by 20.000 without repayment: a gain, so 9.600 + 20.000 is more than 15.037.
  const auto t = oordeel(van_anna(huis + std::string{R"([[schuld]]
naam = "Hypotheek"
valuta = "USD"
waarde = { 2026 = 50_000, 2027 = 30_000 }
opgenomen = { 2026 = 0 }
afgelost = { 2026 = 0 }
)"}),
                         2026);
  CHECK(t.oordeel == Worthwhile::hangt_af); // no rate is known, so nothing can be assumed
  CHECK_FALSE(t.geschat);
}

TEST_CASE("waarschijnlijk and waarschijnlijk_niet: with what is usually assumed") {
  // 200.000 x 6% = 12.000; base 200.000 - 59.357 = 140.643; 70,3215%, down 70,32%; 8.438,40, down 8.438
  const auto belegging = [](const std::string& soort) {
    return van_anna("[[belegging]]\nnaam = \"Fonds\"\nsoort = \"" + soort + "\"\nwaarde = { 2026 = 200_000 }\n");
  };
  // A bond keeps its value and pays 2%: 4.000, less than 8.438.
  const auto wel = oordeel(belegging("obligatie"), 2026);
  CHECK(wel.oordeel == Worthwhile::waarschijnlijk);
  CHECK(euros(wel.forfait) == 8'438);
  CHECK(euros(wel.geschat.value()) == 4'000);
  CHECK(euros(wel.bekend) == 0); // nothing of it is shown as known
  // Shares grow by 4% and pay 2%: 12.000, more.
  const auto niet = oordeel(belegging("effecten"), 2026);
  CHECK(niet.oordeel == Worthwhile::waarschijnlijk_niet);
  CHECK(euros(niet.geschat.value()) == 12'000);
  CHECK(beslissend(niet) == std::vector<std::string>{"belegging 0 waarde 2027", "belegging 0 inkomsten 2026",
                                                     "belegging 0 gekocht 2026", "belegging 0 verkocht 2026"});
  // With other assumptions it turns: no growth leaves 4.000.
  areas::Assumptions stil;
  stil.koersgroei = {};
  CHECK(oordeel(belegging("effecten"), 2026, stil).oordeel == Worthwhile::waarschijnlijk);
}

TEST_CASE("an estimate also uses later years of the dossier, but does not change them") {
  // The value at the end of 2026 is given, the income of 2026 is not: 2% x 200.000. 190.000 - 200.000 + 4.000.
  const auto t =
      oordeel(van_anna("[[belegging]]\nnaam = \"Fonds\"\nwaarde = { 2026 = 200_000, 2027 = 190_000, 2028 = 400_000 }\n"
                       "inkomsten = { 2027 = 9_000 }\n"),
              2026);
  CHECK(t.oordeel == Worthwhile::waarschijnlijk);
  CHECK(euros(t.geschat.value()) == -6'000);
}

TEST_CASE("hangt_af: there is nothing to assume") {
  // The next WOZ value can be assumed, but not the interest on a debt of which no rate is known.
  const auto t = oordeel(van_anna(R"([[woning]]
naam = "Kade 5"
gebruik = "verhuurd"
woz = { 2026 = 400_000 }
huur = [ { kale_huur_per_maand = 800 } ]
[[schuld]]
naam = "Hypotheek"
waarde = { 2026 = 50_000 }
)"),
                         2026);
  CHECK(t.oordeel == Worthwhile::hangt_af);
  CHECK_FALSE(t.geschat);
  CHECK(beslissend(t) == std::vector<std::string>{"woning 0 woz 2027", "schuld 0 rente 2026"});
}

TEST_CASE("loont: also for who inherits in the year without being a partner") {
  const auto d = dossier(R"(
erfgenaam = { Bram = "Anna" }
[[persoon]]
naam = "Anna"
[[persoon]]
naam = "Bram"
overleden = 2026-03-01
[[woning]]
naam = "Kade 5"
eigenaar = "Anna"
gebruik = "tweede_woning"
woz = { 2026 = 400_000, 2027 = 400_000 }
)");
  areas::Query vraag;
  vraag.jaar = 2026;
  const auto r = engine::compute(d, parameters(), vraag);
  REQUIRE(r.answer);
  const auto t = studies::triage(d, parameters(), *r.answer).front(); // Anna's
  // 6% of 400,000 is 24,000; (400,000 - 59,357) / 400,000 is 85.16%: 20,438. Own use: 5.06% of 400,000 is 20,240.
  CHECK(t.oordeel == Worthwhile::loont);
  CHECK_FALSE(t.geschat);
}

TEST_CASE("at most five figures decide, the largest first; the rest are counted") {
  std::string rekeningen;
  for (const int saldo : {30'000, 70'000, 10'000, 60'000, 20'000, 50'000, 40'000})
    rekeningen += spaarrekening("R" + std::to_string(saldo / 10'000), saldo);
  const auto t = oordeel(van_anna(rekeningen), 2026);
  CHECK(beslissend(t) == std::vector<std::string>{"bankrekening 1 rente 2026", "bankrekening 3 rente 2026",
                                                  "bankrekening 5 rente 2026", "bankrekening 6 rente 2026",
                                                  "bankrekening 0 rente 2026"});
  CHECK(t.meer == 2);
  CHECK(euros(t.beslissend[0].omvang) == 70'000);
}

TEST_CASE("under the bill there is no proof to the contrary, and so no verdict") {
  const auto v = vergelijk(van_anna(spaarrekening("Sparen", 145'000)), 2027, 2028);
  CHECK(studies::triage(van_anna(""), parameters(), answer(v, 2028)).empty());
  CHECK(studies::triage(van_anna(""), parameters(), answer(v, 2028, true)).empty());
}

TEST_CASE("certain verdicts of every dossier hold when what is missing is filled in") {
  // Filled with very different assumptions: the return with them must be on the side that the verdict says.
  int zeker = 0;
  for (const auto& path : alle_dossiers()) {
    CAPTURE(path.string());
    const auto d = dossier(read_file(path));
    for (int jaar = 2023; jaar <= 2027; ++jaar) {
      areas::Query vraag;
      vraag.jaar = jaar;
      const auto r = engine::compute(d, parameters(), vraag);
      if (!r.answer) continue;
      for (const auto& t : studies::triage(d, parameters(), *r.answer)) {
        CHECK(t.beslissend.size() <= 5);
        if (t.oordeel != Worthwhile::loont && t.oordeel != Worthwhile::kan_niet) continue;
        ++zeker;
        for (const int procent : {0, 10}) {
          areas::Assumptions a;
          a.rente_bank = a.koersgroei = Percentage::from_percents(procent);
          areas::Notices berichten;
          const auto vol = engine::compute(areas::extend(d, jaar + 1, a, berichten), parameters(), vraag);
          REQUIRE(vol.answer);
          for (const auto& w : vol.answer->box3.werkelijk)
            if (w.personen == t.personen && w.volledig)
              CHECK((w.rendement.waarde < t.forfait.waarde) == (t.oordeel == Worthwhile::loont));
        }
      }
    }
  }
  CHECK(zeker >= 4);
}

TEST_CASE("na_vermindering: with real estate abroad it is what is left after relief that says it") {
  const std::string maison = "[[woning]]\nnaam = \"Maison\"\ngebruik = \"tweede_woning\"\nbuitenland = true\n";
  // 250.000 x 6% + 100.000 x 1,28% = 16.280; 350.000 - 59.357 = 290.643; 83,04%; 13.518,91, down 13.518
  const auto sparen = spaarrekening("Sparen", 100'000, "rente = { 2026 = 1_500 }");
  const auto bekend = oordeel(van_anna(maison +
                                       "woz = { 2026 = 250_000, 2027 = 250_000 }\ndagen_verhuurd = { 2026 = 365 }\n"
                                       "ontvangen_huur = { 2026 = 0 }\n" +
                                       sparen),
                              2026);
  CHECK(bekend.oordeel == Worthwhile::na_vermindering);
  CHECK(bekend.volledig);
  CHECK(euros(bekend.bekend) == 1'500);
  CHECK(euros(bekend.forfait) == 13'518);
  CHECK(euros(bekend.besparing) == 0);
  // The value that is missing is not one of the municipality; with one assumed the home is for own use all year, 5,06%.
  const auto onbekend = oordeel(van_anna(maison + "woz = { 2026 = 250_000 }\n" + sparen), 2026);
  CHECK(onbekend.oordeel == Worthwhile::waarschijnlijk_niet);
  REQUIRE_FALSE(onbekend.beslissend.empty());
  CHECK(onbekend.beslissend[0].fact.code == &message::waarde_buitenland_ontbreekt);
  CHECK(onbekend.beslissend[0].fact.getal == 2026); // the value for 2027
  // Below the tax-free capital there is nothing to lower, with or without relief.
  CHECK(oordeel(van_anna(maison + "woz = { 2026 = 50_000, 2027 = 50_000 }\n"), 2026).oordeel == Worthwhile::geen_heffing);
}

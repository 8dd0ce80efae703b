// SPDX-License-Identifier: EUPL-1.2
// How values go on after the last year the dossier gives (docs/spec/vergelijk.md, "Assumptions"). Expected amounts are worked out
// beside each check, with the percentages of the specification.
#include "areas/box3/wording.hpp"
#include "areas/box3_2028/wording.hpp"
#include "areas/huishouden/wording.hpp"
#include "helpers.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace netto;
using namespace netto::test;
using areas::Notice;
using areas::Notices;

namespace {

/// A list of years as pairs of year and whole euros, to compare with what was worked out.
using Reeks = std::vector<std::pair<int, std::int64_t>>;
Reeks reeks_van(const PerYear<Euro>& w) {
  Reeks uit;
  for (const auto& [jaar, e] : w.rows()) uit.emplace_back(jaar, euros(e));
  return uit;
}
} // namespace

namespace doctest {
template <> struct StringMaker<Reeks> {
  static String convert(const Reeks& r) {
    std::string uit;
    for (const auto& [jaar, e] : r) uit += std::to_string(jaar) + " = " + std::to_string(e) + "; ";
    return uit.c_str();
  }
};
} // namespace doctest

namespace {

Dossier verlengd(const Dossier& d, int tot, const areas::Assumptions& a = standaard) {
  Notices aangenomen;
  return areas::extend(d, tot, a, aangenomen);
}
Notices aangenomen(const Dossier& d, int tot) {
  Notices uit;
  (void)areas::extend(d, tot, standaard, uit);
  return uit;
}
bool contains(const Notices& lijst, const Notice& b) { return std::find(lijst.begin(), lijst.end(), b) != lijst.end(); }

/// Calls `op` with every yearly list of amounts or days of two dossiers of the same shape, and the list of values that decides
/// from when on something yearly that was never given is assumed.
template <class Op> void lijsten(const Dossier& a, const Dossier& b, Op&& op) {
  const auto worth = [](const auto& x) -> const PerYear<Euro>& {
    if constexpr (requires { x.woz; }) return x.woz;
    else if constexpr (requires { x.waarde; }) return x.waarde;
    else return x.dividend;
  };
  each_key<Dossier>([&]<class Of, class V>(const Key<Of, V>& list) {
    if constexpr (is_list_of_records<V> && requires(V things) { things[0].eigendom; })
      for (std::size_t i = 0; i < (a.*list.member).size(); ++i) {
        const auto &x = (a.*list.member)[i], &y = (b.*list.member)[i];
        each_key<typename V::value_type>([&](const auto& key) {
          if constexpr (requires { (x.*key.member).rows(); }) op(x.*key.member, y.*key.member, worth(x));
        });
      }
  });
}

bool zelfde_periode(const Huurperiode& a, const Huurperiode& b) {
  return a.vanaf == b.vanaf && a.tot == b.tot && a.kale_huur_per_maand == b.kale_huur_per_maand;
}

} // namespace

TEST_CASE("every assumption that continues a key exists") {
  each_record([]<class T>() {
    each_key<T>([](const KeyRow& row) {
      using enum Growth::How;
      const bool by_assumption = row.growth.how == grows || row.growth.how == part;
      bool known = false;
      areas::Assumptions::velden(standaard,
                                 [&](std::string_view name, Percentage) { known = known || name == row.growth.assumption; });
      CHECK_MESSAGE(known == by_assumption, row.key);
    });
  });
}

TEST_CASE("the WOZ value grows and is rounded to whole euros every year") {
  const auto d = van_anna(R"(
[[woning]]
naam = "Kade 5"
gebruik = "tweede_woning"
woz = { 2025 = 320_000, 2026 = 333_333 }
[[woning]]
naam = "Steeg 1"
gebruik = "leegstaand"
woz = { 2026 = 100_025 }
)");
  // 333.333 x 1,02 = 339.999,66 -> 340.000; x 1,02 = 346.800; x 1,02 = 353.736
  const auto v = verlengd(d, 2029);
  CHECK(reeks_van(v.woningen[0].woz) ==
        Reeks{{2025, 320'000}, {2026, 333'333}, {2027, 340'000}, {2028, 346'800}, {2029, 353'736}});
  // 100.025 x 1,02 = 102.025,50: halves go up -> 102.026; x 1,02 = 104.066,52 -> 104.067
  CHECK(reeks_van(verlengd(d, 2028).woningen[1].woz) == Reeks{{2026, 100'025}, {2027, 102'026}, {2028, 104'067}});
  // Falling by 1,5%: 333.333 x 0,985 = 328.333,005 -> 328.333
  areas::Assumptions a;
  a.groei_woz = Percentage{} - Percentage::from_thousandths(1500);
  CHECK(reeks_van(verlengd(d, 2027, a).woningen[0].woz) == Reeks{{2025, 320'000}, {2026, 333'333}, {2027, 328'333}});
  CHECK(contains(aangenomen(d, 2029), {&message::feit_aangenomen, Thing{List::woning, 0}, "woz", 2028, 346'800}));
}

TEST_CASE("the rent rises on 1 January after the last year with a WOZ value, as a new period") {
  const auto d = van_anna(R"(
[[woning]]
naam = "Kade 5"
gebruik = "verhuurd"
woz = { 2025 = 400_000, 2026 = 410_000 }
huur = [ { vanaf = 2019-03-01, tot = 2025-06-30, kale_huur_per_maand = 1_200 }, { vanaf = 2025-07-01, kale_huur_per_maand = 1_250 } ]
[[woning]]
naam = "Later 2"
gebruik = "verhuurd"
woz = { 2025 = 300_000 }
huur = [ { vanaf = 2027-07-01, kale_huur_per_maand = 1_000 } ]
[[woning]]
naam = "Einde 3"
gebruik = "verhuurd"
woz = { 2025 = 300_000 }
huur = [ { vanaf = 2019-07-01, tot = 2026-09-30, kale_huur_per_maand = 1_000 } ]
)");
  const auto v = verlengd(d, 2029);
  const auto& h = v.woningen[0].huur;
  REQUIRE(h.size() == 5);
  CHECK(zelfde_periode(h[0], d.woningen[0].huur[0]));
  CHECK(zelfde_periode(h[1], d.woningen[0].huur[1])); // stays open: a period lasts until the next begins
  // 1.250 x 1,02 = 1.275; x 1,02 = 1.300,50 -> 1.301; x 1,02 = 1.327,02 -> 1.327
  const std::int64_t verwacht[] = {1'275, 1'301, 1'327};
  for (int k = 0; k < 3; ++k) {
    const auto& periode = h[static_cast<std::size_t>(k) + 2];
    CHECK(periode.vanaf == first_day(2027 + k));
    CHECK_FALSE(periode.tot);
    CHECK(euros(periode.kale_huur_per_maand) == verwacht[k]);
  }
  // A rent that begins after the last WOZ value is raised for the first time on the next 1 January: 1.020 in 2028, 1.040,40 in 2029.
  const auto& later = v.woningen[1].huur;
  REQUIRE(later.size() == 3);
  CHECK(zelfde_periode(later[0], d.woningen[1].huur[0]));
  CHECK(later[1].vanaf == first_day(2028));
  CHECK(euros(later[1].kale_huur_per_maand) == 1'020);
  CHECK(euros(later[2].kale_huur_per_maand) == 1'040);
  CHECK(v.woningen[2].huur.size() == 1); // a rent that ends has no successor
  CHECK(contains(aangenomen(d, 2029),
                 {&message::feit_aangenomen, Thing{List::woning, 0}, "huur.kale_huur_per_maand", 2028, 1'301}));
}

TEST_CASE("of every rented part the rent rises") {
  const auto v = verlengd(van_anna(R"([[woning]]
naam = "Kade 5"
gebruik = "verhuurd"
oppervlakte_m2 = 100
woz = { 2026 = 400_000 }
huur = [ { deel = "kamer 1", oppervlakte_m2 = 20, kale_huur_per_maand = 500 }, { deel = "kamer 2", oppervlakte_m2 = 80, kale_huur_per_maand = 1_000 } ]
)"),
                          2027);
  const auto& h = v.woningen[0].huur; // 500 x 1,02 = 510; 1.000 x 1,02 = 1.020
  REQUIRE(h.size() == 4);
  CHECK(h[2].deel == "kamer 1");
  CHECK(euros(h[2].kale_huur_per_maand) == 510);
  CHECK(h[3].deel == "kamer 2");
  CHECK(euros(h[3].kale_huur_per_maand) == 1'020);
}

TEST_CASE("what someone without an heir left does not continue, what the heir received does") {
  const std::string rekening = "[[bankrekening]]\nnaam = \"S\"\neigenaar = \"Bram\"\nwaarde = { 2025 = 1_000 }\n";
  const std::string personen = "[[persoon]]\nnaam = \"Anna\"\n[[persoon]]\nnaam = \"Bram\"\noverleden = 2025-06-01\n";
  const auto zonder = verlengd(dossier(personen + rekening), 2027);
  CHECK(reeks_van(zonder.bankrekeningen[0].waarde) == Reeks{{2025, 1'000}});
  const auto met = verlengd(dossier("erfgenaam = { Bram = \"Anna\" }\n" + personen + rekening), 2027);
  CHECK(reeks_van(met.bankrekeningen[0].waarde) == Reeks{{2025, 1'000}, {2026, 1'000}, {2027, 1'000}});
}

TEST_CASE("a sale whose money is nowhere is mentioned") {
  const std::string woning =
      "[[woning]]\nnaam = \"Kade 5\"\ngebruik = \"tweede_woning\"\nwoz = { 2026 = 400_000 }\nverkocht_op = 2026-06-01\n";
  const std::string sparen = "[[bankrekening]]\nnaam = \"S\"\nwaarde = { 2026 = 1_000 }\n";
  const Notice bericht{&message::verkoop_niet_belegd, Thing{List::woning, 0}, "", 2027, 0};
  CHECK(contains(aangenomen(van_anna(woning + sparen), 2028), bericht));
  const std::string daarna = "[[bankrekening]]\nnaam = \"S\"\nwaarde = { 2026 = 1_000, 2027 = 390_000 }\n";
  CHECK_FALSE(contains(aangenomen(van_anna(woning + daarna), 2028), bericht));
}

TEST_CASE("the arm's length rent of a related tenant rises along, and the rest of the period stays") {
  const auto v = verlengd(van_anna(R"([[woning]]
naam = "Kade 5"
gebruik = "verhuurd"
woz = { 2026 = 400_000 }
oppervlakte_m2 = 120
huur = [ { kale_huur_per_maand = 500, gelieerd = true, zakelijke_huur_per_maand = 980, oppervlakte_m2 = 60 } ]
)"),
                          2027);
  REQUIRE(v.woningen[0].huur.size() == 2);
  const auto& h = v.woningen[0].huur[1];
  CHECK(euros(h.kale_huur_per_maand) == 510);
  CHECK(euros(h.zakelijke_huur_per_maand.value()) == 1'000); // 980 x 1,02 = 999,60
  CHECK(h.gelieerd);
  CHECK(h.oppervlakte_m2 == 60);
}

TEST_CASE("rent received without periods, costs and days continue after their last year") {
  const auto d = van_anna(R"(
[[woning]]
naam = "Duin"
gebruik = "tweede_woning"
woz = { 2024 = 200_000, 2025 = 205_000 }
ontvangen_huur = { 2024 = 3_333 }
kosten = { 2025 = 1_010 }
dagen_verhuurd = { 2024 = 366 }
dagen_eigen_gebruik = { 2025 = 120 }
economische_huurwaarde = { 2025 = 9_000 }
erfpachtcanon = { 2025 = 700 }
)");
  const auto w = verlengd(d, 2028).woningen[0];
  // 3.333 x 1,02 = 3.399,66 -> 3.400; 3.468; 3.537,36 -> 3.537; 3.607,74 -> 3.608
  CHECK(reeks_van(w.ontvangen_huur) == Reeks{{2024, 3'333}, {2025, 3'400}, {2026, 3'468}, {2027, 3'537}, {2028, 3'608}});
  // 1.010 x 1,02 = 1.030,20 -> 1.030; 1.050,60 -> 1.051; 1.072,02 -> 1.072
  CHECK(reeks_van(w.kosten) == Reeks{{2025, 1'010}, {2026, 1'030}, {2027, 1'051}, {2028, 1'072}});
  // 9.000; 9.180; 9.363,60 -> 9.364; 9.551,28 -> 9.551
  CHECK(reeks_van(w.economische_huurwaarde) == Reeks{{2025, 9'000}, {2026, 9'180}, {2027, 9'364}, {2028, 9'551}});
  CHECK(reeks_van(w.erfpachtcanon) == Reeks{{2025, 700}, {2026, 700}, {2027, 700}, {2028, 700}});
  // Every day of a leap year stays every day: 366 in 2024 and 2028, 365 between. Part of the year stays that number of days.
  for (const int jaar : {2024, 2025, 2026, 2027, 2028}) CHECK(w.dagen_verhuurd.van(jaar) == days_in_year(jaar));
  for (const int jaar : {2025, 2026, 2027, 2028}) CHECK(w.dagen_eigen_gebruik.van(jaar) == 120);
  CHECK(w.verbetering.empty());
  CHECK(w.verkoopkosten.empty());
}

TEST_CASE("a balance stays the same and gives interest; cash gives nothing") {
  const auto d = van_anna(R"(
[[bankrekening]]
naam = "Sparen"
waarde = { 2025 = 30_000, 2026 = 33_333 }
rente = { 2025 = 400 }
[[bankrekening]]
naam = "Nooit rente"
waarde = { 2024 = 10_000, 2025 = 12_000 }
[[bankrekening]]
naam = "Kas"
soort = "contant"
waarde = { 2026 = 900 }
[[bankrekening]]
naam = "Dollars"
valuta = "USD"
waarde = { 2026 = 20_000 }
)");
  const auto v = verlengd(d, 2028);
  CHECK(reeks_van(v.bankrekeningen[0].waarde) == Reeks{{2025, 30'000}, {2026, 33'333}, {2027, 33'333}, {2028, 33'333}});
  // 1,5% x 33.333 = 499,995 -> 500; from the year after the last interest given
  CHECK(reeks_van(v.bankrekeningen[0].rente) == Reeks{{2025, 400}, {2026, 500}, {2027, 500}, {2028, 500}});
  CHECK(v.bankrekeningen[0].opgenomen.empty()); // of euros nobody asks what moved
  // Interest was never given: from the last year with a balance, 1,5% x 12.000 = 180; not in 2024.
  CHECK(reeks_van(v.bankrekeningen[1].rente) == Reeks{{2025, 180}, {2026, 180}, {2027, 180}, {2028, 180}});
  CHECK(reeks_van(v.bankrekeningen[2].waarde) == Reeks{{2026, 900}, {2027, 900}, {2028, 900}});
  CHECK(v.bankrekeningen[2].rente.empty());
  // Foreign money keeps its balance in euros, so the interest (1,5% x 20.000 = 300) is taken out.
  CHECK(reeks_van(v.bankrekeningen[3].rente) == Reeks{{2026, 300}, {2027, 300}, {2028, 300}});
  CHECK(reeks_van(v.bankrekeningen[3].gestort) == Reeks{{2026, 0}, {2027, 0}, {2028, 0}});
  CHECK(reeks_van(v.bankrekeningen[3].opgenomen) == Reeks{{2026, 300}, {2027, 300}, {2028, 300}});
}

TEST_CASE("assumed amounts are whole euros, also what stays the same, and the message names what was assumed") {
  const auto d = van_anna(R"(
[[bankrekening]]
naam = "Sparen"
waarde = { 2026 = 1_000.99 }
[[schuld]]
naam = "Lening"
waarde = { 2026 = 5_000.50 }
[[bezitting]]
naam = "Klok"
soort = "overig"
waarde = { 2026 = 300.49 }
)");
  const auto v = verlengd(d, 2027);
  CHECK(v.bankrekeningen[0].waarde.van(2026) == Euro::from_cents(100'099)); // given: stays
  CHECK(v.bankrekeningen[0].waarde.van(2027) == euro(1'001));
  CHECK(v.schulden[0].waarde.van(2027) == euro(5'001));
  CHECK(v.bezittingen[0].waarde.van(2027) == euro(300));
  const auto berichten = aangenomen(d, 2027);
  CHECK(contains(berichten, {&message::feit_aangenomen, Thing{List::bankrekening, 0}, "waarde", 2027, 1'001}));
  CHECK(contains(berichten, {&message::feit_aangenomen, Thing{List::schuld, 0}, "waarde", 2027, 5'001}));
}

TEST_CASE("investments grow and give income; a bond keeps value and percentage, crypto gives nothing") {
  const auto d = van_anna(R"(
[[belegging]]
naam = "Fonds"
waarde = { 2026 = 10_000 }
[[belegging]]
naam = "Gekocht"
waarde = { 2026 = 10_000 }
inkomsten = { 2026 = 150 }
gekocht = { 2026 = 1_000 }
verkocht = { 2026 = 400 }
kosten = { 2026 = 50 }
[[belegging]]
naam = "Munten"
soort = "crypto"
waarde = { 2026 = 2_000 }
[[belegging]]
naam = "Staat"
soort = "obligatie"
waarde = { 2025 = 12_000, 2026 = 10_000 }
inkomsten = { 2025 = 300 }
[[belegging]]
naam = "Uitgeleend"
soort = "vordering"
waarde = { 2026 = 5_000 }
)");
  const auto v = verlengd(d, 2028);
  const auto& b = v.beleggingen;
  // 10.000 x 1,04 = 10.400; x 1,04 = 10.816. Income 2% of the value on 1 January: 200; 208; 216,32 -> 216.
  CHECK(reeks_van(b[0].waarde) == Reeks{{2026, 10'000}, {2027, 10'400}, {2028, 10'816}});
  CHECK(reeks_van(b[0].inkomsten) == Reeks{{2026, 200}, {2027, 208}, {2028, 216}});
  CHECK(reeks_van(b[0].gekocht) == Reeks{{2026, 0}, {2027, 0}, {2028, 0}});
  CHECK(reeks_van(b[0].verkocht) == Reeks{{2026, 0}, {2027, 0}, {2028, 0}});
  CHECK(b[0].kosten.empty()); // no costs where the dossier never gives any
  // 10.400 + 1.000 - 400 = 11.000; x 1,04 = 11.440. Costs 50 x 1,02 = 51; 52,02 -> 52.
  CHECK(reeks_van(b[1].waarde) == Reeks{{2026, 10'000}, {2027, 11'000}, {2028, 11'440}});
  CHECK(reeks_van(b[1].inkomsten) == Reeks{{2026, 150}, {2027, 220}, {2028, 229}}); // 2% x 11.440 = 228,80
  CHECK(reeks_van(b[1].kosten) == Reeks{{2026, 50}, {2027, 51}, {2028, 52}});
  CHECK(reeks_van(b[2].waarde) == Reeks{{2026, 2'000}, {2027, 2'080}, {2028, 2'163}}); // 2.163,20
  CHECK(b[2].inkomsten.empty());
  // 300 / 12.000 = 2,5%, of 10.000 = 250
  CHECK(reeks_van(b[3].waarde) == Reeks{{2025, 12'000}, {2026, 10'000}, {2027, 10'000}, {2028, 10'000}});
  CHECK(reeks_van(b[3].inkomsten) == Reeks{{2025, 300}, {2026, 250}, {2027, 250}, {2028, 250}});
  CHECK(reeks_van(b[4].waarde) == Reeks{{2026, 5'000}, {2027, 5'000}, {2028, 5'000}});
  CHECK(reeks_van(b[4].inkomsten) == Reeks{{2026, 100}, {2027, 100}, {2028, 100}}); // no rate of its own: 2%
}

TEST_CASE("what is no longer there has no income and no costs") {
  const auto d = van_anna(R"(
[[belegging]]
naam = "Weg"
waarde = { 2026 = 10_000, 2027 = 0 }
inkomsten = { 2026 = 150 }
kosten = { 2026 = 50 }
[[bezitting]]
naam = "Verkocht"
soort = "overig"
waarde = { 2026 = 10_000, 2027 = 0 }
inkomsten = { 2026 = 150 }
kosten = { 2026 = 50 }
)");
  const auto v = verlengd(d, 2028);
  for (const auto* w : {&v.beleggingen[0].inkomsten, &v.bezittingen[0].inkomsten})
    CHECK(reeks_van(*w) == Reeks{{2026, 150}, {2027, 0}, {2028, 0}});
  for (const auto* w : {&v.beleggingen[0].kosten, &v.bezittingen[0].kosten})
    CHECK(reeks_van(*w) == Reeks{{2026, 50}, {2027, 0}, {2028, 0}});
}

TEST_CASE("other assets: land grows as homes do, the rest keeps its value; income stays the same") {
  const auto d = van_anna(R"(
[[bezitting]]
naam = "Garage"
soort = "onroerende_zaak"
waarde = { 2026 = 40_000 }
inkomsten = { 2026 = 1_200 }
[[bezitting]]
naam = "Schilderij"
soort = "kunst"
hoofdzakelijk_belegging = true
waarde = { 2026 = 8_000 }
)");
  const auto v = verlengd(d, 2028);
  CHECK(reeks_van(v.bezittingen[0].waarde) == Reeks{{2026, 40'000}, {2027, 40'800}, {2028, 41'616}});
  CHECK(reeks_van(v.bezittingen[0].inkomsten) == Reeks{{2026, 1'200}, {2027, 1'200}, {2028, 1'200}});
  CHECK(reeks_van(v.bezittingen[1].waarde) == Reeks{{2026, 8'000}, {2027, 8'000}, {2028, 8'000}});
}

TEST_CASE("a debt keeps its amount and the last known interest percentage; without a percentage the interest stays unknown") {
  const auto d = van_anna(R"(
[[schuld]]
naam = "Hypotheek"
waarde = { 2024 = 210_000, 2025 = 200_000, 2026 = 190_000 }
rente = { 2024 = 9_000, 2025 = 7_000 }
[[schuld]]
naam = "Familie"
waarde = { 2026 = 25_000 }
[[schuld]]
naam = "Afgelost"
waarde = { 2025 = 10_000, 2026 = 0 }
[[schuld]]
naam = "Rente zonder saldo"
waarde = { 2026 = 10_000 }
rente = { 2025 = 500 }
)");
  const auto v = verlengd(d, 2028);
  CHECK(reeks_van(v.schulden[0].waarde) ==
        Reeks{{2024, 210'000}, {2025, 200'000}, {2026, 190'000}, {2027, 190'000}, {2028, 190'000}});
  // 7.000 / 200.000 = 3,5%, of 190.000 = 6.650
  CHECK(reeks_van(v.schulden[0].rente) == Reeks{{2024, 9'000}, {2025, 7'000}, {2026, 6'650}, {2027, 6'650}, {2028, 6'650}});
  CHECK(reeks_van(v.schulden[1].waarde) == Reeks{{2026, 25'000}, {2027, 25'000}, {2028, 25'000}});
  CHECK(v.schulden[1].rente.empty());
  CHECK(reeks_van(v.schulden[2].rente) == Reeks{{2026, 0}, {2027, 0}, {2028, 0}}); // nothing owed, nothing paid
  CHECK(reeks_van(v.schulden[3].rente) == Reeks{{2025, 500}});                     // 2025 has no balance: no rate
}

TEST_CASE("a partnership and living abroad continue if they held in the last year or the year before it") {
  const std::string personen = "[[persoon]]\nnaam = \"Anna\"\n[[persoon]]\nnaam = \"Bram\"\n";
  const std::string saldo = "[[bankrekening]]\nnaam = \"S\"\nwaarde = { 2025 = 1_000, 2026 = 1_000 }\n";
  const auto jaren = [&](const std::string& heel_jaar) {
    return verlengd(dossier(personen + "[partnerschap]\nheel_jaar = " + heel_jaar + "\n" + saldo), 2028)
        .partnerschappen.front()
        .heel_jaar;
  };
  CHECK(jaren("[2025, 2026]") == std::vector{2025, 2026, 2027, 2028});
  CHECK(jaren("[2025]") == std::vector{2025, 2026, 2027, 2028});
  CHECK(jaren("[2023, 2024]") == std::vector{2023, 2024}); // ended before: it does not begin again
  CHECK(jaren("[2026]") == std::vector{2026, 2027, 2028}); // and not earlier than it was
  const auto d = dossier("[[persoon]]\nnaam = \"Anna\"\nbuitenlands_belastingplichtig = [2026]\n" + saldo);
  CHECK(verlengd(d, 2028).personen[0].buitenlands_belastingplichtig == std::vector{2026, 2027, 2028});
  CHECK(contains(aangenomen(d, 2028), {&message::buitenland_aangenomen, Thing{List::persoon, 0}, "", 2028, 0}));
}

TEST_CASE("earlier years and gaps between years stay empty") {
  const auto d = van_anna(R"(
[[bankrekening]]
naam = "Sparen"
waarde = { 2022 = 10_000, 2025 = 20_000 }
rente = { 2022 = 100, 2025 = 200 }
[[woning]]
naam = "Kade 5"
gebruik = "tweede_woning"
woz = { 2022 = 300_000, 2025 = 350_000 }
)");
  const auto v = verlengd(d, 2026);
  CHECK(reeks_van(v.bankrekeningen[0].waarde) == Reeks{{2022, 10'000}, {2025, 20'000}, {2026, 20'000}});
  CHECK(reeks_van(v.bankrekeningen[0].rente) == Reeks{{2022, 100}, {2025, 200}, {2026, 300}}); // 1,5% x 20.000
  CHECK(reeks_van(v.woningen[0].woz) == Reeks{{2022, 300'000}, {2025, 350'000}, {2026, 357'000}});
}

TEST_CASE("a sold home does not continue; only the WOZ value of the year after it still counts") {
  const auto d = van_anna(R"(
[[woning]]
naam = "Kade 5"
gebruik = "verhuurd"
verkocht_op = 2027-05-01
woz = { 2026 = 300_000 }
kosten = { 2026 = 1_000 }
huur = [ { kale_huur_per_maand = 1_000 } ]
[[woning]]
naam = "Hier"
gebruik = [ { soort = "verhuurd" }, { vanaf = 2027-01-01, soort = "eigen_woning" } ]
woz = { 2026 = 300_000 }
huur = [ { tot = 2026-12-31, kale_huur_per_maand = 1_000 } ]
)");
  const auto v = verlengd(d, 2031);
  CHECK(reeks_van(v.woningen[0].woz) == Reeks{{2026, 300'000}, {2027, 306'000}, {2028, 312'120}});
  CHECK(reeks_van(v.woningen[0].kosten) == Reeks{{2026, 1'000}, {2027, 1'020}});
  CHECK(v.woningen[0].huur.size() == 2);                         // a rise on 1 January 2027, none after the sale
  CHECK(reeks_van(v.woningen[1].woz) == Reeks{{2026, 300'000}}); // the own home belongs in box 1
}

TEST_CASE(
    "every dossier: what it gives stays, what is added lies after the last year, and every assumption is reported, by year") {
  for (const auto& path : alle_dossiers()) {
    CAPTURE(path.string());
    const auto d = dossier(read_file(path));
    for (const int tot : {2026, 2028, 2033}) {
      Notices berichten;
      const auto v = areas::extend(d, tot, standaard, berichten);
      std::size_t erbij = 0;
      lijsten(d, v, [&](const auto& oud, const auto& nieuw, const PerYear<Euro>& level) {
        for (const auto& [jaar, waarde] : oud.rows()) CHECK(nieuw.van(jaar) == waarde);
        // something yearly that was never given begins in the last year with a value
        const int grens = !oud.empty() ? oud.rows().back().first : level.empty() ? 9999 : level.rows().back().first - 1;
        for (const auto& [jaar, waarde] : nieuw.rows()) {
          if (oud.van(jaar)) continue;
          ++erbij;
          CHECK(jaar > grens);
          CHECK(jaar <= tot);
        }
      });
      for (std::size_t i = 0; i < d.woningen.size(); ++i) {
        const auto &oud = d.woningen[i].huur, &nieuw = v.woningen[i].huur;
        REQUIRE(nieuw.size() >= oud.size());
        for (std::size_t k = 0; k < oud.size(); ++k) CHECK(zelfde_periode(oud[k], nieuw[k]));
        erbij += nieuw.size() - oud.size();
      }
      if (!d.partnerschappen.empty())
        erbij += v.partnerschappen.front().heel_jaar.size() - d.partnerschappen.front().heel_jaar.size();
      for (std::size_t i = 0; i < d.personen.size(); ++i)
        erbij += v.personen[i].buitenlands_belastingplichtig.size() - d.personen[i].buitenlands_belastingplichtig.size();
      const auto zonder_waarde = std::count_if(berichten.begin(), berichten.end(),
                                               [](const auto& x) { return x.code == &message::verkoop_niet_belegd; });
      CHECK(berichten.size() - static_cast<std::size_t>(zonder_waarde) == erbij);
      CHECK(std::is_sorted(berichten.begin(), berichten.end(), [](const auto& a, const auto& b) { return a.jaar < b.jaar; }));
    }
  }
}

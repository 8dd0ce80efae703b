// SPDX-License-Identifier: EUPL-1.2
#include "facts/thing.hpp"
#include "helpers.hpp"

#include <doctest/doctest.h>

namespace netto::border::test {
namespace {

const std::string map = std::string{NETTO_TEST_MAP} + "/goed/";
const std::string anna = "netto = 1\n[[persoon]]\nnaam = \"Anna\"\n";
const std::string paar = anna + "[[persoon]]\nnaam = \"Bram\"\n";

Date dag(std::string_view tekst) { return *date_from_text(tekst); }
Euro euro(std::int64_t euros) { return Euro::from_euros(euros); }
std::int64_t cents(const std::string& bedrag) {
  return goed(anna + "[[bankrekening]]\nnaam = \"S\"\nrente = { 2025 = " + bedrag + " }\n")
      .bankrekeningen[0]
      .rente.van(2025)
      ->cents();
}
std::vector<Code> warnings(std::string_view tekst) {
  std::vector<Code> uit;
  for (const auto& m : read_dossier_document(read_document(tekst)).warnings) uit.push_back(m.code);
  return uit;
}

void is_ontwerp(const Dossier& d) {
  REQUIRE(d.personen.size() == 2);
  CHECK(d.personen[0].naam == "Anna");
  CHECK(d.personen[1].geboortedatum == dag("1979-11-20"));
  REQUIRE(d.partnerschappen.size() == 1);
  CHECK(d.partnerschappen.front().personen == std::vector<PersonIndex>{0, 1});
  CHECK(d.partnerschappen.front().heel_jaar == std::vector<int>{2024, 2025, 2026});
  REQUIRE(d.bankrekeningen.size() == 1);
  const auto& bank = d.bankrekeningen[0];
  CHECK(bank.soort == Bankrekening::Soort::bank);
  REQUIRE(bank.eigendom.size() == 1);
  CHECK(bank.eigendom[0].wie == 0);
  CHECK(bank.eigendom[0].deel == Percentage::from_percents(100));
  CHECK(bank.waarde.van(2026) == euro(151'200));
  CHECK(bank.rente.van(2025) == euro(1'875));
  CHECK_FALSE(bank.rente.van(2026).has_value());
  REQUIRE(d.beleggingen.size() == 1);
  CHECK(d.beleggingen[0].eigendom.empty());
  CHECK(d.beleggingen[0].verkocht.van(2025) == euro(0));
  REQUIRE(d.woningen.size() == 1);
  const auto& woning = d.woningen[0];
  REQUIRE(woning.gebruik.size() == 1);
  CHECK(woning.gebruik[0].gebruik == Woning::Gebruik::verhuurd);
  CHECK_FALSE(woning.gebruik[0].vanaf.has_value());
  CHECK(woning.woz.van(2025) == euro(400'000));
  REQUIRE(woning.huur.size() == 1);
  CHECK(woning.huur[0].vanaf == dag("2019-03-01"));
  CHECK(woning.huur[0].kale_huur_per_maand == euro(1'250));
  REQUIRE(d.schulden.size() == 1);
  CHECK(d.schulden[0].waarde.van(2025) == euro(250'000));
  const auto verdeling = d.verdeling.van(2025);
  REQUIRE(verdeling);
  CHECK(*verdeling == std::vector<Part>{{1, 2}, {1, 2}});
}

} // namespace

TEST_CASE("the example of the design, in TOML and in JSON, is one and the same dossier") {
  const auto toml = read_file(map + "ontwerp.toml"), json = read_file(map + "ontwerp.json");
  is_ontwerp(goed(toml));
  is_ontwerp(goed(json));
  CHECK(warnings(toml).empty());
  CHECK(canonical(*read_document(toml).node) == canonical(*read_document(json).node));
}

TEST_CASE("all keys together: each ends up in its field") {
  const auto d = goed(read_file(map + "alles.toml"));
  CHECK(d.personen[0].in_nederland_vanaf == dag("2020-01-01"));
  CHECK(d.personen[0].in_nederland_tot == dag("2025-06-30"));
  CHECK(d.personen[1].overleden == dag("2025-09-01"));
  CHECK(d.personen[1].buitenlands_belastingplichtig == std::vector{2018, 2019});
  CHECK(d.personen[1].persoonsgebonden_aftrek.van(2025) == euro(1'000));
  REQUIRE(d.kinderen.size() == 2);
  CHECK(d.kinderen[0].gezag == std::vector<PersonIndex>{0, 1});
  CHECK(d.kinderen[1].gezag == std::vector<PersonIndex>{1});
  REQUIRE(d.bankrekeningen.size() == 3);
  CHECK(d.bankrekeningen[0].vreemde_valuta);
  CHECK_FALSE(d.bankrekeningen[1].vreemde_valuta);
  CHECK(d.bankrekeningen[0].rente.van(2025) == Euro::from_cents(-1'250));
  CHECK(d.bankrekeningen[0].gestort.van(2025) == euro(10));
  CHECK(d.bankrekeningen[0].opgenomen.van(2025) == euro(20));
  CHECK(d.bankrekeningen[0].waarde_op == PerDate{{dag("2025-06-30"), euro(1'100)}});
  CHECK(d.beleggingen[0].waarde_op == PerDate{{dag("2024-12-31"), euro(900)}, {dag("2025-09-01"), euro(1'200)}});
  CHECK(d.schulden[0].waarde_op == PerDate{{dag("2025-06-30"), euro(1'300)}});
  CHECK(d.bezittingen[0].waarde_op == PerDate{{dag("2025-06-30"), euro(31'000)}});
  CHECK(d.bankrekeningen[1].eigendom[0].wie == 2); // the first child, after the two adults
  CHECK(d.bankrekeningen[2].soort == Bankrekening::Soort::groen);
  const auto& b = d.beleggingen[0];
  CHECK(b.soort == Belegging::Soort::vordering);
  CHECK(b.op == PersonIndex{3});
  CHECK(b.niet_opeisbaar_uit_nalatenschap == false);
  CHECK(b.inkomsten.van(2025) == euro(-1));
  CHECK(b.gekocht.van(2025) == euro(2));
  CHECK(b.verkocht.van(2025) == euro(3));
  CHECK(b.zakelijke_inkomsten.van(2025) == euro(4));
  CHECK(b.kosten.van(2025) == euro(5));
  CHECK(b.verkoopopbrengst.van(2025) == euro(6));
  CHECK(b.dividendbelasting.van(2025) == euro(7));
  REQUIRE(b.eigendom.size() == 3);
  CHECK(b.eigendom[0].deel == Part{33'333, 100'000});
  CHECK(b.eigendom[2].deel == Part{33'334, 100'000});
  const auto& w = d.woningen[0];
  REQUIRE(w.gebruik.size() == 3);
  CHECK_FALSE(w.gebruik[0].te_koop.has_value());
  CHECK(w.gebruik[2].te_koop == true);
  CHECK(w.gebruik[0].gebruik == Woning::Gebruik::tweede_woning);
  CHECK(w.gebruik[1].vanaf == dag("2025-07-01"));
  CHECK(w.buitenland);
  CHECK(w.gebouwd_eigendom);
  CHECK(w.oppervlakte_m2 == 120);
  CHECK(w.woz.van(2025) == euro(400'000));
  CHECK(w.woz_zonder_verbouwing.van(2025) == euro(390'000));
  CHECK(w.erfpachtcanon.van(2025) == euro(1'200));
  CHECK(w.waarde_verhuurde_staat.van(2025) == euro(300'000));
  CHECK(w.gekocht_op == dag("2010-05-01"));
  CHECK(w.verkocht_op == dag("2026-05-01"));
  CHECK(w.aankoopprijs == euro(200'000));
  CHECK(w.aankoopkosten == euro(9'500));
  REQUIRE(d.eigenwoningreserves.size() == 1);
  CHECK(d.eigenwoningreserves[0].persoon == PersonIndex{1});
  CHECK(d.eigenwoningreserves[0].ontstaan_op == dag("2024-03-01"));
  CHECK(d.eigenwoningreserves[0].bedrag == euro(110'000));
  CHECK(w.waarde_bij_aankoop == euro(210'000));
  CHECK(w.nieuwbouw);
  CHECK(w.verklaring_hoofdverblijf == false);
  REQUIRE(w.vorige_verkrijging);
  CHECK(w.vorige_verkrijging->op == dag("2010-01-15"));
  CHECK(w.vorige_verkrijging->belast_bedrag == euro(180'000));
  CHECK(w.vorige_verkrijging->tarief == Percentage::from_percents(6));
  CHECK(w.verkoopprijs == euro(450'000));
  CHECK(w.ontvangen_huur.van(2025) == euro(15'000));
  CHECK(w.kosten.van(2025) == euro(11));
  CHECK(w.verbetering.van(2025) == euro(12));
  CHECK(w.verkoopkosten.van(2026) == euro(13));
  CHECK(w.economische_huurwaarde.van(2026) == euro(14));
  CHECK(w.dagen_eigen_gebruik.van(2026) == 15);
  CHECK(w.dagen_verhuurd.van(2026) == 16);
  REQUIRE(w.huur.size() == 3); // in order of time, whatever the order of the dossier
  CHECK_FALSE(w.huur[0].vanaf.has_value());
  CHECK(w.huur[0].kale_huur_per_maand == euro(900));
  CHECK(w.huur[1].vanaf == dag("2020-01-01"));
  CHECK(w.huur[1].tot == dag("2023-12-31"));
  CHECK(w.huur[1].tijdelijk);
  CHECK(w.huur[2].gelieerd);
  CHECK(w.huur[2].zakelijke_huur_per_maand == Euro::from_cents(140'050));
  CHECK(w.huur[2].oppervlakte_m2 == 30);
  const auto& s = d.schulden[0];
  CHECK(s.soort == Schuld::Soort::belastingschuld);
  CHECK(name_of(d, s.woning) == "Kerkstraat 1");
  CHECK(s.aan == PersonIndex{1});
  CHECK(s.vreemde_valuta);
  CHECK(s.opgenomen.van(2025) == euro(21));
  CHECK(s.afgelost.van(2025) == euro(22));
  CHECK(s.zakelijke_rente.van(2025) == euro(23));
  CHECK(d.uitvaartverzekeringen[0].verzekerd_kapitaal.van(2025) == euro(8'000));
  CHECK(d.uitvaartverzekeringen[0].waarde.van(2025) == euro(4'000));
  CHECK(d.uitvaartverzekeringen[0].verzekerde == "Bram");
  REQUIRE(d.uitvaartverzekeringen[0].waarde_op.size() == 1);
  CHECK(d.uitvaartverzekeringen[0].waarde_op[0].second == euro(4'100));
  CHECK(d.uitvaartverzekeringen[0].premie.van(2025) == euro(35));
  CHECK(d.uitvaartverzekeringen[0].uitgekeerd.van(2025) == euro(36));
  CHECK(d.bezittingen[0].soort == Bezitting::Soort::kunst);
  CHECK(d.bezittingen[0].hoofdzakelijk_belegging);
  CHECK(d.bezittingen[0].buitenland);
  CHECK(d.bezittingen[0].inkomsten.van(2025) == euro(31));
  CHECK(d.bezittingen[0].gekocht.van(2025) == euro(32));
  CHECK(d.bezittingen[0].verkocht.van(2025) == euro(33));
  CHECK(d.bezittingen[0].kosten.van(2025) == euro(34));
  CHECK((*d.verdeling.van(2025))[1] == Percentage::from_percents(100));
  CHECK((*d.verdeling_dividendbelasting.van(2025))[0] == Percentage::from_thousandths(12'345));
}

TEST_CASE("amounts: euros and cents, exactly") {
  CHECK(cents("1_875") == 187'500);
  CHECK(cents("0.01") == 1);
  CHECK(cents("0.1") == 10);
  CHECK(cents("-0.01") == -1);
  CHECK(cents("1.5e3") == 150'000);
  CHECK(cents("1000000000") == 100'000'000'000);
  CHECK(cents("-1000000000.00") == -100'000'000'000);
  CHECK(cents("999999999.99") == 99'999'999'999);
  for (std::int64_t c = 0; c < 1000; ++c) // every cent of ten euros: a double would not have them exactly
    CHECK(cents(std::to_string(c / 100) + "." + std::to_string(1000 + c % 100).substr(2)) == c);
}

TEST_CASE("the order of keys and periods does not matter") {
  const auto een =
      paar + "[[woning]]\nnaam = \"W\"\ngebruik = \"verhuurd\"\n[[woning.huur]]\nvanaf = 2024-01-01\nkale_huur_per_maand = 2\n"
             "[[woning.huur]]\nkale_huur_per_maand = 1\n";
  const auto ander = std::string{
      "[[woning]]\ngebruik = \"verhuurd\"\nnaam = \"W\"\n[[woning.huur]]\nkale_huur_per_maand = 1\n[[woning.huur]]\n"
      "kale_huur_per_maand = 2\nvanaf = 2024-01-01\n[[persoon]]\nnaam = \"Anna\"\n[[persoon]]\nnaam = \"Bram\"\n"};
  const auto a = goed(een), b = goed("netto = 1\n" + ander);
  CHECK(a.woningen[0].huur[0].kale_huur_per_maand == euro(1));
  CHECK(b.woningen[0].huur[0].kale_huur_per_maand == euro(1));
  CHECK(b.woningen[0].huur[1].vanaf == dag("2024-01-01"));
}

TEST_CASE("property of a child that comes later in the file") {
  const auto d = goed(
      "netto = 1\n[[bankrekening]]\nnaam = \"S\"\neigenaar = \"Cato\"\n[[kind]]\nnaam = \"Cato\"\ngeboortedatum = 2015-01-01\n"
      "[[persoon]]\nnaam = \"Anna\"\n");
  CHECK(d.bankrekeningen[0].eigendom[0].wie == 1);
  CHECK(d.kinderen[0].gezag == std::vector<PersonIndex>{0});
}

TEST_CASE("percentages: a comma is allowed, and three decimals") {
  const auto d = goed(paar + "[[bankrekening]]\nnaam = \"S\"\neigenaar = { Anna = \"33,3%\", Bram = \"66.700%\" }\n");
  CHECK(d.bankrekeningen[0].eigendom[0].deel == Part{333, 1'000});
  CHECK(d.bankrekeningen[0].eigendom[1].deel == Part{667, 1'000});
}

TEST_CASE("parts are fractions too, and what is of somebody outside the dossier may stand in two places") {
  const auto d = goed(paar + "[[bankrekening]]\nnaam = \"A\"\neigenaar = { Anna = \"1/3\", Bram = \"16.5%\", buiten_dossier = "
                             "\"301/600\" }\n[[bankrekening]]\nnaam = \"B\"\neigenaar = \"Bram\"\nbuiten_dossier = "
                             "\"2/3\"\n[[bankrekening]]\nnaam = \"C\"\nbuiten_dossier = \"1/3\"\n");
  const auto part = [&](std::size_t account, std::size_t owner) { return d.bankrekeningen[account].eigendom[owner].deel; };
  CHECK(part(0, 0) == Part{1, 3});
  CHECK(part(0, 1) == Part{33, 200});
  CHECK(part(0, 2) == Part{301, 600});
  CHECK(d.bankrekeningen[0].eigendom[2].wie == outside);
  CHECK(d.bankrekeningen[1].eigendom[0].wie == 1);
  CHECK(part(1, 0) == Part{1, 3});
  CHECK(part(2, 0) == Part{1, 3}); // of two adults each
  CHECK(part(2, 1) == Part{1, 3});
}

TEST_CASE("heirs: a name, or parts of people in the dossier and outside it") {
  const auto d =
      goed("netto = 1\nerfgenaam = { Anna = { Bram = \"1/2\", Lot = \"1/3\", buiten_dossier = \"1/6\" }, Kim = \"Bram\" }\n"
           "[[persoon]]\nnaam = \"Anna\"\noverleden = 2024-05-01\n[[persoon]]\nnaam = \"Bram\"\n[[persoon]]\nnaam = "
           "\"Kim\"\noverleden = 2024-05-02\n[[kind]]\nnaam = \"Lot\"\ngeboortedatum = 2015-06-30\ngezag = [\"Bram\"]\n");
  REQUIRE(d.personen[0].erfgenamen.size() == 3);
  CHECK(d.personen[0].erfgenamen[1].wie == 3);
  CHECK(d.personen[0].erfgenamen[1].deel == Part{1, 3});
  CHECK(d.personen[0].erfgenamen[2].wie == outside);
  REQUIRE(d.personen[2].erfgenamen.size() == 1);
  CHECK(d.personen[2].erfgenamen[0].wie == 1);
  CHECK(d.personen[2].erfgenamen[0].deel.geheel());
  CHECK(d.personen[1].erfgenamen.empty());
}

TEST_CASE("what came in a year, and up to a day of it") {
  const auto d = goed(paar + "[[bankrekening]]\nnaam = \"S\"\nrente = { 2025 = 100, 2025-06-30 = 40, 2026 = 7 }\n");
  const auto& rente = d.bankrekeningen[0].rente;
  CHECK(rente.van(2025) == Euro::from_euros(100));
  CHECK(rente.van(2026) == Euro::from_euros(7));
  CHECK(rente.tot_en_met(Date{std::chrono::year{2025}, std::chrono::June, std::chrono::day{30}}) == Euro::from_euros(40));
  CHECK_FALSE(rente.tot_en_met(Date{std::chrono::year{2025}, std::chrono::June, std::chrono::day{29}}));
}

TEST_CASE("partners among three adults; who is not named gets 0%") {
  const auto d =
      goed(paar + "[[persoon]]\nnaam = \"Dirk\"\n[partnerschap]\npersonen = [\"Dirk\", \"Anna\"]\nheel_jaar = [2025]\n"
                  "[verdeling]\n2025 = { Dirk = \"100%\" }\n");
  CHECK(d.partnerschappen.front().personen == std::vector<PersonIndex>{2, 0});
  CHECK((*d.verdeling.van(2025)) == std::vector<Part>{Part::none(), Part::none(), Part{}});
}

TEST_CASE("warnings: possible, but it looks like a mistake") {
  const auto woning = [](std::string_view woz, std::string_view huur) {
    return anna + "[[woning]]\nnaam = \"W\"\ngebruik = \"verhuurd\"\nwoz = { 2025 = " + std::string{woz} +
           " }\n[[woning.huur]]\nkale_huur_per_maand = " + std::string{huur} + "\n";
  };
  CHECK(warnings(woning("400000", "1250")).empty());
  CHECK(warnings(woning("999", "0")) == std::vector<Code>{"woz_opvallend"});
  CHECK(warnings(woning("1000", "0")).empty());
  CHECK(warnings(woning("50000000", "0")).empty());
  CHECK(warnings(woning("50000001", "0")) == std::vector<Code>{"woz_opvallend"});
  CHECK(warnings(woning("48000", "1000")).empty()); // exactly a quarter
  CHECK(warnings(woning("47999", "1000")) == std::vector<Code>{"huur_hoog"});
  CHECK(warnings(woning("400000", "15000")) == std::vector<Code>{"huur_lijkt_jaarhuur"});
  const auto zonder_woz =
      anna + "[[woning]]\nnaam = \"W\"\ngebruik = \"verhuurd\"\n[[woning.huur]]\nkale_huur_per_maand = 12000\n";
  CHECK(warnings(zonder_woz) == std::vector<Code>{"huur_lijkt_jaarhuur"});
  CHECK(read_dossier_document(read_document(zonder_woz)).dossier.has_value());
}

TEST_CASE("who writes dividend is referred to income, not to the tax on it") {
  for (const std::string woord : {"dividend", "dividenden", "Dividend", "coupon"}) {
    CAPTURE(woord);
    const auto as_read = read_dossier_document(read_document(
        "netto = 1\n[[persoon]]\nnaam = \"Anna\"\n[[belegging]]\nnaam = \"Fonds\"\n" + woord + " = { 2025 = 1_000 }\n"));
    REQUIRE(as_read.errors.size() == 1);
    CHECK(as_read.errors[0].code == Code{"onbekende_sleutel"});
    for (const auto language : {Language::nl, Language::en}) {
      const auto tekst = show(as_read.errors[0], language);
      CHECK_MESSAGE(
          tekst.find(language == Language::nl ? "bedoelt u inkomsten?" : "do you mean inkomsten?") != std::string::npos, tekst);
    }
  }
  // What is nearest to the key itself still leads to it.
  const auto dicht = read_dossier_document(read_document(
      "netto = 1\n[[persoon]]\nnaam = \"Anna\"\n[[belegging]]\nnaam = \"Fonds\"\ndividendbelastng = { 2025 = 150 }\n"));
  REQUIRE(dicht.errors.size() == 1);
  CHECK(show(dicht.errors[0], Language::nl).find("bedoelt u dividendbelasting?") != std::string::npos);
}

TEST_CASE("the same text gives the same messages") {
  const auto tekst = read_file(std::string{NETTO_TEST_MAP} + "/slecht/van_alles.toml");
  CHECK(alles(read_dossier_document(read_document(tekst)).errors) == alles(read_dossier_document(read_document(tekst)).errors));
}

} // namespace netto::border::test

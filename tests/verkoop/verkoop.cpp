// SPDX-License-Identifier: EUPL-1.2
// `netto verkoop`: the sale of an own home and where the proceeds go, worked by hand; both sides of every limit; what must always hold,
// and the document.
#include "faces/border/verkoop.hpp"
#include "../schemas.hpp"
#include "faces/border/dossier_reader.hpp"
#include "faces/report/text.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

namespace {

using namespace netto;
using namespace netto::studies;
using Json = nlohmann::json;

Dossier read(const std::string& text) {
  auto r = border::read_dossier_document(border::read_document("netto = 1\n" + text));
  for (const auto& e : r.errors) MESSAGE(border::show(e, Language::nl));
  REQUIRE(r.dossier);
  return *r.dossier;
}
const std::string anna = "[[persoon]]\nnaam = \"Anna\"\ngeboortedatum = 1980-05-01\n";
const std::string bram = "[[persoon]]\nnaam = \"Bram\"\ngeboortedatum = 1979-11-20\n";
/// A home sold on 1 September for `price` with a debt of before 2013.
std::string sold(int price, int debt, int costs, int year = 2026) {
  const std::string y = std::to_string(year);
  return "[[woning]]\nnaam = \"Dorpsstraat 5\"\ngebruik = \"eigen_woning\"\nwoz = { " + y + " = 380_000 }\nverkocht_op = " + y +
         "-09-01\nverkoopprijs = " + std::to_string(price) + "\nverkoopkosten = { " + y + " = " + std::to_string(costs) +
         " }\n[[schuld]]\nnaam = \"Hypotheek\"\nsoort = \"eigenwoningschuld\"\nwoning = \"Dorpsstraat 5\"\nafgesloten_op = "
         "2010-05-01\nwaarde = { " +
         y + " = " + std::to_string(debt) + " }\n";
}
constexpr Percentage nothing = Percentage::from_percents(0);
const areas::Assumptions flat{nothing, nothing, nothing, nothing, nothing, nothing};

SaleResult ask(const Dossier& d, const SaleQuestion& q = {}, const areas::Assumptions& a = flat) {
  static const Parameters parameters;
  return sale(d, parameters, {}, a, q);
}
SaleAnswer answer(const Dossier& d, const SaleQuestion& q = {}, const areas::Assumptions& a = flat) {
  auto r = ask(d, q, a);
  for (const auto& p : r.problems) MESSAGE(p.text.nl);
  for (const auto& n : r.reasons) MESSAGE(n.code->name);
  REQUIRE(r.answer);
  return *std::move(r.answer);
}
SaleQuestion years(int n) {
  SaleQuestion q;
  q.jaren = n;
  return q;
}
SaleQuestion next(std::int64_t price, int n = 3) {
  SaleQuestion q = years(n);
  q.nieuw_prijs = Euro::from_euros(price);
  q.nieuw_overdrachtsbelasting = Euro{};
  return q;
}
Fraction euros(std::int64_t e) { return Fraction{e * 100}; }
constexpr Date day(int y, unsigned m, unsigned d) {
  return Date{std::chrono::year{y}, std::chrono::month{m}, std::chrono::day{d}};
}
const ProceedsWay& way(const ProceedsCourse& c, Proceeds soort) {
  const auto found = std::ranges::find(c.wegen, soort, &ProceedsWay::soort);
  REQUIRE(found != c.wegen.end());
  return *found;
}

} // namespace

// 400,000 - 10,500 - 250,000 = 139,500. It counts for three years: up to and including 31 August 2029.
// A next home of 550,000 without costs: 550,000 - 139,500 = 410,500; after the reserve has lapsed 550,000.
TEST_CASE("the sale of the article: 139,500 is left") {
  const auto a = answer(read(anna + sold(400'000, 250'000, 10'500)), next(550'000));
  CHECK(a.overwaarde == euros(139'500));
  CHECK(a.vervreemdingssaldo == euros(139'500));
  CHECK(a.schuld == Euro::from_euros(250'000));
  REQUIRE(a.personen.size() == 1);
  CHECK(a.personen[0].reserve == euros(139'500));
  CHECK(a.personen[0].laatste_dag == day(2029, 8, 31));
  CHECK(a.personen[0].hoogste_schuld == euros(410'500));
  CHECK(a.personen[0].hoogste_zonder == euros(550'000));
}

// 550,000 - 100,000 = 450,000, not 350,000. With costs of 12,000: 562,000 - 100,000 = 462,000.
TEST_CASE("a next home of 550,000 with a reserve of 100,000 allows a debt of 450,000") {
  const auto d = read(anna + sold(400'000, 300'000, 0));
  auto q = next(550'000);
  CHECK(answer(d, q).personen[0].hoogste_schuld == euros(450'000));
  q.nieuw_kosten = Euro::from_euros(12'000);
  CHECK(answer(d, q).personen[0].hoogste_schuld == euros(462'000));
}

TEST_CASE("a sale asked for gives the same as one in the dossier, and what is stated goes first") {
  const auto d = read(anna + sold(400'000, 250'000, 10'500));
  auto bare = d;
  bare.woningen[0].verkocht_op.reset();
  bare.woningen[0].verkoopprijs.reset();
  bare.woningen[0].verkoopkosten = {};
  SaleQuestion q;
  q.op = day(2026, 9, 1);
  q.prijs = Euro::from_euros(400'000);
  q.kosten = Euro::from_euros(10'500);
  CHECK(answer(bare, q).overwaarde == answer(d).overwaarde);
  q.prijs = Euro::from_euros(410'000);
  CHECK(answer(d, q).overwaarde == euros(149'500));
}

// With a home sold in 2024, whose reserve the next sale must leave, the one still owned is sold; without a day of sale the last one sold.
TEST_CASE("of two homes the one that is owned on the day of sale is sold") {
  auto d = read(anna + sold(400'000, 250'000, 10'500));
  Woning old = d.woningen[0];
  old.naam = "Oude straat";
  old.verkocht_op = day(2024, 3, 1);
  d.woningen.insert(d.woningen.begin(), old);
  for (Schuld& s : d.schulden) s.woning = thing_of(d, d.woningen[1]);
  d.woningen[1].verkocht_op.reset();
  SaleQuestion q = years(1);
  q.op = day(2026, 9, 1);
  q.prijs = Euro::from_euros(400'000);
  q.kosten = Euro::from_euros(10'500);
  CHECK(answer(d, q).vraag.woning == "Dorpsstraat 5");
}

// Each has half of 139,500; with a debt of Anna alone she has 200,000 - 5,250 - 250,000 = -55,250 and Bram 194,750.
TEST_CASE("two owners each have their own reserve") {
  const auto d = read(anna + bram + sold(400'000, 250'000, 10'500));
  auto a = answer(d);
  REQUIRE(a.personen.size() == 2);
  CHECK(a.personen[0].reserve == Fraction{6'975'000});
  CHECK(a.personen[1].reserve == Fraction{6'975'000});
  auto of_anna = d;
  of_anna.schulden[0].eigendom = {{0, Part{}}};
  a = answer(of_anna);
  CHECK(a.personen[0].reserve == euros(-55'250));
  CHECK(a.personen[1].reserve == euros(194'750));
}

// 50,000 stays below the exempt wealth in all three years, so nothing is owed.
// Saved at 1.5%: 50,750.00; 51,511.25; 52,283.92. Invested at 4% + 2%: 53,000; 56,180; 59,550.80.
// To leave as much as savings, an investment must yield 1.5%: nothing is taxed.
TEST_CASE("savings and investments below the exempt wealth, worked by hand") {
  const auto a = answer(read(anna + sold(400'000, 350'000, 0)), years(3), areas::Assumptions{});
  for (const auto* c : {&a.geldend}) {
    const auto &saved = way(*c, Proceeds::sparen), &invested = way(*c, Proceeds::beleggen);
    REQUIRE(saved.jaren.size() == 3);
    CHECK(saved.jaren[0].jaar == 2027);
    CHECK(saved.jaren[0].over == Fraction{5'075'000});
    CHECK(saved.jaren[1].over == Fraction{5'151'125});
    CHECK(saved.jaren[2].over == Fraction{5'228'392});
    CHECK(invested.jaren[0].over == Fraction{5'300'000});
    CHECK(invested.jaren[1].over == Fraction{5'618'000});
    CHECK(invested.jaren[2].over == Fraction{5'955'080});
    for (const auto& y : saved.jaren) CHECK(y.belasting.is_zero());
    CHECK(saved.vereist == Percentage::from_thousandths(1'500));
    CHECK(saved.vereist_na_belasting == Percentage::from_thousandths(1'500));
    CHECK_FALSE(invested.vereist);
    CHECK(invested.vereist_na_belasting == Percentage::from_percents(6));
  }
  CHECK_FALSE(a.geldend.wegen[0].jaren[0].doorgetrokken);
  CHECK(a.geldend.wegen[0].jaren[1].doorgetrokken);
  CHECK_FALSE(a.wetsvoorstel.wegen[0].jaren[1].doorgetrokken);
}

// Without interest and growth. The next home of 230,000 with 50,000 of one's own and a loan of 180,000 over 360 months: 6,000 a year is
// repaid, costs 2,000: 8,000. Rent 12,000: so that is put in every way. Buying saves 4,000 a year: 12,000 + 230,000 - 162,000 = 80,000.
// Renting leaves 50,000. To turn 50,000 into 80,000 in three years takes 1.6^(1/3) - 1 = 16.9607%: 16.961%.
TEST_CASE("renting and investing against buying, worked by hand") {
  auto q = next(230'000);
  q.hypotheekrente = nothing;
  q.nieuw_lasten = Euro::from_euros(2'000);
  q.huur = Euro::from_euros(1'000);
  const auto a = answer(read(anna + sold(400'000, 350'000, 0)), q);
  CHECK(a.nieuw_lening == Euro::from_euros(180'000));
  const auto& bought = way(a.geldend, Proceeds::volgende_woning);
  CHECK(bought.begin == Euro{});
  CHECK(bought.jaren[0].lasten == Euro::from_euros(2'000));
  CHECK(bought.jaren[0].aflossing == Euro::from_euros(6'000));
  CHECK(bought.jaren[0].inleg == Euro::from_euros(12'000));
  CHECK(bought.jaren[0].over == euros(60'000));
  CHECK(bought.jaren[2].over == euros(80'000));
  CHECK(way(a.geldend, Proceeds::beleggen).jaren[2].over == euros(50'000));
  CHECK(way(a.geldend, Proceeds::sparen).jaren[2].over == euros(50'000));
  CHECK(bought.vereist_na_belasting == Percentage::from_thousandths(16'961));
  CHECK(bought.vereist >= bought.vereist_na_belasting);
  CHECK(a.geldend.kopen_vanaf == 2027);
}

// A debt of 30,000 at 5% beside it. 20,000 is left, 1,500 interest a year is saved: 20,000 + 4,500 + 30,000 = 54,500.
TEST_CASE("debts repaid, worked by hand") {
  const std::string debt = "[[schuld]]\nnaam = \"Krediet\"\nwaarde = { 2026 = 30_000 }\nrente = { 2026 = 1_500 }\n";
  const auto a = answer(read(anna + sold(400'000, 350'000, 0) + debt), years(3));
  const auto& repaid = way(a.geldend, Proceeds::aflossen);
  CHECK(repaid.begin == Euro::from_euros(20'000));
  CHECK(repaid.jaren[0].lasten == Euro::from_euros(-1'500));
  CHECK(repaid.jaren[2].over == euros(54'500));
  // More debt than proceeds: all goes into it.
  const std::string much = "[[schuld]]\nnaam = \"Krediet\"\nwaarde = { 2026 = 100_000 }\nrente = { 2026 = 5_000 }\n";
  const auto b = answer(read(anna + sold(400'000, 350'000, 0) + much), years(3));
  CHECK(way(b.geldend, Proceeds::aflossen).begin == Euro{});
  CHECK(way(b.geldend, Proceeds::aflossen).jaren[2].over == euros(57'500));
}

// 139,500 on 1 January 2026 at 1.28%: 1,785; base 139,500 - 59,357 = 80,143, that is 57.45%: 1,025; 36% = 369. Interest of 1.5% is more.
// Delivered after 1 January: nothing is owed.
TEST_CASE("delivery before or after 1 January") {
  areas::Assumptions a = flat;
  a.rente_bank = Percentage::from_thousandths(1'500);
  const auto r = answer(read(anna + sold(400'000, 250'000, 10'500, 2025)), years(1), a);
  REQUIRE(r.jaarwisseling);
  CHECK(r.jaarwisseling->jaar == 2026);
  CHECK(r.jaarwisseling->ervoor == euros(369));
  CHECK(r.jaarwisseling->erna.is_zero());
  REQUIRE_FALSE(r.termijnen.empty());
  CHECK(r.termijnen.front().soort == "jaarwisseling");
  CHECK(r.termijnen.front().laatste_dag == day(2025, 12, 31));
}

// The limits of 2026: 38,479 and 146,011, of partners 76,958 and 184,633. Above it there is none; at it there is.
TEST_CASE("the wealth limits of the allowances, on both sides") {
  using toeslagen::Toeslag;
  const auto above = [](const std::string& persons, int proceeds, Toeslag which) {
    const auto a = answer(read(persons + sold(300'000 + proceeds, 300'000, 0, 2025)), years(1));
    const auto found = std::ranges::find(a.toeslagen, which, [](const AllowanceTest& t) { return t.toets.toeslag; });
    REQUIRE(found != a.toeslagen.end());
    CHECK_FALSE(found->al_boven);
    CHECK(found->zonder_opbrengst.is_zero());
    CHECK(found->toets.vermogen == euros(proceeds));
    return found->toets.boven;
  };
  CHECK_FALSE(above(anna, 38'479, Toeslag::huurtoeslag));
  CHECK(above(anna, 38'480, Toeslag::huurtoeslag));
  for (const Toeslag t : {Toeslag::zorgtoeslag, Toeslag::kindgebonden_budget}) {
    CHECK_FALSE(above(anna, 146'011, t));
    CHECK(above(anna, 146'012, t));
  }
  const std::string partners = anna + bram + "[partnerschap]\nheel_jaar = [2025, 2026]\n";
  CHECK_FALSE(above(partners, 76'958, Toeslag::huurtoeslag));
  CHECK(above(partners, 76'959, Toeslag::huurtoeslag));
  CHECK_FALSE(above(partners, 184'633, Toeslag::zorgtoeslag));
  CHECK(above(partners, 184'634, Toeslag::zorgtoeslag));
}

// Green assets are exempt in box 3 but not here: with 20,000 of them beside 30,000 the wealth is 50,000.
TEST_CASE("what is green counts for the allowances") {
  const std::string green =
      "[[belegging]]\nnaam = \"Groen\"\nsoort = \"groen\"\nwaarde = { 2025 = 20_000 }\ninkomsten = { 2025 = 0 }\n";
  const auto a = answer(read(anna + sold(330'000, 300'000, 0, 2025) + green), years(1));
  REQUIRE(a.toeslagen.size() == 3);
  CHECK(a.toeslagen[0].toets.vermogen == euros(50'000));
  CHECK(a.toeslagen[0].zonder_opbrengst == euros(20'000));
  CHECK(a.toeslagen[0].toets.boven);
}

// Left on 1 March 2025: an own home up to and including 2028.
TEST_CASE("a home that is empty and for sale has its last day in the timeline") {
  std::string text = sold(400'000, 250'000, 10'500);
  text.replace(text.find("gebruik = \"eigen_woning\""), 24,
               "gebruik = [{ soort = \"eigen_woning\" }, { vanaf = 2025-03-01, soort = \"leegstaand\", te_koop = true }]");
  const auto a = answer(read(anna + text));
  CHECK(a.overwaarde == euros(139'500));
  const auto found = std::ranges::find(a.termijnen, "te_koop", &ChainLimit::soort);
  REQUIRE(found != a.termijnen.end());
  CHECK(found->laatste_dag == day(2028, 12, 31));
  CHECK(std::ranges::is_sorted(a.termijnen, {}, &ChainLimit::laatste_dag));
}

// 300,000 at 2% = 6,000; without a declaration 8% = 24,000 (2026): 18,000 more.
TEST_CASE("the transfer tax on the next home, and what a missed declaration costs") {
  auto q = next(300'000);
  q.nieuw_overdrachtsbelasting.reset();
  const auto a = answer(read(anna + sold(400'000, 250'000, 10'500)), q);
  CHECK(a.nieuw_overdrachtsbelasting == Euro::from_euros(6'000));
  CHECK(a.nieuw_lening == Euro::from_euros(166'500)); // 306,000 - 139,500
  const auto found = std::ranges::find(a.termijnen, "verklaring", &ChainLimit::soort);
  REQUIRE(found != a.termijnen.end());
  CHECK(found->bedrag == euros(18'000));
  const auto lived = std::ranges::find(a.termijnen, "hoofdverblijf", &ChainLimit::soort);
  REQUIRE(lived != a.termijnen.end());
  CHECK(lived->laatste_dag == day(2027, 6, 29));
}

TEST_CASE("interest is deducted when the dossier has income") {
  const std::string work =
      "[[inkomen]]\nnaam = \"Baan\"\nsoort = \"loon\"\nbedrag = { 2026 = 60_000 }\nloonheffing = { 2026 = 15_000 }\n";
  auto q = next(500'000);
  const auto a = answer(read(anna + sold(400'000, 250'000, 10'500) + work), q);
  const auto& bought = way(a.geldend, Proceeds::volgende_woning);
  CHECK_FALSE(bought.alleen_box3);
  for (const auto& y : bought.jaren) CHECK(y.belasting < Fraction{});
}

TEST_CASE("what cannot be answered says why") {
  const auto code = [](const SaleResult& r) { return r.problems.empty() ? "" : std::string{r.problems.front().code}; };
  const auto d = read(anna + sold(400'000, 250'000, 10'500));
  SaleQuestion q;
  q.woning = "Kerkstraat";
  CHECK(code(ask(d, q)) == "onbekende_woning");
  CHECK(code(ask(d, years(0))) == "jaren");
  CHECK(code(ask(d, years(41))) == "jaren");
  CHECK(code(ask(read(anna), {})) == "geen_woning");
  auto bare = d;
  bare.woningen[0].verkocht_op.reset();
  CHECK(code(ask(bare, {})) == "verkocht_op");
  bare = d;
  bare.woningen[0].verkoopprijs.reset();
  CHECK(code(ask(bare, {})) == "verkoopprijs");
  bare = d;
  bare.schulden[0].waarde = {};
  bare.schulden[0].hoofdsom = Euro::from_euros(300'000);
  CHECK(code(ask(bare, {})) == "geen_saldo");
  q = next(500'000);
  q.nieuw_lening = Euro::from_euros(100'000);
  CHECK(code(ask(d, q)) == "nieuw_lening");
}

TEST_CASE("a sale that leaves debt has no ways, and still an answer") {
  const auto a = answer(read(anna + sold(240'000, 250'000, 5'000)));
  CHECK(a.overwaarde == euros(-15'000));
  CHECK(a.geldend.wegen.empty());
  CHECK_FALSE(a.jaarwisseling);
}

TEST_CASE("what an investment must yield leaves as much, and a thousandth less does not") {
  const std::string work =
      "[[inkomen]]\nnaam = \"Baan\"\nsoort = \"loon\"\nbedrag = { 2026 = 60_000 }\nloonheffing = { 2026 = 15_000 }\n";
  const auto d = read(anna + sold(600'000, 250'000, 10'500) + work);
  areas::Assumptions a;
  const auto r = answer(d, years(5), a);
  const auto& saved = way(r.geldend, Proceeds::sparen);
  REQUIRE(saved.vereist);
  a.koersgroei = *saved.vereist - a.inkomsten_beleggingen;
  const auto at = answer(d, years(5), a);
  CHECK(way(at.geldend, Proceeds::beleggen).jaren.back().over >= saved.jaren.back().over);
  a.koersgroei = a.koersgroei - Percentage::from_thousandths(1);
  const auto below = answer(d, years(5), a);
  CHECK(way(below.geldend, Proceeds::beleggen).jaren.back().over < saved.jaren.back().over);
}

TEST_CASE("the document obeys its schema, and the report says the same") {
  auto q = next(550'000);
  q.huur = Euro::from_euros(1'500);
  const auto a = answer(read(anna + sold(400'000, 250'000, 10'500)), q, areas::Assumptions{});
  const auto j = Json::parse(border::verkoop_json(a));
  for (const auto& e : test::schemafouten("verkoop.schema.json", j)) MESSAGE(e);
  CHECK(test::schemafouten("verkoop.schema.json", j).empty());
  CHECK(j["woning"] == "Dorpsstraat 5");
  CHECK(j["overwaarde"] == 139'500);
  CHECK(j["personen"][0]["laatste_dag"] == "2029-08-31");
  CHECK(j["geldend_recht_doorgetrokken"]["wegen"].size() == 3);
  for (const Language language : {Language::nl, Language::en}) {
    const auto text = report::to_text(sale_report(a, language), report::Style{language});
    CHECK(text.find(language == Language::nl ? "139.500" : "139,500") != std::string::npos);
    CHECK(text.find(language == Language::nl ? "GEEN GELDEND RECHT" : "NOT LAW IN FORCE") != std::string::npos);
    CHECK(text.find("2029-08-31") != std::string::npos);
  }
}

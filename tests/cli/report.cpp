// SPDX-License-Identifier: EUPL-1.2
#include "faces/report/answers.hpp"

#include "engine/year.hpp"
#include "faces/border/dossier_reader.hpp"
#include "faces/cli/commands.hpp"
#include "faces/report/text.hpp"
#include "process.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace netto;
using namespace netto::cli;
using report::Style;

namespace {

struct Berekend {
  Dossier dossier;
  Parameters parameters;
  std::vector<areas::YearAnswer> antwoorden;
};
Berekend bereken_tekst(const std::string& tekst, const std::vector<int>& jaren) {
  Berekend b;
  b.dossier = *border::read_dossier_document(border::read_document(tekst)).dossier;
  for (const int jaar : jaren) {
    areas::Query vraag;
    vraag.jaar = jaar;
    auto r = engine::compute(b.dossier, b.parameters, vraag);
    REQUIRE(r.answer);
    b.antwoorden.push_back(std::move(*r.answer));
  }
  return b;
}
std::string in(const Berekend& b, const Style& style, bool uitleg) {
  return report::to_text(report::answers(b.antwoorden, b.dossier, b.parameters, style.language, uitleg), style);
}

/// The numbers of a text, with the separators of its language taken out; sorted, because the words around them differ.
std::vector<std::string> getallen(const std::string& tekst, border::Language language) {
  const char duizend = language == border::Language::nl ? '.' : ',', komma = language == border::Language::nl ? ',' : '.';
  const auto cijfer = [](char c) { return c >= '0' && c <= '9'; };
  std::vector<std::string> uit;
  for (std::size_t i = 0; i < tekst.size();) {
    if (!cijfer(tekst[i])) {
      ++i;
      continue;
    }
    std::string getal;
    for (; i < tekst.size(); ++i) {
      const bool tussen = i + 1 < tekst.size() && cijfer(tekst[i + 1]);
      if (cijfer(tekst[i])) getal += tekst[i];
      else if (tekst[i] == komma && tussen) getal += '.';
      else if (!(tekst[i] == duizend && tussen)) break;
    }
    uit.push_back(getal);
  }
  std::sort(uit.begin(), uit.end());
  return uit;
}

} // namespace

TEST_CASE("the same numbers in the tables in both languages") {
  const auto b = bereken_tekst(test::lees(test::huishouden()), {2024, 2025, 2026});
  // The rows of tables: no sentences, in which articles and dates read like numbers.
  const auto table_lines = [](const std::string& tekst) {
    std::string uit;
    for (std::size_t i = 0; i < tekst.size();) {
      const auto einde = tekst.find('\n', i);
      const std::string regel = tekst.substr(i, einde - i);
      if (regel.starts_with("  ") && regel.find("  ", regel.find_first_not_of(' ')) != std::string::npos) uit += regel + "\n";
      i = einde + 1;
    }
    return uit;
  };
  constexpr std::size_t zonder_afbreken = 1000;
  const auto nl = table_lines(in(b, {border::Language::nl, zonder_afbreken, false}, false)),
             en = table_lines(in(b, {border::Language::en, zonder_afbreken, false}, false));
  CHECK(getallen(nl, border::Language::nl).size() > 60);
  CHECK(getallen(nl, border::Language::nl) == getallen(en, border::Language::en));
  CHECK(nl != en);
}

TEST_CASE("the report says who, what, why") {
  const auto b = bereken_tekst(test::lees(test::huishouden()), {2025});
  const auto tekst = in(b, {}, false);
  for (const char* woord : {"Box 3 over 2025 voor Anna en Zoë", "geldend recht", "definitief", "Kerkstraat 1", "90%", "360.000",
                            "Zoë", "helft om helft", "Schilderij", "5.8", "Heffingskorting voor groene beleggingen",
                            "dividendbelasting", "Verdeling tussen partners"}) {
    CAPTURE(woord);
    CHECK(tekst.find(woord) != std::string::npos);
  }
  CHECK(tekst.find("GEEN GELDEND RECHT") == std::string::npos);
  CHECK(tekst.find("Uitleg") == std::string::npos);
  CHECK(in(b, {}, true).starts_with(tekst));
}

TEST_CASE("more years: first a table, then every year; the routes there are") {
  const auto tekst = in(bereken_tekst(test::lees(test::huishouden()), {2024, 2026}), {}, false);
  CHECK(tekst.starts_with("Jaar en stelsel"));
  CHECK(tekst.find("Box 3 over 2024") < tekst.find("Box 3 over 2026"));
  CHECK(tekst.find("Cijfers die nog niet vaststaan") != std::string::npos); // of 2026
  const auto oud =
      in(bereken_tekst("netto = 1\n[[persoon]]\nnaam = \"Anna\"\n[[bankrekening]]\nnaam = \"A\"\nwaarde = { 2020 = 500_000 }\n",
                       {2020}),
         {}, false);
  CHECK(oud.find("Inkomen volgens vermogensmix") != std::string::npos);
  CHECK(oud.find("Inkomen volgens rechtsherstel") != std::string::npos);
  CHECK(oud.find("omdat dat de laagste is") != std::string::npos);
}

TEST_CASE("the explanation writes every step once and refers to it after that") {
  const auto b = bereken_tekst(test::lees(test::huishouden()), {2025});
  for (const auto language : {border::Language::nl, border::Language::en}) {
    const auto boom =
        report::to_text(report::explanation(b.antwoorden.front(), b.dossier, b.parameters, language), {language, 100, false});
    int n = 1;
    for (;; ++n) {
      const std::string nummer = "[" + std::to_string(n) + "] ";
      const auto eerste = boom.find(nummer);
      if (eerste == std::string::npos) break;
      CHECK(boom.find(nummer, eerste + 1) == std::string::npos); // a reference ends its line, so has no space after it
    }
    CHECK(n > 20);
    CHECK(boom.find(language == border::Language::nl ? "rendementsgrondslag" : "return base") != std::string::npos);
    CHECK(boom.find(language == border::Language::nl ? "zie [" : "see [") != std::string::npos);
    CHECK(boom.find("Wet IB 2001, 5.2") != std::string::npos);
    CHECK(boom.find(language == border::Language::nl ? "bron: " : "source: ") != std::string::npos);
  }
}

TEST_CASE("narrow and with many persons the report stays within its width") {
  std::string tekst = "netto = 1\n";
  for (const char* naam : {"Anna", "Bartholomeus van der Meulen-Hoogeveen", "Chris", "Dirkje", "Evert"})
    tekst += "[[persoon]]\nnaam = \"" + std::string{naam} + "\"\n";
  tekst += "[[bankrekening]]\nnaam = \"A\"\nwaarde = { 2025 = 2_500_000 }\n[[belegging]]\nnaam = \"" + std::string(150, 'x') +
           "\"\nwaarde = { 2025 = 1 }\n";
  const auto b = bereken_tekst(tekst, {2025});
  for (const std::size_t breed : {40UL, 60UL, 80UL, 100UL}) {
    CAPTURE(breed);
    const auto uit = in(b, {border::Language::nl, breed, false}, false);
    for (std::size_t i = 0; i < uit.size();) {
      const auto einde = uit.find('\n', i);
      CHECK(report::width(uit.substr(i, einde - i)) <= breed);
      i = einde + 1;
    }
    CHECK(uit.find("Evert") != std::string::npos);
  }
}

TEST_CASE("who is not liable to tax gets a report that says so") {
  const auto b = bereken_tekst("netto = 1\n[[persoon]]\nnaam = \"Anna\"\noverleden = 2020-05-01\n[[bankrekening]]\nnaam = "
                               "\"A\"\nwaarde = { 2020 = 5 }\n",
                               {2025});
  CHECK(in(b, {}, true).find("Niemand") != std::string::npos);
}

TEST_CASE("a division by a product is in parentheses, in both languages") {
  const auto b = bereken_tekst("netto = 1\n[[persoon]]\nnaam = \"Anna\"\n[[persoon]]\nnaam = \"Bram\"\n[[belegging]]\nnaam = "
                               "\"Fonds\"\nsoort = \"groen\"\neigenaar = { Anna = \"50%\", Bram = \"50%\" }\nwaarde = { 2025 = "
                               "80_000, 2026 = 84_000 }\ninkomsten = { 2025 = 0 "
                               "}\ngekocht = { 2025 = 0 }\nverkocht = { 2025 = 0 }\n",
                               {2025});
  // 4.000 x 50% is 2.000; van de 40.000 ligt 13.688 boven 26.312: 2.000 x 13.688 / 40.000
  CHECK(in(b, {}, true).find("2.000 × (80.000 × 50% − 26.312) / (80.000 × 50%)") != std::string::npos);
  const auto en = in(b, Style{border::Language::en}, true);
  CHECK(en.find("2,000 × (80,000 × 50% − 26,312) / (80,000 × 50%)") != std::string::npos);
}

TEST_CASE("the starter dossier is valid for every year") {
  for (const int jaar : {2018, 2023, 2026})
    for (const auto language : {border::Language::nl, border::Language::en})
      bereken_tekst(starter_dossier(jaar, language), {jaar});
}

TEST_CASE("what the tax depends on is in the first lines, before the tables, in both languages") {
  const std::string erfdeel = R"(netto = 1
[[persoon]]
naam = "Anna"
[[bankrekening]]
naam = "Sparen"
waarde = { 2025 = 600_000 }
[[schuld]]
naam = "Kindsdeel van Kim en Lot"
waarde = { 2025 = 300_000 }
)";
  const std::string maison = R"(netto = 1
[[persoon]]
naam = "Anna"
[[woning]]
naam = "Maison"
gebruik = "tweede_woning"
buitenland = true
woz = { 2024 = 250_000, 2025 = 250_000 }
[[bankrekening]]
naam = "Sparen"
waarde = { 2024 = 100_000 }
rente = { 2024 = 1_500 }
)";
  // A paragraph may be broken anywhere: look for its words with single spaces.
  const auto plat = [](const std::string& tekst) {
    std::string uit;
    for (const char c : tekst)
      if (c != '\n' && (c != ' ' || (!uit.empty() && uit.back() != ' '))) uit += c;
      else if (c == '\n' && !uit.empty() && uit.back() != ' ') uit += ' ';
    return uit;
  };
  const auto kop = [&](const std::string& dossier, int jaar, border::Language language) {
    Style style;
    style.language = language;
    style.width = 80;
    const auto tekst = in(bereken_tekst(dossier, {jaar}), style, false);
    for (std::size_t i = 0; i < tekst.size();) {
      const auto einde = std::min(tekst.find('\n', i), tekst.size());
      CHECK(report::width(tekst.substr(i, einde - i)) <= 80);
      i = einde + 1;
    }
    return plat(
        tekst.substr(0, tekst.find(language == border::Language::nl ? "Vermogen op 1 januari (" : "Capital on 1 January (")));
  };
  const auto contains = [](const std::string& tekst, std::string_view stuk) { return tekst.find(stuk) != std::string::npos; };
  // 64 when the debt counts, 2,674 when it does not (case KINDSDEEL-VRAAG)
  const auto nl = kop(erfdeel, 2025, border::Language::nl), en = kop(erfdeel, 2025, border::Language::en);
  CHECK_MESSAGE(contains(nl, "Open vraag schuld \"Kindsdeel van Kim en Lot\": is dit"), nl);
  CHECK_MESSAGE(contains(nl, "Zo ja, dan is de belasting over 2025 € 2.674 in plaats van € 64: € 2.610 meer."), nl);
  CHECK_MESSAGE(contains(nl, "Zet in die [[schuld]]: niet_opeisbaar_uit_nalatenschap = true (of false)."), nl);
  CHECK_MESSAGE(contains(en, "If so, the tax of 2025 is € 2,674 instead of € 64: € 2,610 more."), en);
  CHECK_MESSAGE(contains(en, "Say in that [[schuld]]: niet_opeisbaar_uit_nalatenschap = true (or false)."), en);
  // with relief (case BUITENLAND-OORDEEL)
  const auto nl2 = kop(maison, 2024, border::Language::nl), en2 = kop(maison, 2024, border::Language::en);
  CHECK_MESSAGE(contains(nl2, "€ 4.984; na vermindering nog te betalen € 433,92"), nl2);
  CHECK_MESSAGE(contains(en2, "€ 4,984; after relief left to pay € 433.92"), en2);
  const auto geheel = plat(in(bereken_tekst(maison, {2024}), Style{}, false));
  CHECK_MESSAGE(
      contains(geheel, "Nee: het werkelijke rendement van € 1.500 is lager dan het forfait van € 13.845, maar de vermindering"),
      geheel);
  CHECK_MESSAGE(contains(geheel, "De waarde voor 2024 is die op 1 januari 2023"), geheel);
}

TEST_CASE("a question that makes no difference is not at the top but with what is good to know") {
  const auto tekst = in(bereken_tekst(R"(netto = 1
[[persoon]]
naam = "Anna"
[[bankrekening]]
naam = "Sparen"
waarde = { 2025 = 1_000 }
[[schuld]]
naam = "Kindsdeel"
waarde = { 2025 = 300_000 }
)",
                                      {2025}),
                        Style{}, false);
  CHECK(tekst.find("Open vraag") == std::string::npos);
  CHECK(tekst.find("! schuld \"Kindsdeel\": is dit") != std::string::npos);
}

TEST_CASE("questions: what to type for a home, and the first lines stay short") {
  const auto plat = [](const std::string& tekst) {
    std::string uit;
    for (const char c : tekst)
      if (const char d = c == '\n' ? ' ' : c; d != ' ' || uit.empty() || uit.back() != ' ') uit += d;
    return uit;
  };
  const auto contains = [](const std::string& tekst, std::string_view stuk) { return tekst.find(stuk) != std::string::npos; };
  const std::string huis = R"(netto = 1
[[persoon]]
naam = "Anna"
[[woning]]
naam = "Oude huis"
gebruik = [{ soort = "eigen_woning" }, { soort = "leegstaand", vanaf = 2024-06-01 }]
woz = { 2025 = 400_000 }
)";
  const auto nl = plat(in(bereken_tekst(huis, {2025}), Style{}, false));
  CHECK_MESSAGE(
      contains(nl, "Zet in die [[woning]]: gebruik = [..., { vanaf = 2024-06-01, soort = \"leegstaand\", te_koop = true }]"),
      nl);

  std::string gezin = huis + R"([[kind]]
naam = "Lot"
geboortedatum = 2012-01-01
[[bankrekening]]
naam = "Sparen"
waarde = { 2025 = 900_000 }
)";
  for (const char* naam : {"Kindsdeel Kim", "Erfdeel Lot", "Boedelschuld", "Legitieme", "Lening", "Onderhands"})
    gezin += std::string{"[[schuld]]\nnaam = \""} + naam + "\"\nwaarde = { 2025 = 30_000 }\n";
  const auto tekst = in(bereken_tekst(gezin, {2025}), Style{}, false);
  const auto kop = tekst.substr(tekst.find("Belasting "), tekst.find("Vermogen op 1 januari (") - tekst.find("Belasting "));
  CAPTURE(kop);
  CHECK(contains(plat(kop), "Open vraag woning \"Oude huis\": te koop?"));
  CHECK(contains(plat(kop), "En nog 2 vragen Open vraag 2"));
  CHECK(contains(plat(kop), "Open vraag 2 schulden of vorderingen kunnen uit een nalatenschap zijn (onderaan)"));
  CHECK(std::count(kop.begin(), kop.end(), '\n') <= 9); // the tax, at most seven lines of questions, an empty one
  CHECK(contains(tekst, "! woning \"Oude huis\" staat leeg en was eerder de eigen woning"));
}

TEST_CASE("actual return: the column adds up, also with an exempt part, in both languages") {
  // Green up to 26,312 is exempt in 2025: of 1,400 the 400 of the green fund does not count.
  const auto b = bereken_tekst(R"(netto = 1
[[persoon]]
naam = "Anna"
[[bankrekening]]
naam = "Sparen"
waarde = { 2025 = 200_000 }
rente = { 2025 = 1_000 }
[[belegging]]
naam = "Groenfonds"
soort = "groen"
waarde = { 2025 = 20_000, 2026 = 20_000 }
inkomsten = { 2025 = 400 }
gekocht = { 2025 = 0 }
verkocht = { 2025 = 0 }
)",
                               {2025});
  const auto plat = [](const std::string& tekst) {
    std::string uit;
    for (const char c : tekst)
      if (const char d = c == '\n' ? ' ' : c; d != ' ' || uit.empty() || uit.back() != ' ') uit += d;
    return uit;
  };
  Style style;
  CHECK_MESSAGE(plat(in(b, style, false)).find("Vrijgesteld deel −400 Samen 1.000") != std::string::npos, in(b, style, false));
  style.language = border::Language::en;
  CHECK(plat(in(b, style, false)).find("Exempt part −400 Together 1,000") != std::string::npos);
}

TEST_CASE("an own home of less certain figures than box 3 has its own status, in the table and in words") {
  const auto b = bereken_tekst("netto = 1\n[[persoon]]\nnaam = \"Anna\"\n[[woning]]\nnaam = \"Thuis\"\n"
                               "gebruik = \"eigen_woning\"\nwoz = { 2026 = 400_000, 2027 = 400_000 }\n",
                               {2026, 2027});
  for (const bool estimate : {false, true}) { // box 3 of who has nothing there rests on no figure
    const auto blocks = report::answers({b.antwoorden[estimate ? 1 : 0]}, b.dossier, b.parameters, border::Language::en, false);
    for (const auto& block : blocks)
      if (const auto* table = std::get_if<report::Table>(&block))
        for (const auto& row : table->rows) CHECK(row.law == !(estimate && table->title.starts_with("Own home")));
    const std::string text = report::to_text(blocks, Style{border::Language::en, 200, false});
    CHECK(text.find("law in force; figures: final") != std::string::npos); // of box 3
    CHECK((text.find("Status: proposal or estimate, not law in force.") != std::string::npos) == estimate);
    CHECK((text.find("Figures that are not final") != std::string::npos) == estimate);
  }
}

TEST_CASE("an own home that is left out is said to be, in both languages") {
  const auto b = bereken_tekst("netto = 1\n[[persoon]]\nnaam = \"Anna\"\n[[woning]]\nnaam = \"Thuis\"\n"
                               "gebruik = \"eigen_woning\"\nwoz = { 2019 = 400_000 }\n",
                               {2019});
  CHECK(in(b, {border::Language::nl, 200, false}, false)
            .find("De eigen woning (box 1) is weggelaten: voor 2019 heeft Netto er geen regels voor, wel voor 2020-2027.") !=
        std::string::npos);
  CHECK(in(b, {border::Language::en, 200, false}, false)
            .find("The own home (box 1) is left out: Netto has no rules for it in 2019, only for 2020-2027.") !=
        std::string::npos);
}

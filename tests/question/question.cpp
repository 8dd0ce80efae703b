// SPDX-License-Identifier: EUPL-1.2
// Reading a question: what is understood, what is refused and in which words, from options and from JSON alike.
#include "../draws.hpp"
#include "../schemas.hpp"
#include "faces/border/answering.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <random>

using namespace netto;
using namespace netto::border;

namespace {

ReadDossier dossier_of(std::string_view toml) { return read_dossier(read_document(toml)); }
ReadDossier household(std::initializer_list<const char*> names, const char* rest = "") {
  std::string toml = "netto = 1\n" + std::string{rest};
  for (const char* name : names) toml += "[[persoon]]\nnaam = \"" + std::string{name} + "\"\n";
  return dossier_of(toml + "[[bankrekening]]\nnaam = \"Sparen\"\nwaarde = { 2025 = 100_000 }\n");
}

/// The question in `json`, completed with `dossier`, and what is wrong with it in Dutch, a line each.
struct Asked {
  Question question;
  std::string problems;
};
Asked ask(std::string_view json, const ReadDossier& dossier, bool from_options = false) {
  Problems problems{.from_options = from_options};
  const auto document = read_question_document(json, problems);
  Asked uit{read_question(document.keys, problems), {}};
  const Parameters parameters;
  complete(uit.question, dossier, &parameters, problems);
  for (const auto& p : problems.list) {
    uit.problems += p.text.nl + "\n";
    CHECK(!p.text.en.empty());
  }
  return uit;
}

using Parts = std::vector<std::int64_t>;
Parts parts(std::string_view verdeling, const ReadDossier& dossier) {
  const auto asked = ask("{\"verdeling\": " + std::string{verdeling} + "}", dossier);
  Parts uit;
  if (asked.question.options.verdeling)
    for (const Part& p : *asked.question.options.verdeling)
      uit.push_back(whole(p.size() * Fraction{Percentage::geheel}, Direction::nearest));
  CHECK(uit.empty() == !asked.problems.empty());
  return uit;
}

} // namespace

TEST_CASE("years: a number, a list, a range; ascending, each once") {
  const auto d = household({"Anna"});
  const auto years = [&](std::string_view json) { return ask("{\"jaar\": " + std::string{json} + "}", d).question.years; };
  CHECK(years("2025") == std::vector{2025});
  CHECK(years("[2026, 2024, 2026]") == std::vector{2024, 2026});
  CHECK(years("\"2024-2026\"") == std::vector{2024, 2025, 2026});
  CHECK(years("\"2026,2024\"") == std::vector{2024, 2026});
  CHECK(ask(R"({"jaren": "2024-2025"})", d).question.years == std::vector{2024, 2025});
  for (const char* wrong : {"1999", "2101", "99999999999", "[]", "\"\"", "\"25\"", "2025.5", "true", "{}", "[2025, \"x\"]"}) {
    CAPTURE(wrong);
    const auto asked = ask("{\"jaar\": " + std::string{wrong} + "}", d);
    CHECK(asked.problems.find(": verwacht een jaar (2025), een lijst (2024,2026) of een reeks (2024-2026)") !=
          std::string::npos);
    CHECK(std::ranges::count(asked.problems, '\n') == 1);
  }
  CHECK(ask(R"({"jaar": 2025, "jaren": 2026})", d).problems == "jaar en jaren zijn hetzelfde; laat een van de twee weg\n");
}

TEST_CASE("without years: the only one of the dossier, and of a comparison all from the first") {
  CHECK(ask("{}", household({"Anna"})).question.years == std::vector{2025});
  const auto several = dossier_of("netto = 1\n[[persoon]]\nnaam = \"Anna\"\n[[bankrekening]]\nnaam = \"A\"\n"
                                  "waarde = { 2025 = 1, 2024 = 1 }\nrente = { 2025 = 2 }\n");
  CHECK(ask("{}", several).problems == "het dossier heeft gegevens van meer jaren: 2024, 2025; kies met jaar\n");
  CHECK(ask("{}", several, true).problems == "het dossier heeft gegevens van meer jaren: 2024, 2025; kies met --jaar\n");
  CHECK(ask(R"({"opdracht": "vergelijk"})", several).question.years.front() == 2024);
  const auto none = dossier_of("netto = 1\n[[persoon]]\nnaam = \"Anna\"\n");
  CHECK(ask("{}", none).problems == "het dossier heeft van geen enkel jaar gegevens; geef het jaar op met jaar\n");
  CHECK(ask(R"({"opdracht": "vergelijk"})", none, true).problems ==
        "het dossier heeft van geen enkel jaar gegevens; geef de jaren op met --jaren\n");
  CHECK(years_in(*dossier_of("netto = 1\n[partnerschap]\nheel_jaar = [2024]\n").document).empty());
}

TEST_CASE("a split by name, in order or as a table") {
  const auto d = household({"Anna", "Bram"});
  CHECK(parts("\"Anna=30%,Bram=70%\"", d) == Parts{30'000, 70'000});
  CHECK(parts("\"Bram=70, Anna=30\"", d) == Parts{30'000, 70'000});
  CHECK(parts("\"Bram=100%\"", d) == Parts{0, 100'000});
  CHECK(parts("\"30/70\"", d) == Parts{30'000, 70'000});
  CHECK(parts("\" 33,333% / 66.667 \"", d) == Parts{33'333, 66'667});
  CHECK(parts("\"Anna=33,333%,Bram=66,667%\"", d) == Parts{33'333, 66'667});
  CHECK(parts(R"({"Bram": "70%", "Anna": "30%"})", d) == Parts{30'000, 70'000});
  CHECK(parts(R"({"Bram": "100%"})", d) == Parts{0, 100'000});
  for (const char* wrong : {"\"\"",
                            "\"30\"",
                            "\"30/60\"",
                            "\"30/70/0\"",
                            "\"Anna=30%\"",
                            "\"Anna=30%,Chris=70%\"",
                            "\"Anna=50%,Anna=50%\"",
                            "\"Anna=,Bram=100\"",
                            "\"Anna=30% Bram=70%\"",
                            "\"1000/0\"",
                            "\"-10/110\"",
                            "\"33.3333/66.6667\"",
                            "\"30/70%x\"",
                            "\"Anna\"",
                            "\"=\"",
                            "50",
                            "[]",
                            "{}",
                            R"({"Anna": 30, "Bram": 70})",
                            R"({"Anna": "30%"})",
                            R"({"Anna": "-10%", "Bram": "110%"})",
                            R"({"Chris": "100%"})"}) {
    CAPTURE(wrong);
    CHECK(parts(wrong, d).empty());
  }
  // names with signs of the notation
  CHECK(parts("\"A=B=40%,C,D=60%\"", household({"A=B", "C,D"})) == Parts{40'000, 60'000});
  // in order it is about the partners, when they are named
  const auto three =
      household({"Anna", "Bram", "Cato"}, "partnerschap = { personen = [\"Cato\", \"Anna\"], heel_jaar = [2025] }\n");
  CHECK(parts("\"30/70\"", three) == Parts{30'000, 0, 70'000});
  CHECK(parts("\"30/30/40\"", three).empty());
}

TEST_CASE("assumptions as a table or as texts") {
  const auto d = household({"Anna"});
  const auto growth = [&](std::string_view json) {
    const auto asked = ask(R"({"opdracht": "vergelijk", "aannames": )" + std::string{json} + "}", d);
    CHECK(asked.problems.empty());
    return asked.question.aannames.groei_woz.thousandths();
  };
  CHECK(growth(R"({"groei_woz": "3%"})") == 3'000);
  CHECK(growth(R"(["groei_woz=-0,25%", "groei_huur=1"])") == -250);
  CHECK(growth("{}") == areas::Assumptions{}.groei_woz.thousandths());
  CHECK(ask(R"({"opdracht": "vergelijk", "aannames": {"groei_woz": 3}})", d).problems ==
        "aannames groei_woz=3: verwacht een percentage van -50% tot en met 50%, zoals groei_woz=2,5%\n");
  CHECK(ask(R"({"aannames": {"groei_woz": "3%"}})", d).problems == "aannames hoort niet bij opdracht bereken; laat het weg\n");
}

TEST_CASE("all problems at once, each with its key, what was read and what is allowed") {
  const auto asked = ask(R"({"afrondig": "wet", "jaar": 25, "vorm": "grafiek", "afronding": "ruw", "bekend_op": "2025-02-30",
    "scenario": "droom", "verlies": 1, "taal": "fr", "uitleg": "ja", "verdeling": "half"})",
                         household({"Anna"}));
  CHECK(asked.problems.starts_with("afrondig hoort niet in een vraag; daarin mogen staan: opdracht, dossier, jaar, "));
  for (const char* line : {"; bedoelt u afronding?\n", "jaar 25: verwacht een jaar (2025)",
                           "vorm grafiek: hoort bij opdracht vergelijk\n", "afronding ruw: kies uit belastingdienst, wet\n",
                           "bekend_op 2025-02-30: verwacht een bestaande dag, zoals 2025-06-01\n",
                           "scenario droom is onbekend; bekend zijn: ", "verlies 1: kies uit geheel, boven_drempel\n",
                           "taal fr: kies uit nl, en\n", "uitleg ja: verwacht true of false\n",
                           "verdeling half: verwacht delen als Anna=30%,Bram=70% of 30/70\n"}) {
    CAPTURE(line);
    CHECK(asked.problems.find(line) != std::string::npos);
  }
  CHECK(std::ranges::count(asked.problems, '\n') == 10);
  const Parameters p;
  for (const auto& row : p.rows())
    if (!row.scenario.empty())
      CHECK(ask("{\"scenario\": \"" + std::string{row.scenario} + "\"}", household({"Anna"})).problems.empty());
}

TEST_CASE("a reply: status, text and messages, and nothing of an answer when there is none") {
  const std::string dossier =
      R"({"netto": 1, "persoon": [{"naam": "Anna"}], "bankrekening": [{"naam": "A", "waarde": {"2025": 100000}}]})";
  const auto status = [](std::string_view json) {
    const auto r = reply(json);
    CHECK((r.status == Status::answer) != r.text.empty());
    CHECK(std::ranges::any_of(r.messages, [](const auto& m) { return !m.warning; }) == (r.status != Status::answer));
    for (const auto& m : r.messages) CHECK((!m.code.empty() && !m.text.empty()));
    return r.status;
  };
  CHECK(status("{\"dossier\": " + dossier + "}") == Status::answer);
  CHECK(status("{\"dossier\": " + dossier + ", \"jaar\": 2024}") == Status::no_answer);
  CHECK(status("{\"dossier\": {}}") == Status::no_answer);
  CHECK(status("{\"dossier\": " + dossier + ", \"jaar\": 25}") == Status::wrong_question);
  CHECK(status("{\"jaar\": 2025}") == Status::wrong_question);
  CHECK(status("[]") == Status::wrong_question);
  CHECK(status("") == Status::wrong_question);
  CHECK(status("{") == Status::wrong_question);
  // the problems of the dossier, the parameters and the question together
  const auto all =
      reply(R"({"dossier": {"netto": 1, "onzin": 2}, "jaar": 25, "parameters": {"grootheid": "onzin", "rij": []}})");
  CHECK(all.status == Status::wrong_question);
  const auto about = [&](border::Message::About a) {
    return std::ranges::any_of(all.messages, [&](const auto& m) { return m.about == a; });
  };
  CHECK(about(border::Message::About::dossier));
  CHECK(about(border::Message::About::parameters));
  CHECK(about(border::Message::About::question));
  // a dossier that was read before answers as the same one in the question
  const auto read = read_dossier(read_json(dossier));
  CHECK(reply(R"({"jaar": 2025})", &read).text == reply("{\"dossier\": " + dossier + ", \"jaar\": 2025}").text);
  CHECK(reply("{\"dossier\": " + dossier + "}", &read).status == Status::wrong_question);
}

TEST_CASE("parameters in the question are laid over, under the name they are given") {
  const std::string start = R"({"dossier": {"netto": 1, "persoon": [{"naam": "Anna"}], "bankrekening": [{"naam": "A", "waarde":
    {"2025": 1000000}}]}, "parameters": )";
  const std::string one = R"({"naam": "Plan", "parameter": [{"grootheid": "tarief_box_3", "jaar": 2025, "waarde": "50%"}]})";
  const auto with = reply(start + one + "}").text;
  CHECK(with.find("Eigen parameters: Plan") != std::string::npos);
  CHECK(reply(start + "[" + one + "]}").text == with);
  const auto wrong = reply(start + "[" + one + ", 3]}");
  CHECK(wrong.status == Status::wrong_question);
  const auto bad = reply(start + R"([{"parameter": [{"grootheid": "tarief_box_3", "jaar": 2025, "waarde": "veel"}]}]})");
  CHECK(bad.status == Status::no_answer);
  REQUIRE(bad.messages.size() == 1);
  CHECK(bad.messages[0].field.starts_with("parameters[1]: "));
}

TEST_CASE("the schema takes what is read, and refuses what is not") {
  const auto allowed = [](std::string_view json) {
    return test::schemafouten("question.schema.json", nlohmann::json::parse(json)).empty();
  };
  const auto d = household({"Anna", "Bram"});
  for (const char* question :
       {"{}", R"({"jaar": 2025, "afronding": "wet", "uitleg": true, "opgaaf": false, "vorm": "verslag", "taal": "en"})",
        R"({"jaren": [2024, 2025], "verdeling": {"Anna": "33.3%", "Bram": "66,7%"}, "bekend_op": "2026-01-01"})",
        R"({"opdracht": "vergelijk", "jaar": "2024-2026,2028", "verlies": "boven_drempel", "aannames": {"groei_woz": "-1%"}})",
        R"({"opdracht": "vergelijk", "aannames": ["groei_huur=1"], "vorm": "grafiek"})",
        R"({"jaar": 2025, "verdeling": "30/70"})"}) {
    CAPTURE(question);
    CHECK(allowed(question));
    CHECK(ask(question, d).problems == "");
  }
  for (const char* question : {R"({"jaar": 1999})", R"({"jaar": []})", R"({"jaar": "dit"})", R"({"afronding": "ruw"})",
                               R"({"uitleg": 1})", R"({"afrondig": "wet"})", R"({"bekend_op": "gisteren"})",
                               R"({"verdeling": 50})", R"({"opdracht": "vergelijk", "aannames": {"groei": "1%"}})",
                               R"({"opdracht": "vergelijk", "aannames": {"groei_woz": 1}})"}) {
    CAPTURE(question);
    CHECK_FALSE(allowed(question));
    CHECK(ask(question, d).problems != "");
  }
}

TEST_CASE("whatever is done to the text of a question: a reply, or every reason why not") {
  const std::string whole =
      R"({"opdracht": "vergelijk", "dossier": {"netto": 1, "persoon": [{"naam": "Anna"}, {"naam": "Bram"}], "bankrekening": [{"naam":
      "A", "waarde": {"2025": 100000}}]}, "jaren": "2025,2027-2028", "aannames": {"groei_woz": "3%"}, "verlies": "geheel", "taal": "en",
      "parameters": [{"naam": "P", "parameter": [{"grootheid": "tarief_box_3", "jaar": 2025, "waarde": "50%"}]}], "vorm": "grafiek"})";
  REQUIRE(reply(whole).status == Status::answer);
  std::mt19937 random{20'261'127}; // the same texts each time
  const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
  const std::string signs = "{}[]\",:0129-%\\eE. aé\n";
  for (int i = 0; i < test::trekkingen(2'000); ++i) {
    std::string text = whole;
    for (std::size_t n = 1 + below(3); n > 0; --n) {
      const auto place = below(text.size());
      switch (below(4)) {
      case 0: text[place] = signs[below(signs.size())]; break;
      case 1: text.erase(place, 1 + below(12)); break;
      case 2: text.insert(place, 1, signs[below(signs.size())]); break;
      default: text.insert(place, text.substr(below(text.size()), below(40)));
      }
    }
    const auto r = reply(text);
    CAPTURE(text);
    CHECK((r.status == Status::answer) != r.text.empty());
    if (r.status != Status::answer) CHECK(std::ranges::any_of(r.messages, [](const auto& m) { return !m.warning; }));
    CHECK(read_json(messages_json(r.messages)).errors.empty());
  }
}

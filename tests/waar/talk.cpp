// SPDX-License-Identifier: EUPL-1.2
// `netto waar` as people meet it: asked, answered in words, in both languages, and as JSON.
#include "../schemas.hpp"
#include "faces/border/waar.hpp"
#include "faces/cli/commands.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <deque>

namespace {

using namespace netto;
using Json = nlohmann::json;

cli::Output run(std::vector<std::string> words, Language language = Language::nl, bool json = false, bool questions = false) {
  cli::Options o;
  o.language = language, o.files = std::move(words), o.json = json, o.vragen = questions;
  return cli::waar(o, report::Style{language, 10'000}, nullptr); // no line is broken
}
/// A conversation in which `lines` are typed.
std::pair<cli::Output, std::string> talk(std::deque<std::string> lines, Language language = Language::nl) {
  std::string seen;
  const cli::Conversation with{[&](std::string_view text) { seen += text; },
                               [&]() -> std::optional<std::string> {
                                 if (lines.empty()) return std::nullopt;
                                 auto line = lines.front();
                                 lines.pop_front();
                                 return line;
                               }};
  cli::Options o;
  o.language = language;
  auto out = cli::waar(o, report::Style{language, 10'000}, &with);
  return {std::move(out), std::move(seen)};
}
void has(const std::string& text, const std::string& part) { CHECK_MESSAGE(text.find(part) != std::string::npos, text); }

} // namespace

TEST_CASE("asked until it is certain; the command line repeats it") {
  const auto [out, seen] = talk({"4", "n"});
  CHECK(out.status == 0);
  has(seen, "Waar komt het geld vandaan?");
  has(seen, "nog geen achttien");
  has(out.uit, "Box 3: inkomen uit sparen en beleggen");
  has(out.uit, "netto waar herkomst=spaargeld minderjarig_kind=nee");
  CHECK(run({"herkomst=spaargeld", "minderjarig_kind=nee"}).uit == out.uit);
}

TEST_CASE("breaking off shows what is settled and what decides; what is no answer is asked again") {
  const auto [out, seen] = talk({"12", "x", "1", "misschien", "ja"});
  has(out.uit, "Nog niet zeker");
  has(out.uit, "Wat beslist");
  has(out.uit, "Houdt wie u betaalt loonheffing in?");
  has(out.uit, "netto waar herkomst=werk gezag=ja");
  const auto [none, all] = talk({});
  has(none.uit, "Waar komt het geld vandaan?");
  const auto [english, said] = talk({"1", "y", "d"}, Language::en);
  has(said, "yes, no or don't know");
  has(english.uit, "netto waar herkomst=werk gezag=ja loonheffing=onbekend");
  has(english.uit, "--taal en");
}

TEST_CASE("nobody to ask and nothing said: the questions") {
  const auto nl = run({}), en = run({}, Language::en);
  CHECK(nl.status == 0);
  for (const auto& q : vragen) {
    has(nl.uit, std::string{q.key} + ": ");
    has(en.uit, std::string{q.key} + ": ");
  }
  CHECK(nl.uit != en.uit);
  CHECK(run({"herkomst=werk"}, Language::nl, false, true).uit == nl.uit);
}

TEST_CASE("the truths come out") {
  const auto hobby =
      run({"herkomst=verkoop", "eigen_spullen=nee", "economisch_verkeer=ja", "voordeel_beoogd=ja", "voordeel_verwacht=nee"});
  has(hobby.uit, "geen aftrek van kosten of verlies");
  has(hobby.uit, "geen vrij bedrag voor hobby's");
  has(hobby.uit, "30 verkopen of 2.000 euro");
  has(hobby.uit, "gaat niet naar andere jaren");
  for (const auto& b : bestemmingen) // nothing is called free without saying within what
    CHECK(std::string_view{b.means.nl}.find("belastingvrij") == std::string_view::npos);
}

TEST_CASE("refused: every word that says nothing") {
  const auto out = run({"herkomst=wrk", "gezg=ja", "gezag", "omvang=groot", "diensten=ja", "diensten=nee"});
  CHECK(out.status == cli::wrong_use);
  CHECK(out.uit.empty());
  for (const auto* part :
       {"herkomst=wrk", "werk", "bedoelt u gezag?", "gezag: kies uit ja, nee", "omvang=groot", "diensten staat er al"})
    has(out.error, part);
  has(run({"x=ja"}, Language::en).error, "no question of netto waar");
  CHECK(run({"gezag=yes"}, Language::en).status == 0);
}

TEST_CASE("JSON obeys its schema and says the same") {
  const auto certain =
      Json::parse(run({"herkomst=verhuur", "diensten=nee", "meer_dan_beheer=nee", "verbonden_gebruik=nee", "eigen_woning=nee"},
                      Language::nl, true)
                      .uit);
  CHECK(test::schemafouten("waar.schema.json", certain).empty());
  CHECK(certain["zeker"] == true);
  CHECK(certain["bestemmingen"][0]["bestemming"] == "sparen_en_beleggen");
  CHECK(certain["bestemmingen"][0]["box"] == 3);
  CHECK(certain["volgende_vraag"]["vraag"] == "minderjarig_kind");
  CHECK(certain["antwoorden"][1]["vraag"] == "diensten");
  CHECK(certain["antwoorden"][1]["anders"][0]["antwoord"] == "ja");
  CHECK(certain["antwoorden"][1]["anders"][0]["bestemmingen"][0] == "winst");
  const auto open = Json::parse(run({"herkomst=werk", "gezag=onbekend"}, Language::en, true, true).uit);
  CHECK(test::schemafouten("waar.schema.json", open).empty());
  CHECK(open["zeker"] == false);
  CHECK(open["onbekend"][0]["vraag"] == "gezag");
  CHECK(open["vragen"].size() == std::size(vragen));
  CHECK(open["opdracht"] == "netto waar herkomst=werk gezag=onbekend --taal en");
  const auto none = Json::parse(run({"herkomst=toeval"}, Language::nl, true).uit);
  CHECK(none["bestemmingen"][0]["box"].is_null());
  CHECK(test::schemafouten("waar.schema.json", none).empty());
}

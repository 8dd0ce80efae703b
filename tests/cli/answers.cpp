// SPDX-License-Identifier: EUPL-1.2
// What a user reads of whom an answer is about, where to enter it, and what of it was only assumed.
#include "process.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace netto::test;
using Json = nlohmann::json;

namespace {

void has(const std::string& text, const std::string& part) { CHECK_MESSAGE(text.find(part) != std::string::npos, text); }

} // namespace

TEST_CASE("people who are not assessed together: each named, no bases added up") {
  const auto two = schrijf("twee.toml", "netto = 1\n[[persoon]]\nnaam = \"Anna\"\n[[persoon]]\nnaam = \"Bram\"\n"
                                        "[[bankrekening]]\nnaam = \"A\"\neigenaar = \"Anna\"\nwaarde = { 2025 = 150_000 }\n"
                                        "[[bankrekening]]\nnaam = \"B\"\neigenaar = \"Bram\"\nwaarde = { 2025 = 100_000 }\n");
  // 150,000 - 57,684 = 92,316; 100,000 - 57,684 = 42,316; 134,632 is nobody's base.
  const auto text = netto::test::netto({"bereken", two, "--jaar", "2025"}).uit;
  has(text, "Vermogen op 1 januari, Anna (euro)");
  has(text, "Vermogen op 1 januari, Bram (euro)");
  CHECK(text.find("134.632") == std::string::npos);
  const auto j = Json::parse(netto::test::netto({"bereken", two, "--jaar", "2025", "--json"}).uit);
  const auto& units = j["huishouden"]["box3"]["aanslagen"];
  REQUIRE(units.size() == 2);
  CHECK(units[0]["personen"][0] == "Anna");
  CHECK(units[0]["grondslag_sparen_en_beleggen"] == 92316);
  CHECK(units[1]["grondslag_sparen_en_beleggen"] == 42316);
  for (const auto& step : j["stappen"]) CHECK(step["over"] != "");
  // One assessment keeps its table, and its steps are about the household.
  const auto one = Json::parse(netto::test::netto({"bereken", huishouden(), "--jaar", "2025", "--json"}).uit);
  CHECK(!one["huishouden"]["box3"].contains("aanslagen"));
  bool about_all = false;
  for (const auto& step : one["stappen"])
    about_all = about_all || (step["begrip"] == "rendementsgrondslag" && step["over"] == "");
  CHECK(about_all);
}

TEST_CASE("--owr says where the figures go: on the form until 2024, in the return from 2025") {
  has(netto::test::netto({"bereken", huishouden(), "--jaar", "2024", "--owr"}).uit,
      "Op het formulier Opgaaf werkelijk rendement");
  has(netto::test::netto({"bereken", huishouden(), "--jaar", "2025", "--owr"}).uit, "in te vullen in de aangifte over 2025");
  const auto via = [](const char* year) {
    return Json::parse(netto::test::netto({"bereken", huishouden(), "--jaar", year, "--owr", "--json"})
                           .uit)["huishouden"]["box3"]["opgaaf_via"];
  };
  CHECK(via("2024") == "formulier");
  CHECK(via("2025") == "aangifte");
}

TEST_CASE("vergelijk says that a year that has gone by was assumed") {
  const auto saver = schrijf("spaarder24.toml", "netto = 1\n[[persoon]]\nnaam = \"Anna\"\n[[bankrekening]]\nnaam = \"A\"\n"
                                                "waarde = { 2024 = 150_000 }\nrente = { 2024 = 1_500 }\n");
  // Of 2024 the balance at its end, 1 January 2025, is not given; of 2025 nothing is. 2026 has provisional figures: not over.
  const auto text = netto::test::netto({"vergelijk", saver, "--jaren", "2024-2026"}).uit;
  has(text, "Let op: 2024 en 2025 zijn voorbij.");
  const auto j = Json::parse(netto::test::netto({"vergelijk", saver, "--jaren", "2024-2026", "--json"}).uit);
  const auto told = [&](std::size_t year) {
    for (const auto& w : j["jaren"][year]["stelsels"][0]["waarschuwingen"])
      if (w["code"] == "voorbij_jaar_aangenomen") return true;
    return false;
  };
  CHECK(told(1));
  CHECK(!told(2));
}

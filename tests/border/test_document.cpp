// SPDX-License-Identifier: EUPL-1.2
#include "helpers.hpp"

#include <array>
#include <clocale>
#include <doctest/doctest.h>

namespace netto::border::test {

TEST_CASE("plain_decimal: exact, without floating point") {
  const std::array<std::pair<const char*, const char*>, 14> gevallen{{
      {"0", "0"},
      {"-0", "0"},
      {"-0.0", "0"},
      {"1", "1"},
      {"+1.50", "1.5"},
      {"007.70", "7.7"},
      {"1e3", "1000"},
      {"1.5E2", "150"},
      {"1.25e1", "12.5"},
      {"125e-2", "1.25"},
      {"-1e-3", "-0.001"},
      {"100.00", "100"},
      {"123456789012345678901234567890.10", "123456789012345678901234567890.1"},
      {"0.1", "0.1"},
  }};
  for (const auto& [in, uit] : gevallen) CHECK(plain_decimal(in) == uit);
  for (const auto* error :
       {"", "-", ".", "1.", ".5", "1.2.3", "1e", "1e401", "1e-401", "e5", "1,5", "0x1", "inf", "nan", "1_0", " 1", "--1"})
    CHECK_FALSE(plain_decimal(error).has_value());
  CHECK(plain_decimal("1e400")->size() == 401);
}

TEST_CASE("date_from_text and date_text") {
  CHECK(date_text(*date_from_text("2025-01-09")) == "2025-01-09");
  CHECK(date_text(*date_from_text("0099-12-31")) == "0099-12-31");
  CHECK_FALSE(date_from_text("2025-02-30")->ok());
  for (const auto* error : {"", "2025-1-9", "2025/01/09", "25-01-2009", "2025-01-09T00:00", "-025-01-09"})
    CHECK_FALSE(date_from_text(error).has_value());
}

TEST_CASE("visible: control and direction characters are written out, characters not cut in two") {
  CHECK(visible("a\nb\tc\x01") == "a\\nb\\tc\\x01");
  CHECK(visible("\xe2\x80\xaeomgekeerd") == "\\u{202e}omgekeerd");
  CHECK(visible("\xff\xc3") == "\\xff\\xc3");
  CHECK(visible("\xc3\xab\xc3\xab\xc3\xab", 2) == "\xc3\xab\xc3\xab...");
}

TEST_CASE("nearest: a typing error is recognised, something else is not") {
  const std::array<std::string_view, 4> namen{"eigenaar", "waarde", "rente", "Kerkstraat 1"};
  CHECK(nearest("egenaar", namen) == "eigenaar");
  CHECK(nearest("WAARDE", namen) == "waarde");
  CHECK(nearest("kerkstraat", namen) == "Kerkstraat 1");
  CHECK(nearest("xyz", namen).empty());
  CHECK(nearest("", namen).empty());
}

TEST_CASE("TOML and JSON give the same tree, with the place in the text") {
  const auto toml = read_toml("a = 1\nb = 2.50\nc = [true, \"x\"]\nd = 2025-01-01\n[e]\nf = { g = 1_000 }\n");
  const auto json =
      read_json("{\n\"e\": {\"f\": {\"g\": 1000}},\n\"d\": \"2025-01-01\",\n\"c\": [true, \"x\"],\n\"b\": 2.5,\n\"a\": 1\n}");
  REQUIRE(toml.errors.empty());
  REQUIRE(json.errors.empty());
  CHECK(canonical(*toml.node) == R"({"a":1,"b":2.5,"c":[true,"x"],"d":"2025-01-01","e":{"f":{"g":1000}}})");
  CHECK(canonical(*toml.node) == canonical(*json.node));
  CHECK(toml.node->find("b")->place.regel == 2);
  CHECK(toml.node->find("b")->tekst == "2.50");
  CHECK(toml.node->find("e")->find("f")->find("g")->place.regel == 6);
  CHECK(json.node->find("c")->place.regel == 4);
  CHECK(json.node->find("c")->leden[1].place == Place{4, 15});
  CHECK(json.node->find("a")->place.regel == 6);
  CHECK(toml.node->find("z") == nullptr);
}

TEST_CASE("TOML: spellings that may stay as they are") {
  const auto as_read =
      read_toml("a = \"\"\"\n1, [ # geen commentaar\"\"\"\nb = '''x'y'''\nc = [\n  1_000, # een\n  -2.5e3,\n  [],\n]\n"
                "\"d e\".f = { 'g' = +1, h = false }\ni = \"\\\"]\" # }}}\nj=[ {k=1}, {k=2} ]\r\n[l.m]\n[[n]]\n[[n]]\n");
  REQUIRE_MESSAGE(as_read.errors.empty(), alles(as_read.errors));
  CHECK(
      canonical(*as_read.node) ==
      R"({"a":"1, [ # geen commentaar","b":"x'y","c":[1000,-2500,[]],"d e":{"f":{"g":1,"h":false}},"i":"\"]","j":[{"k":1},{"k":2}],"l":{"m":{}},"n":[{},{}]})");
}

TEST_CASE("a number in TOML is what is written, also after other characters on the line") {
  const auto as_read = read_toml("\"\xe2\x82\xac\xc3\xab\" = { a = 0.10, b = 150.000, c = 1e2 }\n");
  REQUIRE(as_read.errors.empty());
  const auto& tabel = as_read.node->velden[0].waarde;
  CHECK(tabel.find("a")->tekst == "0.10");
  CHECK(tabel.find("b")->tekst == "150.000");
  CHECK(tabel.find("c")->tekst == "1e2");
}

TEST_CASE("what toml++ 3.3 does not tolerate is not added") {
  for (const std::string_view error : {"a = 1979-05-27Tfalse07:32:00Z", "a = [07:3x]", "[[[[[1, f]", "pe\xd2\x8asoon(((( = 1",
                                       "[\xd2\x8a]", "a = \xd2\x8a", "a.\xc2\xb2 = 1"}) {
    CAPTURE(error);
    const auto as_read = read_dossier_document(read_toml(error));
    CHECK_FALSE(as_read.dossier.has_value());
    CHECK_FALSE(as_read.errors.empty());
  }
}

TEST_CASE("the language of the system does not matter") {
  const char* vorige = std::setlocale(LC_ALL, nullptr);
  const std::string terug{vorige ? vorige : "C"};
  for (const auto* language : {"de_DE.UTF-8", "nl_NL.UTF-8", "tr_TR.UTF-8", "C"}) {
    std::setlocale(LC_ALL, language); // does nothing where that language is not installed
    CHECK(read_json(R"({"a": 2.50})").node->find("a")->tekst == "2.50");
    CHECK(read_toml("a = 2.50").node->find("a")->tekst == "2.50");
  }
  std::setlocale(LC_ALL, terug.c_str());
}

TEST_CASE("canonical: quotation marks and control characters") {
  CHECK(canonical(*read_json(R"({"a\"b": "c\\d\n\u00eb"})").node) == "{\"a\\\"b\":\"c\\\\d\\u000a\xc3\xab\"}");
}

} // namespace netto::border::test

// SPDX-License-Identifier: EUPL-1.2
#include "hulp.hpp"

#include <array>
#include <clocale>
#include <doctest/doctest.h>

namespace netto::border::test {

TEST_CASE("decimaal_kaal: precies, zonder drijvende komma") {
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
  for (const auto& [in, uit] : gevallen) CHECK(decimaal_kaal(in) == uit);
  for (const auto* fout :
       {"", "-", ".", "1.", ".5", "1.2.3", "1e", "1e401", "1e-401", "e5", "1,5", "0x1", "inf", "nan", "1_0", " 1", "--1"})
    CHECK_FALSE(decimaal_kaal(fout).has_value());
  CHECK(decimaal_kaal("1e400")->size() == 401);
}

TEST_CASE("datum_uit_tekst en datum_tekst") {
  CHECK(datum_tekst(*datum_uit_tekst("2025-01-09")) == "2025-01-09");
  CHECK(datum_tekst(*datum_uit_tekst("0099-12-31")) == "0099-12-31");
  CHECK_FALSE(datum_uit_tekst("2025-02-30")->ok());
  for (const auto* fout : {"", "2025-1-9", "2025/01/09", "25-01-2009", "2025-01-09T00:00", "-025-01-09"})
    CHECK_FALSE(datum_uit_tekst(fout).has_value());
}

TEST_CASE("zichtbaar: stuurtekens en richtingstekens worden geschreven, tekens niet doorgesneden") {
  CHECK(zichtbaar("a\nb\tc\x01") == "a\\nb\\tc\\x01");
  CHECK(zichtbaar("\xe2\x80\xaeomgekeerd") == "\\u{202e}omgekeerd");
  CHECK(zichtbaar("\xff\xc3") == "\\xff\\xc3");
  CHECK(zichtbaar("\xc3\xab\xc3\xab\xc3\xab", 2) == "\xc3\xab\xc3\xab...");
}

TEST_CASE("dichtstbij: een tikfout wordt herkend, iets anders niet") {
  const std::array<std::string_view, 4> namen{"eigenaar", "waarde", "rente", "Kerkstraat 1"};
  CHECK(dichtstbij("egenaar", namen) == "eigenaar");
  CHECK(dichtstbij("WAARDE", namen) == "waarde");
  CHECK(dichtstbij("kerkstraat", namen) == "Kerkstraat 1");
  CHECK(dichtstbij("xyz", namen).empty());
  CHECK(dichtstbij("", namen).empty());
}

TEST_CASE("TOML en JSON geven dezelfde boom, met de plaats in de tekst") {
  const auto toml = lees_toml("a = 1\nb = 2.50\nc = [true, \"x\"]\nd = 2025-01-01\n[e]\nf = { g = 1_000 }\n");
  const auto json =
      lees_json("{\n\"e\": {\"f\": {\"g\": 1000}},\n\"d\": \"2025-01-01\",\n\"c\": [true, \"x\"],\n\"b\": 2.5,\n\"a\": 1\n}");
  REQUIRE(toml.fouten.empty());
  REQUIRE(json.fouten.empty());
  CHECK(bereken_kanoniek(*toml.knoop) == R"({"a":1,"b":2.5,"c":[true,"x"],"d":"2025-01-01","e":{"f":{"g":1000}}})");
  CHECK(bereken_kanoniek(*toml.knoop) == bereken_kanoniek(*json.knoop));
  CHECK(toml.knoop->vind("b")->plaats.regel == 2);
  CHECK(toml.knoop->vind("b")->tekst == "2.50");
  CHECK(toml.knoop->vind("e")->vind("f")->vind("g")->plaats.regel == 6);
  CHECK(json.knoop->vind("c")->plaats.regel == 4);
  CHECK(json.knoop->vind("c")->leden[1].plaats == Plaats{4, 15});
  CHECK(json.knoop->vind("a")->plaats.regel == 6);
  CHECK(toml.knoop->vind("z") == nullptr);
}

TEST_CASE("TOML: schrijfwijzen die mogen blijven zoals ze zijn") {
  const auto gelezen =
      lees_toml("a = \"\"\"\n1, [ # geen commentaar\"\"\"\nb = '''x'y'''\nc = [\n  1_000, # een\n  -2.5e3,\n  [],\n]\n"
                "\"d e\".f = { 'g' = +1, h = false }\ni = \"\\\"]\" # }}}\nj=[ {k=1}, {k=2} ]\r\n[l.m]\n[[n]]\n[[n]]\n");
  REQUIRE_MESSAGE(gelezen.fouten.empty(), alles(gelezen.fouten));
  CHECK(
      bereken_kanoniek(*gelezen.knoop) ==
      R"({"a":"1, [ # geen commentaar","b":"x'y","c":[1000,-2500,[]],"d e":{"f":{"g":1,"h":false}},"i":"\"]","j":[{"k":1},{"k":2}],"l":{"m":{}},"n":[{},{}]})");
}

TEST_CASE("een getal in TOML is wat er staat, ook na andere tekens op de regel") {
  const auto gelezen = lees_toml("\"\xe2\x82\xac\xc3\xab\" = { a = 0.10, b = 150.000, c = 1e2 }\n");
  REQUIRE(gelezen.fouten.empty());
  const auto& tabel = gelezen.knoop->velden[0].waarde;
  CHECK(tabel.vind("a")->tekst == "0.10");
  CHECK(tabel.vind("b")->tekst == "150.000");
  CHECK(tabel.vind("c")->tekst == "1e2");
}

TEST_CASE("wat toml++ 3.3 niet verdraagt komt er niet bij") {
  for (const std::string_view fout : {"a = 1979-05-27Tfalse07:32:00Z", "a = [07:3x]", "[[[[[1, f]", "pe\xd2\x8asoon(((( = 1",
                                      "[\xd2\x8a]", "a = \xd2\x8a", "a.\xc2\xb2 = 1"}) {
    CAPTURE(fout);
    const auto gelezen = lees_dossier(lees_toml(fout));
    CHECK_FALSE(gelezen.dossier.has_value());
    CHECK_FALSE(gelezen.fouten.empty());
  }
}

TEST_CASE("de taal van het systeem doet er niet toe") {
  const char* vorige = std::setlocale(LC_ALL, nullptr);
  const std::string terug{vorige ? vorige : "C"};
  for (const auto* taal : {"de_DE.UTF-8", "nl_NL.UTF-8", "tr_TR.UTF-8", "C"}) {
    std::setlocale(LC_ALL, taal); // does nothing where that language is not installed
    CHECK(lees_json(R"({"a": 2.50})").knoop->vind("a")->tekst == "2.50");
    CHECK(lees_toml("a = 2.50").knoop->vind("a")->tekst == "2.50");
  }
  std::setlocale(LC_ALL, terug.c_str());
}

TEST_CASE("kanoniek: aanhalingstekens en stuurtekens") {
  CHECK(bereken_kanoniek(*lees_json(R"({"a\"b": "c\\d\n\u00eb"})").knoop) == "{\"a\\\"b\":\"c\\\\d\\u000a\xc3\xab\"}");
}

} // namespace netto::border::test

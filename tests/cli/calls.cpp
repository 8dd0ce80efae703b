// SPDX-License-Identifier: EUPL-1.2
// What a user or a program sees: exit status, the two streams, the same bytes everywhere.
#include "process.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <set>

using namespace netto::test;
using Json = nlohmann::json;

namespace {

/// Refused: this status, nothing on standard output, these words on standard error.
void weigert(const std::vector<std::string>& argumenten, int status, const std::string& woorden) {
  CAPTURE(argumenten.empty() ? std::string{} : argumenten.back());
  const auto u = netto::test::netto(argumenten);
  CHECK(u.status == status);
  CHECK(u.uit.empty());
  CHECK(u.error.find(woorden) != std::string::npos);
  if (u.error.find(woorden) == std::string::npos) MESSAGE(u.error);
}

} // namespace

TEST_CASE("wrong use: status 2, nothing on standard output") {
  const std::string d = huishouden();
  weigert({}, 2, "Opdrachten");
  weigert({"--taal", "en"}, 2, "Commands");
  weigert({"rekenen"}, 2, "rekenen is geen opdracht");
  weigert({"berekn", d}, 2, "bedoelt u bereken?");
  weigert({"bereken"}, 2, "geef een dossier op");
  weigert({"bereken", d, "nog_een.toml"}, 2, "kies --csv of --jsonl");
  weigert({"bereken", d, "--csv", "--json"}, 2, "--csv en --jsonl gaan niet samen");
  weigert({"bereken", d, "--csv", "--jsonl"}, 2, "--csv en --jsonl gaan niet samen");
  weigert({"bereken", "-", "-", "--csv"}, 2, "maar één keer");
  weigert({"vergelijk", d, "nog_een.toml"}, 2, "vergelijk neemt één dossier");
  weigert({"bereken", d, "--jaar"}, 2, "--jaar: er ontbreekt een waarde");
  weigert({"bereken", d, "--jaar", "25"}, 2, "--jaar 25");
  weigert({"bereken", d, "--jaar", "2026-2024"}, 2, "--jaar 2026-2024");
  weigert({"bereken", d, "--jaar", "2025,"}, 2, "--jaar 2025,");
  weigert({"bereken", d, "--jaar", "2025", "--jaar", "2026"}, 2, "--jaar: mag maar één keer");
  weigert({"bereken", d, "--afrondig", "wet"}, 2, "bedoelt u --afronding?");
  weigert({"bereken", d, "--afronding", "omhoog"}, 2, "kies uit belastingdienst, wet");
  weigert({"bereken", d, "--taal", "de"}, 2, "kies uit nl, en");
  weigert({"bereken", d, "--json=ja"}, 2, "--json: neemt geen waarde");
  weigert({"bereken", d, "--jaar", "2025", "--bekend-op", "2025-02-30"}, 2, "2025-02-30");
  weigert({"bereken", d, "--jaar", "2025", "--scenario", "droom"}, 2, "bekend zijn:");
  weigert({"bereken", d, "--jaar", "2025", "--verdeling", "half"}, 2, "Anna=30%");
  weigert({"bereken", d, "--jaar", "2025", "--verdeling", "30/60"}, 2, "geen 100%");
  weigert({"bereken", d}, 2, "2024, 2025, 2026");
  weigert({"wet"}, 2, "--jaar, --dekking en --begrippen");
  weigert({"wet", "--jaar", "2025", "--begrippen"}, 2, "--jaar, --dekking en --begrippen");
  weigert({"wet", "--jaar", "2025", "--markdown"}, 2, "--markdown hoort bij --dekking");
  weigert({"completion"}, 2, "bash, zsh");
  weigert({"completion", "tcsh"}, 2, "kies uit bash, zsh, fish");
  weigert({"bereken", d, "--jaar", "25", "--taal", "en"}, 2, "expected a year");
}

TEST_CASE("no answer: status 1, all problems, nothing on standard output") {
  weigert({"bereken", "/bestaat/niet.toml"}, 1, "bestaat niet");
  weigert({"bereken", NETTO_TEST_MAP}, 1, "is een map");
  weigert({"bereken", huishouden(), "--jaar", "2012,2013"}, 1, "2013");
  weigert({"bereken", huishouden(), "--jaar", "2023"}, 1, "Spaarrekening"); // no values of that year
  weigert({"bereken", huishouden(), "--jaar", "2024-2027"}, 1, "2027");     // one of the years is enough
  weigert({"wet", "--jaar", "1999,2025"}, 2, "van 2000");
  weigert({"wet", "--jaar", "2005"}, 1, "2005");
  const auto slecht =
      schrijf("slecht.toml",
              "netto = 1\nonzin = 2\n[[persoon]]\nnaam = \"Anna\"\n[[bankrekening]]\nnaam = \"A\"\nwaarde = { 2025 = -5 }\n");
  weigert({"bereken", slecht, "--jaar", "2025"}, 1, "onzin");
  weigert({"bereken", slecht, "--jaar", "2025"}, 1, "waarde.2025");
  weigert({"bereken", huishouden(), "--jaar", "2025", "--parameters", slecht}, 1, "parameter");
  weigert({"bereken", huishouden(), "--jaar", "2025", "--parameters", "/bestaat/niet.toml"}, 1, "bestaat niet");
  weigert({"bereken", schrijf("groot.toml", std::string(3 << 20, '#')), "--jaar", "2025"}, 1, "groot.toml");
  const auto alleen = schrijf(
      "alleen.toml", "netto = 1\n[[persoon]]\nnaam = \"Anna\"\n[[bankrekening]]\nnaam = \"A\"\nwaarde = { 2025 = 5 }\n");
  weigert({"bereken", alleen, "--verdeling", "Anna=100%"}, 1, "--verdeling");
  const auto u = netto::test::netto({"bereken", alleen});
  CHECK(u.status == 0); // one year in it: that one
  CHECK(u.uit.find("2025") != std::string::npos);
}

TEST_CASE("help and version: on standard output, status 0, in the language asked for, wherever that is given") {
  for (const std::string opdracht :
       {"", "bereken", "nieuw", "controleer", "boek", "bv", "verkoop", "waar", "wet", "completion", "man"}) {
    CAPTURE(opdracht);
    std::vector<std::string> nl{"--help"}, voor{"--taal", "en", "--help"}, na{"--help", "--taal=en"};
    if (!opdracht.empty()) {
      nl.insert(nl.begin(), opdracht);
      na.insert(na.begin(), opdracht);
      voor.insert(voor.begin() + 2, opdracht);
    }
    const auto n = netto::test::netto(nl);
    CHECK(n.status == 0);
    CHECK(n.error.empty());
    CHECK(n.uit.find("Voorbeelden") != std::string::npos);
    const auto v = netto::test::netto(voor);
    CHECK(v.uit.find("Examples") != std::string::npos);
    CHECK(netto::test::netto(na).uit == v.uit);
  }
  CHECK(netto::test::netto({"--version"}).uit.starts_with("netto "));
}

TEST_CASE("JSON: an object for one year, a list for more, with the names of the contract") {
  const auto een = Json::parse(netto::test::netto({"bereken", huishouden(), "--jaar", "2025", "--json"}).uit);
  CHECK(een["jaar"] == 2025);
  CHECK(een["afronding"] == "belastingdienst");
  CHECK(een["personen"].size() == 2);
  CHECK(een["personen"][1]["naam"] == "Zoë");
  for (const char* key : {"regime", "huishouden", "stappen", "waarschuwingen", "bewijs"}) CHECK(een.contains(key));
  const auto meer = Json::parse(
      netto::test::netto({"bereken", huishouden(), "--jaar", "2026,2024-2025", "--json", "--afronding", "wet"}).uit);
  REQUIRE(meer.size() == 3);
  CHECK(meer[0]["jaar"] == 2024);
  CHECK(meer[2]["jaar"] == 2026);
  CHECK(meer[1]["afronding"] == "wet");
  const auto wet = Json::parse(netto::test::netto({"wet", "--jaar", "2025", "--json"}).uit);
  CHECK(wet["jaar"] == 2025);
  bool gevonden = false;
  for (const auto& p : wet["parameters"])
    if (p["grootheid"] == "tarief_box_3") {
      gevonden = true;
      CHECK(p["eenheid"] == "percent");
      CHECK(p["status"] == "definitief");
      CHECK(p["bron"].contains("vindplaats"));
    }
  CHECK(gevonden);
  CHECK(Json::parse(netto::test::netto({"wet", "--jaar", "2024,2025", "--json"}).uit).size() == 2);
}

TEST_CASE("the split on the command line takes precedence") {
  const auto deel = [](const std::string& v) {
    const auto j = Json::parse(netto::test::netto({"bereken", huishouden(), "--jaar", "2025", "--json", "--verdeling", v}).uit);
    CHECK(j["huishouden"]["box3"]["verdeling"]["gekozen"] == true);
    return j["huishouden"]["box3"]["verdeling"]["grondslag"]["Anna"].get<double>();
  };
  const double alles = deel("100/0");
  CHECK(alles > 0);
  CHECK(deel("0/100") == 0);
  CHECK(deel("Anna=0,Zoë=100") == 0);
  CHECK(deel("Zoë=0%, Anna=100%") == alles);
  CHECK(deel("Anna=25%,Zoë=75%") == deel("25/75"));
}

TEST_CASE("own parameters and the day on which something was known change the answer") {
  const auto overlay = schrijf("overlay.toml", "[[parameter]]\ngrootheid = \"tarief_box_3\"\njaar = 2025\nwaarde = \"50%\"\n");
  const std::vector<std::string> gewoon{"bereken", huishouden(), "--jaar", "2025", "--json"};
  auto anders = gewoon;
  anders.insert(anders.end(), {"--parameters", overlay});
  const auto a = Json::parse(netto::test::netto(gewoon).uit), b = Json::parse(netto::test::netto(anders).uit);
  CHECK(b["huishouden"]["box3"]["belasting"] > a["huishouden"]["box3"]["belasting"]);
  CHECK(b["regime"]["status"] == "voorstel");
  const auto tekst = netto::test::netto({"bereken", huishouden(), "--jaar", "2025", "--parameters", overlay}).uit;
  CHECK(tekst.find("GEEN GELDEND RECHT") != std::string::npos);
  // --parameters takes one file at a time, so that what follows it stays the dossier.
  CHECK(netto::test::netto({"bereken", "--jaar", "2025", "--json", "--parameters", overlay, huishouden()}).uit ==
        netto::test::netto(anders).uit);
  const auto vroeg = netto::test::netto({"bereken", huishouden(), "--jaar", "2025", "--bekend-op", "2024-06-01"});
  CHECK(vroeg.status == 1);
  CHECK(vroeg.error.find("--bekend-op") != std::string::npos);
}

TEST_CASE("the same bytes, wherever and whenever") {
  for (const char* form : {"--json", "--uitleg"}) {
    const std::vector<std::string> vraag{"bereken", huishouden(), "--jaar", "2024-2026", form};
    const auto eerst = netto::test::netto(vraag);
    CHECK(eerst.status == 0);
    const auto equal = [](bool zo) { CHECK(zo); }; // without printing two answers
    equal(netto::test::netto(vraag,
                             {"", "/tmp", {{"TZ", "Pacific/Kiritimati"}, {"LC_ALL", "de_DE.UTF-8"}, {"LANG", "en_US.UTF-8"}}})
              .uit == eerst.uit);
    CHECK(
        netto::test::netto(vraag, {"", NETTO_TEST_MAP, {{"COLUMNS", "40"}, {"TERM", "xterm-256color"}, {"LC_ALL", "C"}}}).uit ==
        eerst.uit);
    CHECK(netto::test::netto({"bereken", "-", "--jaar", "2024-2026", form}, {lees(huishouden()), "/", {}}).uit == eerst.uit);
    equal(netto::test::netto({"bereken", "huishouden.toml", "--jaar", "2024-2026", form}, {"", NETTO_TEST_MAP, {}}).uit ==
          eerst.uit);
    CHECK(netto::test::netto({"bereken", huishouden_andersom(), "--jaar", "2024-2026", form}).uit == eerst.uit);
  }
}

TEST_CASE("in a pipe no colours and at most 80 characters wide") {
  for (const auto& argumenten :
       std::vector<std::vector<std::string>>{{"bereken", huishouden(), "--jaar", "2024-2026", "--uitleg"},
                                             {"bereken", huishouden(), "--jaar", "2026", "--uitleg", "--taal", "en"},
                                             {"wet", "--jaar", "2026"},
                                             {"wet", "--dekking"},
                                             {"wet", "--begrippen"},
                                             {"bereken", "--help"}}) {
    CAPTURE(argumenten.front());
    const auto u = netto::test::netto(argumenten, {"", "/", {{"COLUMNS", "200"}, {"CLICOLOR_FORCE", "1"}}});
    CHECK(u.status == 0);
    CHECK(u.uit.find('\033') == std::string::npos);
    std::size_t breedte = 0;
    for (const char c : u.uit) {
      if (c == '\n') breedte = 0;
      else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++breedte;
      if (breedte == 81) FAIL_CHECK("te brede regel");
    }
  }
}

TEST_CASE("a closed pipe or full disk is a message") {
  const auto vol = shell("\"$NETTO\" bereken '" + huishouden() + "' --jaar 2025 > /dev/full");
  CHECK(vol.status == 1);
  CHECK(vol.error.find("de schijf is vol") != std::string::npos);
  const auto dicht = shell("\"$NETTO\" bereken '" + huishouden() + "' --jaar 2025 >&-");
  CHECK(dicht.status == 1);
  CHECK(dicht.error.find("standaarduitvoer") != std::string::npos);
  const auto pijp = shell("{ sleep 0.2; \"$NETTO\" wet --jaar 2025 --taal en; echo \"status $?\" >&2; } | true");
  CHECK(pijp.error.find("the reader of the output has stopped") != std::string::npos);
  CHECK(pijp.error.find("status 1") != std::string::npos);
}

TEST_CASE("controleer: all files, all problems") {
  const auto goed = netto::test::netto({"controleer", huishouden(), huishouden_andersom()});
  CHECK(goed.status == 0);
  CHECK(goed.error.empty());
  CHECK(goed.uit.find("huishouden.toml: in orde (2 personen") != std::string::npos);
  CHECK(goed.uit.find("huishouden_andersom.toml: in orde") != std::string::npos);
  const auto slecht = schrijf("fout.toml", "netto = 1\nonzin = 2\n[[persoon]]\nnaam = \"A\"\ngeboortedatum = 2025-02-30\n");
  const auto u = netto::test::netto({"controleer", huishouden(), slecht, "/bestaat/niet", "--taal", "en"});
  CHECK(u.status == 1);
  CHECK(u.uit.find("huishouden.toml: fine") != std::string::npos);
  for (const char* woord : {"fout.toml", "onzin", "geboortedatum", "/bestaat/niet: does not exist"})
    CHECK(u.error.find(woord) != std::string::npos);
  CHECK(u.uit.find("fout.toml") == std::string::npos);
  CHECK(netto::test::netto({"controleer", "-"}, {lees(huishouden()), "/", {}}).uit.starts_with("standaardinvoer: in orde"));
}

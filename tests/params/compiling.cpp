// SPDX-License-Identifier: EUPL-1.2
// The build tool, run on folders that are right and wrong.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace fs = std::filesystem;

namespace {

std::string lees(const fs::path& path) {
  std::ifstream in{path, std::ios::binary};
  return std::string{std::istreambuf_iterator<char>{in}, {}};
}

/// A folder of parameters that is gone afterwards.
class Map {
public:
  Map() {
    auto sjabloon = (fs::temp_directory_path() / "netto_params_XXXXXX").string();
    REQUIRE(mkdtemp(sjabloon.data()) != nullptr);
    wortel = sjabloon;
    schrijf("bronnen.toml", "[wet]\ntitel = \"Wet\"\nuitgever = \"Staat\"\nvindplaats = \"Stb. 1\"\ngeopend = 2026-11-22\n");
  }
  ~Map() { fs::remove_all(wortel); }
  Map(const Map&) = delete;
  Map& operator=(const Map&) = delete;

  void schrijf(const fs::path& path, std::string_view tekst) const {
    fs::create_directories((wortel / "params" / path).parent_path());
    std::ofstream{wortel / "params" / path, std::ios::binary} << tekst;
  }
  /// Runs the tool; its messages are in `uitvoer`.
  int compileer(const std::string& opties = "") {
    const auto errors = wortel / "fouten.txt";
    const auto opdracht = std::string{"\""} + NETTO_COMPILE_PARAMETERS + "\" " + opties + " \"" + (wortel / "params").string() +
                          "\" \"" + tabellen().string() + "\" 2> \"" + errors.string() + "\"";
    const int status = std::system(opdracht.c_str());
    uitvoer = lees(errors);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }
  [[nodiscard]] fs::path tabellen() const { return wortel / "tables.cpp"; }
  [[nodiscard]] bool gemeld(std::string_view tekst) const { return uitvoer.find(tekst) != std::string::npos; }

  fs::path wortel;
  std::string uitvoer;
};

std::string kop(std::string_view naam, std::string_view eenheid = "euro") {
  return "grootheid = \"" + std::string{naam} + "\"\nwet = \"Wet\"\nartikel = \"1\"\neenheid = \"" + std::string{eenheid} +
         "\"\nomschrijving = \"Drempel\"\ndescription = \"Threshold\"\n"; // six lines
}
// Nine lines, of which the first is empty: [[rij]] is on the second.
std::string rij(std::string_view jaar, std::string_view waarde, std::string_view meer = "known_on = 2020-01-01") {
  return "\n[[rij]]\n" + std::string{jaar} + "\n" + std::string{waarde} +
         "\nbron = \"wet\"\nstatus = \"definitief\"\ngecontroleerd = 2026-11-22\n" + std::string{meer} + "\n";
}

} // namespace

TEST_CASE("a right folder gives the tables, in an order that does not depend on that of the files") {
  Map map;
  map.schrijf("wet/b.toml",
              kop("b", "percent") + rij("jaar = 2021", "waarde = \"1.5\"") + rij("jaar = 2020", "waarde = \"-0.01\""));
  map.schrijf("wet/a.toml", kop("a") + rij("jaren = [2020, 2022]", "waarde = \"100.5\"",
                                           "known_on = 2020-02-01\nopmerking = 'Een \"aanhaling\" en \\'"));
  REQUIRE_MESSAGE(map.compileer() == 0, map.uitvoer);
  const auto tabellen = lees(map.tabellen());
  const auto plek = [&](std::string_view tekst) { return tabellen.find(tekst); };
  CHECK(
      plek(
          R"({0, 0, 2020, 2022, 10050, "100.5", {}, 0, dag(2020, 2, 1), ParameterStatus::definitief, "", "Een \"aanhaling\" en \\", "2026-11-22", false})") !=
      std::string::npos);
  CHECK(plek("{1, 0, 2020, 2020, -10, ") != std::string::npos);
  CHECK(plek("{1, 0, 2020, 2020, -10, ") < plek("{1, 0, 2021, 2021, 1500, "));
  const auto tijd = fs::last_write_time(map.tabellen());
  CHECK(map.compileer() == 0);
  CHECK(fs::last_write_time(map.tabellen()) == tijd); // nothing changed, so nothing is built again
}

TEST_CASE("the tables in the build folder are those of params/") {
  Map map;
  fs::remove_all(map.wortel / "params");
  fs::copy(NETTO_PARAMS, map.wortel / "params", fs::copy_options::recursive);
  REQUIRE_MESSAGE(map.compileer() == 0, map.uitvoer);
  CHECK(lees(map.tabellen()) == lees(NETTO_PARAMETERTABELLEN));
}

TEST_CASE("a wrong folder is refused: all problems, with file and line, and nothing is written") {
  Map map;
  map.schrijf(
      "bronnen.toml",
      "[wet]\ntitel = \"Wet\"\nuitgever = \"Staat\"\nvindplaats = \"Stb. 1\"\n[leeg]\ntitel = \" \"\nvia = \"x\"\njaar = 3\n");
  map.schrijf("wet/a.toml", kop("a") + rij("jaar = 2020", "waarde = \"1.005\"") + rij("jaar = 2022", "waarde = 5") +
                                rij("jaar = 2030", "waarde = \"5\"", "known_on = 2020-01-01\nscenario = \"s\""));
  map.schrijf("wet/b.toml", kop("c", "euros"));
  map.schrijf(
      "ander/c.toml",
      kop("c", "tabel_percent") +
          rij("jaar = 2020", "tabel = [{ tot_en_met = \"2\", waarde = \"1\" }, { tot_en_met = \"1\", waarde = \"1\" }]"));
  map.schrijf("ander/leeg.toml", "");
  map.schrijf("ander/kapot.toml", "grootheid = \"kapot\nrij = 1\n");
  CHECK(map.compileer() == 1);
  CHECK_FALSE(fs::exists(map.tabellen()));
  for (const auto* tekst :
       {"params/bronnen.toml: wet (regel 1)", "params/bronnen.toml: leeg.titel (regel 6)",
        "params/bronnen.toml: leeg.jaar (regel 8)", "params/bronnen.toml: leeg.uitgever (regel 5)",
        "params/wet/a.toml: rij[1].waarde (regel 10)", "params/wet/a.toml: rij[2].waarde (regel 18)",
        "params/wet/a.toml: rij (regel 1)", "voeg een rij toe voor 2021", "params/wet/a.toml: rij[3].scenario",
        "params/wet/b.toml: grootheid (regel 1)", "params/wet/b.toml: eenheid (regel 4)", "params/wet/b.toml: rij (regel 1)",
        "params/wet/b.toml: grootheid", "params/ander/c.toml: rij[1].tabel[2].tot_en_met (regel 10)", "params/ander/leeg.toml",
        "params/ander/kapot.toml", "ook in params/ander/c.toml"}) {
    CAPTURE(tekst);
    CHECK_MESSAGE(map.gemeld(tekst), map.uitvoer);
  }
  CHECK(map.compileer("--taal en") == 1);
  CHECK(map.gemeld("nothing written"));
  CHECK(map.gemeld("add a row for 2021"));
}

TEST_CASE("each rule for a file, one at a time") {
  const auto fout_bij = [](const std::string& tekst, std::string_view verwacht) {
    Map map;
    map.schrijf("wet/a.toml", tekst);
    CAPTURE(tekst);
    CHECK(map.compileer() == 1);
    CHECK_MESSAGE(map.gemeld(verwacht), map.uitvoer);
    CHECK_MESSAGE(map.gemeld("params: 1 fouten"), map.uitvoer);
  };
  const auto goed = rij("jaar = 2020", "waarde = \"1\"");
  fout_bij(kop("a") + goed + goed, "regel 8 geeft 2020 ook al");
  fout_bij(kop("a") + rij("jaren = [2019, 2021]", "waarde = \"1\"") + goed, "regel 8 geeft 2020 ook al");
  fout_bij(kop("a") + rij("jaren = [2019, 2021]", "waarde = \"1\"") + rij("jaar = 2023", "waarde = \"1\""),
           "voeg een rij toe voor 2022");
  fout_bij(kop("a") + rij("jaren = [2019, 2021]", "waarde = \"1\"") + rij("jaar = 2025", "waarde = \"1\""),
           "voeg een rij toe voor 2022-2024");
  fout_bij(kop("a") + goed + rij("jaren = [2020, 2021]", "waarde = \"1\"", "known_on = 2020-01-01\nscenario = \"s\""),
           "de gewone rij toe voor 2021");
  fout_bij(kop("a") + rij("jaar = 2020", "waarde = \"1\"", "known_on = 2020-02-30"), "known_on");
  fout_bij(kop("a") + rij("jaar = 2020", "waarde = \"1\"", ""), "known_on is hier verplicht");
  fout_bij(kop("a") + rij("jaar = 2020", "waarde = \"1\"", "known_on = 2020-01-01\nopmerking = \"\""),
           "deze tekst is niet leeg");
  fout_bij(kop("a") + rij("jaar = 2020", "waarde = \"1\"", "known_on = 2020-01-01\nopmerkng = \"x\""), "bedoelt u opmerking?");
  fout_bij(kop("a") + rij("jaar = 1920", "waarde = \"1\""), "rij[1].jaar");
  fout_bij(kop("a") + rij("jaar = 2020", "waarde = \"1,5\""), "schrijf bijvoorbeeld \"1.5\"");
  fout_bij(kop("a") + rij("jaar = 2020", "waarde = \"1.005\""), "hoogstens 2 decimalen");
  fout_bij(kop("a", "percent") + rij("jaar = 2020", "waarde = \"1.0005\""), "hoogstens 3 decimalen");
  fout_bij(kop("a", "percent") + rij("jaar = 2020", "waarde = \"5%\""), "schrijf bijvoorbeeld \"5\"");
  fout_bij(kop("b") + goed, "het bestand heet naar zijn grootheid: b.toml");
  fout_bij(kop("a"), "rij is hier verplicht");
  fout_bij("x = 1\n" + kop("a") + goed, "a.toml: x (regel 1)");
  const auto vervang = [](std::string tekst, std::string_view oud, std::string_view nieuw) {
    return tekst.replace(tekst.find(oud), oud.size(), nieuw);
  };
  fout_bij(vervang(kop("a") + goed, "definitief", "definitiev"), "bedoelt u definitief?");
  fout_bij(vervang(kop("a") + goed, "bron = \"wet\"", "bron = \"wett\""), "bedoelt u wet?");
  fout_bij(vervang(kop("a") + goed, "\"euro\"", "\"euros\""), "bedoelt u euro?");
  fout_bij(vervang(kop("a") + goed, "wet = \"Wet\"", "wet = 3"), "a.toml: wet (regel 2)");
}

TEST_CASE("wrong use") {
  Map map;
  CHECK(map.compileer("--wat") == 2);
  CHECK(map.compileer("--taal") == 2);
  fs::remove_all(map.wortel / "params");
  CHECK(map.compileer() == 2);
  fs::create_directories(map.wortel / "params");
  CHECK(map.compileer() == 1); // no sources and no quantities
}

// SPDX-License-Identifier: EUPL-1.2
// The command itself: what --aanname changes and what of it is refused, and where the picture goes.
#include "helpers.hpp"

#include "faces/cli/commands.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace netto;
using namespace netto::test;
using Json = nlohmann::json;

namespace {

/// Savings of which 2026 is given.
std::string path() {
  static const std::string uit = [] {
    const std::string p = std::string{NETTO_WERKMAP} + "/sparen.toml";
    std::ofstream{p} << R"(netto = 1
[[persoon]]
naam = "Anna"
[[bankrekening]]
naam = "Sparen"
waarde = { 2026 = 200_000 }
rente = { 2026 = 2_000 }
)";
    return p;
  }();
  return uit;
}

/// What `netto vergelijk` with `rest` behind the dossier has to say.
cli::Output roep(const std::vector<std::string>& rest) {
  std::vector<std::string> woorden{"netto", "vergelijk", path()};
  woorden.insert(woorden.end(), rest.begin(), rest.end());
  std::vector<const char*> argv;
  for (const auto& w : woorden) argv.push_back(w.c_str());
  const auto opties = cli::read_options(static_cast<int>(argv.size()), argv.data());
  std::string errors;
  for (const auto& f : opties.errors) errors += "netto: " + f + "\n";
  if (!errors.empty()) return {{}, errors, cli::wrong_use};
  return cli::answer(opties.opties, {opties.opties.language, 240, false});
}
Json json(std::vector<std::string> rest) {
  rest.insert(rest.end(), {"--jaren", "2027,2028", "--json"});
  const auto u = roep(rest);
  REQUIRE_MESSAGE(u.status == cli::success, u.error);
  return Json::parse(u.uit);
}
Json route_van(const Json& j, std::size_t jaar, std::size_t stelsel, std::size_t nummer) {
  return j["jaren"][jaar]["stelsels"][stelsel]["routes"][nummer];
}

} // namespace

TEST_CASE("--aanname rente_bank changes the outcome as worked out by hand") {
  // 2027  Deemed      200.000 x 1,28% = 2.560; base 200.000 - 60.098 = 139.902; 139.902 / 200.000 = 69,951%, down 69,95%;
  //                   2.560 x 69,95% = 1.790,72, down 1.790; 36% = 644,40, down                  =     644
  //       Actual      1,5% x 200.000 = 3.000; 36%                                                =   1.080: deemed counts
  // 2028  Bill        3.000 - 1.800 = 1.200; 36%                                                 =     432
  //       Amendment   3.000 - 1.000 = 2.000; 36%                                                 =     720
  const auto gewoon = json({});
  CHECK(route_van(gewoon, 0, 0, 0)["belasting"] == 644);
  CHECK(route_van(gewoon, 0, 0, 1)["belasting"] == 1'080);
  CHECK(gewoon["jaren"][0]["stelsels"][0]["toegepast"] == "forfait");
  CHECK(route_van(gewoon, 1, 0, 0)["belasting"] == 432);
  CHECK(route_van(gewoon, 1, 1, 0)["belasting"] == 720);
  // With 0,875%: 1.750. 2027: the deemed return stays 644, the actual one is 36% x 1.750 = 630 and counts.
  //       Bill        1.750 - 1.800: nothing                                                     =       0
  //       Amendment   1.750 - 1.000 = 750; 36%                                                   =     270
  for (const std::string zo : {"rente_bank=0,875%", "rente_bank=0.875", "rente_bank=0,875"}) {
    CAPTURE(zo);
    const auto anders = json({"--aanname", zo});
    CHECK(route_van(anders, 0, 0, 0)["belasting"] == 644);
    CHECK(route_van(anders, 0, 0, 1)["belasting"] == 630);
    CHECK(anders["jaren"][0]["stelsels"][0]["toegepast"] == "werkelijk_rendement");
    CHECK(anders["jaren"][0]["stelsels"][0]["belasting"] == 630);
    CHECK(route_van(anders, 1, 0, 0)["belasting"] == 0);
    CHECK(route_van(anders, 1, 1, 0)["belasting"] == 270);
    int bekend = 0;
    for (const auto& a : anders["aannames"]) {
      const bool deze = a["naam"] == "rente_bank";
      bekend += deze ? 1 : 0;
      CHECK((a["percent"] == a["standaard"]) == !deze);
      if (deze) CHECK(a["percent"] == "0.875");
      if (deze) CHECK(a["standaard"] == "1.5");
    }
    CHECK(bekend == 1);
  }
}

TEST_CASE("--aanname applies only to what the dossier does not give, and may be repeated") {
  const auto a = roep({"--jaren", "2026", "--json"}), b = roep({"--jaren", "2026", "--json", "--aanname", "rente_bank=3"});
  const auto ja = Json::parse(a.uit), jb = Json::parse(b.uit);
  CHECK(ja["jaren"][0]["stelsels"] == jb["jaren"][0]["stelsels"]);
  const auto j = json({"--aanname", "groei_woz=-50%", "--aanname", "groei_huur=50", "--aanname", "koersgroei=0"});
  std::string gezegd;
  for (const auto& x : j["aannames"]) gezegd += x["naam"].get<std::string>() + "=" + x["percent"].get<std::string>() + " ";
  CHECK(gezegd == "groei_woz=-50 groei_huur=50 rente_bank=1.5 koersgroei=0 inkomsten_beleggingen=2 groei_kosten=2 ");
}

TEST_CASE("a value that is not allowed gives an error with the option, the value and what is allowed") {
  for (const std::string error :
       {"rente_bank=50,001%", "rente_bank=-50.001", "rente_bank=51", "rente_bank=veel", "rente_bank=", "rente_bank",
        "rente_bank=1,2345%", "rente_bank=1%%", "rente_bank=1e1", "rente_bank=99999999999999999999"}) {
    CAPTURE(error);
    const auto u = roep({"--aanname", error});
    CHECK(u.status == cli::wrong_use);
    CHECK(u.uit.empty());
    CHECK(u.error ==
          "netto: --aanname " + error + ": verwacht een percentage van -50% tot en met 50%, zoals rente_bank=2,5%\n");
  }
  CHECK(roep({"--aanname", "rente_bank=51", "--taal", "en"}).error ==
        "netto: --aanname rente_bank=51: expected a percentage from -50% to 50%, such as rente_bank=2.5%\n");
}

TEST_CASE("an unknown name gives an error with the names there are; every error is named") {
  for (const std::string error : {"rente=2%", "", "=2%", "Rente_bank=2%", "onzin"}) {
    CAPTURE(error);
    const auto u = roep({"--aanname", error});
    CHECK(u.status == cli::wrong_use);
    CHECK(u.uit.empty());
    CHECK(u.error.starts_with("netto: --aanname " + error + ": kies een naam uit "));
    for (const char* naam : {"groei_woz", "groei_huur", "rente_bank", "koersgroei", "inkomsten_beleggingen", "groei_kosten"})
      CHECK_MESSAGE(u.error.find(naam) != std::string::npos, naam);
  }
  const auto u = roep({"--aanname", "onzin=1", "--aanname", "groei_woz=70"});
  CHECK(u.error.find("--aanname onzin=1") != std::string::npos);
  CHECK(u.error.find("--aanname groei_woz=70") != std::string::npos);
  // Nothing that steers a terminal is given back as it came.
  CHECK(roep({"--aanname", "\x1b[2Jx=1"}).error.find('\x1b') == std::string::npos);
}

TEST_CASE("--svg writes the chart as well, or with - only the chart") {
  const std::string file = std::string{NETTO_WERKMAP} + "/sparen.svg";
  const auto alleen = roep({"--jaren", "2026-2029", "--svg", "-"});
  CHECK(alleen.status == cli::success);
  CHECK(alleen.uit.starts_with("<svg "));
  CHECK(alleen.uit.ends_with("</svg>\n"));
  const auto erbij = roep({"--jaren", "2026-2029", "--svg", file});
  CHECK(erbij.uit == roep({"--jaren", "2026-2029"}).uit);
  CHECK(read_file(file) == alleen.uit);
}

TEST_CASE("without --jaren the comparison runs from the first year of the dossier to the last with a regime") {
  const auto j = Json::parse(roep({"--json"}).uit)["jaren"];
  REQUIRE(j.size() == 7);
  CHECK(j[0]["jaar"] == 2026);
  CHECK(j[6]["jaar"] == 2032);
}

TEST_CASE("a year without an answer does not hold up the others; if there are only such years, there is no document") {
  // 2025 lies before what the dossier gives, and is not filled; for 2033 there is no regime.
  const auto u = roep({"--jaren", "2025,2026,2033", "--json"});
  CHECK(u.status == cli::success);
  const auto j = Json::parse(u.uit)["jaren"];
  CHECK(j[0]["stelsels"][0]["redenen"][0]["code"] == "feit_ontbreekt");
  CHECK(j[1]["stelsels"][0].contains("belasting"));
  CHECK(j[2]["stelsels"][0]["redenen"][0]["code"] == "jaar_zonder_regime");
  for (const std::string jaren : {"2025", "2033", "2025,2033"}) {
    const auto niets = roep({"--jaren", jaren, "--json"});
    CHECK(niets.status == cli::no_answer);
    CHECK(niets.uit.empty());
    CHECK_FALSE(niets.error.empty());
  }
}

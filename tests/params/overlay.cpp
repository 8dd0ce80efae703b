// SPDX-License-Identifier: EUPL-1.2
// Parameters of the user's own, laid over the tables: what is read, and what is refused and how.
#include "faces/border/overlay.hpp"
#include "params/load.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

using namespace netto;
using namespace netto::border;

namespace {

std::string lees(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  REQUIRE_MESSAGE(in.good(), path);
  return std::string{std::istreambuf_iterator<char>{in}, {}};
}
OverlayResult overlay(std::string_view tekst) { return read_overlay(read_document(tekst), "eigen.toml", Parameters{}); }

std::string text_of(const std::vector<Diagnostic>& errors) {
  std::string uit;
  for (const auto& f : errors) uit += show(f, Language::nl) + "\n";
  return uit;
}

const ParameterRow& rij(const Parameters& p, std::string_view grootheid, const ParameterQuery& vraag) {
  const auto place = p.find_row(grootheid, vraag);
  REQUIRE(place);
  return p.row(*place);
}

} // namespace

TEST_CASE("the short form: a quantity, a year and a value") {
  const auto as_read = read_overlay(read_toml(lees(NETTO_OVERLAYS "/kort.toml")), "kort.toml", Parameters{});
  REQUIRE_MESSAGE(as_read.errors.empty(), text_of(as_read.errors));
  Parameters p;
  as_read.overlay.lay_over(p);
  const auto& hvv = rij(p, "heffingvrij_vermogen", {2027, {}, {}});
  CHECK(hvv.waarde == 30'846'00);
  CHECK(hvv.tekst == "30846");
  CHECK(hvv.overlay);
  CHECK(hvv.status == ParameterStatus::voorstel);
  CHECK(p.sources()[static_cast<std::size_t>(hvv.bron)].where_found == "kort.toml");
  CHECK(rij(p, "heffingvrij_vermogen", {2026, {}, {}}).waarde == 59'357'00);
  for (int jaar = 2026; jaar <= 2030; ++jaar) CHECK(rij(p, "forfait_overige_bezittingen", {jaar, {}, {}}).waarde == 7'870);
  CHECK(rij(p, "forfait_overige_bezittingen", {2025, {}, {}}).waarde == 5'880);
  CHECK(rij(p, "forfait_schulden", {2026, {}, {}}).waarde == 2'500);
  CHECK(rij(p, "canonfactor", {2028, {}, {}}).waarde == 1'750'000);
  CHECK(p.sources().size() == Parameters{}.sources().size() + 1);
}

TEST_CASE("rows, with the keys of params/") {
  const auto as_read = read_overlay(read_toml(lees(NETTO_OVERLAYS "/rijen.toml")), "rijen.toml", Parameters{});
  REQUIRE_MESSAGE(as_read.errors.empty(), text_of(as_read.errors));
  Parameters p;
  as_read.overlay.lay_over(p);
  CHECK(rij(p, "tarief_box_3", {2028, {}, {}}).waarde == 34'000);
  CHECK_FALSE(p.find_row("tarief_box_3", {2029, {}, {}})); // only in the scenario
  const auto& lager = rij(p, "tarief_box_3", {2031, {}, "lager_tarief"});
  CHECK(lager.waarde == 33'500);
  CHECK(lager.status == ParameterStatus::raming);
  CHECK(lager.gecontroleerd == "2026-11-22");
  CHECK(p.sources()[static_cast<std::size_t>(lager.bron)].key == "kabinetsbrief_2026_09_29");
  Loader lader{p, {2027, {}, {}}};
  ValuationRows w;
  load(lader, w);
  CHECK(w.leegwaarderatio.tot_en_met[0].waarde == Percentage::from_thousandths(2'500));
  CHECK(w.leegwaarderatio.waarde[1].waarde == Percentage::from_thousandths(90'500));
  CHECK(w.leegwaarderatio.waarde[7].waarde == Percentage::from_percents(100));
  CHECK(p.row(w.leegwaarderatio.waarde[0].place).tekst == "2.5: 80, 5: 90.5, 100");
}

TEST_CASE("a table with bounds in euros") {
  const auto read_row = [](const std::string& tabel) {
    return read_overlay(
        read_toml("[[parameter]]\ngrootheid = \"eigenwoningforfait\"\nrij = [{ jaar = 2030, tabel = " + tabel + " }]\n"),
        "eigen.toml", Parameters{});
  };
  const auto as_read = read_row("[{ tot_en_met = 20_000, waarde = 0 }, { tot_en_met = \"80000.50\", waarde = \"0.2%\" }, "
                                "{ waarde = \"0.4\" }]");
  REQUIRE_MESSAGE(as_read.errors.empty(), text_of(as_read.errors));
  Parameters p;
  as_read.overlay.lay_over(p);
  Loader lader{p, {2030, {}, {}}};
  OwnHomeParameterRows w;
  lader("eigenwoningforfait", w.percentage);
  CHECK(w.percentage.tot_en_met[0].waarde == Euro::from_euros(20'000));
  CHECK(w.percentage.tot_en_met[1].waarde == Euro::from_cents(80'000'50));
  CHECK(w.percentage.tot_en_met[2].waarde == Euro{});
  CHECK(w.percentage.waarde[1].waarde == Percentage::from_thousandths(200));
  CHECK(w.percentage.waarde[7].waarde == Percentage::from_thousandths(400));
  CHECK(p.row(w.percentage.waarde[0].place).tekst == "20000: 0, 80000.50: 0.2, 0.4");
  // A bound is an amount, and no percentage.
  const auto error = read_row("[{ tot_en_met = \"20000%\", waarde = \"0\" }, { waarde = \"0.4\" }]");
  REQUIRE(error.errors.size() == 1);
  CHECK(error.errors[0].code == Code{"ongeldige_parameterwaarde"});
  CHECK(error.errors[0].path.ends_with("tabel[1].tot_en_met"));
}

TEST_CASE("a file of params/ is an overlay as it is, and then changes nothing") {
  for (const char* path : {"/wet_ib_2001/forfait_banktegoeden.toml", "/wet_ib_2001/heffingvrij_vermogen.toml",
                           "/uitvoeringsbesluit_ib_2001/leegwaarderatio.toml", "/wet_ib_2001/eigenwoningforfait.toml",
                           "/uitvoeringsbesluit_ib_2001/canonfactor.toml",
                           "/uitvoeringsbesluit_ib_2001/ondergrens_afwijking_verhuurde_staat.toml"}) {
    CAPTURE(path);
    const auto as_read = overlay(lees(std::string{NETTO_PARAMS} + path));
    REQUIRE_MESSAGE(as_read.errors.empty(), text_of(as_read.errors));
    const Parameters zonder;
    Parameters met;
    as_read.overlay.lay_over(met);
    REQUIRE(!as_read.overlay.posten().empty());
    const auto grootheid = as_read.overlay.posten().front().grootheid;
    for (int jaar = 2017; jaar <= 2027; ++jaar)
      for (const std::string_view scenario : {"", "kabinetsbrief_2026_09_29"}) {
        const auto a = zonder.find_row(grootheid, {jaar, {}, scenario}), b = met.find_row(grootheid, {jaar, {}, scenario});
        REQUIRE(a.has_value() == b.has_value());
        if (!a) continue;
        CHECK(zonder.row(*a).waarde == met.row(*b).waarde);
        CHECK(zonder.row(*a).tekst == met.row(*b).tekst);
        CHECK(zonder.row(*a).status == met.row(*b).status);
        CHECK(zonder.source_of(*a).key == met.source_of(*b).key);
        CHECK(met.row(*b).overlay);
      }
  }
}

TEST_CASE("JSON does too") {
  const auto as_read =
      overlay(R"({"parameter": [{"grootheid": "forfait_schulden", "jaar": 2026, "waarde": 2.55, "known_on": "2026-10-01"}]})");
  REQUIRE_MESSAGE(as_read.errors.empty(), text_of(as_read.errors));
  Parameters p;
  as_read.overlay.lay_over(p);
  CHECK(rij(p, "forfait_schulden", {2026, {}, {}}).waarde == 2'550);
}

TEST_CASE("of two files the one laid over last counts; moving an overlay leaves its texts in place") {
  auto een = overlay("grootheid = \"forfait_schulden\"\nrij = [{ jaar = 2026, waarde = \"3\", known_on = 2026-10-01 }]");
  const auto twee = overlay("grootheid = \"forfait_schulden\"\nrij = [{ jaar = 2026, waarde = \"4\" }]");
  REQUIRE(een.errors.empty());
  REQUIRE(twee.errors.empty());
  Parameters p;
  een.overlay.lay_over(p);
  const auto verplaatst = std::move(een.overlay);
  CHECK(rij(p, "forfait_schulden", {2026, {}, {}}).tekst == "3");
  twee.overlay.lay_over(p);
  CHECK(rij(p, "forfait_schulden", {2026, {}, {}}).tekst == "4");
}

TEST_CASE("within a file the last known row counts, whatever the order") {
  const auto as_read =
      overlay("[[parameter]]\ngrootheid = \"forfait_schulden\"\njaar = 2026\nwaarde = 3\nknown_on = 2027-01-01\n"
              "[[parameter]]\ngrootheid = \"forfait_schulden\"\njaar = 2026\nwaarde = 4\nknown_on = 2026-01-01\n");
  REQUIRE(as_read.errors.empty());
  Parameters p;
  as_read.overlay.lay_over(p);
  CHECK(rij(p, "forfait_schulden", {2026, {}, {}}).waarde == 3'000);
}

TEST_CASE("all problems at once, each with its place, what was read, the rule and the remedy, and nothing to lay over") {
  const auto as_read = read_overlay(read_toml(lees(NETTO_OVERLAYS "/fouten.toml")), "fouten.toml", Parameters{});
  CHECK(as_read.overlay.posten().empty());
  struct Verwacht {
    Code code;
    int regel;
    std::string_view path, as_read;
  };
  constexpr Verwacht verwacht[] = {
      {"onbekende_grootheid", 2, "parameter[1].grootheid", "\"heffingsvrij_vermogen\""},
      {"andere_eenheid", 8, "parameter \"heffingvrij_vermogen\".eenheid", "\"percent\""},
      {"ongeldige_parameterwaarde", 11, "parameter \"heffingvrij_vermogen\".rij[1].waarde", "\"57.684,00\""},
      {"geen_jaar", 13, "parameter \"heffingvrij_vermogen\".rij[2].jaar", "27"},
      {"parameterwaarde_buiten_grenzen", 14, "parameter \"heffingvrij_vermogen\".rij[2].waarde", "-1"},
      {"jaar_of_jaren", 15, "parameter \"heffingvrij_vermogen\".rij[3]", "jaar, jaren"},
      {"parameterwaarde_buiten_grenzen", 18, "parameter \"heffingvrij_vermogen\".rij[3].waarde", "2000000000"},
      {"jaren_volgorde", 20, "parameter \"heffingvrij_vermogen\".rij[4].jaren", "2029, 2028"},
      {"onbekende_sleutel", 22, "parameter \"heffingvrij_vermogen\".rij[4].statuss", "statuss"},
      {"dubbele_rij", 23, "parameter \"heffingvrij_vermogen\".rij[5]", "2027"},
      {"ongeldige_parameterwaarde", 25, "parameter \"heffingvrij_vermogen\".rij[5].waarde", "1.005"},
      {"ongeldige_parameterwaarde", 30, "parameter \"forfait_schulden\".waarde", "5,88"},
      {"onbekende_bron", 31, "parameter \"forfait_schulden\".bron", "\"kabinetsbrief\""},
      {"onbekende_keuze", 32, "parameter \"forfait_schulden\".status", "\"definitiev\""},
      {"ongeldige_datum", 33, "parameter \"forfait_schulden\".known_on", "\"29-09-2026\""},
      {"waarde_of_tabel", 38, "parameter \"forfait_schulden\".tabel", "[...]"},
      {"tabel_volgorde", 44, "parameter \"leegwaarderatio\".rij[1].tabel[2].tot_en_met", "\"2\""},
      {"tabel_volgorde", 44, "parameter \"leegwaarderatio\".rij[1].tabel[3].tot_en_met", "\"9\""},
      {"tabel_lengte", 47, "parameter \"leegwaarderatio\".rij[2].tabel", "9"},
      {"waarde_of_tabel", 50, "parameter \"leegwaarderatio\".rij[3].waarde", "\"80\""},
      {"parameterwaarde_buiten_grenzen", 55, "parameter \"canonfactor\".waarde", "101"},
      {"dubbele_rij", 57, "parameter \"canonfactor\"", "2027-2030"},
      {"ontbreekt", 62, "parameter[8].grootheid", ""},
      {"jaar_of_jaren", 66, "parameter \"canonfactor\"", ""},
      {"verkeerde_soort", 68, "parameter \"canonfactor\".waarde", "true"},
  };
  for (const auto& v : verwacht) {
    const auto past = [&](const Diagnostic& m) {
      return m.code == v.code && m.place.regel == v.regel && m.path == "fouten.toml: " + std::string{v.path} &&
             m.as_read == v.as_read;
    };
    CHECK_MESSAGE(std::ranges::count_if(as_read.errors, past) == 1, v.code.row->naam, " ", v.regel, " ", v.path);
  }
  CHECK_MESSAGE(as_read.errors.size() == std::size(verwacht), text_of(as_read.errors));
  CHECK(std::ranges::is_sorted(as_read.errors, {}, &Diagnostic::place));
  for (const auto& f : as_read.errors)
    for (const auto* tekst : {&f.regel_tekst.nl, &f.regel_tekst.en, &f.herstel.nl, &f.herstel.en}) {
      CAPTURE(*tekst);
      CHECK_FALSE(tekst->empty());
      CHECK(tekst->find("{0}") == tekst->npos);
      CHECK(tekst->find("{1}") == tekst->npos);
    }
}

TEST_CASE("the remedy names what was probably meant") {
  const auto herstel = [](std::string_view tekst) {
    const auto as_read = overlay(tekst);
    REQUIRE(as_read.errors.size() == 1);
    return as_read.errors[0].herstel.nl;
  };
  const auto een = [](std::string_view grootheid, std::string_view waarde) {
    return "[[parameter]]\ngrootheid = \"" + std::string{grootheid} + "\"\njaar = 2027\nwaarde = " + std::string{waarde} + "\n";
  };
  CHECK(herstel(een("heffingsvrij_vermogen", "1")).find("bedoelt u heffingvrij_vermogen?") != std::string::npos);
  CHECK(herstel(een("heffingvrij_vermogen", "\"57.684\"")) == "schrijf bijvoorbeeld 57684");
  CHECK(herstel(een("heffingvrij_vermogen", "57.684,50")) == "schrijf bijvoorbeeld 57684.50");
  CHECK(herstel(een("forfait_schulden", "\"2,7%\"")) == "schrijf bijvoorbeeld 2.7");
  CHECK(herstel(een("forfait_schulden", "\"veel\"")) == "schrijf bijvoorbeeld 5.88");
  CHECK(herstel(een("forfait_schulden", "5.8765")) == "schrijf bijvoorbeeld 5.88");
}

TEST_CASE("files that hold no parameters") {
  const auto code = [](std::string_view tekst) {
    const auto as_read = overlay(tekst);
    REQUIRE(as_read.errors.size() == 1);
    CHECK(as_read.errors[0].path.starts_with("eigen.toml"));
    return as_read.errors[0].code;
  };
  CHECK(code("") == Code{"geen_parameters"});
  CHECK(code("# niets\n") == Code{"geen_parameters"});
  CHECK(code("netto = 1\n") == Code{"geen_parameters"});
  CHECK(code("parameter = 3\n") == Code{"geen_lijst_van_tabellen"});
  CHECK(code("[parameter]\ngrootheid = \"canonfactor\"\n") == Code{"geen_lijst_van_tabellen"});
  CHECK(code("parameter = [1]\n") == Code{"geen_lijst_van_tabellen"});
  CHECK(code("grootheid = \"canonfactor\"\nrij = []\n") == Code{"geen_lijst_van_tabellen"});
  CHECK(code("grootheid = 3\nrij = []\n") == Code{"verkeerde_soort"});
  CHECK(code("[[parameter]\ngrootheid = \"canonfactor\"\n") == Code{"ongeldige_toml"});
  CHECK(code("\xff\xfe") == Code{"utf16"});
}

TEST_CASE("bounds, included") {
  const auto goed = [](std::string_view grootheid, std::string_view waarde) {
    return overlay("grootheid = \"" + std::string{grootheid} + "\"\nrij = [{ jaar = 2027, waarde = \"" + std::string{waarde} +
                   "\" }]")
        .errors.empty();
  };
  CHECK(goed("heffingvrij_vermogen", "0"));
  CHECK(goed("heffingvrij_vermogen", "1000000000"));
  CHECK(goed("heffingvrij_vermogen", "0.01"));
  CHECK_FALSE(goed("heffingvrij_vermogen", "1000000000.01"));
  CHECK_FALSE(goed("heffingvrij_vermogen", "-0.01"));
  CHECK_FALSE(goed("heffingvrij_vermogen", "9999999999999999999999"));
  CHECK_FALSE(goed("heffingvrij_vermogen", "1."));
  CHECK_FALSE(goed("heffingvrij_vermogen", ".5"));
  CHECK_FALSE(goed("heffingvrij_vermogen", "1e3"));
  CHECK_FALSE(goed("heffingvrij_vermogen", "+1"));
  CHECK_FALSE(goed("heffingvrij_vermogen", "5%"));
  CHECK(goed("forfait_schulden", "-100"));
  CHECK(goed("forfait_schulden", "200"));
  CHECK(goed("forfait_schulden", "-0.01 %"));
  CHECK_FALSE(goed("forfait_schulden", "-100.001"));
  CHECK_FALSE(goed("forfait_schulden", "200.001"));
  CHECK_FALSE(goed("forfait_schulden", "1.0001"));
  CHECK(goed("canonfactor", "0"));
  CHECK(goed("canonfactor", "100"));
  CHECK(goed("canonfactor", "0.00001"));
  CHECK_FALSE(goed("canonfactor", "100.00001"));
  CHECK_FALSE(goed("canonfactor", "0.000001"));
}

TEST_CASE("no more rows than a thousand, said once") {
  std::string tekst;
  for (int i = 0; i < 1002; ++i)
    tekst +=
        "[[parameter]]\ngrootheid = \"canonfactor\"\njaar = 2027\nwaarde = 17\nknown_on = " + std::to_string(1900 + i / 300) +
        "-" + std::to_string(10 + i / 100 % 3) + "-01\n";
  const auto as_read = overlay(tekst);
  CHECK(std::ranges::count(as_read.errors, Code{"te_veel"}, &Diagnostic::code) == 1);
}

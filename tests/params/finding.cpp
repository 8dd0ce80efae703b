// SPDX-License-Identifier: EUPL-1.2
// Which row answers a question: year, day it was known, scenario, what is laid over.
#include "params/parameter.hpp"

#include <doctest/doctest.h>

using namespace netto;

namespace {

constexpr Date dag(int jaar, unsigned maand, unsigned d) {
  return Date{std::chrono::year{jaar}, std::chrono::month{maand}, std::chrono::day{d}};
}

ParameterRow maak(std::int16_t grootheid, int van, int tot, std::int64_t waarde, Date known_on,
                  std::string_view scenario = {}) {
  ParameterRow r;
  r.grootheid = grootheid;
  r.jaar_van = static_cast<std::int16_t>(van);
  r.jaar_tot = static_cast<std::int16_t>(tot);
  r.waarde = waarde;
  r.known_on = known_on;
  r.scenario = scenario;
  return r;
}

// Two quantities, not in the order of their names, with rows mixed.
Parameters voorbeeld() {
  const Quantity grootheden[] = {{"spaarforfait", "wet", "1", "", "", ParameterUnit::percent},
                                 {"drempel", "wet", "2", "", "", ParameterUnit::euro}};
  const Source bronnen[] = {{"staatsblad", "Staatsblad", "Staat", "Stb. 1", "", ""}};
  const ParameterRow rijen[] = {
      maak(0, 2024, 2024, 103, dag(2024, 1, 1)),         maak(1, 2020, 2025, 3000, dag(2020, 1, 1)),
      maak(0, 2024, 2024, 144, dag(2025, 3, 14)),        maak(0, 2025, 2025, 150, dag(2025, 1, 1)),
      maak(0, 2025, 2025, 200, dag(2025, 6, 1), "hoog"),
  };
  return Parameters{grootheden, bronnen, rijen};
}

std::int64_t waarde(const Parameters& p, std::string_view grootheid, const ParameterQuery& vraag) {
  const auto place = p.find_row(grootheid, vraag);
  return place ? p.row(*place).waarde : -1;
}

} // namespace

TEST_CASE("a year outside the rows, and an unknown quantity, have no answer") {
  const auto p = voorbeeld();
  CHECK(waarde(p, "drempel", {2019, {}, {}}) == -1);
  CHECK(waarde(p, "drempel", {2020, {}, {}}) == 3000);
  CHECK(waarde(p, "drempel", {2023, {}, {}}) == 3000);
  CHECK(waarde(p, "drempel", {2025, {}, {}}) == 3000);
  CHECK(waarde(p, "drempel", {2026, {}, {}}) == -1);
  CHECK(waarde(p, "drempe", {2024, {}, {}}) == -1);
  CHECK(waarde(p, "drempels", {2024, {}, {}}) == -1);
  CHECK(waarde(p, "", {2024, {}, {}}) == -1);
  CHECK(p.find_quantity("spaarforfait") == 0);
  CHECK(p.find_quantity("drempel") == 1);
  CHECK_FALSE(p.find_quantity("zaaiforfait"));
}

TEST_CASE("provisional until the day the final value is known, that day included") {
  const auto p = voorbeeld();
  CHECK(waarde(p, "spaarforfait", {2024, {}, {}}) == 144);
  CHECK(waarde(p, "spaarforfait", {2024, dag(2025, 3, 14), {}}) == 144);
  CHECK(waarde(p, "spaarforfait", {2024, dag(2025, 3, 13), {}}) == 103);
  CHECK(waarde(p, "spaarforfait", {2024, dag(2024, 1, 1), {}}) == 103);
  CHECK(waarde(p, "spaarforfait", {2024, dag(2023, 12, 31), {}}) == -1);
}

TEST_CASE("a scenario counts where it has a row that was known, otherwise the ordinary row does") {
  const auto p = voorbeeld();
  CHECK(waarde(p, "spaarforfait", {2025, {}, {}}) == 150);
  CHECK(waarde(p, "spaarforfait", {2025, {}, "hoog"}) == 200);
  CHECK(waarde(p, "spaarforfait", {2025, {}, "laag"}) == 150);
  CHECK(waarde(p, "spaarforfait", {2024, {}, "hoog"}) == 144);
  CHECK(waarde(p, "spaarforfait", {2025, dag(2025, 6, 1), "hoog"}) == 200);
  CHECK(waarde(p, "spaarforfait", {2025, dag(2025, 5, 31), "hoog"}) == 150);
  CHECK(waarde(p, "drempel", {2025, {}, "hoog"}) == 3000);
}

TEST_CASE("an older row of the scenario goes before a younger ordinary one") {
  const Quantity g[] = {{"a", "", "", "", "", ParameterUnit::euro}};
  const Source b[] = {{"b", "t", "", "v", "", ""}};
  const ParameterRow r[] = {maak(0, 2027, 2027, 1, dag(2026, 9, 29), "brief"), maak(0, 2027, 2027, 2, dag(2026, 9, 30))};
  CHECK(waarde(Parameters{g, b, r}, "a", {2027, {}, "brief"}) == 1);
  CHECK(waarde(Parameters{g, b, r}, "a", {2027, {}, {}}) == 2);
}

TEST_CASE("what is laid over wins, on any day and in any scenario, and the last one laid over wins") {
  auto p = voorbeeld();
  const auto voor = p.find_row("spaarforfait", {2025, {}, {}});
  const Source zelf{"zelf", "wat als", "", "wat_als.toml", "", ""};
  p.lay_over("spaarforfait", maak(0, 2025, 2025, 300, dag(2030, 1, 1)), zelf);
  CHECK(waarde(p, "spaarforfait", {2025, {}, {}}) == 300);
  CHECK(waarde(p, "spaarforfait", {2025, dag(2025, 1, 1), {}}) == 300);
  CHECK(waarde(p, "spaarforfait", {2025, {}, "hoog"}) == 300);
  CHECK(waarde(p, "spaarforfait", {2024, {}, {}}) == 144);
  p.lay_over("spaarforfait", maak(0, 2025, 2026, 310, dag(2020, 1, 1)), zelf);
  CHECK(waarde(p, "spaarforfait", {2025, {}, {}}) == 310);
  CHECK(waarde(p, "spaarforfait", {2026, {}, {}}) == 310);
  p.lay_over("spaarforfait", maak(0, 2025, 2025, 320, dag(2020, 1, 1), "hoog"), zelf);
  CHECK(waarde(p, "spaarforfait", {2025, {}, {}}) == 310);
  CHECK(waarde(p, "spaarforfait", {2025, {}, "hoog"}) == 320);
  p.lay_over("drempel", maak(0, 2030, 2030, 4000, dag(2020, 1, 1)), zelf); // another quantity, whatever the row says
  CHECK(waarde(p, "drempel", {2030, {}, {}}) == 4000);
  const auto place = p.find_row("drempel", {2030, {}, {}});
  REQUIRE(place);
  CHECK(p.row(*place).overlay);
  CHECK(p.quantity_of(*place).naam == "drempel");
  CHECK(p.source_of(*place).key == "zelf");
  CHECK(p.sources().size() == 2); // the source is there once
  REQUIRE(voor);
  CHECK(p.row(*voor).waarde == 150); // positions stay as they were
}

// SPDX-License-Identifier: EUPL-1.2
#include "faces/cli/vraag.hpp"

#include <doctest/doctest.h>

using namespace netto;
using namespace netto::cli;

namespace {

Dossier met(std::initializer_list<const char*> namen) {
  Dossier d;
  for (const char* naam : namen) {
    d.personen.emplace_back();
    d.personen.back().naam = naam;
  }
  return d;
}
std::vector<std::int64_t> delen(std::string_view tekst, const Dossier& d) {
  const auto v = lees_verdeling(tekst, d);
  std::vector<std::int64_t> uit;
  if (v.fout.nl.empty())
    for (const Percentage p : v.delen) uit.push_back(p.duizendsten());
  return uit;
}
using Delen = std::vector<std::int64_t>;

} // namespace

TEST_CASE("een verdeling op naam of in volgorde") {
  const Dossier d = met({"Anna", "Bram"});
  CHECK(delen("Anna=30%,Bram=70%", d) == Delen{30'000, 70'000});
  CHECK(delen("Bram=70, Anna=30", d) == Delen{30'000, 70'000});
  CHECK(delen("Bram=100%", d) == Delen{0, 100'000});
  CHECK(delen("30/70", d) == Delen{30'000, 70'000});
  CHECK(delen(" 33,333% / 66.667 ", d) == Delen{33'333, 66'667});
  CHECK(delen("Anna=33,333%,Bram=66,667%", d) == Delen{33'333, 66'667});
  for (const char* fout :
       {"", "30", "30/60", "30/70/0", "Anna=30%", "Anna=30%,Chris=70%", "Anna=50%,Anna=50%", "Anna=,Bram=100",
        "Anna=30% Bram=70%", "1000/0", "-10/110", "33.3333/66.6667", "30/70%x", "Anna", "="}) {
    CAPTURE(fout);
    CHECK(delen(fout, d).empty());
    CHECK(!lees_verdeling(fout, d).fout.en.empty());
  }
}

TEST_CASE("namen met tekens uit de schrijfwijze") {
  CHECK(delen("A=B=40%,C,D=60%", met({"A=B", "C,D"})) == Delen{40'000, 60'000});
}

TEST_CASE("in volgorde gaat het om de partners als die genoemd zijn") {
  Dossier d = met({"Anna", "Bram", "Cato"});
  d.partnerschap = Partnerschap{{2, 0}, {2025}};
  CHECK(delen("30/70", d) == Delen{30'000, 0, 70'000});
  CHECK(delen("30/30/40", d).empty());
}

TEST_CASE("de jaren van een dossier staan in zijn sleutels") {
  const auto jaren = [](const char* toml) { return jaren_in(*border::lees_toml(toml).knoop); };
  CHECK(jaren("netto = 1\n[[bankrekening]]\nwaarde = { 2026 = 1, 2025 = 1 }\nrente = { 2025 = 2 }\n") ==
        std::vector{2025, 2026});
  CHECK(jaren("netto = 1\n[partnerschap]\nheel_jaar = [2024]\n").empty());
}

TEST_CASE("een onbekend scenario noemt de bekende") {
  const Parameters p;
  CHECK(controleer_scenario("", p).nl.empty());
  const auto fout = controleer_scenario("droom", p);
  REQUIRE(!fout.nl.empty());
  for (const auto& r : p.rijen())
    if (!r.scenario.empty()) {
      CHECK(fout.nl.find(r.scenario) != std::string::npos);
      CHECK(controleer_scenario(std::string{r.scenario}, p).nl.empty());
    }
}

// SPDX-License-Identifier: EUPL-1.2
#include "hulp.hpp"
#include "areas/box3/regimes.hpp"

#include "faces/border/berichten.hpp"
#include "faces/border/dossier_reader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace netto::test {

namespace fs = std::filesystem;

std::string lees_bestand(const fs::path& pad) {
  std::ifstream bestand{pad, std::ios::binary};
  return {std::istreambuf_iterator<char>{bestand}, {}};
}

std::vector<fs::path> alle_dossiers() {
  std::vector<fs::path> uit;
  for (const char* map : {"examples", "tests/border/goed"})
    for (const auto& e : fs::directory_iterator{fs::path{NETTO_BRON_MAP} / map})
      if (e.path().extension() == ".toml" || e.path().extension() == ".json") uit.push_back(e.path());
  std::sort(uit.begin(), uit.end());
  return uit;
}

Dossier dossier(std::string_view tekst) {
  std::string heel{tekst};
  if (heel.find("netto") == std::string::npos) heel = "netto = 1\n" + heel;
  auto gelezen = border::lees_dossier(border::lees_document(heel));
  std::string waarom;
  for (const auto& f : gelezen.fouten) waarom += "\n  " + border::toon(f, border::Taal::nl);
  REQUIRE_MESSAGE(gelezen.dossier, waarom);
  return std::move(*gelezen.dossier);
}

Dossier van_anna(std::string_view rest) {
  return dossier("[[persoon]]\nnaam = \"Anna\"\ngeboortedatum = 1980-05-01\n" + std::string{rest});
}

const Parameters& parameters() {
  static const Parameters p;
  return p;
}

std::vector<int> reeks(int van, int tot) {
  std::vector<int> uit;
  for (int j = van; j <= tot; ++j) uit.push_back(j);
  return uit;
}

Vergeleken vergelijk(const Dossier& d, int van, int tot, const engine::Aannames& aannames) {
  return {engine::vergelijk(d, parameters(), reeks(van, tot), {}, aannames), d};
}

const engine::Antwoord& antwoord(const engine::Vergelijking& v, int jaar, bool novelle) {
  const engine::Antwoord* uit = nullptr;
  std::string waarom;
  for (const auto& j : v.jaren)
    for (const auto& s : j.stelsels) {
      if (j.jaar != jaar || (s.scenario == regime::scenario_novelle) != novelle) continue;
      for (const auto& f : s.outcome.fouten) waarom += "\n  " + std::string{f.code->name};
      if (s.outcome.antwoord) uit = &*s.outcome.antwoord;
    }
  REQUIRE_MESSAGE(uit != nullptr, jaar << waarom);
  return *uit;
}

std::int64_t euros(const engine::Uitkomst& u) {
  const Fraction in_euros = u.waarde * Fraction{1, 100};
  CHECK(in_euros.is_whole());
  return whole(in_euros, Richting::omlaag);
}
std::int64_t euros(Euro e) {
  CHECK(e.centen() % 100 == 0);
  return e.centen() / 100;
}

namespace {
const engine::Route* zoek(const engine::Antwoord& a, std::string_view route) {
  for (const auto& r : a.huishouden.routes)
    if (r.naam->key == route) return &r;
  return nullptr;
}
} // namespace

std::int64_t belasting(const engine::Antwoord& a, std::string_view route) {
  const auto* r = zoek(a, route);
  return r == nullptr ? -1 : euros(r->belasting);
}
std::int64_t inkomen(const engine::Antwoord& a, std::string_view route) {
  const auto* r = zoek(a, route);
  return r == nullptr ? -1 : euros(r->inkomen);
}
bool gelijk(const engine::Uitkomst& a, const engine::Uitkomst& b) { return a.waarde == b.waarde; }

} // namespace netto::test

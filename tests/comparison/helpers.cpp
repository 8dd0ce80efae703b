// SPDX-License-Identifier: EUPL-1.2
#include "helpers.hpp"
#include "areas/box3/regimes.hpp"

#include "areas/say.hpp"
#include "faces/border/dossier_reader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace netto::test {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
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
  auto as_read = border::read_dossier_document(border::read_document(heel));
  std::string waarom;
  for (const auto& f : as_read.errors) waarom += "\n  " + border::show(f, border::Language::nl);
  REQUIRE_MESSAGE(as_read.dossier, waarom);
  return std::move(*as_read.dossier);
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

Vergeleken vergelijk(const Dossier& d, int van, int tot, const areas::Assumptions& aannames) {
  return {studies::vergelijk(d, parameters(), reeks(van, tot), {}, aannames), d};
}

const areas::YearAnswer& answer(const studies::TransitionComparison& v, int jaar, bool novelle) {
  const areas::YearAnswer* uit = nullptr;
  std::string waarom;
  for (const auto& j : v.jaren)
    for (const auto& s : j.stelsels) {
      if (j.jaar != jaar || (s.scenario == box3_2028::scenario_novelle) != novelle) continue;
      for (const auto& f : s.outcome.errors) waarom += "\n  " + std::string{f.code->name};
      if (s.outcome.answer) uit = &*s.outcome.answer;
    }
  REQUIRE_MESSAGE(uit != nullptr, jaar << waarom);
  return *uit;
}

std::int64_t euros(const areas::Amount& u) {
  const Fraction in_euros = u.waarde * Fraction{1, 100};
  CHECK(in_euros.is_whole());
  return whole(in_euros, Direction::down);
}
std::int64_t euros(Euro e) {
  CHECK(e.cents() % 100 == 0);
  return e.cents() / 100;
}

namespace {
const vermogen::Route* find_row(const areas::YearAnswer& a, std::string_view route) {
  for (const auto& r : a.vermogen.huishouden.routes)
    if (r.naam->key == route) return &r;
  return nullptr;
}
} // namespace

std::int64_t belasting(const areas::YearAnswer& a, std::string_view route) {
  const auto* r = find_row(a, route);
  return r == nullptr ? -1 : euros(r->belasting);
}
std::int64_t inkomen(const areas::YearAnswer& a, std::string_view route) {
  const auto* r = find_row(a, route);
  return r == nullptr ? -1 : euros(r->inkomen);
}
bool equal(const areas::Amount& a, const areas::Amount& b) { return a.waarde == b.waarde; }

} // namespace netto::test

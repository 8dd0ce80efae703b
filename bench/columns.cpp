// SPDX-License-Identifier: EUPL-1.2
// Households per second: the exact form and every build of the column form, next to a loop that reads and writes the same
// columns and only adds. In cache (2'048 households) and from memory (2 million). Prints a table with ratios at the end.
#include "areas/box3/columns.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace netto;
using box3::ColumnBuild;

struct Columns {
  std::array<std::vector<std::int32_t>, 12> in;
  std::array<std::vector<std::uint8_t>, 3> lower;
  std::array<std::vector<std::int32_t>, 6> uit;

  /// `n` households with ordinary amounts; one in five lets a home.
  explicit Columns(std::size_t n) {
    std::mt19937_64 g{n};
    const auto trek = [&](std::uint64_t tot) { return static_cast<std::int32_t>(g() % (tot + 1)); };
    for (auto& k : in) k.reserve(n);
    for (std::size_t i = 0; i < n; ++i) {
      const bool verhuurd = trek(4) == 0, partners = trek(1) == 0;
      const std::int32_t rij[12]{trek(300'000),
                                 trek(2'000),
                                 trek(20'000),
                                 trek(40'000),
                                 trek(400'000),
                                 trek(250'000),
                                 verhuurd ? 150'000 + trek(600'000) : 0,
                                 verhuurd ? 50'000 + trek(200'000) : 0,
                                 0,
                                 trek(100'000),
                                 0,
                                 partners ? trek(100'000) : 100'000};
      for (std::size_t k = 0; k < 12; ++k) in[k].push_back(rij[k]);
      lower[0].push_back(verhuurd ? box3::woningvlag::verhuurd : std::uint8_t{0});
      lower[1].push_back(partners ? 1 : 0);
      lower[2].push_back(12);
    }
    for (auto& k : uit) k.assign(n, 0);
  }
  [[nodiscard]] std::size_t rows() const { return in[0].size(); }
  [[nodiscard]] box3::Households huishoudens() const {
    return {in[0], in[1], in[2], in[3], in[4], in[5], in[6], in[7], in[8], in[9], in[10], in[11], lower[0], lower[1], lower[2]};
  }
  box3::HouseholdOutcomes uitkomsten() { return {uit[0], uit[1], uit[2], uit[3], uit[4], uit[5]}; }
};

/// The same traffic: every column read once, every outcome written once, in blocks as the column form does.
void alleen_optellen(Columns& t) {
  constexpr std::size_t blok = 128;
  for (std::size_t b = 0; b < t.rows(); b += blok) {
    const std::size_t n = std::min(blok, t.rows() - b);
    std::int32_t som[blok]{};
    for (const auto& k : t.in)
      for (std::size_t i = 0; i < n; ++i) som[i] += k[b + i];
    for (const auto& k : t.lower)
      for (std::size_t i = 0; i < n; ++i) som[i] += k[b + i];
    for (auto& k : t.uit)
      for (std::size_t i = 0; i < n; ++i) k[b + i] = som[i];
  }
}

const Parameters& parameters() {
  static const Parameters p;
  return p;
}

struct Meting {
  const char* naam;
  int jaar;
  ColumnBuild bouw;
};

void meet(benchmark::State& state, const Meting& m, std::size_t n) {
  Columns t{n};
  const areas::Query vraag{.jaar = m.jaar, .verdeling = {}, .bekend_op = {}, .scenario = {}};
  for ([[maybe_unused]] auto keer : state) {
    bool goed = true;
    if (m.jaar == 0) alleen_optellen(t);
    else goed = box3::compute_columns(t.huishoudens(), t.uitkomsten(), parameters(), vraag, m.bouw).goed();
    if (!goed) state.SkipWithError("no answer");
    benchmark::DoNotOptimize(t.uit[5].data());
    benchmark::ClobberMemory();
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(n));
}

/// Keeps households per second by name, beside showing them.
class Verslag : public benchmark::ConsoleReporter {
public:
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& r : runs)
      if (const auto c = r.counters.find("items_per_second"); c != r.counters.end()) {
        double& beste = per_seconde[r.run_name.function_name];
        beste = std::max(beste, c->second.value);
      }
    ConsoleReporter::ReportRuns(runs);
  }
  std::map<std::string, double> per_seconde;
};

} // namespace

int main(int aantal, char** argumenten) {
  static constexpr std::array metingen{
      Meting{"exact", 2025, ColumnBuild::exact}, Meting{"kolom gewoon", 2025, ColumnBuild::gewoon},
      Meting{"kolom x86-64-v2", 2025, ColumnBuild::x86_64_v2}, Meting{"kolom x86-64-v3", 2025, ColumnBuild::x86_64_v3},
      Meting{"kolom x86-64-v4", 2025, ColumnBuild::x86_64_v4}};
  struct Regel {
    std::string naam, form;
    int jaar;
    std::size_t n;
  };
  std::vector<Regel> regels;
  for (const std::size_t n : {std::size_t{2'048}, std::size_t{2'000'000}}) {
    const auto registreer = [&](const Meting& m) {
      const std::string naam =
          std::string{m.naam} + " " + (m.jaar == 0 ? "-" : std::to_string(m.jaar)) + " n=" + std::to_string(n);
      benchmark::RegisterBenchmark(naam.c_str(), [m, n](benchmark::State& s) {
        meet(s, m, n);
      })->MinTime(n > 100'000 ? 0.5 : 0.2);
      regels.push_back({naam, m.naam, m.jaar, n});
    };
    registreer({"alleen optellen", 0, ColumnBuild::gewoon});
    for (const int jaar : {2018, 2025, 2026})
      for (Meting m : metingen) {
        m.jaar = jaar;
        if (box3::kan(m.bouw) && !(m.bouw == ColumnBuild::exact && n > 100'000 && jaar != 2025)) registreer(m);
      }
  }
  benchmark::Initialize(&aantal, argumenten);
  Verslag verslag;
  benchmark::RunSpecifiedBenchmarks(&verslag);

  std::printf("\n%-18s %5s %10s %15s %13s %16s %14s\n", "form", "year", "households", "households/s", "ns/household",
              "times the exact", "adding is");
  const auto van = [&](const std::string& form, const std::string& jaar, std::size_t n) {
    const auto r = verslag.per_seconde.find(form + " " + jaar + " n=" + std::to_string(n));
    return r == verslag.per_seconde.end() ? 0.0 : r->second;
  };
  for (const Regel& r : regels) {
    const double h = verslag.per_seconde[r.naam];
    if (h <= 0) continue;
    const double exact = van("exact", std::to_string(r.jaar), 2'048), optellen = van("alleen optellen", "-", r.n);
    std::printf("%-18s %5s %10zu %13.2f M %13.1f ", r.form.c_str(), r.jaar == 0 ? "-" : std::to_string(r.jaar).c_str(), r.n,
                h / 1e6, 1e9 / h);
    if (r.jaar != 0 && exact > 0) std::printf("%15.1fx ", h / exact);
    else std::printf("%16s ", "");
    if (r.jaar != 0 && optellen > 0) std::printf("%7.1fx faster", optellen / h);
    std::printf("\n");
  }
  return 0;
}

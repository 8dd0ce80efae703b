// SPDX-License-Identifier: EUPL-1.2
// Whole answers, with their trace: what one household-year costs. A single saver beside a couple whose actual return is known and
// whose best split is sought, under both policies, and a couple whose fractions outgrow machine integers.
#include "engine/year.hpp"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdio>
#include <map>
#include <string>

namespace {

using namespace netto;

Persoon person(const char* name, int born) {
  Persoon p;
  p.naam = name;
  p.geboortedatum = Date{std::chrono::year{born} / 5 / 1};
  return p;
}
Bankrekening account(std::int64_t balance, std::int64_t interest) {
  Bankrekening r;
  r.naam = "Spaarrekening";
  r.waarde.zet(2025, Euro::from_euros(balance));
  r.waarde.zet(2026, Euro::from_euros(balance + interest));
  r.rente.zet(2025, Euro::from_euros(interest));
  return r;
}
Belegging fund(Belegging::Soort kind, std::int64_t cents) {
  Belegging b;
  b.naam = "Fonds";
  b.soort = kind;
  b.waarde.zet(2025, Euro::from_cents(cents));
  b.waarde.zet(2026, Euro::from_cents(cents + 812'345));
  for (auto* flow : {&b.inkomsten, &b.gekocht, &b.verkocht}) flow->zet(2025, Euro::from_euros(100));
  return b;
}
/// A let home; a part of it when `let_m2` of `m2` is less than all.
Woning home(const char* name, std::int64_t let_m2, std::int64_t m2, Date from) {
  Woning w;
  w.naam = name;
  w.gebruik = {{{}, Woning::Gebruik::verhuurd}};
  w.woz.zet(2025, Euro::from_euros(260'000));
  w.woz.zet(2026, Euro::from_euros(275'000));
  w.oppervlakte_m2 = m2;
  Huurperiode h;
  h.vanaf = from;
  h.kale_huur_per_maand = Euro::from_euros(895);
  h.oppervlakte_m2 = let_m2;
  w.huur = {h};
  return w;
}
void make_partners(Dossier& d) {
  d.personen.push_back(person("Bram", 1982));
  d.partnerschappen = {Partnerschap{{0, 1}, {2025}, {}, {}}};
}

Dossier saver() {
  Dossier d;
  d.personen = {person("Anna", 1980)};
  d.bankrekeningen = {account(150'000, 1'875)};
  return d;
}
Dossier couple() {
  Dossier d = saver();
  make_partners(d);
  d.beleggingen = {fund(Belegging::Soort::effecten, 27'500'000)};
  d.woningen = {home("Kerkstraat 1", 72, 72, Date{std::chrono::year{2019} / 3 / 1})};
  return d;
}
Dossier couple_with_parts() {
  Dossier d = couple();
  d.beleggingen.push_back(fund(Belegging::Soort::groen, 6'231'769));
  d.woningen = {home("Kerkstraat 1", 29, 72, Date{std::chrono::year{2019} / 3 / 1}),
                home("Kerkstraat 3", 31, 83, Date{std::chrono::year{2025} / 2 / 18})};
  return d;
}

} // namespace

int main(int count, char** arguments) {
  struct Row {
    const char* name;
    Dossier dossier;
  };
  const Parameters parameters;
  const Row rows[] = {
      {"single, savings", saver()}, {"couple, best split", couple()}, {"couple, parts let, green", couple_with_parts()}};
  for (const Row& row : rows)
    for (const auto policy : {RoundingPolicy::belastingdienst, RoundingPolicy::wet}) {
      const std::string name = std::string{row.name} + (policy == RoundingPolicy::wet ? ", wet" : ", belastingdienst");
      benchmark::RegisterBenchmark(name.c_str(), [&row, &parameters, policy](benchmark::State& state) {
        areas::Query vraag;
        vraag.jaar = 2025;
        vraag.afronding = policy;
        for ([[maybe_unused]] auto once : state) {
          auto r = engine::compute(row.dossier, parameters, vraag);
          if (!r.answer) state.SkipWithError("no answer");
          benchmark::DoNotOptimize(r);
        }
      })->Unit(benchmark::kMicrosecond);
    }
  benchmark::Initialize(&count, arguments);
  std::printf("One household-year, answer and trace:\n");
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}

// SPDX-License-Identifier: EUPL-1.2
// One explained household-year in process: the dossier is read, what is measured is answering and writing. The parts stand beside the
// whole, so that it shows where the time goes.
#include "engine/year.hpp"
#include "faces/border/answer_json.hpp"
#include "faces/border/dossier_reader.hpp"
#include "faces/border/uitleg.hpp"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

int main(int count, char** arguments) {
  using namespace netto;
  std::ifstream file{NETTO_VOORBEELD, std::ios::binary};
  const auto document = border::lees_toml(std::string{std::istreambuf_iterator<char>{file}, {}});
  const auto read = border::lees_dossier(*document.knoop);
  const Dossier& dossier = *read.dossier;
  const Parameters parameters;
  const border::Bewijs proof{"0", std::string(64, '0')};
  engine::Vraag question;
  question.jaar = 2025;
  const std::vector<engine::Antwoord> answers{*engine::bereken(dossier, parameters, question).antwoord};

  const auto measure = [](const char* name, auto work) {
    benchmark::RegisterBenchmark(name, [work](benchmark::State& state) {
      for ([[maybe_unused]] auto once : state) benchmark::DoNotOptimize(work());
    })->Unit(benchmark::kMicrosecond);
  };
  measure("answer", [&] { return engine::bereken(dossier, parameters, question); });
  measure("explanation", [&] { return border::Uitleg{answers.front(), dossier, parameters, border::Taal::nl}.stappen(); });
  measure("JSON, with the explanation",
          [&] { return border::answer_json(answers, dossier, parameters, proof, border::Taal::nl); });
  measure("answer and JSON", [&] {
    auto result = engine::bereken(dossier, parameters, question);
    std::vector<engine::Antwoord> one;
    one.push_back(std::move(*result.antwoord));
    return border::answer_json(one, dossier, parameters, proof, border::Taal::nl);
  });
  benchmark::Initialize(&count, arguments);
  std::printf("One explained household-year (examples/verhuurder.toml, 2025), in process:\n");
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}

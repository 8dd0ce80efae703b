// SPDX-License-Identifier: EUPL-1.2
// One explained household-year in process: the dossier is read, what is measured is answering and writing. The parts stand beside the
// whole, so that it shows where the time goes.
#include "engine/year.hpp"
#include "faces/border/answer_json.hpp"
#include "faces/border/dossier_reader.hpp"
#include "faces/border/explanation.hpp"

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
  const auto document = border::read_toml(std::string{std::istreambuf_iterator<char>{file}, {}});
  const auto read = border::read_dossier_document(*document.node);
  const Dossier& dossier = *read.dossier;
  const Parameters parameters;
  const border::Proof_of_origin proof{"0", std::string(64, '0')};
  areas::Query question;
  question.jaar = 2025;
  const std::vector<areas::Answer> answers{*engine::compute(dossier, parameters, question).answer};

  const auto measure = [](const char* name, auto work) {
    benchmark::RegisterBenchmark(name, [work](benchmark::State& state) {
      for ([[maybe_unused]] auto once : state) benchmark::DoNotOptimize(work());
    })->Unit(benchmark::kMicrosecond);
  };
  measure("answer", [&] { return engine::compute(dossier, parameters, question); });
  measure("explanation",
          [&] { return border::Explanation{answers.front(), dossier, parameters, border::Language::nl}.steps(); });
  measure("JSON, with the explanation",
          [&] { return border::answer_json(answers, dossier, parameters, proof, border::Language::nl); });
  measure("answer and JSON", [&] {
    auto result = engine::compute(dossier, parameters, question);
    std::vector<areas::Answer> one;
    one.push_back(std::move(*result.answer));
    return border::answer_json(one, dossier, parameters, proof, border::Language::nl);
  });
  benchmark::Initialize(&count, arguments);
  std::printf("One explained household-year (examples/verhuurder.toml, 2025), in process:\n");
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}

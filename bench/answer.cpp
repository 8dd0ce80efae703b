// SPDX-License-Identifier: EUPL-1.2
// One household-year in process: the dossier is read, what is measured is answering and writing. The parts stand beside the whole, so
// that it shows where the time goes; and a year of amounts alone beside one with its trace, both of a question that was made ready.
#include "engine/year.hpp"
#include "faces/border/answer_json.hpp"
#include "faces/border/dossier_reader.hpp"
#include "faces/border/explanation.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace {

/// Keeps the CPU time of each by name, the least of its runs, beside showing it.
class Least : public benchmark::ConsoleReporter {
public:
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& r : runs) {
      const auto known = us.try_emplace(r.run_name.function_name, r.GetAdjustedCPUTime()).first;
      known->second = std::min(known->second, r.GetAdjustedCPUTime());
    }
    ConsoleReporter::ReportRuns(runs);
  }
  std::map<std::string, double> us;
};

} // namespace

int main(int count, char** arguments) {
  using namespace netto;
  std::ifstream file{NETTO_VOORBEELD, std::ios::binary};
  const auto document = border::read_toml(std::string{std::istreambuf_iterator<char>{file}, {}});
  const auto read = border::read_dossier_document(*document.node);
  const Dossier& dossier = *read.dossier;
  const Parameters parameters;
  const border::ProofOfOrigin proof{"0", std::string(64, '0')};
  areas::Query question;
  question.jaar = 2025;
  const engine::Year year{parameters, question};
  const std::vector<areas::YearAnswer> answers{*year.answer(dossier).answer};

  const auto measure = [](const char* name, auto work) {
    benchmark::RegisterBenchmark(name, [work](benchmark::State& state) {
      for ([[maybe_unused]] auto once : state) benchmark::DoNotOptimize(work());
    })->Unit(benchmark::kMicrosecond);
  };
  measure("amounts", [&] { return year.amounts(dossier); });
  measure("amounts and trace", [&] { return year.answer(dossier); });
  measure("answer", [&] { return engine::compute(dossier, parameters, question); });
  measure("explanation",
          [&] { return border::Explanation{answers.front(), dossier, parameters, border::Language::nl}.steps(); });
  measure("JSON, with the explanation",
          [&] { return border::answer_json(answers, dossier, parameters, proof, border::Language::nl); });
  measure("answer and JSON", [&] {
    auto result = engine::compute(dossier, parameters, question);
    std::vector<areas::YearAnswer> one;
    one.push_back(std::move(*result.answer));
    return border::answer_json(one, dossier, parameters, proof, border::Language::nl);
  });
  benchmark::Initialize(&count, arguments);
  std::printf("One household-year (examples/verhuurder.toml, 2025), in process:\n");
  Least least;
  benchmark::RunSpecifiedBenchmarks(&least);
  const double amounts = least.us["amounts"], traced = least.us["amounts and trace"], all = least.us["answer and JSON"];
  if (amounts > 0) std::printf("A year without its trace: %.1f times as fast as with it.\n", traced / amounts);
  if (all > 0) std::printf("An explained year with its JSON: %.1f us.\n", all);
  return 0;
}

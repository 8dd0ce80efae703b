// SPDX-License-Identifier: EUPL-1.2
// One household-year in process: the dossier is read, what is measured is answering and writing. The parts stand beside the whole, so
// that it shows where the time goes; and a year of amounts alone beside one with its trace, both of a question that was made ready. Then
// the whole year of a couple with wages, a home and savings, and the search for how it best divides these, beside its box 3 alone.
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

netto::Dossier read_example(const char* name) {
  std::ifstream file{std::string{NETTO_VOORBEELDEN} + name, std::ios::binary};
  const auto document = netto::border::read_toml(std::string{std::istreambuf_iterator<char>{file}, {}});
  return *netto::border::read_dossier_document(*document.node).dossier;
}

int main(int count, char** arguments) {
  using namespace netto;
  const Dossier dossier = read_example("verhuurder.toml"), couple = read_example("gezin.toml");
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
  Dossier free = couple; // to divide, also in box 3
  free.verdeling_eigen_woning = {};
  free.bankrekeningen.front().waarde.zet(question.jaar, Euro::from_euros(300'000));
  const auto found = year.answer(free);
  areas::Division division; // as it was found, so that nothing is searched
  for (const auto& item : found.answer->division->items)
    division[static_cast<std::size_t>(item.what)] =
        areas::Tried{Euro::from_cents(whole(item.parts[0].second.waarde, Direction::nearest))};
  Dossier box_3 = free;
  box_3.inkomens.clear();
  box_3.verdeling.zet(question.jaar, std::vector{Part{Percentage::from_percents(50)}, Part{Percentage::from_percents(50)}});
  measure("couple, box 3 alone", [&] { return year.amounts(box_3); });
  measure("couple, the whole year", [&] { return year.amounts(free, &division); });
  measure("couple, the best division", [&] { return year.amounts(free); });
  benchmark::Initialize(&count, arguments);
  std::printf("One household-year (examples/verhuurder.toml and gezin.toml, 2025), in process:\n");
  Least least;
  benchmark::RunSpecifiedBenchmarks(&least);
  const double amounts = least.us["amounts"], traced = least.us["amounts and trace"], all = least.us["answer and JSON"];
  if (amounts > 0) std::printf("A year without its trace: %.1f times as fast as with it.\n", traced / amounts);
  if (all > 0) std::printf("An explained year with its JSON: %.1f us.\n", all);
  const double box3 = least.us["couple, box 3 alone"], whole_year = least.us["couple, the whole year"];
  const double best = least.us["couple, the best division"];
  if (box3 > 0)
    std::printf("The whole year of a couple: %.1f us, %.1f times its box 3; the best division: %.2f ms, %.0f such years.\n",
                whole_year, whole_year / box3, best / 1000, best / whole_year);
  return 0;
}

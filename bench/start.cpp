// SPDX-License-Identifier: EUPL-1.2
// What a person waits for: the whole process of `netto compute examples/verhuurder.toml --jaar 2025` next to /bin/true, as
// medians over runs that take turns, after warming up; and the peak memory of each.
//   bench_start [NETTO [RUNS]]
#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Loop {
  double ms = 0;
  double piek_mb = 0;
};

/// Runs a program with its output thrown away, and waits for it.
Loop draai(const std::vector<std::string>& opdracht) {
  std::vector<char*> argv;
  for (const auto& a : opdracht) argv.push_back(const_cast<char*>(a.c_str())); // NOLINT: execv does not write
  argv.push_back(nullptr);
  const auto begin = std::chrono::steady_clock::now();
  const pid_t kind = fork();
  if (kind == 0) {
    const int weg = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (weg < 0 || dup2(weg, STDOUT_FILENO) < 0 || dup2(weg, STDERR_FILENO) < 0) _exit(126);
    execv(argv[0], argv.data());
    _exit(127);
  }
  int status = 0;
  rusage gebruik{};
  if (kind < 0 || wait4(kind, &status, 0, &gebruik) != kind || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    std::fprintf(stderr, "bench_start: %s did not end well\n", argv[0]);
    std::exit(1);
  }
  const std::chrono::duration<double, std::milli> duur = std::chrono::steady_clock::now() - begin;
  return {duur.count(), static_cast<double>(gebruik.ru_maxrss) / 1024.0};
}

double mediaan(std::vector<double> v) {
  std::sort(v.begin(), v.end());
  return v.size() % 2 == 1 ? v[v.size() / 2] : (v[v.size() / 2 - 1] + v[v.size() / 2]) / 2;
}

} // namespace

int main(int aantal, char** argumenten) {
  std::vector<std::string> eigen; // without what is meant for the other measurements
  for (int i = 1; i < aantal; ++i)
    if (std::strncmp(argumenten[i], "--", 2) != 0) eigen.emplace_back(argumenten[i]);
  const std::string netto = !eigen.empty() ? eigen[0] : NETTO_PROGRAMMA;
  int keren = 60;
  if (eigen.size() > 1) std::from_chars(eigen[1].data(), eigen[1].data() + eigen[1].size(), keren);
  keren = std::max(keren, 20);

  const std::array<std::vector<std::string>, 4> opdrachten{{{"/bin/true"},
                                                            {netto, "bereken", NETTO_VOORBEELD, "--jaar", "2025"},
                                                            {netto, "bereken", NETTO_VOORBEELD, "--jaar", "2025", "--uitleg"},
                                                            {netto, "bereken", NETTO_VOORBEELD, "--jaar", "2025", "--json"}}};
  std::array<std::vector<double>, 4> ms, mb;
  for (int i = -5; i < keren; ++i)
    for (std::size_t k = 0; k < opdrachten.size(); ++k) {
      const Loop l = draai(opdrachten[k]);
      if (i < 0) continue; // warming up
      ms[k].push_back(l.ms);
      mb[k].push_back(l.piek_mb);
    }
  std::printf("\n%-34s %12s %12s %12s %10s\n", "program", "median ms", "fastest ms", "times true", "peak MB");
  constexpr std::array namen{"/bin/true", "netto bereken", "netto bereken --uitleg", "netto bereken --json"};
  for (std::size_t k = 0; k < opdrachten.size(); ++k)
    std::printf("%-34s %12.2f %12.2f %11.2fx %10.1f\n", namen[k], mediaan(ms[k]), *std::min_element(ms[k].begin(), ms[k].end()),
                mediaan(ms[k]) / mediaan(ms[0]), *std::max_element(mb[k].begin(), mb[k].end()));
  return 0;
}

// SPDX-License-Identifier: EUPL-1.2
// What a person waits for: the whole process of `netto bereken examples/verhuurder.toml --jaar 2025` next to /bin/true, as
// medians over runs that take turns, after warming up, by the clock and in CPU time; and the peak memory of each. And how a
// comparison grows with the dossier and with the years of the bill.
//   bench_start [NETTO [RUNS]]
#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Loop {
  double ms = 0, cpu_ms = 0;
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
  const auto ms = [](const timeval& t) { return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3; };
  return {duur.count(), ms(gebruik.ru_utime) + ms(gebruik.ru_stime), static_cast<double>(gebruik.ru_maxrss) / 1024.0};
}

double mediaan(std::vector<double> v) {
  std::sort(v.begin(), v.end());
  return v.size() % 2 == 1 ? v[v.size() / 2] : (v[v.size() / 2 - 1] + v[v.size() / 2]) / 2;
}

/// A dossier of `n` homes and `n` accounts of partners, which gives what it gives for `year` only: the rest is assumed. With a debt
/// of which it must be asked whether it is one of an estate.
void write_dossier(const std::string& file, int n, int year) {
  const std::string y = std::to_string(year);
  std::ofstream to{file};
  to << "netto = 1\n[[persoon]]\nnaam = \"Anna\"\ngeboortedatum = 1980-05-01\n[[persoon]]\nnaam = \"Bram\"\n"
     << "geboortedatum = 1979-02-01\n[partnerschap]\npersonen = [\"Anna\", \"Bram\"]\nheel_jaar = [" << y << "]\n"
     << "[[schuld]]\nnaam = \"Kindsdeel\"\nwaarde = { " << y << " = 30_000 }\nrente = { " << y << " = 0 }\n";
  for (int i = 0; i < n; ++i)
    to << "[[woning]]\nnaam = \"Lange Kerkstraat nummer " << i << "\"\neigenaar = { Anna = \"50%\", Bram = \"50%\" }\n"
       << "gebruik = \"verhuurd\"\nwoz = { " << y << " = " << 200'000 + 10 * i << " }\nkosten = { " << y << " = 1_000 }\n"
       << "[[woning.huur]]\nvanaf = 2015-03-01\nkale_huur_per_maand = " << 900 + i % 300 << "\n"
       << "[[bankrekening]]\nnaam = \"Spaarrekening nummer " << i << "\"\neigenaar = \"Bram\"\nwaarde = { " << y << " = "
       << 1'000 + i << " }\nrente = { " << y << " = " << 10 + i % 7 << " }\n";
}
void compare(const std::string& netto) {
  const std::string file = (std::filesystem::temp_directory_path() / ("bench_start." + std::to_string(getpid()))).string();
  const auto row = [&](const std::string& what, const char* years, int per) {
    Loop l = draai({netto, "vergelijk", file, "--jaren", years, "--json"});
    for (int i = 0; i < 2; ++i)
      l.cpu_ms = std::min(l.cpu_ms, draai({netto, "vergelijk", file, "--jaren", years, "--json"}).cpu_ms);
    std::printf("%-34s %12.1f %12.3f %10.1f\n", what.c_str(), l.cpu_ms, l.cpu_ms / per, l.piek_mb);
  };
  std::printf("\n%-34s %12s %12s %10s\n", "netto vergelijk --json, 2017-2032", "CPU ms", "per home", "peak MB");
  for (const int n : {250, 500, 1000}) {
    write_dossier(file, n, 2017);
    row(std::to_string(n) + " homes, " + std::to_string(n) + " accounts", "2017-2032", n);
  }
  write_dossier(file, 250, 2027);
  std::printf("\n%-34s %12s %12s %10s\n", "years of the bill, 250 homes", "CPU ms", "per year", "peak MB");
  int number = 0;
  for (const char* years : {"2028", "2028-2029", "2028-2030", "2028-2031", "2028-2032"}) row(years, years, ++number);
  std::filesystem::remove(file);
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
  std::array<std::vector<double>, 4> ms, cpu, mb;
  for (int i = -5; i < keren; ++i)
    for (std::size_t k = 0; k < opdrachten.size(); ++k) {
      const Loop l = draai(opdrachten[k]);
      if (i < 0) continue; // warming up
      ms[k].push_back(l.ms);
      cpu[k].push_back(l.cpu_ms);
      mb[k].push_back(l.piek_mb);
    }
  std::printf("\n%-34s %12s %12s %12s %12s %12s %10s\n", "program", "median ms", "fastest ms", "times true", "CPU ms",
              "times true", "peak MB");
  constexpr std::array namen{"/bin/true", "netto bereken", "netto bereken --uitleg", "netto bereken --json"};
  for (std::size_t k = 0; k < opdrachten.size(); ++k)
    std::printf("%-34s %12.2f %12.2f %11.2fx %12.2f %11.2fx %10.1f\n", namen[k], mediaan(ms[k]),
                *std::min_element(ms[k].begin(), ms[k].end()), mediaan(ms[k]) / mediaan(ms[0]), mediaan(cpu[k]),
                mediaan(cpu[k]) / mediaan(cpu[0]), *std::max_element(mb[k].begin(), mb[k].end()));
  compare(netto);
  return 0;
}

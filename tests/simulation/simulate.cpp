// SPDX-License-Identifier: EUPL-1.2
// Generated households, year by year, held against checks.hpp: netto_simulate [HOUSEHOLD-YEARS] [SEED] [FIRST HOUSEHOLD]
// Household number N of a seed is the same in every run. Processes do the work, so that one that crashes or hangs is a finding
// like any other: it is shown as a dossier with the question that repeats it. Exit status 1 when there was one.
#include "checks.hpp"
#include "dossier_text.hpp"

#include "faces/border/dossier_reader.hpp"
#include "studies/overgang_2028/overgang.hpp"

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <new>
#include <set>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace netto;
using namespace netto::simulation;

constexpr std::int64_t most_findings = 5;
/// Of the processor, for one computation of one year; whatever takes more counts as hanging, however busy the machine is.
constexpr std::int64_t seconds_per_year = NETTO_TREKKINGEN_PER > 1 ? 120 : 5;

std::int64_t milliseconds() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Milliseconds of the processor that the process of `clock` used.
std::int64_t used(clockid_t clock) {
  timespec t{};
  return clock_gettime(clock, &t) == 0 ? t.tv_sec * 1000 + t.tv_nsec / 1'000'000 : 0;
}
std::int64_t used_by(pid_t process) {
  clockid_t clock{};
  return clock_getcpuclockid(process, &clock) == 0 ? used(clock) : 0;
}

/// What a worker is at, for when it does not come back; `since`: what it had used of the processor when it began with it.
struct Slot {
  std::atomic<std::int64_t> household{0}, since{0};
  std::atomic<int> year{0};
  std::atomic<bool> statute{false}, amendment{false};
};
constexpr std::size_t most_workers = 64;
struct Shared {
  std::atomic<std::int64_t> next{0}, years{0}, found{0};
  std::atomic<std::int64_t> asked{0}, answers{0}, units{0}, complete{0}, applied{0}, referenced{0}, held{0}, sought{0};
  Slot slots[most_workers];
};

Shared* shared = nullptr;
Slot* own = nullptr;
std::uint64_t seed = 0;
std::int64_t wanted = 0;

void beat(const Question& q) {
  own->year = q.year;
  own->statute = q.statute;
  own->amendment = q.amendment;
  own->since = used(CLOCK_PROCESS_CPUTIME_ID);
}

/// Household number `n`; `choices` goes on after it, for the checks.
Household household(std::int64_t n, Choices& choices) {
  choices = Choices{(seed + 1) * 0xD1342543DE82EF95U ^ static_cast<std::uint64_t>(n) * 0x9E3779B97F4A7C15U};
  return generate(choices);
}

void report(std::int64_t n, const std::string& what) {
  ++shared->found;
  Choices choices{0};
  const auto text = "---- seed " + std::to_string(seed) + ", household " + std::to_string(n) + "\n" + what + "\n" +
                    as_toml(household(n, choices).dossier) + "----\n";
  std::fwrite(text.data(), 1, text.size(), stdout); // in one piece, whoever else writes
  std::fflush(stdout);
}

/// Several years side by side, with what they assume: they must end, and hold to the same.
void check_comparison(const Dossier& d, Findings& f) {
  std::vector<int> years;
  for (int year = 2024; year <= last_year; ++year) years.push_back(year);
  const Question q{years.front(), false, false};
  beat(q);
  const auto together = studies::vergelijk(d, parameters(), years, asked(q), {});
  if (together.jaren.size() != years.size()) f.add(q, "a comparison lacks a year");
  for (const auto& year : together.jaren)
    for (const auto& regime : year.stelsels)
      if (regime.outcome.answer && regime.outcome.answer->vermogen.huishouden.belasting.waarde.is_negative())
        f.add({year.jaar, false, !regime.scenario.empty()}, "in a comparison the tax is below nil");
}

void work() {
  const pid_t parent = getppid(); // who is alone stops
  while (shared->years < wanted && shared->found < most_findings && getppid() == parent) {
    const auto n = shared->next++;
    own->household = n;
    Choices choices{0};
    Findings f;
    beat({});
    const auto h = household(n, choices);
    const Question first{h.first, choices.once_in(2), false};
    beat(first);
    check_text(h.dossier, first, f);
    for (int year = h.first; year <= h.last; ++year) check_year(h.dossier, year, choices, {}, beat, f);
    if (choices.once_in(25)) check_comparison(h.dossier, f);
    shared->years += h.last - h.first + 1;
    shared->asked += f.asked;
    shared->answers += f.answers;
    shared->units += f.units;
    shared->complete += f.complete;
    shared->applied += f.applied;
    shared->referenced += f.referenced;
    shared->held += f.held;
    shared->sought += f.sought;
    std::string all;
    for (std::size_t i = 0; i < f.wrong.size() && i < 12; ++i) all += (i > 0 ? "\n" : "") + f.wrong[i];
    if (!f.wrong.empty()) report(n, all);
  }
}

pid_t start(std::size_t i) {
  shared->slots[i].since = 0;
  const pid_t child = fork();
  if (child != 0) return child;
  own = &shared->slots[i];
  work();
  _exit(0);
}

std::string at(const Slot& s) { return shown({s.year, s.statute, s.amendment}); }

/// The keys of a dossier that no household has, so that a new key is not forgotten.
std::string keys_never_given() {
  std::set<std::string> given;
  Choices choices{0};
  for (std::int64_t n = 0; n < 2000; ++n) {
    std::istringstream lines{as_toml(household(n, choices).dossier)};
    std::string table;
    for (std::string line; std::getline(lines, line);)
      if (line.front() == '[') {
        table = line.substr(line.find_first_not_of('['), line.find(']') - line.find_first_not_of('['));
        const auto point = table.find('.');
        given.insert(point == table.npos ? "." + table : table);
      } else {
        given.insert(table + "." + line.substr(0, line.find(" = ")));
      }
  }
  std::string never;
  each_record([&]<class T>() {
    each_key<T>([&](const KeyRow& key) {
      if (const auto name = std::string{Keys<T>::record.key} + "." + std::string{key.key}; !given.contains(name))
        never += " " + name;
    });
  });
  return never;
}

int run() {
  const auto workers = std::min<std::size_t>(most_workers, std::max(1U, std::thread::hardware_concurrency()));
  std::printf("seed %llu, %lld household-years, %zu processes\n", static_cast<unsigned long long>(seed),
              static_cast<long long>(wanted), workers);
  std::fflush(stdout);
  std::vector<pid_t> running(workers);
  for (std::size_t i = 0; i < workers; ++i) running[i] = start(i);
  const auto begin = milliseconds();
  auto shown_at = begin;
  for (std::size_t busy = workers; busy > 0;) {
    usleep(20'000);
    for (std::size_t i = 0; i < workers; ++i) {
      if (running[i] == 0) continue;
      auto& slot = shared->slots[i];
      const bool hangs = used_by(running[i]) - slot.since > seconds_per_year * 1000;
      if (hangs) kill(running[i], SIGKILL);
      int status = 0;
      if (waitpid(running[i], &status, hangs ? 0 : WNOHANG) == 0) continue;
      running[i] = 0;
      --busy;
      if (!hangs && WIFEXITED(status) && WEXITSTATUS(status) == 0) continue;
      report(slot.household, at(slot) + (hangs ? ": hangs" : ": crashes"));
      if (shared->years >= wanted || shared->found >= most_findings) continue;
      running[i] = start(i);
      ++busy;
    }
    if (milliseconds() - shown_at < 30'000) continue;
    shown_at = milliseconds();
    std::printf("%lld household-years, household %lld, %lld seconds\n", static_cast<long long>(shared->years),
                static_cast<long long>(shared->next), static_cast<long long>((shown_at - begin) / 1000));
    std::fflush(stdout);
  }
  const auto share = [](std::int64_t part, std::int64_t whole) {
    return 100.0 * static_cast<double>(part) / static_cast<double>(std::max<std::int64_t>(1, whole));
  };
  const auto& s = *shared;
  const double answered = share(s.answers, s.asked), complete = share(s.complete, s.units), applied = share(s.applied, s.units);
  std::printf(
      "%lld household-years of %lld households, %lld findings, %lld seconds\n"
      "%.0f%% of the questions answered, the actual return complete for %.0f%% and applied for %.0f%%, held against the "
      "reference for %.0f%% of the units, box 1 of %lld persons, %lld best splits\n",
      static_cast<long long>(s.years), static_cast<long long>(s.next), static_cast<long long>(s.found),
      static_cast<long long>((milliseconds() - begin) / 1000), answered, complete, applied, share(s.referenced, s.units),
      static_cast<long long>(s.held), static_cast<long long>(s.sought));
  // Households that are not answered prove nothing.
  const bool worth = s.years < 1000 || (answered > 60 && complete > 40 && applied > 10 && s.held > 0 && s.sought > 0);
  if (!worth) std::printf("too few of them are answered to prove anything\n");
  const auto never = s.years < 1000 ? std::string{} : keys_never_given();
  if (!never.empty()) std::printf("no household has the key%s\n", never.c_str());
  return s.found == 0 && worth && never.empty() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
  const auto number = [&](int i, std::int64_t otherwise) { return argc > i ? std::atoll(argv[i]) : otherwise; };
  wanted = number(1, 1'000'000);
  seed = static_cast<std::uint64_t>(number(2, 20'261'127));
  if (wanted <= 0) {
    std::fprintf(stderr, "netto_simulate [HOUSEHOLD-YEARS] [SEED] [FIRST HOUSEHOLD]\n");
    return 2;
  }
  void* memory = mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return 2;
  shared = new (memory) Shared;
  shared->next = number(3, 0);
  return run();
}

// SPDX-License-Identifier: EUPL-1.2
// Changes the law one place at a time and runs the cases beside the articles, until one sees it: ./dev mutate
//
//   netto_mutants MUTANTS.TSV SAME_RULE.TOML NUMBER|all SEED
//
// Each change runs in a process of its own, first the cases of its file. SAME_RULE.TOML names the changes that leave the rule what it is.
#include "faces/border/document.hpp"
#include "tests/cases/cases.hpp"
#include "tests/mutation/mutant.hpp"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <random>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

using namespace netto;

struct Change {
  int number = 0;
  std::string file, line, source, before, after;
};
/// A change that leaves the rule what it is.
struct SameRule {
  std::string file, source, before, after;

  bool is(const Change& c) const { return file == c.file && source == c.source && before == c.before && after == c.after; }
};
/// What became of a change, as the exit status of its process.
enum Outcome { caught, survived, not_reached, broken };

std::vector<Change> read_changes(const std::string& path) {
  std::vector<Change> out;
  std::ifstream in{path};
  for (std::string line; std::getline(in, line);) {
    std::vector<std::string> f{""};
    for (const char c : line)
      if (c == '\t') f.emplace_back();
      else f.back() += c;
    if (f.size() == 6) out.push_back({std::atoi(f[0].c_str()), f[1], f[2], f[3], f[4], f[5]});
  }
  return out;
}
std::vector<SameRule> read_same_rules(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  const auto document = border::read_toml(std::string{std::istreambuf_iterator<char>{in}, {}});
  std::vector<SameRule> out;
  for (const auto& m : document.errors) {
    std::fprintf(stderr, "%s: %s\n", path.c_str(), border::show(m, border::Language::en).c_str());
    std::exit(2);
  }
  const auto* rows = document.node ? document.node->find("same_rule") : nullptr;
  if (rows == nullptr) return out;
  for (const auto& row : rows->leden) {
    const auto text = [&](const char* key) {
      const auto* v = row.find(key);
      if (v != nullptr && !v->tekst.empty()) return v->tekst;
      std::fprintf(stderr, "%s:%d: no %s\n", path.c_str(), row.place.regel, key);
      std::exit(2);
    };
    text("why");
    out.push_back({text("file"), text("line"), text("before"), text("after")});
  }
  return out;
}

/// A case, and which changes are in what it computes.
struct Case {
  const cases::Geval* geval;
  std::vector<bool> reached;
};

/// Runs the cases that come by the change, with it on, those of its own file first.
Outcome run(const Change& c, const std::vector<Case>& cases) {
  const rlimit seconds{60, 60};
  setrlimit(RLIMIT_CPU, &seconds);
  active_mutant = c.number;
  const std::string own = c.file.substr(4, c.file.size() - 4 - 4) + "."; // law/X.hpp -> X.
  for (const bool of_own : {true, false})
    for (const auto& k : cases)
      if (k.reached[static_cast<std::size_t>(c.number)] && k.geval->file.starts_with(own) == of_own &&
          !cases::verschillen(*k.geval).empty())
        return caught;
  return survived;
}

/// The same on every machine, unlike std::shuffle.
void shuffle(std::vector<Change>& changes, unsigned seed) {
  std::mt19937 draw{seed};
  for (std::size_t i = changes.size(); i > 1; --i) std::swap(changes[i - 1], changes[draw() % i]);
}

} // namespace

int main(int count, char** arguments) {
  if (count != 5) {
    std::fputs("netto_mutants MUTANTS.TSV SAME_RULE.TOML NUMBER|all SEED\n", stderr);
    return 2;
  }
  auto changes = read_changes(arguments[1]);
  auto same = read_same_rules(arguments[2]);
  const cases::Gevallen all{NETTO_LAW_MAP};
  std::vector<Case> cases;
  for (const auto& g : all.gevallen) {
    reached_mutants.assign(changes.size() + 1, false);
    if (const auto wrong = cases::verschillen(g); !wrong.empty()) {
      std::fprintf(stderr, "case %s fails before anything is changed%s\n", g.id.c_str(), wrong.c_str());
      return 2;
    }
    cases.push_back({&g, std::exchange(reached_mutants, {})});
  }
  const auto refused = std::erase_if(changes, [](const Change& c) { return c.number == 0; });
  int stale = 0;
  for (const auto& s : same)
    if (std::none_of(changes.begin(), changes.end(), [&](const Change& c) { return s.is(c); })) {
      std::printf("%s: \"%s\" -> \"%s\": there is no such change\n", s.file.c_str(), s.before.c_str(), s.after.c_str());
      ++stale;
    }
  const std::string number = arguments[3];
  const auto sites = changes.size();
  if (number != "all") {
    shuffle(changes, static_cast<unsigned>(std::strtoul(arguments[4], nullptr, 10)));
    changes.resize(std::min(changes.size(), static_cast<std::size_t>(std::strtoul(number.c_str(), nullptr, 10))));
  }
  std::printf("%zu changes that compile (%zu do not), %zu of them tried\n", sites, refused, changes.size());
  std::fflush(stdout);

  std::map<pid_t, const Change*> running;
  std::map<const Change*, Outcome> outcomes;
  const auto wait_for_one = [&] {
    int status = 0;
    const pid_t pid = wait(&status);
    const auto r = running.find(pid);
    if (r == running.end()) return;
    outcomes[r->second] = WIFEXITED(status) ? static_cast<Outcome>(WEXITSTATUS(status)) : broken;
    running.erase(r);
  };
  for (const Change& c : changes) {
    if (std::none_of(cases.begin(), cases.end(),
                     [&](const Case& k) { return k.reached[static_cast<std::size_t>(c.number)]; })) {
      outcomes[&c] = not_reached;
      continue;
    }
    while (running.size() >= std::max(1U, std::thread::hardware_concurrency())) wait_for_one();
    const pid_t pid = fork();
    if (pid < 0) return std::perror("fork"), 2;
    if (pid == 0) {
      std::freopen("/dev/null", "w", stderr); // a broken assertion is a catch, not news
      _exit(run(c, cases));
    }
    running.emplace(pid, &c);
  }
  while (!running.empty()) wait_for_one();

  std::size_t seen = 0, same_rule = 0, unnamed = 0;
  for (const Change& c : changes) {
    const Outcome o = outcomes[&c];
    const auto s = std::find_if(same.begin(), same.end(), [&](const SameRule& r) { return r.is(c); });
    if (o == caught || o == broken) {
      ++seen;
      if (s == same.end()) continue;
      std::printf("%s:%s: named as the same rule, but a case sees it\n", c.file.c_str(), c.line.c_str());
      ++stale;
    } else if (s != same.end()) {
      ++same_rule;
    } else {
      ++unnamed;
      std::printf("%s:%s: %s\n  - %s\n  + %s\n", c.file.c_str(), c.line.c_str(),
                  o == survived ? "no case sees" : "no case comes here", c.before.c_str(), c.after.c_str());
    }
  }
  std::printf("%zu tried: %zu caught, %zu the same rule, %zu survived; %d stale\n", changes.size(), seen, same_rule, unnamed,
              stale);
  return unnamed == 0 && stale == 0 && seen * 100 >= changes.size() * 95 ? 0 : 1;
}

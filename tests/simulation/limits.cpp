// SPDX-License-Identifier: EUPL-1.2
// The promise of two seconds: a dossier of close to 1 MiB with every list at its limit is answered within two seconds per year. Each
// question runs in a process of its own, so that one that crashes or hangs does not hide the others; the seconds are shown. What
// is refused here only is what takes ten times as long, because a test machine may be slow.
#include "checks.hpp"
#include "dossier_text.hpp"

#include "base/sort.hpp"
#include "faces/border/dossier_reader.hpp"
#include "studies/overgang_2028/overgang.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace netto;
using namespace netto::simulation;

constexpr int all_adults = static_cast<int>(most_adults.highest), all_children = static_cast<int>(most_children.highest),
              all_things = static_cast<int>(most_things.highest), all_periods = static_cast<int>(most_periods.highest);
constexpr int seconds_at_most = NETTO_TREKKINGEN_PER > 1 ? 400 : 20; // of one year

bool prime(std::int64_t n) {
  for (std::int64_t i = 2; i * i <= n; ++i)
    if (n % i == 0) return false;
  return n > 1;
}
/// The primes from `from` on, one by one: denominators that have nothing in common.
class Primes {
public:
  explicit Primes(std::int64_t from) : at_{from} {}
  std::int64_t next() {
    while (!prime(++at_)) {
    }
    return at_;
  }

private:
  std::int64_t at_;
};

Euro cents(std::int64_t c) { return Euro::from_cents(c); }

/// Builds the lists of one dossier. Every thing is owned in another odd percentage by the same two, or by a child.
struct Hostile {
  int first, last;
  Dossier d{};
  Primes metres{97};
  std::int64_t n = 0;

  Hostile(int first_, int last_, int adults, int children) : first{first_}, last{last_} {
    for (int i = 0; i < adults; ++i) {
      Persoon p;
      p.naam = i == 0 ? "Anna" : i == 1 ? "Bram" : "Kim " + std::to_string(i);
      p.persoonsgebonden_aftrek = each([](int year) { return 100'001 + year; });
      p.overgebracht_buitenlands_voordeel = each([](int year) { return 70'003 + year; });
      p.overgebrachte_bronbelasting = each([](int year) { return 3'001 + year; });
      d.personen.push_back(std::move(p));
    }
    for (int i = 0; i < children; ++i) {
      Kind k;
      k.naam = "Lot " + std::to_string(i);
      k.geboortedatum = first_day(last - 1 - i % 15);
      k.gezag = {0};
      if (adults > 1) k.gezag.push_back(1);
      d.kinderen.push_back(std::move(k));
    }
    if (adults > 1) {
      d.partnerschappen = {Partnerschap{{0, 1}, {}, {}, {}}};
      for (int year = first; year <= last; ++year) {
        d.partnerschappen.front().heel_jaar.push_back(year);
        std::vector<Part> ratio(d.personen.size(), Part::none());
        ratio[0] = Percentage::from_thousandths(33'333);
        ratio[1] = Percentage::from_thousandths(66'667);
        d.verdeling_dividendbelasting.zet(year, std::move(ratio));
      }
    }
  }
  PerYear<Euro> each(auto&& amount, int extra = 0) const {
    PerYear<Euro> v;
    for (int year = first; year <= last + extra; ++year) v.zet(year, cents(amount(year)));
    return v;
  }
  PerYear<Euro> value(std::int64_t about) {
    return each([&](int year) { return about + (n * 7'919 + year * 104'729) % (about / 3); }, 1);
  }
  PerYear<Euro> flow(std::int64_t about) {
    return each([&](int year) { return about / 7 + (n * 6'101 + year * 15'485'863) % about; });
  }
  Eigendom owners() {
    ++n;
    if (d.personen.size() < 2) return {};
    const auto part = 1 + n * 7'919 % 99'998;
    return {{0, Percentage::from_thousandths(part)}, {1, Percentage::from_thousandths(Percentage::geheel - part)}};
  }
  Eigendom of_child() {
    ++n;
    return {{d.personen.size() + static_cast<std::size_t>(n) % d.kinderen.size(), Percentage::from_percents(100)}};
  }
  std::string name(const char* what) const { return std::string{what} + std::to_string(n); }

  void account(Bankrekening::Soort kind, bool foreign, bool child = false) {
    Bankrekening r;
    r.eigendom = child && !d.kinderen.empty() ? of_child() : owners();
    r.naam = name("r");
    r.soort = kind;
    r.vreemde_valuta = foreign;
    r.waarde = value(4'000'000);
    r.rente = flow(30'000);
    if (foreign) {
      r.gestort = flow(20'000);
      r.opgenomen = flow(20'000);
    }
    d.bankrekeningen.push_back(std::move(r));
  }
  void investment(Belegging::Soort kind, bool child = false) {
    Belegging b;
    b.eigendom = child && !d.kinderen.empty() ? of_child() : owners();
    b.naam = name("b");
    b.soort = kind;
    b.waarde = value(9'000'000);
    b.inkomsten = flow(30'000);
    b.gekocht = flow(50'000);
    b.verkocht = flow(600'000); // a part of it, each year
    if (d.beleggingen.size() < 100)
      b.dividendbelasting = each([](int) { return 100'000'000'000; }); // as large as the border lets in
    d.beleggingen.push_back(std::move(b));
  }
  void debt() {
    Schuld s;
    s.eigendom = owners();
    s.naam = name(d.schulden.size() < 5 ? "Kindsdeel " : "s"); // as many questions as are answered one by one
    s.vreemde_valuta = true;
    s.waarde = value(5'000'000);
    s.rente = flow(90'000);
    s.opgenomen = flow(90'000);
    s.afgelost = flow(90'000);
    d.schulden.push_back(std::move(s));
  }
  void policy() {
    Uitvaartverzekering u;
    u.eigendom = owners();
    u.naam = name("u");
    u.verzekerd_kapitaal = value(870'000);
    u.waarde = value(870'000);
    u.premie = flow(9'000);
    u.uitgekeerd = flow(9'000);
    d.uitvaartverzekeringen.push_back(std::move(u));
  }
  void possession(Bezitting::Soort kind) {
    Bezitting z;
    z.eigendom = owners();
    z.naam = name("z");
    z.soort = kind;
    z.waarde = value(3'000'000);
    z.inkomsten = flow(30'000);
    z.gekocht = flow(30'000);
    z.verkocht = flow(30'000);
    if (kind == Bezitting::Soort::onroerende_zaak)
      for (int year = first; year <= last; ++year) z.dagen_eigen_gebruik.zet(year, 1 + n % 364);
    d.bezittingen.push_back(std::move(z));
  }
  /// A home of which parts are let: the square metres are another prime in each. `periods` tenants, of a few days each.
  void home(int parts, int periods) {
    Woning w;
    w.eigendom = owners();
    w.naam = name("w");
    w.gebruik = {{std::nullopt, Woning::Gebruik::verhuurd}};
    w.woz = each([&](int year) { return 30'000'000 + (n * 7'919 + year * 101) % 1'000 * 100'000; }, 1);
    const auto all = metres.next();
    w.oppervlakte_m2 = all;
    for (int part = 0; part < parts; ++part)
      for (int i = 0; i < periods; ++i) {
        Huurperiode h;
        h.kale_huur_per_maand = cents(20'001 + n * 13 % 40'000 + part);
        h.oppervlakte_m2 = all / (parts + 1);
        if (parts > 1) h.deel = "k" + std::to_string(part);
        if (i > 0) h.vanaf = Date{std::chrono::sys_days{first_day(first)} + std::chrono::days{i * 360 / periods + part % 3}};
        w.huur.push_back(std::move(h));
      }
    stable_sort(w.huur, [](const auto& a, const auto& b) { return a.vanaf < b.vanaf; });
    for (int year = std::max(first, 2028); year <= last; ++year) w.dagen_verhuurd.zet(year, 1 + n % 364); // else no answer
    if (n % 5 == 0) w.gekocht_op = Date{std::chrono::sys_days{first_day(first)} + std::chrono::days{n % 300}};
    d.woningen.push_back(std::move(w));
  }

  /// Makes things as long as there is room: 1 MiB of canonical JSON or TOML, whichever is the shorter, and the limit of a list.
  template <class Make> Hostile& fill(int most, double until, Make&& make) {
    for (int i = 0; i < most; ++i) {
      if ((i < 100 || i % 25 == 0) &&
          static_cast<double>(as_toml(d).size()) > until * static_cast<double>(border::largest_text))
        break;
      make(i);
    }
    return *this;
  }
};

using enum Bankrekening::Soort;

/// Every list as long as the text allows, a sixth of the room for each.
Dossier everything(int first, int last, int adults, int children) {
  Hostile h{first, last, adults, children};
  constexpr double full = 0.97;
  h.fill(all_things, full / 6, [&](int i) {
    constexpr Bankrekening::Soort kinds[] = {bank, contant, groen, vve};
    h.account(kinds[i % 4], i % 2 == 0 || i % 4 == 1, i % 3 == 0);
  });
  h.fill(all_things, full * 2 / 6, [&](int i) {
    constexpr Belegging::Soort kinds[] = {Belegging::Soort::effecten, Belegging::Soort::groen, Belegging::Soort::obligatie};
    h.investment(kinds[i % 3], i % 5 == 0);
  });
  h.fill(all_things, full * 3 / 6, [&](int i) { h.home(1 + i % 3, 1 + i % 2); });
  h.fill(all_things, full * 4 / 6, [&](int) { h.debt(); });
  h.fill(all_things, full * 5 / 6, [&](int i) {
    const bool bill = last >= 2028; // where these two are not modelled
    h.possession(bill         ? Bezitting::Soort::overig
                 : i % 2 == 0 ? Bezitting::Soort::kapitaalverzekering
                              : Bezitting::Soort::onroerende_zaak);
  });
  h.fill(all_things, full, [&](int) { h.policy(); });
  return std::move(h.d);
}
Dossier homes(int first, int last, int parts, int periods) {
  Hostile h{first, last, 2, 0};
  h.fill(all_things, 0.97, [&](int) { h.home(parts, periods); });
  return std::move(h.d);
}
Dossier funds(int first, int last) {
  Hostile h{first, last, 2, 0};
  h.fill(all_things, 0.97, [&](int) { h.investment(Belegging::Soort::effecten); });
  return std::move(h.d);
}
Dossier green_children(int first, int last) {
  Hostile h{first, last, 2, all_children};
  h.fill(all_things, 0.5, [&](int) { h.account(groen, true, true); });
  h.fill(all_things, 0.97, [&](int i) { h.investment(Belegging::Soort::groen, i % 2 == 0); });
  return std::move(h.d);
}

struct Job {
  std::string what;
  int year = 0;
  std::function<bool()> answers;
  int years = 1;
};

/// Runs in a process of its own; false when it crashed, hung or had no answer.
bool run(const Job& job) {
  const auto begin = std::chrono::steady_clock::now();
  const auto seconds = [&] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(); };
  std::fflush(stdout);
  const pid_t child = fork();
  if (child == 0) _exit(job.answers() ? 0 : 1);
  int status = 0;
  bool hangs = false;
  while (waitpid(child, &status, WNOHANG) == 0) {
    usleep(5'000);
    if (hangs || seconds() < seconds_at_most * job.years) continue;
    hangs = true;
    kill(child, SIGKILL);
  }
  const bool good = !hangs && WIFEXITED(status) && WEXITSTATUS(status) == 0;
  std::printf("%6.2f s per year  %s%s\n", seconds() / job.years, job.what.c_str(),
              good                ? ""
              : hangs             ? "  HANGS"
              : WIFEXITED(status) ? "  NO ANSWER"
                                  : "  CRASHES");
  std::fflush(stdout);
  return good;
}

bool answers(const Dossier& d, const areas::Query& v) {
  const auto r = engine::compute(d, parameters(), v);
  for (std::size_t i = 0; i < r.errors.size() && i < 3; ++i)
    std::printf("  %s %s %s\n", std::string{r.errors[i].code->name}.c_str(), name_of(d, r.errors[i].wat).c_str(),
                r.errors[i].veld.c_str());
  std::fflush(stdout);
  return r.answer.has_value();
}

} // namespace

int main() {
  std::vector<std::pair<std::string, std::function<Dossier(int, int)>>> makers{
      {"every list, one person", [](int f, int l) { return everything(f, l, 1, 0); }},
      {"every list, partners and children", [](int f, int l) { return everything(f, l, all_adults, all_children); }},
      {"homes with a let part", [](int f, int l) { return homes(f, l, 1, 1); }},
      {"homes with nine let parts", [](int f, int l) { return homes(f, l, 9, 1); }},
      {"homes with 200 tenants", [](int f, int l) { return homes(f, l, 1, all_periods); }},
      {"funds sold in parts", funds},
      {"children with green savings", green_children}};
  bool good = true;
  for (const auto& [what, make] : makers) {
    for (const auto& [first, last] : {std::pair{2019, 2019}, {2024, 2024}, {2026, 2026}, {2028, 2032}}) {
      const auto d = make(first, last);
      const auto toml = as_toml(d);
      const auto document = border::read_toml(toml);
      const auto read = border::read_dossier_document(document);
      std::printf("%s, %d-%d: %zu KiB, %zu accounts, %zu investments, %zu homes, %zu debts, %zu possessions, %zu policies\n",
                  what.c_str(), first, last, toml.size() / 1024, d.bankrekeningen.size(), d.beleggingen.size(),
                  d.woningen.size(), d.schulden.size(), d.bezittingen.size(), d.uitvaartverzekeringen.size());
      if (!read.dossier) {
        std::printf("  the border refuses: %s\n", border::show(read.errors.front(), border::Language::en).c_str());
        good = false;
        continue;
      }
      for (int year = first; year <= last; year += year == 2028 ? 4 : 1) // the last year computes those before it
        for (const bool statute : {false, true})
          for (const bool amendment : {false, true}) {
            if (amendment && year < 2028) continue;
            const Question q{year, statute, amendment};
            good = run({shown(q), year, [&] { return answers(*read.dossier, asked(q)); }}) && good;
          }
      if (first != 2024) continue;
      for (const bool statute : {false, true})
        good = run({std::string{"vergelijk 2024-2032 --afronding "} + (statute ? "wet" : "belastingdienst"), 2024,
                    [&] {
                      std::vector<int> years;
                      for (int year = 2024; year <= last_year; ++year) years.push_back(year);
                      return studies::vergelijk(*read.dossier, parameters(), years, asked({2024, statute, false}), {})
                                 .jaren.size() == years.size();
                    },
                    9}) &&
               good;
    }
  }
  return good ? 0 : 1;
}

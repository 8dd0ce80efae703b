// SPDX-License-Identifier: EUPL-1.2
// Random chains of own homes of one person, 2013-2027: the reserve on both ends of each year, how much debt may be, and how much of each
// loan counts, against a second reading of articles 3.119a, 3.119aa and 3.119f lid 4 (Wet IB 2001) in plain numbers.
#include "base/sort.hpp"
#include "engine/year.hpp"
#include "facts/thing.hpp"
#include "tests/draws.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>
#include <string>
#include <vector>

using namespace netto;

namespace {

using Days = std::chrono::sys_days;

/// A home of the chain, in euros; days as numbers.
struct Home {
  Days bought{}, sold{}; ///< `sold` at the start: never
  double price = 0, costs = 0, sale_price = 0, sale_costs = 0, loan = 0, loan_costs = 0, debt_at_sale = 0;
  int improved_in = 0;
  double improvement = 0;
};
constexpr Days never{};

class Draw {
public:
  explicit Draw(std::uint64_t seed) : bits_{seed} {}
  std::int64_t between(std::int64_t a, std::int64_t b) {
    return a + static_cast<std::int64_t>(bits_() % static_cast<std::uint64_t>(b - a + 1));
  }
  bool once_in(std::int64_t n) { return between(1, n) == 1; }

private:
  std::mt19937_64 bits_;
};

int year_in(Days d) { return static_cast<int>(std::chrono::year_month_day{d}.year()); }
Days day(int year, unsigned month, unsigned of) {
  return Days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{of}};
}
Days three_years_on(Days d) {
  const std::chrono::year_month_day x{d};
  const std::chrono::year_month_day then{x.year() + std::chrono::years{3}, x.month(), x.day()};
  return then.ok() ? Days{then} : Days{then.year() / then.month() / std::chrono::last};
}

/// Homes one after another: with a gap, on one day, or the next before the last is sold.
std::vector<Home> chain(Draw& draw) {
  std::vector<Home> homes;
  Days at = day(static_cast<int>(draw.between(2013, 2020)), static_cast<unsigned>(draw.between(1, 12)),
                static_cast<unsigned>(draw.between(1, 28)));
  for (auto n = draw.between(1, 5); n > 0; --n) {
    Home h;
    h.bought = at;
    h.price = static_cast<double>(draw.between(100, 700)) * 1000;
    if (draw.once_in(2)) h.costs = static_cast<double>(draw.between(0, 30'000));
    h.loan = draw.once_in(8) ? 0 : std::round(h.price * static_cast<double>(draw.between(30, 125)) / 100);
    if (h.loan > 0 && draw.once_in(2)) h.loan_costs = static_cast<double>(draw.between(1, 12'000));
    if (draw.once_in(3)) {
      h.improved_in = year_in(h.bought) + static_cast<int>(draw.between(0, 3));
      h.improvement = static_cast<double>(draw.between(1, 60'000));
    }
    if (n > 1 || draw.once_in(3)) {
      h.sold = at + std::chrono::days{draw.between(40, 1800)};
      h.sale_price = std::round(h.price * static_cast<double>(draw.between(60, 180)) / 100);
      if (draw.once_in(2)) h.sale_costs = static_cast<double>(draw.between(0, 15'000));
      h.debt_at_sale = std::round(h.loan * static_cast<double>(draw.between(50, 100)) / 100);
      if (h.improved_in > year_in(h.sold)) h.improved_in = 0;
      const auto overlap = draw.between(0, 3);
      at = overlap == 0   ? h.sold
           : overlap == 1 ? h.sold - std::chrono::days{draw.between(1, 39)}
                          : h.sold + std::chrono::days{draw.between(1, 1500)};
    }
    if (h.improved_in == 0) h.improvement = 0;
    homes.push_back(h);
    if (h.sold == never) break;
  }
  return homes;
}

/// The second reading.
struct Reading {
  struct Added {
    Days on{};
    double left = 0;
  };
  struct Held {
    double limit = 0, used = 0, costs_in = 0; ///< without costs of the loan, what of it is used, and the costs that count
    bool mine = false;
    [[nodiscard]] double counts() const { return used + costs_in; }
  };
  std::vector<Added> added{};
  std::vector<Held> held{};

  [[nodiscard]] double reserve(Days on) const {
    double sum = 0;
    for (const Added& a : added)
      if (on < three_years_on(a.on)) sum += a.left;
    return sum;
  }
  void use(double amount, Days on) {
    amount = std::min(amount, std::max(0.0, reserve(on)));
    for (Added& a : added)
      if (on < three_years_on(a.on) && a.left > 0) {
        const double x = std::min(a.left, amount);
        a.left -= x;
        amount -= x;
      }
  }
  static void borrow(Held& k, const Home& h) {
    k.used = std::min(std::max(h.loan - h.loan_costs, 0.0), k.limit);
    k.costs_in = h.loan - h.loan_costs <= k.limit ? h.loan_costs : h.loan > 0 ? h.loan_costs * k.limit / h.loan : 0;
  }
  struct Event {
    Days on{};
    int order = 0; ///< sale, purchase, improvement
    std::size_t home = 0;
  };
  void until(const std::vector<Home>& homes, Days last) {
    held.assign(homes.size(), {});
    std::vector<Event> events;
    for (std::size_t i = 0; i < homes.size(); ++i) {
      const Home& h = homes[i];
      events.push_back({h.bought, 1, i});
      if (h.sold != never) events.push_back({h.sold, 0, i});
      if (h.improved_in > year_in(h.bought)) {
        const Days end = day(h.improved_in, 12, 31);
        events.push_back({h.sold != never ? std::min(end, h.sold - std::chrono::days{1}) : end, 2, i});
      }
    }
    std::ranges::sort(events, [](const Event& a, const Event& b) { return a.on != b.on ? a.on < b.on : a.order < b.order; });
    for (const Event& e : events) {
      if (e.on > last) break;
      const Home& h = homes[e.home];
      Held& k = held[e.home];
      if (e.order == 1) {
        k.mine = true;
        const bool with = h.improved_in == year_in(h.bought);
        const double all = h.price + h.costs + (with ? h.improvement : 0);
        k.limit = std::max(0.0, all - std::max(0.0, reserve(e.on)));
        borrow(k, h);
        use(std::max(0.0, h.price + h.costs - k.used), e.on);
        if (with) use(h.improvement, e.on);
      } else if (e.order == 2) {
        k.limit += std::max(0.0, h.improvement - std::max(0.0, reserve(e.on)));
        use(h.improvement, e.on);
      } else {
        const double owed = h.loan > 0 ? h.debt_at_sale * k.counts() / h.loan : 0;
        added.push_back({e.on, h.sale_price - h.sale_costs - owed});
        netto::stable_sort(added, [](const Added& a, const Added& b) { return a.on < b.on; });
        k.mine = false;
        for (std::size_t j = 0; j < homes.size(); ++j) {
          if (!held[j].mine || homes[j].bought >= e.on || homes[j].loan <= 0 || reserve(e.on) <= 0) continue;
          const Home& other = homes[j];
          const bool improved =
              other.improved_in != 0 && (other.improved_in == year_in(other.bought) || day(other.improved_in, 12, 31) <= e.on);
          const double price = other.price + other.costs;
          held[j].limit = std::max(0.0, price + (improved ? other.improvement : 0) - reserve(e.on));
          borrow(held[j], other);
          use(std::max(0.0, price - held[j].used), e.on);
        }
      }
    }
  }
};

Euro euros(double x) { return Euro::from_cents(std::llround(x * 100)); }

Dossier dossier_of(const std::vector<Home>& homes) {
  Dossier d;
  Persoon p;
  p.naam = "Anna";
  p.geboortedatum = Date{std::chrono::year{1980} / 5 / 1};
  d.personen.push_back(std::move(p));
  for (std::size_t i = 0; i < homes.size(); ++i) {
    const Home& h = homes[i];
    Woning w;
    w.naam = "Huis " + std::to_string(i + 1);
    w.gebruik = {{std::nullopt, Woning::Gebruik::eigen_woning}};
    w.gekocht_op = Date{h.bought};
    w.aankoopprijs = euros(h.price);
    w.aankoopkosten = euros(h.costs);
    if (h.sold != never) {
      w.verkocht_op = Date{h.sold};
      w.verkoopprijs = euros(h.sale_price);
      w.verkoopkosten.zet(year_in(h.sold), euros(h.sale_costs));
    }
    if (h.improved_in != 0) w.verbetering.zet(h.improved_in, euros(h.improvement));
    for (int year = 2013; year <= 2028; ++year) w.woz.zet(year, euros(h.price));
    d.woningen.push_back(std::move(w));
  }
  for (std::size_t i = 0; i < homes.size(); ++i) {
    const Home& h = homes[i];
    if (h.loan <= 0) continue;
    Schuld s;
    s.naam = "Lening " + std::to_string(i + 1);
    s.soort = Schuld::Soort::eigenwoningschuld;
    s.woning = thing_of(d, d.woningen[i]);
    s.afgesloten_op = Date{h.bought};
    s.hoofdsom = euros(h.loan);
    if (h.loan_costs > 0) s.financieringskosten = euros(h.loan_costs);
    for (int year = year_in(h.bought) + 1; year <= 2028; ++year)
      s.waarde.zet(year,
                   h.sold != never && year > year_in(h.sold) ? Euro{} : euros(h.debt_at_sale > 0 ? h.debt_at_sale : h.loan));
    if (h.sold != never) s.waarde_op.emplace_back(Date{h.sold}, euros(h.debt_at_sale));
    for (int year = year_in(h.bought); year <= 2028; ++year) s.rente.zet(year, Euro{});
    d.schulden.push_back(std::move(s));
  }
  return d;
}

} // namespace

TEST_CASE("the reserve over random chains of homes is that of a second reading") {
  const Parameters parameters;
  int limited = 0, lapsed = 0, twice = 0;
  constexpr double hundredth_of_a_cent = 1e-4; // that of doubles, in which the second reading counts
  const int chains = test::trekkingen(1'500);
  for (int n = 0; n < chains; ++n) {
    Draw draw{static_cast<std::uint64_t>(n) + 20'261'128};
    const auto homes = chain(draw);
    const Dossier d = dossier_of(homes);
    areas::Query question;
    question.jaar = static_cast<int>(draw.between(2020, 2027));
    question.afronding = RoundingPolicy::wet;
    CAPTURE(n);
    CAPTURE(question.jaar);
    const auto result = engine::Year{parameters, question}.amounts(d);
    REQUIRE(result.answer);
    Reading begin, end;
    begin.until(homes, day(question.jaar, 1, 1) - std::chrono::days{1});
    end.until(homes, day(question.jaar, 12, 31));
    const double at_begin = begin.reserve(day(question.jaar, 1, 1)), at_end = end.reserve(day(question.jaar, 12, 31));
    const auto& all = result.answer->eigen_woning;
    const eigen_woning::ReserveAnswer* r = all && !all->reserves.empty() ? &all->reserves.front() : nullptr;
    const auto amount = [](const std::optional<areas::Amount>& x) {
      return x ? static_cast<double>(whole(x->waarde * Fraction{1000}, Direction::nearest)) / 100'000 : 0.0;
    };
    CHECK(std::abs(amount(r ? r->begin : std::nullopt) - at_begin) < hundredth_of_a_cent);
    CHECK(std::abs(amount(r ? r->einde : std::nullopt) - at_end) < hundredth_of_a_cent);
    double limit = 0, counts = 0, rest = 0;
    for (std::size_t i = 0; i < homes.size(); ++i) {
      const auto& k = end.held[i];
      if (!k.mine) continue;
      limit += k.limit + k.costs_in;
      if (homes[i].loan <= 0) continue;
      const double owed = year_in(homes[i].bought) == question.jaar ? homes[i].loan
                          : homes[i].debt_at_sale > 0               ? homes[i].debt_at_sale
                                                                    : homes[i].loan;
      counts += owed * k.counts() / homes[i].loan;
      rest += owed * (1 - k.counts() / homes[i].loan);
    }
    CHECK(std::abs(amount(r ? r->hoogste : std::nullopt) - limit) < hundredth_of_a_cent);
    CHECK(std::abs(amount(r ? r->schuld : std::nullopt) - counts) < hundredth_of_a_cent);
    CHECK(std::abs(amount(r ? r->in_box_3 : std::nullopt) - rest) < hundredth_of_a_cent);
    limited += rest > 1 ? 1 : 0;
    for (const auto& a : end.added) lapsed += a.left > 0 && three_years_on(a.on) <= day(question.jaar, 12, 31) ? 1 : 0;
    twice += std::ranges::count_if(end.held, [](const auto& k) { return k.mine; }) > 1 ? 1 : 0;
  }
  // The corners are reached.
  CHECK(limited * 5 > chains);
  CHECK(lapsed * 20 > chains);
  if (chains > 1000) CHECK(twice > 0);
}

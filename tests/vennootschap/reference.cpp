// SPDX-License-Identifier: EUPL-1.2
#include "reference.hpp"

#include <algorithm>
#include <vector>

namespace netto::test::vennootschap {

namespace {

struct Row {
  std::int64_t bracket, tax_below;  // euros
  std::int64_t low, high, interest; // per mille
  std::int64_t debts;               // euros; 0: no rule
};
constexpr int first = 2020, last = 2027;
constexpr Row table[last - first + 1] = {{200'000, 33'000, 165, 250, 300, 0},       {245'000, 36'750, 150, 250, 300, 0},
                                         {395'000, 59'250, 150, 258, 200, 0},       {200'000, 38'000, 190, 258, 200, 700'000},
                                         {200'000, 38'000, 190, 258, 200, 500'000}, {200'000, 38'000, 190, 258, 245, 500'000},
                                         {200'000, 38'000, 190, 258, 245, 500'000}, {200'000, 38'000, 190, 258, 245, 500'000}};
constexpr std::int64_t million = 100'000'000;

Fraction cents(std::int64_t c) { return Fraction{c}; }
Fraction per_mille(const Fraction& x, std::int64_t n) { return x * Fraction{n, 1'000}; }
Fraction positive(const Fraction& x) { return x < Fraction{} ? Fraction{} : x; }
Fraction least(const Fraction& a, const Fraction& b) { return a < b ? a : b; }
Fraction most(const Fraction& a, const Fraction& b) { return a < b ? b : a; }

struct Rounding {
  bool official;
  Fraction down(const Fraction& x) const {
    return official ? Fraction{whole(x * Fraction{1, 100}, Direction::down)} * Fraction{100} : x;
  }
  Fraction up(const Fraction& x) const {
    return official ? Fraction{whole(x * Fraction{1, 100}, Direction::up)} * Fraction{100} : x;
  }
};

/// Month by month, from the month in which it came into use.
Fraction written_off(const Bedrijfsmiddel& b, int year) {
  const Fraction cost = cents(b.aanschafkosten.cents()), all = positive(cost - cents(b.restwaarde.value_or(Euro{}).cents()));
  const std::int64_t most_a_year = b.soort == Bedrijfsmiddel::Soort::goodwill ? 100 : 200;
  const Fraction a_month = least(all * Fraction{1, *b.gebruiksduur_jaren}, per_mille(cost, most_a_year)) * Fraction{1, 12};
  Fraction before{}, in_year{};
  for (int y = static_cast<int>(b.in_gebruik_op.year()); y <= year; ++y)
    for (unsigned m = 1; m <= 12; ++m) {
      if (y == static_cast<int>(b.in_gebruik_op.year()) && m < static_cast<unsigned>(b.in_gebruik_op.month())) continue;
      const Fraction now = least(a_month, all - before - in_year);
      (y == year ? in_year : before) = (y == year ? in_year : before) + now;
    }
  if (b.soort != Bedrijfsmiddel::Soort::gebouw) return in_year;
  const auto book = b.boekwaarde.van(year), woz = b.woz.van(year);
  if (!book || !woz) return {};
  return least(in_year, positive(cents(book->cents()) - cents(woz->cents())));
}

/// Takes at most `room` from the front of `from`.
Fraction take(std::vector<Fraction>& from, Fraction room) {
  Fraction taken{};
  for (Fraction& x : from) {
    const Fraction part = least(x, room);
    x = x - part;
    room = room - part;
    taken = taken + part;
  }
  return taken;
}
Fraction sum(const std::vector<Fraction>& of) {
  Fraction s{};
  for (const Fraction& x : of) s = s + x;
  return s;
}

} // namespace

std::optional<Year> company(const Vennootschap& v, int year, bool official_rounding) {
  const Rounding round{official_rounding};
  std::vector<Fraction> losses, interest;
  Fraction room_before{}; // of the year before, for a loss
  int room_of = 0;
  std::optional<Year> found;
  for (int y = first; y <= year; ++y) {
    found.reset();
    const auto given = v.winst.van(y);
    if (!given) continue;
    const Row& row = table[y - first];
    Year a;
    Fraction profit = round.down(cents(given->cents()));
    for (const Bedrijfsmiddel& b : v.bedrijfsmiddelen) {
      const Fraction allowed = written_off(b, y);
      const auto taken = b.afschrijving.van(y);
      a.depreciation = a.depreciation + (taken ? least(cents(taken->cents()), allowed) : allowed);
      if (taken) a.too_much = a.too_much + positive(cents(taken->cents()) - allowed);
    }
    profit = profit + a.too_much;
    if (const auto open = v.voortgewentelde_rente.van(y)) interest = {round.up(cents(open->cents()))};
    if (const auto paid = v.rente.van(y)) {
      const Fraction net = positive(round.up(cents(paid->cents())));
      const Fraction allowed = most(per_mille(profit + a.depreciation + net, row.interest), cents(million));
      a.not_deductible = round.down(positive(net - allowed));
      profit = profit + *a.not_deductible;
      Fraction room = positive(allowed - net);
      for (Fraction& x : interest) {
        const Fraction part = round.up(least(x, room));
        x = x - part;
        room = room - part;
        a.deducted = a.deducted + part;
      }
      profit = profit - a.deducted;
      interest.push_back(*a.not_deductible);
    }
    a.interest_left = sum(interest);
    a.profit = profit;
    if (const auto open = v.te_verrekenen_verlies.van(y)) losses = {round.up(cents(open->cents()))};
    if (profit < Fraction{}) {
      const Fraction loss = Fraction{} - profit;
      if (room_of == y - 1) a.back = least(loss, room_before);
      losses.push_back(loss - a.back);
      room_before = {};
    } else {
      Fraction room = profit;
      if (y >= 2022) room = round.up(least(profit, cents(million) + positive(profit - cents(million)) * Fraction{1, 2}));
      a.used = take(losses, room);
      room_before = room - a.used;
    }
    room_of = y;
    a.losses_left = sum(losses);
    a.taxable = positive(profit) - a.used;
    const Fraction bracket = cents(row.bracket * 100);
    a.tax = round.down(bracket < a.taxable ? cents(row.tax_below * 100) + per_mille(a.taxable - bracket, row.high)
                                           : per_mille(a.taxable, row.low));
    found = a;
  }
  return found;
}

std::optional<Fraction> excess(const std::vector<const Persoon*>& people, int year, bool official_rounding) {
  const Rounding round{official_rounding};
  Fraction taxed{};
  std::optional<Fraction> found;
  for (int y = first; y <= year; ++y) {
    found.reset();
    if (table[y - first].debts == 0) continue;
    Fraction debts{};
    bool any = false;
    std::vector<Fraction> said;
    for (const Persoon* p : people) {
      if (const auto x = p->belaste_schuld_aan_eigen_vennootschap.van(y)) said.push_back(cents(x->cents()));
      const auto owed = p->schuld_aan_eigen_vennootschap.van(y);
      if (!owed) continue;
      any = true;
      const auto home = p->eigenwoningschuld_aan_eigen_vennootschap.van(y).value_or(Euro{});
      debts = debts + positive(cents(owed->cents()) - cents(home.cents()));
    }
    if (!any) continue;
    if (!said.empty()) taxed = sum(said);
    const Fraction over = debts - cents(table[y - first].debts * 100) - taxed;
    found = round.down(most(over, Fraction{} - taxed));
    taxed = taxed + *found;
  }
  return found;
}

} // namespace netto::test::vennootschap

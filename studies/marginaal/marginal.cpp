// SPDX-License-Identifier: EUPL-1.2
#include "studies/marginaal/marginal.hpp"

#include "areas/areas.hpp"
#include "studies/components.hpp"

#include <algorithm>

namespace netto::studies {

namespace {

using aanslag::PersonAnswer;
using areas::Amount;
using areas::Division;

constexpr std::int64_t far = 100'000; ///< euros

/// `d` with `euros` more of something of one person.
Dossier with(Dossier d, Extra wat, PersonIndex wie, int jaar, std::int64_t euros) {
  const Euro more = Euro::from_euros(euros);
  const auto add = [&](PerYear<Euro>& amounts) { amounts.zet(jaar, amounts.van(jaar).value_or(Euro{}) + more); };
  const auto income = [&](Inkomen::Soort soort) {
    const auto known = std::ranges::find_if(
        d.inkomens, [&](const Inkomen& x) { return x.soort == soort && x.persoon == wie && x.bedrag.van(jaar).has_value(); });
    if (known != d.inkomens.end()) return add(known->bedrag);
    Inkomen x;
    x.persoon = wie;
    x.soort = soort;
    x.bedrag.zet(jaar, more);
    x.loonheffing.zet(jaar, Euro{});
    d.inkomens.push_back(std::move(x));
  };
  const auto held = [&](auto x) {
    x.eigendom = {{wie, Part{Percentage::from_percents(100)}}};
    for (const int y : {jaar, jaar + 1}) x.waarde.zet(y, more);
    return x;
  };
  switch (wat) {
  case Extra::loon: income(Inkomen::Soort::loon); break;
  case Extra::winst: income(Inkomen::Soort::winst); break;
  case Extra::resultaat: income(Inkomen::Soort::resultaat); break;
  case Extra::aftrekposten: add(d.personen[wie].aftrekposten); break;
  case Extra::spaargeld: {
    Bankrekening x = held(Bankrekening{});
    x.rente.zet(jaar, Euro{});
    d.bankrekeningen.push_back(std::move(x));
    break;
  }
  case Extra::overig_bezit: {
    Belegging x = held(Belegging{});
    for (auto* flow : {&x.inkomsten, &x.gekocht, &x.verkocht}) flow->zet(jaar, Euro{});
    d.beleggingen.push_back(std::move(x));
    break;
  }
  case Extra::schuld: {
    Schuld x = held(Schuld{});
    x.rente.zet(jaar, Euro{});
    d.schulden.push_back(std::move(x));
    break;
  }
  }
  return d;
}

Fraction total(const Parts& p) {
  Fraction sum;
  for (const Fraction& x : p) sum = sum + x;
  return sum;
}
Euro in_whole_euros(const Amount& u) { return Euro::from_euros(whole(u.waarde * Fraction{1, 100}, Direction::nearest)); }
Fraction size(const Fraction& x) { return x.is_negative() ? -x : x; }
Fraction hundredth(const Fraction& cents) { return cents * Fraction{1, 100}; }

/// What is paid with so many euros more, of one thing of one person.
class Line {
public:
  /// `divisions`: how partners divide, with what is more for the one or for the other; none: there are none.
  Line(const engine::Year& year, const std::vector<Division>& divisions, const Dossier& d, Extra wat, PersonIndex wie, int jaar)
      : year_{year}, divisions_{divisions}, d_{d}, wat_{wat}, wie_{wie}, jaar_{jaar} {}
  [[nodiscard]] std::optional<Parts> at(std::int64_t euros) const {
    const Dossier more = with(d_, wat_, wie_, jaar_, euros);
    if (divisions_.empty()) return paid(more, nullptr);
    std::optional<Parts> best;
    for (const Division& division : divisions_)
      if (auto p = paid(more, &division); p && (!best || total(*p) < total(*best))) best = std::move(p);
    return best;
  }
  [[nodiscard]] std::optional<Marginal> effect() const {
    const auto now = at(0), then = at(1);
    if (!now || !then) return std::nullopt;
    const Parts rates = minus(*then, *now);
    Marginal m{wie_, wat_, hundredth(total(rates))};
    for (std::size_t i = 0; i < rates.size(); ++i)
      if (!rates[i].is_zero()) m.parts.push_back({term_of(i), hundredth(rates[i])});
    m.next = change(*now, rates);
    return m;
  }

private:
  [[nodiscard]] std::optional<Parts> paid(const Dossier& d, const Division* division) const {
    const auto r = year_.amounts(d, division);
    return r.answer && areas::left_to_pay(*r.answer) ? std::optional{parts_of(*r.answer)} : std::nullopt;
  }
  /// The first euro at which something is not as at the beginning.
  [[nodiscard]] std::optional<Change> change(const Parts& now, const Parts& rates) const {
    const auto on_line = [&](std::int64_t t) {
      const auto p = at(t);
      if (!p) return false;
      for (std::size_t i = 0; i < rates.size(); ++i)
        if ((*p)[i] != now[i] + rates[i] * Fraction{t}) return false;
      return true;
    };
    // What is taxed by a share of a mix bends slightly all the way: there a rate is another when it differs by a twentieth, and by
    // more than a twentieth of a cent per euro.
    const auto nearly = [&](std::int64_t t) {
      const auto p = at(t), q = at(t + 1);
      if (!p || !q) return false;
      const Parts slope = minus(*q, *p);
      for (std::size_t i = 0; i < rates.size(); ++i)
        if (std::max(size(rates[i]), Fraction{1}) * Fraction{1, 20} < size(slope[i] - rates[i])) return false;
      return true;
    };
    const bool curved = !on_line(3);
    const auto straight = [&](std::int64_t t) { return curved ? nearly(t) : on_line(t); };
    std::int64_t same = 1, other = 10;
    while (other <= far && straight(other)) {
      same = other;
      other = other == far ? far + 1 : std::min(other * 3, far);
    }
    if (other > far) return std::nullopt;
    while (other - same > 1) {
      const std::int64_t middle = same + (other - same) / 2;
      (straight(middle) ? same : other) = middle;
    }
    const auto a = at(same), b = at(other), c = at(other + 1);
    if (!a || !b || !c) return std::nullopt;
    const Parts step = minus(*b, *a), after = minus(*c, *b);
    std::size_t most = 0;
    const auto changed = [&](std::size_t i) { return size(after[i] - rates[i]) + size(step[i] - rates[i]); };
    for (std::size_t i = 1; i < rates.size(); ++i)
      if (changed(most) < changed(i)) most = i;
    const Fraction jump = total(step), before = total(rates), later = total(after);
    const Fraction beyond = jump > before && jump > later   ? jump - std::max(before, later)
                            : jump < before && jump < later ? jump - std::min(before, later)
                                                            : Fraction{};
    return Change{Euro::from_euros(same), hundredth(later), hundredth(beyond), term_of(most)};
  }

  const engine::Year& year_;
  const std::vector<Division>& divisions_;
  const Dossier& d_;
  Extra wat_;
  PersonIndex wie_;
  int jaar_;
};

} // namespace

std::vector<Marginal> marginal(const Dossier& dossier, const Parameters& parameters, const areas::Query& as_asked,
                               const areas::YearAnswer& answer) {
  std::vector<Marginal> effects;
  if (!areas::left_to_pay(answer)) return effects;
  areas::Query asked = as_asked;
  asked.jaar = answer.jaar;
  asked.afronding = RoundingPolicy::wet;
  const engine::Year year{parameters, asked};
  std::vector<Division> divisions;
  if (answer.division) {
    divisions.resize(2);
    for (const auto& item : answer.division->items)
      for (std::size_t k = 0; k < 2 && !item.given; ++k)
        divisions[k][static_cast<std::size_t>(item.what)] = areas::Tried{in_whole_euros(item.parts[k].second), k == 1};
  }
  for (const PersonAnswer& p : answer.aanslag->personen)
    for (std::size_t i = 0; i < extra_names.size(); ++i)
      if (auto effect = Line{year, divisions, dossier, static_cast<Extra>(i), p.wie, answer.jaar}.effect())
        effects.push_back(std::move(*effect));
  return effects;
}

} // namespace netto::studies

// SPDX-License-Identifier: EUPL-1.2
#include "studies/verkoop/ways.hpp"

#include "areas/areas.hpp"
#include "engine/projection.hpp"

#include <algorithm>

namespace netto::studies {

using engine::Beyond;

namespace {

Euro cents(const Fraction& f) { return Euro::from_cents(whole(f, Direction::nearest)); }
Fraction fraction(Percentage p) { return {p.thousandths(), Percentage::geheel}; }
Euro part(Euro amount, const Fraction& f) { return cents(Fraction{amount.cents()} * f); }
/// `amount` of the first year in a later one.
Euro grown(Euro amount, Percentage growth, int years) {
  for (; years > 0; --years) amount = amount + part(amount, fraction(growth));
  return amount;
}
/// May the household repay it as it likes, and is it known in all those years?
bool repayable(const Dossier& d, const Schuld& s, int eerste, int laatste) {
  if (s.soort != Schuld::Soort::box3 || s.aan || s.vruchtgebruik || !s.eigenaar_vanaf.empty() || s.vreemde_valuta) return false;
  if (std::ranges::any_of(s.eigendom, [&](const Aandeel& a) { return a.wie >= d.personen.size(); })) return false;
  for (int y = eerste; y <= laatste; ++y)
    if (!s.waarde.van(y) || !s.waarde.van(y + 1) || !s.rente.van(y)) return false;
  return *s.waarde.van(eerste) > Euro{};
}

} // namespace

struct Ways::Plan {
  Proceeds soort{};
  Euro begin;
  std::vector<std::pair<std::size_t, Fraction>> repaid{}; ///< place of a debt, and the part of it

  [[nodiscard]] bool home() const { return soort == Proceeds::volgende_woning; }
  [[nodiscard]] bool invested() const { return soort == Proceeds::beleggen; }
};

std::vector<Ways::Plan> Ways::plans() const {
  std::vector<Plan> all{{Proceeds::sparen, start_.opbrengst}, {Proceeds::beleggen, start_.opbrengst}};
  if (start_.volgende) {
    const NextHome& n = *start_.volgende;
    all.push_back({Proceeds::volgende_woning, start_.opbrengst + n.schuld - n.prijs - n.kosten});
  }
  std::vector<std::size_t> debts;
  const auto& schulden = start_.zonder.schulden;
  for (std::size_t i = 0; i < schulden.size(); ++i)
    if (repayable(start_.zonder, schulden[i], start_.eerste, start_.laatste)) debts.push_back(i);
  const auto rate = [&](std::size_t i) {
    return Fraction{schulden[i].rente.van(start_.eerste)->cents(), schulden[i].waarde.van(start_.eerste)->cents()};
  };
  std::ranges::sort(debts, [&](std::size_t a, std::size_t b) { return rate(a) != rate(b) ? rate(a) > rate(b) : a < b; });
  Plan repay{Proceeds::aflossen, std::max(start_.opbrengst, Euro{})};
  for (const std::size_t i : debts) {
    const Euro owed = *schulden[i].waarde.van(start_.eerste), paid = std::min(owed, repay.begin);
    if (paid <= Euro{}) break;
    repay.repaid.emplace_back(i, Fraction{paid.cents(), owed.cents()});
    repay.begin = repay.begin - paid;
  }
  if (!repay.repaid.empty()) all.push_back(std::move(repay));
  return all;
}

namespace {
/// What a way costs in a year besides tax.
struct Outgo {
  Euro lasten, aflossing;
  [[nodiscard]] Euro all() const { return lasten + aflossing; }
};
Outgo outgo(const SaleStart& start, const areas::Assumptions& a, bool home,
            const std::vector<std::pair<std::size_t, Fraction>>& repaid, int jaar) {
  const int years = jaar - start.eerste;
  Outgo out;
  if (home) {
    const Schuld& s = start.volgende->lening;
    out.lasten = grown(start.volgende->lasten, a.groei_kosten, years) + s.rente.van(jaar).value_or(Euro{});
    out.aflossing = s.waarde.van(jaar).value_or(Euro{}) - s.waarde.van(jaar + 1).value_or(Euro{});
  } else {
    for (int m = 0; m < months_in_year; ++m) out.lasten = out.lasten + grown(start.huur, a.groei_huur, years);
  }
  for (const auto& [place, of] : repaid) {
    const Schuld& s = start.zonder.schulden[place];
    out.lasten = out.lasten - part(*s.rente.van(jaar), of);
    out.aflossing = out.aflossing - part(*s.waarde.van(jaar) - *s.waarde.van(jaar + 1), of);
  }
  return out;
}
} // namespace

Ways::Tax Ways::tax(const Dossier& d, int jaar, Beyond beyond) {
  auto found = years_.find({jaar, beyond});
  if (found == years_.end()) {
    areas::Query q = asked_;
    q.jaar = jaar;
    found = years_.try_emplace({jaar, beyond}, Known{engine::Year{parameters_, q, false, beyond}, {}}).first;
    found->second.base = answered(found->second.year, start_.zonder);
  }
  const Tax& base = found->second.base;
  Tax t = answered(found->second.year, d);
  const auto less = [](std::optional<Fraction>& x, const std::optional<Fraction>& y) {
    x = x && y ? std::optional{*x - *y} : std::nullopt;
  };
  less(t.all, base.all);
  less(t.box3, base.box3);
  return t;
}
Ways::Tax Ways::answered(const engine::Year& year, const Dossier& d) {
  auto r = year.amounts(d);
  for (auto& n : r.errors)
    if (std::ranges::find(reasons_, n) == reasons_.end()) reasons_.push_back(std::move(n));
  if (!r.answer) return {};
  return {areas::left_to_pay(*r.answer), areas::owed(*r.answer)};
}

bool Ways::simulate(const Plan& plan, const std::vector<Euro>& put_in, Percentage growth, Beyond beyond, ProceedsWay& out) {
  const areas::Assumptions& a = assumptions_;
  Dossier d = start_.zonder;
  if (plan.home()) {
    d.woningen.push_back(start_.volgende->woning);
    if (start_.volgende->schuld > Euro{}) {
      d.schulden.push_back(start_.volgende->lening);
      d.schulden.back().woning = thing_of(d, d.woningen.back());
    }
  }
  for (const auto& [place, of] : plan.repaid) {
    Schuld& s = d.schulden[place];
    for (int y = start_.eerste; y <= start_.laatste + 1; ++y) s.waarde.zet(y, *s.waarde.van(y) - part(*s.waarde.van(y), of));
    for (int y = start_.eerste; y <= start_.laatste; ++y) s.rente.zet(y, *s.rente.van(y) - part(*s.rente.van(y), of));
  }
  Bankrekening bank;
  Belegging fund;
  bank.naam = fund.naam = "opbrengst";
  bank.eigendom = fund.eigendom = start_.eigendom;
  if (plan.invested()) d.beleggingen.push_back(std::move(fund));
  else d.bankrekeningen.push_back(std::move(bank));
  Euro money = plan.begin;
  out.soort = plan.soort;
  out.begin = plan.begin;
  for (int y = start_.eerste; y <= start_.laatste; ++y) {
    ProceedsYear of;
    of.jaar = y;
    const Euro begin = std::max(money, Euro{});
    const Euro income = part(begin, fraction(plan.invested() ? a.inkomsten_beleggingen : a.rente_bank));
    const Euro rise = plan.invested() ? part(begin, fraction(growth)) : Euro{};
    const Outgo costs = outgo(start_, a, plan.home(), plan.repaid, y);
    of.inleg = put_in[static_cast<std::size_t>(y - start_.eerste)];
    of.lasten = costs.lasten;
    of.aflossing = costs.aflossing;
    of.rendement = income + rise;
    const auto at_end = [&](Euro end, Euro in, Euro taken) {
      if (!plan.invested()) {
        Bankrekening& r = d.bankrekeningen.back();
        r.waarde.zet(y, begin), r.waarde.zet(y + 1, end), r.rente.zet(y, income);
        return;
      }
      Belegging& b = d.beleggingen.back();
      b.waarde.zet(y, begin), b.waarde.zet(y + 1, end), b.inkomsten.zet(y, income);
      b.gekocht.zet(y, income + in), b.verkocht.zet(y, taken); // what it brings is put in again
    };
    // What is put in or taken out on the last day changes no tax of the year.
    at_end(begin + income + rise, Euro{}, Euro{});
    const Tax t = tax(d, y, beyond);
    if (!t.box3) return false;
    out.alleen_box3 = out.alleen_box3 || !t.all;
    of.belasting = t.all ? *t.all : *t.box3;
    const Euro moved = of.inleg - costs.all() - cents(of.belasting);
    money = money + income + rise + moved;
    const Euro end = std::max(money, Euro{}), change = end - begin - income - rise;
    at_end(end, std::max(change, Euro{}), std::max(-change, Euro{}));
    of.over = Fraction{money.cents()};
    if (plan.home()) {
      const Woning& w = start_.volgende->woning; // its value on a day is the WOZ value of the next year
      const Euro value = *w.woz.van(y + 2);
      of.rendement = of.rendement + value - *w.woz.van(y + 1);
      of.over = of.over + Fraction{(value - start_.volgende->lening.waarde.van(y + 1).value_or(Euro{})).cents()};
    }
    for (const auto& [place, part_of] : plan.repaid)
      of.over = of.over + Fraction{part(*start_.zonder.schulden[place].waarde.van(y + 1), part_of).cents()};
    of.doorgetrokken = engine::goes_on(y, beyond);
    out.jaren.push_back(std::move(of));
  }
  return true;
}

ProceedsCourse Ways::course(Beyond beyond) {
  const auto all = plans();
  std::vector<Euro> put_in;
  for (int y = start_.eerste; y <= start_.laatste; ++y) {
    Euro most;
    for (const Plan& p : all) most = std::max(most, outgo(start_, assumptions_, p.home(), p.repaid, y).all());
    put_in.push_back(most);
  }
  ProceedsCourse out;
  out.wetsvoorstel = beyond == Beyond::proposals;
  for (const Plan& p : all) {
    ProceedsWay way;
    if (!simulate(p, put_in, assumptions_.koersgroei, beyond, way)) return {};
    out.wegen.push_back(std::move(way));
  }
  if (beyond == Beyond::law_in_force) required(out, all, put_in);
  const auto bought = std::ranges::find(out.wegen, Proceeds::volgende_woning, &ProceedsWay::soort);
  if (bought != out.wegen.end())
    for (std::size_t i = bought->jaren.size(); i-- > 0 && bought->jaren[i].over >= out.wegen[1].jaren[i].over;)
      out.kopen_vanaf = bought->jaren[i].jaar;
  return out;
}

namespace {
constexpr std::int64_t most = areas::grootste_aanname_procent * 1000; // thousandths
/// The lowest of them at which `value` is at least `target`; nothing when it is at none. `value` rises; where it is smooth few are tried.
std::optional<Percentage> lowest(const Fraction& target, std::int64_t first, auto&& value) {
  std::int64_t below = -most - 1, enough = most + 1, at = first;
  std::optional<std::pair<std::int64_t, Fraction>> before;
  constexpr int guesses = 12; // then by halves
  for (int n = 0; below + 1 < enough; ++n) {
    const Fraction v = value(at);
    (v >= target ? enough : below) = at;
    std::int64_t next = at + (v >= target ? -1 : 1);
    if (!before) next = at + (v >= target ? -1'000 : 1'000);
    else if (const Fraction rise = v - before->second; !rise.is_zero()) {
      const Fraction run{at - before->first}, way = (target - v) * run;
      next = at + whole(rise.is_negative() ? ratio(-way, -rise) : ratio(way, rise), Direction::up);
    }
    if (n >= guesses) next = below + (enough - below) / 2;
    before = {at, v};
    at = std::clamp(next, below + 1, std::max(below + 1, enough - 1));
  }
  return enough > most ? std::nullopt : std::optional{Percentage::from_thousandths(enough)};
}
} // namespace

void Ways::required(ProceedsCourse& course, const std::vector<Plan>& all, const std::vector<Euro>& put_in) {
  const auto invest = std::ranges::find(all, Proceeds::beleggen, &Plan::soort);
  const Euro begin = invest->begin;
  if (begin <= Euro{}) return;
  std::map<std::int64_t, Fraction> tried;
  const auto end_at = [&](std::int64_t growth) {
    if (const auto known = tried.find(growth); known != tried.end()) return known->second;
    ProceedsWay way;
    const bool good = simulate(*invest, put_in, Percentage::from_thousandths(growth), Beyond::law_in_force, way);
    const Fraction end = good ? way.jaren.back().over : Fraction{};
    tried.emplace(growth, end);
    return end;
  };
  const auto& flows = course.wegen[static_cast<std::size_t>(invest - all.begin())].jaren;
  const auto end_after_tax = [&](std::int64_t rate) {
    Euro money = begin;
    for (const ProceedsYear& y : flows)
      money = money + part(std::max(money, Euro{}), Fraction{rate, Percentage::geheel}) + y.inleg - y.lasten - y.aflossing;
    return Fraction{money.cents()};
  };
  for (ProceedsWay& way : course.wegen) {
    const Fraction target = way.jaren.back().over;
    way.vereist_na_belasting = lowest(target, 0, end_after_tax);
    if (way.soort == Proceeds::beleggen) continue;
    if (const auto growth = lowest(target, assumptions_.koersgroei.thousandths(), end_at))
      way.vereist = *growth + assumptions_.inkomsten_beleggingen;
  }
}

Dossier Ways::as_savings(bool before_new_year) const {
  Dossier d = start_.zonder;
  Bankrekening& r = d.bankrekeningen.emplace_back();
  r.naam = "opbrengst";
  r.eigendom = start_.eigendom;
  const Euro begin = std::max(start_.opbrengst, Euro{}), income = part(begin, fraction(assumptions_.rente_bank));
  r.waarde.zet(start_.eerste, before_new_year ? begin : Euro{});
  r.waarde.zet(start_.eerste + 1, begin + income);
  r.rente.zet(start_.eerste, income);
  return d;
}
std::optional<AroundNewYear> Ways::around_new_year() {
  const Tax before = tax(as_savings(true), start_.eerste, Beyond::law_in_force),
            after = tax(as_savings(false), start_.eerste, Beyond::law_in_force);
  if (before.all && after.all) return AroundNewYear{start_.eerste, *before.all, *after.all};
  if (!before.box3 || !after.box3) return std::nullopt;
  return AroundNewYear{start_.eerste, *before.box3, *after.box3};
}

} // namespace netto::studies

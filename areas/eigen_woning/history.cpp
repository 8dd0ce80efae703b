// SPDX-License-Identifier: EUPL-1.2
#include "areas/eigen_woning/history.hpp"

#include "areas/eigen_woning/wording.hpp"
#include "areas/homes.hpp"
#include "base/sort.hpp"
#include "facts/thing.hpp"

#include <tuple>

namespace netto::eigen_woning {

namespace {

using Kind = Happening::Kind;

/// The home that a loan is for: that which it names, else the only one that is ever an own home; nullptr: none, or it is not clear.
const Woning* home_for(const Dossier& d, const Schuld& s) {
  if (!s.woning.none()) return find<Woning>(d, s.woning);
  const Woning* only = nullptr;
  for (const Woning& w : d.woningen) {
    if (!areas::ever_own_home(w)) continue;
    if (only != nullptr) return nullptr;
    only = &w;
  }
  return only;
}
/// What a loan is on a day, before what happens on it; nothing when the dossier does not say it.
std::optional<Euro> balance(const Schuld& s, Date op) {
  for (const auto& [day, amount] : s.waarde_op)
    if (day == op) return amount;
  if (s.afgesloten_op && year_of(*s.afgesloten_op) == year_of(op)) return s.hoofdsom;
  return s.waarde.van(year_of(op));
}
std::optional<Euro> begun_with(const Schuld& s) {
  if (s.hoofdsom) return s.hoofdsom;
  return s.waarde.empty() ? std::nullopt : std::optional{s.waarde.rows().front().second};
}
/// Was it repaid in that year, as the dossier says?
bool gone_after(const Schuld& s, int jaar) { return s.waarde.van(jaar + 1) == Euro{}; }

class Collector {
public:
  Collector(const Work& work, int longest_term, Findings& b)
      : work_{work}, d_{*work.dossier}, given_{*work.given}, longest_term_{longest_term}, b_{b} {}

  History all() {
    for (const Eigenwoningreserve& r : given_.eigenwoningreserves)
      if (year_of(r.ontstaan_op) <= work_.vraag.jaar)
        add({.op = r.ontstaan_op, .kind = Kind::given, .persoon = r.persoon.value_or(0), .bedrag = r.bedrag});
    for (std::size_t i = 0; i < d_.woningen.size(); ++i) home(d_.woningen[i], given_.woningen[i]);
    netto::stable_sort(out_.happenings, [](const Happening& x, const Happening& y) {
      // Also of one day in an order that does not hang on that of the dossier.
      return std::tuple{x.op, x.kind, x.bedrag, x.kosten, x.verbetering} <
             std::tuple{y.op, y.kind, y.bedrag, y.kosten, y.verbetering};
    });
    return std::move(out_);
  }

private:
  template <class T> Parts parts(const T& x, Date op) const {
    Parts all;
    for (PersonIndex p = 0; p < given_.personen.size(); ++p)
      all.push_back(huishouden::part_of(given_, areas::owners_on(x, op), p, op));
    return all;
  }
  void add(Happening h) {
    if (const auto* pair = partners_of(given_, year_of(h.op))) h.partners = {pair->personen[0], pair->personen[1]};
    out_.happenings.push_back(std::move(h));
  }
  LoanThen then(const Schuld& s, Date op) const {
    LoanThen x{&s, thing_of(d_, s), begun_with(s).value_or(Euro{}), {}, false};
    x.parts = parts(given_.schulden[x.wat.place], op);
    x.joint = std::ranges::count_if(x.parts, [](const Part& p) { return !p.niets(); }) > 1;
    x.balance = balance(s, op);
    return x;
  }
  /// The loans for a home that in the year in which they were taken out are own-home debts, or fail to be for that reason.
  std::vector<const Schuld*> loans_of(const Woning& w, Date bought, Fails why = Fails::nothing) const {
    std::vector<const Schuld*> all;
    for (const Schuld& s : d_.schulden) {
      if (s.soort != Schuld::Soort::eigenwoningschuld || home_for(d_, s) != &w || !begun_with(s)) continue;
      const int begun = year_of(s.afgesloten_op.value_or(bought));
      if (begun <= work_.vraag.jaar && why_no_own_home_debt(s, begun, longest_term_, to_partner(given_, s, begun)) == why)
        all.push_back(&s);
    }
    return all;
  }
  void home(const Woning& w, const Woning& as_given) {
    if (!areas::ever_own_home(w) || as_given.vruchtgebruik) return; // 3.119aa lid 7
    const int jaar = work_.vraag.jaar;
    const Thing wat = thing_of(d_, w);
    const bool bought_as_home =
        w.gekocht_op && year_of(*w.gekocht_op) <= jaar && areas::gebruik_op(w, *w.gekocht_op) == Woning::Gebruik::eigen_woning;
    if (bought_as_home && w.aankoopprijs) purchase(w, as_given, wat);
    for (const auto& [year, cost] : w.verbetering.rows())
      if (year <= jaar && !(bought_as_home && w.aankoopprijs && year == year_of(*w.gekocht_op)) && eigen_woning_in(w, year))
        add({.op = w.verkocht_op ? std::min(last_day(year), day_before(*w.verkocht_op)) : last_day(year),
             .kind = Kind::improvement,
             .home = wat,
             .parts = parts(as_given, last_day(year)),
             .bedrag = cost});
    if (w.verkocht_op && year_of(*w.verkocht_op) <= jaar &&
        areas::gebruik_op(w, day_before(*w.verkocht_op)) == Woning::Gebruik::eigen_woning)
      sale(w, as_given, wat);
  }
  void purchase(const Woning& w, const Woning& as_given, Thing wat) {
    const Date op = *w.gekocht_op;
    out_.any = true;
    Happening h{.op = op,
                .kind = Kind::purchase,
                .home = wat,
                .parts = parts(as_given, op),
                .bedrag = *w.aankoopprijs,
                .kosten = w.aankoopkosten.value_or(Euro{}),
                .verbetering = w.verbetering.van(year_of(op)).value_or(Euro{})};
    for (const Schuld* s : loans_of(w, op, Fails::owed_to_partner)) h.of_partner.push_back(then(*s, op));
    std::vector<Happening> later;
    for (const Schuld* s : loans_of(w, op)) {
      const Date begun = s->afgesloten_op.value_or(op);
      if (begun <= op) {
        h.loans.push_back(then(*s, op));
        continue;
      }
      Happening l{.op = begun, .kind = Kind::loan, .home = wat, .parts = parts(as_given, begun)};
      for (const Schuld* old : loans_of(w, op))
        if (old != s && old->afgesloten_op.value_or(op) < begun && gone_after(*old, year_of(begun)))
          l.replaced.push_back(then(*old, begun));
      const bool continued = s->eigenwoningschuld_sinds && *s->eigenwoningschuld_sinds < begun && l.replaced.empty();
      if (continued) { // of what it continues the dossier has nothing else
        h.loans.push_back(then(*s, op));
        continue;
      }
      l.loans.push_back(then(*s, begun));
      later.push_back(std::move(l));
    }
    add(std::move(h));
    for (Happening& l : later) add(std::move(l));
  }
  void sale(const Woning& w, const Woning& as_given, Thing wat) {
    const Date op = *w.verkocht_op;
    const bool now = year_of(op) == work_.vraag.jaar && work_.asked;
    if (!w.verkoopprijs) {
      if (now) b_.warning({&message::verkoopprijs_eigen_woning_onbekend, wat, "verkoopprijs", year_of(op), 0});
      return;
    }
    Happening h{.op = op,
                .kind = Kind::sale,
                .home = wat,
                .parts = parts(as_given, op),
                .bedrag = *w.verkoopprijs,
                .kosten = w.verkoopkosten.van(year_of(op)).value_or(Euro{}),
                .debts = Euro{}};
    for (const Schuld& s : d_.schulden) {
      const bool own_home = s.soort == Schuld::Soort::eigenwoningschuld;
      const Woning* home = own_home ? home_for(d_, s) : find<Woning>(d_, s.woning);
      const bool own = own_home && home == &w, unclear = own_home && home == nullptr;
      if ((home != &w && !unclear) || (s.afgesloten_op && *s.afgesloten_op > op)) continue;
      const LoanThen x = then(s, op);
      if (!x.balance && gone_after(s, year_of(op) - 1)) continue;
      if (!x.balance || unclear) {
        if (now)
          b_.warning({&message::schuld_bij_verkoop_onbekend, x.wat, unclear ? "woning" : "waarde", year_of(op), 0, {wat}});
        return;
      }
      h.debts = *h.debts + *x.balance;
      if (own && why_no_own_home_debt(s, year_of(op), longest_term_, to_partner(given_, s, year_of(op))) == Fails::nothing)
        h.loans.push_back(x);
    }
    out_.any = true;
    add(std::move(h));
  }

  const Work& work_;
  const Dossier &d_, &given_;
  int longest_term_;
  Findings& b_;
  History out_{};
};

} // namespace

bool to_partner(const Dossier& d, const Schuld& s, int jaar) {
  const Partnerschap* pair = partners_of(d, jaar);
  return s.aan && pair != nullptr && contains(pair->personen, *s.aan);
}

History history(const Work& work, int longest_term, Findings& b) {
  History all = Collector{work, longest_term, b}.all();
  all.any = all.any || !work.given->eigenwoningreserves.empty();
  return all;
}

} // namespace netto::eigen_woning

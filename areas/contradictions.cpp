// SPDX-License-Identifier: EUPL-1.2
#include "areas/areas.hpp"

#include "areas/box3/wording.hpp"

#include <algorithm>

namespace netto::areas {

namespace {

using namespace vermogen;
using box3::ActualReturnAnswer;
using box3::SplitAnswer;

class Check {
public:
  Check(const YearAnswer& a, bool tried) : a_{a}, tried_{tried} {}

  Notices all() {
    for (const PersonAnswer& p : a_.vermogen.personen) person(p);
    household();
    for (const ActualReturnAnswer& w : a_.box3.werkelijk) proof(w);
    if (a_.box3.verdeling && !tried_) split(*a_.box3.verdeling);
    if (a_.division) demand(!(a_.division->halves.waarde < a_.division->owed.waarde), "verdeling");
    return std::move(found_);
  }

private:
  void demand(bool holds, std::string_view what) {
    if (holds) return;
    Notice b{&message::tegenspraak, {}, "", a_.jaar, 0, {}, std::string{what}};
    if (std::find(found_.begin(), found_.end(), b) == found_.end()) found_.push_back(std::move(b));
  }
  static const Route* find_route(const PersonAnswer& p, const RouteName* name) {
    const auto r = std::find_if(p.routes.begin(), p.routes.end(), [&](const Route& x) { return x.naam == name; });
    return r == p.routes.end() ? nullptr : &*r;
  }

  static bool lowest(const PersonAnswer& p, const Route& counts) {
    return std::none_of(p.routes.begin(), p.routes.end(),
                        [&](const Route& r) { return r.inkomen.waarde < counts.inkomen.waarde; });
  }
  /// With relief: the lowest deemed return counts, or an actual return that is lower and leaves more.
  static bool leaves_most(const PersonAnswer& p, const Route& counts) {
    const auto* actual = find_route(p, &route::werkelijk_rendement);
    return std::all_of(p.routes.begin(), p.routes.end(), [&](const Route& r) {
      if (&r == &counts) return true;
      if (&r != actual && &counts != actual) return counts.inkomen.waarde <= r.inkomen.waarde;
      if (&r != actual) return counts.inkomen.waarde < r.inkomen.waarde;
      return counts.inkomen.waarde <= r.inkomen.waarde ||
             vermogen::na_vermindering(counts).waarde <= vermogen::na_vermindering(r).waarde;
    });
  }
  void person(const PersonAnswer& p) {
    demand(!p.belasting.waarde.is_negative() && !p.belastbaar_inkomen.waarde.is_negative(), "belasting");
    if (!p.tijdvakken.empty()) periods(p);
    if (p.toegepast == &route::verschillend) return;
    const Route* counts = find_route(p, p.toegepast);
    demand(counts != nullptr && (p.vermindering ? leaves_most(p, *counts) : lowest(p, *counts)), "toegepast");
    demand(!p.vermindering || (!p.vermindering->waarde.is_negative() && p.vermindering->waarde <= p.belasting.waarde),
           "vermindering_dubbele_belasting");
    demand(counts == nullptr || counts->belasting.waarde == p.belasting.waarde, "belasting");
    demand(counts == nullptr || counts->inkomen.waarde == (a_.box3_2028 ? p.belastbaar_inkomen : p.voordeel).waarde,
           "voordeel");
    for (const Route& r : p.routes) demand(!r.belasting.waarde.is_negative(), "routes");
  }

  /// Periods add up to the person's benefit, which no single route may be below, relief aside.
  void periods(const PersonAnswer& p) {
    Fraction sum;
    for (const PeriodAnswer& t : p.tijdvakken) sum = sum + t.voordeel.waarde;
    demand(sum == p.voordeel.waarde && p.hoofdtijdvak() != nullptr, "tijdvakken");
    for (const Route& r : p.routes) demand(p.vermindering || sum <= r.inkomen.waarde, "tijdvakken");
  }

  void household() {
    const auto is_sum = [&](const Amount& whole, auto part) {
      Fraction sum;
      for (const PersonAnswer& p : a_.vermogen.personen) sum = sum + part(p).waarde;
      return whole.waarde == sum;
    };
    const HouseholdAnswer& h = a_.vermogen.huishouden;
    demand(is_sum(h.belasting, [](const auto& p) { return p.belasting; }), "huishouden.belasting");
    demand(is_sum(h.voordeel, [](const auto& p) { return p.voordeel; }), "huishouden.voordeel");
    demand(is_sum(a_.box3.forfait.grondslag, [](const auto& p) { return p.grondslag.value_or(Amount{}); }),
           "huishouden.grondslag");
  }

  void split(const SplitAnswer& v) { demand(v.gekozen || a_.division || v.belasting <= v.belasting_bij_helft, "verdeling"); }

  /// The parts of an actual return are the whole of it, but for what each rounds down; and the verdict is what happened.
  void proof(const ActualReturnAnswer& w) {
    Fraction parts;
    bool applied = false, offered = true, relief = false;
    for (const PersonAnswer& p : a_.vermogen.personen) {
      if (std::find(w.personen.begin(), w.personen.end(), p.wie) == w.personen.end()) continue;
      const Route* r = find_route(p, &route::werkelijk_rendement);
      const PeriodAnswer* main = p.hoofdtijdvak();
      offered = offered && (main != nullptr ? main->werkelijk.has_value() : r != nullptr);
      if (main != nullptr && main->werkelijk) parts = parts + main->werkelijk->waarde;
      else if (main == nullptr && r != nullptr) parts = parts + r->inkomen.waarde;
      applied = applied || p.toegepast_hoofd() == &route::werkelijk_rendement;
      relief = relief || p.vermindering;
    }
    if (offered) {
      const Fraction whole = w.rendement.waarde.is_negative() ? Fraction{} : w.rendement.waarde;
      const Fraction lost =
          a_.afronding == RoundingPolicy::wet ? Fraction{} : Fraction{100, afronding::werkelijk_rendement.delen};
      demand(parts <= whole && whole <= parts + lost * Fraction{static_cast<std::int64_t>(w.personen.size())},
             "werkelijk.rendement");
    }
    using enum ActualReturnAnswer::Verdict;
    demand(applied ? w.oordeel == loont : w.oordeel != loont, "werkelijk.oordeel");
    // Of one person the verdict follows from the two amounts, unless there is relief from tax, after which it is taken (K-060); of
    // partners rounding may make it pay for one of them only.
    const bool lower = parts < w.voordeel_forfait.waarde;
    if (offered && w.personen.size() == 1)
      demand(relief ? lower || w.oordeel != loont : lower == (w.oordeel == loont), "werkelijk.oordeel");
  }

  const YearAnswer& a_;
  bool tried_;
  Notices found_;
};

} // namespace

Notices contradictions(const YearAnswer& answer, bool tried) { return Check{answer, tried}.all(); }

} // namespace netto::areas

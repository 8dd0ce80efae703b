// SPDX-License-Identifier: EUPL-1.2
#include "checks.hpp"
#include "areas/box3_2028/regimes.hpp"

#include "actual_return/reference.hpp"
#include "areas/box3/wording.hpp"
#include "areas/box3_2028/wording.hpp"
#include "areas/huishouden/wording.hpp"
#include "areas/say.hpp"
#include "box1/held.hpp"
#include "dossier_text.hpp"
#include "faces/border/dossier_reader.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace netto::simulation {

using areas::Amount;
using areas::YearAnswer;

const Parameters& parameters() {
  static const Parameters p;
  return p;
}
areas::Query asked(const Question& q) {
  areas::Query v;
  v.jaar = q.year;
  v.afronding = q.statute ? RoundingPolicy::wet : RoundingPolicy::belastingdienst;
  if (q.amendment) v.scenario = std::string{box3_2028::scenario_novelle};
  return v;
}
std::string shown(const Question& q) {
  return "--jaar " + std::to_string(q.year) + " --afronding " + (q.statute ? "wet" : "belastingdienst") +
         (q.amendment ? " --scenario " + std::string{box3_2028::scenario_novelle} : "");
}

namespace {

/// Why a valid dossier may have no answer: a fact that is missing, or a situation that is not modelled. Any other error is a
/// mistake of the program: a missing parameter or regime, or a contradiction that the engine itself saw.
bool permitted(const Message* code) {
  using namespace message;
  static const std::set<const Message*> reasons{
      &feit_ontbreekt,
      &waarde_buitenland_ontbreekt,
      &huur_ontbreekt,
      &partners_verschillend_tijdvak,
      &oppervlakte_ontbreekt,
      &eigenaar_overleden,
      &erfgenaam_ontbreekt,
      &buitenland_verkocht_in_jaar,
      &waarde_op_dag_ontbreekt,
      &zakelijke_huur_ontbreekt,
      &dagen_te_veel,
      &verdeling_zonder_partners, // one of them is not liable this year
      &verdeling_kan_niet,        // idem
      &verdeling_andere_partners,
      &partieel_vervallen,
      &partieel_eindigt_verschillend,
      &wetsvoorstel_heel_jaar,
      &werkelijk_eigenaar_wisselt,
      &bedrag_tot_dag_ontbreekt,
  };
  return reasons.contains(code);
}
std::string text(const areas::Notice& b, const Dossier& d) {
  return std::string{b.code->name} + " (" + areas::show(b, d, border::Language::en) + ")";
}
std::string amount(const Amount& u) { return std::to_string(euros(u.waarde)); }
const Value nil{};

class AnswerCheck {
public:
  AnswerCheck(const Dossier& d, const Question& q, const YearAnswer& a, Findings& f) : d_{d}, q_{q}, a_{a}, f_{f} {}

  void check() {
    for (const auto& p : a_.vermogen.personen) person(p);
    sums();
    verdicts();
    holdings();
    owed();
    if (a_.box3.verdeling && !a_.box3.verdeling->gekozen && !a_.division &&
        a_.box3.verdeling->belasting_bij_helft < a_.box3.verdeling->belasting)
      wrong("the best split costs more than half each");
  }

private:
  void wrong(const std::string& what) { f_.add(q_, what); }
  bool bill() const { return a_.box3_2028.has_value(); }

  void person(const vermogen::PersonAnswer& p) {
    const auto& name = d_.personen[p.wie].naam;
    const auto not_below_nil = [&](const char* what, const Value& x) {
      if (x < nil) wrong(name + ": " + what + " is below nil");
    };
    not_below_nil("belasting", p.belasting.waarde);
    not_below_nil("belastbaar_inkomen", p.belastbaar_inkomen.waarde);
    if (p.grondslag) not_below_nil("grondslag", p.grondslag->waarde);
    if (p.aandeel) not_below_nil("aandeel", p.aandeel->waarde);
    if (!bill()) not_below_nil("voordeel", p.voordeel.waarde);
    if (p.heffingskorting_groen) not_below_nil("heffingskorting_groen", p.heffingskorting_groen->waarde);
    if (p.aandeel && Value{1} < p.aandeel->waarde) wrong(name + ": aandeel is above the whole");
    const vermogen::Route* applied = nullptr;
    for (const auto& r : p.routes) {
      not_below_nil("tax of a route", r.belasting.waarde);
      if (r.naam == p.toegepast) applied = &r;
    }
    if (p.toegepast == &route::verschillend && p.tijdvakken.size() > 1) return periods(p, name);
    if (applied == nullptr) return wrong(name + ": the applied route " + std::string{p.toegepast->key} + " is not listed");
    f_.applied += p.toegepast->key == "werkelijk_rendement" ? 1 : 0;
    for (const auto& r : p.routes)
      if (p.vermindering ? r.naam->key == "werkelijk_rendement" && r.inkomen.waarde < applied->inkomen.waarde &&
                               vermogen::na_vermindering(r).waarde < vermogen::na_vermindering(*applied).waarde
                         : r.inkomen.waarde < applied->inkomen.waarde)
        wrong(name + ": applied is " + std::string{p.toegepast->key} + " " + amount(applied->inkomen) + ", but " +
              std::string{r.naam->key} + " is " + amount(r.inkomen));
    if (applied->belasting.waarde != p.belasting.waarde)
      wrong(name + ": tax " + amount(p.belasting) + " is not that of the applied route, " + amount(applied->belasting));
    if (applied->inkomen.waarde != (bill() ? p.belastbaar_inkomen.waarde : p.voordeel.waarde))
      wrong(name + ": the benefit is not that of the applied route");
  }

  /// Who is liable in more ways has in each period what is lowest.
  void periods(const vermogen::PersonAnswer& p, const std::string& name) {
    Value total{};
    for (const auto& t : p.tijdvakken) {
      total = total + t.voordeel.waarde;
      if (!p.vermindering && (t.forfait.waarde < t.voordeel.waarde || (t.werkelijk && t.werkelijk->waarde < t.voordeel.waarde)))
        wrong(name + ": a period does not have the lowest benefit");
    }
    if (total != p.voordeel.waarde) wrong(name + ": the periods are not the benefit");
  }

  void sum(const char* what, const Value& whole, auto&& part) {
    Value total{};
    for (const auto& p : a_.vermogen.personen) total = total + part(p);
    if (total != whole)
      wrong(std::string{what} + " of the household " + std::to_string(euros(whole)) + " is not the sum over persons " +
            std::to_string(euros(total)));
  }
  void sums() {
    const auto& h = a_.vermogen.huishouden;
    const auto of = [](const std::optional<Amount>& u) { return u ? u->waarde : Value{}; };
    sum("belasting", h.belasting.waarde, [](const auto& p) { return p.belasting.waarde; });
    sum("voordeel", h.voordeel.waarde, [](const auto& p) { return p.voordeel.waarde; });
    sum("vermindering", of(h.vermindering), [&](const auto& p) { return of(p.vermindering); });
    sum("belasting_na_vermindering", vermogen::na_vermindering(h).waarde,
        [](const auto& p) { return vermogen::na_vermindering(p).waarde; });
    for (const auto& p : a_.vermogen.personen) {
      const Value relief = of(p.vermindering);
      if (relief.is_negative() || p.belasting.waarde < relief) wrong("relief outside the tax");
      if (p.na_vermindering && p.na_vermindering->waarde != p.belasting.waarde - relief)
        wrong("tax after relief does not add up");
      if (of(p.bronbelasting).is_negative() || relief < of(p.bronbelasting)) wrong("foreign tax credited outside the relief");
    }
    sum("heffingskorting_groen", of(h.heffingskorting_groen), [&](const auto& p) { return of(p.heffingskorting_groen); });
    sum("dividendbelasting", of(h.dividendbelasting), [&](const auto& p) { return of(p.dividendbelasting); });
    if (!bill()) sum("grondslag", a_.box3.forfait.grondslag.waarde, [](const auto& p) { return p.grondslag->waarde; });
    else sum("resultaat", a_.box3_2028->resultaat.waarde, [](const auto& p) { return p.voordeel.waarde; });
    for (const auto& r : h.routes)
      sum(std::string{r.naam->key}.c_str(), r.inkomen.waarde, [&](const auto& p) {
        for (const auto& own : p.routes)
          if (own.naam == r.naam) return own.inkomen.waarde;
        return Value{};
      });
  }

  /// No tax without income, and a loss is never income.
  void holdings() {
    if (!a_.box2) return;
    for (const auto& p : a_.box2->personen) {
      const auto& name = d_.personen[p.wie].naam;
      const auto of = [](const std::optional<Amount>& u) { return u ? u->waarde : Value{}; };
      if (p.belastbaar_inkomen.waarde < nil || p.belasting.waarde < nil) wrong(name + ": box 2 below nil");
      if (p.belastbaar_inkomen.waarde < p.belasting.waarde) wrong(name + ": box 2 takes more than there is");
      const Value left = p.inkomen.waarde - of(p.verrekend_verlies);
      if (p.belastbaar_inkomen.waarde != (left < nil ? Value{} : left)) wrong(name + ": box 2 does not add up");
      if (of(p.verlies) < of(p.terug)) wrong(name + ": more of a loss goes back than there is");
    }
  }

  /// Credits never exceed the levy, and what is left adds up.
  void owed() {
    if (!a_.aanslag) return;
    Value all{};
    for (const auto& p : a_.aanslag->personen) {
      const auto& name = d_.personen[p.wie].naam;
      const Value levy = p.inkomensheffing.waarde, credit = p.kortingen.totaal.waarde;
      const Value paid_out = p.kortingen.verhoging ? p.kortingen.verhoging->waarde : Value{};
      if (levy < nil || credit < nil || paid_out < nil || levy < credit - paid_out) wrong(name + ": credits outside the levy");
      const Value box2 = p.belasting_box2 ? p.belasting_box2->waarde : Value{};
      if (levy != p.belasting_box1.waarde + p.premie.waarde + box2 + p.belasting_box3.waarde)
        wrong(name + ": the levy does not add up");
      const Value left = levy - credit - p.voorheffingen.waarde -
                         (p.voorlopige_aanslag ? p.voorlopige_aanslag->waarde : Value{}) -
                         (p.niet_geheven ? p.niet_geheven->waarde : Value{});
      const Value lost = left - p.te_betalen.waarde; // rounded down under `belastingdienst`
      if (lost < nil || !(lost < Value{q_.statute ? 1 : 100})) wrong(name + ": te_betalen does not add up");
      all = all + p.te_betalen.waarde;
    }
    if (a_.aanslag->te_betalen && a_.aanslag->te_betalen->waarde != all) wrong("te_betalen of the household is not the sum");
  }

  /// The verdict says whether proof pays; the routes say what counts.
  void verdicts() {
    using Verdict = box3::ActualReturnAnswer::Verdict;
    for (const auto& w : a_.box3.werkelijk) {
      ++f_.units;
      f_.complete += w.volledig ? 1 : 0;
      std::size_t applied = 0;
      for (const auto& p : a_.vermogen.personen)
        if (std::find(w.personen.begin(), w.personen.end(), p.wie) != w.personen.end() &&
            p.toegepast_hoofd()->key == "werkelijk_rendement")
          ++applied;
      if (applied > 0 && !w.volledig) wrong("the actual return counts, but it is not complete");
      if (applied > 0 && w.oordeel == Verdict::geen_heffing) wrong("the actual return counts, but there is nothing to lower");
      // Of partners rounding may make the actual return the lower one for one of them only.
      if (applied > 0 && w.personen.size() == 1 && w.oordeel != Verdict::loont)
        wrong("the actual return counts, but the verdict is that it does not pay");
      if (applied == 0 && w.volledig && w.oordeel == Verdict::loont)
        wrong("the verdict is that the actual return pays, but it counts for nobody");
    }
  }

  const Dossier& d_;
  const Question& q_;
  const YearAnswer& a_;
  Findings& f_;
};

// -------------------------------------------------------------------------------------------- the same answer, or not

/// Every figure of an answer, under a name that does not depend on the order of the dossier; messages as nil.
using Figures = std::map<std::string, Value>;
Figures figures(const Dossier& d, const engine::Result& r) {
  Figures f;
  for (const auto& b : r.errors)
    f["error " + std::string{b.code->name} +
      (b.code == &message::partners_verschillend_tijdvak ? "" : " " + areas::subject_of_notice(b, d).nl) + " " + b.veld];
  if (!r.answer) return f;
  const auto& a = *r.answer;
  const auto put = [&](const std::string& name, const Amount& u) { f[name] = u.waarde; };
  const auto maybe = [&](const std::string& name, const std::optional<Amount>& u) {
    if (u) put(name, *u);
  };
  const auto routes = [&](const std::string& of, const auto& x) {
    for (const auto& route : x.routes) {
      put(of + " " + std::string{route.naam->key}, route.inkomen);
      put(of + " tax of " + std::string{route.naam->key}, route.belasting);
    }
    f[of + " applied " + (x.toegepast == nullptr ? std::string{} : std::string{x.toegepast->key})];
    put(of + " voordeel", x.voordeel);
    put(of + " belasting", x.belasting);
    maybe(of + " vermindering", x.vermindering);
    maybe(of + " na vermindering", x.na_vermindering);
    maybe(of + " heffingskorting_groen", x.heffingskorting_groen);
    maybe(of + " dividendbelasting", x.dividendbelasting);
  };
  for (const auto& p : a.vermogen.personen) {
    const auto& name = d.personen[p.wie].naam;
    routes(name, p);
    maybe(name + " grondslag", p.grondslag);
    maybe(name + " aandeel", p.aandeel);
    put(name + " belastbaar_inkomen", p.belastbaar_inkomen);
  }
  routes("household", a.vermogen.huishouden);
  if (a.box1)
    for (const auto& p : a.box1->personen) {
      const auto& name = d.personen[p.wie].naam;
      put(name + " loon", p.loon);
      put(name + " resultaat", p.resultaat);
      if (p.winst) put(name + " belastbare winst", p.winst->belastbare_winst);
      if (p.bijdrage_zvw) put(name + " bijdrage Zvw", *p.bijdrage_zvw);
      if (p.heffing) put(name + " belasting box 1", p.heffing->belasting);
    }
  if (a.aanslag)
    for (const auto& p : a.aanslag->personen) put(d.personen[p.wie].naam + " te_betalen", p.te_betalen);
  const auto& h = a.box3.forfait;
  put("household grondslag", h.grondslag);
  put("banktegoeden", h.banktegoeden);
  put("overige_bezittingen", h.overige_bezittingen);
  put("schulden_na_drempel", h.schulden_na_drempel);
  put("belastbaar_rendement", h.belastbaar_rendement);
  put("rendementsgrondslag", h.rendementsgrondslag);
  for (const auto& w : h.woningen) put("home " + name_of(d, w.wat), w.waarde);
  for (const auto& w : a.box3.werkelijk) {
    std::vector<std::string> of;
    for (const auto i : w.personen) of.push_back(d.personen[i].naam);
    std::sort(of.begin(), of.end());
    std::string who = "actual return";
    for (const auto& name : of) who += " " + name;
    put(who, w.rendement);
    for (const auto& line : w.regels) { // a home that comes back, and each owner of a policy, have lines of their own
      auto& total = f[who + " " + areas::title(d, Subject{line.wat, line.kind}).nl];
      total = total + line.rendement.waarde;
    }
    f[who + (w.volledig ? " complete" : " incomplete")];
  }
  if (a.box3.verdeling) {
    f["split costs"] = Value{a.box3.verdeling->belasting.cents()};
    f["half costs"] = Value{a.box3.verdeling->belasting_bij_helft.cents()};
  }
  if (a.box3_2028) {
    for (const auto& line : a.box3_2028->regels) { // owners who are no partners each have a line
      auto& total = f[areas::title(d, line.wat).nl];
      total = total + line.rendement.waarde;
    }
    for (const auto& [who, left] : a.box3_2028->verlies_over) put(d.personen[who].naam + " verlies_over", left);
  }
  return f;
}
/// The names of the figures that differ.
std::string difference(const Figures& a, const Figures& b) {
  std::string names;
  for (const auto& [name, x] : a) {
    const auto y = b.find(name);
    if (y == b.end() || x != y->second) names += " [" + name + "]";
  }
  for (const auto& [name, y] : b)
    if (a.find(name) == a.end()) names += " [+" + name + "]";
  return names.size() > 600 ? names.substr(0, 600) + " ..." : names;
}

// ---------------------------------------------------------------------------------------------------- the best split

/// What partners owe together in one split more.
void best_split(const Dossier& d, const Question& q, const YearAnswer& a, Choices& c, int splits, Beat beat, Findings& f) {
  const Partnerschap* partners = partners_of(d, q.year);
  if (!a.box3.verdeling || a.box3.verdeling->gekozen || partners == nullptr) return;
  ++f.sought;
  // What K-019 admits. Under `wet` the cost is linear between breakpoints, which are sought in whole euros: each partner's may lie
  // up to a euro of the base beside one, and a euro of the base costs at most the tax rate (36%) of return over base; and two
  // cents, because both sums are shown in cents. Under `belastingdienst` two euros: the tax of each is rounded down.
  double return_per_euro = 0.1;
  for (const auto& p : a.vermogen.personen)
    if (const auto base = euros(p.grondslag.value_or(Amount{}).waarde); base >= 1)
      for (const auto& r : p.routes) return_per_euro = std::max(return_per_euro, euros(r.inkomen.waarde) / base);
  // Over all areas income is reduced by credits too, so that a euro of it costs at most about 0.6.
  // What is divided beside it goes by whole euros.
  const bool beside_it = a.division && a.division->items.size() > 1;
  const double admitted = q.statute ? 0.02 + 2 * (a.division ? 0.6 : 0.36) * return_per_euro + (beside_it ? 0.6 : 0) : 2;
  const auto paid = [&](const YearAnswer& x) {
    return a.division ? euros(x.aanslag && x.aanslag->verschil ? x.aanslag->verschil->waarde : Fraction{})
                      : static_cast<double>(x.box3.verdeling->belasting.cents()) / 100;
  };
  auto v = asked(q);
  const auto& pair = partners->personen;
  for (int i = 0; i < splits; ++i) {
    const auto part = i < 2 ? i * Percentage::geheel : c.below(Percentage::geheel + 1);
    v.verdeling.emplace(d.personen.size(), Part::none());
    (*v.verdeling)[pair[0]] = Percentage::from_thousandths(part);
    (*v.verdeling)[pair[1]] = Percentage::from_thousandths(Percentage::geheel - part);
    beat(q);
    const auto r = engine::compute(d, parameters(), v);
    if (!r.answer || !r.answer->box3.verdeling) return f.add(q, "an answer without, but none with a split that is given");
    const double better = paid(a) - paid(*r.answer);
    if (better > admitted)
      f.add(q, "the best split costs " + std::to_string(paid(a)) + " euros, but " + std::to_string(part) +
                   "/100000 for the first is " + std::to_string(better) + " euros better, admitted " +
                   std::to_string(admitted));
  }
}

// ------------------------------------------------------------------------------------------------- the two policies

// How far the answers of the two policies may lie apart, from the rounding points of base/rounding.hpp (K-001).
//
// Every asset is rounded down and every debt up, once for each of its owners (of a minor child: for each of its parents; and a home
// once more, when only a part counts):
//   A = 1 euro x (owners of assets) + 2 euros x (owners of homes);  D = 1 euro x (owners of debts);  E = A + D.
// All exemptions and thresholds pass a difference on without enlarging it, funeral policies excepted: with those the limit is
// a cliff, so that policies with a fraction of a euro add their whole value to A. So the amounts of the household lie within A
// (banktegoeden, overige_bezittingen), D (schulden) and E (the base).
// The deemed return of a unit: at most 9% of A, 5% of D, and the rounding of bank, other assets (1 euro each) and debts (half):
//   dR = 0.09 A + 0.05 D + 2.5.
// The share of a person, base over rendementsgrondslag G: rounded down to 0.0001. Both of its amounts lie at most E apart and
// the amount attributed to the first partner is rounded once: 0.0001 + (E + 1) / G. Applied to the return R of the unit, then
// rounded down, and once more for a part of the year:
//   forfait (and rechtsherstel) of a person:  F = dR + R (0.0001 + (E + 1) / G) + 2.
// The mix of 2017-2022, over the base of a person, in six parts of a bracket (1 euro each, at at most 6%), six returns (1 euro each):
//   vermogensmix:  M = 0.06 (E + 1) + 0.36 + 6 + 2.
// The actual return of the unit is rounded nowhere and must be the same; that of a person is rounded down once:
//   werkelijk_rendement: 1.
// Who has another period of liability in the year (a move, an expat ruling that ends) has its benefit under every route, so that its
// bound comes on top of that of each route. It is a deemed return too, of a unit of its own: F with its own R and G. Of that
// period the answer gives the benefit V, the base g of each person and the months, from which R / G = 12 V / (months x g), and
// G at most the sum of g and the tax-free base of each. When its actual return is the lower one the two differ by 1 at most; when
// it is so under one policy only, by no more than the deemed returns: so the larger of what either policy's V and g give.
// Partners divide its base as that of the main period, whose ratio rounds by a euro of its base B: R / B more.
// The lowest of routes that each lie within their bound lies within the largest of these bounds, L. Then the tax: 36% of L, and
// rounded once: 0.36 L + 1. The green credit: at most 2.5% of A and rounded once: 0.025 A + 1.
// Under bill 36748 only the tax is rounded, once: 1. Cost prices that are kept from year to year under its amendment may be
// rounded to euros, which moves a result and a loss by a euro per fund and year (read with the threshold as a deduction: in the
// other reading a loss at the threshold counts whole or not at all).
struct Bounds {
  double assets = 0, debts = 0;
  bool cliff = false;
  double kept = 0; ///< bill 36748: what cost prices may move

  Bounds(const Dossier& d, int year) {
    const auto owners = [&](const Eigendom& e) {
      std::size_t n = e.empty() ? d.personen.size() : 0;
      for (const auto& a : e)
        if (a.wie != outside) n += a.wie < d.personen.size() ? 1 : d.kinderen[a.wie - d.personen.size()].gezag.size();
      return static_cast<double>(n);
    };
    const auto most_owners = [&](const auto& x) {
      double n = owners(x.eigendom);
      for (const auto& [day, later] : x.eigenaar_vanaf) n = std::max(n, owners(later));
      return n;
    };
    for (const auto& x : d.bankrekeningen) assets += most_owners(x);
    // What a shift around 1 January undoes is rounded by itself (5.24).
    for (const auto& x : d.beleggingen) assets += (x.aankopen.empty() && x.verkopen.empty() ? 1 : 2) * most_owners(x);
    for (const auto& x : d.bezittingen) assets += most_owners(x);
    for (const auto& x : d.woningen) assets += 2 * most_owners(x);
    for (const auto& x : d.schulden) debts += (x.opnamen.empty() && x.aflossingen.empty() ? 1 : 2) * most_owners(x);
    for (const auto& x : d.schulden)
      if (x.tijdig_verzocht) assets += most_owners(x);                    // counts as paid from the bank
    const auto rights = [&](const auto& things, double& n, double each) { // whoever has one has a value of his own
      for (const auto& x : things)
        if (x.vruchtgebruik) n += each * (owners(x.vruchtgebruik->vruchtgebruiker) + owners(x.vruchtgebruik->bloot_eigenaar));
    };
    rights(d.bankrekeningen, assets, 1);
    rights(d.beleggingen, assets, 1);
    rights(d.bezittingen, assets, 1);
    rights(d.woningen, assets, 2);
    rights(d.schulden, debts, 1);
    for (const auto& x : d.uitvaartverzekeringen) {
      const auto capital = x.verzekerd_kapitaal.van(year).value_or(Euro{}).cents(),
                 value = x.waarde.van(year).value_or(Euro{}).cents();
      assets += 2 * most_owners(x);
      if (most_owners(x) == 1 && capital % 100 == 0 && value % 100 == 0) continue;
      cliff = true;
      assets += static_cast<double>(value) / 100;
    }
    const int years = year - box3_2028::first_year_of_bill() + 1;
    kept = static_cast<double>(d.beleggingen.size()) * std::max(0, years);
  }
};

/// What the benefit of person `x` over the other periods may move (F above); nil when there is none.
double bound_beside(const YearAnswer& a, const vermogen::PersonAnswer& x, const Bounds& b) {
  double bound = 0;
  for (const auto& period : x.tijdvakken) {
    if (period.hoofd) continue;
    const double all = b.assets + b.debts, own = euros(period.grondslag.waarde);
    bound += 0.09 * b.assets + 0.05 * b.debts + 4.5;
    if (period.maanden == 0 || own < 1) continue;
    constexpr double tax_free = 60'000; // at most, up to 2027
    double whole_base = 0, main_base = 0;
    for (const auto& p : a.vermogen.personen)
      for (const auto& same : p.tijdvakken)
        if (!same.hoofd && same.eerste == period.eerste) {
          whole_base += euros(same.grondslag.waarde) + tax_free;
          main_base += euros(p.grondslag->waarde);
        }
    const double per_euro = euros(period.forfait.waarde) * 12 / period.maanden / own;
    bound += per_euro * (0.0001 * whole_base + all + 1);
    if (whole_base > own + tax_free) bound += per_euro * whole_base / std::max(main_base, 1.0);
  }
  return bound;
}

void policies(const Dossier& d, const Question& q, const YearAnswer& statute, const YearAnswer& official, Findings& f) {
  const Bounds b{d, q.year};
  const double all = b.assets + b.debts;
  const auto apart = [](const Amount& x, const Amount& y) { return std::abs(euros(x.waarde) - euros(y.waarde)); };
  // Amounts are compared in cents, each to the nearest.
  const auto within = [&](const std::string& what, const Amount& x, const Amount& y, double bound) {
    if (apart(x, y) > bound + 0.01)
      f.add(q,
            what + " under `wet` " + amount(x) + ", under `belastingdienst` " + amount(y) + ", bound " + std::to_string(bound));
  };
  if (statute.vermogen.personen.size() != official.vermogen.personen.size())
    return f.add(q, "the policies differ in who is taxed");
  const bool bill = statute.box3_2028.has_value();
  for (std::size_t i = 0; i < statute.box3.werkelijk.size() && i < official.box3.werkelijk.size(); ++i) {
    const auto &x = statute.box3.werkelijk[i], &y = official.box3.werkelijk[i];
    if (x.volledig != y.volledig && !b.cliff) f.add(q, "the actual return is complete under one policy only");
    if (!b.cliff && x.rendement.waarde != y.rendement.waarde)
      f.add(q, "the actual return under `wet` is " + amount(x.rendement) + ", under `belastingdienst` " + amount(y.rendement));
  }
  const auto &joint = statute.box3.forfait, &rounded = official.box3.forfait;
  if (!bill) {
    within("banktegoeden", joint.banktegoeden, rounded.banktegoeden, b.assets);
    within("overige_bezittingen", joint.overige_bezittingen, rounded.overige_bezittingen, b.assets);
    within("schulden_na_drempel", joint.schulden_na_drempel, rounded.schulden_na_drempel, b.debts);
    within("rendementsgrondslag", joint.rendementsgrondslag, rounded.rendementsgrondslag, all);
    within("grondslag", joint.grondslag, rounded.grondslag, all);
  }
  for (std::size_t i = 0; i < statute.vermogen.personen.size(); ++i) {
    const auto &x = statute.vermogen.personen[i], &y = official.vermogen.personen[i];
    const auto& name = d.personen[x.wie].naam;
    if (bill) {
      within(name + ": belastbaar_inkomen", x.belastbaar_inkomen, y.belastbaar_inkomen, b.kept);
      within(name + ": belasting", x.belasting, y.belasting, 0.36 * b.kept + 1);
      continue;
    }
    const double share = ratio(x.aandeel->waarde), beside = std::max(bound_beside(statute, x, b), bound_beside(official, y, b));
    double largest = 1;
    bool actual = true;
    for (const auto& r : x.routes) {
      const auto other = std::find_if(y.routes.begin(), y.routes.end(), [&](const auto& s) { return s.naam == r.naam; });
      if (other == y.routes.end()) {
        actual = actual && r.naam->key != "werkelijk_rendement";
        continue;
      }
      double bound = 1;
      if (r.naam->key == "vermogensmix") bound = 0.06 * (all + 1) + 8.36;
      else if (r.naam->key != "werkelijk_rendement") {
        bound = 0.09 * b.assets + 0.05 * b.debts + 4.5;
        if (share > 0 && x.maanden > 0) {
          double other_period = 0;
          for (const auto& t : x.tijdvakken) other_period += t.hoofd ? 0 : euros(t.forfait.waarde);
          const double whole = (euros(r.inkomen.waarde) - other_period) / share * 12 / x.maanden,
                       base = euros(x.grondslag->waarde) / share;
          bound += whole * (0.0001 + (all + 1) / std::max(base, 1.0));
        }
      } else if (b.cliff) continue;
      bound += beside;
      largest = std::max(largest, bound);
      within(name + ": " + std::string{r.naam->key}, r.inkomen, other->inkomen, bound);
    }
    if (b.cliff || !actual) continue; // the actual return may be there, or be another, under one policy only
    within(name + ": voordeel", x.voordeel, y.voordeel, largest);
    // What box 1 leaves of a deduction: it, each of at most three incomes, and what comes off a profit are rounded to whole euros.
    const double deduction = d.personen[x.wie].aftrekposten.van(q.year) ? 30 : 0;
    // Partners may divide their deductions another way under the other policy, and then what is left of them for box 3 is another.
    const bool divided = statute.division &&
                         std::ranges::any_of(d.personen, [&](const auto& p) { return p.aftrekposten.van(q.year).has_value(); });
    if (!divided) within(name + ": belasting", x.belasting, y.belasting, 0.36 * (largest + deduction) + 1);
    const auto credit = [](const auto& p) { return p.heffingskorting_groen.value_or(Amount{}); };
    within(name + ": heffingskorting_groen", credit(x), credit(y), 0.025 * b.assets + 1);
  }
}

/// The actual return, against the second reading of the statute.
void reference(const Dossier& d, const Question& q, const YearAnswer& a, Findings& f) {
  if (!tegenbewijs::leest(d, q.year)) return;
  for (const auto& w : a.box3.werkelijk) {
    if (!w.volledig) continue;
    try {
      const auto expected = tegenbewijs::werkelijk_rendement(d, q.year, w.personen);
      const auto [num, den] = remainders(w.rendement.waarde, tegenbewijs::priem);
      ++f.referenced;
      if (!(tegenbewijs::Getal{num, 0} == expected * tegenbewijs::Getal{den, 0}))
        f.add(q, "the actual return is " + amount(w.rendement) + ", by the reference " + tegenbewijs::tekst(expected));
    } catch (const tegenbewijs::Ontbreekt&) {
      f.add(q, "the actual return counts as complete, but the reference misses a fact");
    }
  }
}

} // namespace

std::optional<YearAnswer> check_answer(const Dossier& dossier, const Question& q, Findings& findings) {
  auto r = engine::compute(dossier, parameters(), asked(q));
  ++findings.asked;
  if (!r.answer) {
    if (r.errors.empty()) findings.add(q, "neither an answer nor an error");
    for (const auto& b : r.errors)
      if (!permitted(b.code)) findings.add(q, "error " + text(b, dossier));
    return std::nullopt;
  }
  ++findings.answers;
  if (!r.errors.empty()) findings.add(q, "an answer and errors");
  AnswerCheck{dossier, q, *r.answer, findings}.check();
  return std::move(r.answer);
}

void check_text(const Dossier& dossier, const Question& q, Findings& findings) {
  const auto toml = as_toml(dossier);
  const auto document = border::read_toml(toml);
  if (!document.node || !document.errors.empty()) return findings.add(q, "the TOML does not read");
  const auto read = border::read_dossier_document(document);
  if (!read.dossier) return findings.add(q, "the border refuses: " + border::show(read.errors.front(), border::Language::en));
  if (as_toml(*read.dossier) != toml)
    return findings.add(q, "what was read is not what was written:\n" + as_toml(*read.dossier));
  const auto json = border::read_dossier_document(border::read_json(border::canonical(*document.node)));
  if (!json.dossier || as_toml(*json.dossier) != toml) return findings.add(q, "as JSON it is another dossier");
  const auto v = asked(q);
  const auto other = difference(figures(dossier, engine::compute(dossier, parameters(), v)),
                                figures(*read.dossier, engine::compute(*read.dossier, parameters(), v)));
  if (!other.empty()) findings.add(q, "the dossier that was read has another answer:" + other);
}

void check_year(const Dossier& d, int year, Choices& c, const Thoroughness& t, Beat beat, Findings& f) {
  const bool bill = year >= box3_2028::first_year_of_bill();
  for (const bool amendment : {false, true}) {
    if (amendment && !bill) break;
    std::optional<YearAnswer> answers[2];
    for (const bool statute : {false, true}) {
      const Question q{year, statute, amendment};
      beat(q);
      auto& a = answers[statute ? 1 : 0];
      a = check_answer(d, q, f);
      if (t.order) {
        const auto other_order = shuffled(d, c);
        beat(q);
        const auto there = figures(other_order, engine::compute(other_order, parameters(), asked(q)));
        engine::Result here;
        if (a) here.answer = *a;
        else here = engine::compute(d, parameters(), asked(q));
        const auto other = difference(figures(d, here), there);
        if (!other.empty()) f.add(q, "in another order of the dossier it differs in" + other);
      }
      if (!a) continue;
      beat(q);
      if (t.exact) check_exact_form(d, q, *a, f);
      reference(d, q, *a, f);
      const auto box1 = werk_en_woning::held(d, *a);
      f.held += box1.persons;
      if (!box1.differs.empty()) f.add(q, "box 1 differs from the reference:" + box1.differs);
      best_split(d, q, *a, c, t.splits, beat, f);
    }
    if (answers[0].has_value() != answers[1].has_value()) f.add({year, true, amendment}, "an answer under one policy only");
    if (!answers[0] || !answers[1]) continue;
    // Compared for the same split, and under the bill in the reading that has no cliff.
    std::optional<std::vector<Part>> split;
    const Partnerschap* partners = partners_of(d, year);
    if (answers[0]->box3.verdeling && !answers[0]->box3.verdeling->gekozen && partners != nullptr) {
      const auto part = c.below(Percentage::geheel + 1);
      split.emplace(d.personen.size(), Part::none());
      (*split)[partners->personen[0]] = Percentage::from_thousandths(part);
      (*split)[partners->personen[1]] = Percentage::from_thousandths(Percentage::geheel - part);
    }
    for (const bool statute : {false, true}) {
      if (!split && !bill) break;
      const Question q{year, statute, amendment};
      auto v = asked(q);
      v.verlieslezing = Verlieslezing::boven_drempel;
      v.verdeling = split;
      beat(q);
      auto r = engine::compute(d, parameters(), v);
      if (!r.answer) f.add(q, "an answer without, but none with a split that is given");
      answers[statute ? 1 : 0] = std::move(r.answer);
    }
    if (!answers[0] || !answers[1]) continue;
    policies(d, {year, true, amendment}, *answers[1], *answers[0], f);
  }
}

} // namespace netto::simulation

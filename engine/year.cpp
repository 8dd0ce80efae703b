// SPDX-License-Identifier: EUPL-1.2
#include "engine/year.hpp"

#include "areas/areas.hpp"
#include "areas/wording.hpp"
#include "base/trace_reader.hpp"

#include <algorithm>
#include <utility>

namespace netto::engine {

namespace {

/// Does a regime count, for who asks what is beyond the last year?
bool counts(const areas::Regime& r, Beyond beyond) {
  return beyond != Beyond::law_in_force || r.status == areas::LegalStatus::geldend;
}
/// The last year of any regime of an area that leads.
int last_of_leading(Beyond beyond) {
  int last = 0;
  for (const Area& area : areas::all)
    for (const auto& r : area.regimes)
      if (area.leads && counts(r, beyond)) last = std::max(last, r.laatste_jaar);
  return last;
}
/// The regime under which an area computes `year` in `scenario`; of several the one of that scenario. `beyond`: after the last one.
const areas::Regime* regime_of(const Area& area, int year, std::string_view scenario, Beyond beyond) {
  const areas::Regime* found = nullptr;
  const auto take = [&](const areas::Regime& r) {
    if (r.scenario == scenario || (r.scenario.empty() && found == nullptr)) found = &r;
  };
  for (const auto& r : area.regimes)
    if (r.in(year) && counts(r, beyond)) take(r);
  if (found != nullptr || beyond == Beyond::nothing) return found;
  int last = 0;
  for (const auto& r : area.regimes)
    if (counts(r, beyond) && r.laatste_jaar < year) last = std::max(last, r.laatste_jaar);
  if (area.leads && last != last_of_leading(beyond)) return nullptr; // another area has taken its place
  for (const auto& r : area.regimes)
    if (counts(r, beyond) && r.laatste_jaar == last) take(r);
  return found;
}

/// The rows of both, ascending, each once.
std::vector<int> together(std::vector<int> a, const std::vector<int>& b) {
  a.insert(a.end(), b.begin(), b.end());
  std::sort(a.begin(), a.end());
  a.erase(std::unique(a.begin(), a.end()), a.end());
  return a;
}

/// Prepares what this year leaves for the trace of another answer: it has no steps there.
void leave(State& state, const YearAnswer& a) {
  std::vector<int> steps;
  each_amount(state, [&](Amount& u) { steps.push_back(std::exchange(u.step, -1)); });
  state.parameters = together(state.parameters, TraceReader{a.trace}.rest(std::move(steps)).parameters);
}

/// Which rows the answer rests on, with those that what came before rests on, and how certain they are.
void parameters_used(YearAnswer& a, const Parameters& parameters, const std::vector<int>& before) {
  const TraceReader reader{a.trace};
  const auto least_certain = [&](const std::vector<int>& rows) {
    ParameterStatus status = ParameterStatus::definitief;
    for (const int row : rows) status = std::max(status, parameters.row(row).status);
    return status;
  };
  auto rest = reader.rest(steps_that_count(a));
  a.parameters = rest.on_before ? together(std::move(rest.parameters), before) : std::move(rest.parameters);
  a.parameterstatus = least_certain(a.parameters);
  for (auto& stelsel : a.stelsels) {
    stelsel.figures = a.parameterstatus;
    for (const Area& area : areas::all) {
      if (area.leads || area.naam != stelsel.gebied) continue;
      auto own = reader.rest(area.steps(a)).parameters;
      stelsel.figures = least_certain(own);
      a.parameters = together(std::move(own), a.parameters);
    }
  }
  std::string namen[4];
  for (const int rij : a.parameters) {
    std::string& lijst = namen[static_cast<std::size_t>(parameters.row(rij).status)];
    lijst += (lijst.empty() ? "" : ", ") + std::string{parameters.quantity_of(rij).naam};
  }
  const auto meld = [&](ParameterStatus status, const Message* code) {
    if (auto& lijst = namen[static_cast<std::size_t>(status)]; !lijst.empty())
      a.warnings.push_back({code, {}, "", a.jaar, 0, {}, std::move(lijst)});
  };
  meld(ParameterStatus::voorlopig, &message::parameters_voorlopig);
  meld(ParameterStatus::voorstel, &message::parameters_voorstel);
  meld(ParameterStatus::raming, &message::parameters_raming);
}

} // namespace

Year::Year(const Parameters& parameters, const Query& asked, bool only_leading, Beyond beyond)
    : parameters_{parameters}, query_{asked}, only_leading_{only_leading}, beyond_{beyond} {
  query_.scenario = areas::scenario_called(asked.scenario);
  const Query& vraag = query_;
  for (const Area& area : areas::all) {
    if (only_leading && !area.leads && area.feeds == nullptr) continue;
    const auto omit = [&](const Message* why, std::string what) {
      if (!area.leads) omitted_.push_back({&area, {why, {}, "", vraag.jaar, 0, {}, std::move(what)}});
    };
    const auto* regime = regime_of(area, vraag.jaar, vraag.scenario, beyond);
    if (regime == nullptr && !area.regimes.empty()) {
      omit(area.no_rules,
           std::to_string(area.regimes.front().eerste_jaar) + "-" + std::to_string(area.regimes.back().laatste_jaar));
      continue;
    }
    if (regime != nullptr && area.leads) regime_ = regime;
    Notices missing;
    auto figures = area.load(parameters, {vraag.jaar, vraag.bekend_op, vraag.scenario}, area.leads ? missing_ : missing);
    if (figures != nullptr || area.leads) parts_.push_back({&area, regime, std::move(figures)});
    else {
      std::string names;
      for (const Notice& m : missing) names += (names.empty() ? "" : ", ") + m.tekst;
      omit(area.no_figures, std::move(names));
    }
    state_from_ = std::max(state_from_, area.state_from);
  }
  if (regime_ == nullptr) missing_ = {{&message::jaar_zonder_regime, {}, "", vraag.jaar, 0}};
}

void Year::evaluate(Work& work, std::span<const Part> parts) const {
  auto* const kept = work.kept;
  for (const Part& part : parts) {
    const auto& [area, regime, figures] = part;
    work.figures = figures.get();
    if (kept != nullptr) work.kept = kept + (&part - parts.data());
    // Of an earlier year only the state matters that it leaves, and what that needs.
    if (!computes(*area, *work.dossier)) continue;
    const bool feeds = area->feeds != nullptr && area->feeds(*work.dossier);
    const bool wanted = work.asked || area->regimes.empty() || feeds || area->state_from != 0;
    if (wanted && (figures != nullptr || area->state_from != 0)) area->evaluate(work);
  }
}

State Year::state_before(const Dossier& dossier, bool traced, YearAnswer& answer) const {
  State state;
  const auto leaves = [&](const Part& p) { return p.area->state_from != 0 && (!p.area->leaves || p.area->leaves(dossier)); };
  if (std::ranges::none_of(parts_, leaves)) return state;
  for (int year = state_from_; year < query_.jaar; ++year) {
    Query earlier = query_;
    earlier.jaar = year;
    const Year before{parameters_, earlier, false, beyond_};
    Findings silent;
    silent.errors = before.missing_;
    Work work{earlier, &dossier, nullptr, traced, false, &best_part, state, answer, silent};
    before.evaluate(work, before.parts_);
  }
  return state;
}

/// How partners best divide what they have together, over all areas; nothing when there is nothing to search, or when what they pay
/// together is not known.
std::optional<std::pair<Divisions, DivisionAnswer>> Year::divide(const Dossier& dossier, const State& before) const {
  std::vector<Divided> divided;
  std::vector<PersonIndex> persons;
  const auto first = std::ranges::find_if(parts_, [](const Part& p) { return p.area->divides; });
  const std::span parts{parts_};
  const auto undivided = parts.first(static_cast<std::size_t>(first - parts_.begin())), rest = parts.subspan(undivided.size());
  YearAnswer begun;
  begun.jaar = query_.jaar;
  begun.afronding = query_.afronding;
  Findings begun_findings;
  State begun_state = before;
  Work beginning{query_, &dossier, nullptr, false, true, nullptr, begun_state, begun, begun_findings};
  evaluate(beginning, undivided);
  std::vector<std::shared_ptr<const void>> kept(rest.size());
  constexpr Choose half = [](const areas::Choice& c) {
    return Euro::from_euros(c.whole.cents() / 200);
  }; // the search goes on from there
  const auto cost = [&](const Division* division) -> std::optional<Fraction> {
    YearAnswer a = begun;
    Findings silent = begun_findings;
    State state = begun_state;
    Work work{query_, beginning.dossier, nullptr, false, true, half, state, a, silent, division, kept.data()};
    work.tax_units = beginning.tax_units;
    work.given = &dossier;
    evaluate(work, rest);
    if (!silent.errors.empty()) return std::nullopt;
    divided = std::move(work.divided);
    persons = areas::who_divide(work);
    return left_to_pay(a);
  };
  YearAnswer none;
  Findings nothing;
  State untouched;
  const Work asked{query_, &dossier, nullptr, false, true, nullptr, untouched, none, nothing};
  const auto concerned = [&](const Part& p) { return p.area->concerns != nullptr && p.area->concerns(asked); };
  if (std::ranges::none_of(parts_, concerned) || !cost(nullptr) || persons.empty()) return std::nullopt;
  std::vector<Divided> free;
  for (const Divided& d : divided)
    if (!d.given && d.whole != Euro{}) free.push_back(d);
  if (free.empty()) return std::nullopt;
  const std::int64_t tolerance = query_.afronding == RoundingPolicy::belastingdienst ? 200 : 0;
  const Divisions found = search(free, [&](const Division& d) { return *cost(&d); }, tolerance);
  DivisionAnswer answer;
  const auto as = [&](const Division& d, std::vector<DivisionAnswer::Item>& items) {
    const Amount paid{*cost(&d), -1};
    for (const Divided& x : divided)
      items.push_back({x.what,
                       {x.whole.cents(), -1},
                       {{persons[0], {x.first.cents(), -1}}, {persons[1], {(x.whole - x.first).cents(), -1}}},
                       x.given});
    return paid;
  };
  std::vector<DivisionAnswer::Item> other;
  answer.halves = as(found.halves, other);
  DivisionAnswer::Round round;
  round.owed = as(found.round, round.items);
  answer.owed = as(found.best, answer.items);
  if (areas::worth_showing(round.owed, answer.owed)) answer.round = std::move(round);
  return std::pair{found, std::move(answer)};
}

/// `state` (`known`: that of the year before, else made here) becomes what this year leaves; nullptr: nobody asks for it.
Result Year::compute(const Dossier& dossier, bool traced, State* state, bool known, const Division* division) const {
  Result uit;
  uit.errors = missing_;
  if (!uit.errors.empty()) return uit;
  YearAnswer& a = uit.answer.emplace();
  a.jaar = query_.jaar;
  a.afronding = query_.afronding;
  a.scenario = query_.scenario;
  a.regime = regime_;
  State own;
  State& now = state != nullptr ? *state : own;
  if (!known) now = state_before(dossier, traced, a);
  const std::vector<int> before = now.parameters;
  Findings b;
  if (regime_->status != areas::LegalStatus::geldend) b.warning({&message::wetsvoorstel_geen_recht, {}, "", query_.jaar, 0});
  const bool tried = division != nullptr;
  auto found = tried ? std::nullopt : divide(dossier, now);
  if (found) division = &found->first.best;
  Work work{query_, &dossier, nullptr, traced, true, &best_part, now, a, b, division};
  evaluate(work, parts_);
  if (found) a.division = std::move(found->second);
  for (const auto& [area, message] : omitted_)
    if (computes(*area, dossier) && area->concerns(work)) b.warning(message);
  if (state != nullptr && state_from_ != 0) leave(now, a);
  uit.errors = std::move(b.errors);
  if (!uit.errors.empty()) {
    uit.answer.reset();
    return uit;
  }
  finish(a);
  for (const auto& [area, regime, figures] : parts_)
    if (regime != nullptr && (area->leads || !area->steps(a).empty())) a.stelsels.push_back({area->naam, regime, {}});
  a.niet_geteld = std::move(b.niet_geteld);
  a.warnings = std::move(b.warnings);
  a.vragen = std::move(b.vragen);
  if (traced) parameters_used(a, parameters_, before);
  uit.errors = contradictions(a, tried);
  if (!uit.errors.empty()) uit.answer.reset();
  return uit;
}

Result Year::answer(const Dossier& dossier, Passed* passed) const {
  Passed none;
  Passed before = std::exchange(passed != nullptr ? *passed : none, {});
  const bool known = passed != nullptr && before.year != 0 && before.year == query_.jaar - 1;
  Result uit = compute(dossier, true, passed != nullptr ? &before.state : nullptr, known);
  if (!uit.answer) return uit;
  YearAnswer& a = *uit.answer;
  if (passed != nullptr && state_from_ != 0) {
    passed->year = query_.jaar;
    passed->state = std::move(before.state);
  }
  const auto effect = [&](const std::vector<OpenQuestion>& vragen) -> std::optional<Amount> {
    std::vector<Thing> about;
    for (const OpenQuestion& v : vragen) about.insert(about.end(), {v.vraag.wat, v.tegenhanger});
    const auto old = known ? before.answered.find(about) : before.answered.end();
    const bool known_too = old != before.answered.end();
    State state = known_too ? std::move(old->second) : State{};
    const auto other = compute(answered(dossier, vragen), false, &state, known_too);
    if (!other.answer) return std::nullopt;
    if (passed != nullptr && state_from_ != 0) passed->answered.emplace(std::move(about), std::move(state));
    return Amount{owed(*other.answer) - owed(a), -1};
  };
  // Those that are only possible must not take the effect from those that are more.
  const auto stellig = static_cast<std::size_t>(
      std::count_if(a.vragen.begin(), a.vragen.end(), [](const OpenQuestion& v) { return !v.alleen_mogelijk; }));
  for (OpenQuestion& v : a.vragen)
    if ((v.alleen_mogelijk ? a.vragen.size() : stellig) <= hoogstens_vragen_apart) v.effect = effect({v});
  if (a.vragen.size() > 1) a.effect_samen = effect(a.vragen);
  return uit;
}

Result compute(const Dossier& dossier, const Parameters& parameters, const Query& vraag) {
  return Year{parameters, vraag}.answer(dossier);
}

} // namespace netto::engine

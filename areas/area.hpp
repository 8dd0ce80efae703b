// SPDX-License-Identifier: EUPL-1.2
// What the engine sees of an area: a part of the law with an answer of its own.
#pragma once

#include "areas/answer.hpp"
#include "areas/division.hpp"
#include "areas/huishouden/answer.hpp"
#include "base/block.hpp"
#include "base/language.hpp"
#include "params/parameter.hpp"

#include <algorithm>
#include <functional>
#include <memory>
#include <span>

namespace netto::areas {

/// What passes from one year to the next.
struct State {
  std::vector<int> parameters{}; ///< rows that it rests on, as far as the trace of another answer held them
  box1::State box1;
  box2::State box2;
  box3_2028::State box3_2028;
  vennootschap::State vennootschap;
};

/// Calls `op` with every amount of a state.
void each_amount(State& state, auto&& op) {
  for (auto* open :
       {&state.box1.losses, &state.box1.unused_deduction, &state.box1.incomes, &state.box2.losses, &state.box2.incomes,
        &state.box2.taxed_debts, &state.vennootschap.losses, &state.vennootschap.profits, &state.vennootschap.interest})
    for (auto& x : *open) op(x.bedrag);
  for (auto& x : state.box3_2028.losses) op(x.second);
  for (auto& x : state.box3_2028.cost_prices) op(x.second);
}

/// Something that people may divide as they like: which part of `whole` is for the first, in whole euros.
struct Choice {
  Euro whole;
  /// Parts at which the cost changes slope. Between them it is linear where nothing is rounded.
  std::vector<Euro> breakpoints;
  /// Where official rounding makes steps: the amount of which each ten-thousandth part begins a new one; nil: no steps.
  Euro stepped_by;
  /// What all owe together for a part; called for 0 <= part <= whole only.
  std::function<Fraction(Euro)> cost;
};
/// Finds the part that costs least; of equal ones that nearest to a half.
using Choose = Euro (*)(const Choice&);

/// What an area gets, and where it leaves what it found.
struct Work {
  const Query& vraag;     ///< its year is the one computed
  const Dossier* dossier; ///< an area may put a completed one in its place, for those after it
  const void* figures;    ///< what `Area::load` made of the parameters
  bool traced = true;     ///< false: amounts only, without the steps that made them
  bool asked = true;      ///< false: a year before the one asked, of which only the state that it leaves matters
  Choose choose = nullptr;
  State& state; ///< before: that of the year before; after: that of this year
  YearAnswer& answer;
  Findings& findings;
  const Division* division = nullptr; ///< of partners, as it is tried; nullptr: each area divides by itself
  /// While divisions are tried of one household in one year: where an area leaves what none of them changes, and finds it the next time.
  std::shared_ptr<const void>* kept = nullptr;
  std::vector<huishouden::TaxUnit> tax_units{};
  std::vector<Divided> divided{}; ///< how areas divided what partners have together
  std::optional<Dossier> completed{};
  const Dossier* given = dossier; ///< before an area completed it

  /// The part of `whole` for the first of two partners: as tried, as far as there is so much of it, else what `by_itself` gives.
  Euro part_of_first(Divisible what, Euro whole, Euro stepped_by, auto&& by_itself) {
    const auto tried = division != nullptr ? (*division)[static_cast<std::size_t>(what)] : std::nullopt;
    const Euro first = !tried ? by_itself()
                              : std::clamp(tried->of_second ? whole - tried->part : tried->part, std::min(Euro{}, whole),
                                           std::max(Euro{}, whole));
    divided.push_back({.what = what, .whole = whole, .first = first, .stepped_by = stepped_by});
    return first;
  }
};

struct Area {
  std::string_view naam;           ///< of the part of the law: two areas may follow each other in one
  std::span<const Regime> regimes; ///< none: it applies in every year
  bool leads = false;              ///< the answer as a whole has its regime, and there is none without it
  int state_from = 0;              ///< first year that leaves something to the next; 0: none does
  /// The figures of a year; nothing, with messages, when one that its articles need is missing.
  std::shared_ptr<const void> (*load)(const Parameters&, const ParameterQuery&, Notices&) = nullptr;
  void (*evaluate)(Work&) = nullptr;
  /// Of an area that does not lead: its part of a report, and the steps of the trace that it rests on; has the household something
  /// for it, and what is said then when it has no rules for the year (tekst: the years for which it has) or no figures (tekst).
  report::Blocks (*report)(const YearAnswer&, const Dossier&, Language) = nullptr;
  std::vector<int> (*steps)(const YearAnswer&) = nullptr;
  bool (*concerns)(const Work&) = nullptr;
  const Message *no_rules = nullptr, *no_figures = nullptr;
  /// Does what it finds for the household bear on an area that leads, so that it is computed wherever those are? Null: never.
  bool (*feeds)(const Dossier&) = nullptr;
  /// What of it stands in the first lines of a report.
  std::vector<report::KeyFigures::Figure> (*key_figures)(const YearAnswer&, const Dossier&, Language) = nullptr;
  bool divides =
      false; ///< partners may divide something of it; what the areas before the first of these find does not hang on it
  /// Of an area with a state: can earlier years of the dossier leave anything? Null: yes.
  bool (*leaves)(const Dossier&) = nullptr;
};

} // namespace netto::areas

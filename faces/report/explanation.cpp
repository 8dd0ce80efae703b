// SPDX-License-Identifier: EUPL-1.2
#include "explanation.hpp"

#include "areas/areas.hpp"
#include "base/number_text.hpp"
#include "faces/border/explanation.hpp"
#include "faces/border/naming.hpp"

#include <map>
#include <set>
#include <utility>

namespace netto::report {

namespace {

using border::ExplanationInput;
using border::ExplanationStep;
using engine::Amount;
using engine::Answer;
using Node = Tree::Node;

class Explainer {
public:
  Explainer(const Answer& a, const Dossier& d, const Parameters& p, Language language)
      : a_{a}, d_{d}, p_{p}, in_{language}, steps_{a, d, p, language} {}

  Blocks blocks() {
    Blocks out{Heading{
        2, in_("Uitleg: elke stap, van de uitkomst naar beneden", "Explanation: every step, from the outcome downwards")}};
    for (const auto& p : a_.personen) {
      about_ = {thing_of(d_, p.wie)};
      Tree tree;
      root(tree, p.belasting);
      for (const auto& r : p.routes) root_if_new(tree, r.inkomen);
      if (p.heffingskorting_groen) root(tree, *p.heffingskorting_groen);
      if (p.dividendbelasting) root(tree, *p.dividendbelasting);
      out.insert(out.end(), {Heading{3, d_.personen[p.wie].naam}, std::move(tree)});
    }
    bool begun = false;
    for (const auto& w : a_.huishouden.woningen) {
      if (w.waarde.step < 0) continue;
      if (!std::exchange(begun, true)) out.push_back(Heading{3, in_("Woningen", "Homes")});
      Tree tree{name_of(d_, w.wat), {}};
      root(tree, w.waarde);
      out.push_back(std::move(tree));
    }
    for (const engine::Area& area : engine::areas) {
      if (area.steps == nullptr) continue;
      Tree tree;
      for (const int step : area.steps(a_)) root_if_new(tree, {{}, step});
      if (tree.roots.empty()) continue;
      const auto& regime = area.regimes.front();
      out.insert(out.end(), {Heading{3, capitalised(in_(regime.nl, regime.en))}, std::move(tree)});
    }
    return out;
  }

private:
  void root(Tree& tree, const Amount& u) {
    if (u.step >= 0) tree.roots.push_back(node(steps_.step(steps_.lezer().kern(u.step))));
  }
  /// Only when no step of another root has shown it.
  void root_if_new(Tree& tree, const Amount& u) {
    if (u.step >= 0 && !numbers_.contains(steps_.lezer().kern(u.step))) root(tree, u);
  }

  Node node(const ExplanationStep& u) {
    Node n;
    n.name = u.term == nullptr ? in_("waarde uit het dossier", "value from the dossier") : in_(u.term->nl, u.term->en);
    n.value = steps_.tekst(u);
    const auto [place, is_new] = numbers_.try_emplace(u.place, static_cast<int>(numbers_.size()) + 1);
    n.number = place->second;
    if (!is_new) {
      n.again = true;
      n.value += in_(", zie", ", see");
      return n;
    }
    if (u.subject != Subject{} && u.subject != about_) n.about = border::title(d_, u.subject).in(in_.language);
    const Subject before = std::exchange(about_, u.subject);
    if (u.term != nullptr) n.article = u.term->artikel;
    const std::string &words = u.formule, &values = u.berekening;
    if (u.invoer.size() >= 2 || values != n.value) { // otherwise it is what stands below it
      n.formula.push_back(words);
      if (values != words) n.formula.push_back(values);
    }
    for (const auto& i : u.invoer) n.parts.push_back(i.step >= 0 ? node(steps_.step(i.step)) : input(i));
    about_ = before;
    return n;
  }
  Node input(const ExplanationInput& i) {
    Node n;
    n.name = steps_.naam(i);
    n.value = steps_.tekst(i);
    if (i.parameter < 0 || !sources_told_.insert(i.parameter).second) return n;
    const auto& row = p_.rij(i.parameter);
    const auto& g = p_.quantity_of(i.parameter);
    n.source = std::string{g.wet} + ", " + std::string{g.artikel} + in_("; bron: ", "; source: ") +
               std::string{p_.source_of(i.parameter).titel};
    if (row.status != ParameterStatus::definitief) n.source += " (" + in_(word_of(row.status)) + ")";
    return n;
  }

  const Answer& a_;
  const Dossier& d_;
  const Parameters& p_;
  const Chooser in_;
  const border::Explanation steps_;
  std::map<int, int> numbers_; ///< by position in the trace: the number under which a step was shown
  std::set<int> sources_told_;
  Subject about_; ///< whom or what the steps around are about
};

} // namespace

Blocks explanation(const Answer& answer, const Dossier& dossier, const Parameters& parameters, Language language) {
  return Explainer{answer, dossier, parameters, language}.blocks();
}

std::string parameter_value(const Quantity& quantity, const ParameterRow& row, Language language) {
  const Fraction percent{row.waarde, Percentage::geheel};
  switch (quantity.eenheid) {
  case ParameterUnit::euro: return "€ " + for_people(row.waarde, ValueKind::geld, language);
  case ParameterUnit::percent: return for_people(percent, ValueKind::percent, language);
  case ParameterUnit::factor: return for_people(percent, ValueKind::getal, language);
  case ParameterUnit::tabel_percent:
  case ParameterUnit::tabel_euro: return {};
  }
  return {};
}

} // namespace netto::report

// SPDX-License-Identifier: EUPL-1.2
#include "answers.hpp"

#include "areas/areas.hpp"
#include "areas/say.hpp"
#include "base/number_text.hpp"
#include "faces/border/explanation.hpp"
#include "studies/eenmalig/one_off.hpp"
#include "studies/jaar/report.hpp"
#include "studies/marginaal/marginal.hpp"
#include "studies/netto_per_woning/per_home.hpp"

#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace netto::report {

namespace {

using areas::YearAnswer;
using border::ExplanationInput;
using border::ExplanationStep;
using Node = Tree::Node;

class Explainer {
public:
  Explainer(const YearAnswer& a, const Dossier& d, const Parameters& p, Language language)
      : a_{a}, d_{d}, p_{p}, in_{language}, steps_{a, d, p, language} {}

  Blocks blocks() {
    Blocks out{Heading{
        2, in_("Uitleg: elke stap, van de uitkomst naar beneden", "Explanation: every step, from the outcome downwards")}};
    for (const areas::Told& part : areas::told(a_, d_, in_.language)) {
      if (part.about) about_ = {*part.about};
      Tree tree{part.title, {}};
      for (const auto& [step, always] : part.roots) {
        if (step < 0) continue;
        const int place = steps_.reader().kern(step);
        if (always || !numbers_.contains(place)) tree.roots.push_back(node(steps_.step(place)));
      }
      if (tree.roots.empty() && !part.about) continue;
      if (!part.heading.empty()) out.push_back(Heading{3, part.heading});
      out.push_back(std::move(tree));
    }
    return out;
  }

private:
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
    if (u.subject != Subject{} && u.subject != about_) n.about = areas::title(d_, u.subject).in(in_.language);
    const Subject before = std::exchange(about_, u.subject);
    if (u.term != nullptr) n.article = u.term->artikel;
    if (u.invoer.size() >= 2 || u.berekening != n.value) { // otherwise it is what stands below it
      n.formula.emplace_back(u.formule);
      if (u.berekening != u.formule) n.formula.emplace_back(u.berekening);
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
    const auto& row = p_.row(i.parameter);
    const auto& g = p_.quantity_of(i.parameter);
    n.source = std::string{g.wet} + ", " + std::string{g.artikel} + in_("; bron: ", "; source: ") +
               std::string{p_.source_of(i.parameter).titel};
    if (row.status != ParameterStatus::definitief) n.source += " (" + in_(word_of(row.status)) + ")";
    return n;
  }

  const YearAnswer& a_;
  const Dossier& d_;
  const Parameters& p_;
  const Chooser in_;
  border::Explanation steps_;
  std::map<int, int> numbers_; ///< by position in the trace: the number under which a step was shown
  std::set<int> sources_told_;
  Subject about_; ///< whom or what the steps around are about
};

} // namespace

Blocks explanation(const YearAnswer& answer, const Dossier& dossier, const Parameters& parameters, Language language) {
  return Explainer{answer, dossier, parameters, language}.blocks();
}

Blocks answers(const std::vector<areas::YearAnswer>& answers, const Dossier& dossier, const Parameters& parameters,
               Language language, bool explain, bool statement, const studies::Also& also) {
  Blocks out;
  const auto add = [&](Blocks blocks) { std::move(blocks.begin(), blocks.end(), std::back_inserter(out)); };
  if (answers.size() > 1) add(studies::years_summary(answers, language));
  for (const auto& a : answers) {
    add(studies::year_report(a, dossier, parameters, language, statement));
    if (also.asked != nullptr)
      add(studies::one_off_report(studies::one_offs(dossier, parameters, *also.asked, a), dossier, language));
    if (also.marginal) add(studies::marginal_report(studies::marginal(dossier, parameters, *also.asked, a), dossier, language));
    if (also.per_home) add(studies::per_home_report(studies::per_home(dossier, parameters, *also.asked, a), dossier, language));
    if (explain) add(explanation(a, dossier, parameters, language));
  }
  return out;
}

} // namespace netto::report

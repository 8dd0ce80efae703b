// SPDX-License-Identifier: EUPL-1.2
#include "explanation.hpp"

#include "areas/areas.hpp"
#include "base/number_text.hpp"
#include "faces/border/naming.hpp"
#include "faces/border/uitleg.hpp"

#include <map>
#include <set>
#include <utility>

namespace netto::report {

namespace {

using border::Uitleginvoer;
using border::Uitlegstap;
using engine::Antwoord;
using engine::Uitkomst;
using Node = Tree::Node;

class Explainer {
public:
  Explainer(const Antwoord& a, const Dossier& d, const Parameters& p, Taal language)
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
      if (w.waarde.stap < 0) continue;
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
  void root(Tree& tree, const Uitkomst& u) {
    if (u.stap >= 0) tree.roots.push_back(node(steps_.stap(steps_.lezer().kern(u.stap))));
  }
  /// Only when no step of another root has shown it.
  void root_if_new(Tree& tree, const Uitkomst& u) {
    if (u.stap >= 0 && !numbers_.contains(steps_.lezer().kern(u.stap))) root(tree, u);
  }

  Node node(const Uitlegstap& u) {
    Node n;
    n.name = u.begrip == nullptr ? in_("waarde uit het dossier", "value from the dossier") : in_(u.begrip->nl, u.begrip->en);
    n.value = u.tekst;
    const auto [place, is_new] = numbers_.try_emplace(u.plaats, static_cast<int>(numbers_.size()) + 1);
    n.number = place->second;
    if (!is_new) {
      n.again = true;
      n.value += in_(", zie", ", see");
      return n;
    }
    if (u.onderwerp != Subject{} && u.onderwerp != about_) n.about = border::title(d_, u.onderwerp).in(in_.language);
    const Subject before = std::exchange(about_, u.onderwerp);
    if (u.begrip != nullptr) n.article = u.begrip->artikel;
    const std::string &words = u.formule, &values = u.berekening;
    if (u.invoer.size() >= 2 || values != n.value) { // otherwise it is what stands below it
      n.formula.push_back(words);
      if (values != words) n.formula.push_back(values);
    }
    for (const auto& i : u.invoer) n.parts.push_back(i.stap >= 0 ? node(steps_.stap(i.stap)) : input(i));
    about_ = before;
    return n;
  }
  Node input(const Uitleginvoer& i) {
    Node n;
    n.name = i.naam;
    n.value = i.tekst;
    if (i.parameter < 0 || !sources_told_.insert(i.parameter).second) return n;
    const auto& row = p_.rij(i.parameter);
    const auto& g = p_.grootheid_van(i.parameter);
    n.source = std::string{g.wet} + ", " + std::string{g.artikel} + in_("; bron: ", "; source: ") +
               std::string{p_.bron_van(i.parameter).titel};
    if (row.status != Parameterstatus::definitief) n.source += " (" + in_(word_of(row.status)) + ")";
    return n;
  }

  const Antwoord& a_;
  const Dossier& d_;
  const Parameters& p_;
  const Chooser in_;
  const border::Uitleg steps_;
  std::map<int, int> numbers_; ///< by position in the trace: the number under which a step was shown
  std::set<int> sources_told_;
  Subject about_; ///< whom or what the steps around are about
};

} // namespace

Blocks explanation(const Antwoord& answer, const Dossier& dossier, const Parameters& parameters, Taal language) {
  return Explainer{answer, dossier, parameters, language}.blocks();
}

std::string parameter_value(const Grootheid& quantity, const Parameterrij& row, Taal language) {
  const Fraction percent{row.waarde, Percentage::geheel};
  switch (quantity.eenheid) {
  case Parametereenheid::euro: return "€ " + voor_mensen(row.waarde, Waardesoort::geld, language);
  case Parametereenheid::percent: return voor_mensen(percent, Waardesoort::percent, language);
  case Parametereenheid::factor: return voor_mensen(percent, Waardesoort::getal, language);
  case Parametereenheid::tabel_percent:
  case Parametereenheid::tabel_euro: return {};
  }
  return {};
}

} // namespace netto::report

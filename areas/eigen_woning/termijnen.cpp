// SPDX-License-Identifier: EUPL-1.2
#include "areas/eigen_woning/termijnen.hpp"

#include "areas/eigen_woning/regimes.hpp"
#include "areas/homes.hpp"
#include "areas/huishouden/regimes.hpp"
#include "base/sort.hpp"
#include "facts/thing.hpp"
#include "params/load.hpp"

namespace netto::eigen_woning {

namespace {
using huishouden::Tijdvak;
using Reason = Woning::Reden;

std::vector<Tijdvak> lettings(const Woning& w) {
  std::vector<Tijdvak> all;
  for (const areas::Spell& s : areas::looptijden(w)) all.push_back({s.huur->vanaf, s.einde});
  return all;
}
void of_home(const Dossier& d, const Woning& w, int for_sale, const OwnHomeTerms& terms, std::vector<Limit>& out) {
  std::optional<Date> left; // the last day as own home of who lived there
  for (std::size_t i = 0; i < w.gebruik.size(); ++i) {
    const auto& g = w.gebruik[i];
    const std::optional<Date> begin = g.vanaf ? g.vanaf : w.gekocht_op;
    const std::optional<Date> end = i + 1 < w.gebruik.size() ? w.gebruik[i + 1].vanaf : w.verkocht_op;
    const auto add = [&](Term soort, Date last) { out.push_back({soort, thing_of(d, w), last}); };
    if (g.te_koop.value_or(false))
      if (const auto until = huishouden::te_koop_tot_en_met({begin, end}, left, lettings(w), for_sale))
        add(Term::te_koop, last_day(*until));
    if (begin && g.reden == Reason::toekomstig)
      add(Term::toekomstig, last_day(huishouden::toekomstig_tot_en_met(*begin, terms.toekomstig)));
    if (begin && g.reden == Reason::gewezen_partner)
      add(Term::gewezen_partner, day_before(huishouden::niet_meer_vanaf(*begin, terms.gewezen_partner)));
    if (begin && g.reden == Reason::verpleeghuis)
      add(Term::verpleeghuis, day_before(huishouden::niet_meer_vanaf(*begin, terms.verpleeghuis)));
    if (g.gebruik == Woning::Gebruik::eigen_woning) left = end ? std::optional{day_before(*end)} : std::nullopt;
  }
}
} // namespace

std::vector<Limit> limits(const Dossier& d, const Parameters& parameters, const areas::Query& asked) {
  Loader loader{parameters, {asked.jaar, asked.bekend_op, asked.scenario}};
  const auto for_sale = load_for_sale_term(loader);
  const auto terms = load_own_home_terms(loader);
  const auto months = longest_term(parameters, asked);
  std::vector<Limit> out;
  if (!for_sale || !terms || !months) return out;
  for (const Woning& w : d.woningen) of_home(d, w, *for_sale, *terms, out);
  for (const Schuld& s : d.schulden) {
    const auto since = s.eigenwoningschuld_sinds ? s.eigenwoningschuld_sinds : s.afgesloten_op;
    if (s.soort == Schuld::Soort::eigenwoningschuld && since && must_be_repaid(*since))
      out.push_back({Term::looptijd, thing_of(d, s), day_before(months_after(*since, *months))});
  }
  netto::stable_sort(out, [](const Limit& x, const Limit& y) { return x.laatste_dag < y.laatste_dag; });
  return out;
}

std::optional<int> longest_term(const Parameters& parameters, const areas::Query& asked) {
  Loader loader{parameters, {asked.jaar, asked.bekend_op, asked.scenario}};
  const auto terms = load_loan_terms(loader);
  return terms ? std::optional{terms->looptijd} : std::nullopt;
}

} // namespace netto::eigen_woning

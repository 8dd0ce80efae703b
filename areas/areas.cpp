// SPDX-License-Identifier: EUPL-1.2
#include "areas/areas.hpp"

#include "areas/outcome.hpp"

#include <algorithm>
#include <utility>

namespace netto::areas {

using vermogen::na_vermindering;
using vermogen::PersonAnswer;
using vermogen::Route;

void finish(YearAnswer& answer) {
  vermogen::Answer& a = answer.vermogen;
  std::sort(a.personen.begin(), a.personen.end(), [](const auto& x, const auto& y) { return x.wie < y.wie; });
  auto& h = a.huishouden;
  for (const PersonAnswer& p : a.personen) {
    add_to(h.voordeel, p.voordeel);
    add_to(h.belasting, p.belasting);
    add_to(h.vermindering, p.vermindering);
    add_to(h.heffingskorting_groen, p.heffingskorting_groen);
    add_to(h.dividendbelasting, p.dividendbelasting);
    for (const Route& r : p.routes) {
      const auto bekend = std::find_if(h.routes.begin(), h.routes.end(), [&](const Route& b) { return b.naam == r.naam; });
      if (bekend == h.routes.end())
        h.routes.push_back(
            {r.naam, {r.inkomen.waarde, a.personen.size() == 1 ? r.inkomen.step : -1}, r.belasting, r.na_vermindering});
      else {
        const Fraction samen = na_vermindering(*bekend).waarde + na_vermindering(r).waarde;
        if (bekend->na_vermindering || r.na_vermindering) bekend->na_vermindering = Amount{samen, -1};
        add_to(bekend->inkomen, r.inkomen);
        add_to(bekend->belasting, r.belasting);
      }
    }
    h.toegepast = h.toegepast == nullptr || h.toegepast == p.toegepast ? p.toegepast : &route::verschillend;
  }
  if (h.vermindering) h.na_vermindering = Amount{h.belasting.waarde - h.vermindering->waarde, -1};
  // A sum over some of the persons would look like one over all.
  std::erase_if(h.routes, [&](const Route& r) {
    return std::any_of(a.personen.begin(), a.personen.end(), [&](const PersonAnswer& p) {
      return std::none_of(p.routes.begin(), p.routes.end(), [&](const Route& van_p) { return van_p.naam == r.naam; });
    });
  });
  if (a.personen.size() == 1) {
    h.voordeel.step = a.personen[0].voordeel.step;
    h.belasting.step = a.personen[0].belasting.step;
    if (h.vermindering) h.na_vermindering = a.personen[0].na_vermindering;
  }
}

std::vector<int> steps_that_count(const YearAnswer& a) {
  std::vector<int> wortels;
  for (const PersonAnswer& p : a.vermogen.personen) {
    if (p.aandeel) wortels.push_back(p.aandeel->step);
    wortels.push_back(p.belasting.step);
    if (p.na_vermindering) wortels.push_back(p.na_vermindering->step);
    for (const Route& r : p.routes) wortels.push_back(r.inkomen.step);
    if (p.heffingskorting_groen) wortels.push_back(p.heffingskorting_groen->step);
  }
  return wortels;
}

void forget_how(YearAnswer& a) {
  a.trace = {};
  for (auto& w : a.box3.werkelijk) w.regels = {};
}

std::vector<int> steps_to_tell(const YearAnswer& a) {
  std::vector<int> steps;
  steps.reserve(64); // mostly enough
  const auto tell = [&](const std::optional<Amount>& u) {
    if (u) steps.push_back(u->step);
  };
  const auto& f = a.box3.forfait;
  for (const auto* u :
       {&f.banktegoeden, &f.overige_bezittingen, &f.schulden_na_drempel, &f.rendement_banktegoeden,
        &f.rendement_overige_bezittingen, &f.rendement_schulden, &f.belastbaar_rendement, &f.rendementsgrondslag, &f.grondslag})
    tell(*u);
  tell(f.verschuiving);
  for (const auto& w : f.woningen) tell(w.waarde);
  for (const PersonAnswer& p : a.vermogen.personen) {
    for (const Route& r : p.routes) tell(r.inkomen);
    for (const auto* u : {&p.voordeel, &p.belastbaar_inkomen, &p.belasting}) tell(*u);
    for (const auto* u : {&p.grondslag, &p.aandeel, &p.vermindering, &p.na_vermindering, &p.over_te_brengen, &p.bronbelasting,
                          &p.over_te_brengen_bronbelasting, &p.heffingskorting_groen, &p.dividendbelasting})
      tell(*u);
  }
  for (const Area& area : all)
    if (area.steps != nullptr)
      for (const int step : area.steps(a)) steps.push_back(step);
  return steps;
}

std::vector<Told> told(const YearAnswer& a, const Dossier& dossier, Language language) {
  const Chooser in{language};
  std::vector<Told> parts;
  for (const PersonAnswer& p : a.vermogen.personen) {
    Told& t = parts.emplace_back(Told{dossier.personen[p.wie].naam, "", thing_of(dossier, p.wie), {{p.belasting.step, true}}});
    for (const Route& r : p.routes) t.roots.push_back({r.inkomen.step, false});
    for (const auto* credit : {&p.na_vermindering, &p.over_te_brengen, &p.over_te_brengen_bronbelasting,
                               &p.heffingskorting_groen, &p.dividendbelasting})
      if (*credit) t.roots.push_back({(*credit)->step, true});
  }
  bool begun = false;
  for (const auto& w : a.box3.forfait.woningen)
    if (w.waarde.step >= 0)
      parts.push_back(
          {std::exchange(begun, true) ? "" : in("Woningen", "Homes"), name_of(dossier, w.wat), {}, {{w.waarde.step, true}}});
  for (const Area& area : all) {
    if (area.steps == nullptr) continue;
    const auto& regime = area.regimes.front();
    Told& t = parts.emplace_back(Told{capitalised(in(regime.nl, regime.en)), ""});
    for (const int step : area.steps(a)) t.roots.push_back({step, false});
  }
  return parts;
}

std::string_view scenario_called(std::string_view name) {
  return name == box3_2028::scenario_novelle_before ? box3_2028::scenario_novelle : name;
}

Fraction owed(const YearAnswer& a) {
  const auto& h = a.vermogen.huishouden;
  return h.heffingskorting_groen ? na_vermindering(h).waarde - h.heffingskorting_groen->waarde : na_vermindering(h).waarde;
}

std::optional<Fraction> left_to_pay(const YearAnswer& a) {
  return a.aanslag && a.aanslag->verschil ? std::optional{a.aanslag->verschil->waarde} : std::nullopt;
}

std::vector<PersonIndex> who_divide(const Work& work) {
  const auto pair = std::ranges::find_if(work.tax_units, [](const auto& unit) { return unit.personen.size() > 1; });
  return pair != work.tax_units.end() ? pair->personen : std::vector<PersonIndex>{};
}

bool worth_showing(const Amount& round, const Amount& best) {
  constexpr std::int64_t within = 500; // eurocents
  const Fraction more = round.waarde - best.waarde;
  return more > Fraction{} && more < Fraction{within};
}

} // namespace netto::areas

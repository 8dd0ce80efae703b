// SPDX-License-Identifier: EUPL-1.2
#include "areas/toeslagen/regimes.hpp"

#include "law/algemene_wet_inkomensafhankelijke_regelingen/art_07_draagkracht.hpp"
#include "law/wet_op_de_zorgtoeslag/art_3_vermogen.hpp"
#include "law/wet_op_het_kindgebonden_budget/art_1_vermogen.hpp"
#include "params/load.hpp"
#include "params/toeslagen.hpp"

namespace netto::toeslagen {

namespace {
using Form = Exact<RoundingPolicy::wet>;
using Limits = Vermogensgrenzen<Sourced<Euro>>;

bool too_much(Toeslag t, const Fraction& wealth, Euro limit) {
  const Bedrag<Form> base{wealth, {}}, highest = form::fact<Form>({}, {}, limit);
  switch (t) {
  case Toeslag::zorgtoeslag: return wet::Artikel_3_zorgtoeslag<Form>::lid_1_geen_aanspraak(base, highest).holds;
  case Toeslag::kindgebonden_budget: return wet::Artikel_1_kindgebonden_budget<Form>::lid_4_geen_aanspraak(base, highest).holds;
  case Toeslag::huurtoeslag: break;
  }
  return wet::Artikel_7_awir<Form>::lid_3_geen_aanspraak(base, highest).holds;
}
Euro limit_of(Toeslag t, const Limits& limits, bool partners) {
  constexpr Sourced<Euro> Limits::* of[][2] = {{&Limits::huurtoeslag, &Limits::huurtoeslag_partners},
                                               {&Limits::zorgtoeslag, &Limits::zorgtoeslag_partners},
                                               {&Limits::kindgebonden_budget, &Limits::kindgebonden_budget_partners}};
  return (limits.*of[static_cast<std::size_t>(t)][partners ? 1 : 0]).waarde;
}
} // namespace

Dossier without_green(Dossier d) {
  for (Bankrekening& r : d.bankrekeningen)
    if (r.soort == Bankrekening::Soort::groen) r.soort = Bankrekening::Soort::bank;
  for (Belegging& b : d.beleggingen)
    if (b.soort == Belegging::Soort::groen) b.soort = Belegging::Soort::effecten;
  return d;
}

std::vector<Test> vermogenstoets(const areas::YearAnswer& answer, const Parameters& parameters, const areas::Query& asked) {
  Loader loader{parameters, {answer.jaar, asked.bekend_op, asked.scenario}};
  Limits limits;
  load(loader, limits);
  if (!loader.missing().empty()) return {};
  std::vector<Test> out;
  for (const auto& unit : answer.box3.forfait.aanslagen)
    for (const Toeslag t : {Toeslag::huurtoeslag, Toeslag::zorgtoeslag, Toeslag::kindgebonden_budget}) {
      const Euro limit = limit_of(t, limits, unit.personen.size() > 1);
      const Fraction& wealth = unit.rendementsgrondslag.waarde;
      out.push_back({t, unit.personen, wealth, limit, too_much(t, wealth, limit)});
    }
  return out;
}

} // namespace netto::toeslagen

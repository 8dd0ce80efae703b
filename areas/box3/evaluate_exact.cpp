// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3/evaluate.hpp"
#include "law/wetsvoorstel_36748/resultaat.hpp"

namespace netto::box3 {

template <RoundingPolicy B> Fraction SplitCost<B>::operator()(Euro deel_eerste) const {
  const Bedrag<X> eerste = form::fact<X>({}, {}, deel_eerste);
  const Bedrag<X> tweede = samen.forfait.grondslag.grondslag - eerste;
  return (belasting(eerste, eigen[0]) + belasting(tweede, eigen[1]) - korting(eerste, true) - korting(tweede, false)).number;
}
template <RoundingPolicy B> auto SplitCost<B>::belasting(const Bedrag<X>& deel, Own<X> van_persoon) const -> Bedrag<X> {
  van_persoon.grondslag = deel;
  if (samen.werkelijk || samen.buitenland || samen.bronbelasting)
    van_persoon.verhouding = verhouding(deel, samen.forfait.grondslag.grondslag);
  if (naast) {
    const auto& g = naast->samen.forfait.grondslag.grondslag;
    const auto ratio = wet::Artikel_2_17<X>::toegepast(deel, samen.forfait.grondslag.grondslag, gelijke_delen<X>({}));
    vermogen::add(van_persoon.ander_voordeel,
                  benefit_beside<X>(*c, *naast, wet::Artikel_2_17<X>::lid_2(g, ratio), ratio, *p).voordeel);
  }
  return person_tax<X>(*c, samen, van_persoon, *p).te_betalen();
}
/// The elder is the first.
template <RoundingPolicy B> auto SplitCost<B>::korting(const Bedrag<X>& deel, bool eerste) const -> Bedrag<X> {
  const auto& g = samen.forfait.grondslag;
  const auto toegepast = wet::Artikel_2_17<X>::toegepast(deel, g.grondslag, gelijke_delen<X>({}));
  return wet::Artikel_8_19<X>::korting(
      g.vrijgesteld_groen, box3::deel_groen<X>(p->jaar, g.grondslag, toegepast, form::fact<X>({}, {}, eerste ? 1 : 0, 1)),
      p->algemeen.heffingskorting_groene_beleggingen);
}
/// The largest part of the base, in whole euros, over which someone with this deduction or foreign benefit of earlier years owes
/// nothing: whatever route counts, what he owes never falls as his part grows.
template <RoundingPolicy B> Euro SplitCost<B>::laatste_zonder_belasting(const Own<X>& van_persoon, Euro grondslag) const {
  std::int64_t zonder = 0, met = grondslag.cents() / 100 + 1;
  while (met - zonder > 1) {
    const std::int64_t midden = zonder + (met - zonder) / 2;
    const auto deel = form::fact<X>({}, {}, Euro::from_euros(midden));
    ((belasting(deel, van_persoon) > Bedrag<X>{}).holds ? met : zonder) = midden;
  }
  return Euro::from_euros(zonder);
}
template <RoundingPolicy B> areas::Choice SplitCost<B>::choice() const {
  areas::Choice choice;
  const auto& g = samen.forfait.grondslag;
  choice.whole = in_cents(g.grondslag, Direction::down);
  if (B == RoundingPolicy::belastingdienst) choice.stepped_by = in_cents(g.rendementsgrondslag, Direction::down);
  if (c->vermogensmix)
    choice.breakpoints = {in_cents(p->mix.grens_1, Direction::down), in_cents(p->mix.grens_2, Direction::down)};
  for (const auto& van_persoon : eigen) // where the benefit passes the deduction the slope changes too
    if (van_persoon.overgebracht || !(van_persoon.aftrek <= Bedrag<X>{}).holds) {
      const Euro knik = laatste_zonder_belasting(van_persoon, choice.whole);
      choice.breakpoints.insert(choice.breakpoints.end(), {knik, knik + Euro::from_euros(1)});
    }
  choice.cost = std::cref(*this);
  return choice;
}
template struct SplitCost<RoundingPolicy::wet>;
template struct SplitCost<RoundingPolicy::belastingdienst>;

namespace {
using Form = Exact<RoundingPolicy::wet>;
std::optional<Allowance> allowance(std::string_view quantity, const Parameters& p, const ParameterQuery& version, int personen,
                                   Bedrag<Form> (*of_persons)(const Bedrag<Form>&, const Verhouding<Form>&)) {
  Loader lader{p, version};
  Sourced<Euro> row;
  lader(quantity, row);
  if (row.place < 0) return std::nullopt;
  const auto together = of_persons(form::parameter<Form>({}, row.waarde, row.place), form::fact<Form>({}, {}, personen, 1));
  return Allowance{in_cents(together), p.row(row.place).status};
}
} // namespace
std::optional<Allowance> heffingvrij_vermogen(const Parameters& p, const ParameterQuery& version, int personen) {
  return allowance("heffingvrij_vermogen", p, version, personen, wet::Artikel_5_5<Form>::heffingvrij_vermogen);
}
std::optional<Allowance> vrijstelling_groene_beleggingen(const Parameters& p, const ParameterQuery& version, int personen) {
  return allowance("vrijstelling_groene_beleggingen", p, version, personen, wet::Artikel_5_13<Form>::lid_1_maximum);
}
std::optional<Allowance> heffingvrij_resultaat(const Parameters& p, const ParameterQuery& version, int personen) {
  return allowance("heffingvrij_resultaat", p, version, personen, wet::Wetsvoorstel_resultaat<Form>::heffingvrij_resultaat);
}

void exact(Work& work) {
  if (work.vraag.afronding == RoundingPolicy::wet) Calculation<Exact<RoundingPolicy::wet>>{work}.alles();
  else Calculation<Exact<RoundingPolicy::belastingdienst>>{work}.alles();
}

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing) {
  Loader lader{parameters, version};
  const auto tarief = load_dividend_tax_rate(lader);
  std::optional<int> shift_term;
  if (vermogen::composition_of(version.jaar).peildatumarbitrage) shift_term = load_shift_term(lader);
  UsufructRows rights;
  load(lader, rights);
  report_missing(lader, missing);
  const auto rows = load_figures(parameters, version, missing);
  if (!lader.missing().empty() || !rows) return nullptr;
  return std::make_shared<Box3Figures>(Box3Figures{*rows, *tarief, shift_term, rights,
                                                   lift<Exact<RoundingPolicy::wet>>(*rows, {}),
                                                   lift<Exact<RoundingPolicy::belastingdienst>>(*rows, {})});
}

} // namespace netto::box3

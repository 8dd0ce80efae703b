// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3/evaluate.hpp"
#include "law/wetsvoorstel_36748/resultaat.hpp"

namespace netto::box3 {

template <RoundingPolicy B> Fraction SplitCost<B>::operator()(Euro deel_eerste) const {
  const Bedrag<X> eerste = form::fact<X>({}, {}, deel_eerste);
  const Bedrag<X> tweede = samen.grondslag.grondslag - eerste;
  return (belasting(eerste, aftrek[0]) + belasting(tweede, aftrek[1]) - korting(eerste, true) - korting(tweede, false)).number;
}
template <RoundingPolicy B>
auto SplitCost<B>::belasting(const Bedrag<X>& deel, const Bedrag<X>& aftrek_persoon) const -> Bedrag<X> {
  auto u = forfait_per_persoon<X>(*c, samen, deel, tijdvak, *p);
  if (werkelijk) u = met_tegenbewijs<X>(std::move(u), *werkelijk, verhouding(deel, samen.grondslag.grondslag));
  return belast<X>(std::move(u), aftrek_persoon, *p).belasting;
}
/// The elder is the first.
template <RoundingPolicy B> auto SplitCost<B>::korting(const Bedrag<X>& deel, bool eerste) const -> Bedrag<X> {
  const auto toegepast = wet::Artikel_2_17<X>::toegepast(deel, samen.grondslag.grondslag, gelijke_delen<X>({}));
  return wet::Artikel_8_19<X>::korting(
      samen.grondslag.vrijgesteld_groen,
      box3::deel_groen<X>(p->jaar, samen.grondslag.grondslag, toegepast, form::fact<X>({}, {}, eerste ? 1 : 0, 1)),
      p->algemeen.heffingskorting_groene_beleggingen);
}
/// The largest part of the base, in whole euros, over which someone with this deduction owes nothing: whatever route counts, what
/// he owes never falls as his part grows.
template <RoundingPolicy B> Euro SplitCost<B>::laatste_zonder_belasting(const Bedrag<X>& aftrek_persoon, Euro grondslag) const {
  std::int64_t zonder = 0, met = grondslag.cents() / 100 + 1;
  while (met - zonder > 1) {
    const std::int64_t midden = zonder + (met - zonder) / 2;
    const auto deel = form::fact<X>({}, {}, Euro::from_euros(midden));
    ((belasting(deel, aftrek_persoon) > Bedrag<X>{}).holds ? met : zonder) = midden;
  }
  return Euro::from_euros(zonder);
}
template <RoundingPolicy B> areas::Choice SplitCost<B>::choice() const {
  areas::Choice choice;
  choice.whole = in_cents(samen.grondslag.grondslag, Direction::down);
  if (B == RoundingPolicy::belastingdienst) choice.stepped_by = in_cents(samen.grondslag.rendementsgrondslag, Direction::down);
  if (c->vermogensmix)
    choice.breakpoints = {in_cents(p->mix.grens_1, Direction::down), in_cents(p->mix.grens_2, Direction::down)};
  for (const auto& van_persoon : aftrek) // where the benefit passes the deduction the slope changes too
    if (!(van_persoon <= Bedrag<X>{}).holds) {
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
  report_missing(lader, missing);
  const auto rows = load_figures(parameters, version, missing);
  if (!tarief || !rows) return nullptr;
  return std::make_shared<Box3Figures>(Box3Figures{*rows, *tarief, lift<Exact<RoundingPolicy::wet>>(*rows, {}),
                                                   lift<Exact<RoundingPolicy::belastingdienst>>(*rows, {})});
}

} // namespace netto::box3

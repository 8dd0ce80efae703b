// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3/allowances.hpp"
#include "areas/box3/evaluate.hpp"
#include "law/wetsvoorstel_36748/resultaat.hpp"

namespace netto::engine {

template <Afrondingsbeleid B> Fraction Splitcost<B>::operator()(Euro deel_eerste) const {
  const Bedrag<X> eerste = vorm::feit<X>({}, {}, deel_eerste);
  const Bedrag<X> tweede = samen.grondslag.grondslag - eerste;
  return (belasting(eerste, aftrek[0]) + belasting(tweede, aftrek[1]) - korting(eerste, true) - korting(tweede, false)).number;
}
template <Afrondingsbeleid B>
auto Splitcost<B>::belasting(const Bedrag<X>& deel, const Bedrag<X>& aftrek_persoon) const -> Bedrag<X> {
  if (!werkelijk) return regime::per_persoon<X>(*c, samen, deel, tijdvak, aftrek_persoon, *p).belasting;
  const auto deel_van_samen = verhouding(deel, samen.grondslag.grondslag);
  return regime::per_persoon_met_tegenbewijs<X>(*c, samen, *werkelijk, deel_van_samen, deel, tijdvak, aftrek_persoon, *p)
      .belasting;
}
/// The elder is the first.
template <Afrondingsbeleid B> auto Splitcost<B>::korting(const Bedrag<X>& deel, bool eerste) const -> Bedrag<X> {
  const auto toegepast = wet::Artikel_2_17<X>::toegepast(deel, samen.grondslag.grondslag, gelijke_delen<X>({}));
  return wet::Artikel_8_19<X>::korting(
      samen.grondslag.vrijgesteld_groen,
      regime::deel_groen<X>(p->jaar, samen.grondslag.grondslag, toegepast, vorm::feit<X>({}, {}, eerste ? 1 : 0, 1)),
      p->algemeen.heffingskorting_groene_beleggingen);
}
/// The largest part of the base, in whole euros, over which someone with this deduction owes nothing: whatever route counts, what
/// he owes never falls as his part grows.
template <Afrondingsbeleid B>
Euro Splitcost<B>::laatste_zonder_belasting(const Bedrag<X>& aftrek_persoon, Euro grondslag) const {
  std::int64_t zonder = 0, met = grondslag.centen() / 100 + 1;
  while (met - zonder > 1) {
    const std::int64_t midden = zonder + (met - zonder) / 2;
    const auto deel = vorm::feit<X>({}, {}, Euro::uit_euros(midden));
    ((belasting(deel, aftrek_persoon) > Bedrag<X>{}).ja ? met : zonder) = midden;
  }
  return Euro::uit_euros(zonder);
}
template <Afrondingsbeleid B> Choice Splitcost<B>::choice() const {
  Choice choice;
  choice.whole = in_centen(samen.grondslag.grondslag, Richting::omlaag);
  if (B == Afrondingsbeleid::belastingdienst)
    choice.stepped_by = in_centen(samen.grondslag.rendementsgrondslag, Richting::omlaag);
  if (c->vermogensmix)
    choice.breakpoints = {in_centen(p->mix.grens_1, Richting::omlaag), in_centen(p->mix.grens_2, Richting::omlaag)};
  for (const auto& van_persoon : aftrek) // where the benefit passes the deduction the slope changes too
    if (!(van_persoon <= Bedrag<X>{}).ja) {
      const Euro knik = laatste_zonder_belasting(van_persoon, choice.whole);
      choice.breakpoints.insert(choice.breakpoints.end(), {knik, knik + Euro::uit_euros(1)});
    }
  choice.cost = std::cref(*this);
  return choice;
}
template struct Splitcost<Afrondingsbeleid::wet>;
template struct Splitcost<Afrondingsbeleid::belastingdienst>;

namespace {
using Form = Exact<Afrondingsbeleid::wet>;
std::optional<Allowance> allowance(std::string_view quantity, const Parameters& p, const Parametervraag& version, int personen,
                                   Bedrag<Form> (*of_persons)(const Bedrag<Form>&, const Verhouding<Form>&)) {
  Lader lader{p, version};
  Rij<Euro> row;
  lader(quantity, row);
  if (row.plaats < 0) return std::nullopt;
  const auto together = of_persons(vorm::parameter<Form>({}, row.waarde, row.plaats), vorm::feit<Form>({}, {}, personen, 1));
  return Allowance{in_centen(together), p.rij(row.plaats).status};
}
} // namespace
std::optional<Allowance> heffingvrij_vermogen(const Parameters& p, const Parametervraag& version, int personen) {
  return allowance("heffingvrij_vermogen", p, version, personen, wet::Artikel_5_5<Form>::heffingvrij_vermogen);
}
std::optional<Allowance> vrijstelling_groene_beleggingen(const Parameters& p, const Parametervraag& version, int personen) {
  return allowance("vrijstelling_groene_beleggingen", p, version, personen, wet::Artikel_5_13<Form>::lid_1_maximum);
}
std::optional<Allowance> heffingvrij_resultaat(const Parameters& p, const Parametervraag& version, int personen) {
  return allowance("heffingvrij_resultaat", p, version, personen, wet::Wetsvoorstel_resultaat<Form>::heffingvrij_resultaat);
}

void box3_exact(Work& work) {
  if (work.vraag.afronding == Afrondingsbeleid::wet) Berekening<Exact<Afrondingsbeleid::wet>>{work}.alles();
  else Berekening<Exact<Afrondingsbeleid::belastingdienst>>{work}.alles();
}

std::shared_ptr<const void> box3_load(const Parameters& parameters, const Parametervraag& version, Berichten& missing) {
  Lader lader{parameters, version};
  const auto tarief = laad_tarief_dividendbelasting(lader);
  meld_ontbrekend(lader, missing);
  const auto rows = laad_gegevens(parameters, version, missing);
  if (!tarief || !rows) return nullptr;
  return std::make_shared<Box3_figures>(Box3_figures{*rows, *tarief, til_op<Exact<Afrondingsbeleid::wet>>(*rows, {}),
                                                     til_op<Exact<Afrondingsbeleid::belastingdienst>>(*rows, {})});
}

} // namespace netto::engine

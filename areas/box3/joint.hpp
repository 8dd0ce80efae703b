// SPDX-License-Identifier: EUPL-1.2
// Evaluates the rules of one tax unit in a number form. The explained answer (Traced) and the search for the best split
// (Exact, Column) run this same text.
#pragma once

#include "areas/box3/columns/row.hpp"
#include "areas/box3/composition.hpp"
#include "areas/box3/gather.hpp"
#include "areas/box3/rights.hpp"
#include "areas/lift.hpp"
#include "areas/vermogen/evaluate.hpp"
#include "law/beleid_box3/tijdig_verzochte_aanslag.hpp"
#include "law/besluit_voorkoming_dubbele_belasting_2001/art_22_25ae_vermindering_box_3.hpp"
#include "law/wet_ib_2001/art_5_24_peildatumarbitrage.hpp"

#include <algorithm>

namespace netto::box3 {

using RowFigures = box3::YearFigures<Sourced<Euro>, Sourced<Percentage>>;

/// The typed parameters of the year; nothing when one that its articles need is missing, and then all of those become messages.
inline std::optional<RowFigures> load_figures(const Parameters& parameters, const ParameterQuery& vraag, Notices& errors) {
  RowFigures g;
  g.jaar = vraag.jaar;
  g.praktijk = box3::rekenpraktijk(vraag.jaar);
  Loader lader{parameters, vraag};
  const auto& stelsel = vermogen::composition_of(vraag.jaar);
  if (stelsel.vermogensmix) { // before its percentages were published there was the law of the year alone
    Loader herstel{parameters, vraag};
    g.rendement.velden_herstel(g.rendement, herstel);
    g.rechtsherstel = herstel.missing().empty();
  }
  box3::parameters(stelsel, g, lader);
  report_missing(lader, errors);
  if (!lader.missing().empty()) return std::nullopt;
  return g;
}

template <NumberForm F> box3::Gegevens<F> lift(const RowFigures& r, typename F::Context context) {
  box3::Gegevens<F> g;
  g.jaar = r.jaar;
  g.praktijk = r.praktijk;
  g.rechtsherstel = r.rechtsherstel;
  areas::lift<F>(r, g, context, [&](auto& z, auto&& op) { box3::parameters(vermogen::composition_of(r.jaar), z, op); });
  return g;
}

/// A true or false fact in number form F.
template <NumberForm F> Voorwaarde<F> yes_no(bool waarde) { return {waarde, {}}; }

/// Values the things of a unit, and keeps what the rights among them are worth.
template <NumberForm F> struct Valuation {
  F::Context context;
  Rights<F> rights;
  std::vector<ValuedRight<F>> valued{};

  /// The part of the unit in a thing worth `heel`, or in the right on it, rounded as it is entered in a return.
  Bedrag<F> part(const Bedrag<F>& heel, Thing wat, Part deel, const std::optional<Right>& right, const RoundingPoint& point) {
    const Fact part{wat, word::deel};
    if (!right) return afgerond(part_of<F>(heel, part, deel, context), point);
    const auto factor = rights.factor(wat, right->begin);
    const auto waarde = afgerond(part_of<F>(rights.value(right->role, heel, factor), part, deel, context), point);
    valued.push_back({wat, right->role, factor, waarde});
    return waarde;
  }
  Bedrag<F> value_of_item(const Post& post, const RoundingPoint& point) {
    const bool payments = post.right && post.right->role == Role::periodic_payments;
    const Word* what = payments ? &word::uitkering_per_jaar : post.word;
    return part(form::fact<F>(context, what == nullptr ? Fact{post.wat} : Fact{post.wat, *what}, post.waarde), post.wat,
                post.deel, post.right, point);
  }
  Bedrag<F> sum_of(const std::vector<Post>& posten, const RoundingPoint& point) {
    std::optional<Bedrag<F>> som;
    for (const Post& post : posten) add(som, value_of_item(post, point));
    return som ? *som : form::fact<F>(context, {}, Euro{});
  }
};

/// A home as the rule sees it when `verhuring` is the only part let; nullptr: not let. `met_staat`: with its value when let.
template <NumberForm F>
wet::Woningfeiten<F> home_facts(const HomeItem& w, const Bedrag<F>& woz, const HomeItem::Letting* verhuring, bool met_staat,
                                typename F::Context context) {
  const auto fact = [&](const Word& wat, Euro e) { return form::fact<F>(context, e == Euro{} ? Fact{} : Fact{w.wat, wat}, e); };
  const HomeItem::Letting v = verhuring == nullptr ? HomeItem::Letting{} : *verhuring;
  return {woz,
          fact(word::erfpachtcanon, w.canon),
          fact(word::kale_huur, v.maandhuur),
          form::fact<F>(context, word::maanden_per_jaar, months_in_year, 1),
          form::fact<F>(context, {w.wat, word::verhuurd_deel}, v.deel.size()),
          fact(word::waarde_in_verhuurde_staat, w.waarde_verhuurde_staat),
          yes_no<F>(verhuring != nullptr),
          yes_no<F>(v.tijdelijk),
          yes_no<F>(v.gelieerd),
          yes_no<F>(w.gebouwd_eigendom),
          yes_no<F>(met_staat && w.staat_opgegeven)};
}

/// The value of a home (5.20). Of parts let by themselves each is valued alone and then put together (17a lid 5 UB); the value
/// when let is about the whole (lid 6).
template <NumberForm F>
wet::Leegwaarde<F> valuate(const vermogen::Composition& c, const HomeItem& w, const Bedrag<F>& woz, const box3::Gegevens<F>& p,
                           typename F::Context context) {
  const auto met = [&](const HomeItem::Letting* v, bool met_staat) {
    return box3::waarde_woning<F>(c, home_facts<F>(w, woz, v, met_staat, context), p);
  };
  if (w.verhuringen.empty()) return met(nullptr, true);
  if (w.verhuringen.size() == 1) return met(&w.verhuringen.front(), true);
  auto samen = met(&w.verhuringen.front(), false);
  for (std::size_t i = 1; i < w.verhuringen.size(); ++i)
    samen = wet::Artikel_17a<F>::lid_5(samen, met(&w.verhuringen[i], false));
  const auto geheel = home_facts<F>(w, woz, &w.verhuringen.front(), true, context);
  samen.onafgerond = kies(samen.ratio_geldt, wet::Artikel_17a<F>::lid_6(geheel, samen.onafgerond, p.waardering),
                          samen.onafgerond); // 5.20 lid 5
  samen.onafgerond = noem(begrip::waarde_woning, samen.onafgerond);
  samen.waarde = afgerond(samen.onafgerond, afronding::bezitting);
  return samen;
}

template <NumberForm F> struct Valued {
  Bedrag<F> woz;
  wet::Leegwaarde<F> leegwaarde;
};

/// What counts of the funeral policies of one person, and the value by insured before the test per person.
template <NumberForm F> struct FuneralSum {
  std::vector<Bedrag<F>> per_verzekerde;
  Bedrag<F> telt;
};

/// The part of an amount over the months of liability in which it is had (Bvdb 2001, 23 lid 4).
template <NumberForm F> Bedrag<F> over_months(const Bedrag<F>& x, Thing wat, Months maanden, typename F::Context context) {
  if (maanden.had == maanden.of) return x;
  return wet::Artikel_23<F>::lid_4(x, form::fact<F>(context, {wat, word::maanden_in_bezit}, maanden.had, maanden.of));
}
/// What the unit has abroad that gives relief, with the debts connected with it; nothing when there is none. `waarden`: of the homes.
template <NumberForm F>
std::optional<wet::Grondslag_buitenland<F>> abroad(const Inventory& inv, const std::vector<Valued<F>>& waarden,
                                                   const wet::Bestanddelen<F>& delen, Valuation<F>& v, auto&& over_onderwerp) {
  const typename F::Context context = v.context;
  std::optional<Bedrag<F>> bezit, schuld, alle_schulden;
  for (std::size_t i = 0; i < inv.woningen.size(); ++i)
    if (const HomeItem& w = inv.woningen[i]; w.maanden_buitenland.any()) {
      over_onderwerp(Subject{w.wat});
      add(bezit, over_months<F>(waarden[i].leegwaarde.waarde, w.wat, w.maanden_buitenland, context));
    }
  for (const HomeItem& w : inv.woningen_later) {
    over_onderwerp(Subject{w.wat});
    const auto waarde =
        v.part(form::fact<F>(context, {w.wat, word::woz_waarde}, w.woz), w.wat, w.deel, w.right, afronding::bezitting);
    add(bezit, over_months<F>(waarde, w.wat, w.maanden_buitenland, context));
  }
  over_onderwerp(Subject{});
  for (const Post& post : inv.overig)
    if (post.maanden_buitenland.any())
      add(bezit, over_months<F>(v.value_of_item(post, afronding::bezitting), post.wat, post.maanden_buitenland, context));
  if (!bezit) return std::nullopt;
  const auto tel = [&](const std::vector<Post>& schulden, const Verhouding<F>* toegerekend) {
    for (const Post& post : schulden) {
      auto waarde = v.value_of_item(post, afronding::schuld);
      if (toegerekend != nullptr) waarde = waarde * *toegerekend;
      add(alle_schulden, waarde);
      if (post.maanden_buitenland.any()) add(schuld, over_months<F>(waarde, post.wat, post.maanden_buitenland, context));
    }
  };
  if (std::ranges::none_of(inv.schulden, [](const Post& p) { return p.maanden_buitenland.any(); }) &&
      std::ranges::none_of(inv.kinderen, [](const ChildItem& k) {
        return std::ranges::any_of(k.schulden, [](const Post& p) { return p.maanden_buitenland.any(); });
      }))
    return wet::Grondslag_buitenland<F>{*bezit, form::fact<F>(context, {}, Euro{})};
  tel(inv.schulden, nullptr);
  tel(inv.schulden_zonder_drempel, nullptr);
  for (const ChildItem& k : inv.kinderen) {
    const auto deel = form::fact<F>(context, word::kind_toegerekend_deel, k.toegerekend.size());
    tel(k.schulden, &deel);
  }
  return wet::Grondslag_buitenland<F>{*bezit,
                                      wet::Artikel_23<F>::lid_2_schulden(*schuld, *alle_schulden, delen.schulden_na_drempel)};
}

/// How much of a shift around 1 January did not take place for the deemed return (5.24). `op_peildatum`: what rose by it.
template <NumberForm F> Bedrag<F> undone(const Shift& shift, const Bedrag<F>& op_peildatum, typename F::Context context) {
  const auto som = [&](const std::vector<Post>& posten) {
    std::optional<Bedrag<F>> totaal;
    for (const Post& p : posten)
      add(totaal,
          part_of<F>(form::fact<F>(context, {p.wat, word::verschoven}, p.waarde), {p.wat, word::deel}, p.deel, context));
    return *totaal;
  };
  const auto ervoor = som(shift.ervoor);
  return noem(begrip::teruggedraaid,
              afgerond(wet::Artikel_5_24::voor_zover<F>(ervoor, som(shift.erna), op_peildatum), afronding::bezitting));
}

template <NumberForm F> struct UnitSum {
  std::vector<ValuedRight<F>> rechten; ///< in the order of valuation
  std::vector<Valued<F>> woningen;
  std::vector<FuneralSum<F>> uitvaart; ///< of each person of Inventory::uitvaart
  box3::Joint<F> samen;
  std::optional<wet::Grondslag_buitenland<F>> buitenland;
  std::optional<Bedrag<F>> niet_verkocht, niet_geleend; ///< undone for the deemed return (5.24)
  std::optional<Verhouding<F>> tijdvak; ///< part of the year, where not everything counts for as long (7.7 lid 4)
};

/// The part of the year that the benefit counts for where some things count for fewer months (7.7 lid 4).
template <NumberForm F>
Verhouding<F> shortened(const Inventory& inv, const UnitSum<F>& e, const TaxUnit& eenheid, Valuation<F>& v) {
  const typename F::Context context = v.context;
  auto tijdvak = form::fact<F>(context, word::deel_van_het_jaar, eenheid.maanden, months_in_year);
  for (const ShorterItem& k : inv.korter) {
    std::optional<Bedrag<F>> waarde;
    for (const auto& [role, deel] : k.delen) {
      const auto is_it = [&](const auto& item) { return item.wat == k.wat && role_of(item.right) == role; };
      const auto tel = [&](const Bedrag<F>& x) { add(waarde, part_of<F>(x, {k.wat, word::deel}, deel, context)); };
      for (std::size_t i = 0; i < inv.woningen.size(); ++i)
        if (is_it(inv.woningen[i])) tel(e.woningen[i].leegwaarde.waarde);
      for (const Post& post : inv.overig)
        if (is_it(post)) tel(v.value_of_item(post, afronding::bezitting));
    }
    if (!waarde) continue;
    tijdvak = wet::Artikel_7_7<F>::lid_4(
        tijdvak, *waarde, v.sum_of(k.schulden, afronding::schuld), e.samen.grondslag.rendementsgrondslag,
        form::fact<F>(context, {k.wat, word::gemist_deel_van_het_jaar}, k.gemist, months_in_year));
  }
  return tijdvak;
}

/// Assets and debts of the unit, their valuation, and the joint base and return.
template <NumberForm F>
UnitSum<F> compose(const vermogen::Composition& c, const Inventory& inv, const TaxUnit& eenheid, const box3::Gegevens<F>& p,
                   const UsufructRows& rights, typename F::Context context, auto&& over_onderwerp) {
  UnitSum<F> e;
  Valuation<F> v{context, {rights, context}};
  const auto sum_of = [&](const std::vector<Post>& posten, const RoundingPoint& point) { return v.sum_of(posten, point); };
  auto overig = sum_of(inv.overig, afronding::bezitting);
  for (const HomeItem& w : inv.woningen) {
    over_onderwerp(Subject{w.wat});
    const auto woz = noem(begrip::woz_waarde, form::fact<F>(context, {w.wat, word::woz_waarde}, w.woz));
    Valued<F> g{woz, valuate<F>(c, w, woz, p, context)};
    if (!w.deel.geheel() || w.right)
      g.leegwaarde.waarde =
          noem(begrip::waarde_woning_deel, v.part(g.leegwaarde.waarde, w.wat, w.deel, w.right, afronding::bezitting));
    overig = overig + g.leegwaarde.waarde;
    e.woningen.push_back(std::move(g));
  }
  over_onderwerp(Subject{});
  for (const FuneralItem& u : inv.uitvaart) {
    FuneralSum<F> som;
    for (const auto& verzekerde : u.verzekerden) {
      som.per_verzekerde.push_back(wet::Artikel_5_10<F>::onderdeel_a_per_verzekerde(
          sum_of(verzekerde.kapitaal, afronding::bezitting), sum_of(verzekerde.waarde, afronding::bezitting), p.algemeen));
      som.telt = som.per_verzekerde.size() == 1 ? som.per_verzekerde.front() : som.telt + som.per_verzekerde.back();
    }
    som.telt = wet::Artikel_5_10<F>::onderdeel_a_per_persoon(som.telt, p.algemeen);
    overig = overig + som.telt;
    e.uitvaart.push_back(std::move(som));
  }
  // One by one: the order of the steps in the trace must not depend on the compiler.
  const auto vermogen_van = [&](const BoundItems& g, const Bedrag<F>& bank, const Bedrag<F>& ander,
                                const Verhouding<F>& personen) -> wet::Vermogen<F> {
    auto overige = ander;
    if (!g.kapitaalverzekering.empty())
      overige = overige +
                wet::Invoeringswet_AN<F>::belast(sum_of(g.kapitaalverzekering, afronding::bezitting), personen, p.werkelijk);
    return {bank,
            noem(begrip::contant_geld, sum_of(g.contant, afronding::bezitting)),
            noem(begrip::groen_bank, sum_of(g.groen_bank, afronding::bezitting)),
            noem(begrip::groen_overig, sum_of(g.groen, afronding::bezitting)),
            overige,
            sum_of(g.schulden, afronding::schuld),
            personen};
  };
  const auto personen = aantal_personen<F>(eenheid, context);
  const bool zonder_grenzen = eenheid.met_grenzen() == 0;
  auto vermogen = vermogen_van(inv, sum_of(inv.bank, afronding::bezitting), overig,
                               zonder_grenzen ? personen : aantal_met_grenzen<F>(eenheid, context));
  if (!inv.belasting.empty())
    vermogen = wet::Tijdig_verzochte_aanslag::betaald<F>(vermogen, sum_of(inv.belasting, afronding::schuld));
  // A loan that did not take place leaves less on the bank, which a sale that did not take place may still use.
  if (!inv.geleend.none()) {
    e.niet_geleend = undone<F>(inv.geleend, vermogen.schulden, context);
    vermogen = wet::Artikel_5_24::lid_2<F>(vermogen, *e.niet_geleend);
  }
  if (!inv.verkocht.none()) {
    e.niet_verkocht = undone<F>(inv.verkocht, vermogen.bank_en_spaartegoeden, context);
    vermogen = wet::Artikel_5_24::lid_1<F>(vermogen, *e.niet_verkocht);
  }
  auto delen = zonder_grenzen ? wet::Artikel_7_7<F>::lid_2(vermogen) : box3::bestanddelen<F>(c, vermogen, p);
  if (!inv.schulden_zonder_drempel.empty())
    delen = wet::Artikel_2_6::met_schulden<F>(delen, sum_of(inv.schulden_zonder_drempel, afronding::schuld));
  for (const ChildItem& k : inv.kinderen) {
    over_onderwerp(Subject{k.wat});
    const auto niets = form::fact<F>(context, {}, Euro{});
    const auto kind = vermogen_van(k, niets, niets, form::fact<F>(context, word::persoon, 1, 1));
    const auto van_kind = eenheid.buitenland ? wet::Artikel_7_7<F>::lid_2(kind) : box3::bestanddelen<F>(c, kind, p);
    const auto deel = form::fact<F>(context, word::kind_toegerekend_deel, k.toegerekend.size());
    over_onderwerp(Subject{});
    delen = wet::Artikel_2_15::lid_2<F>(delen, van_kind, deel);
  }
  const bool alleen_hier =
      std::ranges::all_of(eenheid.personen, [&](PersonIndex w) { return contains(eenheid.alleen_hier, w); });
  e.samen = box3::gezamenlijk<F>(c,
                                 alleen_hier ? wet::Artikel_7_7<F>::lid_1(delen, personen, p.algemeen)
                                             : wet::Artikel_5_3<F>::grondslag(delen, personen, p.algemeen),
                                 p);
  e.rechten = std::move(v.valued);
  e.buitenland = abroad<F>(inv, e.woningen, delen, v, over_onderwerp);
  if (!inv.korter.empty()) e.tijdvak = shortened<F>(inv, e, eenheid, v);
  return e;
}

} // namespace netto::box3

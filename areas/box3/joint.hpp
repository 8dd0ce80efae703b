// SPDX-License-Identifier: EUPL-1.2
// Evaluates the rules of one tax unit in a number form. The explained answer (Traceer) and the search for the best split
// (Exact, Kolom) run this same text.
#pragma once

#include "areas/box3/columns/row.hpp"
#include "areas/box3/composition.hpp"
#include "areas/box3/gather.hpp"
#include "facts/words.hpp"
#include "areas/lift.hpp"

namespace netto::engine {

using Rijgegevens = regime::Jaargegevens<Rij<Euro>, Rij<Percentage>>;

/// The typed parameters of the year; nothing when one that its articles need is missing, and then all of those become messages.
inline std::optional<Rijgegevens> laad_gegevens(const Parameters& parameters, const Parametervraag& vraag, Berichten& fouten) {
  Rijgegevens g;
  g.jaar = vraag.jaar;
  g.praktijk = regime::rekenpraktijk(vraag.jaar);
  Lader lader{parameters, vraag};
  const auto& stelsel = regime::composition_of(vraag.jaar);
  if (stelsel.vermogensmix) { // before its percentages were published there was the law of the year alone
    Lader herstel{parameters, vraag};
    g.rendement.velden_herstel(g.rendement, herstel);
    g.rechtsherstel = herstel.ontbrekend().empty();
  }
  regime::parameters(stelsel, g, lader);
  meld_ontbrekend(lader, fouten);
  if (!lader.ontbrekend().empty()) return std::nullopt;
  return g;
}

template <Rekenvorm F> regime::Gegevens<F> til_op(const Rijgegevens& r, typename F::Context context) {
  regime::Gegevens<F> g;
  g.jaar = r.jaar;
  g.praktijk = r.praktijk;
  g.rechtsherstel = r.rechtsherstel;
  til_op<F>(r, g, context, [&](auto& z, auto&& op) { regime::parameters(regime::composition_of(r.jaar), z, op); });
  return g;
}

/// A true or false fact in number form F.
template <Rekenvorm F> Voorwaarde<F> ja_nee(bool waarde) { return {waarde, {}}; }

/// The value of a thing for the unit, rounded as it is entered in a return.
template <Rekenvorm F> Bedrag<F> waarde_van(const Post& post, const Afrondingspunt& punt, typename F::Context context) {
  const auto heel = vorm::feit<F>(context, post.word == nullptr ? Fact{post.wat} : Fact{post.wat, *post.word}, post.waarde);
  if (post.deel.geheel()) return afgerond(heel, punt);
  return afgerond(heel * vorm::feit<F>(context, {post.wat, word::deel}, post.deel.teller, post.deel.noemer), punt);
}
template <Rekenvorm F>
Bedrag<F> som_van(const std::vector<Post>& posten, const Afrondingspunt& punt, typename F::Context context) {
  if (posten.empty()) return vorm::feit<F>(context, {}, Euro{});
  Bedrag<F> som = waarde_van<F>(posten.front(), punt, context);
  for (std::size_t i = 1; i < posten.size(); ++i) som = som + waarde_van<F>(posten[i], punt, context);
  return som;
}

/// A home as the rule sees it when `verhuring` is the only part let; nullptr: not let. `met_staat`: with its value when let.
template <Rekenvorm F>
wet::Woningfeiten<F> woningfeiten(const Woningpost& w, const Bedrag<F>& woz, const Woningpost::Verhuring* verhuring,
                                  bool met_staat, typename F::Context context) {
  const auto feit = [&](const Word& wat, Euro e) {
    return vorm::feit<F>(context, e == Euro{} ? Fact{} : Fact{w.wat, wat}, e);
  };
  const Woningpost::Verhuring v = verhuring == nullptr ? Woningpost::Verhuring{} : *verhuring;
  return {woz,
          feit(word::erfpachtcanon, w.canon),
          feit(word::kale_huur, v.maandhuur),
          vorm::feit<F>(context, word::maanden_per_jaar, maanden_per_jaar, 1),
          vorm::feit<F>(context, {w.wat, word::verhuurd_deel}, v.deel.teller, v.deel.noemer),
          feit(word::waarde_in_verhuurde_staat, w.waarde_verhuurde_staat),
          ja_nee<F>(verhuring != nullptr),
          ja_nee<F>(v.tijdelijk),
          ja_nee<F>(v.gelieerd),
          ja_nee<F>(w.gebouwd_eigendom),
          ja_nee<F>(met_staat && w.staat_opgegeven)};
}

/// The value of a home (5.20). Of parts let by themselves each is valued alone and then put together (17a lid 5 UB); the value
/// when let is about the whole (lid 6).
template <Rekenvorm F>
wet::Leegwaarde<F> waardeer(const regime::Composition& c, const Woningpost& w, const Bedrag<F>& woz,
                            const regime::Gegevens<F>& p, typename F::Context context) {
  const auto met = [&](const Woningpost::Verhuring* v, bool met_staat) {
    return regime::waarde_woning<F>(c, woningfeiten<F>(w, woz, v, met_staat, context), p);
  };
  if (w.verhuringen.empty()) return met(nullptr, true);
  if (w.verhuringen.size() == 1) return met(&w.verhuringen.front(), true);
  auto samen = met(&w.verhuringen.front(), false);
  for (std::size_t i = 1; i < w.verhuringen.size(); ++i)
    samen = wet::Artikel_17a<F>::lid_5(samen, met(&w.verhuringen[i], false));
  const auto geheel = woningfeiten<F>(w, woz, &w.verhuringen.front(), true, context);
  samen.onafgerond = kies(samen.ratio_geldt, wet::Artikel_17a<F>::lid_6(geheel, samen.onafgerond, p.waardering),
                          samen.onafgerond); // 5.20 lid 5
  samen.onafgerond = noem(begrip::waarde_woning, samen.onafgerond);
  samen.waarde = afgerond(samen.onafgerond, afronding::bezitting);
  return samen;
}

template <Rekenvorm F> struct Gewaardeerd {
  Bedrag<F> woz;
  wet::Leegwaarde<F> leegwaarde;
};

/// What counts of the funeral policies of one person, and the value by insured before the test per person.
template <Rekenvorm F> struct Uitvaartsom {
  std::vector<Bedrag<F>> per_verzekerde;
  Bedrag<F> telt;
};

template <Rekenvorm F> struct Eenheidsom {
  std::vector<Gewaardeerd<F>> woningen;
  std::vector<Uitvaartsom<F>> uitvaart; ///< of each person of Inventaris::uitvaart
  regime::Gezamenlijk<F> samen;
};

/// Assets and debts of the unit, their valuation, and the joint base and return.
template <Rekenvorm F>
Eenheidsom<F> samenstellen(const regime::Composition& c, const Inventaris& inv, const Eenheid& eenheid,
                           const regime::Gegevens<F>& p, typename F::Context context, auto&& over_onderwerp) {
  Eenheidsom<F> e;
  auto overig = som_van<F>(inv.overig, afronding::bezitting, context);
  for (const Woningpost& w : inv.woningen) {
    over_onderwerp(Subject{w.wat});
    const auto woz = noem(begrip::woz_waarde, vorm::feit<F>(context, {w.wat, word::woz_waarde}, w.woz));
    Gewaardeerd<F> g{woz, waardeer<F>(c, w, woz, p, context)};
    if (!w.deel.geheel())
      g.leegwaarde.waarde =
          noem(begrip::waarde_woning_deel,
               afgerond(g.leegwaarde.waarde * vorm::feit<F>(context, {w.wat, word::deel}, w.deel.teller, w.deel.noemer),
                        afronding::bezitting));
    overig = overig + g.leegwaarde.waarde;
    e.woningen.push_back(std::move(g));
  }
  over_onderwerp(Subject{});
  for (const Uitvaartpost& u : inv.uitvaart) {
    Uitvaartsom<F> som;
    for (const auto& v : u.verzekerden) {
      som.per_verzekerde.push_back(
          wet::Artikel_5_10<F>::onderdeel_a_per_verzekerde(som_van<F>(v.kapitaal, afronding::bezitting, context),
                                                           som_van<F>(v.waarde, afronding::bezitting, context), p.algemeen));
      som.telt = som.per_verzekerde.size() == 1 ? som.per_verzekerde.front() : som.telt + som.per_verzekerde.back();
    }
    som.telt = wet::Artikel_5_10<F>::onderdeel_a_per_persoon(som.telt, p.algemeen);
    overig = overig + som.telt;
    e.uitvaart.push_back(std::move(som));
  }
  // One by one: the order of the steps in the trace must not depend on the compiler.
  const auto vermogen_van = [&](const Grensposten& g, const Bedrag<F>& bank, const Bedrag<F>& ander,
                                const Verhouding<F>& personen) -> wet::Vermogen<F> {
    auto overige = ander;
    if (!g.kapitaalverzekering.empty())
      overige = overige + wet::Invoeringswet_AN<F>::belast(som_van<F>(g.kapitaalverzekering, afronding::bezitting, context),
                                                           personen, p.werkelijk);
    return {bank,
            noem(begrip::contant_geld, som_van<F>(g.contant, afronding::bezitting, context)),
            noem(begrip::groen_bank, som_van<F>(g.groen_bank, afronding::bezitting, context)),
            noem(begrip::groen_overig, som_van<F>(g.groen, afronding::bezitting, context)),
            overige,
            som_van<F>(g.schulden, afronding::schuld, context),
            personen};
  };
  const auto bestanddelen_van = [&](const wet::Vermogen<F>& v) {
    return eenheid.buitenland ? wet::Artikel_7_7<F>::lid_2(v) : regime::bestanddelen<F>(c, v, p);
  };
  const auto personen = vorm::feit<F>(context, eenheid.personen.size() > 1 ? word::partners : word::persoon,
                                      static_cast<std::int64_t>(eenheid.personen.size()), 1);
  auto delen = bestanddelen_van(vermogen_van(inv, som_van<F>(inv.bank, afronding::bezitting, context), overig, personen));
  for (const Kindpost& k : inv.kinderen) {
    over_onderwerp(Subject{k.wat});
    const auto niets = vorm::feit<F>(context, {}, Euro{});
    const auto van_kind = bestanddelen_van(vermogen_van(k, niets, niets, vorm::feit<F>(context, word::persoon, 1, 1)));
    const auto deel = vorm::feit<F>(context, word::kind_toegerekend_deel, k.toegerekend.teller, k.toegerekend.noemer);
    over_onderwerp(Subject{});
    delen = wet::Artikel_2_15::lid_2<F>(delen, van_kind, deel);
  }
  e.samen = regime::gezamenlijk<F>(c,
                                   eenheid.buitenland ? wet::Artikel_7_7<F>::lid_1(delen, personen, p.algemeen)
                                                      : wet::Artikel_5_3<F>::grondslag(delen, personen, p.algemeen),
                                   p);
  return e;
}

} // namespace netto::engine

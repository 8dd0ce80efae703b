// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3/columns.hpp"

#include "areas/box3/wording.hpp"

#include "areas/box3/columns/builds.hpp"
#include "areas/box3/columns/proof.hpp"
#include "areas/box3/joint.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace netto::engine {

namespace {

/// What holds for one of the columns that are int32.
struct Kolomeis {
  Huishoudkolom kolom;
  std::span<const std::int32_t> cellen;
  std::int64_t grens;
};

std::array<Kolomeis, 12> eisen(const Huishoudens& in, std::int64_t bedrag, std::int64_t klein) {
  using enum Huishoudkolom;
  return {{{bank_en_spaartegoeden, in.bank_en_spaartegoeden, bedrag},
           {contant_geld, in.contant_geld, bedrag},
           {groene_spaartegoeden, in.groene_spaartegoeden, bedrag},
           {groene_beleggingen, in.groene_beleggingen, bedrag},
           {overige_bezittingen, in.overige_bezittingen, bedrag},
           {schulden, in.schulden, bedrag},
           {woz, in.woz, bedrag},
           {maandhuur_cent, in.maandhuur_cent, klein},
           {erfpachtcanon_cent, in.erfpachtcanon_cent, klein},
           {aftrek_1_cent, in.aftrek_1_cent, klein},
           {aftrek_2_cent, in.aftrek_2_cent, klein},
           {deel_eerste, in.deel_eerste, Percentage::geheel}}};
}

std::optional<Huishoudkolom> lengte_verschilt(const Huishoudens& in, const Huishouduitkomsten& uit) {
  const std::size_t n = in.rijen();
  for (const Kolomeis& e : eisen(in, 0, 0))
    if (e.cellen.size() != n) return e.kolom;
  if (in.woning.size() != n) return Huishoudkolom::woning;
  if (in.partners.size() != n) return Huishoudkolom::partners;
  if (in.maanden.size() != n) return Huishoudkolom::maanden;
  for (const auto& k :
       {uit.rendementsgrondslag, uit.grondslag, uit.voordeel_1, uit.voordeel_2, uit.belasting_1, uit.belasting_2})
    if (k.size() != n) return Huishoudkolom::uitkomst;
  return std::nullopt;
}

/// Adds the wrong cells of rows vanaf.. to `fouten`, up to the most that is reported.
void zoek_fouten(const Huishoudens& in, std::size_t vanaf, std::int64_t bedrag, std::int64_t klein,
                 std::vector<Celfout>& fouten) {
  const auto e = eisen(in, bedrag, klein);
  for (std::size_t i = vanaf; i < in.rijen() && fouten.size() < celfouten_ten_hoogste; ++i) {
    const auto meld = [&](Huishoudkolom kolom, std::int64_t waarde) {
      if (fouten.size() < celfouten_ten_hoogste) fouten.push_back({i, kolom, waarde});
    };
    for (const Kolomeis& k : e)
      if (k.cellen[i] < 0 || k.cellen[i] > k.grens) meld(k.kolom, k.cellen[i]);
    if ((in.woning[i] & woningvlag::verhuurd) != 0 && in.maandhuur_cent[i] == 0) meld(Huishoudkolom::maandhuur_cent, 0);
    if (in.woning[i] > woningvlag::alle) meld(Huishoudkolom::woning, in.woning[i]);
    if (in.partners[i] > 1) meld(Huishoudkolom::partners, in.partners[i]);
    if (in.maanden[i] > maanden_per_jaar) meld(Huishoudkolom::maanden, in.maanden[i]);
  }
}

/// The amounts that the rules of these columns use, all in whole euros?
bool hele_euros(const Rijgegevens& r) {
  bool heel = true;
  struct Kijk {
    bool& heel;
    void operator()(std::string_view, const Rij<Euro>& x) const { heel = heel && x.waarde.centen() % 100 == 0; }
    void operator()(std::string_view, const Rij<Percentage>&) const {}
    void operator()(std::string_view, const Tabel<Rij<Percentage>>&) const {}
  };
  Box3Rijen::velden(r.algemeen, Kijk{heel});
  Vermogensmixrijen::velden(r.mix, Kijk{heel});
  Waarderingsrijen::velden(r.waardering, Kijk{heel});
  return heel;
}

/// The parameters in form F with the noemers that the column kernels count on: those of factors 1 where they are whole numbers,
/// those of bounds in lowest terms, of every other percentage the usual one. Values are not changed.
template <Rekenvorm F> regime::Gegevens<F> kolomgegevens(const Rijgegevens& r) {
  auto g = til_op<F>(r, typename F::Context{});
  const auto lift = [](const Rij<Percentage>& x, std::int64_t deler) {
    return vorm::feit<F>({}, {}, x.waarde.duizendsten() / deler, Percentage::geheel / deler);
  };
  g.waardering.canonfactor = lift(r.waardering.canonfactor, Percentage::geheel);
  g.waardering.canonfactor_gebouwd_eigendom = lift(r.waardering.canonfactor_gebouwd_eigendom, Percentage::geheel);
  for (std::size_t i = 0; i < tabel_max; ++i) {
    const auto& grens = r.waardering.leegwaarderatio.tot_en_met[i];
    g.waardering.leegwaarderatio.tot_en_met[i] = lift(grens, std::gcd(grens.waarde.duizendsten(), Percentage::geheel));
  }
  return g;
}
bool hele_factoren(const Rijgegevens& r) {
  return r.waardering.canonfactor.waarde.duizendsten() % Percentage::geheel == 0 &&
         r.waardering.canonfactor_gebouwd_eigendom.waarde.duizendsten() % Percentage::geheel == 0;
}
bool kolom_is_exact(const Rijgegevens& r, int jaar) {
  if (!hele_factoren(r)) return false;
  return kolom_is_exact(regime::composition_of(jaar), kolomgegevens<Kolombewijs>(r));
}

#ifdef NETTO_KOLOM_X86
Kolombouw beste_bouw() {
  if (__builtin_cpu_supports("x86-64-v4")) return Kolombouw::x86_64_v4;
  if (__builtin_cpu_supports("x86-64-v3")) return Kolombouw::x86_64_v3;
  if (__builtin_cpu_supports("x86-64-v2")) return Kolombouw::x86_64_v2;
  return Kolombouw::gewoon;
}
Kolomkern kern(Kolombouw bouw, int jaar) {
  if (bouw == Kolombouw::x86_64_v4) return kolom_v4::kern(jaar);
  if (bouw == Kolombouw::x86_64_v3) return kolom_v3::kern(jaar);
  if (bouw == Kolombouw::x86_64_v2) return kolom_v2::kern(jaar);
  return kolom_gewoon::kern(jaar);
}
#else
Kolombouw beste_bouw() { return Kolombouw::gewoon; }
Kolomkern kern(Kolombouw, int jaar) { return kolom_gewoon::kern(jaar); }
#endif

/// Rows one by one in the exact form.
void reken_exact(const regime::Composition& stelsel, const Huishoudens& in, const Huishouduitkomsten& uit,
                 const regime::Gegevens<Exact<Afrondingsbeleid::belastingdienst>>& p) {
  using F = Exact<Afrondingsbeleid::belastingdienst>;
  for (std::size_t i = 0; i < in.rijen(); ++i) {
    const auto vlag = [&](std::uint8_t v) { return (in.woning[i] & v) != 0; };
    const Huishoudcellen<F> c{in.bank_en_spaartegoeden[i],
                              in.contant_geld[i],
                              in.groene_spaartegoeden[i],
                              in.groene_beleggingen[i],
                              in.overige_bezittingen[i],
                              in.schulden[i],
                              in.woz[i],
                              in.maandhuur_cent[i],
                              in.erfpachtcanon_cent[i],
                              in.aftrek_1_cent[i],
                              in.aftrek_2_cent[i],
                              in.deel_eerste[i],
                              in.partners[i] + 1,
                              in.maanden[i],
                              in.partners[i] != 0,
                              vlag(woningvlag::verhuurd),
                              vlag(woningvlag::tijdelijk),
                              vlag(woningvlag::gelieerd),
                              vlag(woningvlag::gebouwd_eigendom)};
    const auto u = reken_rij<F>(stelsel, huishoudrij<F>(c), p);
    const auto schrijf = [&](std::span<std::int32_t> kolom, const Bedrag<F>& b) {
      kolom[i] = static_cast<std::int32_t>(in_centen(b).centen() / 100);
    };
    schrijf(uit.rendementsgrondslag, u.rendementsgrondslag);
    schrijf(uit.grondslag, u.grondslag);
    schrijf(uit.voordeel_1, u.voordeel[0]);
    schrijf(uit.voordeel_2, u.voordeel[1]);
    schrijf(uit.belasting_1, u.belasting[0]);
    schrijf(uit.belasting_2, u.belasting[1]);
  }
}

void reken_exact(const Huishoudens& in, const Huishouduitkomsten& uit, const Rijgegevens& rijen, int jaar) {
  const auto p = til_op<Exact<Afrondingsbeleid::belastingdienst>>(rijen, {});
  reken_exact(regime::composition_of(jaar), in, uit, p);
}

/// What both forms begin with: the parameters, and everything that can be wrong besides cells.
Kolomresultaat begin(const Huishoudens& in, const Huishouduitkomsten& uit, const Parameters& parameters, const Vraag& vraag,
                     Rijgegevens& rijen) {
  Kolomresultaat r;
  r.lengte_verschilt = lengte_verschilt(in, uit);
  if (regime::box3_in(vraag.jaar) == nullptr) {
    r.fouten.push_back({&message::jaar_zonder_regime, {}, "", vraag.jaar, 0});
    return r;
  }
  const auto geladen = laad_gegevens(parameters, {vraag.jaar, vraag.bekend_op, vraag.scenario}, r.fouten);
  if (!geladen) return r;
  rijen = *geladen;
  if (!rijen.rechtsherstel)
    r.fouten.push_back({&message::rechtsherstel_onbekend, {}, "", vraag.jaar, 0}); // its columns would be nil
  r.parameter_met_centen = !hele_euros(rijen);
  return r;
}

} // namespace

bool kan(Kolombouw bouw) {
  if (bouw == Kolombouw::beste || bouw == Kolombouw::gewoon || bouw == Kolombouw::exact) return true;
  const Kolombouw beste = beste_bouw();
  return beste != Kolombouw::gewoon && bouw <= beste;
}

Kolomresultaat bereken_kolommen(const Huishoudens& in, const Huishouduitkomsten& uit, const Parameters& parameters,
                                const Vraag& vraag, Kolombouw bouw) {
  Rijgegevens rijen;
  Kolomresultaat r = begin(in, uit, parameters, vraag, rijen);
  if (!r.goed()) return r;
  r.bouw = bouw == Kolombouw::beste || !kan(bouw) ? beste_bouw() : bouw;
  if (r.bouw != Kolombouw::exact && !kolom_is_exact(rijen, vraag.jaar)) r.bouw = Kolombouw::exact;
  const std::int64_t klein = kolom_grens_klein_euro * 100;
  if (r.bouw == Kolombouw::exact) {
    zoek_fouten(in, 0, kolom_grens_euro, klein, r.cellen);
    if (r.cellen.empty()) reken_exact(in, uit, rijen, vraag.jaar);
    return r;
  }
  const std::size_t gedaan = kern(r.bouw, vraag.jaar)(kolomgegevens<Kolom>(rijen), in, uit);
  if (gedaan < in.rijen()) zoek_fouten(in, gedaan, kolom_grens_euro, klein, r.cellen);
  return r;
}

namespace exact {

Kolomresultaat bereken_kolommen(const Huishoudens& in, const Huishouduitkomsten& uit, const Parameters& parameters,
                                const Vraag& vraag) {
  constexpr std::int64_t grens = 300'000'000, grens_klein = 2'000'000'000; // seven amounts together fit in an outcome
  Rijgegevens rijen;
  Kolomresultaat r = begin(in, uit, parameters, vraag, rijen);
  r.bouw = Kolombouw::exact;
  if (!r.goed()) return r;
  zoek_fouten(in, 0, grens, grens_klein, r.cellen);
  if (r.cellen.empty()) reken_exact(in, uit, rijen, vraag.jaar);
  return r;
}

} // namespace exact

} // namespace netto::engine

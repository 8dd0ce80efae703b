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

namespace netto::box3 {

namespace {

/// What holds for one of the columns that are int32.
struct ColumnDemand {
  HouseholdColumn kolom;
  std::span<const std::int32_t> cellen;
  std::int64_t grens;
};

std::array<ColumnDemand, 12> eisen(const Households& in, std::int64_t bedrag, std::int64_t small) {
  using enum HouseholdColumn;
  return {{{bank_en_spaartegoeden, in.bank_en_spaartegoeden, bedrag},
           {contant_geld, in.contant_geld, bedrag},
           {groene_spaartegoeden, in.groene_spaartegoeden, bedrag},
           {groene_beleggingen, in.groene_beleggingen, bedrag},
           {overige_bezittingen, in.overige_bezittingen, bedrag},
           {schulden, in.schulden, bedrag},
           {woz, in.woz, bedrag},
           {maandhuur_cent, in.maandhuur_cent, small},
           {erfpachtcanon_cent, in.erfpachtcanon_cent, small},
           {aftrek_1_cent, in.aftrek_1_cent, small},
           {aftrek_2_cent, in.aftrek_2_cent, small},
           {deel_eerste, in.deel_eerste, Percentage::geheel}}};
}

std::optional<HouseholdColumn> length_differs(const Households& in, const HouseholdOutcomes& uit) {
  const std::size_t n = in.rows();
  for (const ColumnDemand& e : eisen(in, 0, 0))
    if (e.cellen.size() != n) return e.kolom;
  if (in.woning.size() != n) return HouseholdColumn::woning;
  if (in.partners.size() != n) return HouseholdColumn::partners;
  if (in.maanden.size() != n) return HouseholdColumn::maanden;
  for (const auto& k :
       {uit.rendementsgrondslag, uit.grondslag, uit.voordeel_1, uit.voordeel_2, uit.belasting_1, uit.belasting_2})
    if (k.size() != n) return HouseholdColumn::outcome;
  return std::nullopt;
}

/// Adds the wrong cells of rows vanaf.. to `errors`, up to the most that is reported.
void find_errors(const Households& in, std::size_t vanaf, std::int64_t bedrag, std::int64_t small,
                 std::vector<CellError>& errors) {
  const auto e = eisen(in, bedrag, small);
  for (std::size_t i = vanaf; i < in.rows() && errors.size() < celfouten_ten_hoogste; ++i) {
    const auto meld = [&](HouseholdColumn kolom, std::int64_t waarde) {
      if (errors.size() < celfouten_ten_hoogste) errors.push_back({i, kolom, waarde});
    };
    for (const ColumnDemand& k : e)
      if (k.cellen[i] < 0 || k.cellen[i] > k.grens) meld(k.kolom, k.cellen[i]);
    if ((in.woning[i] & woningvlag::verhuurd) != 0 && in.maandhuur_cent[i] == 0) meld(HouseholdColumn::maandhuur_cent, 0);
    if (in.woning[i] > woningvlag::alle) meld(HouseholdColumn::woning, in.woning[i]);
    if (in.partners[i] > 1) meld(HouseholdColumn::partners, in.partners[i]);
    if (in.maanden[i] > months_in_year) meld(HouseholdColumn::maanden, in.maanden[i]);
  }
}

/// The amounts that the rules of these columns use, all in whole euros?
bool whole_euros(const RowFigures& r) {
  bool heel = true;
  struct View {
    bool& heel;
    void operator()(std::string_view, const Sourced<Euro>& x) const { heel = heel && x.waarde.cents() % 100 == 0; }
    void operator()(std::string_view, const Sourced<Percentage>&) const {}
    void operator()(std::string_view, const Tabel<Sourced<Percentage>>&) const {}
  };
  Box3Rows::velden(r.algemeen, View{heel});
  AssetMixRows::velden(r.mix, View{heel});
  ValuationRows::velden(r.waardering, View{heel});
  return heel;
}

/// The parameters in form F with the noemers that the column kernels count on: those of factors 1 where they are whole numbers,
/// those of bounds in lowest terms, of every other percentage the usual one. Values are not changed.
template <NumberForm F> box3::Gegevens<F> column_figures(const RowFigures& r) {
  auto g = lift<F>(r, typename F::Context{});
  const auto lift = [](const Sourced<Percentage>& x, std::int64_t deler) {
    return form::fact<F>({}, {}, x.waarde.thousandths() / deler, Percentage::geheel / deler);
  };
  g.waardering.canonfactor = lift(r.waardering.canonfactor, Percentage::geheel);
  g.waardering.canonfactor_gebouwd_eigendom = lift(r.waardering.canonfactor_gebouwd_eigendom, Percentage::geheel);
  for (std::size_t i = 0; i < tabel_max; ++i) {
    const auto& grens = r.waardering.leegwaarderatio.tot_en_met[i];
    g.waardering.leegwaarderatio.tot_en_met[i] = lift(grens, std::gcd(grens.waarde.thousandths(), Percentage::geheel));
  }
  return g;
}
bool column_is_exact(const RowFigures& r, int jaar) {
  for (const auto& factor : {r.waardering.canonfactor, r.waardering.canonfactor_gebouwd_eigendom})
    if (factor.waarde.thousandths() % Percentage::geheel != 0) return false;
  return column_is_exact(vermogen::composition_of(jaar), column_figures<ColumnProof>(r));
}

#ifdef NETTO_KOLOM_X86
ColumnBuild best_build() {
  if (__builtin_cpu_supports("x86-64-v4")) return ColumnBuild::x86_64_v4;
  if (__builtin_cpu_supports("x86-64-v3")) return ColumnBuild::x86_64_v3;
  if (__builtin_cpu_supports("x86-64-v2")) return ColumnBuild::x86_64_v2;
  return ColumnBuild::gewoon;
}
ColumnKernel kern(ColumnBuild bouw, int jaar) {
  if (bouw == ColumnBuild::x86_64_v4) return kolom_v4::kern(jaar);
  if (bouw == ColumnBuild::x86_64_v3) return kolom_v3::kern(jaar);
  if (bouw == ColumnBuild::x86_64_v2) return kolom_v2::kern(jaar);
  return kolom_gewoon::kern(jaar);
}
#else
ColumnBuild best_build() { return ColumnBuild::gewoon; }
ColumnKernel kern(ColumnBuild, int jaar) { return kolom_gewoon::kern(jaar); }
#endif

/// Every row in the exact form, unless a cell is wrong.
ColumnResult compute_exact(const Households& in, const HouseholdOutcomes& uit, const RowFigures& rijen, int jaar,
                           std::int64_t bedrag, std::int64_t small, ColumnResult r) {
  using F = Exact<RoundingPolicy::belastingdienst>;
  r.bouw = ColumnBuild::exact;
  find_errors(in, 0, bedrag, small, r.cellen);
  if (!r.cellen.empty()) return r;
  const auto& stelsel = vermogen::composition_of(jaar);
  const auto p = lift<F>(rijen, {});
  for (std::size_t i = 0; i < in.rows(); ++i) {
    const auto vlag = [&](std::uint8_t v) { return (in.woning[i] & v) != 0; };
    const HouseholdCells<F> c{in.bank_en_spaartegoeden[i],
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
    const auto u = compute_row<F>(stelsel, household_row<F>(c), p);
    const auto write = [&](std::span<std::int32_t> kolom, const Bedrag<F>& b) {
      kolom[i] = static_cast<std::int32_t>(in_cents(b).cents() / 100);
    };
    write(uit.rendementsgrondslag, u.rendementsgrondslag);
    write(uit.grondslag, u.grondslag);
    write(uit.voordeel_1, u.voordeel[0]);
    write(uit.voordeel_2, u.voordeel[1]);
    write(uit.belasting_1, u.belasting[0]);
    write(uit.belasting_2, u.belasting[1]);
  }
  return r;
}

/// What both forms begin with: the parameters, and everything that can be wrong besides cells.
ColumnResult begin(const Households& in, const HouseholdOutcomes& uit, const Parameters& parameters, const Query& vraag,
                   RowFigures& rijen) {
  ColumnResult r;
  r.length_differs = length_differs(in, uit);
  if (box3::regime_in(vraag.jaar) == nullptr) {
    r.errors.push_back({&message::jaar_zonder_regime, {}, "", vraag.jaar, 0});
    return r;
  }
  const auto geladen = load_figures(parameters, {vraag.jaar, vraag.bekend_op, vraag.scenario}, r.errors);
  if (!geladen) return r;
  rijen = *geladen;
  if (!rijen.rechtsherstel)
    r.errors.push_back({&message::rechtsherstel_onbekend, {}, "", vraag.jaar, 0}); // its columns would be nil
  r.parameter_met_centen = !whole_euros(rijen);
  return r;
}

} // namespace

bool kan(ColumnBuild bouw) {
  if (bouw == ColumnBuild::beste || bouw == ColumnBuild::gewoon || bouw == ColumnBuild::exact) return true;
  const ColumnBuild beste = best_build();
  return beste != ColumnBuild::gewoon && bouw <= beste;
}

ColumnResult compute_columns(const Households& in, const HouseholdOutcomes& uit, const Parameters& parameters,
                             const Query& vraag, ColumnBuild bouw) {
  RowFigures rijen;
  ColumnResult r = begin(in, uit, parameters, vraag, rijen);
  if (!r.goed()) return r;
  r.bouw = bouw == ColumnBuild::beste || !kan(bouw) ? best_build() : bouw;
  if (r.bouw != ColumnBuild::exact && !column_is_exact(rijen, vraag.jaar)) r.bouw = ColumnBuild::exact;
  const std::int64_t small = column_small_limit_euro * 100;
  if (r.bouw == ColumnBuild::exact) return compute_exact(in, uit, rijen, vraag.jaar, column_limit_euro, small, std::move(r));
  const std::size_t gedaan = kern(r.bouw, vraag.jaar)(column_figures<Column>(rijen), in, uit);
  if (gedaan < in.rows()) find_errors(in, gedaan, column_limit_euro, small, r.cellen);
  return r;
}

namespace exact {

ColumnResult compute_columns(const Households& in, const HouseholdOutcomes& uit, const Parameters& parameters,
                             const Query& vraag) {
  constexpr std::int64_t grens = 300'000'000, grens_klein = 2'000'000'000; // seven amounts together fit in an outcome
  RowFigures rijen;
  ColumnResult r = begin(in, uit, parameters, vraag, rijen);
  r.bouw = ColumnBuild::exact;
  return r.goed() ? compute_exact(in, uit, rijen, vraag.jaar, grens, grens_klein, std::move(r)) : r;
}

} // namespace exact

} // namespace netto::box3

// SPDX-License-Identifier: EUPL-1.2
// The loop over rows, for a compiler to vectorise. Included by one .cpp per instruction set, which defines NETTO_KOLOM_BOUW;
// everything is in a namespace of that name or a rule over `Form`, so that no copy compiled for a newer machine can be linked where an
// older one runs (tests/parity/alleen_eigen_symbolen.cmake looks for those).
//
// Does it vectorise? Look for "loop vectorized" at the line of the loop marked RIJEN below, five times: 2017-2022 with its three
// practices of rounding, 2023-2025, and from 2026.
//   g++-12     -std=c++20 -O3 -march=x86-64-v3 -fno-math-errno -fno-trapping-math -ffp-contract=off -fno-exceptions -fno-rtti
//              -I. -fopt-info-vec -c areas/box3/columns/v3.cpp -o /dev/null 2>&1 | grep 'loop vectorized'
//   clang++-22 the same with -mllvm -inline-threshold=5000 -Rpass=loop-vectorize -Rpass-missed=loop-vectorize
// bench/ shows it too: without vectors the column form is two to six times slower.
//
// What it took: every rule inlined into the loop (g++ does so for `flatten`, clang, which takes that for one level only, for its
// threshold), no bool that comes from an integer (flags become doubles first), no rounding point behind a pointer (the
// practice is a template argument), noemers that are known at compile time, buffers of its own instead of columns that might
// overlap, and base/number_form.hpp, ColumnMark.
#pragma once

#include "areas/box3/columns/builds.hpp"

#include <bit>
#include <cmath>

#ifndef NETTO_KOLOM_BOUW
#error "define NETTO_KOLOM_BOUW: the name of this build"
#endif
#if defined(__FAST_MATH__) || defined(__RECIPROCAL_MATH__) || defined(__ASSOCIATIVE_MATH__)
#error "the column form is not exact with -ffast-math"
#endif

namespace netto::box3::NETTO_KOLOM_BOUW {
namespace {

/// The column form of this build. Being known to this file alone, it makes every rule over it one of this file alone.
struct Form : Column {};

constexpr std::size_t blok = column_block;

/// Makes the noemers of the parameters known to the compiler. They have these values already (columns.cpp, kolomgegevens).
constexpr void fixed_denominators(box3::Gegevens<Form>& p) {
  struct Vast {
    constexpr void operator()(std::string_view, Bedrag<Form>& x) const { x.number.den = 1.0; }
    constexpr void operator()(std::string_view, Verhouding<Form>& x) const {
      x.number.den = static_cast<double>(Percentage::geheel);
    }
    constexpr void operator()(std::string_view, Tabel<Verhouding<Form>>& t) const {
      for (auto& w : t.waarde) w.number.den = static_cast<double>(Percentage::geheel);
    }
  };
  p.algemeen.velden(p.algemeen, Vast{});
  p.rendement.velden_forfait(p.rendement, Vast{});
  p.mix.velden(p.mix, Vast{});
  p.waardering.velden(p.waardering, Vast{});
  p.waardering.velden_veronderstelde_huur(p.waardering, Vast{});
  p.waardering.canonfactor.number.den = 1.0;
  p.waardering.canonfactor_gebouwd_eigendom.number.den = 1.0;
}

/// Whether every cell of rows vanaf..vanaf+n is within its range.
bool in_range(const Households& in, std::size_t vanaf, std::size_t n) {
  std::uint32_t error = 0;
  const auto tot = [&](std::span<const std::int32_t> kolom, std::int64_t grens) {
    const std::int32_t* const k = kolom.data() + vanaf;
    const auto g = static_cast<std::uint32_t>(grens); // negative numbers become larger than any bound
    std::uint32_t f = 0;
    for (std::size_t i = 0; i < n; ++i) f |= static_cast<std::uint32_t>(static_cast<std::uint32_t>(k[i]) > g);
    error |= f;
  };
  for (const auto& k : {in.bank_en_spaartegoeden, in.contant_geld, in.groene_spaartegoeden, in.groene_beleggingen,
                        in.overige_bezittingen, in.schulden, in.woz})
    tot(k, column_limit_euro);
  for (const auto& k : {in.maandhuur_cent, in.erfpachtcanon_cent, in.aftrek_1_cent, in.aftrek_2_cent})
    tot(k, column_small_limit_euro * 100);
  tot(in.deel_eerste, Percentage::geheel);
  const std::uint8_t *const w = in.woning.data() + vanaf, *const p = in.partners.data() + vanaf,
                            *const m = in.maanden.data() + vanaf;
  const std::int32_t* const huur = in.maandhuur_cent.data() + vanaf;
  std::uint8_t f = 0;
  for (std::size_t i = 0; i < n; ++i)
    f = static_cast<std::uint8_t>(f | (w[i] > woningvlag::alle) | (p[i] > 1) | (m[i] > months_in_year));
  std::uint32_t zonder_huur = 0;
  for (std::size_t i = 0; i < n; ++i) zonder_huur |= static_cast<std::uint32_t>(huur[i] == 0) & (w[i] & woningvlag::verhuurd);
  return (error | f | zonder_huur) == 0;
}

/// Buffers of one block: what the loop over rows reads and writes.
struct Blok {
  alignas(64) double bank[blok], contant[blok], groen_spaar[blok], groen[blok], overig[blok], schulden[blok], woz[blok];
  alignas(64) double huur[blok], canon[blok], aftrek_1[blok], aftrek_2[blok], deel[blok], maanden[blok], partners[blok];
  alignas(64) double verhuurd[blok], tijdelijk[blok], gelieerd[blok], gebouwd[blok];
  alignas(64) double rendementsgrondslag[blok], grondslag[blok], voordeel_1[blok], voordeel_2[blok], belasting_1[blok],
      belasting_2[blok];
};

template <class T> constexpr void read(double* naar, std::span<const T> kolom, std::size_t vanaf, std::size_t n) {
  const T* const k = kolom.data() + vanaf;
  for (std::size_t i = 0; i < n; ++i) naar[i] = static_cast<double>(k[i]);
}
constexpr void read_flag(double* naar, std::span<const std::uint8_t> kolom, std::uint8_t vlag, std::size_t vanaf,
                         std::size_t n) {
  const std::uint8_t* const k = kolom.data() + vanaf;
  for (std::size_t i = 0; i < n; ++i) naar[i] = static_cast<double>((k[i] & vlag) != 0 ? 1 : 0);
}
/// Cents, a multiple of 100 below 2^37 (ColumnProof), as euros: x 0,01 is off by less than 1/4, which rounding takes away.
constexpr void write(std::span<std::int32_t> kolom, const double* van, std::size_t vanaf, std::size_t n) {
  std::int32_t* const k = kolom.data() + vanaf;
  for (std::size_t i = 0; i < n; ++i) k[i] = static_cast<std::int32_t>(std::floor(van[i] * 0.01 + 0.5));
}

/// The rules over the rows of a block. C: composition of the year, P: its practice of rounding.
template <vermogen::Composition C, wet::Rekenpraktijk P>
[[gnu::flatten]] void compute_block(Blok& b, const box3::Gegevens<Column>& gegevens) {
  auto p = std::bit_cast<box3::Gegevens<Form>>(gegevens);
  p.praktijk = P;
  fixed_denominators(p);
  for (std::size_t i = 0; i < blok; ++i) { // RIJEN
    const HouseholdCells<Form> c{b.bank[i],
                                 b.contant[i],
                                 b.groen_spaar[i],
                                 b.groen[i],
                                 b.overig[i],
                                 b.schulden[i],
                                 b.woz[i],
                                 b.huur[i],
                                 b.canon[i],
                                 b.aftrek_1[i],
                                 b.aftrek_2[i],
                                 b.deel[i],
                                 b.partners[i] + 1.0,
                                 b.maanden[i],
                                 b.partners[i] > 0.0,
                                 b.verhuurd[i] > 0.0,
                                 b.tijdelijk[i] > 0.0,
                                 b.gelieerd[i] > 0.0,
                                 b.gebouwd[i] > 0.0};
    const auto u = compute_row<Form>(C, household_row<Form>(c), p);
    b.rendementsgrondslag[i] = u.rendementsgrondslag.number.num;
    b.grondslag[i] = u.grondslag.number.num;
    b.voordeel_1[i] = u.voordeel[0].number.num;
    b.voordeel_2[i] = u.voordeel[1].number.num;
    b.belasting_1[i] = u.belasting[0].number.num;
    b.belasting_2[i] = u.belasting[1].number.num;
  }
}

template <vermogen::Composition C, wet::Rekenpraktijk P>
std::size_t reken(const box3::Gegevens<Column>& gegevens, const Households& in, const HouseholdOutcomes& uit) {
  Blok b{}; // rows that a last, shorter block does not fill stay what they were: computed, not written
  for (std::size_t vanaf = 0; vanaf < in.rows(); vanaf += blok) {
    const std::size_t rest = in.rows() - vanaf, n = rest < blok ? rest : blok;
    if (!in_range(in, vanaf, n)) return vanaf;
    read(b.bank, in.bank_en_spaartegoeden, vanaf, n);
    read(b.contant, in.contant_geld, vanaf, n);
    read(b.groen_spaar, in.groene_spaartegoeden, vanaf, n);
    read(b.groen, in.groene_beleggingen, vanaf, n);
    read(b.overig, in.overige_bezittingen, vanaf, n);
    read(b.schulden, in.schulden, vanaf, n);
    read(b.woz, in.woz, vanaf, n);
    read(b.huur, in.maandhuur_cent, vanaf, n);
    read(b.canon, in.erfpachtcanon_cent, vanaf, n);
    read(b.aftrek_1, in.aftrek_1_cent, vanaf, n);
    read(b.aftrek_2, in.aftrek_2_cent, vanaf, n);
    read(b.deel, in.deel_eerste, vanaf, n);
    read(b.partners, in.partners, vanaf, n);
    read(b.maanden, in.maanden, vanaf, n);
    read_flag(b.verhuurd, in.woning, woningvlag::verhuurd, vanaf, n);
    read_flag(b.tijdelijk, in.woning, woningvlag::tijdelijk, vanaf, n);
    read_flag(b.gelieerd, in.woning, woningvlag::gelieerd, vanaf, n);
    read_flag(b.gebouwd, in.woning, woningvlag::gebouwd_eigendom, vanaf, n);
    compute_block<C, P>(b, gegevens);
    write(uit.rendementsgrondslag, b.rendementsgrondslag, vanaf, n);
    write(uit.grondslag, b.grondslag, vanaf, n);
    write(uit.voordeel_1, b.voordeel_1, vanaf, n);
    write(uit.voordeel_2, b.voordeel_2, vanaf, n);
    write(uit.belasting_1, b.belasting_1, vanaf, n);
    write(uit.belasting_2, b.belasting_2, vanaf, n);
  }
  return in.rows();
}

/// The kernel of year `jaar`, of those from `eerste` on; nullptr when there is none. Years that share composition and practice
/// share a kernel.
template <int eerste, int laatste> ColumnKernel kernel_of(int jaar) {
  if constexpr (eerste > laatste) return nullptr;
  else
    return jaar == eerste ? &reken<vermogen::composition_of(eerste), box3::rekenpraktijk(eerste)>
                          : kernel_of<eerste + 1, laatste>(jaar);
}

} // namespace

ColumnKernel kern(int jaar) { return kernel_of<column_first_year, column_last_year>(jaar); }

} // namespace netto::box3::NETTO_KOLOM_BOUW

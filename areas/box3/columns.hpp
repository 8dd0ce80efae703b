// SPDX-License-Identifier: EUPL-1.2
// Many households at once, as columns: the rules of box 3 over a table of a row per household. Every row has the answer that
// `compute` gives for the same facts, to the euro; both run the same rule text. For whoever computes a population; nothing is
// explained here.
#pragma once

#include "areas/message.hpp"
#include "areas/regime.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace netto::box3 {

/// Largest amount, in euros, that the column form takes (100 million). Larger ones go to the exact form.
inline constexpr std::int64_t column_limit_euro = 100'000'000;
/// The same for monthly rent, ground rent and personal deduction (a million).
inline constexpr std::int64_t column_small_limit_euro = 1'000'000;

/// Flags of a home, in Households::woning.
namespace woningvlag {
inline constexpr std::uint8_t verhuurd = 1;         ///< let, with rent protection
inline constexpr std::uint8_t tijdelijk = 2;        ///< let for a fixed term (7:271 BW)
inline constexpr std::uint8_t gelieerd = 4;         ///< let to a related party, at a rent that others would not agree
inline constexpr std::uint8_t gebouwd_eigendom = 8; ///< part of a building that cannot be sold separately
inline constexpr std::uint8_t alle = 15;
} // namespace woningvlag

/// The facts on 1 January: one row per household, all columns of the same length. A household is one person, or two partners
/// whose amounts are together in one row. Columns do not overlap those of HouseholdOutcomes.
///
/// Amounts are int32, because memory traffic is what limits a long table: with whole euros as int32 four million rows took
/// 0,8 of the time that doubles took. (In cache both take the same: it is the rules that cost there.)
struct Households {
  // whole euros, 0 to column_limit_euro: what was rounded per account or thing as it is entered in a return
  std::span<const std::int32_t> bank_en_spaartegoeden; ///< without cash and green savings
  std::span<const std::int32_t> contant_geld;
  std::span<const std::int32_t> groene_spaartegoeden;
  std::span<const std::int32_t> groene_beleggingen;
  std::span<const std::int32_t> overige_bezittingen; ///< without the home below and green investments
  std::span<const std::int32_t> schulden;            ///< before the threshold
  std::span<const std::int32_t> woz;                 ///< of one home, wholly the household's; 0: none
  // eurocents, 0 to column_small_limit_euro
  std::span<const std::int32_t> maandhuur_cent;     ///< bare rent on 1 January; more than 0 where verhuurd
  std::span<const std::int32_t> erfpachtcanon_cent; ///< per year
  std::span<const std::int32_t> aftrek_1_cent;      ///< personal deduction that box 1 left, of the first person
  std::span<const std::int32_t> aftrek_2_cent;      ///< of the second; 0 for a single person
  // thousandths of a percent, 0 to 100'000
  std::span<const std::int32_t> deel_eerste; ///< of the joint base, for the first partner; no meaning for one person
  std::span<const std::uint8_t> woning;      ///< woningvlag, added up
  std::span<const std::uint8_t> partners;    ///< 1: two partners; 0: one person
  std::span<const std::uint8_t> maanden;     ///< whole months of liability, 0 to 12; nothing counts outside them

  [[nodiscard]] std::size_t rows() const { return woz.size(); }
};

/// Whole euros, one row per household.
struct HouseholdOutcomes {
  std::span<std::int32_t> rendementsgrondslag;
  std::span<std::int32_t> grondslag;              ///< grondslag sparen en beleggen, of partners together
  std::span<std::int32_t> voordeel_1, voordeel_2; ///< voordeel uit sparen en beleggen; the second is 0 for one person
  std::span<std::int32_t> belasting_1, belasting_2;
};

enum class HouseholdColumn {
  bank_en_spaartegoeden,
  contant_geld,
  groene_spaartegoeden,
  groene_beleggingen,
  overige_bezittingen,
  schulden,
  woz,
  maandhuur_cent,
  erfpachtcanon_cent,
  aftrek_1_cent,
  aftrek_2_cent,
  deel_eerste,
  woning,
  partners,
  maanden,
  outcome
};

/// A cell that cannot be computed: outside the range its column has, or a rent of nil where the home is let.
struct CellError {
  std::size_t rij = 0;
  HouseholdColumn kolom{};
  std::int64_t waarde = 0;

  friend bool operator==(const CellError&, const CellError&) = default;
};

/// Which build of the column form runs. All give the same answers.
enum class ColumnBuild {
  beste,     ///< the fastest this machine runs
  gewoon,    ///< as the rest of the program; the only one outside x86-64
  x86_64_v2, ///< SSE4.2
  x86_64_v3, ///< AVX2
  x86_64_v4, ///< AVX-512
  exact      ///< no doubles: the exact form, row by row
};

struct ColumnResult {
  /// Why there is no answer at all, as for `compute`: no regime or no parameters for the year.
  Notices errors;
  /// Wrong cells, in order of row, at most `celfouten_ten_hoogste`. The rows of `uitkomsten` are then not to be used.
  std::vector<CellError> cellen;
  /// A column whose length differs from that of `woz`: a programmer's mistake.
  std::optional<HouseholdColumn> length_differs;
  /// An amount among the parameters is not in whole euros (an overlay), which a result column in whole euros cannot hold.
  bool parameter_met_centen = false;
  /// What ran. `exact` when the column form was asked, but is not exact with these parameters (an overlay).
  ColumnBuild bouw = ColumnBuild::beste;

  [[nodiscard]] bool goed() const { return errors.empty() && cellen.empty() && !length_differs && !parameter_met_centen; }
};
inline constexpr std::size_t celfouten_ten_hoogste = 1000;

/// Box 3 of `vraag.jaar` for every row, under the policy `belastingdienst`; `vraag.verdeling` and `vraag.afronding` have no
/// meaning here (the split is the column `deel_eerste`). Ranges are checked block by block before a block is computed; from the
/// first wrong cell on nothing is computed any more, only checked. Allocates nothing per row.
[[nodiscard]] ColumnResult compute_columns(const Households& in, const HouseholdOutcomes& uit, const Parameters& parameters,
                                           const Query& vraag, ColumnBuild bouw = ColumnBuild::beste);

/// Whether `bouw` runs on this machine.
[[nodiscard]] bool kan(ColumnBuild bouw);

namespace exact {
/// The same in the exact form: the reference for the columns, and for amounts beyond column_limit_euro (to 300 million
/// euros; the small ones to 20 million).
[[nodiscard]] ColumnResult compute_columns(const Households& in, const HouseholdOutcomes& uit, const Parameters& parameters,
                                           const Query& vraag);
} // namespace exact

} // namespace netto::box3

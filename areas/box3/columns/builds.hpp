// SPDX-License-Identifier: EUPL-1.2
// The builds of the column form: one per instruction set, each with a kernel per composition and practice of rounding.
#pragma once

#include "areas/box3/columns.hpp"
#include "areas/box3/columns/row.hpp"

#include <type_traits>

namespace netto::box3 {

/// Rows per block: the buffers of a block (24 columns of doubles) stay in the first cache.
inline constexpr std::size_t column_block = 128;

/// Computes rows from the first on and returns how many; fewer than there are when the block that follows has a wrong cell.
/// The parameters must be as `column_figures` makes them, and the years that of the kernel.
using ColumnKernel = std::size_t (*)(const box3::Gegevens<Column>&, const Households&, const HouseholdOutcomes&);

/// The years that have a regime in force.
inline constexpr int column_first_year = vermogen::compositions.front().first_year;
inline constexpr int column_last_year = [] {
  int jaar = column_first_year;
  while (box3::regime_in(jaar + 1) != nullptr) ++jaar;
  return jaar;
}();

namespace kolom_gewoon {
ColumnKernel kern(int jaar);
}
namespace kolom_v2 {
ColumnKernel kern(int jaar);
}
namespace kolom_v3 {
ColumnKernel kern(int jaar);
}
namespace kolom_v4 {
ColumnKernel kern(int jaar);
}

} // namespace netto::box3

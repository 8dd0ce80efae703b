// SPDX-License-Identifier: EUPL-1.2
// The builds of the column form: one per instruction set, each with a kernel per composition and practice of rounding.
#pragma once

#include "areas/box3/columns.hpp"
#include "areas/box3/columns/row.hpp"

#include <type_traits>

namespace netto::engine {

/// Rows per block: the buffers of a block (24 columns of doubles) stay in the first cache.
inline constexpr std::size_t kolom_blok = 128;

/// Computes rows from the first on and returns how many; fewer than there are when the block that follows has a wrong cell.
/// The parameters must be as `kolomgegevens` makes them, and the years that of the kernel.
using Kolomkern = std::size_t (*)(const regime::Gegevens<Kolom>&, const Huishoudens&, const Huishouduitkomsten&);

/// The years that have a regime in force.
inline constexpr int kolom_eerste_jaar = regime::compositions.front().first_year;
inline constexpr int kolom_laatste_jaar = [] {
  int jaar = kolom_eerste_jaar;
  while (regime::box3_in(jaar + 1) != nullptr) ++jaar;
  return jaar;
}();

namespace kolom_gewoon {
Kolomkern kern(int jaar);
}
namespace kolom_v2 {
Kolomkern kern(int jaar);
}
namespace kolom_v3 {
Kolomkern kern(int jaar);
}
namespace kolom_v4 {
Kolomkern kern(int jaar);
}

} // namespace netto::engine

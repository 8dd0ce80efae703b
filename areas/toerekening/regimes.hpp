// SPDX-License-Identifier: EUPL-1.2
// Where an income belongs, as far as what is known of it says: the order of art. 2.14 and the conditions of what stands in it. It needs
// no dossier and no year, so it is no part of a yearly answer (docs/adr/0014).
#pragma once

#include "facts/bestemming.hpp"
#include "facts/opbrengst.hpp"

#include <bit>

namespace netto::toerekening {

struct Placement {
  std::uint32_t possible = 0;    ///< a bit for each; at least one; one: it is certain
  Truth with_parent = Truth::no; ///< when certain: does it count with the parent of a minor child?

  [[nodiscard]] constexpr bool may_be(std::size_t i) const { return (possible >> i & 1U) != 0; }
  [[nodiscard]] constexpr bool certain() const { return std::has_single_bit(possible); }
  friend constexpr bool operator==(const Placement&, const Placement&) = default;
};
static_assert(aantal_bestemmingen <= 32);
[[nodiscard]] Placement place(const Opbrengst& o);

} // namespace netto::toerekening

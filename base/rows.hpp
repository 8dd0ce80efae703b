// SPDX-License-Identifier: EUPL-1.2
// The rows of a register, of the facts (facts/key.hpp) or of an answer (base/register.hpp).
#pragma once

#include <cstddef>
#include <utility>

namespace netto {

/// The rows of a register, each of its own type. Lighter on a compiler than a std::tuple of them.
template <std::size_t, class Field> struct RowAt {
  Field row;
};
template <class Places, class... Fields> struct Rows;
template <std::size_t... Place, class... Fields>
struct Rows<std::index_sequence<Place...>, Fields...> : RowAt<Place, Fields>... {
  constexpr void each(auto&& visit) const { (visit(static_cast<const RowAt<Place, Fields>&>(*this).row), ...); }
};

} // namespace netto

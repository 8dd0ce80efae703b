// SPDX-License-Identifier: EUPL-1.2
// The compiled tables. tools/parameters_compileren.cpp writes their definitions from params/: params/parametertabellen.cpp in
// the build folder, plain C++20 that needs nothing but include/.
#pragma once

#include "params/parameter.hpp"

#include <span>

namespace netto::tabellen {

/// The quantities, by name.
[[nodiscard]] std::span<const Grootheid> grootheden();
/// The sources, by key.
[[nodiscard]] std::span<const Bron> bronnen();
/// The rows, by quantity, first year, day they were known and scenario.
[[nodiscard]] std::span<const Parameterrij> rijen();

} // namespace netto::tabellen

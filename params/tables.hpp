// SPDX-License-Identifier: EUPL-1.2
// The compiled tables. tools/compile_parameters.cpp writes their definitions from params/: params/parametertabellen.cpp in
// the build folder, plain C++20 that needs nothing but include/.
#pragma once

#include "params/parameter.hpp"

#include <span>

namespace netto::tabellen {

/// The quantities, by name.
[[nodiscard]] std::span<const Quantity> quantities();
/// The sources, by key.
[[nodiscard]] std::span<const Source> sources();
/// The rows, by quantity, first year, day they were known and scenario.
[[nodiscard]] std::span<const ParameterRow> rows();

} // namespace netto::tabellen

// SPDX-License-Identifier: EUPL-1.2
// Truth that may be unknown (Kleene): what does not hang on the unknown part is known all the same.
#pragma once

#include <algorithm>
#include <cstdint>

namespace netto {

enum class Truth : std::uint8_t { no, open, yes };

constexpr Truth truth(bool known) { return known ? Truth::yes : Truth::no; }
constexpr Truth operator&(Truth a, Truth b) { return std::min(a, b); }
constexpr Truth operator|(Truth a, Truth b) { return std::max(a, b); }
constexpr Truth operator!(Truth a) { return a == Truth::open ? a : truth(a == Truth::no); }

} // namespace netto

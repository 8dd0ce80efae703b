// SPDX-License-Identifier: EUPL-1.2
// Texts one after the other.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace netto {

/// What `text` makes of each of `items`, with `between` them.
template <class Items, class Text = std::identity>
[[nodiscard]] std::string joined(const Items& items, std::string_view between, Text text = {}) {
  std::string all;
  for (bool begun = false; const auto& item : items) {
    if (std::exchange(begun, true)) all += between;
    all += std::invoke(text, item);
  }
  return all;
}

} // namespace netto

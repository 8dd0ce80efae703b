// SPDX-License-Identifier: EUPL-1.2
// Pieces of TOML for people to read and to paste.
#pragma once

#include "base/money.hpp"

#include <string>
#include <string_view>

namespace netto::border {

/// `text` as comment lines of at most `width` bytes where words allow, each behind `begin`.
[[nodiscard]] std::string comment_lines(std::string_view text, std::size_t width, std::string_view begin = "#");
/// An amount: 15_000, or 12.50.
[[nodiscard]] std::string toml_amount(Euro amount);
/// A text in quotes. It holds no control characters (read_name).
[[nodiscard]] std::string toml_text(std::string_view text);

} // namespace netto::border

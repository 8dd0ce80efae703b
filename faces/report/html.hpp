// SPDX-License-Identifier: EUPL-1.2
// A report as one HTML file that stands by itself: no script, no link to anything outside, readable on a phone, a screen and
// paper, in light and dark. It is well-formed XML too, apart from its first line.
#pragma once

#include "base/block.hpp"
#include "base/language.hpp"

#include <string>
#include <string_view>

namespace netto::report {

/// The report with `title` as its own; a report of several parts (headings of level 1) gets a list of them. `version` of Netto is
/// told at the end. The same report gives the same bytes.
[[nodiscard]] std::string to_html(const Blocks& blocks, std::string_view title, std::string_view version, Language language);

} // namespace netto::report

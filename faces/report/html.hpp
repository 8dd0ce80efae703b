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

/// A chart as a picture: SVG 1.1 without scripts, links or fonts of its own. Bars beside each other in each group; the one that counts has a heavy outline and a bold amount. What is no law in force is
/// hatched. The title and description elements say in words what the picture shows. At least 800 by 420; wider for many groups.
[[nodiscard]] std::string to_svg(const Chart& chart, Language language);

/// `text` with the characters that mean something in XML and HTML written as entities.
[[nodiscard]] std::string escaped(std::string_view text);

} // namespace netto::report

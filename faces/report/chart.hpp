// SPDX-License-Identifier: EUPL-1.2
// A chart as a picture: SVG 1.1 without scripts, links or fonts of its own. The same chart gives the same bytes.
#pragma once

#include "base/block.hpp"
#include "base/language.hpp"

#include <string>
#include <string_view>

namespace netto::report {

/// Bars beside each other in each group; the one that counts has a heavy outline and a bold amount. What is no law in force is
/// hatched. The title and description elements say in words what the picture shows. At least 800 by 420; wider for many groups.
[[nodiscard]] std::string to_svg(const Chart& chart, Language language);

/// `text` with the characters that mean something in XML and HTML written as entities.
[[nodiscard]] std::string escaped(std::string_view text);

} // namespace netto::report

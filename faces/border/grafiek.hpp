// SPDX-License-Identifier: EUPL-1.2
// A comparison as a picture: SVG 1.1 without scripts, links or fonts of its own. The same comparison gives the same bytes.
#pragma once

#include "base/language.hpp"
#include "engine/compare.hpp"

#include <string>

namespace netto::border {

/// Per year the tax under each route as bars, in whole euros; the one that counts has a heavy outline and a bold amount. What is
/// no law in force is hatched, and said to be in the title, the legend, below the year and with the bar itself. The title and
/// description elements say in words what the picture shows. At least 800 by 420; wider for many years.
std::string grafiek(const engine::Vergelijking& vergelijking, Taal taal);

} // namespace netto::border

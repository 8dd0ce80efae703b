// SPDX-License-Identifier: EUPL-1.2
// What is written from the description of the program: help, manual page, tab completion.
#pragma once

#include "base/joined.hpp"
#include "faces/report/text.hpp"
#include "options.hpp"

#include <string>
#include <string_view>

namespace netto::cli {

/// "--jaar JAREN", "-h, --help", "DOSSIER...", "[BESTAND]", with names and values as `name` and `value` write them.
[[nodiscard]] std::string opening(const Option& o, auto name, auto value) {
  if (o.namen.front().starts_with('-')) return joined(o.namen, ", ", name) + (o.waarde.empty() ? "" : " " + value(o.waarde));
  return (o.facultatief ? "[" : "") + value(o.waarde) + (o.facultatief ? "]" : "") + (o.herhaalbaar ? "..." : "");
}

/// The help of a subcommand, or of the program when `onderdeel` is empty.
[[nodiscard]] std::string help(const Program& programma, std::string_view onderdeel, const report::Style& style);
/// The manual page, in the man macros of roff.
[[nodiscard]] std::string manual(const Program& programma, std::string_view versie, Language language);
/// Tab completion for `shell`: bash, zsh or fish.
[[nodiscard]] std::string completion_script(const Program& programma, std::string_view shell);

} // namespace netto::cli

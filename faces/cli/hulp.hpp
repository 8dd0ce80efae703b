// SPDX-License-Identifier: EUPL-1.2
// What is written from the description of the program: help, manual page, tab completion.
#pragma once

#include "faces/report/text.hpp"
#include "opties.hpp"

#include <string>
#include <string_view>

namespace netto::cli {

/// The help of a subcommand, or of the program when `onderdeel` is empty.
[[nodiscard]] std::string hulp(const Programma& programma, std::string_view onderdeel, const report::Style& stijl);
/// The manual page, in the man macros of roff.
[[nodiscard]] std::string handleiding(const Programma& programma, std::string_view versie, Taal taal);
/// Tab completion for `shell`: bash, zsh or fish.
[[nodiscard]] std::string aanvulling(const Programma& programma, std::string_view shell);

} // namespace netto::cli

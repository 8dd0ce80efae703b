// SPDX-License-Identifier: EUPL-1.2
#include "terminal.hpp"

#include "faces/border/characters.hpp"

#include <algorithm>
#include <cstdlib>
#include <sys/ioctl.h>
#include <unistd.h>

namespace netto::cli {

report::Style style_for(int file, border::Language language) {
  constexpr std::int64_t smalste = 40, breedste = 100;
  report::Style style{language};
  if (::isatty(file) == 0) return style;
  const char *geen_kleur = std::getenv("NO_COLOR"), *soort = std::getenv("TERM"), *kolommen = std::getenv("COLUMNS");
  style.colour = (geen_kleur == nullptr || *geen_kleur == '\0') && !(soort != nullptr && std::string_view{soort} == "dumb");
  std::int64_t breedte = 0;
  if (winsize venster{}; ::ioctl(file, TIOCGWINSZ, &venster) == 0) breedte = venster.ws_col;
  if (breedte == 0 && kolommen != nullptr) breedte = border::whole_from(kolommen).value_or(0);
  if (breedte > 0) style.width = static_cast<std::size_t>(std::clamp(breedte, smalste, breedste));
  return style;
}

} // namespace netto::cli

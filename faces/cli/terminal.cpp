// SPDX-License-Identifier: EUPL-1.2
#include "terminal.hpp"

#include "faces/border/tekens.hpp"

#include <algorithm>
#include <cstdlib>
#include <sys/ioctl.h>
#include <unistd.h>

namespace netto::cli {

report::Style stijl_voor(int bestand, border::Taal taal) {
  constexpr std::int64_t smalste = 40, breedste = 100;
  report::Style stijl{taal};
  if (::isatty(bestand) == 0) return stijl;
  const char *geen_kleur = std::getenv("NO_COLOR"), *soort = std::getenv("TERM"), *kolommen = std::getenv("COLUMNS");
  stijl.colour = (geen_kleur == nullptr || *geen_kleur == '\0') && !(soort != nullptr && std::string_view{soort} == "dumb");
  std::int64_t breedte = 0;
  if (winsize venster{}; ::ioctl(bestand, TIOCGWINSZ, &venster) == 0) breedte = venster.ws_col;
  if (breedte == 0 && kolommen != nullptr) breedte = border::geheel_uit(kolommen).value_or(0);
  if (breedte > 0) stijl.width = static_cast<std::size_t>(std::clamp(breedte, smalste, breedste));
  return stijl;
}

} // namespace netto::cli

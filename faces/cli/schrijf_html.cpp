// SPDX-License-Identifier: EUPL-1.2
#include "faces/report/html.hpp"
#include "invoer.hpp"
#include "opdrachten.hpp"

namespace netto::cli {

Tweetalig schrijf_html(const Opties& o, const report::Blocks& verslag, std::string_view titel, std::string& uit) {
  if (o.html.empty()) return {};
  std::string html = report::to_html(verslag, titel, NETTO_VERSIE, o.taal);
  if (o.html != "-") return schrijf_bestand(o.html, html, true);
  uit = std::move(html);
  return {};
}

} // namespace netto::cli

// SPDX-License-Identifier: EUPL-1.2
#include "help.hpp"

#include <algorithm>

namespace netto::cli {

using report::left;
using report::paragraph;
using report::width;

namespace {

/// "DOSSIER...", "[BESTAND]", "bash|zsh|fish".
std::string argument(const Option& o) {
  return (o.facultatief ? "[" : "") + o.waarde + (o.facultatief ? "]" : "") + (o.herhaalbaar ? "..." : "");
}

/// "--jaar JAREN", "-h, --help", "DOSSIER...".
std::string opening(const Option& o) {
  if (!o.namen.front().starts_with('-')) return argument(o);
  std::string uit;
  for (const auto& n : o.namen) uit += (uit.empty() ? "" : ", ") + n;
  return o.waarde.empty() ? uit : uit + " " + o.waarde;
}

void lijst(std::string& uit, const std::vector<std::pair<std::string, std::string>>& regels_, const report::Style& s) {
  constexpr std::size_t breedste = 26;
  std::size_t kolom = 0;
  for (const auto& [links_, rechts_] : regels_)
    if (width(links_) <= breedste) kolom = std::max(kolom, width(links_));
  for (const auto& [links_, rechts_] : regels_) {
    const std::string marge(kolom + 4, ' ');
    if (width(links_) > kolom) uit += "  " + links_ + "\n" + paragraph(rechts_, s.width, marge, marge);
    else uit += paragraph(rechts_, s.width, "  " + left(links_, kolom) + "  ", marge);
  }
}
void opties(std::string& uit, const std::string& kop, const std::vector<Option>& opties_, const report::Style& s) {
  if (opties_.empty()) return;
  std::vector<std::pair<std::string, std::string>> regels_;
  for (const auto& o : opties_) regels_.emplace_back(opening(o), o.uitleg);
  uit += "\n" + s.bold(kop) + "\n";
  lijst(uit, regels_, s);
}
void voorbeelden(std::string& uit, const std::vector<Example>& lijst_, const report::Style& s) {
  if (lijst_.empty()) return;
  uit += "\n" + s.bold(s.in("Voorbeelden", "Examples")) + "\n";
  for (const auto& v : lijst_) uit += "  " + v.regel + "\n" + paragraph(v.uitleg, s.width, "      ", "      ");
}

} // namespace

std::string help(const Program& p, std::string_view onderdeel, const report::Style& s) {
  const auto d =
      std::find_if(p.onderdelen.begin(), p.onderdelen.end(), [&](const Subcommand& x) { return x.naam == onderdeel; });
  std::string uit;
  if (d == p.onderdelen.end()) {
    uit = p.naam + " - " + p.uitleg + "\n\n" + s.bold(s.in("Gebruik", "Usage")) + "\n  " + p.naam +
          s.in(" OPDRACHT [opties]", " COMMAND [options]") + "\n\n" + s.bold(s.in("Opdrachten", "Commands")) + "\n";
    std::vector<std::pair<std::string, std::string>> regels_;
    for (const auto& x : p.onderdelen) regels_.emplace_back(x.naam, x.uitleg);
    lijst(uit, regels_, s);
    opties(uit, s.in("Opties", "Options"), p.opties, s);
    voorbeelden(uit, p.voorbeelden, s);
  } else {
    uit = p.naam + " " + d->naam + " - " + d->uitleg + "\n\n" + s.bold(s.in("Gebruik", "Usage")) + "\n  " + p.naam + " " +
          d->naam;
    for (const auto& a : d->argumenten) uit += " " + opening(a);
    uit += (d->opties.empty() ? "" : s.in(" [opties]", " [options]")) + "\n";
    opties(uit, s.in("Argumenten", "Arguments"), d->argumenten, s);
    opties(uit, s.in("Opties", "Options"), d->opties, s);
    opties(uit, s.in("Altijd", "Always"), p.opties, s);
    voorbeelden(uit, d->voorbeelden, s);
  }
  uit += "\n" + s.bold(s.in("Uitgangswaarde", "Exit status")) + "\n";
  for (const auto& u : p.uitgangen) uit += paragraph(u.uitleg, s.width, "  " + std::to_string(u.code) + "  ", "     ");
  return uit;
}

} // namespace netto::cli

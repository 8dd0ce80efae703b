// SPDX-License-Identifier: EUPL-1.2
#include "help.hpp"

#include <algorithm>

namespace netto::cli {

using report::left;
using report::paragraph;
using report::width;

namespace {

std::string links(const Subcommand& d) { return d.naam; }
std::string links(const Option& o) {
  const auto plain = [](const std::string& text) { return text; };
  return opening(o, plain, plain);
}

/// What goes by a name, with its explanation beside it.
template <class T> void lijst(std::string& uit, const std::string& kop, const std::vector<T>& dingen, const report::Style& s) {
  if (dingen.empty()) return;
  constexpr std::size_t breedste = 26;
  std::size_t kolom = 0;
  for (const T& x : dingen)
    if (const auto n = width(links(x)); n <= breedste) kolom = std::max(kolom, n);
  const std::string marge(kolom + 4, ' ');
  uit += "\n" + s.bold(kop) + "\n";
  for (const T& x : dingen) {
    if (width(links(x)) > kolom) uit += "  " + links(x) + "\n" + paragraph(x.uitleg, s.width, marge, marge);
    else uit += paragraph(x.uitleg, s.width, "  " + left(links(x), kolom) + "  ", marge);
  }
}

} // namespace

std::string help(const Program& p, std::string_view onderdeel, const report::Style& s) {
  const auto found = std::ranges::find(p.onderdelen, onderdeel, &Subcommand::naam);
  const Subcommand* d = found == p.onderdelen.end() ? nullptr : &*found;
  const std::string naam = p.naam + (d == nullptr ? "" : " " + d->naam);
  std::string uit =
      naam + " - " + (d == nullptr ? p.uitleg : d->uitleg) + "\n\n" + s.bold(s.in("Gebruik", "Usage")) + "\n  " + naam;
  if (d == nullptr) {
    (uit += s.in(" OPDRACHT [opties]", " COMMAND [options]")) += "\n";
    lijst(uit, s.in("Opdrachten", "Commands"), p.onderdelen, s);
    lijst(uit, s.in("Opties", "Options"), p.opties, s);
  } else {
    for (const auto& a : d->argumenten) uit += " " + links(a);
    uit += (d->opties.empty() ? "" : s.in(" [opties]", " [options]")) + "\n";
    lijst(uit, s.in("Argumenten", "Arguments"), d->argumenten, s);
    lijst(uit, s.in("Opties", "Options"), d->opties, s);
    lijst(uit, s.in("Altijd", "Always"), p.opties, s);
  }
  if (const auto& voorbeelden = d == nullptr ? p.voorbeelden : d->voorbeelden; !voorbeelden.empty()) {
    uit += "\n" + s.bold(s.in("Voorbeelden", "Examples")) + "\n";
    for (const auto& v : voorbeelden) uit += "  " + v.regel + "\n" + paragraph(v.uitleg, s.width, "      ", "      ");
  }
  uit += "\n" + s.bold(s.in("Uitgangswaarde", "Exit status")) + "\n";
  for (const auto& u : p.uitgangen) uit += paragraph(u.uitleg, s.width, "  " + std::to_string(u.code) + "  ", "     ");
  return uit;
}

} // namespace netto::cli

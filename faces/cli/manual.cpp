// SPDX-License-Identifier: EUPL-1.2
#include "help.hpp"

namespace netto::cli {

namespace {

/// Text for roff: characters that mean something to it are written out, and no line can look like a command.
std::string roff(std::string_view tekst) {
  return (tekst.starts_with('.') ? "\\&" : "") + report::escaped(tekst, {{'\\', "\\e"}, {'-', "\\-"}, {'\'', "\\(aq"}});
}

/// "DOSSIER...", "[BESTAND]", "-h, --help", names in bold and values in italics.
std::string kop(const Option& o) {
  return opening(
      o, [](const std::string& naam) { return "\\fB" + roff(naam) + "\\fR"; },
      [](const std::string& waarde) { return "\\fI" + roff(waarde) + "\\fR"; });
}
std::string opties(const std::vector<Option>& lijst) {
  return joined(lijst, "", [](const Option& o) { return ".TP\n" + kop(o) + "\n" + roff(o.uitleg) + "\n"; });
}

void voorbeelden(std::string& uit, const std::vector<Example>& lijst) {
  for (const auto& v : lijst) uit += ".PP\n" + roff(v.uitleg) + ":\n.PP\n.RS 4\n.EX\n" + roff(v.regel) + "\n.EE\n.RE\n";
}

} // namespace

std::string manual(const Program& p, std::string_view versie, Language language) {
  const Chooser in{language};
  std::string uit =
      ".TH NETTO 1 \"\" \"netto " + std::string{versie} + "\" \"" + in("Handleiding van netto", "Manual of netto") + "\"\n";
  uit += in(".SH NAAM\n", ".SH NAME\n") + roff(p.naam) + " \\- " + roff(p.uitleg) + "\n";
  uit += in(".SH SAMENVATTING\n", ".SH SYNOPSIS\n");
  for (const auto& d : p.onderdelen) {
    uit += ".B " + p.naam + " " + d.naam + "\n";
    for (const auto& a : d.argumenten) uit += kop(a) + "\n";
    if (!d.opties.empty()) uit += in("[\\fIopties\\fR]\n", "[\\fIoptions\\fR]\n");
    if (&d != &p.onderdelen.back()) uit += ".br\n";
  }
  uit += in(".SH BESCHRIJVING\n", ".SH DESCRIPTION\n");
  uit += roff(in("netto berekent voor een Nederlands huishouden wat box 3 kost, en legt van elk bedrag uit op welk artikel, "
                 "welk cijfer en welke bron het rust. "
                 "Het huishouden staat in een dossier: een bestand in TOML of JSON. Er gaat niets over het netwerk.",
                 "netto computes what box 3 costs a Dutch household, and explains for every amount which article, figure and "
                 "source it rests on. "
                 "The household is described in a dossier: a file in TOML or JSON. Nothing goes over the network.")) +
         "\n";
  uit += in(".SH OPTIES\n", ".SH OPTIONS\n") +
         roff(in("Deze opties kunnen bij elke opdracht.", "These options go with every command.")) + "\n";
  uit += opties(p.opties);
  uit += in(".SH OPDRACHTEN\n", ".SH COMMANDS\n");
  for (const auto& d : p.onderdelen) {
    uit +=
        ".SS " + p.naam + " " + d.naam + "\n" + roff(capitalised(d.uitleg)) + ".\n" + opties(d.argumenten) + opties(d.opties);
  }
  uit += in(".SH VOORBEELDEN\n", ".SH EXAMPLES\n");
  voorbeelden(uit, p.voorbeelden);
  for (const auto& d : p.onderdelen) voorbeelden(uit, d.voorbeelden);
  uit += in(".SH UITGANGSWAARDE\n", ".SH EXIT STATUS\n");
  for (const auto& u : p.uitgangen) uit += ".TP\n.B " + std::to_string(u.code) + "\n" + roff(u.uitleg) + "\n";
  uit += in(".SH OMGEVING\n", ".SH ENVIRONMENT\n");
  uit += ".TP\n.B NO_COLOR\n" + roff(in("zet kleuren op een terminal uit", "switches colours on a terminal off")) + "\n";
  uit +=
      ".TP\n.B COLUMNS\n" +
      roff(in("de breedte van een terminal die hem zelf niet meldt", "the width of a terminal that does not report its own")) +
      "\n";
  return uit;
}

} // namespace netto::cli

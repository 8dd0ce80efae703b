// SPDX-License-Identifier: EUPL-1.2
#include "invoer.hpp"
#include "opdrachten.hpp"

namespace netto::cli {

namespace {

std::string regel(std::string_view tekst) { return "netto: " + std::string{tekst} + "\n"; }

} // namespace

std::vector<border::OverlayDocument> lees_parameters(const std::vector<std::string>& bestanden) {
  std::vector<border::OverlayDocument> uit;
  for (const auto& bestand : bestanden) {
    Gelezen gelezen = lees_bestand(bestand);
    uit.push_back({bestand, border::lees_document(gelezen.tekst), std::move(gelezen.fout)});
  }
  return uit;
}

std::string tekst_van(const std::vector<border::Message>& meldingen) {
  using About = border::Message::About;
  std::string uit;
  for (const auto& m : meldingen)
    uit += m.about == About::dossier || m.about == About::parameters ? m.text + "\n" : regel(m.text);
  return uit;
}

Uitvoer antwoord(const Opties& o, const report::Style& stijl) {
  const Gelezen gelezen = lees_bestand(o.bestanden.front());
  if (!gelezen.gelukt()) return {{}, regel(gelezen.fout.in(o.taal)), geen_antwoord};
  const auto dossier = border::read_dossier(border::lees_document(gelezen.tekst));
  const auto a = border::answer(o.vraag, dossier, lees_parameters(o.parameters), {.from_options = true});
  Uitvoer uit{{}, tekst_van(a.messages), static_cast<int>(a.status)};
  if (uit.status != gelukt) return uit;
  if (o.svg != "-" && o.html != "-") uit.uit = border::write(a, dossier, o.vraag.form, stijl);
  for (const auto& [bestand, vorm] : {std::pair{&o.svg, border::Form::grafiek}, std::pair{&o.html, border::Form::html}}) {
    if (bestand->empty()) continue;
    std::string tekst = border::write(a, dossier, vorm, stijl);
    if (*bestand == "-") uit.uit = std::move(tekst);
    else if (const auto fout = schrijf_bestand(*bestand, tekst, true); !fout.nl.empty())
      return {{}, uit.fout + regel(fout.in(o.taal)), geen_antwoord};
  }
  return uit;
}

} // namespace netto::cli

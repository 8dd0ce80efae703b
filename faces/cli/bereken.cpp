// SPDX-License-Identifier: EUPL-1.2
#include "engine/year.hpp"
#include "faces/border/antwoord_json.hpp"
#include "faces/border/berichten.hpp"
#include "faces/border/dossier_reader.hpp"
#include "faces/border/sha256.hpp"
#include "faces/report/box3.hpp"
#include "faces/report/text.hpp"
#include "invoer.hpp"
#include "opdrachten.hpp"
#include "vraag.hpp"

namespace netto::cli {

namespace {

Uitvoer afgewezen(std::string tekst, int status) { return {{}, std::move(tekst), status}; }
std::string regel(std::string_view tekst) { return "netto: " + std::string{tekst} + "\n"; }

/// The years asked, or the only one in the dossier; empty with `fout` filled otherwise.
std::vector<int> kies_jaren(const Opties& o, const border::Knoop& document, std::string& fout) {
  if (!o.jaren.empty()) return o.jaren;
  auto jaren = jaren_in(document);
  if (jaren.size() == 1) return jaren;
  const bool nl = o.taal == Taal::nl;
  if (jaren.empty()) {
    fout = regel(nl ? "het dossier heeft van geen enkel jaar gegevens; geef het jaar op met --jaar"
                    : "the dossier has no values of any year; give the year with --jaar");
    return {};
  }
  std::string lijst;
  for (const int j : jaren) lijst += (lijst.empty() ? "" : ", ") + std::to_string(j);
  fout = regel((nl ? "het dossier heeft gegevens van meer jaren: " : "the dossier has values of several years: ") + lijst +
               (nl ? "; kies met --jaar" : "; choose with --jaar"));
  return {};
}

} // namespace

Uitvoer bereken(const Opties& o, const report::Style& stijl) {
  const Gelezen gelezen = lees_bestand(o.bestanden.front());
  if (!gelezen.gelukt()) return afgewezen(regel(gelezen.fout.in(o.taal)), geen_antwoord);
  const auto document = border::lees_document(gelezen.tekst);
  const auto invoer = border::lees_dossier(document);
  std::string meldingen;
  for (const auto& m : invoer.fouten) meldingen += border::toon(m, o.taal) + "\n";
  for (const auto& m : invoer.waarschuwingen) meldingen += border::toon(m, o.taal) + "\n";
  const Parameterset set = lees_parameters(o.parameters, o.taal);
  meldingen += set.fouten;
  if (!invoer.dossier || !set.fouten.empty()) return afgewezen(std::move(meldingen), geen_antwoord);
  const Dossier& dossier = *invoer.dossier;

  std::string verkeerd_gebruik;
  const auto jaren = kies_jaren(o, *document.knoop, verkeerd_gebruik);
  if (const auto fout = controleer_scenario(o.scenario, set.parameters); !fout.nl.empty())
    verkeerd_gebruik += regel(fout.in(o.taal));
  engine::Vraag vraag{0, o.afronding, std::nullopt, o.bekend_op, o.scenario, o.verlieslezing};
  if (o.verdeling) {
    auto verdeling = lees_verdeling(*o.verdeling, dossier);
    if (!verdeling.fout.nl.empty()) verkeerd_gebruik += regel(verdeling.fout.in(o.taal));
    vraag.verdeling = std::move(verdeling.delen);
  }
  if (!verkeerd_gebruik.empty()) return afgewezen(meldingen + verkeerd_gebruik, verkeerd);

  std::vector<engine::Antwoord> antwoorden;
  bool volledig = true;
  for (const int jaar : jaren) {
    vraag.jaar = jaar;
    auto resultaat = engine::bereken(dossier, set.parameters, vraag);
    for (const auto& b : resultaat.fouten) meldingen += regel(border::toon(b, dossier, o.taal));
    if (resultaat.antwoord) antwoorden.push_back(std::move(*resultaat.antwoord));
    else volledig = false;
  }
  if (!volledig) return afgewezen(std::move(meldingen), geen_antwoord);
  std::string uit;
  if (o.json) {
    const border::Bewijs bewijs{NETTO_VERSIE, border::sha256(border::bereken_kanoniek(*document.knoop))};
    uit = border::antwoord_json(antwoorden, dossier, set.parameters, bewijs, o.taal, o.opgaaf);
  }
  if (!o.json || !o.html.empty()) {
    const auto verslag = report::box3(antwoorden, dossier, set.parameters, o.taal, o.uitleg, o.opgaaf);
    if (!o.json) uit = report::to_text(verslag, stijl);
    if (const auto fout = schrijf_html(o, verslag, report::box3_title(antwoorden, dossier, o.taal), uit); !fout.nl.empty())
      return afgewezen(meldingen + regel(fout.in(o.taal)), geen_antwoord);
  }
  return {std::move(uit), std::move(meldingen), gelukt};
}

} // namespace netto::cli

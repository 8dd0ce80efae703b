// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3/regimes.hpp"
#include "faces/border/berichten.hpp"
#include "faces/border/dossier_reader.hpp"
#include "faces/border/sha256.hpp"
#include "faces/border/stelselnamen.hpp"
#include "faces/border/vergelijk_json.hpp"
#include "faces/report/chart.hpp"
#include "faces/report/comparison.hpp"
#include "faces/report/text.hpp"
#include "invoer.hpp"
#include "opdrachten.hpp"
#include "studies/overgang_2028/overgang.hpp"
#include "vraag.hpp"

#include <algorithm>

namespace netto::cli {

namespace {

Uitvoer afgewezen(std::string tekst, int status) { return {{}, std::move(tekst), status}; }
std::string regel(std::string_view tekst) { return "netto: " + std::string{tekst} + "\n"; }

/// Puts NAME=PERCENTAGE into `aannames`; what is wrong with it otherwise.
Tweetalig neem_aanname(std::string_view tekst, engine::Aannames& aannames) {
  const auto is = tekst.find('=');
  const std::string_view naam = tekst.substr(0, is);
  const auto waarde = is == std::string_view::npos ? std::nullopt : lees_percentage(tekst.substr(is + 1));
  const std::string t = border::zichtbaar(tekst);
  Percentage* doel = nullptr;
  std::vector<std::string_view> namen;
  engine::Aannames::velden(aannames, [&](std::string_view n, Percentage& p) {
    namen.push_back(n);
    if (n == naam) doel = &p;
  });
  if (doel == nullptr) {
    const std::string lijst = border::opsomming(namen);
    return {"--aanname " + t + ": kies een naam uit " + lijst, "--aanname " + t + ": choose a name from " + lijst};
  }
  const auto grens = Percentage::uit_procenten(engine::grootste_aanname_procent);
  if (!waarde || *waarde > grens || *waarde < Percentage{} - grens) {
    const std::string g = std::to_string(engine::grootste_aanname_procent);
    return {"--aanname " + t + ": verwacht een percentage van -" + g + "% tot en met " + g + "%, zoals " + std::string{naam} +
                "=2,5%",
            "--aanname " + t + ": expected a percentage from -" + g + "% to " + g + "%, such as " + std::string{naam} +
                "=2.5%"};
  }
  *doel = *waarde;
  return {};
}

/// The years asked; otherwise from the first year in the dossier to the last with a regime.
std::vector<int> kies_jaren(const Opties& o, const border::Knoop& document) {
  if (!o.jaren.empty()) return o.jaren;
  const auto bekend = jaren_in(document);
  std::vector<int> uit;
  if (bekend.empty()) return uit;
  for (int j = std::max(bekend.front(), regime::box3.front().eerste_jaar); j <= regime::laatste_jaar(); ++j) uit.push_back(j);
  return uit;
}

} // namespace

Uitvoer vergelijk(const Opties& o, const report::Style& stijl) {
  const Gelezen gelezen = lees_bestand(o.bestanden.front());
  if (!gelezen.gelukt()) return afgewezen(regel(gelezen.fout.in(o.taal)), geen_antwoord);
  const auto document = border::lees_document(gelezen.tekst);
  const auto invoer = border::lees_dossier(document);
  std::string meldingen;
  for (const auto* lijst : {&invoer.fouten, &invoer.waarschuwingen})
    for (const auto& m : *lijst) meldingen += border::toon(m, o.taal) + "\n";
  const Parameterset set = lees_parameters(o.parameters, o.taal);
  meldingen += set.fouten;
  if (!invoer.dossier || !set.fouten.empty()) return afgewezen(std::move(meldingen), geen_antwoord);

  std::string verkeerd_gebruik;
  engine::Aannames aannames;
  for (const auto& tekst : o.aannames)
    if (const auto fout = neem_aanname(tekst, aannames); !fout.nl.empty()) verkeerd_gebruik += regel(fout.in(o.taal));
  const auto jaren = kies_jaren(o, *document.knoop);
  if (jaren.empty())
    verkeerd_gebruik +=
        regel(o.taal == Taal::nl ? "het dossier heeft van geen enkel jaar gegevens; geef de jaren op met --jaren"
                                 : "the dossier has values of no year; give the years with --jaren");
  if (!verkeerd_gebruik.empty()) return afgewezen(meldingen + verkeerd_gebruik, verkeerd);

  engine::Vraag vraag;
  vraag.afronding = o.afronding;
  vraag.bekend_op = o.bekend_op;
  vraag.verlieslezing = o.verlieslezing;
  const auto v = engine::vergelijk(*invoer.dossier, set.parameters, jaren, vraag, aannames);
  const bool iets = std::any_of(v.jaren.begin(), v.jaren.end(), [](const auto& j) {
    return std::any_of(j.stelsels.begin(), j.stelsels.end(), [](const auto& s) { return s.resultaat.antwoord.has_value(); });
  });
  if (!iets) {
    for (const auto& j : v.jaren)
      for (const auto& b : border::redenen(j)) meldingen += regel(border::toon(b, *invoer.dossier, o.taal));
    return afgewezen(std::move(meldingen), geen_antwoord);
  }
  std::string uit;
  if (o.json) {
    const border::Bewijs bewijs{NETTO_VERSIE, border::sha256(border::bereken_kanoniek(*document.knoop))};
    uit = border::vergelijk_json(v, *invoer.dossier, vraag, set.parameters, bewijs, o.taal);
  }
  if (!o.json || !o.html.empty()) {
    const auto verslag = report::comparison(v, *invoer.dossier, o.taal);
    if (!o.json) uit = report::to_text(verslag, stijl);
    if (const auto fout = schrijf_html(o, verslag, report::comparison_title(v, o.taal), uit); !fout.nl.empty())
      return afgewezen(meldingen + regel(fout.in(o.taal)), geen_antwoord);
  }
  if (!o.svg.empty()) {
    std::string beeld = report::to_svg(report::comparison_chart(v, o.taal), o.taal);
    if (o.svg == "-") uit = std::move(beeld);
    else if (const auto fout = schrijf_bestand(o.svg, beeld, true); !fout.nl.empty())
      return afgewezen(meldingen + regel(fout.in(o.taal)), geen_antwoord);
  }
  return {std::move(uit), std::move(meldingen), gelukt};
}

} // namespace netto::cli

// SPDX-License-Identifier: EUPL-1.2
#include "base/number_text.hpp"
#include "dekking.hpp"
#include "faces/border/document.hpp"
#include "faces/border/parameters_json.hpp"
#include "faces/border/parameters_toml.hpp"
#include "faces/report/explanation.hpp"
#include "law/begrippen.hpp"
#include "opdrachten.hpp"

#include <algorithm>

namespace netto::cli {

using report::left;
using report::paragraph;
using report::shortened;
using report::width;

namespace {

std::string bound(Parametereenheid eenheid, std::int64_t tot_en_met, Taal taal) {
  const auto g = border::tabelgrens(eenheid, tot_en_met);
  return (g.soort == border::Waardesoort::geld ? "€ " : "") + border::voor_mensen(g.waarde, g.soort, taal);
}

/// The rows of a table: up to and including which percentage or amount, and the value.
std::string tabelregels(const Parameterrij& rij, Parametereenheid eenheid, const report::Style& s) {
  report::Table t{s.in("tot en met", "up to and including"), "", {s.in("waarde", "value")}, {}, {}};
  for (int i = 0; i < rij.tabelrijen; ++i) {
    const auto& r = rij.tabel[static_cast<std::size_t>(i)];
    t.rows.push_back(
        {{(r.tot_en_met ? bound(eenheid, *r.tot_en_met, s.language) : s.in("daarboven", "above that")),
          border::voor_mensen({r.waarde.duizendsten(), Percentage::geheel}, border::Waardesoort::percent, s.language)}});
  }
  return report::to_text({std::move(t)}, s);
}

std::string parameter(int plaats, const Parameters& p, const report::Style& s) {
  const auto& rij = p.rij(plaats);
  const auto& g = p.grootheid_van(plaats);
  const auto& bron = p.bron_van(plaats);
  const std::string waarde = report::parameter_value(g, rij, s.language);
  const std::size_t ruimte = s.width > width(waarde) + 2 ? s.width - width(waarde) - 2 : 8;
  std::string uit =
      s.bold(waarde.empty() ? std::string{g.naam} : left(shortened(g.naam, ruimte), ruimte) + "  " + waarde) + "\n";
  uit += paragraph(std::string{s.language == Taal::nl ? g.omschrijving : g.description} + " (" + std::string{g.wet} + ", " +
                       std::string{g.artikel} + ")",
                   s.width, "  ", "  ");
  std::string status = s.in(word_of(rij.status).nl, word_of(rij.status).en) + s.in("; bekend sinds ", "; known since ") +
                       border::datum_tekst(rij.known_on);
  if (!rij.scenario.empty()) status += "; scenario " + std::string{rij.scenario};
  if (rij.overlay) status += s.in("; uit uw eigen bestand", "; from your own file");
  uit += paragraph(status + s.in("; bron: ", "; source: ") + std::string{bron.titel}, s.width, "  ", "  ");
  if (rij.status != Parameterstatus::definitief && !rij.opmerking.empty()) uit += paragraph(rij.opmerking, s.width, "  ", "  ");
  if (rij.tabelrijen > 0) uit += tabelregels(rij, g.eenheid, s);
  return uit;
}

/// What was not known yet on the day asked, though it is of this year.
std::vector<std::string> later_bekend(const Parameters& p, const Parametervraag& vraag) {
  std::vector<std::string> uit;
  Parametervraag ooit = vraag;
  ooit.bekend_op.reset();
  for (const auto& g : p.grootheden())
    if (!p.zoek(g.naam, vraag) && p.zoek(g.naam, ooit)) uit.emplace_back(g.naam);
  return uit;
}

std::string jaar_tekst(int jaar, const std::vector<int>& plaatsen, const Parameters& p, const Parametervraag& vraag,
                       const report::Style& s) {
  std::string kop = s.in("Parameters van ", "Parameters of ") + std::to_string(jaar);
  if (vraag.bekend_op) kop += s.in(", zoals bekend op ", ", as known on ") + border::datum_tekst(*vraag.bekend_op);
  std::string uit = s.bold(kop) + "\n";
  for (const int plaats : plaatsen) uit += "\n" + parameter(plaats, p, s);
  if (const auto later = later_bekend(p, vraag); !later.empty())
    uit +=
        "\n" + paragraph(s.in("Op die dag nog niet bekend: ", "Not known on that day: ") + enumeration(later, s.language) + ".",
                         s.width, "", "");
  return uit;
}

Uitvoer parameters(const Opties& o, const report::Style& s) {
  std::vector<border::Message> meldingen;
  const border::ParameterSet set{lees_parameters(o.parameters), o.taal, meldingen};
  const Parameters& parameters = set.get();
  if (!set.good()) return {{}, tekst_van(meldingen), geen_antwoord};
  border::Question gevraagd = o.vraag;
  border::Problems problemen{.from_options = true};
  border::complete(gevraagd, {}, &parameters, problemen);
  if (!problemen.list.empty()) return {{}, "netto: " + problemen.list.front().text.in(o.taal) + "\n", verkeerd};
  Uitvoer uit;
  std::vector<border::Jaarparameters> jaren;
  for (const int jaar : o.vraag.years) {
    const Parametervraag vraag{jaar, o.vraag.options.bekend_op, o.vraag.options.scenario};
    border::Jaarparameters j{jaar, {}};
    for (const auto& g : parameters.grootheden())
      if (const auto plaats = parameters.zoek(g.naam, vraag)) j.plaatsen.push_back(*plaats);
    if (j.plaatsen.empty()) {
      uit.fout += "netto: " + s.in("geen parameters bekend voor ", "no parameters known for ") + std::to_string(jaar) + "\n";
      uit.status = geen_antwoord;
      continue;
    }
    if (!o.json) uit.uit += (uit.uit.empty() ? "" : "\n") + jaar_tekst(jaar, j.plaatsen, parameters, vraag, s);
    jaren.push_back(std::move(j));
  }
  if (uit.status != gelukt) uit.uit.clear();
  else if (o.json) uit.uit = border::parameters_json(jaren, parameters, o.taal);
  return uit;
}

std::string_view eenheid(Eenheid e, Taal taal) {
  const bool nl = taal == Taal::nl;
  switch (e) {
  case Eenheid::euro: return "euro";
  case Eenheid::percent: return nl ? "procent" : "percent";
  case Eenheid::aantal: return nl ? "aantal" : "number";
  case Eenheid::dagen: return nl ? "dagen" : "days";
  case Eenheid::maanden: return nl ? "maanden" : "months";
  }
  return {};
}

std::string begrippen(const report::Style& s) {
  std::string uit =
      s.bold(s.in("Begrippen", "Terms")) + "\n" +
      paragraph(
          s.in("De naam is die in JSON; erachter hoe het in een verslag heet, in welke eenheid, en waar het in de wet staat.",
               "The name is the one in JSON; after it how a report calls it, in which unit, and where the law has it."),
          s.width, "", "");
  std::vector<const Begrip*> lijst{begrip::alle.begin(), begrip::alle.end()};
  std::sort(lijst.begin(), lijst.end(), [](const Begrip* a, const Begrip* b) { return a->naam < b->naam; });
  for (const Begrip* b : lijst) {
    uit += "\n" + s.bold(b->naam) + "\n";
    uit += paragraph(std::string{s.language == Taal::nl ? b->nl : b->en} + " (" + std::string{eenheid(b->eenheid, s.language)} +
                         "), " + std::string{b->artikel},
                     s.width, "  ", "  ");
  }
  return uit;
}

} // namespace

Uitvoer wet(const Opties& o, const report::Style& stijl) {
  if (o.dekking) return {o.markdown ? dekking_markdown(stijl) : dekking_tekst(stijl), {}, gelukt};
  if (o.begrippen) return {begrippen(stijl), {}, gelukt};
  return parameters(o, stijl);
}

} // namespace netto::cli

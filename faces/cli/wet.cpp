// SPDX-License-Identifier: EUPL-1.2
#include "areas/say.hpp"
#include "base/number_text.hpp"
#include "commands.hpp"
#include "coverage.hpp"
#include "faces/border/answer_json.hpp"
#include "faces/border/document.hpp"
#include "faces/border/parameters_toml.hpp"
#include "law/begrippen.hpp"

#include <algorithm>

namespace netto::cli {

using report::left;
using report::paragraph;
using report::shortened;
using report::width;

namespace {

std::string bound(ParameterUnit eenheid, std::int64_t tot_en_met, Language language) {
  const auto g = border::table_bound(eenheid, tot_en_met);
  return (g.soort == border::ValueKind::geld ? "€ " : "") + border::for_people(g.waarde, g.soort, language);
}

/// The rows of a table: up to and including which percentage or amount, and the value.
std::string table_lines(const ParameterRow& rij, ParameterUnit eenheid, const report::Style& s) {
  report::Table t{s.in("tot en met", "up to and including"), "", {s.in("waarde", "value")}, {}, {}};
  for (int i = 0; i < rij.tabelrijen; ++i) {
    const auto& r = rij.tabel[static_cast<std::size_t>(i)];
    t.rows.push_back(
        {{(r.tot_en_met ? bound(eenheid, *r.tot_en_met, s.language) : s.in("daarboven", "above that")),
          border::for_people({r.waarde.thousandths(), Percentage::geheel}, border::ValueKind::percent, s.language)}});
  }
  return report::to_text({std::move(t)}, s);
}

std::string parameter(int place, const Parameters& p, const report::Style& s) {
  const auto& rij = p.row(place);
  const auto& g = p.quantity_of(place);
  const auto& bron = p.source_of(place);
  const std::string waarde = areas::parameter_value(g, rij, s.language);
  const std::size_t ruimte = s.width > width(waarde) + 2 ? s.width - width(waarde) - 2 : 8;
  std::string uit =
      s.bold(waarde.empty() ? std::string{g.naam} : left(shortened(g.naam, ruimte), ruimte) + "  " + waarde) + "\n";
  uit += paragraph(std::string{s.language == Language::nl ? g.omschrijving : g.description} + " (" + std::string{g.wet} + ", " +
                       std::string{g.artikel} + ")",
                   s.width, "  ", "  ");
  std::string status = s.in(word_of(rij.status).nl, word_of(rij.status).en) + s.in("; bekend sinds ", "; known since ") +
                       border::date_text(rij.known_on);
  if (!rij.scenario.empty()) status += "; scenario " + std::string{rij.scenario};
  if (rij.overlay) status += s.in("; uit uw eigen bestand", "; from your own file");
  uit += paragraph(status + s.in("; bron: ", "; source: ") + std::string{bron.titel}, s.width, "  ", "  ");
  if (rij.status != ParameterStatus::definitief && !rij.opmerking.empty()) uit += paragraph(rij.opmerking, s.width, "  ", "  ");
  if (rij.tabelrijen > 0) uit += table_lines(rij, g.eenheid, s);
  return uit;
}

/// What was not known yet on the day asked, though it is of this year.
std::vector<std::string> known_later(const Parameters& p, const ParameterQuery& vraag) {
  std::vector<std::string> uit;
  ParameterQuery ooit = vraag;
  ooit.bekend_op.reset();
  for (const auto& g : p.quantities())
    if (!p.find_row(g.naam, vraag) && p.find_row(g.naam, ooit)) uit.emplace_back(g.naam);
  return uit;
}

std::string year_text(int jaar, const std::vector<int>& plaatsen, const Parameters& p, const ParameterQuery& vraag,
                      const report::Style& s) {
  std::string kop = s.in("Parameters van ", "Parameters of ") + std::to_string(jaar);
  if (vraag.bekend_op) kop += s.in(", zoals bekend op ", ", as known on ") + border::date_text(*vraag.bekend_op);
  std::string uit = s.bold(kop) + "\n";
  for (const int place : plaatsen) uit += "\n" + parameter(place, p, s);
  if (const auto later = known_later(p, vraag); !later.empty())
    uit +=
        "\n" + paragraph(s.in("Op die dag nog niet bekend: ", "Not known on that day: ") + enumeration(later, s.language) + ".",
                         s.width, "", "");
  return uit;
}

Output parameters(const Options& o, const report::Style& s) {
  std::vector<border::Message> diagnostics;
  const border::ParameterSet set{read_parameter_files(o.parameters), o.language, diagnostics};
  const Parameters& parameters = set.get();
  if (!set.good()) return {{}, text_of(diagnostics), no_answer};
  border::Question gevraagd = o.vraag;
  border::Problems problemen{.from_options = true};
  border::complete(gevraagd, {}, &parameters, problemen);
  if (!problemen.list.empty()) return {{}, told(problemen.list.front().text.in(o.language)), wrong_use};
  Output uit;
  std::vector<border::YearParameters> jaren;
  for (const int jaar : o.vraag.years) {
    const ParameterQuery vraag{jaar, o.vraag.options.bekend_op, o.vraag.options.scenario};
    border::YearParameters j{jaar, {}};
    for (const auto& g : parameters.quantities())
      if (const auto place = parameters.find_row(g.naam, vraag)) j.plaatsen.push_back(*place);
    if (j.plaatsen.empty()) {
      uit.error += told(s.in("geen parameters bekend voor ", "no parameters known for ") + std::to_string(jaar));
      uit.status = no_answer;
      continue;
    }
    if (!o.json) uit.uit += (uit.uit.empty() ? "" : "\n") + year_text(jaar, j.plaatsen, parameters, vraag, s);
    jaren.push_back(std::move(j));
  }
  if (uit.status != success) uit.uit.clear();
  else if (o.json) uit.uit = border::parameters_json(jaren, parameters, o.language);
  return uit;
}

std::string eenheid(Eenheid e, const report::Style& s) {
  constexpr Word words[] = {
      {"euro", "euro"}, {"procent", "percent"}, {"aantal", "number"}, {"dagen", "days"}, {"maanden", "months"}};
  return Chooser{s.language}(words[static_cast<std::size_t>(e)]);
}

std::string begrippen(const report::Style& s) {
  std::string uit =
      s.bold(s.in("Begrippen", "Terms")) + "\n" +
      paragraph(
          s.in("De naam is die in JSON; erachter hoe het in een verslag heet, in welke eenheid, en waar het in de wet staat.",
               "The name is the one in JSON; after it how a report calls it, in which unit, and where the law has it."),
          s.width, "", "");
  std::vector<const Term*> lijst{begrip::alle.begin(), begrip::alle.end()};
  std::ranges::sort(lijst, {}, &Term::naam);
  for (const Term* b : lijst) {
    uit += "\n" + s.bold(b->naam) + "\n";
    uit += paragraph(std::string{s.language == Language::nl ? b->nl : b->en} + " (" + eenheid(b->eenheid, s) + "), " +
                         std::string{b->artikel},
                     s.width, "  ", "  ");
  }
  return uit;
}

} // namespace

Output wet(const Options& o, const report::Style& style) {
  if (o.dekking) return {o.markdown ? coverage_markdown(style) : coverage_text(style), {}, success};
  if (o.begrippen) return {begrippen(style), {}, success};
  return parameters(o, style);
}

} // namespace netto::cli

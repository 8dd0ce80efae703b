// SPDX-License-Identifier: EUPL-1.2
#include "faces/border/verkoop.hpp"

#include "commands.hpp"
#include "faces/border/dossier_reader.hpp"
#include "faces/border/values.hpp"
#include "faces/report/html.hpp"
#include "input.hpp"

namespace netto::cli {

namespace {

border::Node text_node(std::string text) {
  border::Node k;
  k.soort = border::Node::Soort::tekst, k.tekst = std::move(text);
  return k;
}
studies::SaleQuestion question(const Options::Sale& o, border::Diagnostics& problems) {
  const auto given = [](std::int64_t euros) { return euros < 0 ? std::nullopt : std::optional{Euro::from_euros(euros)}; };
  studies::SaleQuestion q;
  q.woning = o.woning;
  if (!o.op.empty()) q.op = border::read_date(problems, {text_node(o.op), "--op"});
  if (!o.hypotheekrente.empty())
    q.hypotheekrente =
        border::read_percentage(problems, {text_node(o.hypotheekrente), "--hypotheekrente"}).value_or(q.hypotheekrente);
  q.prijs = given(o.prijs);
  q.kosten = given(o.kosten);
  q.jaren = static_cast<int>(std::min<std::int64_t>(o.jaren, studies::most_sale_years + 1));
  q.nieuw_prijs = given(o.nieuw_prijs);
  q.nieuw_lening = given(o.nieuw_lening);
  q.nieuw_overdrachtsbelasting = given(o.nieuw_overdrachtsbelasting);
  q.nieuw_kosten = Euro::from_euros(o.nieuw_kosten);
  q.nieuw_lasten = Euro::from_euros(o.nieuw_lasten);
  q.huur = Euro::from_euros(o.huur);
  return q;
}

} // namespace

Output verkoop(const Options& o, const report::Style& style) {
  border::Diagnostics problems;
  const auto asked = question(o.verkoop, problems);
  Output out;
  for (const auto& p : problems.errors) out.error += border::show(p, o.language) + "\n";
  if (!problems.errors.empty()) return {{}, out.error, wrong_use};
  const FileContents read = read_file(o.files.front());
  if (!read.success()) return {{}, told(read.error.in(o.language)), no_answer};
  const auto dossier = border::read_dossier(border::read_document(read.tekst));
  for (const auto* list : {&dossier.result.errors, &dossier.result.warnings})
    for (const auto& m : *list) out.error += border::show(m, o.language) + "\n";
  std::vector<border::Message> messages;
  const border::ParameterSet parameters{read_parameter_files(o.parameters), o.language, messages};
  out.error += text_of(messages);
  out.status = no_answer;
  if (!dossier.result.dossier || !parameters.good()) return out;
  const auto r = studies::sale(*dossier.result.dossier, parameters.get(), o.vraag.options, o.vraag.aannames, asked);
  for (const auto& p : r.problems) out.error += told(p.text.in(o.language));
  std::vector<border::Message> law;
  border::append(law, r.reasons, *dossier.result.dossier, o.language);
  out.error += text_of(law);
  if (!r.answer) return out;
  out.status = success;
  const auto blocks = studies::sale_report(*r.answer, o.language);
  const auto html = [&] {
    return report::to_html(blocks, studies::sale_title(*r.answer, o.language), border::version(), o.language);
  };
  if (o.html == "-") out.uit = html();
  else out.uit = o.json ? border::verkoop_json(*r.answer) : report::to_text(blocks, style);
  if (!o.html.empty() && o.html != "-")
    if (const auto error = write_file(o.html, html(), true); !error.nl.empty())
      return {{}, out.error + told(error.in(o.language)), no_answer};
  return out;
}

} // namespace netto::cli

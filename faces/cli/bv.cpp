// SPDX-License-Identifier: EUPL-1.2
#include "faces/border/bv.hpp"

#include "commands.hpp"
#include "faces/border/dossier_reader.hpp"
#include "faces/report/html.hpp"
#include "input.hpp"

namespace netto::cli {

namespace {

studies::CompanyQuestion question(const Options::Company& o) {
  const auto given = [](std::int64_t euros) { return euros < 0 ? std::nullopt : std::optional{Euro::from_euros(euros)}; };
  studies::CompanyQuestion q;
  q.woningen = o.woningen;
  if (o.vanaf >= 0) q.vanaf = static_cast<int>(o.vanaf);
  q.jaren = static_cast<int>(o.jaren);
  q.overdrachtsbelasting = given(o.overdrachtsbelasting);
  q.oprichting = Euro::from_euros(o.oprichting);
  q.kosten_per_jaar = Euro::from_euros(o.kosten_per_jaar);
  return q;
}

} // namespace

Output bv(const Options& o, const report::Style& style) {
  const FileContents read = read_file(o.files.front());
  if (!read.success()) return {{}, told(read.error.in(o.language)), no_answer};
  const auto dossier = border::read_dossier(border::read_document(read.tekst));
  Output out;
  for (const auto* list : {&dossier.result.errors, &dossier.result.warnings})
    for (const auto& m : *list) out.error += border::show(m, o.language) + "\n";
  std::vector<border::Message> messages;
  const border::ParameterSet parameters{read_parameter_files(o.parameters), o.language, messages};
  out.error += text_of(messages);
  if (!dossier.result.dossier || !parameters.good()) {
    out.status = no_answer;
    return out;
  }
  const auto r =
      studies::company_or_private(*dossier.result.dossier, parameters.get(), o.vraag.options, o.vraag.aannames, question(o.bv));
  for (const auto& p : r.problems) out.error += told(p.text.in(o.language));
  std::vector<border::Message> law;
  border::append(law, r.reasons, *dossier.result.dossier, o.language);
  out.error += text_of(law);
  if (!r.comparison) {
    out.status = no_answer;
    return out;
  }
  const auto& c = *r.comparison;
  const auto blocks = studies::company_report(c, o.language);
  const auto html = [&] {
    return report::to_html(blocks, studies::company_title(c, o.language), border::version(), o.language);
  };
  if (o.html == "-") out.uit = html();
  else out.uit = o.json ? border::bv_json(c) : report::to_text(blocks, style);
  if (!o.html.empty() && o.html != "-")
    if (const auto error = write_file(o.html, html(), true); !error.nl.empty())
      return {{}, out.error + told(error.in(o.language)), no_answer};
  return out;
}

} // namespace netto::cli

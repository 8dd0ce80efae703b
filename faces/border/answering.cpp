// SPDX-License-Identifier: EUPL-1.2
#include "answering.hpp"

#include "answer_csv.hpp"
#include "answer_json.hpp"
#include "areas/say.hpp"
#include "faces/report/answers.hpp"
#include "faces/report/html.hpp"
#include "json_writer.hpp"
#include "studies/jaar/report.hpp"
#include "studies/overgang_2028/report.hpp"
#include "told.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace netto::border {

namespace {

using About = Message::About;

void add(std::vector<Message>& messages, std::span<const Diagnostic> list, About about, Language language,
         bool warning = false) {
  for (const auto& m : list) messages.push_back({about, warning, m.code.row->naam, m.path, show(m, language)});
}

/// Puts the answers of every year into `a`; all or none.
void compute(Answer& a, const Dossier& dossier) {
  areas::Query one = a.question.options;
  for (const int year : a.question.years) {
    one.jaar = year;
    auto result = engine::compute(dossier, a.parameters->get(), one);
    append(a.messages, result.errors, dossier, a.question.language);
    if (result.answer) a.years.push_back(std::move(*result.answer));
    else a.status = Status::no_answer;
  }
}
/// One regime in one year with an answer is enough.
void compare(Answer& a, const Dossier& dossier) {
  a.comparison = studies::vergelijk(dossier, a.parameters->get(), a.question.years, a.question.options, a.question.aannames);
  const auto answered = [](const engine::YearComparison& year) {
    return std::ranges::any_of(year.stelsels, [](const auto& s) { return s.outcome.answer.has_value(); });
  };
  if (std::ranges::any_of(a.comparison->jaren, answered)) return;
  a.status = Status::no_answer;
  for (const auto& year : a.comparison->jaren) append(a.messages, studies::reasons(year), dossier, a.question.language);
}

ProofOfOrigin proof_of(const ReadDossier& read) {
  return {version(), read.document ? sha256(canonical(*read.document)) : std::string{}};
}

} // namespace

std::string_view version() { return NETTO_VERSIE; }

void append(std::vector<Message>& messages, const Problems& problems, Language language) {
  for (const auto& p : problems.list)
    messages.push_back({About::question, false, p.code.row->naam, p.key, p.text.in(language)});
}
void append(std::vector<Message>& messages, const areas::Notices& list, const Dossier& dossier, Language language) {
  for (const auto& b : list)
    messages.push_back(
        {About::law, false, b.code->name, subject_of_notice(b, dossier).in(language), show(b, dossier, language)});
}

std::string messages_json(std::span<const Message> messages) {
  return write_document<ToldFields>(std::array{Told{messages}}, Language::nl);
}

ParameterSet::ParameterSet(std::span<const OverlayDocument> overlays, Language language, std::vector<Message>& messages) {
  for (const auto& [name, document, failure] : overlays) {
    if (!failure.nl.empty()) {
      messages.push_back({About::question, false, "onleesbaar_bestand", name, failure.in(language)});
      good_ = false;
      continue;
    }
    auto read = read_overlay(document, name, get());
    add(messages, read.errors, About::parameters, language);
    good_ = good_ && read.errors.empty();
    overlays_.push_back(std::move(read.overlay));
  }
  if (!good_ || overlays_.empty()) return;
  own_ = std::make_unique<Parameters>();
  for (const auto& overlay : overlays_) overlay.lay_over(*own_);
}
const Parameters& ParameterSet::get() const {
  static const Parameters compiled;
  return own_ ? *own_ : compiled;
}

Answer answer(Question question, const ReadDossier& dossier, std::span<const OverlayDocument> overlays, Problems problems) {
  Answer a;
  const Language language = question.language;
  const bool wrong = !problems.list.empty();
  add(a.messages, dossier.result.errors, About::dossier, language);
  add(a.messages, dossier.result.warnings, About::dossier, language, true);
  a.parameters = std::make_unique<const ParameterSet>(overlays, language, a.messages);
  const bool good = dossier.result.dossier && a.parameters->good();
  complete(question, dossier, a.parameters->good() ? &a.parameters->get() : nullptr, problems);
  append(a.messages, problems, language);
  a.question = std::move(question);
  if (wrong || (good && !problems.list.empty())) a.status = Status::wrong_question;
  else if (!good) a.status = Status::no_answer;
  else if (a.question.task == Task::vergelijk) compare(a, *dossier.result.dossier);
  else compute(a, *dossier.result.dossier);
  return a;
}

std::string write(const Answer& a, const ReadDossier& read, Form form, const report::Style& style) {
  const Question& q = a.question;
  const Dossier& dossier = *read.result.dossier;
  const Parameters& parameters = a.parameters->get();
  if (form == Form::grafiek) return report::to_svg(studies::comparison_chart(*a.comparison, q.language), q.language);
  const studies::Also also{&q.options, q.marginal, q.per_home};
  if (form == Form::json) {
    const ProofOfOrigin proof = proof_of(read);
    return a.comparison ? compare_json(*a.comparison, dossier, q.options, parameters, proof, q.language)
                        : answer_json(a.years, dossier, parameters, proof, q.language, q.statement, also);
  }
  const auto blocks = a.comparison ? studies::comparison(*a.comparison, dossier, q.language)
                                   : report::answers(a.years, dossier, parameters, q.language, q.uitleg, q.statement, also);
  if (form == Form::verslag) return report::to_text(blocks, style);
  const auto title =
      a.comparison ? studies::comparison_title(*a.comparison, q.language) : studies::years_title(a.years, dossier, q.language);
  return report::to_html(blocks, title, version(), q.language);
}

std::string write_line(const Answer& a, const ReadDossier& read, std::string_view name) {
  const Question& q = a.question;
  const auto& dossier = read.result.dossier;
  return answer_line(name, a.years, a.messages, dossier ? &*dossier : nullptr, a.parameters->get(), proof_of(read), q.language,
                     q.statement, {&q.options, q.marginal, q.per_home});
}
std::string write_rows(const Answer& a, const ReadDossier& read, std::string_view name) {
  if (a.status != Status::answer) return {};
  return csv_rows(name, a.years, *read.result.dossier, a.parameters->get(), proof_of(read), a.question.language);
}

Reply reply(std::string_view text, const ReadDossier* dossier) {
  Problems problems;
  auto document = read_question_document(text, problems);
  const Question question = read_question(document.keys, problems);
  ReadDossier own;
  if (document.dossier && dossier != nullptr)
    problems.add("onbekende_sleutel", "dossier",
                 {"dossier hoort niet in deze vraag: het is al gelezen; laat het weg",
                  "dossier does not belong in this question: it has been read already; leave it out"});
  else if (document.dossier) own = read_dossier(std::move(*document.dossier));
  else if (dossier == nullptr && problems.list.empty())
    problems.add("ontbreekt", "dossier", {"geef het dossier", "give the dossier"});
  const ReadDossier& used = dossier != nullptr ? *dossier : own;
  Answer a = answer(question, used, document.overlays, std::move(problems));
  Reply uit{a.status, {}, std::move(a.messages)};
  if (a.status == Status::answer) uit.text = write(a, used, question.form, {question.language});
  return uit;
}

} // namespace netto::border

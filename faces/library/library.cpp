// SPDX-License-Identifier: EUPL-1.2
// The public C++ face (include/netto/netto.hpp): hands on to border/answering what it is given, and lets no exception out.
#include "areas/box3/columns.hpp"
#include "faces/border/answering.hpp"

#include <array>
#include <exception>
#include <netto/netto.hpp>

namespace netto::api {

struct Dossier::Inside {
  border::ReadDossier dossier;
};

namespace {

constexpr auto columns = std::to_array<std::string_view>(
    {"bank_en_spaartegoeden", "contant_geld", "groene_spaartegoeden", "groene_beleggingen", "overige_bezittingen", "schulden",
     "woz", "maandhuur_cent", "erfpachtcanon_cent", "aftrek_1_cent", "aftrek_2_cent", "deel_eerste", "woning", "partners",
     "maanden", "uitkomst"});
static_assert(columns.size() == static_cast<std::size_t>(box3::HouseholdColumn::outcome) + 1, "a name for each column");

std::vector<Message> outside(const std::vector<border::Message>& messages) {
  std::vector<Message> uit;
  for (const auto& m : messages) uit.push_back({m.warning, std::string{m.code}, m.field, m.text});
  return uit;
}

/// What `bereken` gives, or that it went wrong.
template <class R, class Compute> R guarded(Compute compute) noexcept {
  R failed;
  try {
    try {
      return compute();
    } catch (const std::exception& e) {
      failed.messages.push_back({false, "interne_fout", "", std::string{"interne fout / internal error: "} + e.what()});
    }
  } catch (...) { // no memory for the message either: the status says enough
  }
  return failed;
}

Reply outside(border::Reply reply) {
  return {static_cast<Status>(reply.status), std::move(reply.text), outside(reply.messages)};
}

/// What is wrong with the cells, in words.
border::Problem problem_of(const box3::ColumnResult& result) {
  if (result.length_differs) {
    const std::string name{columns[static_cast<std::size_t>(*result.length_differs)]};
    return {"getal_buiten_grenzen",
            name,
            {"kolom " + name + ": is niet even lang als woz", "column " + name + ": does not have the length of woz"}};
  }
  if (result.parameter_met_centen)
    return {"ongeldige_parameterwaarde",
            "parameters",
            {"parameters: een bedrag met centen past niet in uitkomsten in hele euro's; geef hele euro's",
             "parameters: an amount with cents does not fit in outcomes in whole euros; give whole euros"}};
  return {"getal_buiten_grenzen",
          "",
          {"waarden buiten de grenzen van hun kolom, of een huur van nihil bij verhuur; zie de cellen",
           "values outside the range of their column, or a rent of nil where the home is let; see the cells"}};
}

ColumnsReply compute_columns(std::string_view text, const Households& h, const Outcomes& o) {
  border::Problems problems;
  auto document = border::read_question_document(text, problems);
  auto question = border::read_question(document.keys, problems, border::Asked::figures);
  if (document.dossier)
    problems.add("onbekende_sleutel", "dossier",
                 {"dossier hoort niet bij kolommen; laat het weg", "dossier does not go with columns; leave it out"});
  std::vector<border::Message> messages;
  const border::ParameterSet parameters{document.overlays, question.language, messages};
  border::complete(question, {}, parameters.good() ? &parameters.get() : nullptr, problems);
  if (question.years.size() != 1 && problems.list.empty())
    problems.add("geen_jaar", "jaar", {"geef met jaar een enkel jaar, zoals 2025", "give one year with jaar, such as 2025"});
  ColumnsReply uit{Status::answer, {}, {}};
  if (!problems.list.empty()) uit.status = Status::wrong_question;
  else if (!parameters.good()) uit.status = Status::no_answer;
  if (uit.status == Status::answer) {
    question.options.jaar = question.years.front();
    const auto result =
        box3::compute_columns({h.bank_en_spaartegoeden, h.contant_geld, h.groene_spaartegoeden, h.groene_beleggingen,
                               h.overige_bezittingen, h.schulden, h.woz, h.maandhuur_cent, h.erfpachtcanon_cent,
                               h.aftrek_1_cent, h.aftrek_2_cent, h.deel_eerste, h.woning, h.partners, h.maanden},
                              {o.rendementsgrondslag, o.grondslag, o.voordeel_1, o.voordeel_2, o.belasting_1, o.belasting_2},
                              parameters.get(), question.options);
    if (!result.goed()) uit.status = Status::no_answer;
    border::append(messages, result.errors, netto::Dossier{}, question.language);
    if (result.errors.empty() && !result.goed()) problems.list.push_back(problem_of(result));
    for (const auto& cell : result.cellen)
      uit.cells.push_back({cell.rij, columns[static_cast<std::size_t>(cell.kolom)], cell.waarde});
  }
  border::append(messages, problems, question.language);
  uit.messages = outside(messages);
  return uit;
}

} // namespace

std::string_view version() noexcept { return border::version(); }

Reply answer(std::string_view question) noexcept {
  return guarded<Reply>([&] { return outside(border::reply(question)); });
}

Dossier Dossier::read(std::string_view text) noexcept {
  Dossier uit;
  try {
    uit.inside_ = std::make_shared<const Inside>(Inside{border::read_dossier(border::read_document(text))});
  } catch (...) { // without an inside every answer is an internal error
  }
  return uit;
}
bool Dossier::good() const noexcept { return inside_ && inside_->dossier.result.dossier; }
Reply Dossier::answer(std::string_view question) const noexcept {
  return inside_ ? guarded<Reply>([&] { return outside(border::reply(question, &inside_->dossier)); }) : Reply{};
}

ColumnsReply answer_columns(std::string_view question, const Households& households, const Outcomes& outcomes) noexcept {
  return guarded<ColumnsReply>([&] { return compute_columns(question, households, outcomes); });
}

} // namespace netto::api

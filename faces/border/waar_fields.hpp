// SPDX-License-Identifier: EUPL-1.2
// The JSON document of `netto waar`.
#pragma once

#include "areas/toerekening/wording.hpp"
#include "faces/border/waar.hpp"
#include "parameter_fields.hpp"

#include <string>
#include <utility>
#include <vector>

namespace netto::border {

struct WaarReader {
  Language language;
  [[nodiscard]] std::string_view operator()(const Word& word) const { return language == Language::nl ? word.nl : word.en; }
};
/// An outcome of `netto waar`, with all that its document says.
struct WaarAnswer {
  const studies::Where* where;
  std::string command;
  bool with_questions;
};
/// A question, and what each answer would come to when that is known.
struct WaarQuestion {
  const Vraag* question;
  const Opbrengst* known; ///< null: nothing is said of what an answer comes to
};

struct BestemmingFields {
  using B = const BestemmingRow*;
  static constexpr Register rows{
      "bestemming",
      Meaning{"Waar het inkomen hoort.", "Where the income belongs."},
      field::code("bestemming", [](B b) { return b->key; }, {"Gelijk in elke taal.", "The same in every language."}),
      field::count("box", [](B b) { return b->box == 0 ? std::nullopt : std::optional{b->box}; },
                   {"De box; `null` als het in geen box belast is.", "The box; `null` when it is taxed in no box."})
          .or_null()
          .between(1, 3),
      field::text("naam", [](B b, const auto& r) { return r(b->word); }, {"Hoe het heet.", "What it is called."}),
      field::text("betekenis", [](B b, const auto& r) { return r(b->means); }, {"Wat dat inhoudt.", "What that comes to."}),
      field::text("dossier", [](B b, const auto& r) { return r(b->enter); },
                  {"Wat in een dossier te zetten is.", "What to put into a dossier."}),
      field::text("artikel", [](B b) { return b->article; }, {"Het artikel.", "The article."})};
};
inline std::vector<const BestemmingRow*> rows_of(const studies::Placement& p) {
  std::vector<const BestemmingRow*> all;
  for (std::size_t i = 0; i < aantal_bestemmingen; ++i)
    if (p.may_be(i)) all.push_back(&bestemmingen[i]);
  return all;
}
inline std::vector<std::string_view> keys_of(const studies::Placement& p) {
  std::vector<std::string_view> all;
  for (const auto* row : rows_of(p)) all.push_back(row->key);
  return all;
}
/// An answer to a question, and what is possible with it.
struct AnswerToFields {
  using A = std::pair<const Vraag*, studies::Otherwise>;
  static constexpr Register rows{
      "mogelijk_antwoord", Meaning{"Een antwoord, en wat er dan mogelijk is.", "An answer, and what is possible then."},
      field::code("antwoord", [](const A& a) { return a.first->answer(a.second.answer).key; },
                  {"Gelijk in elke taal.", "The same in every language."}),
      field::text("woorden", [](const A& a, const auto& r) { return r(a.first->answer(a.second.answer).word); },
                  {"In de gevraagde taal.", "In the language asked."}),
      field::names("bestemmingen", [](const A& a) { return keys_of(a.second.placement); },
                   {"Wat dan mogelijk is; een: dan is het zeker.", "What is possible then; one: then it is certain."})};
};
struct WaarReasonFields {
  using R = const studies::Reason&;
  static constexpr Register rows{
      "gegeven_antwoord",
      Meaning{"Een gegeven antwoord.", "An answer given."},
      field::code("vraag", [](R r) { return r.said.question->key; }, {"De sleutel van de vraag.", "The key of the question."}),
      field::code("antwoord", [](R r) { return r.said.question->answer(r.said.answer.value_or(0)).key; },
                  {"Het antwoord.", "The answer."}),
      field::text("reden",
                  [](R r, const auto& reader) {
                    const Vraag& q = *r.said.question;
                    const std::size_t answer = r.said.answer.value_or(0);
                    return reader(q.member == nullptr ? q.answer(answer).word : answer == 0 ? q.if_yes : q.if_no);
                  },
                  {"Waar het op neerkomt.", "What it comes to."}),
      field::text("artikel", [](R r) { return r.said.question->article; }, {"Het artikel.", "The article."}),
      field::records("anders",
                     [](R r) {
                       std::vector<AnswerToFields::A> all;
                       for (const auto& o : r.otherwise) all.emplace_back(r.said.question, o);
                       return all;
                     },
                     AnswerToFields{},
                     {"De antwoorden die de uitkomst veranderen; leeg als zij er niet van afhangt.",
                      "The answers that change the outcome; empty when it does not hang on this one."})};
};
struct WaarQuestionFields {
  using Q = const WaarQuestion&;
  static constexpr Register rows{
      "vraag",
      Meaning{"Een vraag.", "A question."},
      field::code("vraag", [](Q q) { return q.question->key; }, {"De sleutel.", "The key."}),
      field::text("tekst", [](Q q, const auto& r) { return r(q.question->question); },
                  {"In de gevraagde taal.", "In the language asked."}),
      field::text("artikel", [](Q q) { return q.question->article; }, {"Het artikel.", "The article."}),
      field::text("vindplaats", [](Q q, const auto& r) { return r(q.question->found); },
                  {"Waar het antwoord te zien is.", "Where the answer is found."}),
      field::records("antwoorden",
                     [](Q q) {
                       const Opbrengst known = q.known != nullptr ? *q.known : Opbrengst{};
                       std::vector<AnswerToFields::A> all;
                       for (std::size_t i = 0; i < q.question->answers(); ++i)
                         all.emplace_back(q.question, studies::Otherwise{i, toerekening::place(q.question->with(known, i))});
                       return all;
                     },
                     AnswerToFields{}, {"De antwoorden.", "The answers."})};
};
struct WaarFields {
  using W = const WaarAnswer&;
  static constexpr Register rows{
      "waar",
      Meaning{"Waar een inkomen hoort.", "Where an income belongs."},
      format_field(),
      field::flag("zeker", [](W w) { return w.where->placement.certain(); },
                  {"Er is een bestemming mogelijk.", "One outcome is possible."}),
      field::records("bestemmingen", [](W w) { return rows_of(w.where->placement); }, BestemmingFields{},
                     {"Wat het kan zijn, in de volgorde van artikel 2.14.", "What it may be, in the order of article 2.14."}),
      field::yes("bij_ouder", [](W w) { return w.where->placement.with_parent == Truth::yes; },
                 {"Het telt bij de ouder met gezag (2.15).", "It counts with the parent who has authority (2.15)."}),
      field::yes("gewogen", [](W w) { return w.where->weighed(); },
                 {"Geen antwoord beslist nog: een open norm weegt de omstandigheden (K-116).",
                  "No answer decides any more: an open norm weighs the circumstances (K-116)."}),
      field::records("antwoorden", [](W w) -> const auto& { return w.where->reasons; }, WaarReasonFields{},
                     {"Wat is gezegd, in de volgorde van de vragen.", "What was said, in the order of the questions."}),
      field::records("onbekend",
                     [](W w) {
                       std::vector<WaarQuestion> all;
                       for (const auto* q : w.where->unknown) all.push_back({q, &w.where->known});
                       return all;
                     },
                     WaarQuestionFields{},
                     {"De vragen die beslissen en waarvan het antwoord niet bekend is.",
                      "The questions that decide and of which the answer is not known."}),
      field::record("volgende_vraag",
                    [](W w) {
                      return w.where->next == nullptr ? std::nullopt
                                                      : std::optional{WaarQuestion{w.where->next, &w.where->known}};
                    },
                    WaarQuestionFields{}, {"De eerste vraag die er nog toe doet.", "The first question that still matters."})
          .when("als die er is", "when there is one"),
      field::names("opmerkingen",
                   [](W w, const auto& r) {
                     std::vector<std::string_view> all;
                     if (w.where->known.herkomst)
                       for (const auto& t : toerekening::truisms)
                         if (t.where(*w.where->known.herkomst, w.where->placement)) all.push_back(r(t.says));
                     return all;
                   },
                   {"Wat goed is om te weten, in de gevraagde taal.", "What is good to know, in the language asked."}),
      field::text("opdracht", [](W w) -> const auto& { return w.command; },
                  {"De opdrachtregel die dit herhaalt.", "The command line that repeats this."}),
      field::records("vragen",
                     [](W) {
                       std::vector<WaarQuestion> all;
                       for (const Vraag& q : vragen) all.push_back({&q, nullptr});
                       return all;
                     },
                     WaarQuestionFields{}, {"Elke vraag die er is.", "Every question there is."})
          .when(When{Words{"met `--vragen`", "with `--vragen`"}, [](W w) { return w.with_questions; }})};
};

} // namespace netto::border

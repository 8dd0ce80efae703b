// SPDX-License-Identifier: EUPL-1.2
// What is said with an answer, or instead of one.
#pragma once

#include "answer_json.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netto::border {

/// Something to know, in the language of the question.
struct Message {
  enum class About { question, dossier, parameters, law };
  About about = About::question;
  bool warning = false;  ///< there may be an answer all the same
  std::string_view code; ///< for programs
  std::string field;     ///< what it is about
  std::string text;      ///< one line; about a document several, which begin with the field
};

/// Those of an answer, parted as a document has them.
struct Told {
  explicit Told(std::span<const Message> messages) {
    for (const auto& m : messages) (m.warning ? warnings : problems).push_back(&m);
  }
  std::vector<const Message*> problems, warnings;
};
struct MessageFields {
  static constexpr Register rows{
      "melding", Meaning{"Iets dat mis is, of opvalt.", "Something that is wrong, or strikes."},
      field::code("code", [](const Message* m) { return m->code; }, {"Gelijk in elke taal.", "The same in every language."}),
      field::text("pad", [](const Message* m) -> const auto& { return m->field; },
                  {"Waar het in de vraag of het dossier staat.", "Where it is in the question or the dossier."}),
      field::text("tekst", [](const Message* m) -> const auto& { return m->text; },
                  {"In de gevraagde taal.", "In the language asked."})};
};
struct ToldFields {
  static constexpr Register rows{
      "meldingen",
      Meaning{"Wat er bij een antwoord te zeggen is, of waarom er geen is.",
              "What to say with an answer, or why there is none."},
      format_field(),
      field::records("fouten", [](const Told& t) -> const auto& { return t.problems; }, MessageFields{},
                     {"Waarom er geen antwoord is, alles tegelijk.", "Why there is no answer, all at once."}),
      field::records("waarschuwingen", [](const Told& t) -> const auto& { return t.warnings; }, MessageFields{},
                     {"Wat mogelijk maar onwaarschijnlijk is.", "What is possible but unlikely."})};
};

} // namespace netto::border

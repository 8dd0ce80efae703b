// SPDX-License-Identifier: EUPL-1.2
// From a question to what is said in return: the one way that the command line, the browser and the library go. An answer has
// three parts, those of a program that runs: a status, a text, and messages.
#pragma once

#include "faces/report/text.hpp"
#include "question.hpp"
#include "studies/overgang_2028/overgang.hpp"
#include "told.hpp"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netto::border {

/// The version of Netto.
[[nodiscard]] std::string_view version();

enum class Status {
  answer = 0,
  no_answer = 1,     ///< the dossier, the parameters or the law allow none
  wrong_question = 2 ///< something is wrong with the question itself
};

/// Adds what is wrong with a question, or what the law says to it.
void append(std::vector<Message>& messages, const Problems& problems, Language language);
void append(std::vector<Message>& messages, const areas::Notices& list, const Dossier& dossier, Language language);
/// { "fouten": [ { "code", "pad", "tekst" } ], "waarschuwingen": [ ... ] }
[[nodiscard]] std::string messages_json(std::span<const Message> messages);

/// The compiled parameters, or those with overlays over them.
class ParameterSet {
public:
  /// What is wrong with an overlay goes to `messages`; `good` tells whether there was anything.
  ParameterSet(std::span<const OverlayDocument> overlays, Language language, std::vector<Message>& messages);
  [[nodiscard]] bool good() const { return good_; }
  [[nodiscard]] const Parameters& get() const;

private:
  std::vector<Overlay> overlays_; // what own_ looks at
  std::unique_ptr<Parameters> own_;
  bool good_ = true;
};

/// What the engine says to a question, to be written in any form.
struct Answer {
  Status status = Status::answer;
  std::vector<Message> messages;
  Question question;
  std::unique_ptr<const ParameterSet> parameters;
  std::vector<areas::YearAnswer> years;                    ///< of bereken: one for each year
  std::optional<studies::TransitionComparison> comparison; ///< of vergelijk
};

/// Completes and answers `question`. `problems`: what was found wrong with it so far; with any there is no answer. The problems of
/// the question, the dossier and the overlays come all at once.
[[nodiscard]] Answer answer(Question question, const ReadDossier& dossier, std::span<const OverlayDocument> overlays,
                            Problems problems = {});
/// The text of an answer whose status says that there is one; `dossier` is that of `answer`.
[[nodiscard]] std::string write(const Answer& answer, const ReadDossier& dossier, Form form, const report::Style& style);

/// An answer among those to many dossiers; `name`: what this one is called. As a line of JSON, which is there without an answer too, or
/// as rows of the table that `csv_header` begins, which is empty then.
[[nodiscard]] std::string write_line(const Answer& answer, const ReadDossier& dossier, std::string_view name);
[[nodiscard]] std::string write_rows(const Answer& answer, const ReadDossier& dossier, std::string_view name);

/// All of it for who asks in JSON: the text is empty unless there is an answer. `dossier`: one that was read before; nothing: it is
/// in the question.
struct Reply {
  Status status = Status::answer;
  std::string text;
  std::vector<Message> messages;
};
[[nodiscard]] Reply reply(std::string_view question, const ReadDossier* dossier = nullptr);

} // namespace netto::border

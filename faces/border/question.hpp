// SPDX-License-Identifier: EUPL-1.2
// One question to Netto: what to compute, of which years, and how. Whoever asks fills the same document (the command line from
// its options, a page or a program from JSON) and gets the same question out of it, or every reason why it is none.
// The keys for people: docs/spec/vraag.md; the schema: schema/question.schema.json. Both are made of `question_keys`.
#pragma once

#include "dossier_reader.hpp"
#include "engine/compare.hpp"
#include "overlay.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netto::border {

enum class Task { compute, vergelijk };
enum class Form { json, verslag, html, grafiek };

/// A question that may be put to the engine, once `complete` has found nothing wrong with it.
struct Question {
  Task task = Task::compute;
  Form form = Form::json;
  Language language = Language::nl;
  bool uitleg = false, statement = false; ///< of a report every step; of an answer the statement of actual return
  bool marginal = false;                  ///< and what one euro more comes to
  bool per_home = false;                  ///< and what each home leaves
  std::vector<int> years;                 ///< ascending, each once; `complete` chooses when none were asked
  areas::Query options;                   ///< its year is that of each of `years` in turn
  areas::Assumptions aannames;
  std::optional<Node> verdeling; ///< as written: it takes the dossier to read it
};

/// One thing that is wrong with a question: the key, what was read, what is allowed, in one line.
struct Problem {
  Code code{};
  std::string key;
  Bilingual text;
};
/// The problems so far, which call a key as the asker wrote it.
struct Problems {
  bool from_options = false; ///< call the key bekend_op --bekend-op
  std::vector<Problem> list = {};
  void add(Code code, std::string key, Bilingual text) { list.push_back({code, std::move(key), std::move(text)}); }
};

struct Reading;
/// A key of the question: how it is read, written down and explained.
struct QuestionKey {
  enum class Kind { choice, years, day, flag, text, shares, rates, overlays, dossier };
  std::string_view key{}, alias{};            ///< two spellings; the second may be empty
  std::string_view option{}, second_option{}; ///< the same on the command line, without dashes; empty: no option of its own
  Kind kind{};
  std::string_view choices{};                  ///< of a choice: a|b, the default first
  bool compute = true, vergelijk = true;       ///< the commands it belongs to
  bool figures = false;                        ///< also where only a year and its figures are asked: netto wet, columns
  std::string_view nl{}, en{};                 ///< what it means
  std::string_view value_nl{}, value_en{};     ///< what stands for its value in a description: JAREN
  void (*read)(Question&, Reading&) = nullptr; ///< nothing: the asker brings it apart from the keys
};
[[nodiscard]] std::span<const QuestionKey> question_keys();
/// The parts of `a|b|c`.
[[nodiscard]] std::vector<std::string_view> choices_of(std::string_view choices);

/// A dossier as it was read, for any number of questions.
struct ReadDossier {
  std::optional<Node> document; ///< there whenever the text could be read
  DossierResult result;
};
[[nodiscard]] ReadDossier read_dossier(DocumentResult document);
/// The years for which the document has values, ascending.
[[nodiscard]] std::vector<int> years_in(const Node& document);

/// Parameters of the asker's own: a document and what it is called, or why it could not be had.
struct OverlayDocument {
  std::string name;
  DocumentResult document;
  Bilingual failure = {}; ///< empty: `document` is what it is
};

/// What is asked: an answer, or only a year and its figures (then the other keys do not belong in it).
enum class Asked { answer, figures };
/// Reads the keys of a question, a table, as far as they can be judged without a dossier and parameters.
[[nodiscard]] Question read_question(const Node& keys, Problems& problems, Asked asked = Asked::answer);
/// Judges the rest: the years when none were asked and the split, against `dossier` (when that could be read), and the scenario
/// against `parameters` (unless those have problems themselves: nullptr).
void complete(Question& question, const ReadDossier& dossier, const Parameters* parameters, Problems& problems);

/// A question that is one JSON text, taken apart. What is wrong with the text goes with the dossier when there is one (a key
/// twice), else to `problems`; of a text that cannot be read nothing else is left.
struct QuestionDocument {
  Node keys;
  std::optional<DocumentResult> dossier;
  std::vector<OverlayDocument> overlays;
};
[[nodiscard]] QuestionDocument read_question_document(std::string_view json, Problems& problems);

} // namespace netto::border

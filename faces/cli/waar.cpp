// SPDX-License-Identifier: EUPL-1.2
#include "faces/border/waar.hpp"
#include "commands.hpp"
#include "faces/border/characters.hpp"

#include "base/joined.hpp"

namespace netto::cli {

namespace {

using studies::Said;

/// Asks the questions that matter, one by one, until it is certain or the other has enough of it.
class Interview {
public:
  Interview(const Conversation& with, const report::Style& style) : with_{with}, style_{style}, in_{style.language} {}

  std::vector<Said> hold() {
    with_.say(report::paragraph(
        in_("Netto vraagt alleen wat ertoe doet. Enter zonder antwoord stopt; u ziet dan wat er al vaststaat.",
            "Netto asks only what matters. Enter without an answer stops; you then see what is settled."),
        style_.width, "", ""));
    while (const Vraag* q = studies::where(said_).next) {
      if (!ask(*q)) break;
    }
    with_.say("\n");
    return std::move(said_);
  }

private:
  bool ask(const Vraag& q) {
    with_.say("\n");
    for (const auto& line : report::lines(in_(q.question), style_.width)) with_.say(style_.bold(line) + "\n");
    with_.say(style_.faint(report::paragraph(in_(q.found) + " (" + std::string{q.article} + ")", style_.width, "  ", "  ")));
    if (q.member == nullptr)
      for (std::size_t i = 0; i < q.answers(); ++i)
        with_.say(report::paragraph(in_(q.answer(i).word), style_.width, "  " + std::to_string(i + 1) + "  ", "     "));
    while (true) {
      with_.say(q.member == nullptr ? in_("nummer: ", "number: ")
                                    : in_("ja, nee of weet niet [j/n/w]: ", "yes, no or don't know [y/n/d]: "));
      const auto line = with_.hear();
      const std::string_view word = line ? border::trimmed(*line) : std::string_view{};
      if (word.empty()) return false;
      if (const auto answer = heard(q, word)) {
        said_.push_back({&q, *answer});
        return true;
      }
    }
  }
  /// The answer that `word` is, none for "don't know"; nothing when it is no answer.
  [[nodiscard]] std::optional<std::optional<std::size_t>> heard(const Vraag& q, std::string_view word) const {
    using Answer = std::optional<std::size_t>;
    if (q.member == nullptr) {
      const auto number = border::whole_from(word).value_or(0);
      if (number < 1 || static_cast<std::size_t>(number) > q.answers()) return std::nullopt;
      return Answer{static_cast<std::size_t>(number) - 1};
    }
    switch (border::lower(word.front())) {
    case 'j':
    case 'y': return Answer{0};
    case 'n': return Answer{1};
    case 'w':
    case 'd':
    case 'o':
    case '?': return Answer{};
    default: return std::nullopt;
    }
  }

  const Conversation& with_;
  const report::Style& style_;
  Chooser in_;
  std::vector<Said> said_;
};

} // namespace

Output waar(const Options& o, const report::Style& style, const Conversation* with) {
  auto read = border::read_answers(o.files);
  if (!read.errors.empty())
    return {{}, joined(read.errors, "", [&](const Bilingual& e) { return told(e.in(o.language)); }), wrong_use};
  const bool nothing_said = read.said.empty();
  if (!o.json && (o.vragen || (nothing_said && with == nullptr)))
    return {report::to_text(studies::questions(o.language), style), {}, success};
  if (!o.json && nothing_said) read.said = Interview{*with, style}.hold();
  const auto where = studies::where(read.said);
  if (o.json) return {border::waar_json(where, read.said, o.vragen, o.language), {}, success};
  return {
      report::to_text(studies::placement(where, o.language, border::command_of(read.said, o.language)), style), {}, success};
}

} // namespace netto::cli

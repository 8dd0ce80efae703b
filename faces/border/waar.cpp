// SPDX-License-Identifier: EUPL-1.2
#include "waar.hpp"

#include "characters.hpp"
#include "json_writer.hpp"
#include "values.hpp"
#include "waar_fields.hpp"

#include <array>

namespace netto::border {

namespace {

/// Answer `word` to `q`; the number of its answers: it is not known. Nothing: it is no answer.
std::optional<std::size_t> answer_of(const Vraag& q, std::string_view word) {
  for (std::size_t i = 0; i < q.answers(); ++i)
    if (const Choice c = q.answer(i); word == c.key || (q.member != nullptr && word == c.word.en)) return i;
  if (word == "onbekend" || word == "unknown") return q.answers();
  return std::nullopt;
}
std::vector<std::string_view> answers_of(const Vraag& q) {
  std::vector<std::string_view> all;
  for (std::size_t i = 0; i < q.answers(); ++i) all.push_back(q.answer(i).key);
  all.push_back("onbekend");
  return all;
}
std::vector<std::string_view> all_keys() {
  std::vector<std::string_view> all;
  for (const Vraag& q : vragen) all.push_back(q.key);
  return all;
}

} // namespace

ReadAnswers read_answers(std::span<const std::string> words) {
  ReadAnswers out;
  const auto wrong = [&](const std::string& word, const Bilingual& why) {
    out.errors.push_back({visible(word) + ": " + why.nl, visible(word) + ": " + why.en});
  };
  for (const std::string& word : words) {
    const std::string_view key = std::string_view{word}.substr(0, word.find('='));
    const Vraag* q = vraag_van(key);
    if (q == nullptr) {
      const auto keys = all_keys();
      const std::string near{nearest(key, keys)};
      wrong(word, {"geen vraag van netto waar" + (near.empty() ? "; zie netto waar --vragen" : "; bedoelt u " + near + "?"),
                   "no question of netto waar" + (near.empty() ? "; see netto waar --vragen" : "; do you mean " + near + "?")});
      continue;
    }
    const auto answers = answers_of(*q);
    const auto answer = key.size() == word.size() ? std::nullopt : answer_of(*q, std::string_view{word}.substr(key.size() + 1));
    if (!answer) {
      wrong(word, {"kies uit " + listing(answers) + ", zoals " + std::string{key} + "=" + std::string{answers.front()},
                   "choose from " + listing(answers) + ", such as " + std::string{key} + "=" + std::string{answers.front()}});
      continue;
    }
    if (std::ranges::any_of(out.said, [&](const studies::Said& s) { return s.question == q; })) {
      wrong(word, {std::string{key} + " staat er al", std::string{key} + " is there already"});
      continue;
    }
    out.said.push_back({q, *answer == q->answers() ? std::nullopt : answer});
  }
  return out;
}

std::string command_of(std::span<const studies::Said> said, Language language) {
  std::string out = "netto waar";
  for (const auto& s : said)
    out += " " + std::string{s.question->key} + "=" +
           std::string{s.answer ? s.question->answer(*s.answer).key : std::string_view{"onbekend"}};
  return out + (language == Language::en ? " --taal en" : "");
}

std::vector<std::string> possible_answers() {
  std::vector<std::string> all;
  for (const Vraag& q : vragen)
    for (const auto answer : answers_of(q)) all.push_back(std::string{q.key} + "=" + std::string{answer});
  return all;
}

std::string waar_json(const studies::Where& w, std::span<const studies::Said> said, bool with_questions, Language language) {
  return write_document<WaarFields>(std::array{WaarAnswer{&w, command_of(said, language), with_questions}},
                                    WaarReader{language});
}

} // namespace netto::border

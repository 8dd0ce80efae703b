// SPDX-License-Identifier: EUPL-1.2
// What holds whatever the answers are.
#include "faces/border/waar.hpp"
#include "facts/inkomen.hpp"

#include <doctest/doctest.h>

#include <random>
#include <set>

namespace {

using namespace netto;
using studies::Said;
using studies::where;

/// Some answer to `q`; `unknown` times in ten: that it is not known.
Said answer(const Vraag& q, std::mt19937& random, unsigned unknown) {
  if (q.member != nullptr && random() % 10 < unknown) return {&q, std::nullopt};
  return {&q, random() % q.answers()};
}

} // namespace

TEST_CASE("truth that may be unknown") {
  for (const Truth a : {Truth::no, Truth::open, Truth::yes}) {
    CHECK((a & Truth::yes) == a);
    CHECK((a | Truth::no) == a);
    CHECK((a & Truth::no) == Truth::no);
    CHECK((a | Truth::yes) == Truth::yes);
    CHECK(!!a == a);
    for (const Truth b : {Truth::no, Truth::open, Truth::yes}) CHECK(!(a & b) == ((!a) | (!b)));
  }
}

TEST_CASE("the registers: each key once, and every question has an article") {
  std::set<std::string_view> keys;
  for (const auto& q : vragen) {
    CHECK(keys.insert(q.key).second);
    CHECK(!q.article.empty());
  }
  for (const auto& b : bestemmingen)
    CHECK(keys.insert(b.key).second ==
          (b.key != "vrijwilliger" && b.key != "alimentatie" && b.key != "lijfrente" && b.key != "aanmerkelijk_belang"));
}

TEST_CASE("what is to be entered exists: the kinds of income named in the hints") {
  const auto kinds = choice_keys<Inkomen::Soort>();
  int named = 0;
  for (const auto& b : bestemmingen) {
    const std::string_view hint = b.enter.nl;
    if (!hint.starts_with("[[inkomen]]")) continue;
    for (auto at = hint.find('"'); at != std::string_view::npos; at = hint.find('"', at + 1)) {
      const auto end = hint.find('"', at + 1);
      CHECK(std::ranges::find(kinds, hint.substr(at + 1, end - at - 1)) != kinds.end());
      ++named;
      at = end;
    }
  }
  CHECK(named >= 9);
}

TEST_CASE("answering what is asked ends with an outcome, or with what an open norm weighs; soon, and whatever is not known") {
  std::mt19937 random{20'261'128}; // NOLINT: the same answers each time
  std::set<std::string_view> asked;
  std::size_t longest = 0;
  for (unsigned not_known : {0U, 0U, 3U})
    for (int i = 0; i < 1'000; ++i) {
      std::vector<Said> said;
      auto w = where(said);
      while (w.next != nullptr && said.size() <= std::size(vragen)) {
        asked.insert(w.next->key);
        said.push_back(answer(*w.next, random, not_known));
        const auto then = where(said);
        CHECK((then.placement.possible & ~w.placement.possible) == 0); // an answer makes nothing possible
        w = then;
      }
      longest = std::max(longest, said.size());
      CHECK((w.placement.certain() || w.weighed() || !w.unknown.empty()));
      if (w.weighed()) { // then really nothing that could still be said decides
        CHECK(w.placement.may_be(static_cast<std::size_t>(Bestemming::winst)));
        auto more = said;
        for (const auto& q : vragen)
          if (!q.given(w.known)) more.push_back(answer(q, random, 0));
        CHECK(where(more).placement.possible == w.placement.possible);
      }
      // The order in which it is said does not matter, and the command line says the same again.
      auto words = border::command_of(said, Language::nl);
      std::vector<std::string> again;
      for (std::size_t at = words.find(' ', 6); at != std::string::npos;) {
        const auto end = words.find(' ', at + 1);
        again.push_back(words.substr(at + 1, end == std::string::npos ? end : end - at - 1));
        at = end;
      }
      std::ranges::shuffle(again, random);
      const auto read = border::read_answers(again);
      CHECK(read.errors.empty());
      CHECK(where(read.said).placement == w.placement);
    }
  CHECK(longest <= 14);
  for (const auto& q : vragen) CHECK_MESSAGE(asked.contains(q.key), q.key);
}

TEST_CASE("what another answer would change is what it comes to when it is given") {
  std::mt19937 random{7}; // NOLINT
  for (int i = 0; i < 300; ++i) {
    std::vector<Said> said;
    for (const auto& q : vragen)
      if (random() % 2 == 0) said.push_back(answer(q, random, 2));
    const auto w = where(said);
    for (const auto& r : w.reasons)
      for (const auto& o : r.otherwise) {
        auto other = said;
        for (auto& s : other)
          if (s.question == r.said.question) s.answer = o.answer;
        CHECK(where(other).placement == o.placement);
        CHECK(o.placement != w.placement);
      }
  }
}

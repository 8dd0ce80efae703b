// SPDX-License-Identifier: EUPL-1.2
// Runs every case of law/**/*.waar.toml. Expected values come from the source or the working in the case.
#include "faces/border/document.hpp"
#include "faces/border/waar.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

namespace {

using namespace netto;
using Text = std::string;

Text text_of(const border::Node& table, std::string_view key) {
  const auto* v = table.find(key);
  return v == nullptr ? Text{} : v->tekst;
}
bool flag_of(const border::Node& table, std::string_view key) {
  const auto* v = table.find(key);
  return v != nullptr && v->vlag;
}
std::vector<Text> texts_of(const border::Node& table, std::string_view key) {
  std::vector<Text> all;
  if (const auto* v = table.find(key))
    for (const auto& element : v->leden) all.push_back(element.tekst);
  return all;
}

void check(const border::Node& c) {
  const auto read = border::read_answers(texts_of(c, "antwoorden"));
  for (const auto& e : read.errors) FAIL_CHECK(e.nl);
  const auto w = studies::where(read.said);
  std::vector<Text> found;
  for (std::size_t i = 0; i < aantal_bestemmingen; ++i)
    if (w.placement.may_be(i)) found.emplace_back(bestemmingen[i].key);
  CHECK(found == texts_of(c, "verwacht"));
  CHECK((w.placement.with_parent == Truth::yes) == flag_of(c, "ouder"));
  CHECK(w.weighed() == flag_of(c, "gewogen"));
  if (const Text next = text_of(c, "vraag"); !next.empty()) {
    REQUIRE(w.next != nullptr);
    CHECK(w.next->key == next);
  }
  const Text unknown = text_of(c, "onbekend");
  REQUIRE(w.unknown.size() == (unknown.empty() ? 0U : 1U));
  if (!unknown.empty()) CHECK(w.unknown.front()->key == unknown);
}

} // namespace

TEST_CASE("every case comes out right, and has a working or a source") {
  std::set<Text> names;
  for (const auto& e : std::filesystem::recursive_directory_iterator{NETTO_LAW_MAP}) {
    if (!e.path().string().ends_with(".waar.toml")) continue;
    std::ifstream in{e.path(), std::ios::binary};
    const auto document = border::read_toml(Text{std::istreambuf_iterator<char>{in}, {}});
    for (const auto& m : document.errors) FAIL_CHECK(border::show(m, border::Language::en));
    REQUIRE(document.node);
    REQUIRE(document.node->find("geval") != nullptr);
    for (const auto& c : document.node->find("geval")->leden) {
      CAPTURE(text_of(c, "id"));
      CAPTURE(text_of(c, "titel"));
      CHECK(names.insert(text_of(c, "id")).second);
      CHECK(!text_of(c, text_of(c, "herkomst") == "hand" ? "uitwerking" : "bron").empty());
      check(c);
    }
  }
  CHECK(names.size() >= 60);
}

TEST_CASE("every outcome is that of some case, and every question decides one") {
  std::set<Text> outcomes, questions;
  for (const auto& e : std::filesystem::recursive_directory_iterator{NETTO_LAW_MAP}) {
    if (!e.path().string().ends_with(".waar.toml")) continue;
    std::ifstream in{e.path(), std::ios::binary};
    const auto document = border::read_toml(Text{std::istreambuf_iterator<char>{in}, {}});
    for (const auto& c : document.node->find("geval")->leden) {
      const auto expected = texts_of(c, "verwacht");
      if (expected.size() == 1) outcomes.insert(expected.front());
      const auto read = border::read_answers(texts_of(c, "antwoorden"));
      for (const auto& r : studies::where(read.said).reasons)
        if (!r.otherwise.empty()) questions.emplace(r.said.question->key);
    }
  }
  for (const auto& b : bestemmingen) CHECK_MESSAGE(outcomes.contains(Text{b.key}), b.key);
  for (const auto& q : vragen) CHECK_MESSAGE(questions.contains(Text{q.key}), q.key);
}

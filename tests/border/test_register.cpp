// SPDX-License-Identifier: EUPL-1.2
// Every row of the registers of the facts is read into its member. That the schema, the specification, the glossary and the
// dictionary of the fuzzer have it too is the test generated_facts.
#include "faces/border/dossier_reader.hpp"
#include "helpers.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <sstream>

namespace netto::border::test {
namespace {

/// The full dossier without the # before its keys.
std::string everything(Language language) {
  std::istringstream lines{full_dossier(language)};
  std::string text;
  for (std::string line; std::getline(lines, line);)
    text += (line.starts_with("#") && !line.starts_with("# ") ? line.substr(1) : line) + "\n";
  const std::string owner = std::string{owner_row.key} + " = ", halves = owner + std::string{owner_row.example},
                    sixths = owner + R"({ Anna = "1/6", Bram = "1/6" })";
  for (auto at = text.find(halves); at != text.npos; at = text.find(halves, at)) // two thirds are of somebody else
    text.replace(at, halves.size(), sixths);
  const auto replace = [&](const std::string& was, const std::string& becomes) {
    for (auto at = text.find(was); at != text.npos; at = text.find(was, at + becomes.size()))
      text.replace(at, was.size(), becomes);
  };
  const auto kind = [&](const std::string& example, const std::string& other) {
    replace("\nsoort = \"" + example + "\"\n", "\nsoort = \"" + other + "\"\n");
  };
  kind("verhuurd", "leegstaand");   // of the period of use; only an empty home may be for sale
  kind("box3", "belastingschuld");  // of the debt; only tax is asked for in time
  kind("kunst", "onroerende_zaak"); // on art there is no usufruct
  kind("loon", "winst");            // of the income; some keys are only of profit
  replace(std::string{later_owners_row.key} + " = " + std::string{later_owners_row.example},
          std::string{later_owners_row.key} + R"( = { 2019-01-01 = "Anna" })");        // before the usufruct was established
  replace("waarde_bij_overgang = { 2025-09-01", "waarde_bij_overgang = { 2019-01-01"); // on that day
  replace("op = 2026-01-15", "op = 2010-01-15");                                       // shortly before the purchase
  return text;
}

// Is there something in a member that the reader fills?
template <class V> bool filled(const V& v) {
  if constexpr (requires { v.empty(); }) return !v.empty();
  else if constexpr (requires { v.empty(); }) return !v.empty();
  else if constexpr (requires { v.has_value(); }) return v.has_value();
  else return v != V{} || std::is_enum_v<V>; // the words of a choice: below
}

// Is a record under `key` of Of written out in the complete dossier? One that has more places is so in one; elsewhere it is an example.
template <class Of, class T> bool written_out(std::string_view key) {
  const std::string_view of = Keys<Of>::record.key;
  return Keys<T>::record.key == (of.empty() ? std::string{key} : std::string{of} + "." + std::string{key});
}

template <class T> void all_filled(const Dossier& d, const T& t) {
  CAPTURE(Keys<T>::record.key);
  each_key<T>([&]<class Of, class V>(const Key<Of, V>& key) {
    CAPTURE(key.key);
    if constexpr (!std::is_same_v<Of, T>) CHECK(filled(d.personen[0].*key.member));
    else CHECK(filled(t.*key.member));
    if constexpr (is_list_of_records<V>) {
      if (written_out<T, typename V::value_type>(key.key)) all_filled(d, (t.*key.member)[0]);
    } else if constexpr (is_record<V>) {
      if (written_out<T, typename V::value_type>(key.key)) all_filled(d, *(t.*key.member));
    }
  });
}

/// Each word under `key` of a record that is in `list` becomes the enumerator of its place.
template <class T, class E>
void each_word(std::vector<T> Dossier::* list, E (*read)(const T&), const std::string& key, const std::string& beside = "") {
  for (std::size_t i = 0; i < std::size(ChoiceWords<E>::all); ++i) {
    const std::string word{ChoiceWords<E>::all[i].key};
    CAPTURE(word);
    const auto d = goed("netto = 1\n[[persoon]]\nnaam = \"Anna\"\n[[" + std::string{Keys<T>::record.key} +
                        "]]\nnaam = \"X\"\n" + key + " = \"" + word + "\"\n" + beside);
    CHECK(static_cast<std::size_t>(read((d.*list)[0])) == i);
  }
}

} // namespace

TEST_CASE("the complete dossier: every key of every register ends up in its field, the same in both languages") {
  for (const auto language : {Language::nl, Language::en}) {
    CHECK(goed(full_dossier(language)).personen.size() == 1);
    all_filled(goed(everything(language)), goed(everything(language)));
  }
  CHECK(canonical(*read_toml(everything(Language::nl)).node) == canonical(*read_toml(everything(Language::en)).node));
}

TEST_CASE("every word of a choice is read") {
  each_word<Bankrekening, Bankrekening::Soort>(&Dossier::bankrekeningen, [](const auto& x) { return x.soort; }, "soort");
  each_word<Belegging, Belegging::Soort>(&Dossier::beleggingen, [](const auto& x) { return x.soort; }, "soort");
  each_word<Schuld, Schuld::Soort>(&Dossier::schulden, [](const auto& x) { return x.soort; }, "soort");
  each_word<Bezitting, Bezitting::Soort>(
      &Dossier::bezittingen, [](const auto& x) { return x.soort; }, "soort",
      "looptijd = { tot = 2040-12-31 }\n"); // of periodic payments
  each_word<Inkomen, Inkomen::Soort>(&Dossier::inkomens, [](const auto& x) { return x.soort; }, "soort");
  each_word<Woning, Woning::Gebruik>(&Dossier::woningen, [](const auto& x) { return x.gebruik[0].gebruik; }, "gebruik");
}

TEST_CASE("an unknown key: the message names the place and what is allowed, in every register") {
  const auto text = everything(Language::nl);
  each_record([&]<class T>() {
    const std::string table{Keys<T>::record.key};
    CAPTURE(table);
    const auto header = table.empty()          ? std::string{"netto = 1\n"}
                        : Keys<T>::record.once ? "[" + table + "]\n"
                                               : "[[" + table + "]]\n";
    auto wrong = text;
    wrong.insert(wrong.find("\n" + header) + 1 + header.size(), "zomaar_iets = 1\n");
    const auto read = read_dossier_document(read_document(wrong));
    REQUIRE_MESSAGE(read.errors.size() == 1, alles(read.errors));
    CHECK(read.errors[0].code == Code{"onbekende_sleutel"});
    CHECK(read.errors[0].path.ends_with("zomaar_iets"));
    each_key<T>([&](const KeyRow& key) { CHECK(read.errors[0].regel_tekst.nl.find(key.key) != std::string::npos); });
  });
}

} // namespace netto::border::test

// SPDX-License-Identifier: EUPL-1.2
#include "areas/naming.hpp"

#include <utility>

namespace netto::areas {

namespace {

/// Text in one language, written bit by bit.
class Title {
public:
  Title(const Dossier& dossier, Language language) : dossier_{dossier}, language_{language} {}

  Title& add(std::string_view text) {
    text_ += text;
    return *this;
  }
  Title& add(const Word& word) { return add(language_ == Language::nl ? word.nl : word.en); }
  Title& add(Thing thing) {
    return thing.none() ? *this : add(word_of(thing.list)).add(" \"").add(name_of(dossier_, thing)).add("\"");
  }
  /// Between brackets: the child whose part it is.
  Title& add_whose(Thing child) { return child.none() ? *this : add(" (").add(name_of(dossier_, child)).add(")"); }
  [[nodiscard]] std::string take() { return std::move(text_); }

private:
  const Dossier& dossier_;
  Language language_;
  std::string text_;
};

} // namespace

std::string title(const Dossier& dossier, Thing thing, Language language) { return Title{dossier, language}.add(thing).take(); }

std::string title(const Dossier& dossier, const Subject& subject, Language language) {
  Title uit{dossier, language};
  if (subject.year != 0) uit.add(std::to_string(subject.year)).add(subject.thing.none() ? "" : " ");
  if (subject.thing.list == List::persoon || subject.thing.list == List::kind) uit.add(name_of(dossier, subject.thing));
  else uit.add(subject.thing);
  return uit.add_whose(subject.part_of).take();
}

std::string title(const Dossier& dossier, const Fact& fact, Language language) {
  static constexpr Word nothing{"geen", "none"};
  Title uit{dossier, language};
  if (fact.none()) return uit.add(nothing).take();
  uit.add(fact.thing).add_whose(fact.part_of);
  if (fact.word != nullptr) uit.add(fact.thing.none() ? "" : ": ").add(*fact.word);
  if (fact.number > 0) uit.add(" (").add(std::to_string(fact.number)).add(")");
  return uit.take();
}

Bilingual titles(const Dossier& dossier, const std::vector<Thing>& things) {
  Bilingual uit;
  for (const Thing thing : things) {
    const std::string_view comma = uit.nl.empty() ? "" : ", ";
    uit.nl.append(comma) += title(dossier, thing, Language::nl);
    uit.en.append(comma) += title(dossier, thing, Language::en);
  }
  return uit;
}

} // namespace netto::areas

// SPDX-License-Identifier: EUPL-1.2
#include "naming.hpp"

namespace netto::border {

namespace {

void add(Tweetalig& text, const Tweetalig& more) {
  text.nl += more.nl;
  text.en += more.en;
}
/// Between brackets: the child whose part it is.
Tweetalig whose(const Dossier& dossier, Thing child) { return child.none() ? "" : " (" + name_of(dossier, child) + ")"; }

} // namespace

Tweetalig title(const Dossier& dossier, Thing thing) {
  if (thing.none()) return {};
  Tweetalig uit = text(word_of(thing.list));
  add(uit, " \"" + name_of(dossier, thing) + "\"");
  return uit;
}

Tweetalig title(const Dossier& dossier, const Subject& subject) {
  const bool somebody = subject.thing.list == List::persoon || subject.thing.list == List::kind;
  Tweetalig uit = subject.year == 0 ? Tweetalig{} : Tweetalig{std::to_string(subject.year)};
  if (subject.year != 0 && !subject.thing.none()) add(uit, " ");
  add(uit, somebody ? Tweetalig{name_of(dossier, subject.thing)} : title(dossier, subject.thing));
  add(uit, whose(dossier, subject.part_of));
  return uit;
}

Tweetalig titles(const Dossier& dossier, const std::vector<Thing>& things) {
  Tweetalig uit;
  for (const Thing thing : things) {
    if (!uit.nl.empty()) add(uit, ", ");
    add(uit, title(dossier, thing));
  }
  return uit;
}

Tweetalig title(const Dossier& dossier, const Fact& fact) {
  static constexpr Word nothing{"geen", "none"};
  if (fact.none()) return text(nothing);
  Tweetalig uit = title(dossier, fact.thing);
  add(uit, whose(dossier, fact.part_of));
  if (fact.word != nullptr) {
    if (!fact.thing.none()) add(uit, ": ");
    add(uit, text(*fact.word));
  }
  if (fact.number > 0) add(uit, " (" + std::to_string(fact.number) + ")");
  return uit;
}

} // namespace netto::border

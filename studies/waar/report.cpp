// SPDX-License-Identifier: EUPL-1.2
#include "areas/toerekening/wording.hpp"
#include "base/joined.hpp"
#include "studies/waar/waar.hpp"

namespace netto::studies {

namespace {

using report::Blocks;
using report::Heading;
using report::List;
using report::Sentence;

std::string in(const Word& word, Language language) { return Chooser{language}(word); }

/// "box 1", "geen box".
std::string box(const BestemmingRow& row, Language language) {
  return row.box == 0 ? Chooser{language}("geen box", "no box") : "box " + std::to_string(row.box);
}
std::vector<const BestemmingRow*> rows(const Placement& p) {
  std::vector<const BestemmingRow*> all;
  for (std::size_t i = 0; i < aantal_bestemmingen; ++i)
    if (p.may_be(i)) all.push_back(&bestemmingen[i]);
  return all;
}

/// What an income is, what follows, where the law says so, and what to enter.
void add_outcome(Blocks& out, const BestemmingRow& row, Language language) {
  const Chooser say{language};
  out.push_back(Sentence{in(row.means, language) + " (" + std::string{row.article} + ")"});
  out.push_back(Sentence{say("In het dossier: ", "In the dossier: ") + in(row.enter, language) + "."});
}

std::string reason(const Reason& r, Language language) {
  const Vraag& q = *r.said.question;
  const std::size_t answer = r.said.answer.value_or(0);
  const Chooser say{language};
  if (q.member == nullptr) return capitalised(say(q.answer(answer).word)) + ".";
  return capitalised(say(answer == 0 ? q.if_yes : q.if_no)) + " (" + std::string{q.article} + ").";
}

List::Item question(const Vraag& q, const std::vector<Otherwise>& answers, Language language) {
  const Chooser say{language};
  List::Item item{say(q.question) + " (" + std::string{q.article} + ")", {}};
  if (q.member != nullptr)
    for (const Otherwise& o : answers)
      item.details.push_back(capitalised(say(q.answer(o.answer).word)) + ": " + words(o.placement, language));
  item.details.push_back(say("Waar u het ziet: ", "Where to see it: ") + say(q.found) + ".");
  return item;
}
std::vector<Otherwise> every_answer(const Vraag& q, const Opbrengst& known) {
  std::vector<Otherwise> all;
  for (std::size_t i = 0; i < q.answers(); ++i) all.push_back({i, toerekening::place(q.with(known, i))});
  return all;
}

} // namespace

std::string words(const Placement& p, Language language) {
  const Chooser say{language};
  const auto all = rows(p);
  constexpr std::size_t most = 4;
  std::string out;
  if (all.size() > most) {
    out = say("dan staat er meer open", "then more is open");
  } else {
    for (std::size_t i = 0; i < all.size(); ++i)
      out += (i == 0               ? ""
              : i + 1 < all.size() ? ", "
                                   : say(" of ", " or ")) +
             say(all[i]->word) + " (" + box(*all[i], language) + ")";
  }
  if (p.with_parent == Truth::yes) out += say(", bij de ouder met gezag", ", with the parent who has authority");
  return out + ".";
}

Blocks placement(const Where& w, Language language, std::string_view command) {
  const Chooser say{language};
  Blocks out{Heading{1, say("Waar hoort dit inkomen?", "Where does this income belong?")}};
  const auto all = rows(w.placement);
  if (w.placement.certain()) {
    const BestemmingRow& row = *all.front();
    out.push_back(Heading{2, capitalised(box(row, language)) + ": " + say(row.word)});
    add_outcome(out, row, language);
    if (w.placement.with_parent == Truth::yes)
      out.push_back(Sentence{say(vraag_van("minderjarig_kind")->if_yes.nl, vraag_van("minderjarig_kind")->if_yes.en) + " (" +
                             std::string{vraag_van("minderjarig_kind")->article} + ")."});
    if (w.placement.with_parent == Truth::open)
      out.push_back(
          Sentence{say("Is het van een minderjarig kind, dan telt het bij de ouder met gezag (Wet IB 2001, 2.15 lid 2).",
                       "If it is a minor child's, it counts with the parent who has authority (Wet IB 2001, 2.15 lid 2).")});
  } else {
    out.push_back(Heading{2, say("Nog niet zeker: dit kan het zijn", "Not certain yet: it may be")});
    List list;
    for (const auto* row : all)
      list.items.push_back(
          {capitalised(box(*row, language)) + ": " + say(row->word) + " (" + std::string{row->article} + ")", {}});
    out.push_back(std::move(list));
    if (w.weighed()) {
      out.push_back(Sentence{say(
          "De wet heeft hier een open norm: de omstandigheden worden samen gewogen, en die van u wijzen niet allemaal een kant "
          "op. Netto weegt ze niet (keuze K-116); leg het aan de Belastingdienst voor of kies en bewaar waarom. Dit zou het "
          "worden:",
          "The law has an open norm here: circumstances are weighed together, and yours do not all point one way. Netto does "
          "not weigh them (choice K-116); put it to the tax administration, or choose and keep the reasons. It would be:")});
      List each;
      for (const auto* row : all)
        each.items.push_back({capitalised(say(row->word)) + ". " + say(row->means),
                              {say("In het dossier: ", "In the dossier: ") + say(row->enter) + "."}});
      out.push_back(std::move(each));
    }
  }
  if (w.next != nullptr || !w.unknown.empty()) {
    List list;
    for (const Vraag* q : w.unknown) list.items.push_back(question(*q, every_answer(*q, w.known), language));
    if (w.next != nullptr) list.items.push_back(question(*w.next, w.answers_next, language));
    out.push_back(
        Heading{2, w.placement.certain() ? say("Nog te weten", "Still to know") : say("Wat beslist", "What decides")});
    out.push_back(std::move(list));
  }
  if (!w.reasons.empty()) {
    out.push_back(Heading{2, say("Waarom", "Why")});
    List list;
    for (const Reason& r : w.reasons) {
      List::Item item{reason(r, language), {}};
      if (r.said.question->member != nullptr)
        for (const Otherwise& o : r.otherwise)
          item.details.push_back(say("Anders: ", "Otherwise: ") + words(o.placement, language));
      list.items.push_back(std::move(item));
    }
    out.push_back(std::move(list));
  }
  if (w.known.herkomst) {
    List list;
    for (const auto& t : toerekening::truisms)
      if (t.where(*w.known.herkomst, w.placement)) list.items.push_back({say(t.says), {}});
    if (!list.items.empty()) {
      out.push_back(Heading{2, say("Goed om te weten", "Good to know")});
      out.push_back(std::move(list));
    }
  }
  if (!command.empty()) {
    out.push_back(Heading{2, say("Opnieuw", "Again")});
    out.push_back(Sentence{std::string{command}});
  }
  return out;
}

Blocks questions(Language language) {
  const Chooser say{language};
  Blocks out{Heading{1, say("De vragen van netto waar", "The questions of netto waar")},
             Sentence{say("Geef antwoorden als sleutel=ja, sleutel=nee of sleutel=onbekend; begin met herkomst. Aan een "
                          "terminal vraagt netto waar zelf alleen wat ertoe doet.",
                          "Give answers as key=ja, key=nee or key=onbekend (yes, no, unknown); begin with herkomst. At a "
                          "terminal netto waar asks by itself, and only what matters.")}};
  List list;
  for (const Vraag& q : vragen) {
    List::Item item{std::string{q.key} + ": " + say(q.question) + " (" + std::string{q.article} + ")", {}};
    if (q.member == nullptr)
      for (std::size_t i = 0; i < q.answers(); ++i)
        item.details.push_back(std::string{q.answer(i).key} + ": " + say(q.answer(i).word));
    item.details.push_back(say("Waar u het ziet: ", "Where to see it: ") + say(q.found) + ".");
    list.items.push_back(std::move(item));
  }
  out.push_back(std::move(list));
  return out;
}

} // namespace netto::studies

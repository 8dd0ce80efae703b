// SPDX-License-Identifier: EUPL-1.2
#include "areas/say.hpp"

#include <algorithm>

namespace netto::areas {

namespace {

std::string_view in(const Word& word, Language language) { return language == Language::nl ? word.nl : word.en; }

/// Between brackets: the child whose part it is.
void add_whose(std::string& to, const Dossier& dossier, Thing child) {
  if (!child.none()) ((to += " (") += name_of(dossier, child)) += ')';
}

} // namespace

void add_title(std::string& to, const Dossier& dossier, Thing thing, Language language) {
  if (thing.none()) return;
  const std::string_view word = in(word_of(thing.list), language);
  const std::string& name = name_of(dossier, thing);
  to.reserve(to.size() + word.size() + name.size() + 3);
  (((to += word) += " \"") += name) += '"';
}

void add_title(std::string& to, const Dossier& dossier, const Subject& subject, Language language) {
  const Thing thing = subject.thing;
  if (subject.year != 0) (to += std::to_string(subject.year)) += thing.none() ? "" : " ";
  if (thing.list == List::persoon || thing.list == List::kind) to += name_of(dossier, thing);
  else add_title(to, dossier, thing, language);
  if (!subject.with.none()) (to += language == Language::nl ? " en " : " and ") += name_of(dossier, subject.with);
  add_whose(to, dossier, subject.part_of);
}

void add_title(std::string& to, const Dossier& dossier, const Fact& fact, Language language) {
  if (fact.none()) {
    to += language == Language::nl ? "geen" : "none";
    return;
  }
  add_title(to, dossier, fact.thing, language);
  add_whose(to, dossier, fact.part_of);
  if (fact.word != nullptr) (to += fact.thing.none() ? "" : ": ") += in(*fact.word, language);
  if (fact.number > 0) ((to += " (") += std::to_string(fact.number)) += ')';
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

Bilingual subject_of_notice(const Notice& b, const Dossier& d) {
  if (b.wat.none() && !b.tekst.empty()) return b.tekst;
  return b.wat.none() ? titles(d, b.bij) : title(d, b.wat);
}

namespace {
std::string enumeration(const std::vector<Thing>& things, const Dossier& d, Language language) {
  std::vector<std::string> all;
  for (const Thing thing : things) all.push_back(title(d, Subject{thing}, language));
  return netto::enumeration(all, language);
}
} // namespace

std::string show(const Notice& b, const Dossier& d, Language language) {
  const std::pair<std::string_view, std::string> facts[] = {
      {"{wat}", subject_of_notice(b, d).in(language)},
      {"{veld}", b.veld},
      {"{tekst}", b.tekst},
      {"{bij}", b.bij.empty() ? "{bij}" : enumeration(b.bij, d, language)},
      {"{jaar}", std::to_string(b.jaar)},
      {"{getal}", std::to_string(b.getal)}};
  std::string uit;
  for (std::string_view rest = language == Language::nl ? b.code->nl : b.code->en; !rest.empty();) {
    const auto fact = std::ranges::find_if(facts, [&](const auto& f) { return rest.starts_with(f.first); });
    const bool found = fact != std::end(facts);
    uit += found ? std::string_view{fact->second} : rest.substr(0, 1);
    rest.remove_prefix(found ? fact->first.size() : 1);
  }
  return uit;
}

bool not_complete(const YearAnswer& answer) {
  return std::ranges::any_of(answer.warnings, [](const Notice& b) { return b.code->kind == Message::omission; });
}

namespace {
/// What the tax becomes when it rises by `effect`.
std::string becomes(const YearAnswer& a, const Amount& effect, Language language) {
  const bool nl = language == Language::nl;
  const auto& nu = a.vermogen.huishouden.belasting.waarde;
  const std::string jaar = std::to_string(a.jaar);
  if (effect.waarde.is_zero())
    return nl ? "maakt dat voor de belasting over " + jaar + " niets uit."
              : "that makes no difference to the tax of " + jaar + ".";
  return (nl ? "is de belasting over " + jaar + " " : "the tax of " + jaar + " is ") +
         netto::euro(nu + effect.waarde, language) + (nl ? " in plaats van " : " instead of ") + netto::euro(nu, language) +
         ": " + difference_words(effect, language) + ".";
}
/// What to type when the answer is yes.
std::string answer_to(const OpenQuestion& v) {
  if (!v.vanaf) return v.vraag.veld + " = true";
  return "gebruik = [..., { vanaf = " + date_text(*v.vanaf) + ", soort = \"leegstaand\", te_koop = true }]";
}
} // namespace

std::string show(const OpenQuestion& v, const YearAnswer& a, const Dossier& d, Language language) {
  const bool nl = language == Language::nl;
  std::string uit = show(v.vraag, d, language);
  if (v.effect) uit += (nl ? " Zo ja, dan " : " If so, ") + becomes(a, *v.effect, language);
  if (v.vraag.wat.list == List::persoon)
    return uit + (nl ? " Zet " : " Add ") + std::to_string(v.vraag.jaar) + (nl ? " in " : " to ") + v.vraag.veld +
           (nl ? ", of laat haar weg." : ", or leave it out.");
  return uit + (nl ? " Zet in die [[" : " Say in that [[") + std::string{word_of(v.vraag.wat.list).nl} + "]]" +
         (v.tegenhanger.none() ? "" : (nl ? " en bij " : " and with ") + title(d, v.tegenhanger).in(language)) + ": " +
         answer_to(v) + (nl ? " (of false)." : " (or false).");
}

std::string show_short(const OpenQuestion& v, const Dossier& d, Language language) {
  const bool nl = language == Language::nl;
  std::string uit = title(d, v.vraag.wat).in(language) + ": ";
  if (v.vraag.wat.list == List::persoon) uit += nl ? "het hele jaar partners?" : "partners all year?";
  else if (v.vraag.wat.list == List::woning) uit += nl ? "te koop?" : "for sale?";
  else uit += nl ? "uit een nalatenschap?" : "from an estate?";
  if (v.effect && !v.effect->waarde.is_zero()) uit += (nl ? " Zo ja: " : " If so: ") + difference_words(*v.effect, language);
  return uit;
}

std::string show_possible(std::size_t aantal, Language language) {
  const bool nl = language == Language::nl;
  return std::to_string(aantal) +
         (nl ? (aantal == 1 ? " schuld of vordering kan" : " schulden of vorderingen kunnen")
             : (aantal == 1 ? " debt or claim" : " debts or claims")) +
         (nl ? " uit een nalatenschap zijn" : " may come from an estate");
}

std::string difference_words(const Amount& effect, Language language) {
  const bool lager = effect.waarde.is_negative();
  return netto::euro(lager ? -effect.waarde : effect.waarde, language) +
         (language == Language::nl ? (lager ? " minder" : " meer") : (lager ? " less" : " more"));
}

std::string show_together(const YearAnswer& a, Language language) {
  if (!a.effect_samen) return {};
  return (language == Language::nl ? "Is het antwoord op al deze vragen ja, dan "
                                   : "If the answer to all these questions is yes, ") +
         becomes(a, *a.effect_samen, language);
}

bool matters(const OpenQuestion& v, const YearAnswer& a) {
  const auto verschil = [](const std::optional<Amount>& u) { return u && !u->waarde.is_zero(); };
  return verschil(v.effect) || verschil(a.effect_samen) || (!v.effect && !a.effect_samen);
}

std::string names(const std::vector<PersonIndex>& persons, const Dossier& d, Language language) {
  std::vector<std::string> all;
  for (const auto p : persons) all.push_back(d.personen[p].naam);
  return enumeration(all, language);
}

const StatusName& status_of(const YearAnswer& a) { return status_of(a.regime->status, a.parameterstatus); }
const StatusName& status_of(LegalStatus regime, ParameterStatus figures) {
  switch (regime) {
  case LegalStatus::geldend: return figures >= ParameterStatus::voorstel ? status::voorstel : status::geldend;
  case LegalStatus::aangenomen: return status::aangenomen;
  case LegalStatus::wetsvoorstel: return status::wetsvoorstel;
  case LegalStatus::voorstel_kabinet: return status::voorstel_kabinet;
  }
  return status::voorstel;
}

std::string name_of_quantity(const Quantity& g, Language language) {
  if (language == Language::en) return std::string{g.description};
  std::string nl{g.naam};
  std::replace(nl.begin(), nl.end(), '_', ' ');
  return nl;
}

std::string parameter_value(const Quantity& quantity, const ParameterRow& row, Language language) {
  const Fraction percent{row.waarde, Percentage::geheel};
  switch (quantity.eenheid) {
  case ParameterUnit::euro: return "€ " + for_people(row.waarde, ValueKind::geld, language);
  case ParameterUnit::percent: return for_people(percent, ValueKind::percent, language);
  case ParameterUnit::factor: return for_people(percent, ValueKind::getal, language);
  case ParameterUnit::tabel_percent:
  case ParameterUnit::tabel_euro:
  case ParameterUnit::tabel_jaren: return {};
  }
  return {};
}

} // namespace netto::areas

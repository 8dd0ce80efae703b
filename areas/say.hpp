// SPDX-License-Identifier: EUPL-1.2
// An answer in words: its messages, questions, amounts and figures.
#pragma once

#include "areas/answer.hpp"
#include "areas/wording.hpp"
#include "base/number_text.hpp"

#include <string>
#include <string_view>

namespace netto::areas {

// How things and facts of a dossier are called: what they are by identity becomes text here.

inline Bilingual text(const Word& word) { return {std::string{word.nl}, std::string{word.en}}; }

/// woning "Kerkstraat 1", home "Kerkstraat 1", at the end of `to`; nothing for none.
void add_title(std::string& to, const Dossier& dossier, Thing thing, Language language);
/// The same, but a person by name alone, and with the name of the child whose part it is.
void add_title(std::string& to, const Dossier& dossier, const Subject& subject, Language language);
/// woning "Kerkstraat 1": kale huur per maand (2).
void add_title(std::string& to, const Dossier& dossier, const Fact& fact, Language language);
/// A text of its own.
std::string title(const Dossier& dossier, const auto& what, Language language) {
  std::string uit;
  add_title(uit, dossier, what, language);
  return uit;
}
/// In both languages.
Bilingual title(const Dossier& dossier, const auto& what) {
  return {title(dossier, what, Language::nl), title(dossier, what, Language::en)};
}
/// The titles one after the other.
Bilingual titles(const Dossier& dossier, const std::vector<Thing>& things);

/// The message in one sentence or two: what, why, and the remedy.
std::string show(const Notice& bericht, const Dossier& dossier, Language language);
/// What it is about: a thing or persons of the dossier, or quantities; empty for the household.
Bilingual subject_of_notice(const Notice& bericht, const Dossier& dossier);

/// Is something left out of the answer?
bool not_complete(const YearAnswer& answer);

/// An open question of `answer`: what is asked, what the tax becomes when the answer is yes, and what to type then.
std::string show(const OpenQuestion& vraag, const YearAnswer& answer, const Dossier& dossier, Language language);
/// The same in a few words: what it is about, and how much more or less the tax is.
std::string show_short(const OpenQuestion& vraag, const Dossier& dossier, Language language);
/// How much more or less: "€ 12 minder".
std::string difference_words(const Amount& effect, Language language);
/// How many debts and claims may come from an estate, when nothing but the household says so.
std::string show_possible(std::size_t aantal, Language language);
/// What the tax becomes when the answer to all questions is yes; empty when there are not several.
std::string show_together(const YearAnswer& answer, Language language);
/// Does the tax hang on the question, by itself or together with the others?
bool matters(const OpenQuestion& vraag, const YearAnswer& answer);

inline std::string money(const Amount& u, Language language) { return netto::money(u.waarde, language); }
inline std::string euro(const Amount& u, Language language) { return netto::euro(u.waarde, language); }
inline std::string euro(Euro e, Language language) { return netto::euro(e.cents(), language); }
inline bool nil(const Amount& u) { return u.waarde.is_zero(); }
/// "Anna en Bram".
std::string names(const std::vector<PersonIndex>& persons, const Dossier& dossier, Language language);

/// The legal status that an answer carries: that of its regime, but `voorstel` as soon as a parameter of a proposal or
/// an estimate is used, so that a projection cannot look like law in force.
const StatusName& status_of(const YearAnswer& answer);
/// The same for figures that are not of one answer.
const StatusName& status_of(LegalStatus regime, ParameterStatus figures);

/// A quantity as people call it.
std::string name_of_quantity(const Quantity& quantity, Language language);
/// A row of the parameters for people: "57.684 euro", "36%", "factor 17"; of a table nothing.
std::string parameter_value(const Quantity& quantity, const ParameterRow& row, Language language);

} // namespace netto::areas

// SPDX-License-Identifier: EUPL-1.2
// The words for what the engine has to say.
#pragma once

#include "areas/answer.hpp"
#include "base/language.hpp"

#include <string>
#include <string_view>

namespace netto::border {

/// The message in one sentence or two: what, why, and the remedy.
std::string show(const areas::Notice& bericht, const Dossier& dossier, Language language);
/// What it is about: a thing or persons of the dossier, or quantities; empty for the household.
Bilingual subject_of_notice(const areas::Notice& bericht, const Dossier& dossier);

/// An open question of `answer`: what is asked, what the tax becomes when the answer is yes, and what to type then.
std::string show(const areas::OpenQuestion& vraag, const areas::Answer& answer, const Dossier& dossier, Language language);
/// The same in a few words: what it is about, and how much more or less the tax is.
std::string show_short(const areas::OpenQuestion& vraag, const Dossier& dossier, Language language);
/// How much more or less: "€ 12 minder".
std::string difference_words(const areas::Amount& effect, Language language);
/// How many debts and claims may come from an estate, when nothing but the household says so.
std::string show_possible(std::size_t aantal, Language language);
/// What the tax becomes when the answer to all questions is yes; empty when there are not several.
std::string show_together(const areas::Answer& answer, Language language);
/// Does the tax hang on the question, by itself or together with the others?
bool matters(const areas::OpenQuestion& vraag, const areas::Answer& answer);

} // namespace netto::border

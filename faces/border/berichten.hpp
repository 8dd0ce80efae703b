// SPDX-License-Identifier: EUPL-1.2
// The words for what the engine has to say.
#pragma once

#include "areas/box3/answer.hpp"
#include "base/language.hpp"

#include <string>
#include <string_view>

namespace netto::border {

/// The message in one sentence or two: what, why, and the remedy.
std::string toon(const engine::Bericht& bericht, const Dossier& dossier, Taal taal);
/// What it is about: a thing or persons of the dossier, or quantities; empty for the household.
Tweetalig onderwerp(const engine::Bericht& bericht, const Dossier& dossier);

/// An open question of `antwoord`: what is asked, what the tax becomes when the answer is yes, and what to type then.
std::string toon(const engine::OpenVraag& vraag, const engine::Antwoord& antwoord, const Dossier& dossier, Taal taal);
/// The same in a few words: what it is about, and how much more or less the tax is.
std::string toon_kort(const engine::OpenVraag& vraag, const Dossier& dossier, Taal taal);
/// How much more or less: "€ 12 minder".
std::string scheelt(const engine::Uitkomst& effect, Taal taal);
/// How many debts and claims may come from an estate, when nothing but the household says so.
std::string toon_mogelijk(std::size_t aantal, Taal taal);
/// What the tax becomes when the answer to all questions is yes; empty when there are not several.
std::string toon_samen(const engine::Antwoord& antwoord, Taal taal);
/// Does the tax hang on the question, by itself or together with the others?
bool maakt_uit(const engine::OpenVraag& vraag, const engine::Antwoord& antwoord);

} // namespace netto::border

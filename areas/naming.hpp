// SPDX-License-Identifier: EUPL-1.2
// How things and facts of a dossier are called, in both languages: what they are by identity becomes text here.
#pragma once

#include "areas/namespaces.hpp"
#include "base/language.hpp"
#include "facts/thing.hpp"

namespace netto::areas {

inline Bilingual text(const Word& word) { return {std::string{word.nl}, std::string{word.en}}; }

/// woning "Kerkstraat 1", home "Kerkstraat 1"; empty for none.
std::string title(const Dossier& dossier, Thing thing, Language language);
/// The same, but a person by name alone, and with the name of the child whose part it is.
std::string title(const Dossier& dossier, const Subject& subject, Language language);
/// woning "Kerkstraat 1": kale huur per maand (2).
std::string title(const Dossier& dossier, const Fact& fact, Language language);
/// In both languages.
Bilingual title(const Dossier& dossier, const auto& what) {
  return {title(dossier, what, Language::nl), title(dossier, what, Language::en)};
}
/// The titles one after the other.
Bilingual titles(const Dossier& dossier, const std::vector<Thing>& things);

} // namespace netto::areas

// SPDX-License-Identifier: EUPL-1.2
// The subcommands. Each gives what is to be written and the exit status; main.cpp does the writing.
#pragma once

#include "faces/border/answering.hpp"
#include "opties.hpp"

#include <string>
#include <string_view>

namespace netto::cli {

inline constexpr int gelukt = 0;        ///< there is an answer
inline constexpr int geen_antwoord = 1; ///< the dossier or the law allows none, or reading or writing failed
inline constexpr int verkeerd = 2;      ///< wrong use of the program

/// What a subcommand has to say. With a status other than 0, `uit` is empty for everything but `controleer`.
struct Uitvoer {
  std::string uit, fout;
  int status = gelukt;
};

/// The files of --parameters, those that cannot be read with the reason.
[[nodiscard]] std::vector<border::OverlayDocument> lees_parameters(const std::vector<std::string>& bestanden);
/// Messages as standard error has them; those that are not about a document after the name of the program.
[[nodiscard]] std::string tekst_van(const std::vector<border::Message>& meldingen);

/// `bereken` and `vergelijk`: the answer to the question, as a report or JSON, and in files as HTML and of a comparison as a picture.
[[nodiscard]] Uitvoer antwoord(const Opties& opties, const report::Style& stijl);
/// `controleer`: all problems of all dossiers.
[[nodiscard]] Uitvoer controleer(const Opties& opties, const report::Style& stijl);
/// `nieuw`: the starter dossier, written to the file asked or given back.
[[nodiscard]] Uitvoer nieuw(const Opties& opties);
/// `wet`: parameters, coverage or terms.
[[nodiscard]] Uitvoer wet(const Opties& opties, const report::Style& stijl);

} // namespace netto::cli

// SPDX-License-Identifier: EUPL-1.2
// The subcommands. Each gives what is to be written and the exit status; main.cpp does the writing.
#pragma once

#include "faces/report/text.hpp"
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

/// `bereken`: the report or the JSON of the years asked.
[[nodiscard]] Uitvoer bereken(const Opties& opties, const report::Style& stijl);
/// `vergelijk`: the regimes of several years side by side, as a report or JSON, and as a picture.
[[nodiscard]] Uitvoer vergelijk(const Opties& opties, const report::Style& stijl);
/// Writes `verslag` as HTML where it was asked: to its file, or to `uit` instead of what is there. The reason when that fails.
[[nodiscard]] Tweetalig schrijf_html(const Opties& opties, const report::Blocks& verslag, std::string_view titel,
                                     std::string& uit);
/// `controleer`: all problems of all dossiers.
[[nodiscard]] Uitvoer controleer(const Opties& opties, const report::Style& stijl);
/// `nieuw`: the starter dossier, written to the file asked or given back.
[[nodiscard]] Uitvoer nieuw(const Opties& opties);
/// `wet`: parameters, coverage or terms.
[[nodiscard]] Uitvoer wet(const Opties& opties, const report::Style& stijl);

} // namespace netto::cli

// SPDX-License-Identifier: EUPL-1.2
// The subcommands. Each gives what is to be written and the exit status; main.cpp does the writing.
#pragma once

#include "faces/border/answering.hpp"
#include "options.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace netto::cli {

inline constexpr int success = 0;   ///< there is an answer
inline constexpr int no_answer = 1; ///< the dossier or the law allows none, or reading or writing failed
inline constexpr int wrong_use = 2; ///< wrong use of the program

/// What a subcommand has to say. With a status other than 0, `uit` is empty for everything but `controleer`.
struct Output {
  std::string uit, error;
  int status = success;
};

/// A line of standard error that begins with the name of the program.
[[nodiscard]] inline std::string told(std::string_view tekst) { return "netto: " + std::string{tekst} + "\n"; }
/// The files of --parameters, those that cannot be read with the reason.
[[nodiscard]] std::vector<border::OverlayDocument> read_parameter_files(const std::vector<std::string>& files);
/// Messages as standard error has them; those that are not about a document after the name of the program.
[[nodiscard]] std::string text_of(const std::vector<border::Message>& diagnostics);

/// `bereken` and `vergelijk`: the answer to the question, as a report or JSON, and in files as HTML and of a comparison as a picture.
[[nodiscard]] Output answer(const Options& opties, const report::Style& style);
/// Where the outcome of many dossiers goes while it is made.
struct Streams {
  std::function<bool(std::string_view)> out; ///< false: writing fails, so stop
  std::function<void(std::string_view)> error;
  std::function<void(std::size_t, std::size_t)> progress; ///< how many are done, of how many; nothing: nobody watches
};
/// `bereken` of any number of dossiers, as a table or lines of JSON: several at once on all cores, in the order given. A dossier without
/// an answer does not stop the others. The exit status.
[[nodiscard]] int batch(const Options& opties, const Streams& to);
/// `controleer`: all problems of all dossiers.
[[nodiscard]] Output controleer(const Options& opties, const report::Style& style);
/// `boek`: the lines of somebody's books as yearly amounts of a dossier.
[[nodiscard]] Output boek(const Options& opties);
/// `bv`: let homes held privately and in a company, over the years.
[[nodiscard]] Output bv(const Options& opties, const report::Style& style);
/// `verkoop`: the sale of an own home, and where the proceeds go.
[[nodiscard]] Output verkoop(const Options& opties, const report::Style& style);
/// `nieuw`: the starter dossier, written to the file asked or given back.
[[nodiscard]] Output nieuw(const Options& opties);
/// A commented dossier to start from, valid and complete for `jaar`: partners with savings, shares, a let home and its loan.
[[nodiscard]] std::string starter_dossier(int jaar, Language language);
/// How `waar` talks with somebody at a terminal.
struct Conversation {
  std::function<void(std::string_view)> say;
  std::function<std::optional<std::string>()> hear; ///< a line; nothing: nobody answers any more
};
/// `waar`: where an income belongs, by the answers given; without any, and with somebody to talk to, by asking.
[[nodiscard]] Output waar(const Options& opties, const report::Style& style, const Conversation* with);
/// `wet`: parameters, coverage or terms.
[[nodiscard]] Output wet(const Options& opties, const report::Style& style);

} // namespace netto::cli

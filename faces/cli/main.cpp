// SPDX-License-Identifier: EUPL-1.2
// The program `netto`: reads the command line, lets the subcommand do its work, writes what it says.
#include "commands.hpp"
#include "faces/border/characters.hpp"
#include "help.hpp"
#include "input.hpp"
#include "options.hpp"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <sys/ioctl.h>
#include <unistd.h>

namespace netto::cli {

namespace {

/// The style for what goes to `file`: on a terminal its width (at most 100) and colours unless NO_COLOR is set; in a pipe or
/// file always 80 columns without colours, whatever the surroundings.
report::Style style_for(int file, border::Language language) {
  constexpr std::int64_t smalste = 40, breedste = 100;
  report::Style style{language};
  if (::isatty(file) == 0) return style;
  const char *geen_kleur = std::getenv("NO_COLOR"), *soort = std::getenv("TERM"), *kolommen = std::getenv("COLUMNS");
  style.colour = (geen_kleur == nullptr || *geen_kleur == '\0') && !(soort != nullptr && std::string_view{soort} == "dumb");
  std::int64_t breedte = 0;
  if (winsize venster{}; ::ioctl(file, TIOCGWINSZ, &venster) == 0) breedte = venster.ws_col;
  if (breedte == 0 && kolommen != nullptr) breedte = border::whole_from(kolommen).value_or(0);
  if (breedte > 0) style.width = static_cast<std::size_t>(std::clamp(breedte, smalste, breedste));
  return style;
}

/// Somebody at a terminal, to read and to type.
const Conversation* somebody() {
  static const Conversation with{[](std::string_view text) { static_cast<void>(write(STDOUT_FILENO, text)); },
                                 []() -> std::optional<std::string> {
                                   std::string line;
                                   return std::getline(std::cin, line) ? std::optional{line} : std::nullopt;
                                 }};
  return ::isatty(STDIN_FILENO) != 0 && ::isatty(STDOUT_FILENO) != 0 ? &with : nullptr;
}

Output run(const Options& o) {
  const report::Style style = style_for(STDOUT_FILENO, o.language);
  switch (o.opdracht) {
  case Command::geen: return {{}, help(describe(o.language), "", style_for(STDERR_FILENO, o.language)), wrong_use};
  case Command::compute:
  case Command::vergelijk: return answer(o, style);
  case Command::nieuw: return nieuw(o);
  case Command::controleer: return controleer(o, style);
  case Command::boek: return boek(o);
  case Command::bv: return bv(o, style);
  case Command::verkoop: return verkoop(o, style);
  case Command::waar: return waar(o, style, somebody());
  case Command::wet: return wet(o, style);
  case Command::completion: return {completion_script(describe(o.language), o.files.front()), {}, success};
  case Command::man: return {manual(describe(o.language), border::version(), o.language), {}, success};
  case Command::help: return {help(describe(o.language), o.onderdeel, style), {}, success};
  case Command::versie: return {"netto " + std::string{border::version()} + "\n", {}, success};
  }
  return {};
}

Output wrongly_called(const OptionsResult& as_read) {
  const Options& o = as_read.opties;
  return {{},
          joined(as_read.errors, "", told) + Chooser{o.language}("Zie: netto ", "See: netto ") + o.onderdeel +
              (o.onderdeel.empty() ? "" : " ") + "--help\n",
          wrong_use};
}

std::string no_output(const Bilingual& why, Language language) {
  return Chooser{language}("standaarduitvoer: ", "standard output: ") + why.in(language);
}

int run_batch(const Options& o) {
  const bool watched = ::isatty(STDERR_FILENO) != 0;
  const auto clear = [&] {
    if (watched) static_cast<void>(write(STDERR_FILENO, "\r\033[K"));
  };
  Streams to;
  to.out = [&](std::string_view text) {
    const Bilingual failure = write(STDOUT_FILENO, text);
    if (!failure.nl.empty()) to.error(told(no_output(failure, o.language)));
    return failure.nl.empty();
  };
  to.error = [&](std::string_view text) {
    if (text.empty()) return;
    clear();
    static_cast<void>(write(STDERR_FILENO, text));
  };
  if (watched && ::isatty(STDOUT_FILENO) == 0)
    to.progress = [&](std::size_t done, std::size_t of) {
      const bool last = done == of;
      if (!last && done % 100 != 0) return;
      clear();
      if (!last) static_cast<void>(write(STDERR_FILENO, std::to_string(done) + " / " + std::to_string(of)));
    };
  return batch(o, to);
}

/// Writes the outcome; the answer comes last, so that a failure to write it is what the status says.
int write_out(const Output& uitvoer, Language language) {
  static_cast<void>(write(STDERR_FILENO, uitvoer.error));
  const Bilingual error = write(STDOUT_FILENO, uitvoer.uit);
  if (error.nl.empty()) return uitvoer.status;
  static_cast<void>(write(STDERR_FILENO, told(no_output(error, language))));
  return no_answer;
}

} // namespace
} // namespace netto::cli

int main(int argc, char** argv) {
  using namespace netto::cli;
  std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error like any other
  try {
    const auto as_read = read_options(argc, argv);
    if (const Options& o = as_read.opties; as_read.errors.empty() && o.opdracht == Command::compute && (o.csv || o.jsonl))
      return run_batch(o);
    const auto uitvoer = as_read.errors.empty() ? run(as_read.opties) : wrongly_called(as_read);
    return write_out(uitvoer, as_read.opties.language);
  } catch (const std::exception& error) {
    static_cast<void>(write(STDERR_FILENO, told(std::string{"interne fout / internal error: "} + error.what())));
    return no_answer;
  }
}

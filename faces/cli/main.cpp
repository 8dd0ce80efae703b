// SPDX-License-Identifier: EUPL-1.2
// The program `netto`: reads the command line, lets the subcommand do its work, writes what it says.
#include "commands.hpp"
#include "help.hpp"
#include "input.hpp"
#include "options.hpp"
#include "terminal.hpp"

#include <csignal>
#include <exception>
#include <unistd.h>

namespace netto::cli {

namespace {

Output run(const Options& o) {
  const report::Style style = style_for(STDOUT_FILENO, o.language);
  switch (o.opdracht) {
  case Command::geen: return {{}, help(describe(o.language), "", style_for(STDERR_FILENO, o.language)), wrong_use};
  case Command::compute:
  case Command::vergelijk: return answer(o, style);
  case Command::nieuw: return nieuw(o);
  case Command::controleer: return controleer(o, style);
  case Command::wet: return wet(o, style);
  case Command::completion: return {completion_script(describe(o.language), o.files.front()), {}, success};
  case Command::man: return {manual(describe(o.language), border::version(), o.language), {}, success};
  case Command::help: return {help(describe(o.language), o.onderdeel, style), {}, success};
  case Command::versie: return {"netto " + std::string{border::version()} + "\n", {}, success};
  }
  return {};
}

Output wrongly_called(const OptionsResult& as_read) {
  const bool nl = as_read.opties.language == Language::nl;
  Output uit{{}, {}, wrong_use};
  for (const auto& error : as_read.errors) uit.error += "netto: " + error + "\n";
  uit.error += (nl ? "Zie: netto " : "See: netto ") + as_read.opties.onderdeel + (as_read.opties.onderdeel.empty() ? "" : " ") +
               "--help\n";
  return uit;
}

/// Writes the outcome; the answer comes last, so that a failure to write it is what the status says.
int write_out(const Output& uitvoer, Language language) {
  static_cast<void>(write(STDERR_FILENO, uitvoer.error));
  const Bilingual error = write(STDOUT_FILENO, uitvoer.uit);
  if (error.nl.empty()) return uitvoer.status;
  const std::string wat = language == Language::nl ? "netto: standaarduitvoer: " : "netto: standard output: ";
  static_cast<void>(write(STDERR_FILENO, wat + error.in(language) + "\n"));
  return no_answer;
}

} // namespace
} // namespace netto::cli

int main(int argc, char** argv) {
  using namespace netto::cli;
  std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error like any other
  try {
    const auto as_read = read_options(argc, argv);
    const auto uitvoer = as_read.errors.empty() ? run(as_read.opties) : wrongly_called(as_read);
    return write_out(uitvoer, as_read.opties.language);
  } catch (const std::exception& error) {
    static_cast<void>(write(STDERR_FILENO, std::string{"netto: interne fout / internal error: "} + error.what() + "\n"));
    return no_answer;
  }
}

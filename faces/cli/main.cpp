// SPDX-License-Identifier: EUPL-1.2
// The program `netto`: reads the command line, lets the subcommand do its work, writes what it says.
#include "hulp.hpp"
#include "invoer.hpp"
#include "opdrachten.hpp"
#include "opties.hpp"
#include "terminal.hpp"

#include <csignal>
#include <exception>
#include <unistd.h>

namespace netto::cli {

namespace {

Uitvoer voer_uit(const Opties& o) {
  const report::Style stijl = stijl_voor(STDOUT_FILENO, o.taal);
  switch (o.opdracht) {
  case Opdracht::geen: return {{}, hulp(beschrijf(o.taal), "", stijl_voor(STDERR_FILENO, o.taal)), verkeerd};
  case Opdracht::bereken:
  case Opdracht::vergelijk: return antwoord(o, stijl);
  case Opdracht::nieuw: return nieuw(o);
  case Opdracht::controleer: return controleer(o, stijl);
  case Opdracht::wet: return wet(o, stijl);
  case Opdracht::completion: return {aanvulling(beschrijf(o.taal), o.bestanden.front()), {}, gelukt};
  case Opdracht::man: return {handleiding(beschrijf(o.taal), border::version(), o.taal), {}, gelukt};
  case Opdracht::hulp: return {hulp(beschrijf(o.taal), o.onderdeel, stijl), {}, gelukt};
  case Opdracht::versie: return {"netto " + std::string{border::version()} + "\n", {}, gelukt};
  }
  return {};
}

Uitvoer verkeerd_aangeroepen(const Optieresultaat& gelezen) {
  const bool nl = gelezen.opties.taal == Taal::nl;
  Uitvoer uit{{}, {}, verkeerd};
  for (const auto& fout : gelezen.fouten) uit.fout += "netto: " + fout + "\n";
  uit.fout += (nl ? "Zie: netto " : "See: netto ") + gelezen.opties.onderdeel + (gelezen.opties.onderdeel.empty() ? "" : " ") +
              "--help\n";
  return uit;
}

/// Writes the outcome; the answer comes last, so that a failure to write it is what the status says.
int schrijf_uit(const Uitvoer& uitvoer, Taal taal) {
  static_cast<void>(schrijf(STDERR_FILENO, uitvoer.fout));
  const Tweetalig fout = schrijf(STDOUT_FILENO, uitvoer.uit);
  if (fout.nl.empty()) return uitvoer.status;
  const std::string wat = taal == Taal::nl ? "netto: standaarduitvoer: " : "netto: standard output: ";
  static_cast<void>(schrijf(STDERR_FILENO, wat + fout.in(taal) + "\n"));
  return geen_antwoord;
}

} // namespace
} // namespace netto::cli

int main(int argc, char** argv) {
  using namespace netto::cli;
  std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error like any other
  try {
    const auto gelezen = lees_opties(argc, argv);
    const auto uitvoer = gelezen.fouten.empty() ? voer_uit(gelezen.opties) : verkeerd_aangeroepen(gelezen);
    return schrijf_uit(uitvoer, gelezen.opties.taal);
  } catch (const std::exception& fout) {
    static_cast<void>(schrijf(STDERR_FILENO, std::string{"netto: interne fout / internal error: "} + fout.what() + "\n"));
    return geen_antwoord;
  }
}

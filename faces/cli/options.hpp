// SPDX-License-Identifier: EUPL-1.2
// The command line as plain data. options.cpp is the only file that knows the parser library; help, completions and man page
// are written from `Program`, and the options that are keys of a question from its register, so that each is described once.
#pragma once

#include "faces/border/question.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace netto::cli {

using border::Bilingual;
using border::Language;

enum class Command { geen, compute, vergelijk, nieuw, controleer, boek, bv, verkoop, waar, wet, completion, man, help, versie };

/// What the user asked, checked as far as the command line alone allows.
struct Options {
  Language language = Language::nl;
  Command opdracht = Command::geen;
  std::string onderdeel;               ///< the subcommand as written; of `help`: what the help is about, empty for the program
  std::vector<std::string> files;      ///< dossiers, the file to write, the name of a shell, or the answers of `waar`
  border::Question vraag;              ///< what the options ask; of `wet` the years and the parameters
  std::vector<std::string> parameters; ///< files
  std::string svg;                     ///< file of the picture; `-`: standard output; empty: none
  std::string html;                    ///< file of the report as HTML, likewise
  std::string voor;                    ///< of `nieuw`: whom it is for, a journey (faces/border/journeys.hpp); empty: anybody
  /// Of `bv`, in whole euros and percent; -1: not given.
  struct Company {
    std::vector<std::string> woningen;
    std::int64_t vanaf = -1, jaren = 10, overdrachtsbelasting = -1, oprichting = 0, kosten_per_jaar = 0;
  } bv;
  /// Of `verkoop`, in whole euros; -1: not given. Texts as they were written; empty: not given.
  struct Sale {
    std::string woning, op, hypotheekrente;
    std::int64_t prijs = -1, kosten = -1, jaren = 10, huur = 0;
    std::int64_t nieuw_prijs = -1, nieuw_lening = -1, nieuw_overdrachtsbelasting = -1, nieuw_kosten = 0, nieuw_lasten = 0;
  } verkoop;
  std::string dossier;             ///< of `boek`: the dossier that the lines are about; empty: none
  bool csv = false, jsonl = false; ///< of `bereken`: any number of dossiers, as a table or lines of JSON
  bool json = false, forceer = false, volledig = false, soorten = false, vragen = false;
  bool dekking = false, begrippen = false, markdown = false;
};

/// The options, or what is wrong with the command line.
struct OptionsResult {
  Options opties;
  std::vector<std::string> errors; ///< in the language asked
};
[[nodiscard]] OptionsResult read_options(int argc, const char* const* argv);

/// An option or argument as people read it.
struct Option {
  std::vector<std::string> namen;  ///< "-h", "--help"; of an argument its one name
  std::string waarde;              ///< what follows the option: JAREN; empty: nothing
  std::vector<std::string> keuzes; ///< when only these values are allowed
  bool file = false;               ///< the value is the name of a file
  bool herhaalbaar = false;
  bool facultatief = false; ///< an argument that may be left out
  std::string uitleg;
};
struct Example {
  std::string regel, uitleg;
};
struct Subcommand {
  std::string naam, uitleg;
  std::vector<Option> argumenten, opties;
  std::vector<Example> voorbeelden;
};
struct ExitStatus {
  int code;
  std::string uitleg;
};
struct Program {
  std::string naam, uitleg;
  std::vector<Option> opties; ///< also allowed after every subcommand
  std::vector<Subcommand> onderdelen;
  std::vector<Example> voorbeelden;
  std::vector<ExitStatus> uitgangen;
};
/// The whole program, read from the parser's own description.
[[nodiscard]] Program describe(Language language);

} // namespace netto::cli

// SPDX-License-Identifier: EUPL-1.2
// The command line as plain data. opties.cpp is the only file that knows the parser library; help, completions and man page
// are written from `Programma`, and the options that are keys of a question from its register, so that each is described once.
#pragma once

#include "faces/border/question.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace netto::cli {

using border::Taal;
using border::Tweetalig;

enum class Opdracht { geen, bereken, vergelijk, nieuw, controleer, wet, completion, man, hulp, versie };

/// What the user asked, checked as far as the command line alone allows.
struct Opties {
  Taal taal = Taal::nl;
  Opdracht opdracht = Opdracht::geen;
  std::string onderdeel;               ///< the subcommand as written; of `hulp`: what the help is about, empty for the program
  std::vector<std::string> bestanden;  ///< dossiers, the file to write, or the name of a shell
  border::Question vraag;              ///< what the options ask; of `wet` the years and the parameters
  std::vector<std::string> parameters; ///< files
  std::string svg;                     ///< file of the picture; `-`: standard output; empty: none
  std::string html;                    ///< file of the report as HTML, likewise
  bool json = false, forceer = false, volledig = false;
  bool dekking = false, begrippen = false, markdown = false;
};

/// The options, or what is wrong with the command line.
struct Optieresultaat {
  Opties opties;
  std::vector<std::string> fouten; ///< in the language asked
};
[[nodiscard]] Optieresultaat lees_opties(int argc, const char* const* argv);

/// An option or argument as people read it.
struct Optie {
  std::vector<std::string> namen;  ///< "-h", "--help"; of an argument its one name
  std::string waarde;              ///< what follows the option: JAREN; empty: nothing
  std::vector<std::string> keuzes; ///< when only these values are allowed
  bool bestand = false;            ///< the value is the name of a file
  bool herhaalbaar = false;
  bool facultatief = false; ///< an argument that may be left out
  std::string uitleg;
};
struct Voorbeeld {
  std::string regel, uitleg;
};
struct Onderdeel {
  std::string naam, uitleg;
  std::vector<Optie> argumenten, opties;
  std::vector<Voorbeeld> voorbeelden;
};
struct Uitgang {
  int code;
  std::string uitleg;
};
struct Programma {
  std::string naam, uitleg;
  std::vector<Optie> opties; ///< also allowed after every subcommand
  std::vector<Onderdeel> onderdelen;
  std::vector<Voorbeeld> voorbeelden;
  std::vector<Uitgang> uitgangen;
};
/// The whole program, read from the parser's own description.
[[nodiscard]] Programma beschrijf(Taal taal);

} // namespace netto::cli

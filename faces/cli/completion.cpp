// SPDX-License-Identifier: EUPL-1.2
#include "help.hpp"

#include <algorithm>

namespace netto::cli {

namespace {

std::string samen(const std::vector<std::string>& woorden, std::string_view tussen = " ") {
  std::string uit;
  for (const auto& w : woorden) uit += (uit.empty() ? "" : std::string{tussen}) + w;
  return uit;
}
std::vector<std::string> namen(const std::vector<Option>& opties) {
  std::vector<std::string> uit;
  for (const auto& o : opties) uit.insert(uit.end(), o.namen.begin(), o.namen.end());
  return uit;
}
std::vector<std::string> subcommands(const Program& p) {
  std::vector<std::string> uit;
  for (const auto& d : p.onderdelen) uit.push_back(d.naam);
  return uit;
}
/// The options that go with `d`.
std::vector<Option> with_general(const Subcommand& d, const Program& p) {
  std::vector<Option> uit = d.opties;
  uit.insert(uit.end(), p.opties.begin(), p.opties.end());
  return uit;
}
/// The options of the program and of every subcommand.
std::vector<Option> alle(const Program& p) {
  std::vector<Option> uit = p.opties;
  for (const auto& d : p.onderdelen) uit.insert(uit.end(), d.opties.begin(), d.opties.end());
  return uit;
}
/// `tekst` between single quotes, for any of the shells.
std::string quotation(std::string_view tekst) {
  std::string uit = "'";
  for (const char c : tekst) {
    if (c == '\'') uit += "'\\''";
    else uit += c;
  }
  return uit + "'";
}

std::string bash(const Program& p) {
  std::string uit = "# bash completion for netto\n_netto() {\n  local woord=${COMP_WORDS[COMP_CWORD]} "
                    "vorig=${COMP_WORDS[COMP_CWORD-1]} opdracht= i\n"
                    "  for ((i = 1; i < COMP_CWORD; i++)); do\n    case ${COMP_WORDS[i]} in\n      " +
                    samen(subcommands(p), "|") + ") opdracht=${COMP_WORDS[i]}; break ;;\n    esac\n  done\n  case $vorig in\n";
  std::vector<std::string> gehad;
  for (const auto& o : alle(p)) {
    if (o.waarde.empty() || std::find(gehad.begin(), gehad.end(), o.namen.front()) != gehad.end()) continue;
    gehad.push_back(o.namen.front());
    uit += "    " + samen(o.namen, "|") + ") ";
    if (!o.keuzes.empty())
      uit += "mapfile -t COMPREPLY < <(compgen -W " + quotation(samen(o.keuzes)) + " -- \"$woord\"); return ;;\n";
    else if (o.file) uit += "mapfile -t COMPREPLY < <(compgen -f -- \"$woord\"); return ;;\n";
    else uit += "return ;;\n";
  }
  uit += "  esac\n  case $opdracht in\n";
  for (const auto& d : p.onderdelen) {
    uit += "    " + d.naam + ")\n      if [[ $woord == -* ]]; then mapfile -t COMPREPLY < <(compgen -W " +
           quotation(samen(namen(with_general(d, p)))) + " -- \"$woord\")\n";
    if (!d.argumenten.empty() && !d.argumenten.front().keuzes.empty())
      uit += "      else mapfile -t COMPREPLY < <(compgen -W " + quotation(samen(d.argumenten.front().keuzes)) +
             " -- \"$woord\")\n";
    else if (!d.argumenten.empty()) uit += "      else mapfile -t COMPREPLY < <(compgen -f -- \"$woord\")\n";
    uit += "      fi ;;\n";
  }
  uit += "    *) mapfile -t COMPREPLY < <(compgen -W " + quotation(samen(subcommands(p)) + " " + samen(namen(p.opties))) +
         " -- \"$woord\") ;;\n  esac\n}\ncomplete -o filenames -F _netto netto\n";
  return uit;
}

/// An option for zsh's _arguments: '(-h --help)'{-h,--help}'[uitleg]' or '--jaar[uitleg]:JAREN:'.
std::string zsh_option(const Option& o) {
  std::string uitleg;
  for (const char c : o.uitleg) uitleg += (c == '[' || c == ']' || c == ':' || c == '\\' ? "\\" : "") + std::string(1, c);
  std::string staart = "[" + uitleg + "]";
  if (!o.waarde.empty())
    staart += ":" + o.waarde + ":" + (o.file ? "_files" : o.keuzes.empty() ? "" : "(" + samen(o.keuzes) + ")");
  if (o.namen.size() == 1) return quotation((o.herhaalbaar ? "*" : "") + o.namen.front() + staart);
  return quotation("(" + samen(o.namen) + ")") + "{" + samen(o.namen, ",") + "}" + quotation(staart);
}
std::string zsh(const Program& p) {
  std::string uit = "#compdef netto\n_netto() {\n  local -a algemeen opdrachten\n  local opdracht= woord\n  algemeen=(\n";
  for (const auto& o : p.opties) uit += "    " + zsh_option(o) + "\n";
  uit += "  )\n  opdrachten=(\n";
  for (const auto& d : p.onderdelen) uit += "    " + quotation(d.naam + ":" + d.uitleg) + "\n";
  uit += "  )\n  for woord in ${words[2,CURRENT-1]}; do\n    case $woord in\n      " + samen(subcommands(p), "|") +
         ") opdracht=$woord; break ;;\n    esac\n  done\n  case $opdracht in\n";
  for (const auto& d : p.onderdelen) {
    uit += "    " + d.naam + ")\n      _arguments $algemeen '1:opdracht:' \\\n";
    for (const auto& o : d.opties) uit += "        " + zsh_option(o) + " \\\n";
    for (const auto& a : d.argumenten)
      uit += "        " +
             quotation(std::string{a.herhaalbaar ? "*" : "2"} + ":" + a.waarde + ":" +
                       (a.keuzes.empty() ? "_files" : "(" + samen(a.keuzes) + ")")) +
             " \\\n";
    uit += "        && return ;;\n";
  }
  uit += "    *) _describe opdracht opdrachten; _arguments $algemeen ;;\n  esac\n}\nif [[ ${funcstack[1]} == _netto ]]; then "
         "_netto \"$@\"; else compdef _netto netto; fi\n";
  return uit;
}

std::string fish_option(const Option& o, const std::string& voorwaarde) {
  std::string uit = "complete -c netto -n " + quotation(voorwaarde);
  for (const auto& n : o.namen) uit += n.starts_with("--") ? " -l " + n.substr(2) : " -s " + n.substr(1);
  if (!o.keuzes.empty()) uit += " -x -a " + quotation(samen(o.keuzes));
  else if (o.file) uit += " -r -F";
  else if (!o.waarde.empty()) uit += " -x";
  return uit + " -d " + quotation(o.uitleg) + "\n";
}
std::string fish(const Program& p) {
  std::string uit = "# fish completion for netto\ncomplete -c netto -f\n";
  for (const auto& d : p.onderdelen)
    uit += "complete -c netto -n __fish_use_subcommand -a " + d.naam + " -d " + quotation(d.uitleg) + "\n";
  for (const auto& o : p.opties) uit += fish_option(o, "true");
  for (const auto& d : p.onderdelen) {
    const std::string hier = "__fish_seen_subcommand_from " + d.naam;
    for (const auto& o : d.opties) uit += fish_option(o, hier);
    for (const auto& a : d.argumenten)
      uit +=
          "complete -c netto -n " + quotation(hier) + (a.keuzes.empty() ? " -F" : " -a " + quotation(samen(a.keuzes))) + "\n";
  }
  return uit;
}

} // namespace

std::string completion_script(const Program& p, std::string_view shell) {
  if (shell == "zsh") return zsh(p);
  if (shell == "fish") return fish(p);
  return bash(p);
}

} // namespace netto::cli

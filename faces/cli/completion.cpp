// SPDX-License-Identifier: EUPL-1.2
#include "help.hpp"

#include <set>

namespace netto::cli {

namespace {

std::string namen(const std::vector<Option>& opties) {
  return joined(opties, " ", [](const Option& o) { return joined(o.namen, " "); });
}
std::string subcommands(const Program& p, std::string_view tussen) { return joined(p.onderdelen, tussen, &Subcommand::naam); }
std::vector<Option> samen(std::vector<Option> opties, const std::vector<Option>& meer) {
  opties.insert(opties.end(), meer.begin(), meer.end());
  return opties;
}
/// `tekst` between single quotes, for any of the shells.
std::string quotation(std::string_view tekst) { return "'" + report::escaped(tekst, {{'\'', "'\\''"}}) + "'"; }

/// What bash offers for the word that is being typed: one of `woorden`.
std::string bash_words(const std::string& woorden) {
  return "mapfile -t COMPREPLY < <(compgen -W " + quotation(woorden) + " -- \"$woord\")";
}
constexpr std::string_view bash_files = "mapfile -t COMPREPLY < <(compgen -f -- \"$woord\")";

std::string bash(const Program& p) {
  std::string uit = "# bash completion for netto\n_netto() {\n  local woord=${COMP_WORDS[COMP_CWORD]} "
                    "vorig=${COMP_WORDS[COMP_CWORD-1]} opdracht= i\n"
                    "  for ((i = 1; i < COMP_CWORD; i++)); do\n    case ${COMP_WORDS[i]} in\n      " +
                    subcommands(p, "|") + ") opdracht=${COMP_WORDS[i]}; break ;;\n    esac\n  done\n  case $vorig in\n";
  std::vector<Option> alle = p.opties;
  for (const auto& d : p.onderdelen) alle = samen(std::move(alle), d.opties);
  std::set<std::string> gehad;
  for (const auto& o : alle) {
    if (o.waarde.empty() || !gehad.insert(o.namen.front()).second) continue;
    uit += "    " + joined(o.namen, "|") + ") ";
    if (!o.keuzes.empty()) uit += bash_words(joined(o.keuzes, " ")) + "; ";
    else if (o.file) (uit += bash_files) += "; ";
    uit += "return ;;\n";
  }
  uit += "  esac\n  case $opdracht in\n";
  for (const auto& d : p.onderdelen) {
    uit += "    " + d.naam + ")\n      if [[ $woord == -* ]]; then " + bash_words(namen(samen(d.opties, p.opties))) + "\n";
    if (!d.argumenten.empty()) {
      const auto& keuzes = d.argumenten.front().keuzes;
      uit += "      else " + (keuzes.empty() ? std::string{bash_files} : bash_words(joined(keuzes, " "))) + "\n";
    }
    uit += "      fi ;;\n";
  }
  uit += "    *) " + bash_words(subcommands(p, " ") + " " + namen(p.opties)) +
         " ;;\n  esac\n}\ncomplete -o filenames -F _netto netto\n";
  return uit;
}

/// An option for zsh's _arguments: '(-h --help)'{-h,--help}'[uitleg]' or '--jaar[uitleg]:JAREN:'.
std::string zsh_option(const Option& o) {
  std::string staart = "[" + report::escaped(o.uitleg, {{'[', "\\["}, {']', "\\]"}, {':', "\\:"}, {'\\', "\\\\"}}) + "]";
  if (!o.waarde.empty())
    staart += ":" + o.waarde + ":" + (o.file ? "_files" : o.keuzes.empty() ? "" : "(" + joined(o.keuzes, " ") + ")");
  if (o.namen.size() == 1) return quotation((o.herhaalbaar ? "*" : "") + o.namen.front() + staart);
  return quotation("(" + joined(o.namen, " ") + ")") + "{" + joined(o.namen, ",") + "}" + quotation(staart);
}
std::string zsh(const Program& p) {
  std::string uit = "#compdef netto\n_netto() {\n  local -a algemeen opdrachten\n  local opdracht= woord\n  algemeen=(\n";
  for (const auto& o : p.opties) uit += "    " + zsh_option(o) + "\n";
  uit += "  )\n  opdrachten=(\n";
  for (const auto& d : p.onderdelen) uit += "    " + quotation(d.naam + ":" + d.uitleg) + "\n";
  uit += "  )\n  for woord in ${words[2,CURRENT-1]}; do\n    case $woord in\n      " + subcommands(p, "|") +
         ") opdracht=$woord; break ;;\n    esac\n  done\n  case $opdracht in\n";
  for (const auto& d : p.onderdelen) {
    uit += "    " + d.naam + ")\n      _arguments $algemeen '1:opdracht:' \\\n";
    for (const auto& o : d.opties) uit += "        " + zsh_option(o) + " \\\n";
    for (const auto& a : d.argumenten)
      uit += "        " +
             quotation(std::string{a.herhaalbaar ? "*" : "2"} + ":" + a.waarde + ":" +
                       (a.keuzes.empty() ? "_files" : "(" + joined(a.keuzes, " ") + ")")) +
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
  if (!o.keuzes.empty()) uit += " -x -a " + quotation(joined(o.keuzes, " "));
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
      uit += "complete -c netto -n " + quotation(hier) +
             (a.keuzes.empty() ? " -F" : " -a " + quotation(joined(a.keuzes, " "))) + "\n";
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

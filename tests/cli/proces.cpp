// SPDX-License-Identifier: EUPL-1.2
#include "proces.hpp"

#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace netto::test {

namespace {

/// Runs `woorden` with its streams in files, so that no pipe can fill up.
Uitslag voer_uit(std::vector<std::string> woorden, const Omgeving& o) {
  const std::string stam = std::string{NETTO_WERKMAP} + "/proces";
  const std::string in = schrijf("proces.in", o.invoer), uit = stam + ".uit", fout = stam + ".fout";
  const pid_t kind = ::fork();
  if (kind == 0) {
    const auto stroom = [](int nummer, const std::string& pad, int hoe) { ::dup2(::open(pad.c_str(), hoe, 0600), nummer); };
    stroom(STDIN_FILENO, in, O_RDONLY);
    stroom(STDOUT_FILENO, uit, O_WRONLY | O_CREAT | O_TRUNC);
    stroom(STDERR_FILENO, fout, O_WRONLY | O_CREAT | O_TRUNC);
    ::setenv("NETTO", NETTO_PROGRAMMA, 1);
    for (const auto& [naam, waarde] : o.waarden) ::setenv(naam.c_str(), waarde.c_str(), 1);
    std::vector<char*> argv;
    for (auto& w : woorden) argv.push_back(w.data());
    argv.push_back(nullptr);
    if (::chdir(o.map.c_str()) == 0) ::execv(argv[0], argv.data());
    ::_exit(127);
  }
  int status = 0;
  ::waitpid(kind, &status, 0);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), lees(uit), lees(fout)};
}

} // namespace

Uitslag netto(const std::vector<std::string>& argumenten, const Omgeving& omgeving) {
  std::vector<std::string> woorden{NETTO_PROGRAMMA};
  woorden.insert(woorden.end(), argumenten.begin(), argumenten.end());
  return voer_uit(std::move(woorden), omgeving);
}
Uitslag shell(const std::string& opdracht, const Omgeving& omgeving) { return voer_uit({"/bin/sh", "-c", opdracht}, omgeving); }

std::string lees(const std::string& pad) {
  std::ifstream bestand{pad, std::ios::binary};
  std::stringstream tekst;
  tekst << bestand.rdbuf();
  return tekst.str();
}
std::string schrijf(const std::string& naam, const std::string& tekst) {
  std::filesystem::create_directories(NETTO_WERKMAP);
  const std::string pad = std::string{NETTO_WERKMAP} + "/" + naam;
  std::ofstream{pad, std::ios::binary} << tekst;
  return pad;
}
std::string lege_map(const std::string& naam) {
  const std::string pad = std::string{NETTO_WERKMAP} + "/" + naam;
  std::filesystem::remove_all(pad);
  std::filesystem::create_directories(pad);
  return pad;
}

std::string huishouden() { return std::string{NETTO_TEST_MAP} + "/huishouden.toml"; }
std::string huishouden_andersom() { return std::string{NETTO_TEST_MAP} + "/huishouden_andersom.toml"; }

} // namespace netto::test

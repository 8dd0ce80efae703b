// SPDX-License-Identifier: EUPL-1.2
#include "process.hpp"

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
Outturn run(std::vector<std::string> woorden, const Omgeving& o) {
  const std::string stam = std::string{NETTO_WERKMAP} + "/proces";
  const std::string in = schrijf("proces.in", o.invoer), uit = stam + ".uit", error = stam + ".fout";
  const pid_t kind = ::fork();
  if (kind == 0) {
    const auto flow = [](int nummer, const std::string& path, int hoe) { ::dup2(::open(path.c_str(), hoe, 0600), nummer); };
    flow(STDIN_FILENO, in, O_RDONLY);
    flow(STDOUT_FILENO, uit, O_WRONLY | O_CREAT | O_TRUNC);
    flow(STDERR_FILENO, error, O_WRONLY | O_CREAT | O_TRUNC);
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
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), lees(uit), lees(error)};
}

} // namespace

Outturn netto(const std::vector<std::string>& argumenten, const Omgeving& surroundings) {
  std::vector<std::string> woorden{NETTO_PROGRAMMA};
  woorden.insert(woorden.end(), argumenten.begin(), argumenten.end());
  return run(std::move(woorden), surroundings);
}
Outturn shell(const std::string& opdracht, const Omgeving& surroundings) {
  return run({"/bin/sh", "-c", opdracht}, surroundings);
}

std::string lees(const std::string& path) {
  std::ifstream file{path, std::ios::binary};
  std::stringstream tekst;
  tekst << file.rdbuf();
  return tekst.str();
}
std::string schrijf(const std::string& naam, const std::string& tekst) {
  std::filesystem::create_directories(NETTO_WERKMAP);
  const std::string path = std::string{NETTO_WERKMAP} + "/" + naam;
  std::ofstream{path, std::ios::binary} << tekst;
  return path;
}
std::string lege_map(const std::string& naam) {
  const std::string path = std::string{NETTO_WERKMAP} + "/" + naam;
  std::filesystem::remove_all(path);
  std::filesystem::create_directories(path);
  return path;
}

std::string huishouden() { return std::string{NETTO_TEST_MAP} + "/huishouden.toml"; }
std::string huishouden_andersom() { return std::string{NETTO_TEST_MAP} + "/huishouden_andersom.toml"; }

} // namespace netto::test

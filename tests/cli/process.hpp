// SPDX-License-Identifier: EUPL-1.2
// Runs the program as a user does, and what the tests need around it.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace netto::test {

struct Outturn {
  int status = -1; ///< exit status; 128 + signal when it crashed
  std::string uit, error;
};

/// How to run it besides its arguments.
struct Omgeving {
  std::string invoer;                                       ///< standard input
  std::string map = "/";                                    ///< working directory
  std::vector<std::pair<std::string, std::string>> waarden; ///< environment variables
};

/// Runs netto with `argumenten`.
Outturn netto(const std::vector<std::string>& argumenten, const Omgeving& surroundings = {});
/// Runs a shell command; for pipes and redirections. $NETTO is the program.
Outturn shell(const std::string& opdracht, const Omgeving& surroundings = {});

std::string lees(const std::string& path);
/// Writes a file in the work folder of the tests; its path.
std::string schrijf(const std::string& naam, const std::string& tekst);
/// An empty folder in the work folder.
std::string lege_map(const std::string& naam);
/// A dossier of partners in 2024-2026, with a let home, green savings and something that does not count.
std::string huishouden();
/// The same with the keys in another order.
std::string huishouden_andersom();

} // namespace netto::test
